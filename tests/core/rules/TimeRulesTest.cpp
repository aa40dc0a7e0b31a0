#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::judged;
using test::World;

constexpr const char *length
    = R"({"id":"a","rule":"duration","minimum":60,"step":30,"maximum":360})";

TEST(DurationRule, LetsTheLimitsThemselvesPass)
{
    const World world;
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 60)), "");
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 59)), "INVALID_DURATION");
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 90)), "");
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 75)), "INVALID_DURATION");
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 360)), "");
    EXPECT_EQ(judged(length, world, world.ask({1}, "2026-11-22 18:00", 390)), "INVALID_DURATION");
}

TEST(DurationRule, CountsStepsFromTheMinimum)
{
    const World world;
    const char *odd = R"({"id":"a","rule":"duration","minimum":45,"step":30})";
    EXPECT_EQ(judged(odd, world, world.ask({1}, "2026-11-22 18:00", 75)), "");
    EXPECT_EQ(judged(odd, world, world.ask({1}, "2026-11-22 18:00", 60)), "INVALID_DURATION");
}

TEST(DurationRule, MeasuresRealMinutesThroughBothChangesOfTheClock)
{
    const World world; // Halifax: 2026-03-08 02:00 → 03:00, 2026-11-01 02:00 → 01:00
    const Span spring(world.time("2026-03-08 01:30"), world.time("2026-03-08 03:30"));
    EXPECT_EQ(spring.length(), hours(1));
    EXPECT_EQ(judged(length, world, world.ask({1}, spring)), "");
    const Span autumn(world.time("2026-11-01 00:30"), world.time("2026-11-01 02:30"));
    EXPECT_EQ(autumn.length(), hours(3));
    EXPECT_EQ(judged(length, world, world.ask({1}, autumn)), "");
}

TEST(DurationRule, IsNotAskedAboutALengthThatStays)
{
    const World world;
    const Booking old = world.booking({1}, "2026-11-22 18:00", 45);
    EXPECT_EQ(judged(length, world, world.move(old, "2026-11-22 20:00", 45)), "");
    EXPECT_EQ(judged(length, world, world.move(old, "2026-11-22 18:00", 50)), "INVALID_DURATION");
}

TEST(DurationRule, WithinOneDayEndsAtLocalMidnight)
{
    const World world;
    const char *oneDay = R"({"id":"a","rule":"duration","withinOneDay":true})";
    EXPECT_EQ(judged(oneDay, world, world.ask({1}, "2026-11-22 23:00", 60)), "");
    EXPECT_EQ(judged(oneDay, world, world.ask({1}, "2026-11-22 23:00", 61)), "INVALID_DURATION");
    // 23:30 in Halifax is after midnight in UTC; that must not matter.
    EXPECT_EQ(judged(oneDay, world, world.ask({1}, "2026-11-22 19:30", 60)), "");
}

constexpr const char *halfHourGrid = R"({"id":"a","rule":"startGrid","step":30})";

TEST(StartGridRule, IsAGridOfTheWallClock)
{
    const World world;
    EXPECT_EQ(judged(halfHourGrid, world, world.ask({1}, "2026-11-22 18:30", 60)), "");
    EXPECT_EQ(judged(halfHourGrid, world, world.ask({1}, "2026-11-22 18:15", 60)), "INVALID_START");
    const World adelaide("Australia/Adelaide"); // UTC+10:30
    EXPECT_EQ(judged(halfHourGrid, adelaide, adelaide.ask({1}, "2026-11-22 18:00", 60)), "");
    const World kathmandu("Asia/Kathmandu"); // UTC+5:45
    EXPECT_EQ(judged(halfHourGrid, kathmandu, kathmandu.ask({1}, "2026-11-22 18:00", 60)), "");
}

