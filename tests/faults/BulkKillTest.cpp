// kill -9 in the middle of a step of thousands of rows, of its undo and of its redo: while rows are
// written, and between any two steps of the disk. A child works and tells each acknowledged id
// through a pipe; nothing that it told is lost, nothing is half done.

#include "tests/faults/BulkDriver.h"
#include "tests/faults/FaultDisk.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard {
namespace {

using test::BulkDriver;
using test::FaultDisk;
using test::ScratchFolder;

/// Steps of the disk that some three changes of so many rows take.
constexpr std::uint64_t stepsOfThree = 1600;

/// When the child dies: after so many rows were written, or at that step of its disk; 0: not so.
struct Death
{
    std::uint64_t row = 0;
    std::int64_t step = 0;
};

/// Works until it dies, telling each acknowledged id.
[[noreturn]] void
workForEver(const std::filesystem::path &file, std::uint64_t seed, int pipe, const Death &death)
{
    FaultDisk disk; // counts the steps, and spares the test the real syncs
    if (death.step > 0)
        disk.onStep([&](std::int64_t step) {
            if (step >= death.step)
                raise(SIGKILL);
        });
    std::uint64_t rows = 0;
    std::int64_t before = 0;
    const CommitWatch watch = [&](std::int64_t done, std::int64_t) {
        rows += static_cast<std::uint64_t>(done < before ? done : done - before);
        before = done;
        if (death.row > 0 && rows >= death.row)
            raise(SIGKILL);
        return true;
    };
    BulkDriver driver(file, seed);
    if (!driver.open())
        _exit(3);
    while (true) {
        const auto id = driver.workOn(watch);
        if (!id)
            _exit(5); // every step can be done
        if (write(pipe, id->value.bytes.data(), 16) != 16)
            _exit(4);
    }
}

class BulkKill : public testing::TestWithParam<std::uint64_t>
{
protected:
    void runChild(std::uint64_t seed, const Death &death)
    {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(ends[0]);
            workForEver(m_file, seed, ends[1], death);
        }
        close(ends[1]);
        ChangeSetId id;
        while (read(ends[0], id.value.bytes.data(), 16) == 16)
            m_acknowledged.push_back(id);
        close(ends[0]);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
            << "the child ended by itself: " << WEXITSTATUS(status);
    }

    void checkAfterwards()
    {
        BulkDriver driver(m_file, 1);
        ASSERT_TRUE(driver.open()) << test::say(*driver.lastError());
        auto journal = driver.journal();
        ASSERT_FALSE(journal.empty());
        journal.erase(journal.begin()); // the club itself
        ASSERT_GE(journal.size(), m_acknowledged.size());
        ASSERT_LE(journal.size(), m_acknowledged.size() + 1);
        for (std::size_t i = 0; i < m_acknowledged.size(); ++i)
            ASSERT_EQ(journal[i], m_acknowledged[i]) << "change set " << i;
        ASSERT_EQ(driver.findings(), "");
        m_acknowledged = journal;
    }

    /// Rounds on one file: each goes on where the one before was killed.
    template <typename Draw> void killAgainAndAgain(int usualRounds, Draw draw)
    {
        for (int round = test::rounds(usualRounds); round > 0; --round) {
            const Death death = draw();
            runChild(m_random.next(), death);
            if (!HasFatalFailure())
                checkAfterwards();
            if (HasFatalFailure())
                FAIL() << "seed " << GetParam() << ", " << round << " rounds to go, row "
                       << death.row << ", step " << death.step;
        }
        EXPECT_GT(m_acknowledged.size(), static_cast<std::size_t>(usualRounds) / 2);
    }

    [[nodiscard]] std::uint64_t upTo(std::uint64_t most) { return 1 + m_random.next() % most; }

    ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "club.bayboard";
    SeededRandom m_random{GetParam()};
    std::vector<ChangeSetId> m_acknowledged;
};

TEST_P(BulkKill, WhileRowsAreWrittenLeavesNothingHalfDone)
{
    killAgainAndAgain(5, [&] { return Death{upTo(3 * BulkDriver::blocks), 0}; });
}

TEST_P(BulkKill, BetweenAnyTwoStepsOfTheDiskLosesNothing)
{
    killAgainAndAgain(5, [&] { return Death{0, static_cast<std::int64_t>(upTo(stepsOfThree))}; });
}

INSTANTIATE_TEST_SUITE_P(Seeds, BulkKill, testing::Range<std::uint64_t>(1, 6));

} // namespace
} // namespace bayboard
