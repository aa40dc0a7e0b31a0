#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::World;

const std::shared_ptr<const RuleBook> &house()
{
    static const std::shared_ptr<const RuleBook> book
        = RuleBook::parse(RuleBook::defaultText()).value();
    return book;
}

const Fix *fixOf(const std::vector<Fix> &fixes, Fix::Kind kind)
{
    const auto at = std::find_if(
        fixes.begin(), fixes.end(), [=](const Fix &fix) { return fix.kind == kind; });
    return at == fixes.end() ? nullptr : &*at;
}

TEST(WaysOut, OffersTheNearestLaterAndEarlierSlotAndAnotherBay)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 18:00", 60);
    const auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 90), world);
    ASSERT_EQ(fixes.size(), 3U);
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 19:00", 90).after.slot}));
    EXPECT_EQ(fixes[1],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 16:30", 90).after.slot}));
    EXPECT_EQ(fixes[2],
              (Fix{Fix::Kind::OtherBay, world.ask({2}, "2026-11-22 18:00", 90).after.slot}));
}

TEST(WaysOut, TheNearerTimeComesFirstThoughItIsEarlier)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 18:30", 120);
    const auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 60), world);
    ASSERT_GE(fixes.size(), 2U);
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 17:30", 60).after.slot}));
    EXPECT_EQ(fixes[1],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 20:30", 60).after.slot}));
}

TEST(WaysOut, TriesOtherBaysNearestFirstAndPassesOverThoseSwitchedOff)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    world.bays[3].active = false;
    world.hold({2}, "2026-11-22 18:00", 60);
    world.hold({3}, "2026-11-22 18:00", 60);
    const auto fixes = house()->waysOut(world.ask({3}, "2026-11-22 18:00", 60), world);
    ASSERT_NE(fixOf(fixes, Fix::Kind::OtherBay), nullptr);
    EXPECT_EQ(fixOf(fixes, Fix::Kind::OtherBay)->slot.bays, world.bayList({1}));
}

TEST(WaysOut, TimeThatABlockHasIsNotOfferedToWhoMayBookOverItEither)
{
    World world("America/Halifax", 2);
    world.mayLift = true;
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 18:00", 60);
    world.block(1, "2026-11-22 19:00", "2026-11-22 20:00");
    world.block(2, "2026-11-22 17:00", "2026-11-22 20:00");
    const auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 60), world, 5);
    ASSERT_FALSE(fixes.empty());
    for (const Fix &fix : fixes)
        EXPECT_TRUE(fix.slot.span.end() <= world.time("2026-11-22 18:00")
                    || fix.slot.span.start() >= world.time("2026-11-22 20:00"))
            << formatUtc(fix.slot.span.start());
    EXPECT_TRUE(house()->waysOut(world.ask({2}, "2026-11-22 18:00", 60), world).empty())
        << "it may be booked as it is";
}

TEST(WaysOut, OffersTheTimeThatIsLeftWhenNothingElseGoes)
{
    World world("America/Halifax", 1);
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 19:30", 60);
    const auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 120), world, 10);
    const Fix *shorter = fixOf(fixes, Fix::Kind::Shorter);
    ASSERT_NE(shorter, nullptr);
    EXPECT_EQ(shorter->slot, world.ask({1}, "2026-11-22 18:00", 90).after.slot);
}

TEST(WaysOut, OfAnExtensionKeepsTheStart)
{
    World world;
    world.nowIs("2026-11-22 18:30");
    Booking running = world.booking({1}, "2026-11-22 18:00", 60);
    running.state = BookingState::CheckedIn;
    running.id = world.hold({1}, "2026-11-22 18:00", 60);
    world.hold({1}, "2026-11-22 19:30", 60);
    const auto fixes = house()->waysOut(world.move(running, "2026-11-22 18:00", 120), world, 10);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::Shorter, world.ask({1}, "2026-11-22 18:00", 90).after.slot}));
    for (const Fix &fix : fixes)
        EXPECT_EQ(fix.slot.span.start(), running.slot.span.start());
}

