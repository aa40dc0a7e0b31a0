#pragma once

#include "core/exchange/CalendarExpander.h"
#include "core/exchange/ImportBlock.h"

namespace bayboard {

/// Reads the events of a calendar that are blocks into the file: series in the wall time of their
/// location, with the dates that are otherwise. Each event once, then finish(). One thread; what it
/// is made with outlives it.
class CalendarBlocks
{
public:
    CalendarBlocks(const Calendar &calendar,
                   const Mapping &mapping,
                   const Club &club,
                   const CalendarOptions &options,
                   ImportFile &file);

    /// Whether the event says that it is a block, or is to be one.
    [[nodiscard]] bool takes(const CalendarEvent &event) const;
    void add(const CalendarEvent &event);
    /// Puts the exceptions to their series; those of none are blocks by themselves.
    void finish();

private:
    using Moment = CalendarEvent::Moment;
    using Reason = tl::unexpected<Phrase>;

    /// An event that is about one date of another.
    struct Exception
    {
        const CalendarEvent *event = nullptr;
        std::string uid; ///< of the series
        ImportBlockDate date;
        bool cancelled = false;
    };

    void refuse(const CalendarEvent &event, Phrase reason);
    void remark(const CalendarEvent &event, const Phrase &text);
    [[nodiscard]] tl::expected<ImportBlockDate, Phrase> read(const CalendarEvent &event);
    [[nodiscard]] tl::expected<void, Phrase> readWhat(const CalendarEvent &event,
                                                      ImportBlockDate &date) const;
    [[nodiscard]] tl::expected<void, Phrase> readTimes(const CalendarEvent &event,
                                                       ImportBlockDate &date);
    [[nodiscard]] tl::expected<void, Phrase> readRecurrence(const CalendarEvent &event,
                                                            ImportBlock &block);
    [[nodiscard]] Recurrence sameWall(const CalendarEvent &event);
    void addLengths(const CalendarEvent &event, ImportBlock &block);
    void followElsewhere(const CalendarEvent &event, ImportBlock &block);
    void addException(const CalendarEvent &event, ImportBlockDate date);
    void addBlock(const CalendarEvent &event, ImportBlock block, const std::string &suffix);
    [[nodiscard]] LocalTime wallOf(const Moment &moment);

    const Calendar &m_calendar;
    const Mapping &m_mapping;
    const Club &m_club;
    const CalendarOptions &m_options;
    ImportFile &m_file;
    CalendarExpander m_expander;
    const Zone *m_zone = nullptr; ///< of the event that is being read
    std::vector<Exception> m_exceptions;
    std::map<std::string, std::size_t> m_series; ///< blocks of the file by UID
};

} // namespace bayboard
