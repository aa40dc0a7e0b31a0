#pragma once

#include "core/caller/CallerWish.h"
#include "core/desk/Desk.h"

namespace bayboard {

/// What is looked for.
struct SlotSearch
{
    LocationId location;
    CallerWish wish;
    CustomerId customer; ///< null: nobody is named yet
    std::size_t limit = 8;
    days ahead{60}; ///< where no days are named
};

/// What was found, the best first: near to what was said, bays side by side, no gap left that
/// nobody could book, earlier first, and not all on one day.
struct RankedSlots
{
    std::vector<Slot> slots;
    minutes length{}; ///< asked for, else the shortest that the rules allow
    /// Nothing was found: what the rules say of the slot that came nearest.
    std::optional<Verdict> refusal;
    std::optional<Slot> refused;
    /// A part of those days is not in memory yet; Desk::show() brings it.
    std::optional<Span> notLoaded;
    bool stopped = false; ///< there may be more: so many were refused that the search ended
};

/// Looks through memory, never the disk: the schedule first, then the rules for the best of what is
/// free, as `check` says of a new booking. A block that could be booked over is not free. ≤ 20 ms
/// over 60 days and 40 bays.
[[nodiscard]] RankedSlots rankedSlots(const Desk &desk, const SlotSearch &search);

} // namespace bayboard
