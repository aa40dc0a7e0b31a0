#pragma once

// Blocks laid without a person who answers: on a desk's file and on a server's data.

#include "core/blocks/BlockAnswers.h"
#include "core/store/Store.h"

namespace bayboard {

/// What stands where blocks are laid. Values and two questions; the thread of what they ask.
struct Standing
{
    std::shared_ptr<const Club> club;
    std::shared_ptr<const RuleBook> book;
    Instant now;
    std::function<Result<std::vector<OccupancyRow>>(const std::vector<BayId> &, const Span &)>
        occupancy;
    std::function<Result<HitBooking>(BookingId)> booking;
};

/// Whom the draft hits there, and the ways out. Errors of the questions.
[[nodiscard]] Result<BlockPlan> planOn(const Standing &standing, BlockDraft draft, WayFirst first);

struct LaidRound
{
    std::size_t blocks = 0;
    std::size_t inTheWay = 0; ///< bookings that keep their time
};

/// Adds the draft's changes to the set, laid round whoever has booked: he keeps the time, a person
/// decides, and a notice of each says so.
[[nodiscard]] Result<LaidRound>
layRound(const Standing &standing, BlockDraft draft, const Uuid &newIds, ChangeSet &set);

/// `head` with what a draft of draftRoll() comes to; without changes where it is empty.
[[nodiscard]] Result<ChangeSet>
rolledSet(const Standing &standing, BlockDraft draft, ChangeSet head, const Uuid &newIds);

/// Ids that follow from a seed, so that what is made again names the same things the same.
[[nodiscard]] NewId idsFrom(const Uuid &seed);

} // namespace bayboard
