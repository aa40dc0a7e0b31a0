#pragma once

#include "core/blocks/BlockDraft.h"
#include "core/rules/RuleBook.h"

namespace bayboard {

/// A booking with what a person needs to decide about it.
struct HitBooking
{
    Booking booking;
    std::string name; ///< customer's or walk-in's; empty when the operator may not know it
    std::string phone; ///< the same
    std::string tier; ///< key
    std::string email = {}; ///< of who has no phone: the way left to tell them; the same

    bool operator==(const HitBooking &) const = default;
};

/// One booking that the blocks would lie over.
struct BlockHit
{
    HitBooking hit;
    std::vector<std::size_t> blocks; ///< which of the draft, in order
    seconds overlap{0}; ///< bay time that both want, over all of its bays
    /// Where it could go, the proposed one first. No two proposals of a plan want the same time on
    /// a bay; further ways are free of the proposals, but not of each other. None where the booking
    /// keeps its time.
    std::vector<Slot> waysOut;
};

/// Whether the club may move the booking or cancel it for a block: it is still to come. Who plays,
/// has played or did not come keeps the time.
[[nodiscard]] bool mayGiveWay(const Booking &booking);

/// A block that stands already where a new one would lie: that part is closed anyway, and the new
/// one leaves it out.
struct BlockTaken
{
    Uuid other;
    std::size_t block = 0; ///< of the draft
    Span part{Instant(), seconds(1)};
};

/// Which way out is proposed first.
enum class WayFirst : std::uint8_t { OtherBay, OtherTime };

/// Everything that a step with blocks would do, and whom it hits: worked out once, immutable, shown
/// before anything is written. Any thread.
struct BlockPlan
{
    BlockDraft draft; ///< parts that other blocks hold are left out
    std::vector<BlockHit> hits; ///< in order of time
    std::vector<BlockTaken> taken;
    Instant at; ///< when it was worked out
    seconds blocked{0}; ///< bay time that is closed and was not; open ends left out

    // What answers are tried on.
    std::shared_ptr<const Club> club;
    std::shared_ptr<const RuleBook> book;
    /// Bookings and other blocks as they stand, without the blocks of the draft.
    std::shared_ptr<const Schedule> schedule;
};

/// What a plan is made from. `schedule` holds all bays of the locations concerned, from two days
/// before the first block to fifteen days after the last one's start.
struct BlockWorld
{
    std::shared_ptr<const Club> club;
    std::shared_ptr<const RuleBook> book;
    std::shared_ptr<const Schedule> schedule;
    Instant now;
    std::function<Result<HitBooking>(BookingId)> booking;
};

/// Bays and time that a world must cover for the draft; nothing where it lays nothing.
struct BlockReach
{
    std::vector<BayId> bays;
    Span span{Instant(), seconds(1)};
};

[[nodiscard]] std::optional<BlockReach> reachOf(const BlockDraft &draft, const Club &club);

/// Finds what the draft hits and the ways out. Errors of `booking`.
[[nodiscard]] Result<BlockPlan>
planOf(BlockDraft draft, const BlockWorld &world, WayFirst first = WayFirst::OtherBay);

} // namespace bayboard
