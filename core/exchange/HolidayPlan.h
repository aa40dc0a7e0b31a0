#pragma once

#include "core/club/Place.h"
#include "core/exchange/Holiday.h"

namespace bayboard {

/// What becomes of the location's own dates that the file does not have.
enum class HolidayMerge : std::uint8_t {
    Add, ///< they stay, and a date that has a name keeps it
    Replace, ///< between the file's first date and its last one the file alone counts
};

/// What an import of holidays would do to one location.
struct HolidayPlan
{
    std::vector<Holiday> added;
    std::vector<Holiday> renamed; ///< with their new names
    std::vector<Holiday> removed;
    std::int64_t same = 0; ///< dates of the file that the location has already
    std::vector<std::string> closedDates; ///< of the location, afterwards

    [[nodiscard]] bool changesNothing() const
    {
        return added.empty() && renamed.empty() && removed.empty();
    }
};

/// A pure function; the holidays in any order. Doing it again on what it gave changes nothing.
[[nodiscard]] HolidayPlan
planHolidays(const std::vector<Holiday> &holidays, const Location &location, HolidayMerge merge);

} // namespace bayboard
