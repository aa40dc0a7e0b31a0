#pragma once

#include "core/time/Instant.h"

#include <optional>
#include <string_view>

namespace bayboard {

/// In which order "03/04/2026" is meant.
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };

/// "d/m/y", "m/d/y", "y-m-d": what the report calls it.
[[nodiscard]] const char *wordFor(DateOrder order);

/// The order that a pattern such as "dd/MM/yyyy HH:mm", "MM-DD-YY" or "dmy" asks for; nothing when
/// it does not name day, month and year once each.
[[nodiscard]] std::optional<DateOrder> dateOrderOf(std::string_view pattern);

/// What a cell of dates or times says, as far as it says it by itself. "03/04/2026" leaves the
/// order open; the column decides.
struct TimeText
{
    enum class Kind : std::uint8_t {
        Empty, ///< no text
        Unreadable,
        TimeOnly, ///< "9:30 pm"
        Date, ///< the date is certain: ISO, month by name, or an Excel serial number
        OpenDate, ///< three numbers whose order the column has to say
    };
    Kind kind = Kind::Empty;
    bool serial = false; ///< was an Excel serial number
    bool twelveHour = false; ///< had AM or PM
    bool shortYear = false; ///< two digits
    char separator = '\0'; ///< of the three numbers
    std::int32_t numbers[3] = {0, 0, 0}; ///< Date: year, month, day; OpenDate: as written
    std::int32_t timeOfDay = -1; ///< seconds; -1: none; 86400: the end of the day
    std::optional<seconds> offset; ///< "Z", "+02:00"
};

[[nodiscard]] TimeText readTimeText(std::string_view cell);

/// The date of the cell where the order is as given; nothing when the calendar has no such day.
[[nodiscard]] std::optional<LocalDate> dateIn(const TimeText &text, DateOrder order);

/// A length: "90" of `unit`, "1:30" (hours), "1h 30m", "90 min", "1.5 hours". Nothing when it is
/// not one, not positive, or longer than ten years.
[[nodiscard]] std::optional<seconds> readDuration(std::string_view cell, seconds unit);

} // namespace bayboard
