// Operators and roles through the desk: made, changed, taken back; what would harm the club is
// refused, whichever way it comes.

#include "core/desk/DeskPeople.h"
#include "core/desk/PeopleFault.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

class People : public testing::Test
{
protected:
    People() { actAs("Olga"); }

    void actAs(const char *name)
    {
        EXPECT_TRUE(m_desk->setActor(m_desk.person(name)));
        m_desk.settle();
    }

    [[nodiscard]] Operator person(const char *name)
    {
        return *m_desk->club().person(m_desk.person(name));
    }

    [[nodiscard]] Role role(const char *key) { return *m_desk->club().role(key); }

    Outcome edit(const Operator &before, const Operator &after)
    {
        return wait(
            [&](auto done) { DeskPeople(*m_desk).editPerson(before, after, std::move(done)); });
    }

    Outcome edit(const Role &before, const Role &after)
    {
        return wait(
            [&](auto done) { DeskPeople(*m_desk).editRole(before, after, std::move(done)); });
    }

    Outcome add(const Operator &person)
    {
        return wait([&](auto done) { DeskPeople(*m_desk).addPerson(person, std::move(done)); });
    }

    Outcome add(const Role &role)
    {
        return wait([&](auto done) { DeskPeople(*m_desk).addRole(role, std::move(done)); });
    }

    Outcome give(const char *name, std::vector<std::string> roles)
    {
        Operator after = person(name);
        after.roles = std::move(roles);
        return edit(person(name), after);
    }

    static std::string said(const Outcome &outcome)
    {
        return outcome || !outcome.error().error
            ? "none"
            : outcome.error().error->arguments.back().english();
    }

    TestDesk m_desk;

private:
    template <typename Start> Outcome wait(Start start)
    {
        std::optional<Outcome> outcome;
        start([&](Outcome told) { outcome = std::move(told); });
        m_desk.settle();
        EXPECT_TRUE(outcome);
        return *outcome;
    }
};

