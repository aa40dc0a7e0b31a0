// Blocks painted in the real window over a booking: decided, laid, taken back.

#include "tests/e2e/WindowTest.h"

namespace bayboard::test {
namespace {

class Blocks : public WindowTest
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
        book("Bay 1", "14:00", 60, "Jo");
        startProgram();
    }
};

TEST_F(Blocks, ArePaintedOverABookingThatMovesAndCtrlZBringsEverythingBack)
{
    const std::vector<std::string> before{"Bay 1 14:00-15:00 Jo confirmed"};
    expectDay(before);
    press("b");
    drag(row("Bay 1", "13:30"), row("Bay 2", "15:00"));
    expectWindow("the dialog with its preview", [](const QJsonObject &shown) {
        return textOf(shown, "dialog").find("blocks") != std::string::npos && isSet(shown, "idle")
            && isSet(shown, "active");
    });
    press("alt+a"); // for all …
    expectWindow("the menu", [](const QJsonObject &shown) { return !isSet(shown, "active"); });
    press("Down"); // … move as proposed
    press("Return");
    expectWindow("no menu", [](const QJsonObject &shown) { return isSet(shown, "active"); });
    press("ctrl+Return");
    expectDay({"Bay 3 14:00-15:00 Jo confirmed"});
    expectWindow("both blocks", [](const QJsonObject &shown) {
        return textOf(shown, "figures").find("2 blocks") != std::string::npos
            && isSet(shown, "idle");
    });
    press("ctrl+z");
    expectDay(before);
    expectWindow("no block", [](const QJsonObject &shown) {
        return textOf(shown, "figures").find("2 blocks") == std::string::npos;
    });
}

} // namespace
} // namespace bayboard::test
