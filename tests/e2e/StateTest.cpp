// A shift's handful of keys on a booking that is there: check in, cancel, add time, move.

#include "tests/e2e/WindowTest.h"

#include <QJsonArray>

namespace bayboard::test {
namespace {

class State : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        makeClub();
        if (HasFatalFailure())
            return;
        id = book("Bay 1", "10:00", 60, "Jo");
        startProgram();
        choose("Bay 1", "10:00");
    }

    QString id;
};

TEST_F(State, AKeyChecksIn)
{
    press("ctrl+i");
    expectDay({"Bay 1 10:00-11:00 Jo checked_in"});
    press("ctrl+z");
    expectDay({"Bay 1 10:00-11:00 Jo confirmed"});
}

TEST_F(State, CancellingAsksForAReasonAndKeepsIt)
{
    press("Delete");
    expectWindow("the question why", [](const QJsonObject &shown) {
        return textOf(shown, "dialog") == "Cancel booking" && isSet(shown, "active");
    });
    type("rang off");
    press("Return");
    expectDay({"Bay 1 10:00-11:00 Jo cancelled"});
    const QJsonArray steps
        = ctlJson({QStringLiteral("history"), id}).value(QStringLiteral("steps")).toArray();
    ASSERT_FALSE(steps.isEmpty());
    EXPECT_EQ(textOf(steps.first().toObject(), "reason"), "rang off");
    // The time is free again, at once and for anybody.
    book("Bay 1", "10:00", 60, "Ann");
    expectDay({"Bay 1 10:00-11:00 Ann confirmed", "Bay 1 10:00-11:00 Jo cancelled"});
}

TEST_F(State, PlusAddsThirtyMinutesUntilSomebodyIsInTheWay)
{
    press("plus");
    expectDay({"Bay 1 10:00-11:30 Jo confirmed"});
    book("Bay 1", "11:30", 60, "Ann");
    press("plus");
    expectWindow("who is in the way", [](const QJsonObject &shown) {
        return textOf(shown, "message").find("Ann") != std::string::npos;
    });
    expectDay({"Bay 1 10:00-11:30 Jo confirmed", "Bay 1 11:30-12:30 Ann confirmed"});
}

TEST_F(State, AltAndArrowsMoveIt)
{
    press("alt+Down");
    expectDay({"Bay 1 10:30-11:30 Jo confirmed"});
    press("alt+Right");
    expectDay({"Bay 2 10:30-11:30 Jo confirmed"});
    press("ctrl+z");
    expectDay({"Bay 1 10:30-11:30 Jo confirmed"});
}

} // namespace
} // namespace bayboard::test
