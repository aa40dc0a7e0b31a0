#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bayboard {

/// NAME;PARAMETER=VALUE:value, unfolded.
struct ContentLine
{
    std::string name; ///< upper case
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in upper case, unquoted
    std::string value; ///< as written
    std::string text; ///< the whole line, unfolded
    std::int64_t line = 0; ///< of the file, from 1

    /// Empty when the line has no such parameter.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

/// A VEVENT or VTIMEZONE with its own lines; what is nested in a VEVENT (alarms) is left out, what
/// is nested in a VTIMEZONE is kept as text.
struct CalendarPart
{
    std::string name; ///< "VEVENT", "VTIMEZONE"
    std::int64_t line = 0;
    std::size_t calendar = 0; ///< which VCALENDAR of the file, from 0
    std::vector<ContentLine> lines;
    std::string text; ///< of a VTIMEZONE, whole and unfolded
};

struct CalendarProblem
{
    std::int64_t line = 0;
    Phrase reason; ///< about a short piece of the line
};

/// The parts of an iCalendar file that hold bookings. Damage is put aside line by line: stray
/// lines, missing ENDs, several calendars in one file.
struct CalendarParts
{
    std::vector<CalendarPart> events;
    std::vector<CalendarPart> zones;
    std::vector<CalendarProblem> problems; ///< by line
    std::string name; ///< X-WR-CALNAME of the first calendar that has one
    std::string zone; ///< X-WR-TIMEZONE
};

/// Takes UTF-8. InvalidCalendar (line, reason) when it is no iCalendar file at all.
[[nodiscard]] Result<CalendarParts> readCalendarParts(std::string_view text);

/// \n, \, and \; of a TEXT value as what they stand for; exactly once.
[[nodiscard]] std::string unescapedText(std::string_view value);

} // namespace bayboard
