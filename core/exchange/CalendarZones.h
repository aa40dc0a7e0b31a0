#pragma once

#include "core/exchange/CalendarText.h"
#include "core/time/Zone.h"

#include <map>
#include <memory>

namespace bayboard {

/// A time zone as an iCalendar file means it: one of the tz database, or the file's own VTIMEZONE.
class CalendarZone
{
public:
    CalendarZone() = default;
    CalendarZone(const CalendarZone &) = delete;
    CalendarZone &operator=(const CalendarZone &) = delete;
    virtual ~CalendarZone() = default;
    [[nodiscard]] virtual Instant toInstant(LocalTime wall, std::vector<Phrase> &remarks) const = 0;
    [[nodiscard]] virtual LocalTime toLocal(Instant instant) const = 0;
};

/// A zone of the tz database; must outlive what it gives.
[[nodiscard]] std::shared_ptr<const CalendarZone> calendarZone(std::shared_ptr<const Zone> zone);

/// Finds the zones that a file's TZIDs name, in this order: an IANA id; a Windows id; the file's
/// own VTIMEZONE; an IANA id behind a prefix or a name that Outlook shows. One thread.
class CalendarZones
{
public:
    explicit CalendarZones(const std::vector<CalendarPart> &parts);
    ~CalendarZones();
    CalendarZones(const CalendarZones &) = delete;
    CalendarZones &operator=(const CalendarZones &) = delete;

    /// Null when the id means nothing.
    [[nodiscard]] std::shared_ptr<const CalendarZone> find(std::string_view tzid);

private:
    class OwnZone;
    [[nodiscard]] std::shared_ptr<const CalendarZone> resolve(const std::string &tzid);

    const std::vector<CalendarPart> &m_parts;
    std::map<std::string, std::shared_ptr<const CalendarZone>, std::less<>> m_found;
    ZoneCache m_zones;
};

} // namespace bayboard
