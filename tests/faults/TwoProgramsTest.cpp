// One program owns a file at a time; the other waits its turn, and a dead one holds nothing.

#include "tests/faults/CommitDriver.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bayboard {
namespace {

using test::CommitDriver;
using test::ScratchFolder;

/// A child that holds the file until it is told to let go.
class TwoPrograms : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(pipe(m_fromChild), 0);
        ASSERT_EQ(pipe(m_toChild), 0);
        m_child = fork();
        ASSERT_GE(m_child, 0);
        if (m_child == 0)
            hold();
        char ready = 0;
        ASSERT_EQ(read(m_fromChild[0], &ready, 1), 1);
    }

    void TearDown() override
    {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
        for (const int end : {m_fromChild[0], m_fromChild[1], m_toChild[0], m_toChild[1]})
            close(end);
    }

    [[noreturn]] void hold()
    {
        CommitDriver driver(m_file, 1);
        char byte = 0;
        const bool held = driver.open() && driver.commitSomething()
            && write(m_fromChild[1], "r", 1) == 1 && read(m_toChild[0], &byte, 1) == 1;
        driver.close();
        _exit(held ? 0 : 1);
    }

    ScratchFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "club.bayboard";
    int m_fromChild[2] = {};
    int m_toChild[2] = {};
    pid_t m_child = 0;
};

TEST_F(TwoPrograms, TheSecondIsToldWhoHoldsTheFile)
{
    CommitDriver driver(m_file, 2);
    ASSERT_FALSE(driver.open());
    EXPECT_EQ(driver.lastError()->code, ErrorCode::StoreLocked);
    EXPECT_EQ(driver.lastError()->arguments.at(1),
              "bayboard (PID " + std::to_string(m_child) + ")");
}

TEST_F(TwoPrograms, TheSecondWaitsItsTurn)
{
    CommitDriver driver(m_file, 2);
    ASSERT_EQ(write(m_toChild[1], "g", 1), 1);
    ASSERT_TRUE(driver.open(std::chrono::seconds(10)));
    EXPECT_EQ(driver.journal().size(), 1U);
    EXPECT_EQ(driver.findings(), "");
}

TEST_F(TwoPrograms, AKilledOneHoldsNothing)
{
    kill(m_child, SIGKILL);
    waitpid(m_child, nullptr, 0);
    CommitDriver driver(m_file, 2);
    ASSERT_TRUE(driver.open());
    EXPECT_EQ(driver.journal().size(), 1U);
    EXPECT_EQ(driver.findings(), "");
}

} // namespace
} // namespace bayboard
