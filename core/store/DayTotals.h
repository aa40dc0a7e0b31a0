#pragma once

#include "core/store/Store.h"

namespace bayboard {

/// One local day of a location, as totals are asked for.
struct DayAsked
{
    Span day;
    std::vector<Span> open; ///< opening hours less closed dates, cut to the day
};

/// What a day holds, over all bays of its location together.
struct DayTotal
{
    std::int64_t bookings = 0; ///< that touch the day; cancelled ones are left out
    std::int64_t blocks = 0; ///< that hold some of the day
    seconds open{}; ///< open time × bays
    seconds booked{}; ///< of it, with blocks of kinds that count as use
    seconds blocked{}; ///< of it, taken out of what could be sold

    /// booked ÷ (open − blocked); nothing where nothing was for sale.
    [[nodiscard]] std::optional<double> share() const;

    bool operator==(const DayTotal &) const = default;
};

/// An answer for each of `asked`, which are in order of time. Errors of the store; its thread.
[[nodiscard]] Result<std::vector<DayTotal>> readDayTotals(Store &store,
                                                          const Club &club,
                                                          LocationId location,
                                                          const std::vector<DayAsked> &asked);

} // namespace bayboard
