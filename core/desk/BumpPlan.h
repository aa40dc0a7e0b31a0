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
/// newcomer itself away, somebody who has begun, somebody for whom there is no place. One that is
/// empty: nobody is in the way. On the desk's thread.
[[nodiscard]] tl::expected<BumpPlan, Refusal>
planBump(Desk &desk, BookingId newcomer, const Slot &wanted);

/// All of it as one step with one undo, judged once more. Saved like any other step.
Outcome commitBump(Desk &desk, const BumpPlan &plan, const std::string &overrideReason = {});

} // namespace bayboard
