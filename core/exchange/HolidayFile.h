#pragma once

#include "core/exchange/CalendarReader.h"
#include "core/exchange/Holiday.h"

namespace bayboard {

/// The stretch of dates that is taken from a file, both inclusive. Yearly events go on for ever.
struct HolidayRange
{
    LocalDate from;
    LocalDate to;
};

/// The holidays of an iCalendar file as it was read. A value.
struct HolidayFile
{
    std::vector<Holiday> holidays; ///< by date, one a date; names of one date are joined
    std::int64_t events = 0;
    std::vector<UnreadableRow> unreadable; ///< by event
    std::vector<RowRemark> remarks;
};

/// Events of whole days as dates, each day of one that has several: rules, dates beside them and
/// exceptions followed within the range, cancelled ones left out. Events of the clock are listed as
/// unreadable, unless they go from midnight to midnight. InvalidCalendar (line, reason),
/// InvalidEncoding when nothing of the file can be read.
[[nodiscard]] Result<HolidayFile> readHolidays(std::string_view bytes, const HolidayRange &range);

} // namespace bayboard
