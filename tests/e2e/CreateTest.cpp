// From empty time to a saved booking, by mouse and by keys alone.

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

class Create : public WindowTest
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

    void waitForPopup()
    {
        expectWindow("the inline creation",
                     [](const QJsonObject &shown) { return isSet(shown, "popup"); });
    }
};

TEST_F(Create, DraggingOverEmptyTimeThenANameThenEnterIsASavedBooking)
{
    drag(row("Bay 1", "14:00"), row("Bay 1", "14:30"));
    waitForPopup();
    type("Jo Guest");
    press("Return");
    expectDay({"Bay 1 14:00-15:00 Jo Guest confirmed"});
    expectWindow("the new booking, chosen, and the board free again", [](const QJsonObject &shown) {
        return startOf(shown) == whole("14:00").toStdString() && !textOf(shown, "booking").empty()
            && !isSet(shown, "popup") && !isSet(shown, "busy");
    });
}

TEST_F(Create, UndoTakesTheBookingBackAndRedoMakesItAgain)
{
    drag(row("Bay 2", "12:00"), row("Bay 2", "13:00"));
    waitForPopup();
    type("Jo Guest");
    press("Return");
    expectDay({"Bay 2 12:00-13:30 Jo Guest confirmed"});
    press("ctrl+z");
    expectDay({});
    press("ctrl+shift+z");
    expectDay({"Bay 2 12:00-13:30 Jo Guest confirmed"});
    press("ctrl+z");
    expectDay({});
}

TEST_F(Create, ADragOverSeveralBaysIsOneBookingOnAllOfThem)
{
    drag(row("Bay 1", "16:00"), row("Bay 3", "17:30"));
    waitForPopup();
    type("League");
    press("Return");
    expectDay({"Bay 1,Bay 2,Bay 3 16:00-18:00 League confirmed"});
}

TEST_F(Create, ByKeysAlone)
{
    press("Home");
    expectWindow("a cursor", [](const QJsonObject &shown) { return !startOf(shown).empty(); });
    press("Right");
    steerTo("15:30");
    press("shift+Down");
    press("shift+Down");
    press("Return");
    waitForPopup();
    type("Kay Board");
    press("Return");
    expectDay({"Bay 2 15:30-17:00 Kay Board confirmed"});
    press("ctrl+z");
    expectDay({});
    press("ctrl+shift+z");
    expectDay({"Bay 2 15:30-17:00 Kay Board confirmed"});
}

TEST_F(Create, EscapeInTheNameFieldMakesNothing)
{
    drag(row("Bay 1", "14:00"), row("Bay 1", "15:00"));
    waitForPopup();
    type("Jo");
    press("Escape");
    expectWindow("the board without a ghost", [](const QJsonObject &shown) {
        return !isSet(shown, "popup") && !isSet(shown, "busy");
    });
    expectDay({});
}

} // namespace
} // namespace bayboard::test
