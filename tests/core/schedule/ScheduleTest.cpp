#include "core/schedule/Schedule.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

constexpr Instant zero = fromUnix(1'795'000'000);

constexpr Instant at(int minute)
{
    return zero + minutes(minute);
}

Span from(int start, int end)
{
    return Span(at(start), at(end));
}

Uuid holder(std::uint8_t number)
{
    return Uuid{{number}};
}

Occupancy booked(int start, int end, std::uint8_t by)
{
    return {from(start, end), holder(by), HolderKind::Booking};
}

Occupancy blocked(int start, int end, std::uint8_t by)
{
    return {from(start, end), holder(by), HolderKind::Block};
}

const BayId bay1{Uuid{{101}}};
const BayId bay2{Uuid{{102}}};
const BayId bay3{Uuid{{103}}};

Schedule scheduleWith(BayId bay, const std::vector<Occupancy> &stretches)
{
    Schedule schedule;
    for (const Occupancy &stretch : stretches)
        EXPECT_TRUE(schedule.hold(bay, stretch));
    return schedule;
}

TEST(Schedule, RefusesASecondHolderOfAnyPartOfTheTime)
{
    Schedule schedule = scheduleWith(bay1, {booked(60, 120, 1)});
    for (const auto &[start, end] : {std::pair(60, 120),
                                     std::pair(0, 61),
                                     std::pair(119, 180),
                                     std::pair(80, 90),
                                     std::pair(0, 180)}) {
        EXPECT_FALSE(schedule.hold(bay1, booked(start, end, 2))) << start << '-' << end;
        EXPECT_FALSE(schedule.hold(bay1, blocked(start, end, 2))) << start << '-' << end;
    }
    EXPECT_EQ(schedule.size(), 1U) << "a refusal changes nothing";
}

TEST(Schedule, TouchingStretchesAreNoOverlap)
{
    Schedule schedule = scheduleWith(bay1, {booked(60, 120, 1)});
    EXPECT_TRUE(schedule.hold(bay1, booked(0, 60, 2)));
    EXPECT_TRUE(schedule.hold(bay1, blocked(120, 180, 3)));
    EXPECT_TRUE(schedule.isSane());
}

TEST(Schedule, BaysAreApart)
{
    Schedule schedule = scheduleWith(bay1, {booked(60, 120, 1)});
    EXPECT_TRUE(schedule.hold(bay2, booked(60, 120, 1)));
    EXPECT_EQ(schedule.firstOverlap(bay3, from(0, 500)), nullptr);
    EXPECT_TRUE(schedule.on(bay3, from(0, 500)).empty());
}

TEST(Schedule, OneHolderMayHaveSeveralStretchesOnABay)
{
    Schedule schedule = scheduleWith(bay1, {blocked(0, 30, 1), blocked(60, 90, 1)});
    EXPECT_TRUE(schedule.release(bay1, at(0), holder(1)));
    EXPECT_EQ(schedule.size(), 1U);
    EXPECT_EQ(schedule.on(bay1, from(0, 90)).front(), blocked(60, 90, 1));
}

TEST(Schedule, ReleasesOnlyWhatIsHeldByThatHolderFromThatMoment)
{
    Schedule schedule = scheduleWith(bay1, {booked(60, 120, 1)});
    EXPECT_FALSE(schedule.release(bay1, at(60), holder(2)));
    EXPECT_FALSE(schedule.release(bay1, at(61), holder(1)));
    EXPECT_FALSE(schedule.release(bay2, at(60), holder(1)));
    EXPECT_TRUE(schedule.release(bay1, at(60), holder(1)));
    EXPECT_FALSE(schedule.release(bay1, at(60), holder(1)));
    EXPECT_TRUE(schedule.hold(bay1, booked(60, 120, 2)));
}

TEST(Schedule, DropsAllThatAHolderHasOnOneBay)
{
    Schedule schedule
        = scheduleWith(bay1, {blocked(0, 30, 1), booked(30, 60, 2), blocked(60, 90, 1)});
    ASSERT_TRUE(schedule.hold(bay2, blocked(0, 30, 1)));
    schedule.drop(bay1, holder(1));
    schedule.drop(bay3, holder(1));
    ASSERT_EQ(schedule.on(bay1, from(0, 90)).size(), 1U);
    EXPECT_EQ(schedule.on(bay1, from(0, 90)).front(), booked(30, 60, 2));
    EXPECT_EQ(schedule.size(), 2U) << "other bays are left alone";
}

TEST(Schedule, GivesTheStretchesThatOverlapInOrder)
{
    const Schedule schedule
        = scheduleWith(bay1, {booked(120, 180, 3), booked(0, 60, 1), blocked(60, 90, 2)});
    const auto found = schedule.on(bay1, from(30, 121));
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], booked(0, 60, 1));
    EXPECT_EQ(found[1], blocked(60, 90, 2));
    EXPECT_EQ(found[2], booked(120, 180, 3));
    EXPECT_TRUE(schedule.on(bay1, from(90, 120)).empty());
}