TEST(WaysOut, MendsALengthAndLooksForThatLengthElsewhere)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 45), world);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::Longer, world.ask({1}, "2026-11-22 18:00", 60).after.slot}));
    fixes = house()->waysOut(world.ask({1}, "2026-11-22 12:00", 500), world);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::Shorter, world.ask({1}, "2026-11-22 12:00", 360).after.slot}));
    world.hold({1}, "2026-11-22 18:00", 60);
    fixes = house()->waysOut(world.ask({1}, "2026-11-22 18:00", 45), world);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 19:00", 60).after.slot}));
}

TEST(WaysOut, OfTooShortNoticeIsTheEarliestStartOnTheGrid)
{
    World world;
    world.nowIs("2026-11-22 13:10");
    Proposal proposal = world.ask({1}, "2026-11-22 13:30", 60);
    proposal.by = Party::Customer;
    const auto fixes = house()->waysOut(proposal, world);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-11-22 14:30", 60).after.slot}));
}

TEST(WaysOut, OfTooFarAheadIsTheSameTimeOfTheLastDayThatIsOpen)
{
    World world;
    world.nowIs("2026-11-22 13:10");
    world.person.customer.tier = "new";
    const auto fixes = house()->waysOut(world.ask({1}, "2026-12-07 18:00", 60), world);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes[0],
              (Fix{Fix::Kind::SameBay, world.ask({1}, "2026-12-06 18:00", 60).after.slot}));
}

TEST(WaysOut, WaitsForTheDoorsToOpen)
{
    World world;
    world.nowIs("2026-11-20 09:00");
    world.location.hours = WeekHours::parse({"mon-sat 08:00-22:00"}).value();
    world.location.closedDates = {"2026-11-23 Stocktaking"};
    const auto fixes = house()->waysOut(world.ask({1}, "2026-11-22 12:00", 60), world);
    ASSERT_GE(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].slot, world.ask({1}, "2026-11-21 21:00", 60).after.slot);
    EXPECT_EQ(fixes[1].slot, world.ask({1}, "2026-11-24 08:00", 60).after.slot);
}

TEST(WaysOut, GoFromSlotToSlotWhereSlotsAreFixed)
{
    World world;
    world.nowIs("2026-11-22 06:00");
    world.hold({1}, "2026-11-22 09:10", 90);
    const auto book = bookOf(
        R"({"id":"a","rule":"fixedSlots","slots":["daily 09:10-10:40","daily 10:40-12:10","daily 07:40-09:10"]})");
    const auto fixes = book->waysOut(world.ask({1}, "2026-11-22 09:10", 90), world);
    ASSERT_GE(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].slot, world.ask({1}, "2026-11-22 10:40", 90).after.slot);
    EXPECT_EQ(fixes[1].slot, world.ask({1}, "2026-11-22 07:40", 90).after.slot);
}

TEST(WaysOut, KeepGroupsTogetherSideBySideWhereTheyCan)
{
    World world("America/Halifax", 6);
    world.nowIs("2026-11-22 09:00");
    world.hold({1}, "2026-11-22 18:00", 60);
    auto fixes = house()->waysOut(world.ask({1, 2}, "2026-11-22 18:00", 60), world);
    ASSERT_NE(fixOf(fixes, Fix::Kind::OtherBay), nullptr);
    EXPECT_EQ(fixOf(fixes, Fix::Kind::OtherBay)->slot.bays, world.bayList({2, 3}));
    world.hold({3}, "2026-11-22 18:00", 60);
    world.hold({5}, "2026-11-22 18:00", 60);
    fixes = house()->waysOut(world.ask({1, 2}, "2026-11-22 18:00", 60), world);
    ASSERT_NE(fixOf(fixes, Fix::Kind::OtherBay), nullptr);
    EXPECT_EQ(fixOf(fixes, Fix::Kind::OtherBay)->slot.bays, world.bayList({2, 4}));
    for (const Fix &fix : fixes)
        EXPECT_EQ(fix.slot.bays.size(), 2U);
}

