#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::judged;
using test::World;

TEST(Composition, AllLetsEachPartObject)
{
    const World world;
    EXPECT_EQ(judged(R"({"id":"a","all":[{"id":"b","rule":"duration","minimum":60},
                                         {"id":"c","rule":"startGrid","step":30}]})",
                     world,
                     world.ask({1}, "2026-11-22 18:10", 45)),
              "INVALID_DURATION INVALID_START");
}

TEST(Composition, AnyNeedsOnePartThatPasses)
{
    const World world;
    const char *either = R"({"id":"a","any":[
        {"id":"b","rule":"openingHours","hours":["daily 08:00-22:00"]},
        {"id":"c","rule":"openingHours","hours":["daily 08:00-24:00"],"scope":{"bays":["Bay 2"]}}]})";
    EXPECT_EQ(judged(either, world, world.ask({2}, "2026-11-22 22:00", 60)), "");
    EXPECT_EQ(judged(either, world, world.ask({1}, "2026-11-22 22:00", 60)), "OUTSIDE_HOURS");
    EXPECT_EQ(judged(either, world, world.ask({2}, "2026-11-23 00:00", 60)), "OUTSIDE_HOURS");
}

TEST(Composition, AnySpeaksThroughTheMildestPart)
{
    const World world;
    const Verdict verdict = bookOf(R"({"id":"a","any":[
        {"id":"b","rule":"duration","minimum":120},
        {"id":"c","rule":"duration","minimum":90,"severity":"warn"}]})")
                                ->judge(world.ask({1}, "2026-11-22 18:00", 60), world);
    ASSERT_EQ(verdict.violations.size(), 1U);
    EXPECT_EQ(verdict.violations[0].rule, "c");
}

TEST(Composition, AnyOfPartsThatDoNotApplySaysNothing)
{
    const World world;
    EXPECT_EQ(judged(R"({"id":"a","any":[{"id":"b","rule":"duration","minimum":120,
                        "scope":{"tiers":["new"]}}]})",
                     world,
                     world.ask({1}, "2026-11-22 18:00", 60)),
              "");
}

TEST(Composition, UnlessSetsARuleAside)
{
    World world;
    const char *rule = R"({"id":"a","rule":"duration","maximum":120,
                           "unless":{"scope":{"tags":["league"]}}})";
    Proposal proposal = world.ask({1}, "2026-11-22 18:00", 180);
    EXPECT_EQ(judged(rule, world, proposal), "INVALID_DURATION");
    proposal.after.tags = {"league"};
    EXPECT_EQ(judged(rule, world, proposal), "");
    proposal.after.tags.clear();
    world.person.customer.tags = {"league"};
    EXPECT_EQ(judged(rule, world, proposal), "");
}

TEST(Composition, UnlessMayAskARule)
{
    // Short bookings are fine when they begin within the hour.
    World world;
    world.nowIs("2026-11-22 17:30");
    const char *rule = R"({"id":"a","rule":"duration","minimum":60,
        "unless":{"any":[{"rule":"advanceLimit","days":0,"mode":"strict"},
                         {"all":[{"scope":{"kinds":["walk-in"]}},{"scope":{"bays":["Bay 2"]}}]}]}})";
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-22 17:30", 30)), "");
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-22 18:00", 30)), "INVALID_DURATION");
    Proposal walkIn = world.ask({2}, "2026-11-22 18:00", 30);
    EXPECT_EQ(judged(rule, world, walkIn), "INVALID_DURATION");
    walkIn.after.customer = {};
    EXPECT_EQ(judged(rule, world, walkIn), "");
}

TEST(Scope, EveryListMustMatchAndOneEntryIsEnough)
{
    World world;
    const char *rule = R"({"id":"a","rule":"duration","minimum":600,"scope":{
        "locations":["Bedford","DARTMOUTH"],"bays":["Dartmouth/Bay 1"],"tiers":["member","new"],
        "sources":["desk"],"kinds":["single"],"parties":["staff"],
        "weekTimes":["sun 17:00-23:00"]}})";
    const Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(judged(rule, world, proposal), "INVALID_DURATION");
    EXPECT_EQ(judged(rule, world, world.ask({2}, "2026-11-22 18:00", 60)), "");
    EXPECT_EQ(judged(rule, world, world.ask({1, 2}, "2026-11-22 18:00", 60)), "") << "a group";
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-23 18:00", 60)), "") << "a Monday";
    Proposal other = proposal;
    other.by = Party::Customer;
    EXPECT_EQ(judged(rule, world, other), "");
    other = proposal;
    other.after.source = "web";
    EXPECT_EQ(judged(rule, world, other), "");
    world.person.customer.tier = "frequent";
    EXPECT_EQ(judged(rule, world, proposal), "");
}

TEST(Scope, TimesOfTheWeekAreTouchedInLocalTime)
{
    const World world;
    const char *rule = R"({"id":"a","rule":"duration","minimum":600,
                           "scope":{"weekTimes":["fri 22:00-02:00"]}})";
    const char *objection = "INVALID_DURATION";
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-20 21:00", 60)), "");
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-20 21:00", 61)), objection);
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-21 01:30", 60)), objection);
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-11-21 02:00", 60)), "");
}