TEST(StartGridRule, HoldsOnBothSidesOfAChangeOfHalfAnHour)
{
    // Lord Howe: 2026-04-05 02:00 +11 → 01:30 +10:30; 2026-10-04 02:00 → 02:30.
    const World world("Australia/Lord_Howe");
    const char *hourly = R"({"id":"a","rule":"startGrid","step":60})";
    EXPECT_EQ(judged(hourly, world, world.ask({1}, "2026-04-05 03:00", 60)), "");
    EXPECT_EQ(judged(hourly, world, world.ask({1}, "2026-04-05 01:30", 60)), "INVALID_START");
    EXPECT_EQ(judged(hourly, world, world.ask({1}, "2026-10-04 03:00", 60)), "");
    const Verdict verdict = bookOf(hourly)->judge(
        world.ask({1}, Span(world.time("2026-04-04T14:45Z"), hours(1))), world); // 01:45 +11
    ASSERT_EQ(codes(verdict), "INVALID_START");
    EXPECT_EQ(verdict.violations[0].figure("next"), toUnix(world.time("2026-04-05 02:00")));
    EXPECT_EQ(verdict.violations[0].figure("last"), toUnix(world.time("2026-04-05 01:00")));
}

TEST(StartGridRule, TakesBothTimesOfADoubledHour)
{
    const World world;
    for (const char *start : {"2026-11-01T04:30Z", "2026-11-01T05:30Z"}) // 01:30 ADT, 01:30 AST
        EXPECT_EQ(judged(halfHourGrid, world, world.ask({1}, Span(world.time(start), hours(1)))),
                  "");
}

TEST(StartGridRule, LetsAGapBesideTheCustomersOwnBookingBeFilled)
{
    World world;
    world.hold({1}, "2026-11-22 18:00", 75, true);
    EXPECT_EQ(judged(halfHourGrid, world, world.ask({1}, "2026-11-22 19:15", 60)), "");
    EXPECT_EQ(judged(halfHourGrid, world, world.ask({1}, "2026-11-22 19:20", 60)), "INVALID_START");
    EXPECT_EQ(judged(halfHourGrid, world, world.ask({2}, "2026-11-22 19:15", 60)), "INVALID_START");
    World stranger;
    stranger.hold({1}, "2026-11-22 18:00", 75);
    EXPECT_EQ(judged(halfHourGrid, stranger, stranger.ask({1}, "2026-11-22 19:15", 60)),
              "INVALID_START");
    stranger.hold({1}, "2026-11-22 20:00", 60, true); // the gap 19:15–20:00 is beside their own
    EXPECT_EQ(judged(halfHourGrid, stranger, stranger.ask({1}, "2026-11-22 19:15", 45)), "");
    EXPECT_EQ(judged(halfHourGrid, stranger, stranger.ask({1}, "2026-11-22 19:15", 30)),
              "INVALID_START");
}

constexpr const char *slots
    = R"({"id":"a","rule":"fixedSlots","slots":["daily 09:00-10:30","daily 10:30-12:00","fri 22:00-01:00"]})";

TEST(FixedSlotsRule, SellsWholeSlotsOnly)
{
    const World world;
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-22 09:00", 90)), "");
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-22 09:00", 180)), "");
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-22 09:30", 60)), "INVALID_START");
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-22 09:00", 60)), "INVALID_START");
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-20 22:00", 180)), ""); // over midnight
    EXPECT_EQ(judged(slots, world, world.ask({1}, "2026-11-21 22:00", 180)), "INVALID_START");
}

TEST(FixedSlotsRule, DoesNotJudgeUnchangedTimesOfAnOldBookingAgain)
{
    const World world;
    const Booking old = world.booking({1}, "2026-11-22 09:17", 60);
    Proposal edit{old, old, Party::Staff, false};
    edit.after.notes = "left-handed";
    edit.after.partySize = 3;
    EXPECT_EQ(judged(slots, world, edit), "");
}

constexpr const char *notice = R"({"id":"a","rule":"minimumNotice","minutes":60})";

TEST(MinimumNoticeRule, LetsExactlyTheNoticePass)
{
    World world;
    world.nowIs("2026-11-22 17:00");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-11-22 18:00", 60)), "");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-11-22 17:59", 60)), "MINIMUM_NOTICE");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-11-22 16:00", 60)), "MINIMUM_NOTICE");
}

TEST(MinimumNoticeRule, CountsRealTimeThroughTheMissingHour)
{
    World world("Europe/London"); // 2026-03-29 01:00 → 02:00
    world.nowIs("2026-03-29 00:30");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-03-29 02:30", 60)), "");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-03-29 02:00", 60)), "MINIMUM_NOTICE");
}

