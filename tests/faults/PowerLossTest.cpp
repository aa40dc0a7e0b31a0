// The plug is pulled at every step of commits: what was acknowledged is there, nothing is half
// done.

#include "tests/faults/CommitDriver.h"
#include "tests/faults/FaultDisk.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>

namespace bayboard {
namespace {

using test::CommitDriver;
using test::FaultDisk;
using test::Loss;
using test::ScratchFolder;

class PowerLoss : public testing::TestWithParam<std::uint64_t>
{
protected:
    /// Works until the power fails; gathers what was acknowledged, and the one in flight.
    void workUntilCut()
    {
        if (!m_driver.open())
            return;
        while (!m_disk.isCut()) {
            if (m_driver.below(12) == 0 && !m_driver.open()) // as after a restart: a checkpoint too
                return;
            if (const auto id = m_driver.commitSomething())
                m_acknowledged.push_back(*id);
        }
    }

    void checkAfterwards()
    {
        ASSERT_TRUE(m_driver.open()) << test::say(*m_driver.lastError());
        const auto journal = m_driver.journal();
        // The last one may have reached the disk before the power could say so.
        ASSERT_GE(journal.size(), m_acknowledged.size());
        ASSERT_LE(journal.size(), m_acknowledged.size() + 1);
        for (std::size_t i = 0; i < m_acknowledged.size(); ++i)
            ASSERT_EQ(journal[i], m_acknowledged[i]) << "change set " << i;
        ASSERT_EQ(m_driver.findings(), "");
        m_acknowledged = journal;
        m_driver.close();
    }

    ScratchFolder m_folder;
    FaultDisk m_disk;
    CommitDriver m_driver{m_folder.path() / "club.bayboard", GetParam()};
    std::vector<ChangeSetId> m_acknowledged;
};

TEST_P(PowerLoss, LosesNothingThatWasAcknowledged)
{
    std::size_t commits = 0;
    for (int round = test::rounds(30); round > 0; --round) {
        m_disk.cutAt(
            static_cast<std::int64_t>(1 + m_driver.below(m_driver.below(3) == 0 ? 600 : 60)));
        workUntilCut();
        m_driver.close();
        const Loss loss = static_cast<Loss>(m_driver.below(4) == 0       ? 0
                                                : m_driver.below(4) == 0 ? 1
                                                                         : 2);
        m_disk.losePower(loss, m_driver.random());
        checkAfterwards();
        if (HasFatalFailure())
            FAIL() << "seed " << GetParam() << ", " << round << " rounds to go, loss "
                   << static_cast<int>(loss);
        commits = m_acknowledged.size();
    }
    EXPECT_GT(commits, 20U);
}

TEST_P(PowerLoss, AfterAFailedSyncIsNoWorse)
{
    for (int round = test::rounds(10); round > 0; --round) {
        ASSERT_TRUE(m_driver.open());
        m_disk.failSyncAt(static_cast<std::int64_t>(1 + m_driver.below(8)));
        bool failed = false;
        for (int i = 0; i < 12; ++i) {
            const auto id = m_driver.commitSomething();
            if (id)
                m_acknowledged.push_back(*id);
            failed = failed
                || (m_driver.lastError() && m_driver.lastError()->code == ErrorCode::StoreFailed);
        }
        EXPECT_TRUE(failed);
        m_disk.failSyncAt(0);
        m_disk.cutAt(1);
        m_driver.close();
        m_disk.losePower(Loss::Everything, m_driver.random());
        checkAfterwards();
        if (HasFatalFailure())
            FAIL() << "seed " << GetParam() << ", " << round << " rounds to go";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, PowerLoss, testing::Range<std::uint64_t>(1, 9));

/// Rows that a table still has when the power is cut after one was inserted and acknowledged.
int rowsAfterCut(const char *synchronous)
{
    const ScratchFolder folder;
    FaultDisk disk;
    const std::string path = folder.path() / "plain.db";
    const auto run = [&](const std::string &sql) {
        sqlite3 *handle = nullptr;
        int rows = -1;
        EXPECT_EQ(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
        const auto count = [](void *to, int, char **values, char **) {
            *static_cast<int *>(to) = std::atoi(values[0]);
            return 0;
        };
        sqlite3_exec(handle, sql.c_str(), count, &rows, nullptr);
        disk.cutAt(1); // closing must not write it after all
        sqlite3_close(handle);
        SeededRandom random(1);
        disk.losePower(Loss::Everything, random);
        return rows;
    };
    run("PRAGMA journal_mode=WAL; CREATE TABLE t(x); PRAGMA wal_checkpoint");
    run(std::string("PRAGMA synchronous=") + synchronous + "; INSERT INTO t VALUES(1)");
    return run("SELECT count(*) FROM t");
}

TEST(FaultDisk, LosesWhatWasNotSyncedAndKeepsWhatWas)
{
    EXPECT_EQ(rowsAfterCut("FULL"), 1);
    EXPECT_EQ(rowsAfterCut("NORMAL"), 0) << "the tests above could not fail";
    EXPECT_EQ(rowsAfterCut("OFF"), 0);
}

} // namespace
} // namespace bayboard