TEST(Scope, WalkInsAreOfTheFirstTier)
{
    const World world;
    Proposal proposal = world.ask({1}, "2026-11-22 18:00", 60);
    proposal.after.customer = {};
    EXPECT_EQ(judged(R"({"id":"a","rule":"duration","minimum":90,"scope":{"tiers":["new"]}})",
                     world,
                     proposal),
              "INVALID_DURATION");
}

TEST(Scope, EntitlementsHoldOnTheDayOfTheBooking)
{
    World world;
    world.person.customer.entitlements = {"tournament-host|2026-11-01|2026-11-30", "club+||"};
    const auto hosts = [&](const char *name, const char *start) {
        const std::string rule
            = std::string(R"({"id":"a","rule":"duration","minimum":600,"scope":{"entitlements":[")")
            + name + "\"]}}";
        return !judged(rule, world, world.ask({1}, start, 60)).empty();
    };
    EXPECT_TRUE(hosts("tournament-host", "2026-11-01 00:00"));
    EXPECT_TRUE(hosts("tournament-host", "2026-11-30 23:30"));
    EXPECT_FALSE(hosts("tournament-host", "2026-12-01 00:00"));
    EXPECT_FALSE(hosts("tournament-host", "2026-10-31 23:30"));
    EXPECT_TRUE(hosts("club+", "2030-01-01 12:00"));
    EXPECT_FALSE(hosts("coach", "2026-11-22 12:00"));
}

TEST(EffectiveDates, AreLocalDaysOfTheStartBothIncluded)
{
    const World world;
    const char *rule = R"({"id":"a","rule":"duration","minimum":120,
                           "from":"2026-12-20","until":"2027-01-03"})";
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-12-19 23:30", 60)), "");
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2026-12-20 00:00", 60)), "INVALID_DURATION");
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2027-01-03 23:30", 60)), "INVALID_DURATION");
    EXPECT_EQ(judged(rule, world, world.ask({1}, "2027-01-04 00:00", 60)), "");
}

TEST(Severity, OfTheBookDecidesAndTheHeaviestComesFirst)
{
    World world;
    world.hold({1}, "2026-11-22 18:30", 60);
    const Verdict verdict = bookOf(R"({"id":"a","rule":"startGrid","step":30,"severity":"warn"},
        {"id":"b","rule":"duration","minimum":60})")
                                ->judge(world.ask({1}, "2026-11-22 18:10", 45), world);
    EXPECT_EQ(codes(verdict), "DOUBLE_BOOKING INVALID_DURATION INVALID_START");
    EXPECT_EQ(verdict.violations[1].rule, "b");
    EXPECT_EQ(verdict.violations[2].severity, Severity::Warn);
}

class WhatIsAsked : public testing::Test
{
protected:
    WhatIsAsked() : book(RuleBook::parse(RuleBook::defaultText()).value())
    {
        world.nowIs("2026-11-22 12:00");
        world.location.closedDates = {"2026-11-22 Stocktaking"};
        world.location.hours = WeekHours::parse({"mon 08:00-09:00"}).value();
        world.person.customer.blocked = {"everywhere:banned"};
        old = world.booking({1}, "2026-11-22 12:10", 45); // breaks about everything
        old.partySize = 9;
    }

    World world;
    std::shared_ptr<const RuleBook> book;
    Booking old;
};

TEST_F(WhatIsAsked, NothingForNotesCheckInsAndOtherEdits)
{
    Proposal edit{old, old, Party::Staff, false};
    edit.after.notes = "asked for left-handed clubs";
    EXPECT_EQ(codes(book->judge(edit, world)), "");
    edit.after.state = BookingState::CheckedIn;
    EXPECT_EQ(codes(book->judge(edit, world)), "");
    edit.after.state = BookingState::NoShow;
    EXPECT_EQ(codes(book->judge(edit, world)), "");
}

TEST_F(WhatIsAsked, OnlyTheCancellationWindowForACancellation)
{
    Proposal cancel{old, old, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    EXPECT_EQ(codes(book->judge(cancel, world)), "CANCELLATION_WINDOW");
}

TEST_F(WhatIsAsked, OnlyTheOverlapForAReopening)
{
    Proposal reopen{old, old, Party::Staff, false};
    reopen.before->state = BookingState::Cancelled;
    EXPECT_EQ(codes(book->judge(reopen, world)), "");
}

TEST_F(WhatIsAsked, OnlyThePeopleForANewPartySize)
{
    Proposal edit{old, old, Party::Staff, false};
    edit.after.partySize = 10;
    EXPECT_EQ(codes(book->judge(edit, world)), "CAPACITY");
}

TEST_F(WhatIsAsked, NotThePlaceForAShorterStay)
{
    EXPECT_EQ(codes(book->judge(world.move(old, "2026-11-22 12:10", 30), world)),
              "INVALID_DURATION");
}

TEST_F(WhatIsAsked, EverythingForANewBooking)
{
    EXPECT_EQ(codes(book->judge({std::nullopt, old, Party::Customer, true}, world)),
              "BLACKOUT_PERIOD OUTSIDE_HOURS CUSTOMER_BLOCKED INVALID_DURATION INVALID_START "
              "MINIMUM_NOTICE CAPACITY");
}

} // namespace
} // namespace bayboard