TEST(MinimumNoticeRule, YieldsToTheLocationsOwnFigure)
{
    World world;
    world.location.minimumNotice = 120;
    world.nowIs("2026-11-22 17:00");
    EXPECT_EQ(judged(notice, world, world.ask({1}, "2026-11-22 18:59", 60)), "MINIMUM_NOTICE");
    EXPECT_EQ(judged(R"({"id":"a","rule":"minimumNotice","minutes":60,"replaceable":false})",
                     world,
                     world.ask({1}, "2026-11-22 18:00", 60)),
              "");
}

TEST(MinimumNoticeRule, ForChangesCountsTheOldStartAndTheNewOne)
{
    World world;
    world.nowIs("2026-11-22 17:00");
    const char *changes = R"({"id":"a","rule":"minimumNotice","minutes":60,"changeMinutes":1500})";
    const Booking soon = world.booking({1}, "2026-11-23 17:00", 60); // in 24 h
    EXPECT_EQ(judged(changes, world, world.move(soon, "2026-11-25 17:00", 60)), "MINIMUM_NOTICE");
    const Booking late = world.booking({1}, "2026-11-23 18:00", 60); // in 25 h: exactly enough
    EXPECT_EQ(judged(changes, world, world.move(late, "2026-11-25 17:00", 60)), "");
    EXPECT_EQ(judged(changes, world, world.move(late, "2026-11-23 17:00", 60)), "MINIMUM_NOTICE");
    EXPECT_EQ(judged(changes, world, world.ask({1}, "2026-11-22 18:00", 60)), "");
}

TEST(MinimumNoticeRule, IsNotAskedWhenARunningSessionIsExtended)
{
    World world;
    world.nowIs("2026-11-22 18:40");
    Booking running = world.booking({1}, "2026-11-22 18:00", 60);
    running.state = BookingState::CheckedIn;
    EXPECT_EQ(judged(notice, world, world.move(running, "2026-11-22 18:00", 90)), "");
    world.hold({1}, "2026-11-22 19:15", 60);
    EXPECT_EQ(judged(notice, world, world.move(running, "2026-11-22 18:00", 90)), "DOUBLE_BOOKING");
}

constexpr const char *lenient = R"({"id":"a","rule":"advanceLimit","days":14})";
constexpr const char *strict = R"({"id":"a","rule":"advanceLimit","days":14,"mode":"strict"})";

TEST(AdvanceLimitRule, LenientReachesToTheEndOfTheLocalDay)
{
    World world;
    world.nowIs("2026-11-22 10:30");
    EXPECT_EQ(judged(lenient, world, world.ask({1}, "2026-12-06 23:30", 60)), "");
    EXPECT_EQ(judged(lenient, world, world.ask({1}, "2026-12-07 00:00", 60)), "ADVANCE_LIMIT");
    world.nowIs("2026-11-22 23:59"); // already the 23rd in UTC
    EXPECT_EQ(judged(lenient, world, world.ask({1}, "2026-12-07 00:00", 60)), "ADVANCE_LIMIT");
    world.nowIs("2026-11-23 00:00");
    EXPECT_EQ(judged(lenient, world, world.ask({1}, "2026-12-07 00:00", 60)), "");
}

TEST(AdvanceLimitRule, StrictReachesToTheHour)
{
    World world;
    world.nowIs("2026-11-22 10:30");
    EXPECT_EQ(judged(strict, world, world.ask({1}, "2026-12-06 10:30", 60)), "");
    EXPECT_EQ(judged(strict, world, world.ask({1}, "2026-12-06 11:00", 60)), "ADVANCE_LIMIT");
}

