// Ways out that lie elsewhere: on other bays at other times, on the last day that may be booked,
// and beside what an override sets aside.

#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::World;

const RuleBook &shippedBook()
{
    static const std::shared_ptr<const RuleBook> book
        = RuleBook::parse(RuleBook::defaultText()).value();
    return *book;
}

std::vector<Slot> slotsOf(const std::vector<Fix> &fixes, Fix::Kind kind)
{
    std::vector<Slot> slots;
    for (const Fix &fix : fixes)
        if (fix.kind == kind)
            slots.push_back(fix.slot);
    return slots;
}

/// Slots on other bays that are offered, the nearest first.
std::vector<Slot> elsewhere(const World &world, const Proposal &proposal, std::size_t limit = 3)
{
    return slotsOf(shippedBook().waysOut(proposal, world, limit), Fix::Kind::OtherBay);
}

TEST(OtherBays, AreOfferedAtTheNearestTimeWhereTheyAreTakenThen)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 05:00");
    world.hold({1}, "2026-11-22 06:00", 480);
    world.hold({2}, "2026-11-22 09:30", 60);
    const Proposal proposal = world.ask({1}, "2026-11-22 10:00", 60);
    const auto slots = elsewhere(world, proposal);
    ASSERT_FALSE(slots.empty());
    EXPECT_EQ(slots[0], world.ask({2}, "2026-11-22 10:30", 60).after.slot);
    const auto fixes = shippedBook().waysOut(proposal, world, 3);
    EXPECT_EQ(slotsOf(fixes, Fix::Kind::SameBay),
              (std::vector<Slot>{world.ask({1}, "2026-11-22 14:00", 60).after.slot,
                                 world.ask({1}, "2026-11-22 05:00", 60).after.slot}));
}

TEST(OtherBays, AreSoughtBackwardsToo)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 05:00");
    world.hold({1}, "2026-11-22 06:00", 480);
    world.hold({2}, "2026-11-22 10:30", 180);
    EXPECT_EQ(elsewhere(world, world.ask({1}, "2026-11-22 10:00", 60)).at(0),
              world.ask({2}, "2026-11-22 09:30", 60).after.slot);
}

TEST(OtherBays, TheNearestTimeCountsThenTheNearestBay)
{
    World world("America/Halifax", 4);
    world.nowIs("2026-11-22 05:00");
    world.hold({1}, "2026-11-22 06:00", 480);
    world.hold({2}, "2026-11-22 08:00", 240);
    world.hold({3}, "2026-11-22 08:00", 180);
    world.hold({4}, "2026-11-22 08:00", 180);
    EXPECT_EQ(elsewhere(world, world.ask({1}, "2026-11-22 10:00", 60), 5),
              (std::vector<Slot>{world.ask({3}, "2026-11-22 11:00", 60).after.slot,
                                 world.ask({4}, "2026-11-22 11:00", 60).after.slot,
                                 world.ask({2}, "2026-11-22 12:00", 60).after.slot}));
}

TEST(OtherBays, AtTheSameTimeGoBeforeAnyOther)
{
    World world("America/Halifax", 3);
    world.nowIs("2026-11-22 05:00");
    world.hold({1}, "2026-11-22 10:00", 60);
    world.hold({2}, "2026-11-22 10:30", 60);
    EXPECT_EQ(elsewhere(world, world.ask({1}, "2026-11-22 10:00", 60), 9),
              (std::vector<Slot>{world.ask({3}, "2026-11-22 10:00", 60).after.slot}));
}

TEST(OtherBays, OfAStartOffTheGridAreOfferedOnIt)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 01:00");
    world.hold({1}, "2026-11-22 02:00", 240);
    const auto slots = elsewhere(world, world.ask({1}, "2026-11-22 03:15", 45));
    ASSERT_FALSE(slots.empty());
    EXPECT_EQ(slots[0], world.ask({2}, "2026-11-22 03:30", 60).after.slot);
}

TEST(OtherBays, OfAStartThatFillsAGapThereKeepIt)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 01:00");
    world.hold({1}, "2026-11-22 02:00", 240);
    world.hold({2}, "2026-11-22 02:15", 60, true); // the customer's own ends at 03:15
    EXPECT_EQ(elsewhere(world, world.ask({1}, "2026-11-22 03:15", 60)).at(0),
              world.ask({2}, "2026-11-22 03:15", 60).after.slot);
}

