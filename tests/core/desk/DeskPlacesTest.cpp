// Locations, bays and tiers through the desk: made, changed, put in order, taken out, each one
// step; whom a change would leave outside; what is refused says why.

#include "core/desk/DeskPlaces.h"
#include "core/desk/PlaceFault.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class Places : public testing::Test
{
protected:
    template <typename Start> Outcome wait(Start start)
    {
        std::optional<Outcome> outcome;
        start([&](Outcome told) { outcome = std::move(told); });
        m_desk.settle();
        EXPECT_TRUE(outcome);
        return *outcome;
    }

    [[nodiscard]] DeskPlaces places() { return DeskPlaces(*m_desk); }

    [[nodiscard]] Location place(const char *name)
    {
        return *m_desk->club().location(m_desk.place(name));
    }

    [[nodiscard]] Bay bay(const char *name) { return *m_desk->club().bay(m_desk.bay(name)); }

    [[nodiscard]] Tier tier(const char *key) { return *m_desk->club().tier(key); }

    Outcome edit(const Bay &before, const Bay &after)
    {
        return wait([&](auto done) { places().editBay(before, after, std::move(done)); });
    }

    Outcome edit(const Location &before, const Location &after)
    {
        return wait([&](auto done) { places().editLocation(before, after, std::move(done)); });
    }

    Outcome edit(const Tier &before, const Tier &after)
    {
        return wait([&](auto done) { places().editTier(before, after, std::move(done)); });
    }

    Outcome retire(const char *name)
    {
        Bay gone = bay(name);
        gone.withdrawn = true;
        return edit(bay(name), gone);
    }

    template <typename Place> LeftOutside left(const Place &before, const Place &wanted)
    {
        std::optional<LeftOutside> found;
        places().findLeft(
            before, wanted, [&](Result<LeftOutside> told) { found = std::move(*told); });
        m_desk.settle();
        EXPECT_TRUE(found);
        return *found;
    }

    static std::string reason(const Outcome &outcome)
    {
        return outcome || !outcome.error().error
            ? "none"
            : outcome.error().error->arguments.back().english();
    }

    [[nodiscard]] std::vector<std::string> baysAt(const char *name)
    {
        std::vector<std::string> names;
        for (const BayId id : m_desk->club().baysOf(m_desk.place(name)))
            names.push_back(m_desk->club().bay(id)->name);
        return names;
    }

    [[nodiscard]] std::string undoPart()
    {
        return m_desk->undoState().undo->head.label.arguments.at(1);
    }

    TestDesk m_desk; // Mia, a manager, works
};

using Names = std::vector<std::string>;

TEST_F(Places, ALocationIsMadeWithItsBaysInOneStepAndUndoTakesBothAway)
{
    Location truro;
    truro.name = "Truro";
    truro.zone = "America/Halifax";
    std::vector<Bay> bays(2);
    bays[0].name = "T1";
    bays[1].name = "T2";
    const Outcome made
        = wait([&](auto done) { places().addLocation(truro, bays, std::move(done)); });
    ASSERT_TRUE(made) << reason(made);
    EXPECT_EQ(made->entity, m_desk.place("Truro").value);
    EXPECT_EQ(baysAt("Truro"), (Names{"T1", "T2"}));
    EXPECT_EQ(undoPart(), "location.add");
    ASSERT_TRUE(m_desk.undo());
    EXPECT_FALSE(m_desk->club().findLocation("Truro"));
    ASSERT_TRUE(m_desk.redo());
    EXPECT_EQ(baysAt("Truro"), (Names{"T1", "T2"}));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(Places, ABayIsAddedLastChangedAndPutInOrder)
{
    Bay fifth;
    fifth.location = m_desk.place("Dartmouth");
    fifth.name = "D5";
    ASSERT_TRUE(wait([&](auto done) { places().addBay(fifth, std::move(done)); }));
    EXPECT_EQ(baysAt("Dartmouth"), (Names{"D1", "D2", "D3", "D4", "D5"}));
    Bay wide = bay("D5");
    wide.capacity = 8;
    wide.tags = {"window"};
    ASSERT_TRUE(edit(bay("D5"), wide));
    EXPECT_EQ(bay("D5").capacity, 8);
    const auto move = [&](const char *name, int by) {
        return wait([&](auto done) {
            places().move({EntityKind::Bay, m_desk.bay(name).value}, by, std::move(done));
        });
    };
    ASSERT_TRUE(move("D5", -2));
    EXPECT_EQ(baysAt("Dartmouth"), (Names{"D1", "D2", "D5", "D3", "D4"}));
    EXPECT_EQ(undoPart(), "bay.move");
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(baysAt("Dartmouth"), (Names{"D1", "D2", "D3", "D4", "D5"}));
    const Outcome atTheEnd = move("D5", 1);
    ASSERT_TRUE(atTheEnd);
    EXPECT_TRUE(atTheEnd->id.isNull()); // no step that does nothing
}

TEST_F(Places, TwoEditsOfDifferentFieldsAreBothKept)
{
    const Bay before = bay("D1");
    Bay named = before;
    named.name = "Left";
    Bay wide = before;
    wide.capacity = 6;
    ASSERT_TRUE(edit(before, named));
    ASSERT_TRUE(edit(before, wide)); // drafted before the other one
    EXPECT_EQ(bay("Left").capacity, 6);
    wide.capacity = 2;
    const Outcome stale = edit(before, wide);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().error->code, ErrorCode::Stale);
}