TEST(AdvanceLimitRule, CountsDaysOfTheCalendarOverBothChangesOfTheClock)
{
    // In each zone 14 days later the clock stands differently; the wall time decides.
    const struct
    {
        const char *zone;
        const char *now;
        const char *start;
    } cases[] = {
        {"America/Halifax", "2026-02-28 18:00", "2026-03-14 18:00"},
        {"America/Halifax", "2026-10-25 18:00", "2026-11-08 18:00"},
        {"Europe/London", "2026-03-22 18:00", "2026-04-05 18:00"},
        {"Europe/London", "2026-10-18 18:00", "2026-11-01 18:00"},
        {"Australia/Lord_Howe", "2026-03-29 18:00", "2026-04-12 18:00"},
        {"Australia/Lord_Howe", "2026-09-27 18:00", "2026-10-11 18:00"},
        {"America/Phoenix", "2026-03-01 18:00", "2026-03-15 18:00"},
    };

    for (const auto &each : cases) {
        World world(each.zone);
        const Instant now = world.nowIs(each.now).now();
        const Instant start = world.time(each.start);
        EXPECT_EQ(judged(strict, world, world.ask({1}, Span(start, hours(1)))), "") << each.zone;
        EXPECT_EQ(judged(strict, world, world.ask({1}, Span(start + minutes(1), hours(1)))),
                  "ADVANCE_LIMIT")
            << each.zone;
        const Verdict verdict
            = bookOf(strict)->judge(world.ask({1}, Span(start + minutes(1), hours(1))), world);
        EXPECT_EQ(verdict.violations[0].figure("until"), toUnix(start)) << each.zone;
        EXPECT_EQ(verdict.violations[0].figure("opens"), toUnix(now + minutes(1))) << each.zone;
    }
}

TEST(AdvanceLimitRule, MayOpenAtAnHourOfTheDay)
{
    World world;
    const char *morning = R"({"id":"a","rule":"advanceLimit","days":14,"opensAt":"09:00"})";
    world.nowIs("2026-11-22 08:59");
    EXPECT_EQ(judged(morning, world, world.ask({1}, "2026-12-06 00:00", 60)), "ADVANCE_LIMIT");
    EXPECT_EQ(judged(morning, world, world.ask({1}, "2026-12-05 23:00", 60)), "");
    world.nowIs("2026-11-22 09:00");
    EXPECT_EQ(judged(morning, world, world.ask({1}, "2026-12-06 23:00", 60)), "");
}

TEST(AdvanceLimitRule, MayLeaveClosedDaysUncounted)
{
    World world;
    world.location.hours = WeekHours::parse({"mon-fri 08:00-22:00"}).value();
    world.location.closedDates = {"2026-11-24 Inventory"};
    world.nowIs("2026-11-20 10:00"); // Friday
    const char *open = R"({"id":"a","rule":"advanceLimit","days":2,"count":"openDays"})";
    EXPECT_EQ(judged(open, world, world.ask({1}, "2026-11-25 21:00", 60)), ""); // Mon, Wed
    EXPECT_EQ(judged(open, world, world.ask({1}, "2026-11-26 09:00", 60)), "ADVANCE_LIMIT");
}

TEST(AdvanceLimitRule, TakesTheLocationsFigureThenTheTiersThenItsOwn)
{
    World world;
    world.nowIs("2026-11-22 10:00");
    const Proposal proposal = world.ask({1}, "2026-12-10 10:00", 60); // 18 days ahead
    EXPECT_EQ(judged(lenient, world, proposal), "ADVANCE_LIMIT");
    World tier;
    tier.nowIs("2026-11-22 10:00");
    tier.tiers[1].advanceLimit = 20; // member
    EXPECT_EQ(judged(lenient, tier, tier.ask({1}, "2026-12-10 10:00", 60)), "");
    World place;
    place.nowIs("2026-11-22 10:00");
    place.tiers[1].advanceLimit = 20;
    place.location.advanceLimit = 3;
    EXPECT_EQ(judged(lenient, place, place.ask({1}, "2026-11-26 10:00", 60)), "ADVANCE_LIMIT");
}

TEST(OpeningHoursRule, MayBeOfOneBay)
{
    const World world;
    const char *hours
        = R"({"id":"a","rule":"openingHours","hours":["daily 08:00-22:00"],"scope":{"bays":["bay 1"]}})";
    EXPECT_EQ(judged(hours, world, world.ask({1}, "2026-11-22 21:00", 60)), "");
    EXPECT_EQ(judged(hours, world, world.ask({1}, "2026-11-22 22:00", 60)), "OUTSIDE_HOURS");
    EXPECT_EQ(judged(hours, world, world.ask({2}, "2026-11-22 22:00", 60)), "");
    EXPECT_EQ(judged(hours, world, world.ask({1, 2}, "2026-11-22 22:00", 60)), "OUTSIDE_HOURS");
}

