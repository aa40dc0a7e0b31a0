#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// A booking takes time that others have, and these go elsewhere: all bookings are kept, none
/// overlaps another. Nothing has changed yet.
struct BumpPlan
{
    std::vector<BookingId> bookings; ///< the newcomer first, then who makes way, by start
    std::vector<Slot> slots; ///< where each of them would stand
    /// What rules say of all of them: at most that the newcomer needs a reason, which the actor may
    /// give.
    Verdict verdict;
};

/// Whoever holds time on the slot goes to the nearest place that access and rules let pass for it
/// and that leaves room for the others. The refusal says why that cannot be: what keeps the
/// newcomer itself away, somebody who has begun or whom the actor may not move, somebody for whom
/// there is no place. NotLoaded: customers are being read, customerLoaded tells; ask again. One
/// that is empty: nobody is in the way. On the desk's thread.
[[nodiscard]] tl::expected<BumpPlan, Refusal>
planBump(Desk &desk, BookingId newcomer, const Slot &wanted);

/// All of it as one step with one undo, judged once more. Who makes way stands on the list of
/// people to be told afterwards, where the actor may edit bookings. Saved like any other step.
Outcome commitBump(Desk &desk, const BumpPlan &plan, const std::string &overrideReason = {});

} // namespace bayboard