TEST_F(Places, ABayThatIsBookedStaysAndOneThatIsFreeGoesAndComesBack)
{
    m_desk.showDay();
    m_desk.book("D1", "18:00", "19:00");
    const Outcome held = retire("D1");
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().error->code, ErrorCode::NotAllowed);
    EXPECT_EQ(reason(held).substr(0, 16), "D1 at Dartmouth ");
    ASSERT_TRUE(retire("D2"));
    EXPECT_EQ(baysAt("Dartmouth"), (Names{"D1", "D3", "D4"}));
    EXPECT_EQ(undoPart(), "bay.retire");
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(baysAt("Dartmouth"), (Names{"D1", "D2", "D3", "D4"}));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(Places, WhatIsOverKeepsItsBayTooForTheSakeOfTheHistory)
{
    m_desk.showDay();
    m_desk.book("D1", "13:00", "14:00");
    m_desk.clock.set(m_desk.at("14:00"));
    Bay gone = bay("D1");
    gone.withdrawn = true;
    const LeftOutside found = left(bay("D1"), gone);
    EXPECT_EQ(found.ahead, 0);
    EXPECT_TRUE(found.isHeld);
    EXPECT_FALSE(retire("D1"));
    EXPECT_FALSE(left(bay("D2"),
                      [&] {
                          Bay other = bay("D2");
                          other.withdrawn = true;
                          return other;
                      }())
                     .isHeld);
}

TEST_F(Places, ABlockKeepsItsLocationAndAFreeOneGoesWithItsBays)
{
    m_desk.showDay();
    Block block;
    block.location = m_desk.place("Dartmouth");
    block.slot = Slot::of({m_desk.bay("D3")}, m_desk.span("18:00", "19:00"));
    block.kind = "cleaning";
    ASSERT_TRUE(m_desk->createBlock(block));
    m_desk.settle();
    EXPECT_FALSE(retire("D3"));
    Location gone = place("Dartmouth");
    gone.withdrawn = true;
    EXPECT_EQ(left(place("Dartmouth"), gone).blocks, 1);
    const Outcome held = edit(place("Dartmouth"), gone);
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().error->code, ErrorCode::NotAllowed);
    Location free = place("Bedford");
    free.withdrawn = true;
    const LocationId bedford = free.id;
    ASSERT_TRUE(edit(place("Bedford"), free));
    EXPECT_TRUE(m_desk->club().baysOf(bedford).empty());
    ASSERT_TRUE(m_desk.undo()); // one step, bays and all
    EXPECT_EQ(baysAt("Bedford"), (Names{"B1", "B2"}));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(Places, UndoOfANewBayIsRefusedOnceSomebodyHasBookedThere)
{
    Bay fifth;
    fifth.location = m_desk.place("Dartmouth");
    fifth.name = "D5";
    const Outcome made = wait([&](auto done) { places().addBay(fifth, std::move(done)); });
    ASSERT_TRUE(made);
    m_desk.showDay();
    m_desk.book("D5", "18:00", "19:00");
    const Outcome undone = m_desk.undo(made->id);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().error->code, ErrorCode::ChangedSince);
    ASSERT_TRUE(m_desk.undo()); // the booking
    EXPECT_TRUE(m_desk.undo(made->id));
}

TEST_F(Places, ABayThatIsBookedNoMoreKeepsItsBookingsAndTakesNoOthers)
{
    m_desk.showDay();
    m_desk.book("D1", "18:00", "19:00");
    Bay closed = bay("D1");
    closed.active = false;
    ASSERT_TRUE(edit(bay("D1"), closed));
    EXPECT_EQ(m_desk->bookings(m_desk.place("Dartmouth"), m_desk.span("18:00", "19:00")).size(),
              1U);
    const Outcome later = m_desk->commit(m_desk.proposal("D1", "20:00", "21:00"));
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().verdict.violations.front().code, RuleCode::BayNotBookable);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(m_desk->commit(m_desk.proposal("D1", "20:00", "21:00")));
}

