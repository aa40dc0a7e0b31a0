// Rights that came with a later program, in the data of a server that is older, on both stores.

#include "core/access/Permission.h"
#include "core/sync/GivingRights.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

/// As clubs were made before there were webhooks.
std::vector<Role> earlierRoles()
{
    std::vector<Role> roles = defaultRoles();
    for (Role &role : roles)
        std::erase(role.permissions, "webhook.edit");
    return roles;
}

class GivingRights : public testing::TestWithParam<ServerKind>
{
protected:
    GivingRights()
        : club(1, {}, earlierRoles())
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
        desk.actor = club.person("Olga");
    }

    bool give()
    {
        const auto given
            = giveMissedRights(server.service().data(), SyncClub::noon() + hours(1), random);
        EXPECT_TRUE(given) << (given ? "" : said(given.error()));
        return given && *given;
    }

    Role admin() { return *desk.store().loadClub(zones).value()->role("admin"); }

    bool mayHook()
    {
        synchronise(desk, server);
        const auto verbs = admin().permissions;
        return std::find(verbs.begin(), verbs.end(), "webhook.edit") != verbs.end();
    }

    void edit(const std::function<void(Role &)> &how)
    {
        const Role before = admin();
        Role after = before;
        how(after);
        ChangeSet set = desk.blank(LabelCode::EditClub);
        set.changes.push_back(
            difference({EntityKind::Role, before.id}, toRecord(before), toRecord(after)));
        EXPECT_FALSE(desk.commit(set).isNull());
        for (const Judgement &judgement : synchronise(desk, server))
            EXPECT_FALSE(judgement.isRefused()) << judgement.code;
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk desk;
    SeededRandom random{3};
    ZoneCache zones;
};

TEST_P(GivingRights, AnAdministratorOfAnOlderClubGetsThemOnceAndDesksHearOfIt)
{
    EXPECT_FALSE(mayHook());
    EXPECT_TRUE(give());
    EXPECT_TRUE(mayHook());
    EXPECT_FALSE(give());
    const auto last = desk.store().history({EntityKind::Role, admin().id}, 1).value();
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0].head.actor, systemOperator());
    EXPECT_EQ(server.findings(), "");
}

TEST_P(GivingRights, WhoTakesThemBackKeepsThemBack)
{
    EXPECT_TRUE(give());
    EXPECT_TRUE(mayHook());
    edit([](Role &role) { std::erase(role.permissions, "webhook.edit"); });
    EXPECT_FALSE(give());
    EXPECT_FALSE(mayHook());
}

TEST_P(GivingRights, ARoleThatTheClubHasChangedStaysAsItIs)
{
    edit([](Role &role) { role.permissions.emplace_back("rule.edit"); });
    EXPECT_FALSE(give());
    edit([](Role &role) { std::erase(role.permissions, "rule.edit"); });
    EXPECT_FALSE(give()) << "it looks as shipped, but somebody has decided what it may";
    EXPECT_FALSE(mayHook());
    EXPECT_EQ(server.findings(), "");
}

TEST_P(GivingRights, ANameAndAnOrderAreNoDecisionAboutRights)
{
    edit([](Role &role) { role.name = "Office"; });
    EXPECT_TRUE(give());
    EXPECT_TRUE(mayHook());
    EXPECT_EQ(admin().name, "Office");
}

INSTANTIATE_TEST_SUITE_P(, GivingRights, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
