// Moving, resizing and copying by hand: what lands is saved, what may not is left alone.

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

class Drag : public WindowTest
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
        book("Bay 1", "13:00", 60, "Jo");
        startProgram();
    }
};

/// Jo at 13:00 and Ann at 16:00 on the same bay.
class DragOntoTakenTime : public Drag
{
protected:
    void SetUp() override
    {
        Drag::SetUp();
        book("Bay 1", "16:00", 60, "Ann");
        expectDay(before);
        drag(row("Bay 1", "13:00"), row("Bay 1", "16:00"));
        expectWindow("the refusal with its reason", [](const QJsonObject &shown) {
            return isSet(shown, "busy")
                && textOf(shown, "message").find("Ann") != std::string::npos;
        });
    }

    const std::vector<std::string> before{"Bay 1 13:00-14:00 Jo confirmed",
                                          "Bay 1 16:00-17:00 Ann confirmed"};
};

TEST_F(Drag, ABookingGoesToAnotherBay)
{
    drag(row("Bay 1", "13:00"), row("Bay 2", "13:00"));
    expectDay({"Bay 2 13:00-14:00 Jo confirmed"});
}

TEST_F(Drag, ABookingGoesToAnotherBayAndTimeInOneStep)
{
    drag(row("Bay 1", "13:00"), row("Bay 3", "17:30"));
    expectDay({"Bay 3 17:30-18:30 Jo confirmed"});
    press("ctrl+z");
    expectDay({"Bay 1 13:00-14:00 Jo confirmed"});
}

TEST_F(Drag, TheLowerEdgeMakesItLonger)
{
    const QRect box = cell("Bay 1", "13:00", 60);
    const QPoint edge(box.center().x(), box.bottom() - 4);
    drag(edge, edge + QPoint(0, box.height() / 2));
    expectDay({"Bay 1 13:00-14:30 Jo confirmed"});
}

TEST_F(Drag, TheUpperEdgeMakesItBeginEarlier)
{
    const QRect box = cell("Bay 1", "13:00", 60);
    const QPoint edge(box.center().x(), box.top() + 4);
    drag(edge, edge - QPoint(0, box.height()));
    expectDay({"Bay 1 12:00-14:00 Jo confirmed"});
}

TEST_F(Drag, WithControlItIsACopy)
{
    drag(row("Bay 1", "13:00"), row("Bay 2", "15:00"), "ctrl");
    expectDay({"Bay 1 13:00-14:00 Jo confirmed", "Bay 2 15:00-16:00 Jo confirmed"});
}

TEST_F(Drag, EscapeAborts)
{
    const std::string undoBefore = textOf(window(), "undo");
    EXPECT_TRUE(hand().dragAndHold(row("Bay 1", "13:00"), row("Bay 2", "15:00")));
    expectWindow("the ghost", [](const QJsonObject &shown) { return isSet(shown, "busy"); });
    press("Escape");
    expectWindow("no ghost", [](const QJsonObject &shown) { return !isSet(shown, "busy"); });
    EXPECT_TRUE(hand().release());
    // What comes after the release has been seen: so has the release.
    EXPECT_TRUE(hand().click(row("Bay 3", "18:00")));
    expectWindow("the time that was clicked", [](const QJsonObject &shown) {
        return startOf(shown) == whole("18:00").toStdString();
    });
    EXPECT_EQ(day(), (std::vector<std::string>{"Bay 1 13:00-14:00 Jo confirmed"}));
    EXPECT_EQ(textOf(window(), "undo"), undoBefore); // no step was made
}

TEST_F(DragOntoTakenTime, ADropIsRefusedAndNothingChanges)
{
    EXPECT_EQ(day(), before);
    press("Escape");
    expectWindow("no ghost", [](const QJsonObject &shown) { return !isSet(shown, "busy"); });
    EXPECT_EQ(day(), before);
}

TEST_F(DragOntoTakenTime, OneKeyTakesTheNearestTimeOnThatBay)
{
    press("f");
    EXPECT_TRUE(eventually([&] { return day() != before; }));
    const auto after = day();
    ASSERT_EQ(after.size(), 2U);
    // As near before Ann as after her; either is right, on this bay and for the same hour.
    const bool earlier = after[0] == "Bay 1 15:00-16:00 Jo confirmed" && after[1] == before[1];
    const bool later = after[1] == "Bay 1 17:00-18:00 Jo confirmed" && after[0] == before[1];
    EXPECT_TRUE(earlier || later) << testing::PrintToString(after);
    press("ctrl+z");
    expectDay(before);
}

} // namespace
} // namespace bayboard::test