TEST_F(Places, ShorterHoursNameTheComingBookingsThatTheyLeaveOutside)
{
    m_desk.showDay();
    m_desk.book("D1", "13:00", "14:00", "P. Quinn");
    m_desk.book("D2", "22:00", "23:30", "L. Roy");
    m_desk.book("D3", "23:00", "23:30", "J. Okafor");
    Location early = place("Dartmouth");
    early.hours = WeekHours::parse({"daily 08:00-22:30"}).value();
    const LeftOutside found = left(place("Dartmouth"), early);
    EXPECT_EQ(found.ahead, 3);
    EXPECT_EQ(found.bookings, 2);
    ASSERT_EQ(found.next.size(), 2U);
    EXPECT_EQ(found.next[0].booking.guestName, "L. Roy");
    EXPECT_EQ(found.next[1].booking.guestName, "J. Okafor");
    Location night = place("Dartmouth");
    night.hours = WeekHours::parse({"daily 13:00-01:00"}).value(); // over midnight
    EXPECT_EQ(left(place("Dartmouth"), night).bookings, 0);
    Location summer = place("Dartmouth");
    summer.season = "07-01/08-31";
    EXPECT_EQ(left(place("Dartmouth"), summer).bookings, 3);
    ASSERT_TRUE(edit(place("Dartmouth"), early)); // they stay: the rules are asked on new ones
    EXPECT_EQ(left(place("Dartmouth"), early).bookings, 0);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(place("Dartmouth").hours.isAlwaysOpen());
}

TEST_F(Places, ABayForFewerOrBookedNoMoreNamesWhomItLeavesOutside)
{
    m_desk.showDay();
    Proposal four = m_desk.proposal("D1", "18:00", "19:00", "P. Quinn");
    four.after.partySize = 4;
    ASSERT_TRUE(m_desk->commit(four));
    m_desk.settle();
    Bay narrow = bay("D1");
    narrow.capacity = 3;
    EXPECT_EQ(left(bay("D1"), narrow).bookings, 1);
    Bay closed = bay("D1");
    closed.active = false;
    EXPECT_EQ(left(bay("D1"), closed).bookings, 1);
    EXPECT_EQ(left(bay("D2"),
                   [&] {
                       Bay other = bay("D2");
                       other.active = false;
                       return other;
                   }())
                  .bookings,
              0);
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Kim"))); // sees no names
    const LeftOutside hidden = left(bay("D1"), closed);
    ASSERT_EQ(hidden.next.size(), 1U);
    EXPECT_EQ(hidden.next[0].booking.guestName, "");
}

TEST_F(Places, ATierIsMadeWithAKeyOfItsOwnAndTheLastOneStays)
{
    Tier gold;
    gold.name = "Gold card";
    gold.colour = "#b45309";
    gold.advanceLimit = 60;
    ASSERT_TRUE(wait([&](auto done) { places().addTier(gold, std::move(done)); }));
    EXPECT_EQ(tier("gold_card").advanceLimit, 60);
    Tier renamed = tier("gold_card");
    renamed.key = "gold";
    EXPECT_EQ(reason(edit(tier("gold_card"), renamed)),
              "its key stays: customers and rules name it");
    for (const char *key : {"new", "member", "promo", "frequent"}) {
        Tier gone = tier(key);
        gone.withdrawn = true;
        EXPECT_TRUE(edit(tier(key), gone)) << key;
    }
    EXPECT_EQ(m_desk->club().defaultTier(), "gold_card");
    Tier last = tier("gold_card");
    last.withdrawn = true;
    EXPECT_EQ(reason(edit(tier("gold_card"), last)), "it is the last tier; customers need one");
}

