// What a caller says, typed into the palette, becomes a booking by keys alone.

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

class CallerMode : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (!HasFatalFailure())
            makeClub();
    }

    void expectPopup(bool open)
    {
        expectWindow(open ? "the inline creation" : "the board alone",
                     [open](const QJsonObject &shown) { return isSet(shown, "popup") == open; });
    }
};

TEST_F(CallerMode, WhatACallerSaysIsBookedByTypingAndEnter)
{
    book("Bay 1", "13:30", 60, "Ann Other");
    startProgram();
    press("ctrl+k");
    type("60 min at 14 today Quinn");
    press("Return");
    expectPopup(true);
    press("Return");
    expectDay({"Bay 1 13:30-14:30 Ann Other confirmed", "Bay 2 14:00-15:00 Quinn confirmed"});
    press("ctrl+z");
    expectDay({"Bay 1 13:30-14:30 Ann Other confirmed"});
}

TEST_F(CallerMode, EscLeavesEverythingAsItWas)
{
    startProgram();
    const QJsonObject before = window();
    press("ctrl+k");
    type("60 min thu at 14");
    press("Escape");
    expectWindow("the day from before, with nothing in hand", [&](const QJsonObject &shown) {
        return textOf(shown, "heading") == textOf(before, "heading") && !isSet(shown, "popup")
            && !isSet(shown, "busy");
    });
    expectDay({});
}

} // namespace
} // namespace bayboard::test
