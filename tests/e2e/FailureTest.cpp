// Pulled plugs and full disks: what was said to be saved is there, what was not is taken back.

#include "tests/e2e/WindowTest.h"

#include <sys/resource.h>

namespace bayboard::test {
namespace {

class Failure : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            makeClub();
        if (!HasFatalFailure())
            startProgram();
    }

    void createByHand(const char *bay, const char *from, const char *lastRow, const char *name)
    {
        drag(row(bay, from), row(bay, lastRow));
        expectWindow("the inline creation",
                     [](const QJsonObject &shown) { return isSet(shown, "popup"); });
        type(name);
        press("Return");
    }

    /// No file of the program's may grow, or be written at all: every write fails.
    void limitFiles(rlim_t bytes)
    {
        const rlimit limit{bytes, RLIM_INFINITY};
        ASSERT_EQ(prlimit(static_cast<pid_t>(program().processId()), RLIMIT_FSIZE, &limit, nullptr),
                  0);
    }

    void expectVerified() { EXPECT_TRUE(isSet(ctlJson({QStringLiteral("verify")}), "ok")); }
};

TEST_F(Failure, AfterKillMinusNineEverythingAcknowledgedIsThere)
{
    createByHand("Bay 1", "14:00", "14:30", "Jo");
    expectDay({"Bay 1 14:00-15:00 Jo confirmed"});
    const QString id = book("Bay 2", "16:00", 60, "Ann");
    killProgram(); // the command's answer is not yet dry
    ASSERT_FALSE(id.isEmpty());
    const std::vector<std::string> all{"Bay 1 14:00-15:00 Jo confirmed",
                                       "Bay 2 16:00-17:00 Ann confirmed"};
    EXPECT_EQ(day(), all);
    expectVerified();
    startProgram();
    EXPECT_EQ(textOf(window(), "figures").substr(0, 10), "2 bookings");
    choose("Bay 2", "16:00");
    press("ctrl+z"); // steps are remembered, too
    expectDay({"Bay 1 14:00-15:00 Jo confirmed"});
    quit();
    expectVerified();
}

TEST_F(Failure, WhatTheDiskRefusesIsTakenBackAndSaid)
{
    book("Bay 1", "13:00", 60, "Ann");
    limitFiles(0);
    createByHand("Bay 1", "15:00", "15:30", "Jo");
    expectWindow("that it was not saved", [](const QJsonObject &shown) {
        return textOf(shown, "bannerKind") == "failed"
            && textOf(shown, "banner").find("Not saved") != std::string::npos;
    });
    const QJsonObject shown = window();
    EXPECT_EQ(textOf(shown, "figures").substr(0, 9), "1 booking") << describeWindow();
    EXPECT_NE(textOf(shown, "saving"), "All saved") << describeWindow();
    EXPECT_EQ(day(), (std::vector<std::string>{"Bay 1 13:00-14:00 Ann confirmed"}));
    // Room again: the next step is kept as ever.
    limitFiles(RLIM_INFINITY);
    createByHand("Bay 2", "15:00", "15:30", "Jo");
    expectDay({"Bay 1 13:00-14:00 Ann confirmed", "Bay 2 15:00-16:00 Jo confirmed"});
    quit();
    expectVerified();
}

TEST_F(Failure, AMoveThatTheDiskRefusesGoesBackToWhereItWas)
{
    book("Bay 1", "13:00", 60, "Ann");
    limitFiles(0);
    drag(row("Bay 1", "13:00"), row("Bay 2", "13:00"));
    expectWindow("that it was not saved",
                 [](const QJsonObject &shown) { return textOf(shown, "bannerKind") == "failed"; });
    limitFiles(RLIM_INFINITY);
    choose("Bay 1", "13:00"); // there on the board
    EXPECT_EQ(day(), (std::vector<std::string>{"Bay 1 13:00-14:00 Ann confirmed"}));
}

} // namespace
} // namespace bayboard::test