TEST_F(People, ARoleInheritsIsGivenAtOnePlaceAndTakenBack)
{
    Role made;
    made.name = "Evening lead";
    made.inherits = {"front_desk"};
    made.permissions = {"rule.override"};
    ASSERT_TRUE(add(made));
    EXPECT_EQ(role("evening_lead").name, "Evening lead");
    const std::string here = m_desk.place("Bedford").toString();
    ASSERT_TRUE(give("Kim", {"cleaner", "evening_lead@" + here}));
    const OperatorId kim = m_desk.person("Kim");
    const Club &club = m_desk->club();
    EXPECT_TRUE(may(club, kim, Permission::RuleOverride, m_desk.place("Bedford")));
    EXPECT_TRUE(may(club, kim, Permission::BookingCreate, m_desk.place("Bedford")));
    EXPECT_FALSE(may(club, kim, Permission::BookingCreate, m_desk.place("Dartmouth")));
    EXPECT_EQ(m_desk->undoState().undo->head.label,
              (Label{LabelCode::EditClub, {"Kim", "person.edit"}}));
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(person("Kim").roles, std::vector<std::string>{"cleaner"});
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(role("evening_lead").withdrawn);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(People, OfTwoRemovalsAtOnceTheOneThatWouldLeaveNoEditorIsRefused)
{
    ASSERT_TRUE(give("Mia", {"admin"}));
    std::vector<std::optional<Outcome>> outcomes(2);
    for (const auto &[name, outcome] :
         {std::pair("Mia", &outcomes[0]), std::pair("Olga", &outcomes[1])}) {
        Operator after = person(name);
        after.roles = {"manager"};
        DeskPeople(*m_desk).editPerson(
            person(name), after, [outcome = outcome](Outcome told) { *outcome = told; });
        EXPECT_FALSE(*outcome) << "memory sees no fault in either: nothing is saved yet";
    }
    m_desk.settle();
    ASSERT_TRUE(outcomes[0] && outcomes[1]);
    EXPECT_TRUE(*outcomes[0]);
    ASSERT_FALSE(*outcomes[1]);
    EXPECT_EQ(said(*outcomes[1]), "nobody would be left who may edit operators everywhere");
    EXPECT_TRUE(may(m_desk->club(), m_desk.person("Olga"), Permission::OperatorEdit));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(People, AnUndoBehindARemovalIsAskedAgainstWhatThatLeaves)
{
    ASSERT_TRUE(give("Mia", {"admin"}));
    const ChangeSetId given = m_desk->undoState().undo->head.id;
    Operator after = person("Olga");
    after.roles = {"manager"};
    DeskPeople(*m_desk).editPerson(
        person("Olga"), after, [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    std::optional<Outcome> outcome;
    m_desk->undo(given, [&](Outcome told) { outcome = std::move(told); });
    m_desk.settle();
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(*outcome) << "Mia is the last one by then";
    EXPECT_TRUE(may(m_desk->club(), m_desk.person("Mia"), Permission::OperatorEdit));
}

TEST_F(People, ACircleOfRolesIsRefusedAndNamed)
{
    Role support = role("support");
    support.inherits = {"admin"};
    const Outcome outcome = edit(role("support"), support);
    EXPECT_EQ(said(outcome),
              "roles may not inherit from each other in a circle: support → admin → manager → "
              "front_desk → support");
    Role self = role("kiosk");
    self.inherits = {"kiosk"};
    EXPECT_EQ(said(edit(role("kiosk"), self)),
              "roles may not inherit from each other in a circle: kiosk → kiosk");
    EXPECT_EQ(heirsOf(m_desk->club(), "support"),
              (std::vector<std::string>{"support", "front_desk", "manager", "admin"}));
}

TEST_F(People, WhatTheClubDoesNotHaveIsNotGiven)
{
    EXPECT_EQ(said(give("Kim", {"pilot"})), "\"pilot\" is not a role");
    EXPECT_EQ(said(give("Kim", {"cleaner@Mars"})), "\"Mars\" is not a location");
    Role odd = role("kiosk");
    odd.permissions = {"fly"};
    EXPECT_EQ(said(edit(role("kiosk"), odd)), "\"fly\" is not a permission");
    Operator twin;
    twin.name = "Mia";
    EXPECT_EQ(said(add(twin)), "there is somebody called \"Mia\" already");
    twin.name.clear();
    EXPECT_EQ(said(add(twin)), "a name is needed");
}

TEST_F(People, NobodyGivesARightThatTheyDoNotHave)
{
    ASSERT_TRUE(give("Mia", {"admin"}));
    actAs("Mia");
    EXPECT_TRUE(give("Sam", {"admin"}));
    EXPECT_TRUE(give("Kim", {"manager"}));
    // An owner may all that there is; an administrator may not make one, nor widen a role to that.
    Role wide;
    wide.name = "Wide";
    ASSERT_TRUE(add(wide));
    ASSERT_TRUE(give("Kim", {"wide"}));
    m_desk.settle();
    Role all = role("wide");
    all.permissions = {"booking.create", "time.set"};
    EXPECT_TRUE(edit(role("wide"), all));
    actAs("Olga");
    Role admin = role("admin");
    std::erase(admin.permissions, "time.set");
    ASSERT_TRUE(edit(role("admin"), admin));
    actAs("Mia");
    EXPECT_EQ(said(give("Sam", {"owner"})),
              "Sam would get a right that you do not have yourself (time.set)");
    EXPECT_EQ(said(give("Mia", {"owner"})),
              "Mia would get a right that you do not have yourself (time.set)");
    Role kiosk = role("manager");
    kiosk.permissions.emplace_back("time.set");
    EXPECT_EQ(said(edit(role("manager"), kiosk)),
              "Mia would get a right that you do not have yourself (time.set)");
}

TEST_F(People, SomebodyWhoMayEditOperatorsIsAlwaysLeft)
{
    const char *last = "nobody would be left who may edit operators everywhere";
    EXPECT_EQ(said(give("Olga", {"manager"})), last);
    EXPECT_EQ(said(give("Olga", {"owner@" + m_desk.place("Bedford").toString()})), last);
    Operator gone = person("Olga");
    gone.withdrawn = true;
    EXPECT_EQ(said(edit(person("Olga"), gone)), last);
    gone = person("Olga");
    gone.active = false;
    EXPECT_EQ(said(edit(person("Olga"), gone)), last);
    Role owner = role("owner");
    owner.withdrawn = true;
    EXPECT_EQ(said(edit(role("owner"), owner)), last);
    // With a second one the first may go; but taking that one back would leave nobody.
    const Outcome second = give("Mia", {"owner"});
    ASSERT_TRUE(second);
    actAs("Mia");
    ASSERT_TRUE(give("Olga", {"cleaner"}));
    const Outcome back = m_desk.undo(second->id);
    ASSERT_FALSE(back);
    EXPECT_EQ(said(back), last);
}

TEST_F(People, WhatTheOnlyOwnerTookFromEverybodyIsTakenBack)
{
    Role owner = role("owner");
    owner.permissions = {"operator.edit", "schedule.read"};
    const Outcome slip = edit(role("owner"), owner);
    ASSERT_TRUE(slip) << said(slip);
    ASSERT_FALSE(m_desk->may(Permission::TimeSet)) << "nobody may that any more";
    const Outcome back = m_desk.undo(slip->id);
    EXPECT_TRUE(back) << said(back);
    EXPECT_TRUE(m_desk->may(Permission::TimeSet));
}

TEST_F(People, OnlyWhoMayEditOperatorsDoesAndTakesBack)
{
    const Outcome given = give("Kim", {"support"});
    ASSERT_TRUE(given);
    actAs("Mia"); // may edit the club and undo others' steps, but not this
    EXPECT_EQ(give("Kim", {"cleaner"}).error().error->code, ErrorCode::NotPermitted);
    const Outcome back = m_desk.undo(given->id);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().error, (Error{ErrorCode::NotPermitted, {"operator.edit", "Mia"}}));
    EXPECT_EQ(person("Kim").roles, std::vector<std::string>{"support"});
}

TEST_F(People, WhoMayEditOperatorsNeedsNoOtherRight)
{
    Role clerk;
    clerk.name = "Clerk";
    clerk.permissions = {"operator.edit", "schedule.read"};
    ASSERT_TRUE(add(clerk));
    ASSERT_TRUE(give("Kim", {"clerk"}));
    actAs("Kim");
    Operator fresh;
    fresh.name = "Lou";
    fresh.roles = {"clerk"};
    EXPECT_TRUE(add(fresh));
    EXPECT_EQ(said(give("Lou", {"front_desk"})).substr(0, 3), "Lou");
}

TEST_F(People, TwoEditsOfOneFieldAreNotBothKept)
{
    const Operator before = person("Kim");
    Operator first = before;
    first.name = "Kim B.";
    Operator second = before;
    second.name = "Kim C.";
    ASSERT_TRUE(edit(before, first));
    EXPECT_EQ(edit(before, second).error().error->code, ErrorCode::Stale);
    second = before;
    second.tags = {"trainee"};
    EXPECT_TRUE(edit(before, second));
    EXPECT_EQ(person("Kim B.").tags, std::vector<std::string>{"trainee"});
}

} // namespace
} // namespace bayboard
