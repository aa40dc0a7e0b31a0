#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::World;

std::string verdictOf(const World &world, const Proposal &proposal)
{
    return codes(bookOf("")->judge(proposal, world));
}

TEST(OverlapRule, RefusesABayThatIsTakenAndNamesTheHolder)
{
    World world;
    const BookingId other = world.hold({2}, "2026-11-22 18:00", 90);
    const Verdict verdict = bookOf("")->judge(world.ask({1, 2}, "2026-11-22 19:00", 60), world);
    ASSERT_EQ(codes(verdict), "DOUBLE_BOOKING");
    const Violation &violation = verdict.violations.front();
    EXPECT_EQ(violation.severity, Severity::Refuse);
    EXPECT_TRUE(violation.rule.empty());
    EXPECT_EQ(violation.bay, world.bay(2));
    EXPECT_EQ(violation.holder, (EntityRef{EntityKind::Booking, other.value}));
    EXPECT_EQ(violation.figure("until"), toUnix(world.time("2026-11-22 19:30")));
    EXPECT_TRUE(verdict.isRefused());
    EXPECT_FALSE(verdict.needsOverride());
}

TEST(OverlapRule, LetsBookingsTouch)
{
    World world;
    world.hold({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 19:00", 60)), "");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 17:00", 60)), "");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 17:00", 61)), "DOUBLE_BOOKING");
    EXPECT_EQ(verdictOf(world, world.ask({2}, "2026-11-22 18:00", 60)), "");
}

TEST(OverlapRule, PassesOverTheBookingItself)
{
    World world;
    Booking own = world.booking({1}, "2026-11-22 18:00", 60);
    own.id = world.hold({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(verdictOf(world, world.move(own, "2026-11-22 18:30", 60)), "");
    world.hold({1}, "2026-11-22 19:00", 60);
    EXPECT_EQ(verdictOf(world, world.move(own, "2026-11-22 18:30", 60)), "DOUBLE_BOOKING");
}

TEST(OverlapRule, CountsLinkedBaysBothWaysAndChained)
{
    World world;
    world.bays[0].links = {world.bays[1].id.toString()}; // the hall holds the court
    world.bays[1].links = {world.bays[2].id.toString()}; // the court holds the table
    world.hold({3}, "2026-11-22 18:00", 60);
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 18:00", 60)), "DOUBLE_BOOKING");
    EXPECT_EQ(verdictOf(world, world.ask({2}, "2026-11-22 18:00", 60)), "DOUBLE_BOOKING");
    EXPECT_EQ(verdictOf(world, world.ask({4}, "2026-11-22 18:00", 60)), "");
    World other;
    other.bays[0].links = {other.bays[1].id.toString()};
    other.hold({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(verdictOf(other, other.ask({2}, "2026-11-22 18:30", 60)), "DOUBLE_BOOKING");
}

TEST(OverlapRule, IsAskedAgainWhenACancelledBookingIsReopened)
{
    World world;
    Booking cancelled = world.booking({1}, "2026-11-22 18:00", 60);
    cancelled.state = BookingState::Cancelled;
    Proposal reopen{cancelled, cancelled, Party::Staff, false};
    reopen.after.state = BookingState::Confirmed;
    EXPECT_EQ(verdictOf(world, reopen), "");
    world.hold({1}, "2026-11-22 18:30", 60);
    EXPECT_EQ(verdictOf(world, reopen), "DOUBLE_BOOKING");
}

TEST(OverlapRule, IsAskedAgainForTheReleasedPartOfANoShow)
{
    World world;
    Booking missed = world.booking({1}, "2026-11-22 18:00", 60);
    missed.state = BookingState::NoShow;
    missed.released = world.time("2026-11-22 18:20");
    world.hold({1}, "2026-11-22 18:30", 60);
    Proposal reopen{missed, missed, Party::Staff, false};
    reopen.after.state = BookingState::CheckedIn;
    reopen.after.released.reset();
    EXPECT_EQ(verdictOf(world, reopen), "DOUBLE_BOOKING");
}

TEST(OverlapRule, SaysCheckingWhileTheTimeIsNotLoaded)
{
    World world;
    world.writableSchedule().forget({world.bay(1)}, Span(world.time("2026-11-01 00:00"), days(60)));
    const Verdict verdict = bookOf("")->judge(world.ask({1}, "2026-11-22 18:00", 60), world);
    EXPECT_TRUE(verdict.checking);
    EXPECT_FALSE(verdict.passes());
    EXPECT_TRUE(bookOf("")->waysOut(world.ask({1}, "2026-11-22 18:00", 60), world).empty());
}

TEST(BlockRule, RefusesUnlessTheKindMayBeBookedOver)
{
    World world;
    world.block(1, "2026-11-22 17:00", "2026-11-22 19:00");
    const Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    Verdict verdict = bookOf("")->judge(proposal, world);
    ASSERT_EQ(codes(verdict), "BLACKOUT_PERIOD");
    EXPECT_TRUE(verdict.isRefused());
    EXPECT_EQ(verdict.violations[0].word, "maintenance");
    world.mayLift = true;
    verdict = bookOf("")->judge(proposal, world);
    ASSERT_EQ(codes(verdict), "BLACKOUT_PERIOD");
    EXPECT_TRUE(verdict.passes()) << "that part of the block is lifted";
}

TEST(BlockRule, RefusesAKindThatNobodyMayBookOver)
{
    World world;
    world.mayLift = true;
    world.kinds[0].bookOver.clear();
    world.block(1, "2026-11-22 17:00", "2026-11-22 19:00");
    EXPECT_TRUE(bookOf("")->judge(world.ask({1}, "2026-11-22 18:00", 60), world).isRefused());
}

TEST(BlockRule, FindsABookingBehindABlockThatMayBeLifted)
{
    World world;
    world.mayLift = true;
    world.block(1, "2026-11-22 17:00", "2026-11-22 18:30");
    world.hold({1}, "2026-11-22 18:30", 60);
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 18:00", 60)),
              "DOUBLE_BOOKING BLACKOUT_PERIOD");
}

TEST(BlockRule, OfALinkedBayMayBeOverridden)
{
    World world;
    world.bays[0].links = {world.bays[1].id.toString()};
    world.block(2, "2026-11-22 17:00", "2026-11-22 19:00");
    EXPECT_TRUE(bookOf("")->judge(world.ask({1}, "2026-11-22 18:00", 60), world).needsOverride());
}

TEST(ClosedDatesRule, CoversTheLocalDayToItsLastSecond)
{
    World world;
    world.location.closedDates = {"2026-12-25 Christmas Day"};
    const Verdict verdict = bookOf("")->judge(world.ask({1}, "2026-12-24 23:30", 60), world);
    ASSERT_EQ(codes(verdict), "BLACKOUT_PERIOD");
    EXPECT_TRUE(verdict.needsOverride());
    EXPECT_EQ(verdict.violations[0].word, "Christmas Day");
    EXPECT_TRUE(verdict.violations[0].holder.id.isNull());
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-12-24 23:00", 60)), "");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-12-25 23:00", 60)), "BLACKOUT_PERIOD");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-12-26 00:00", 60)), "");
}