TEST(WaysOut, AreNoneWhereNoSlotWouldHelp)
{
    World world;
    world.nowIs("2026-11-22 09:00");
    EXPECT_TRUE(house()->waysOut(world.ask({1}, "2026-11-22 18:00", 60), world).empty())
        << "it passes as it is";
    world.person.customer.blocked = {"everywhere:banned"};
    EXPECT_TRUE(house()->waysOut(world.ask({1}, "2026-11-22 18:00", 60), world).empty());
    const Booking booking = world.booking({1}, "2026-11-22 18:00", 60);
    Proposal cancel{booking, booking, Party::Staff, false};
    cancel.after.state = BookingState::Cancelled;
    const auto book = bookOf(
        R"({"id":"a","rule":"cancellationWindow","hours":24,"severity":"needs_override"})");
    EXPECT_TRUE(book->waysOut(cancel, world).empty());
}

/// A world with chance bookings, blocks and links, and proposals in it.
class RandomWorld : public testing::TestWithParam<std::uint64_t>
{
protected:
    RandomWorld()
        : random(GetParam())
        , night(nights[random.next() % std::size(nights)])
        , world(night.zone, 5)
    {
        world.nowIs(std::string(night.day) + " 12:00");
        world.location.closedDates = {std::string(night.closed) + " Stocktaking"};
        if (random.next() % 2 == 0)
            world.location.hours = WeekHours::parse({"daily 06:00-02:00"}).value();
        if (random.next() % 2 == 0)
            world.bays[0].links = {world.bays[1].id.toString(), world.bays[2].id.toString()};
        world.mayLift = random.next() % 2 == 0;
        for (int i = 0; i < 120; ++i)
            fill();
    }

    /// The day before a change of the clock, and a closed day after it.
    struct Night
    {
        const char *zone;
        const char *day;
        const char *closed;
    };

    static constexpr Night nights[] = {
        {"America/Halifax", "2026-03-07", "2026-03-09"},
        {"America/Halifax", "2026-10-31", "2026-11-02"},
        {"Europe/London", "2026-03-28", "2026-03-30"},
        {"Europe/London", "2026-10-24", "2026-10-26"},
        {"Australia/Lord_Howe", "2026-04-04", "2026-04-06"},
        {"Australia/Lord_Howe", "2026-10-03", "2026-10-05"},
        {"America/Phoenix", "2026-06-12", "2026-06-14"},
    };

    Span chanceSpan(int grid)
    {
        const auto from = static_cast<int>(random.next() % (96 * 60 / static_cast<unsigned>(grid)));
        const Instant start = world.time(std::string(night.day) + " 00:00") + minutes(grid * from);
        return {start, minutes(15 * (1 + static_cast<int>(random.next() % 16)))};
    }

    void fill()
    {
        const int bay = 1 + static_cast<int>(random.next() % 5);
        const Span span = chanceSpan(15);
        if (world.schedule().firstOverlap(world.bay(bay), span) != nullptr)
            return;
        if (random.next() % 6 == 0) {
            static_cast<void>(world.writableSchedule().hold(
                world.bay(bay), {span, world.newId(), HolderKind::Block}));
        } else {
            world.hold({bay}, span, random.next() % 40 == 0);
        }
    }

    Proposal chanceProposal()
    {
        std::vector<int> bays = {1 + static_cast<int>(random.next() % 5)};
        if (random.next() % 4 == 0 && bays[0] < 5)
            bays.push_back(bays[0] + 1);
        Proposal proposal = world.ask(bays, chanceSpan(random.next() % 3 == 0 ? 10 : 30));
        if (random.next() % 3 == 0)
            proposal.by = Party::Customer;
        if (random.next() % 3 == 0) {
            proposal.before = proposal.after;
            proposal.before->slot.span = chanceSpan(30);
        }
        return proposal;
    }

    SeededRandom random;
    Night night;
    World world;
};