TEST_F(Places, WhatIsRefusedSaysWhy)
{
    const auto bayFault = [&](auto change) {
        Bay wrong = bay("D1");
        change(wrong);
        return reason(edit(bay("D1"), wrong));
    };
    const auto placeFault = [&](auto change) {
        Location wrong = place("Bedford");
        change(wrong);
        return reason(edit(place("Bedford"), wrong));
    };
    EXPECT_EQ(bayFault([](Bay &b) { b.name.clear(); }), "a name is needed");
    EXPECT_EQ(bayFault([](Bay &b) { b.name = "D2"; }),
              "there is a bay called \"D2\" at Dartmouth already");
    EXPECT_EQ(bayFault([](Bay &b) { b.capacity = 0; }), "0 is not between 1 and 1000");
    EXPECT_EQ(bayFault([](Bay &b) { b.links = {b.id.toString()}; }).substr(37),
              "\" is no other bay of this location");
    EXPECT_EQ(bayFault([&](Bay &b) { b.location = m_desk.place("Bedford"); }),
              "a bay stays at its location");
    EXPECT_EQ(placeFault([](Location &l) { l.name = "Dartmouth"; }),
              "there is a location called \"Dartmouth\" already");
    EXPECT_NE(placeFault([](Location &l) { l.zone = "Mars/Olympus"; }), "none");
    EXPECT_EQ(placeFault([](Location &l) { l.season = "summer"; }),
              "\"summer\" is not like \"05-01/10-31\"");
    EXPECT_EQ(placeFault([](Location &l) { l.colour = "red"; }), "\"red\" is not like \"#2563eb\"");
    ASSERT_EQ(placeFault([](Location &l) { l.withdrawn = true; }), "none");
    Location last = place("Dartmouth");
    last.withdrawn = true;
    EXPECT_EQ(reason(edit(place("Dartmouth"), last)), "it is the last location; a club needs one");
}

TEST_F(Places, WhoMayNotEditTheClubChangesNothing)
{
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Sam")));
    Bay wide = bay("D1");
    wide.capacity = 8;
    const Outcome refused = edit(bay("D1"), wide);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().error->code, ErrorCode::NotPermitted);
    const Outcome moved = wait([&](auto done) {
        places().move({EntityKind::Bay, m_desk.bay("D1").value}, 1, std::move(done));
    });
    ASSERT_FALSE(moved);
    EXPECT_EQ(bay("D1").capacity, 4);
}

TEST(PlacesAndRules, ANameThatTheRuleBookHasStaysUntilTheBookIsChanged)
{
    TestDesk desk(R"({"version": 1, "rules": [{"id": "people", "rule": "capacity",
                                 "scope": {"locations": ["Bedford"]}}]})");
    const Location before = *desk->club().location(desk.place("Bedford"));
    Location wanted = before;
    wanted.name = "Bedford South";
    std::optional<Outcome> outcome;
    DeskPlaces(*desk).editLocation(before, wanted, [&](Outcome told) { outcome = told; });
    desk.settle();
    ASSERT_TRUE(outcome);
    ASSERT_FALSE(*outcome);
    EXPECT_NE(outcome->error().error->arguments.back().english().find("the rule book names it"),
              std::string::npos);
}

class PlacesAndRulesAtOnce : public testing::Test
{
protected:
    static constexpr const char *naming = R"({"version": 1, "rules": [{"id": "people",
        "rule": "capacity", "scope": {"locations": ["Bedford South"]}}]})";

    void rename(const char *from, const char *to)
    {
        const Location before = *m_desk->club().location(m_desk.place(from));
        Location wanted = before;
        wanted.name = to;
        DeskPlaces(*m_desk).editLocation(
            before, wanted, [this](Outcome told) { m_outcomes.push_back(std::move(told)); });
    }

    void setBook()
    {
        m_desk->setRuleBook(naming,
                            [this](Outcome told) { m_outcomes.push_back(std::move(told)); });
    }

    TestDesk m_desk;
    std::vector<Outcome> m_outcomes;
};

TEST_F(PlacesAndRulesAtOnce, ANameIsNotTakenBackOnceTheRuleBookHasIt)
{
    rename("Bedford", "Bedford South");
    m_desk.settle();
    const ChangeSetId renamed = m_desk->undoState().undo->head.id;
    setBook();
    m_desk.settle();
    const Outcome undone = m_desk.undo(renamed);
    ASSERT_FALSE(undone);
    EXPECT_NE(undone.error().error->arguments.back().english().find("the rule book names it"),
              std::string::npos);
    ASSERT_EQ(m_outcomes.size(), 2U);
    EXPECT_TRUE(m_outcomes[0] && m_outcomes[1]);
}

TEST_F(PlacesAndRulesAtOnce, ARuleBookAndARenamingOnTheirWayTogetherAreNotBothTaken)
{
    rename("Bedford", "Bedford South");
    m_desk.settle();
    m_outcomes.clear();
    setBook();
    m_desk.reader.run();
    m_desk.home.run(); // it is on its way to the disk, and memory has the old book
    rename("Bedford South", "Bedford");
    m_desk.settle();
    ASSERT_EQ(m_outcomes.size(), 2U);
    EXPECT_TRUE(m_outcomes[0]);
    EXPECT_FALSE(m_outcomes[1]);
    EXPECT_TRUE(m_desk->ruleBook().fits(m_desk->club()));
    EXPECT_TRUE(m_desk.verifies());
}

} // namespace
} // namespace bayboard