TEST(LocationSeason, HoldsEveryYearAndMayPassNewYear)
{
    World summer;
    summer.location.season = "05-01/10-31";
    EXPECT_EQ(verdictOf(summer, summer.ask({1}, "2026-10-31 22:00", 120)), "");
    EXPECT_EQ(verdictOf(summer, summer.ask({1}, "2026-10-31 22:00", 121)), "OUTSIDE_SEASON");
    EXPECT_EQ(verdictOf(summer, summer.ask({1}, "2027-04-30 23:00", 60)), "OUTSIDE_SEASON");
    EXPECT_EQ(verdictOf(summer, summer.ask({1}, "2027-05-01 00:00", 60)), "");
    World winter;
    winter.location.season = "11-01/04-30";
    EXPECT_EQ(verdictOf(winter, winter.ask({1}, "2026-12-31 23:00", 120)), "");
    EXPECT_EQ(verdictOf(winter, winter.ask({1}, "2026-07-01 12:00", 60)), "OUTSIDE_SEASON");
}

TEST(LocationSeason, SaysWhenTheNextOneBegins)
{
    World world;
    world.location.season = "05-01/10-31";
    const Verdict verdict = bookOf("")->judge(world.ask({1}, "2026-12-01 12:00", 60), world);
    ASSERT_EQ(codes(verdict), "OUTSIDE_SEASON");
    EXPECT_EQ(verdict.violations[0].figure("at"), toUnix(world.time("2027-05-01 00:00")));
    EXPECT_EQ(verdict.violations[0].figure("until"), toUnix(world.time("2026-11-01 00:00")));
}

TEST(LocationHours, MayPassMidnight)
{
    World world;
    world.location.hours = WeekHours::parse({"mon-thu 08:00-22:00", "fri-sat 10:00-02:00"}).value();
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-20 23:00", 180)), ""); // Friday
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-20 23:30", 180)), "OUTSIDE_HOURS");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 01:00", 60)), ""); // of Saturday
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 12:00", 60)), "OUTSIDE_HOURS"); // Sunday
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-23 21:00", 60)), "");
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-23 21:00", 61)), "OUTSIDE_HOURS");
}

TEST(LocationHours, TellsTheOpenTimeThatIsMeant)
{
    World world;
    world.location.hours = WeekHours::parse({"daily 08:00-22:00"}).value();
    const Verdict verdict = bookOf("")->judge(world.ask({1}, "2026-11-22 21:30", 60), world);
    ASSERT_EQ(codes(verdict), "OUTSIDE_HOURS");
    EXPECT_EQ(verdict.violations[0].figure("at"), toUnix(world.time("2026-11-22 08:00")));
    EXPECT_EQ(verdict.violations[0].figure("until"), toUnix(world.time("2026-11-22 22:00")));
}

TEST(LocationHours, ThatMeetAtMidnightLetABookingThrough)
{
    World world;
    world.location.hours = WeekHours::parse({"daily 00:00-24:00"}).value();
    EXPECT_EQ(verdictOf(world, world.ask({1}, "2026-11-22 23:00", 180)), "");
}

TEST(BayRule, TellsSwitchedOffFromGone)
{
    World world;
    world.bays[0].active = false;
    world.bays[1].withdrawn = true;
    EXPECT_TRUE(bookOf("")->judge(world.ask({1}, "2026-11-22 18:00", 60), world).needsOverride());
    EXPECT_TRUE(bookOf("")->judge(world.ask({2}, "2026-11-22 18:00", 60), world).isRefused());
    World closed;
    closed.location.active = false;
    EXPECT_TRUE(bookOf("")->judge(closed.ask({1}, "2026-11-22 18:00", 60), closed).needsOverride());
}

TEST(BayRule, RefusesABayOfAnotherLocation)
{
    World world;
    Location other;
    other.id = LocationId{world.newId()};
    other.name = "Bedford";
    world.otherLocations = {other};
    Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    proposal.after.location = other.id;
    EXPECT_TRUE(bookOf("")->judge(proposal, world).isRefused());
}

} // namespace
} // namespace bayboard
