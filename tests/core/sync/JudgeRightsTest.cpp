// Operators, roles, switches and places as the server judges them: by the same checks as a desk,
// whatever a desk sends.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class JudgeRights : public testing::TestWithParam<ServerKind>
{
protected:
    JudgeRights()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , north(club, folder.path("north"), 1)
        , south(club, folder.path("south"), 2)
    {
        for (SyncDesk *desk : {&north, &south}) {
            EXPECT_TRUE(desk->following().begin(server.epoch()));
            synchronise(*desk, server);
        }
    }

    std::shared_ptr<const Club> at(SyncDesk &desk) { return desk.store().loadClub(zones).value(); }

    /// A step that the desk's own rows take without asking, as a program of somebody's own might.
    template <typename Entity>
    void change(SyncDesk &desk, EntityRef entity, const Entity &before, const Entity &after)
    {
        ChangeSet set = desk.blank(LabelCode::EditClub);
        set.changes.push_back(difference(entity, toRecord(before), toRecord(after)));
        EXPECT_FALSE(desk.commit(set).isNull());
    }

    void give(SyncDesk &desk, const std::string &name, std::vector<std::string> roles)
    {
        const Operator before = *at(desk)->person(club.person(name));
        Operator after = before;
        after.roles = std::move(roles);
        change(desk, {EntityKind::Operator, before.id.value}, before, after);
    }

    void put(SyncDesk &desk, std::vector<std::string> switches)
    {
        const Settings before = at(desk)->settings();
        Settings after = before;
        after.switches = std::move(switches);
        change(desk, {EntityKind::Settings, settingsId()}, before, after);
    }

    std::string said(SyncDesk &desk)
    {
        const auto all = synchronise(desk, server);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() || !all.front().isRefused() ? "passed" : all.front().code;
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk north;
    SyncDesk south;
    ZoneCache zones;
};

TEST_P(JudgeRights, RolesAreGivenByWhoMayEditOperatorsAndNotMoreThanTheyHave)
{
    north.actor = club.person("Mia");
    give(north, "Kim", {"manager"});
    EXPECT_EQ(said(north), "NOT_PERMITTED");
    north.actor = club.person("Olga");
    give(north, "Mia", {"admin"});
    EXPECT_EQ(said(north), "passed");
    const Role before = *at(north)->role("admin");
    Role after = before;
    std::erase(after.permissions, "time.set");
    change(north, {EntityKind::Role, before.id}, before, after);
    EXPECT_EQ(said(north), "passed");
    north.actor = club.person("Mia");
    give(north, "Kim", {"owner"});
    EXPECT_EQ(said(north), "NOT_PERMITTED");
    give(north, "Sam", {"manager"});
    EXPECT_EQ(said(north), "passed");
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRights, AnotherPersonsWordComesOnlyByATokenOfTheWholeDesk)
{
    const auto asked = [&](SyncDesk &desk, std::size_t bay, OperatorId whose) {
        const Booking booking = desk.draft(bay, 60, 60);
        ChangeSet set = desk.blank(LabelCode::CreateBooking);
        set.approvedBy = club.person("Mia");
        set.reason = "she said so";
        set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
        DeviceToken token = JudgingServer::deviceOf(desk.id());
        token.actor = whose;
        const auto said = server.service().push(
            token, {desk.id(), {{set.id, set, {}, {}}}, desk.now, true, server.epoch()});
        return said.value().judgements.at(0);
    };
    const Judgement alone = asked(north, 0, club.person("Sam"));
    EXPECT_EQ(alone.code, "NOT_PERMITTED");
    EXPECT_EQ(alone.detail, refusal::approval);
    EXPECT_FALSE(asked(south, 1, {}).isRefused());
}

TEST_P(JudgeRights, ACircleOfRolesAndAClubWithoutAnEditorAreRefused)
{
    north.actor = club.person("Olga");
    const Role before = *at(north)->role("support");
    Role after = before;
    after.inherits = {"manager"};
    change(north, {EntityKind::Role, before.id}, before, after);
    EXPECT_EQ(said(north), "INVALID");
    give(north, "Olga", {"manager"});
    EXPECT_EQ(said(north), "NOT_PERMITTED");
}

TEST_P(JudgeRights, AnUndoOfARoleNeedsTheRightToGiveIt)
{
    north.actor = club.person("Olga");
    give(north, "Kim", {"support"});
    EXPECT_EQ(said(north), "passed");
    const auto step = north.store().undoCandidate(north.actor).value();
    ASSERT_TRUE(step);
    north.actor = club.person("Mia"); // may edit the club and undo what others did
    ASSERT_FALSE(north.undo(step->head.id).isNull());
    EXPECT_EQ(said(north), "NOT_PERMITTED");
}

TEST_P(JudgeRights, ABayThatSomebodyHasBookedMeanwhileIsNotTakenOut)
{
    north.actor = club.person("Mia");
    const auto takeOut = [&](std::size_t which) {
        const Bay before = *at(north)->bay(club.bay(which));
        Bay after = before;
        after.withdrawn = true;
        change(north, {EntityKind::Bay, before.id.value}, before, after);
    };
    south.create(south.draft(0, 60, 60));
    EXPECT_EQ(said(south), "passed");
    takeOut(0); // north has not heard of the booking
    EXPECT_NE(said(north), "passed");
    takeOut(1);
    EXPECT_EQ(said(north), "passed");
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRights, TwoBaysOfOneNameAreRefused)
{
    north.actor = club.person("Mia");
    const Bay before = *at(north)->bay(club.bay(0));
    Bay same = before;
    same.name = at(north)->bay(club.bay(1))->name;
    change(north, {EntityKind::Bay, before.id.value}, before, same);
    EXPECT_EQ(said(north), "INVALID");
}

TEST_P(JudgeRights, ADeskThatHasNotHeardOfASwitchIsRefusedByIt)
{
    north.actor = club.person("Mia");
    put(north, {"booking.new!stop=off"});
    EXPECT_EQ(said(north), "passed");
    south.create(south.draft(0, 60, 60));
    EXPECT_EQ(said(south), "FEATURE_OFF");
    put(north, {});
    EXPECT_EQ(said(north), "passed");
    synchronise(south, server);
    south.create(south.draft(0, 120, 60));
    EXPECT_EQ(said(south), "passed");
}

TEST_P(JudgeRights, AnImportIsHeldBackWhereItIsSwitchedOff)
{
    north.actor = club.person("Mia");
    put(north, {"data.import!location:" + club.bedford().toString() + "=off"});
    EXPECT_EQ(said(north), "passed");
    south.actor = club.person("Mia");
    const auto import = [&](std::size_t bay) {
        ChangeSet set = south.blank(LabelCode::Import);
        const Booking booking = south.draft(bay, 60, 60);
        set.changes.push_back(creation({EntityKind::Booking, booking.id.value}, toRecord(booking)));
        EXPECT_FALSE(south.commit(set).isNull());
        return said(south);
    };
    EXPECT_EQ(import(4), "FEATURE_OFF") << "Bedford's first";
    EXPECT_EQ(import(0), "passed");
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRights, ANameThatTheRuleBookHasStaysUntilTheBookIsChanged)
{
    north.actor = club.person("Olga");
    const auto rename = [&](const char *name) {
        const Location before = *at(north)->location(club.bedford());
        Location after = before;
        after.name = name;
        change(north, {EntityKind::Location, before.id.value}, before, after);
        return said(north);
    };
    EXPECT_EQ(rename("Bedford South"), "passed");
    const auto renamed = north.store().undoCandidate(north.actor).value();
    ASSERT_TRUE(renamed);
    ChangeSet set = north.blank(LabelCode::EditRules);
    const EntityRef book{EntityKind::RuleBook, ruleBookId()};
    const Record before = north.store().loadRecord(book).value();
    Record after = before;
    after.set(Field::Text, R"({"version": 1, "rules": [{"id": "people", "rule": "capacity",
        "scope": {"locations": ["Bedford South"]}}]})");
    after.set(Field::Version, 2);
    set.changes.push_back(difference(book, before, after));
    ASSERT_FALSE(north.commit(set).isNull());
    EXPECT_EQ(said(north), "passed");
    EXPECT_EQ(rename("Sackville"), "INVALID");
    ASSERT_FALSE(north.undo(renamed->head.id).isNull());
    EXPECT_EQ(said(north), "INVALID") << "an undo renames as well";
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRights, AStepThatGivesTimeGivesTimeAloneAndSaysWhy)
{
    south.create(south.draft(0, 60, 60));
    EXPECT_EQ(said(south), "passed");
    const BookingId id{south.file().ids("SELECT id FROM booking").front()};
    const auto give = [&](const std::string &reason, const std::function<void(Booking &)> &how) {
        const Booking before = south.store().loadBooking(id).value().booking;
        Booking after = before;
        how(after);
        ChangeSet set = south.blank(LabelCode::GiveTime);
        set.reason = reason;
        set.changes.push_back(
            difference({EntityKind::Booking, id.value}, toRecord(before), toRecord(after)));
        EXPECT_FALSE(south.commit(set).isNull());
        return said(south);
    };
    const auto longer = [](Booking &booking) {
        booking.slot.span = SyncClub::span(60, 90);
    };
    EXPECT_EQ(give("", longer), "INVALID") << "the ledger tells why";
    EXPECT_EQ(give("projector", [](Booking &b) { b.slot.span = SyncClub::span(90, 90); }),
              "INVALID")
        << "it moves it";
    EXPECT_EQ(give("projector", longer), "passed");
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeRights, TwoManagersSwitchDifferentThingsAndBothAreKept)
{
    north.actor = club.person("Mia");
    south.actor = club.person("Olga");
    put(north, {"block.bulk=off"});
    put(south, {"data.import!operator:trainee=off"});
    EXPECT_EQ(said(north), "passed");
    EXPECT_EQ(said(south), "passed");
    synchronise(north, server);
    for (SyncDesk *desk : {&north, &south})
        EXPECT_EQ(at(*desk)->settings().switches,
                  (std::vector<std::string>{"block.bulk=off", "data.import!operator:trainee=off"}));
    put(north, {"data.import!operator:trainee=off"});
    put(south, {"block.bulk=on", "data.import!operator:trainee=off"});
    EXPECT_EQ(said(north), "passed");
    EXPECT_EQ(said(south), "passed") << "the later word about one feature holds";
    EXPECT_EQ(at(south)->settings().switches,
              (std::vector<std::string>{"block.bulk=on", "data.import!operator:trainee=off"}));
    EXPECT_EQ(server.findings(), "");
}

INSTANTIATE_TEST_SUITE_P(, JudgeRights, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