TEST(Schedule, TheFirstOverlapPassesOverOneHolder)
{
    const Schedule schedule = scheduleWith(bay1, {booked(0, 60, 1), booked(60, 120, 2)});
    EXPECT_EQ(schedule.firstOverlap(bay1, from(30, 90))->holder, holder(1));
    EXPECT_EQ(schedule.firstOverlap(bay1, from(30, 90), holder(1))->holder, holder(2));
    EXPECT_EQ(schedule.firstOverlap(bay1, from(30, 60), holder(1)), nullptr);
    EXPECT_EQ(schedule.firstOverlap(bay1, from(120, 180)), nullptr);
}

TEST(Schedule, NeighboursAreTheNearestStretchesThatDoNotReachIntoTheMoment)
{
    const Schedule schedule
        = scheduleWith(bay1, {booked(0, 60, 1), booked(60, 120, 2), booked(180, 240, 3)});
    EXPECT_EQ(schedule.before(bay1, at(60))->holder, holder(1)) << "ends exactly then";
    EXPECT_EQ(schedule.before(bay1, at(119))->holder, holder(1)) << "the second is still running";
    EXPECT_EQ(schedule.before(bay1, at(120))->holder, holder(2));
    EXPECT_EQ(schedule.before(bay1, at(59)), nullptr);
    EXPECT_EQ(schedule.after(bay1, at(60))->holder, holder(2)) << "starts exactly then";
    EXPECT_EQ(schedule.after(bay1, at(61))->holder, holder(3));
    EXPECT_EQ(schedule.after(bay1, at(181)), nullptr);
}

TEST(Schedule, NeighboursPassOverOneHolder)
{
    const Schedule schedule
        = scheduleWith(bay1, {booked(0, 60, 1), booked(60, 120, 2), booked(120, 180, 3)});
    EXPECT_EQ(schedule.before(bay1, at(120), holder(2))->holder, holder(1));
    EXPECT_EQ(schedule.after(bay1, at(60), holder(2))->holder, holder(3));
    EXPECT_EQ(schedule.before(bay1, at(60), holder(1)), nullptr);
    EXPECT_EQ(schedule.after(bay1, at(120), holder(3)), nullptr);
}

TEST(Schedule, FreeSpansFillWhatIsNotHeld)
{
    const Schedule schedule
        = scheduleWith(bay1, {booked(0, 60, 1), booked(60, 120, 2), blocked(180, 240, 3)});
    EXPECT_EQ(schedule.freeSpans(bay1, from(30, 300)),
              (std::vector<Span>{from(120, 180), from(240, 300)}));
    EXPECT_EQ(schedule.freeSpans(bay1, from(30, 300), holder(2)),
              (std::vector<Span>{from(60, 180), from(240, 300)}));
    EXPECT_TRUE(schedule.freeSpans(bay1, from(10, 50)).empty());
    EXPECT_EQ(schedule.freeSpans(bay2, from(10, 50)), (std::vector<Span>{from(10, 50)}));
    EXPECT_EQ(schedule.freeSpans(bay1, from(120, 180)), (std::vector<Span>{from(120, 180)}));
}

TEST(Schedule, ABlockWithoutAnEndLeavesNothingFreeBehindIt)
{
    Schedule schedule;
    ASSERT_TRUE(schedule.hold(bay1, {Span(at(60), openEnd), holder(1), HolderKind::Block}));
    EXPECT_EQ(schedule.freeSpans(bay1, from(0, 1'000'000)), (std::vector<Span>{from(0, 60)}));
    EXPECT_FALSE(schedule.hold(bay1, booked(900'000, 900'060, 2)));
}

