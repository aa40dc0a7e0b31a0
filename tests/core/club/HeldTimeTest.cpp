#include "core/club/Block.h"
#include "core/club/Booking.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr Instant six = fromUnix(1'795'000'000);

constexpr Instant at(int minute)
{
    return six + minutes(minute);
}

Span from(int start, int end)
{
    return Span(at(start), at(end));
}

Booking aBooking(BookingState state)
{
    Booking booking;
    booking.slot = Slot::of({BayId{Uuid{{1}}}}, from(0, 90));
    booking.state = state;
    return booking;
}

Block aBlock(std::vector<Span> lifted)
{
    Block block;
    block.slot = Slot::of({BayId{Uuid{{1}}}}, from(0, 120));
    block.lifted = std::move(lifted);
    return block;
}

TEST(HeldTimeOfABooking, IsItsSpanUnlessItIsCancelled)
{
    for (const BookingState state : allBookingStates) {
        const auto held = heldSpan(aBooking(state));
        if (state == BookingState::Cancelled)
            EXPECT_FALSE(held);
        else
            EXPECT_EQ(held, from(0, 90)) << wordFor(state);
    }
}

TEST(HeldTimeOfABooking, EndsWhereANoShowIsReleased)
{
    Booking booking = aBooking(BookingState::NoShow);
    booking.released = at(20);
    EXPECT_EQ(heldSpan(booking), from(0, 20));
    booking.released = at(90);
    EXPECT_EQ(heldSpan(booking), from(0, 90));
    booking.released = at(500);
    EXPECT_EQ(heldSpan(booking), from(0, 90)) << "never longer than it was";
    booking.released = at(0);
    EXPECT_FALSE(heldSpan(booking));
    booking.released = at(-30);
    EXPECT_FALSE(heldSpan(booking));
}

TEST(HeldTimeOfABooking, IsNotCutByAReleaseFromBeforeItWasReopened)
{
    Booking booking = aBooking(BookingState::CheckedIn);
    booking.released = at(20);
    EXPECT_EQ(heldSpan(booking), from(0, 90));
}

TEST(HeldTimeOfABooking, IsNoneAfterItsCreationIsTakenBack)
{
    Booking booking = aBooking(BookingState::Confirmed);
    booking.withdrawn = true;
    EXPECT_FALSE(heldSpan(booking));
}

TEST(HeldTimeOfABlock, IsItsSlotLessTheLiftedParts)
{
    EXPECT_EQ(heldSpans(aBlock({})), (std::vector<Span>{from(0, 120)}));
    EXPECT_EQ(heldSpans(aBlock({from(30, 60)})), (std::vector<Span>{from(0, 30), from(60, 120)}));
    EXPECT_EQ(heldSpans(aBlock({from(0, 30)})), (std::vector<Span>{from(30, 120)}));
    EXPECT_EQ(heldSpans(aBlock({from(90, 120)})), (std::vector<Span>{from(0, 90)}));
    EXPECT_EQ(heldSpans(aBlock({from(0, 120)})), (std::vector<Span>{}));
    EXPECT_EQ(heldSpans(aBlock({from(10, 20), from(30, 40)})),
              (std::vector<Span>{from(0, 10), from(20, 30), from(40, 120)}));
}

TEST(HeldTimeOfABlock, IgnoresLiftedPartsOutsideIt)
{
    EXPECT_EQ(heldSpans(aBlock({from(-60, -30), from(-10, 10), from(110, 130), from(200, 230)})),
              (std::vector<Span>{from(10, 110)}));
}

TEST(HeldTimeOfABlock, IsNoneAfterItsCreationIsTakenBack)
{
    Block block = aBlock({from(30, 60)});
    block.withdrawn = true;
    EXPECT_TRUE(heldSpans(block).empty());
}

TEST(HeldTimeOfABlock, WithoutAnEndGoesOnBehindALiftedPart)
{
    Block block = aBlock({from(30, 60)});
    block.slot.span = Span(at(0), openEnd);
    EXPECT_EQ(heldSpans(block), (std::vector<Span>{from(0, 30), Span(at(60), openEnd)}));
    EXPECT_TRUE(heldSpans(block).back().isOpen());
}

TEST(WithLifted, SortsAndMergesPartsThatOverlapOrTouch)
{
    EXPECT_EQ(withLifted({}, from(10, 20)), (std::vector<Span>{from(10, 20)}));
    EXPECT_EQ(withLifted({from(30, 40)}, from(10, 20)),
              (std::vector<Span>{from(10, 20), from(30, 40)}));
    EXPECT_EQ(withLifted({from(10, 20), from(30, 40)}, from(20, 30)),
              (std::vector<Span>{from(10, 40)}));
    EXPECT_EQ(withLifted({from(10, 40)}, from(20, 30)), (std::vector<Span>{from(10, 40)}));
    EXPECT_EQ(withLifted({from(10, 20), from(50, 60)}, from(15, 55)),
              (std::vector<Span>{from(10, 60)}));
}

TEST(WithLifted, AndWhatIsHeldShareOutTheSlotMinuteByMinute)
{
    const std::uint64_t seed = 77;
    SeededRandom random(seed);
    for (int round = 0; round < test::rounds(500); ++round) {
        Block block = aBlock({});
        std::vector<bool> lifted(120, false);
        for (int i = 0; i < 5; ++i) {
            const int start = static_cast<int>(random.next() % 119);
            const int end = start + 1 + static_cast<int>(random.next() % 20);
            block.lifted = withLifted(block.lifted, from(start, end));
            for (int minute = start; minute < std::min(end, 120); ++minute)
                lifted[static_cast<std::size_t>(minute)] = true;
        }
        const auto held = heldSpans(block);
        for (int minute = 0; minute < 120; ++minute) {
            const bool holds = std::any_of(held.begin(), held.end(), [&](const Span &span) {
                return span.contains(at(minute));
            });
            ASSERT_NE(holds, lifted[static_cast<std::size_t>(minute)])
                << "seed " << seed << ", round " << round << ", minute " << minute;
        }
    }
}

} // namespace
} // namespace bayboard