TEST_P(RandomWorld, EveryWayOutPassesWhenItIsTaken)
{
    std::size_t found = 0;
    for (int i = 0; i < 150; ++i) {
        const Proposal proposal = chanceProposal();
        for (const Fix &fix : house()->waysOut(proposal, world, 5)) {
            Proposal taken = proposal;
            taken.after.slot = fix.slot;
            const Verdict verdict = house()->judge(taken, world);
            EXPECT_TRUE(verdict.isFree()) << "seed " << GetParam() << ": " << codes(verdict);
            EXPECT_EQ(fix.slot.bays.size(), proposal.after.slot.bays.size());
            EXPECT_NE(fix.slot, proposal.after.slot);
            ++found;
        }
    }
    EXPECT_GT(found, 50U) << "seed " << GetParam();
}

TEST_P(RandomWorld, EveryWayOutToAnotherTimeLiesInTheTimeThatIsSearched)
{
    for (int i = 0; i < 100; ++i) {
        const Proposal proposal = chanceProposal();
        const auto spans = house()->searched(proposal, world);
        for (const Fix &fix : house()->waysOut(proposal, world, 5))
            EXPECT_TRUE(
                fix.slot.span.start() == proposal.after.slot.span.start()
                || std::any_of(spans.begin(),
                               spans.end(),
                               [&](const Span &span) { return span.contains(fix.slot.span); }))
                << "seed " << GetParam();
    }
}

TEST_P(RandomWorld, TheSameQuestionHasTheSameAnswer)
{
    for (int i = 0; i < 100; ++i) {
        const Proposal proposal = chanceProposal();
        const Verdict first = house()->judge(proposal, world);
        const auto fixes = house()->waysOut(proposal, world);
        const Verdict second = house()->judge(proposal, world);
        EXPECT_EQ(first.violations, second.violations) << "seed " << GetParam();
        EXPECT_EQ(fixes, house()->waysOut(proposal, world)) << "seed " << GetParam();
    }
}

TEST_P(RandomWorld, DoubleBookingIsSaidExactlyWhereABookingIsInTheWay)
{
    for (int i = 0; i < 200; ++i) {
        const Proposal proposal = chanceProposal();
        bool taken = false;
        for (const BayId bay : proposal.after.slot.bays) {
            std::vector<BayId> all = world.club().linkedTo(bay);
            all.push_back(bay);
            for (const BayId each : all)
                for (const Occupancy &other :
                     world.schedule().on(each, Span(fromUnix(0), fromUnix(6'000'000'000))))
                    taken = taken
                        || (other.kind == HolderKind::Booking
                            && other.span.start() < proposal.after.slot.span.end()
                            && proposal.after.slot.span.start() < other.span.end());
        }
        const bool shrinks
            = proposal.before && proposal.before->slot.span.contains(proposal.after.slot.span);
        const Verdict verdict = house()->judge(proposal, world);
        EXPECT_EQ(verdict.has(RuleCode::DoubleBooking), taken && !shrinks) << "seed " << GetParam();
        EXPECT_TRUE(!taken || shrinks || verdict.isRefused()) << "seed " << GetParam();
    }
}

TEST_P(RandomWorld, TheLaterSlotIsTheFirstOneOnTheGridThatPasses)
{
    for (int i = 0; i < 60; ++i) {
        const Proposal proposal = chanceProposal();
        const auto fixes = house()->waysOut(proposal, world, 5);
        const auto later = std::find_if(fixes.begin(), fixes.end(), [&](const Fix &fix) {
            return fix.kind == Fix::Kind::SameBay
                && fix.slot.span.start() > proposal.after.slot.span.start();
        });
        if (later == fixes.end() || proposal.before)
            continue;
        Proposal trial = proposal;
        for (Instant at = proposal.after.slot.span.start() + minutes(5);
             at < later->slot.span.start();
             at += minutes(5)) {
            trial.after.slot.span = Span(at, later->slot.span.length());
            EXPECT_FALSE(house()->judge(trial, world).isFree())
                << "seed " << GetParam() << ": " << formatUtc(at) << " is nearer than "
                << formatUtc(later->slot.span.start());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWorld, testing::Range<std::uint64_t>(1, 21));

} // namespace
} // namespace bayboard
