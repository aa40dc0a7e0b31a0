#pragma once

#include "core/exchange/CalendarReader.h"

namespace bayboard {

/// One time at which an event happens.
struct EventOccurrence
{
    Instant start;
    seconds length{0};
    std::string id; ///< "20260105T100000Z"; empty for an event that does not repeat
};

/// "20260105T100000Z"
[[nodiscard]] std::string basicUtc(Instant instant);

/// Follows the events of a file through their rules, extra dates and exceptions. What had to be
/// decided on the way is in remarks(). One thread; refers to what it is given.
class CalendarExpander
{
public:
    using Moment = CalendarEvent::Moment;

    CalendarExpander(const std::vector<CalendarPart> &zones, const CalendarOptions &options);

    /// Begins with an event: times without a zone are read in `zone` from here on.
    void begin(std::shared_ptr<const CalendarZone> zone);

    [[nodiscard]] const std::vector<Phrase> &remarks() const { return m_remarks; }

    /// Takes back all remarks but the first ones.
    void forgetRemarks(std::size_t kept) { m_remarks.resize(kept); }

    [[nodiscard]] Instant instantOf(const Moment &moment);
    /// Length of the event, or why it has none.
    [[nodiscard]] tl::expected<seconds, Phrase> length(const CalendarEvent &event);
    /// In order of time, each once.
    [[nodiscard]] std::vector<EventOccurrence> expand(const CalendarEvent &event, seconds usual);

private:
    [[nodiscard]] const CalendarZone &zoneOf(const Moment &moment);
    void add(std::vector<EventOccurrence> &found, const Moment &moment, seconds length);
    void follow(std::vector<EventOccurrence> &found, const CalendarEvent &event, seconds usual);
    void removeExcluded(std::vector<EventOccurrence> &found, const CalendarEvent &event);

    CalendarZones m_zones;
    const CalendarOptions &m_options;
    std::shared_ptr<const CalendarZone> m_fallback;
    std::vector<Phrase> m_remarks;
    std::int64_t m_patience; ///< left for rules of the file that give nothing
};

} // namespace bayboard
