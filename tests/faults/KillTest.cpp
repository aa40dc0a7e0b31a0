// kill -9 between any two steps of commits. A child commits and tells each acknowledged id through
// a pipe; nothing that it told is lost, nothing is half done.

#include "tests/faults/CommitDriver.h"
#include "tests/faults/FaultDisk.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard {
namespace {

using test::CommitDriver;
using test::FaultDisk;
using test::ScratchFolder;

/// Commits until killed, telling each acknowledged id.
[[noreturn]] void
commitForEver(const std::filesystem::path &file, std::uint64_t seed, int pipe, std::int64_t dieAt)
{
    FaultDisk disk; // counts the steps, and spares the test the real syncs
    if (dieAt > 0)
        disk.onStep([&](std::int64_t step) {
            if (step >= dieAt)
                raise(SIGKILL);
        });
    CommitDriver driver(file, seed);
    if (!driver.open())
        _exit(3);
    while (true) {
        if (driver.below(15) == 0 && !driver.open())
            _exit(3);
        const auto id = driver.commitSomething();
        if (id && write(pipe, id->value.bytes.data(), 16) != 16)
            _exit(4);
    }
}

class Kill : public testing::TestWithParam<std::uint64_t>
{
protected:
    /// Starts a child; it dies by itself at its `dieAt`-th step, or by our hand when it has told
    /// `killAfter` ids.
    void runChild(std::uint64_t seed, std::int64_t dieAt, std::size_t killAfter)
    {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(ends[0]);
            commitForEver(m_file, seed, ends[1], dieAt);
        }
        close(ends[1]);
        std::size_t told = 0;
        ChangeSetId id;
        while (read(ends[0], id.value.bytes.data(), 16) == 16) {
            m_acknowledged.push_back(id);
            if (++told == killAfter)
                kill(child, SIGKILL);
        }
        close(ends[0]);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
            << "the child ended by itself: " << WEXITSTATUS(status);
    }

    void checkAfterwards()
    {
        CommitDriver driver(m_file, 1);
        ASSERT_TRUE(driver.open()) << test::say(*driver.lastError());
        const auto journal = driver.journal();
        ASSERT_GE(journal.size(), m_acknowledged.size());
        ASSERT_LE(journal.size(), m_acknowledged.size() + 1);
        for (std::size_t i = 0; i < m_acknowledged.size(); ++i)
            ASSERT_EQ(journal[i], m_acknowledged[i]) << "change set " << i;
        ASSERT_EQ(driver.findings(), "");
        m_acknowledged = journal;
    }

    ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "club.bayboard";
    SeededRandom m_random{GetParam()};
    std::vector<ChangeSetId> m_acknowledged;
};

TEST_P(Kill, BetweenAnyTwoStepsLosesNothing)
{
    for (int round = test::rounds(45); round > 0; --round) {
        const auto dieAt = static_cast<std::int64_t>(1 + m_random.next() % 120);
        runChild(m_random.next(), dieAt, 0);
        if (!HasFatalFailure())
            checkAfterwards();
        if (HasFatalFailure())
            FAIL() << "seed " << GetParam() << ", " << round << " rounds to go";
    }
    EXPECT_GT(m_acknowledged.size(), 20U);
}

TEST_P(Kill, AtAnyMomentLosesNothing)
{
    for (int round = test::rounds(15); round > 0; --round) {
        runChild(m_random.next(), 0, 1 + m_random.next() % 12);
        if (!HasFatalFailure())
            checkAfterwards();
        if (HasFatalFailure())
            FAIL() << "seed " << GetParam() << ", " << round << " rounds to go";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Kill, testing::Range<std::uint64_t>(1, 6));

} // namespace
} // namespace bayboard