TEST(OtherBays, OfAGroupStayTogetherAtOtherTimes)
{
    World world("America/Halifax", 4);
    world.nowIs("2026-11-22 05:00");
    for (const int bay : {1, 2, 3, 4})
        world.hold({bay}, "2026-11-22 09:00", bay < 3 ? 480 : 120);
    EXPECT_EQ(elsewhere(world, world.ask({1, 2}, "2026-11-22 10:00", 60)).at(0),
              world.ask({3, 4}, "2026-11-22 11:00", 60).after.slot);
}

TEST(OtherBays, WaitForTheDoorsToOpen)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 05:00");
    world.location.hours = WeekHours::parse({"daily 08:00-22:00"}).value();
    world.hold({1}, "2026-11-22 20:00", 120);
    world.hold({2}, "2026-11-22 20:00", 120);
    world.hold({1}, "2026-11-23 06:00", 960);
    EXPECT_EQ(elsewhere(world, world.ask({1}, "2026-11-22 23:00", 60)).at(0),
              world.ask({2}, "2026-11-22 19:00", 60).after.slot);
}

/// Counts the verdicts that are made with its facts.
class CountedFacts final : public Facts
{
public:
    explicit CountedFacts(const World &world) : m_world(world) { }

    Instant now() const override { return m_world.now(); }

    const Club &club() const override
    {
        ++asked;
        return m_world.club();
    }

    const Schedule &schedule() const override
    {
        ++looked;
        return m_world.schedule();
    }

    const CustomerFacts *customer() const override { return m_world.customer(); }

    std::string_view blockKind(const Uuid &block) const override
    {
        return m_world.blockKind(block);
    }

    CustomerId customerOf(const Uuid &booking) const override
    {
        return m_world.customerOf(booking);
    }

    bool mayBookOver(const BlockKind &kind) const override { return m_world.mayBookOver(kind); }

    mutable int asked = 0; ///< once a verdict, and a few times more
    mutable int looked = 0;

private:
    const World &m_world;
};

TEST(OtherBays, CostNoMoreHoweverManyThereAreAndHoweverFullTheyAre)
{
    World world("America/Halifax", 100);
    world.nowIs("2026-11-22 05:00");
    for (int bay = 1; bay <= 100; ++bay)
        for (int i = 0; i < 100; ++i) // with half an hour between them: nothing fits
            world.hold({bay}, Span(world.time("2026-11-20 00:00") + minutes(90 * i), minutes(60)));
    const CountedFacts full(world);
    static_cast<void>(shippedBook().waysOut(world.ask({50}, "2026-11-22 10:00", 60), full, 4));
    EXPECT_LT(full.asked, 160);
    EXPECT_LT(full.looked, 4000);
    World empty("America/Halifax", 100);
    empty.nowIs("2026-11-22 05:00");
    empty.location.closedDates = {"2026-11-22 Stocktaking"};
    const CountedFacts closed(empty);
    EXPECT_FALSE(shippedBook().waysOut(empty.ask({50}, "2026-11-22 10:10", 60), closed, 4).empty());
    EXPECT_LT(closed.asked, 160);
}