TEST(OpeningHoursRule, FollowsTheWallClockOnTheNightOfAChange)
{
    const char *night = R"({"id":"a","rule":"openingHours","hours":["sat 20:00-03:00"]})";
    const World spring; // Halifax, 2026-03-08: the night of Saturday has no 02:00–03:00
    EXPECT_EQ(judged(night, spring, spring.ask({1}, "2026-03-08 00:00", 120)), ""); // to 03:00
    EXPECT_EQ(judged(night, spring, spring.ask({1}, "2026-03-08 00:00", 121)), "OUTSIDE_HOURS");
    EXPECT_EQ(judged(night, spring, spring.ask({1}, "2026-11-01 00:00", 240)), ""); // 25 h day
    EXPECT_EQ(judged(night, spring, spring.ask({1}, "2026-11-01 00:00", 241)), "OUTSIDE_HOURS");
}

TEST(SeasonRule, OfTheBookIsAskedBesideTheLocations)
{
    const World world;
    const char *season = R"({"id":"a","rule":"season","first":"11-15","last":"02-29"})";
    EXPECT_EQ(judged(season, world, world.ask({1}, "2026-11-15 00:00", 60)), "");
    EXPECT_EQ(judged(season, world, world.ask({1}, "2026-11-14 23:30", 60)), "OUTSIDE_SEASON");
    EXPECT_EQ(judged(season, world, world.ask({1}, "2027-02-28 23:00", 60)), "");
    EXPECT_EQ(judged(season, world, world.ask({1}, "2027-03-01 00:00", 60)), "OUTSIDE_SEASON");
}

TEST(BufferRule, KeepsTimeAfterEveryBookingOnItsBaysOnly)
{
    World world;
    world.hold({1}, "2026-11-22 16:00", 60);
    world.hold({1}, "2026-11-22 20:00", 60);
    world.hold({2}, "2026-11-22 16:00", 60);
    const char *buffer = R"({"id":"a","rule":"buffer","after":15,"scope":{"bays":["Bay 1"]}})";
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 17:15", 60)), "");
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 17:14", 60)), "BUFFER");
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 18:45", 60)), "");
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 18:46", 60)), "BUFFER");
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 17:10", 165)), "BUFFER BUFFER");
    EXPECT_EQ(judged(buffer, world, world.ask({2}, "2026-11-22 17:00", 60)), "");
}

TEST(BufferRule, AddsPreparationToCleaningAndLeavesBlocksAlone)
{
    World world;
    world.hold({1}, "2026-11-22 16:00", 60);
    world.block(1, "2026-11-22 19:00", "2026-11-22 20:00");
    const char *buffer = R"({"id":"a","rule":"buffer","after":15,"before":5})";
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 17:20", 100)), "");
    EXPECT_EQ(judged(buffer, world, world.ask({1}, "2026-11-22 17:19", 60)), "BUFFER");
}

TEST(OrphanGapRule, WarnsOfWhatIsTooShortToSellOnEitherSide)
{
    World world;
    world.hold({1}, "2026-11-22 16:00", 60);
    world.hold({1}, "2026-11-22 20:00", 60);
    const char *gap = R"({"id":"a","rule":"orphanGap","minimum":60})";
    EXPECT_EQ(judged(gap, world, world.ask({1}, "2026-11-22 17:00", 120)), "");
    EXPECT_EQ(judged(gap, world, world.ask({1}, "2026-11-22 17:00", 121)), "ORPHAN_GAP");
    EXPECT_EQ(judged(gap, world, world.ask({1}, "2026-11-22 17:30", 120)), "ORPHAN_GAP ORPHAN_GAP");
    EXPECT_EQ(judged(gap, world, world.ask({1}, "2026-11-22 17:00", 180)), "");
    EXPECT_TRUE(bookOf(gap)->judge(world.ask({1}, "2026-11-22 17:30", 60), world).passes());
}

TEST(OrphanGapRule, IsSilentAboutTheSideThatStays)
{
    World world;
    world.hold({1}, "2026-11-22 16:00", 60);
    const char *gap = R"({"id":"a","rule":"orphanGap","minimum":60})";
    const Booking old = world.booking({1}, "2026-11-22 17:30", 60);
    EXPECT_EQ(judged(gap, world, world.move(old, "2026-11-22 17:30", 90)), "");
    EXPECT_EQ(judged(gap, world, world.move(old, "2026-11-22 17:20", 60)), "ORPHAN_GAP");
}

} // namespace
} // namespace bayboard