TEST(Schedule, PeakUseCountsBookingsAtOneMoment)
{
    Schedule schedule = scheduleWith(bay1, {booked(0, 60, 1), booked(60, 120, 2)});
    ASSERT_TRUE(schedule.hold(bay2, booked(30, 90, 3)));
    ASSERT_TRUE(schedule.hold(bay3, blocked(0, 120, 4)));
    const std::vector bays{bay1, bay2, bay3};
    EXPECT_EQ(schedule.peakUse(bays, from(0, 120)), 2U) << "blocks are no use";
    EXPECT_EQ(schedule.peakUse(bays, from(0, 30)), 1U);
    EXPECT_EQ(schedule.peakUse(bays, from(0, 120), holder(3)), 1U)
        << "one that ends is not counted with the one that follows";
    EXPECT_EQ(schedule.peakUse({bay3}, from(0, 120)), 0U);
    EXPECT_EQ(schedule.peakUse({}, from(0, 120)), 0U);
    EXPECT_EQ(schedule.peakUse(bays, from(200, 300)), 0U);
}

TEST(KnownTime, IsOnlyWhatWasPutIn)
{
    Schedule schedule;
    EXPECT_FALSE(schedule.isKnown(bay1, from(0, 60)));
    schedule.setKnown(bay1, from(0, 60));
    EXPECT_TRUE(schedule.isKnown(bay1, from(0, 60)));
    EXPECT_TRUE(schedule.isKnown(bay1, from(10, 20)));
    EXPECT_FALSE(schedule.isKnown(bay1, from(0, 61)));
    EXPECT_FALSE(schedule.isKnown(bay2, from(0, 60)));
}

TEST(KnownTime, GrowsTogetherWhereItTouches)
{
    Schedule schedule;
    schedule.setKnown(bay1, from(60, 120));
    schedule.setKnown(bay1, from(0, 30));
    EXPECT_FALSE(schedule.isKnown(bay1, from(0, 120)));
    schedule.setKnown(bay1, from(30, 60));
    EXPECT_TRUE(schedule.isKnown(bay1, from(0, 120)));
}

TEST(KnownTime, IsForgottenForTheBaysAndTimeNamed)
{
    Schedule schedule;
    for (const BayId bay : {bay1, bay2})
        schedule.setKnown(bay, from(0, 240));
    schedule.forget({bay1, bay3}, from(60, 120));
    EXPECT_TRUE(schedule.isKnown(bay1, from(0, 60)));
    EXPECT_FALSE(schedule.isKnown(bay1, from(59, 61)));
    EXPECT_FALSE(schedule.isKnown(bay1, from(60, 120)));
    EXPECT_TRUE(schedule.isKnown(bay1, from(120, 240)));
    EXPECT_TRUE(schedule.isKnown(bay2, from(0, 240)));
}

TEST(KnownTime, IsNotClaimedWhereAForgottenStretchReachedOutOfTheSpan)
{
    Schedule schedule = scheduleWith(bay1, {booked(0, 90, 1), booked(110, 200, 2)});
    schedule.setKnown(bay1, from(-60, 300));
    schedule.forget({bay1}, from(60, 120));
    EXPECT_EQ(schedule.size(), 0U);
    EXPECT_FALSE(schedule.isKnown(bay1, from(10, 20))) << "free now, but a booking was here";
    EXPECT_FALSE(schedule.isKnown(bay1, from(150, 160)));
    EXPECT_TRUE(schedule.isKnown(bay1, from(-60, 0)));
    EXPECT_TRUE(schedule.isKnown(bay1, from(200, 300)));
}

TEST(Schedule, ForgetsEverythingWhenCleared)
{
    Schedule schedule = scheduleWith(bay1, {booked(0, 60, 1)});
    schedule.setKnown(bay1, from(0, 60));
    schedule.clear();
    EXPECT_EQ(schedule.size(), 0U);
    EXPECT_FALSE(schedule.isKnown(bay1, from(0, 60)));
}

} // namespace
} // namespace bayboard
