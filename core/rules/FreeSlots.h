#pragma once

#include "core/club/Club.h"

#include <functional>

namespace bayboard {

/// Which times are asked for.
struct SlotQuestion
{
    LocationId location;
    Span day{Instant(), seconds(1)};
    minutes length{};
    std::size_t bays = 1; ///< at the same time
    CustomerId customer; ///< null: whoever it will be
};

/// Every slot of the day from `now` on that starts on the club's step on the wall and of which
/// `passes` says so. Of several bays those that lie side by side in the club's order; what is not
/// free is stepped over. In order of time, then of bays.
[[nodiscard]] std::vector<Slot> freeSlots(const SlotQuestion &question,
                                          const Club &club,
                                          Instant now,
                                          const std::function<bool(const Slot &)> &passes);

} // namespace bayboard
