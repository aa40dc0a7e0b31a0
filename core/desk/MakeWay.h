#pragma once

#include "core/club/Value.h"
#include "core/schedule/Schedule.h"

#include <functional>
#include <optional>

namespace bayboard {

/// Where those may go that have to make way.
struct WayRoom
{
    std::vector<BayId> bays; ///< in the club's order; groups go side by side
    minutes step{30}; ///< starts move by so much
    hours farthest{6}; ///< from the start that a booking had
    Instant earliest; ///< nobody goes before
};

/// Asks rules and rights: whether number `which` may stand at its slot, with those before it where
/// `slots` says. Never asked about time that is taken.
using MayStand = std::function<bool(std::size_t which, const std::vector<Slot> &slots)>;

/// A slot for each of `displaced`, in their order, as long and on as many bays as before: the
/// nearest that is free in `schedule` (where none of them stands) and beside each other, the same
/// time on another bay before another time. Nothing where one of them finds no place; and where
/// looking for it takes too long. Pure, as `mayStand` is.
[[nodiscard]] std::optional<std::vector<Slot>> makeWay(const Schedule &schedule,
                                                       const std::vector<Slot> &displaced,
                                                       const WayRoom &room,
                                                       const MayStand &mayStand);

} // namespace bayboard