TEST(TooFarAhead, IsMendedAtTheSameTimeOfTheLastDayHoweverFarItIs)
{
    World world("America/Halifax", 2);
    world.nowIs("2026-11-22 13:10");
    world.person.customer.tier = "new";
    const auto fixes = shippedBook().waysOut(world.ask({1}, "2027-06-01 18:00", 60), world);
    ASSERT_EQ(fixes.size(), 3U);
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-12-06 18:00", 60).after.slot}));
    EXPECT_EQ(fixes[1],
              (Fix{Fix::Kind::OtherBay, world.ask({2}, "2026-12-06 18:00", 60).after.slot}));
    EXPECT_EQ(fixes[2],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-12-06 23:30", 60).after.slot}));
}

TEST(TooFarAhead, IsMendedNearThatTimeWhereItIsTaken)
{
    World world("America/Halifax", 1);
    world.nowIs("2026-11-22 13:10");
    world.person.customer.tier = "new";
    world.hold({1}, "2026-12-06 17:00", 90);
    EXPECT_EQ(shippedBook().waysOut(world.ask({1}, "2027-06-01 18:00", 60), world).at(0).slot,
              world.ask({1}, "2026-12-06 18:30", 60).after.slot);
    world.hold({1}, "2026-12-06 18:30", 330); // to midnight
    EXPECT_EQ(shippedBook().waysOut(world.ask({1}, "2027-06-01 18:00", 60), world).at(0).slot,
              world.ask({1}, "2026-12-06 16:00", 60).after.slot);
}

TEST(TooFarAhead, GoesDaysBackWhereTheLastOnesAreFull)
{
    World world("America/Halifax", 1);
    world.nowIs("2026-11-22 13:10");
    world.person.customer.tier = "new";
    world.hold({1}, Span(world.time("2026-12-02 00:00"), days(6)));
    EXPECT_EQ(shippedBook().waysOut(world.ask({1}, "2027-06-01 18:00", 60), world).at(0).slot,
              world.ask({1}, "2026-12-01 23:00", 60).after.slot);
}

TEST(TooFarAhead, ToTheHourIsMendedOnTheDayBefore)
{
    World world("America/Halifax", 1);
    world.nowIs("2026-11-22 10:30");
    const auto strict = bookOf(R"({"id":"a","rule":"advanceLimit","days":14,"mode":"strict"},
                                  {"id":"b","rule":"startGrid","step":30})");
    const auto fixes = strict->waysOut(world.ask({1}, "2027-01-10 18:00", 60), world);
    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].slot, world.ask({1}, "2026-12-05 18:00", 60).after.slot);
    EXPECT_EQ(fixes[1].slot, world.ask({1}, "2026-12-06 10:30", 60).after.slot);
}

/// A customer's booking that was moved twice, so that only a manager may move it again.
class ThirdMove : public testing::Test
{
protected:
    ThirdMove()
    {
        world.nowIs("2026-11-22 09:00");
        moved = world.booking({1}, "2026-11-22 20:00", 60);
        moved.id = world.hold({1}, "2026-11-22 20:00", 60);
        moved.reschedules = 2;
        world.hold({2}, "2026-11-22 14:00", 60);
        third = world.move(moved, "2026-11-22 14:00", 60);
        third.after.slot.bays = {world.bay(2)};
    }

    World world;
    Booking moved;
    Proposal third;
};

TEST_F(ThirdMove, OntoTakenTimeHasWaysOutForWhoeverOverridesTheRest)
{
    EXPECT_EQ(codes(shippedBook().judge(third, world)), "DOUBLE_BOOKING RESCHEDULE_LIMIT");
    EXPECT_TRUE(shippedBook().waysOut(third, world).empty()) << "no other time would help";
    const auto fixes = shippedBook().waysOut(third, world, 3, true);
    ASSERT_FALSE(fixes.empty());
    for (const Fix &fix : fixes) {
        Proposal taken = third;
        taken.after.slot = fix.slot;
        EXPECT_EQ(codes(shippedBook().judge(taken, world)), "RESCHEDULE_LIMIT");
    }
}

TEST_F(ThirdMove, WhatDidNotObjectIsNotSetAside)
{
    world.hold({2}, "2026-11-22 15:00", 70); // the grid has 16:30, the bay is free from 16:10
    const auto fixes = shippedBook().waysOut(third, world, 9, true);
    ASSERT_FALSE(fixes.empty());
    for (const Fix &fix : fixes)
        EXPECT_FALSE(
            shippedBook().judge(world.ask({2}, fix.slot.span), world).has(RuleCode::InvalidStart));
}

TEST(WhatAnOverrideSetsAside, NeedsNoWayOutOfItsOwn)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    const Proposal offGrid = world.ask({1}, "2026-11-22 12:10", 60);
    EXPECT_FALSE(shippedBook().waysOut(offGrid, world).empty());
    EXPECT_TRUE(shippedBook().waysOut(offGrid, world, 3, true).empty());
}

} // namespace
} // namespace bayboard
