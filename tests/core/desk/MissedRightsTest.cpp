// Rights that came with a later program, at a desk that works alone.

#include "core/access/Permission.h"
#include "core/desk/DeskPeople.h"
#include "core/desk/MissedRights.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace bayboard {
namespace {

using test::TestDesk;

class MissedRights : public testing::Test
{
protected:
    /// The file of a club that was made before there were webhooks.
    MissedRights()
    {
        write("UPDATE role SET permissions = replace(permissions, ',\"webhook.edit\"', '');"
              "UPDATE change SET fields = replace(fields, ',\"webhook.edit\"', '')");
        EXPECT_TRUE(m_desk->setActor(m_desk.person("Olga")));
        EXPECT_TRUE(m_desk.verifies());
        EXPECT_FALSE(adminMayHook());
    }

    /// Into the file, past the desk, which is opened anew.
    void write(const char *sql)
    {
        sqlite3 *handle = nullptr;
        EXPECT_EQ(sqlite3_open(m_desk.file().c_str(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        m_desk.restart();
    }

    bool adminMayHook() { return roleGrants(m_desk->club(), "admin", Permission::WebhookEdit); }

    void give()
    {
        std::optional<Status> given;
        giveMissedRights(*m_desk, [&](Status status) { given = std::move(status); });
        m_desk.settle();
        ASSERT_TRUE(given);
        EXPECT_TRUE(*given);
    }

    TestDesk m_desk;
};

TEST_F(MissedRights, AnAdministratorGetsThemOutsideOfAnybodysOwnSteps)
{
    const auto before = m_desk->undoState().undo;
    give();
    EXPECT_TRUE(adminMayHook());
    EXPECT_FALSE(roleGrants(m_desk->club(), "manager", Permission::WebhookEdit));
    EXPECT_EQ(m_desk->undoState().undo.has_value(), before.has_value());
    std::vector<Step> steps;
    m_desk->journal(INT64_MAX, 10, [&](Result<std::vector<Step>> told) { steps = told.value(); });
    m_desk.settle();
    ASSERT_FALSE(steps.empty());
    EXPECT_EQ(steps.front().head.actor, systemOperator());
    EXPECT_EQ(steps.front().head.label, missedRightsLabel());
    const std::size_t count = steps.size();
    give();
    m_desk->journal(INT64_MAX, 10, [&](Result<std::vector<Step>> told) { steps = told.value(); });
    m_desk.settle();
    EXPECT_EQ(steps.size(), count) << "nothing to do makes no step";
    ASSERT_TRUE(m_desk.undo(steps.front().head.id)) << "the club's owner may take it back";
    give();
    EXPECT_FALSE(adminMayHook()) << "and then it stays so";
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(MissedRights, ARoleThatTheClubHasChangedIsLeftAlone)
{
    const Role before = *m_desk->club().role("admin");
    Role after = before;
    std::erase(after.permissions, "time.set");
    std::optional<Outcome> outcome;
    DeskPeople(*m_desk).editRole(before, after, [&](Outcome told) { outcome = std::move(told); });
    m_desk.settle();
    ASSERT_TRUE(outcome && *outcome);
    give();
    EXPECT_FALSE(adminMayHook());
    ASSERT_TRUE(m_desk.undo());
    give();
    EXPECT_FALSE(adminMayHook()) << "somebody has thought about it";
}

TEST_F(MissedRights, ADeskThatFollowsAServerWaitsForIt)
{
    write("INSERT INTO following(one, epoch, confirmed, rebases) VALUES(1, zeroblob(16), 1, 0)");
    give();
    EXPECT_FALSE(adminMayHook());
}

} // namespace
} // namespace bayboard
