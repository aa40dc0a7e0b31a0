// Blocks painted in the real window over bookings: decided, laid, taken back and laid again; by
// mouse and by keys alone, and when somebody books meanwhile.

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

    void waitForPreview()
    {
        expectWindow("the dialog with its preview", [](const QJsonObject &shown) {
            return textOf(shown, "dialog").find("blocks") != std::string::npos
                && isSet(shown, "idle") && isSet(shown, "active");
        });
    }

    void expectFigures(const char *blocks, bool there)
    {
        expectWindow(blocks, [&](const QJsonObject &shown) {
            return isSet(shown, "idle") && isSet(shown, "active")
                && (textOf(shown, "figures").find(blocks) != std::string::npos) == there;
        });
    }

    void expectMenu(bool open)
    {
        expectWindow(open ? "the menu" : "no menu",
                     [open](const QJsonObject &shown) { return isSet(shown, "active") != open; });
    }

    void expectVerified() { EXPECT_TRUE(isSet(ctlJson(words({"verify"})), "ok")); }

    const std::vector<std::string> m_before{"Bay 1 14:00-15:00 Jo confirmed"};
    const std::vector<std::string> m_after{"Bay 3 14:00-15:00 Jo confirmed"};
};

TEST_F(Blocks, ByMouse)
{
    expectDay(m_before);
    click("menuButton");
    click("Blocks");
    click("Paint blocks on the board");
    expectMenu(false);
    drag(row("Bay 1", "13:30"), row("Bay 2", "15:00"));
    waitForPreview();
    click("For all");
    click("Move to Bay 3");
    expectMenu(false);
    click("lay");
    expectDay(m_after);
    expectFigures("2 blocks", true);
    click("edit.undo");
    expectDay(m_before);
    expectFigures("2 blocks", false);
    click("edit.redo");
    expectDay(m_after);
    expectFigures("2 blocks", true);
    expectVerified();
}

TEST_F(Blocks, ByKeysAlone)
{
    press("Home");
    expectWindow("a cursor", [](const QJsonObject &shown) { return !startOf(shown).empty(); });
    steerTo("13:30");
    press("b");
    for (const char *key : {"shift+Down", "shift+Down", "shift+Down", "shift+Right", "Return"})
        press(key);
    waitForPreview();
    press("alt+a"); // for all …
    expectMenu(true);
    press("Down"); // … move as proposed
    press("Return");
    expectMenu(false);
    press("ctrl+Return");
    expectDay(m_after);
    expectFigures("2 blocks", true);
    press("ctrl+z");
    expectDay(m_before);
    expectFigures("2 blocks", false);
    press("ctrl+shift+z");
    expectDay(m_after);
    expectFigures("2 blocks", true);
    expectVerified();
}

TEST_F(Blocks, WhoBooksMeanwhileIsSaidAndAskedAbout)
{
    press("b");
    drag(row("Bay 2", "13:30"), row("Bay 2", "15:00"));
    waitForPreview();
    book("Bay 2", "14:30", 60, "Ann"); // from outside, handed over to the window
    press("ctrl+Return");
    expectWindow("what has changed", [](const QJsonObject &shown) {
        const std::string text = textOf(shown, "dialogText");
        return text.find("The schedule has changed meanwhile") != std::string::npos
            && text.find("Ann") != std::string::npos;
    });
    std::vector<std::string> bookings{m_before.front(), "Bay 2 14:30-15:30 Ann confirmed"};
    expectDay(bookings);
    expectFigures("1 block", false);
    press("ctrl+Return"); // nobody has decided yet
    expectFigures("1 block", false);
    click("For all");
    click("Move to Bay 3");
    expectMenu(false);
    press("ctrl+Return");
    bookings.back() = "Bay 3 14:30-15:30 Ann confirmed";
    expectDay(bookings);
    expectFigures("1 block", true);
    expectVerified();
}

} // namespace
} // namespace bayboard::test
