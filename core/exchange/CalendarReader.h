#pragma once

#include "core/exchange/CalendarZones.h"
#include "core/exchange/ImportRow.h"
#include "core/exchange/Mapping.h"
#include "core/recurrence/RepeatRule.h"
#include "core/recurrence/RuleFault.h"

#include <unordered_set>

namespace bayboard {

/// How events are taken, and how far repeated ones are followed.
struct CalendarOptions
{
    /// Key of a kind: events that do not say what they are become blocks of it, not bookings.
    std::string asBlocks = {};
    std::string location = {}; ///< of bays that may be at several, as a person says
    std::string place = {}; ///< bay of events that name none, as a person says
    Instant until = openEnd; ///< occurrences that start later are left out, and that is said
    std::size_t maxPerEvent = 5'000; ///< of a rule
    std::size_t maxInFile = 200'000;
};

/// One VEVENT as read, before its place is known.
struct CalendarEvent
{
    struct Moment
    {
        LocalTime wall;
        bool dateOnly = false;
        bool utc = false;
        std::string tzid;
    };

    std::int64_t number = 0; ///< of the VEVENT, from 1
    std::int64_t line = 0;
    std::string uid;
    std::optional<Moment> start;
    std::optional<Moment> end;
    std::optional<seconds> duration;
    std::optional<Moment> recurrenceId;
    std::optional<RepeatRule> rule; ///< RRULE; rules beyond the first are reported
    std::optional<RuleFault> ruleFault; ///< why an RRULE is none; `problems` has it too
    std::vector<std::pair<Moment, std::optional<seconds>>> extra; ///< RDATE, periods with length
    std::vector<Moment> excluded; ///< EXDATE
    std::int64_t sequence = 0;
    std::string summary;
    std::string description;
    std::string location;
    std::vector<std::string> resources;
    BookingState state = BookingState::Confirmed;
    std::string attendee;
    std::string attendeeEmail;
    std::optional<Instant> created;
    std::map<std::string, std::vector<std::string>> own; ///< X-BAYBOARD-…, by the part behind it
    std::vector<CalendarProblem> problems; ///< what could not be read; the event goes on

    /// The first value of X-BAYBOARD-<name>; empty where there is none.
    [[nodiscard]] std::string ownText(const char *name) const
    {
        const auto found = own.find(name);
        return found == own.end() || found->second.empty() ? std::string() : found->second.front();
    }

    /// All values of X-BAYBOARD-<name>.
    [[nodiscard]] const std::vector<std::string> &ownTexts(const char *name) const
    {
        static const std::vector<std::string> none;
        const auto found = own.find(name);
        return found == own.end() ? none : found->second;
    }

    /// Of our own export: a date on which the location is closed.
    [[nodiscard]] bool isClosedDate() const { return own.contains("CLOSED"); }
};

/// The events of a file. Every VEVENT of the file is among them, however broken.
struct Calendar
{
    CalendarParts parts;
    std::vector<CalendarEvent> events;
};

/// InvalidCalendar (line, reason) or InvalidEncoding when nothing of the file can be read.
[[nodiscard]] Result<Calendar> readCalendar(std::string_view bytes);

/// Older versions of events that come again: of those with one UID (and one RECURRENCE-ID) only the
/// newest counts. Points into the calendar.
[[nodiscard]] std::unordered_set<const CalendarEvent *> outdatedEvents(const Calendar &calendar);

/// The events as rows: repeated ones expanded, exceptions put in their places, times without a zone
/// read in the zone of the location. Events that say that they are blocks, or are to be taken as
/// such, as blocks. Only the mapping's places, `create`, `zone` and `source` count. Events that
/// name no place are on the bay that a person, the mapping or the calendar's own name says.
[[nodiscard]] ImportFile readEvents(const Calendar &calendar,
                                    const Mapping &mapping,
                                    const Club &club,
                                    const std::string &fileName,
                                    const CalendarOptions &options);

} // namespace bayboard
