#pragma once

#include "core/club/Club.h"
#include "core/club/Series.h"
#include "core/time/Instant.h"

namespace bayboard {

/// A date of a series that is not laid and could be.
struct LeftOutDate
{
    std::string id; ///< recurrence id
    Instant at; ///< its start
    LocalDate day; ///< at the location
    BayId bay; ///< left out on this one; null: on all of its bays
    std::string holiday; ///< for which it is left out; its name
    bool isOneOfMany = false; ///< another date of the series is on the same day
};

/// In order of time, then as the series has its bays: all that are not over, as far as its dates
/// are laid. Nothing for a series that cannot be read.
[[nodiscard]] std::vector<LeftOutDate>
leftOutDates(const Series &series, const Club &club, Instant now);

} // namespace bayboard
