// PINs in the real window of a computer without a keyring.

#include "tests/e2e/PinsTest.h"

namespace bayboard::test {

void PinsTest::SetUp()
{
    WindowTest::SetUp();
    if (!HasFatalFailure())
        makeClub();
}

void PinsTest::startAs(const char *who, const char *now)
{
    startProgram(words({"--now", now}));
    chooseInMenu(who);
}

void PinsTest::expectDialog(const char *title, const char *says)
{
    expectWindow(title, [&](const QJsonObject &shown) {
        return isSet(shown, "active") && textOf(shown, "dialog") == title
            && textOf(shown, "dialogText").find(says) != std::string::npos;
    });
}

void PinsTest::expectNoDialog()
{
    expectWindow("no dialog", [](const QJsonObject &shown) {
        return isSet(shown, "active") && textOf(shown, "dialog").empty();
    });
}

void PinsTest::expectMessage(const char *text)
{
    expectWindow(text, [&](const QJsonObject &shown) {
        return textOf(shown, "message").find(text) != std::string::npos;
    });
}

void PinsTest::chooseInMenu(const char *entry)
{
    click("actorButton");
    click(entry);
}

void PinsTest::expectActor(const char *button)
{
    EXPECT_TRUE(eventually([&] { return !control(button).isEmpty(); }))
        << button << " does not work now\n"
        << describeWindow();
}

void PinsTest::answer(const char *digits)
{
    type(digits);
    press("Return");
}

void PinsTest::setPin()
{
    chooseInMenu("setPin");
    expectDialog("Set PIN");
    type(pin);
    press("Tab");
    answer(pin);
    expectMessage("The PIN is set");
    expectNoDialog();
}

void PinsTest::bookTooShort(const char *start, const char *name)
{
    const QRect slot = cell("Bay 1", start);
    const QPoint middle = slot.center();
    drag({middle.x(), slot.top() + 2}, {middle.x(), slot.bottom() - 2});
    expectWindow("the inline creation",
                 [](const QJsonObject &shown) { return isSet(shown, "popup"); });
    type(name);
    press("Return");
    expectDialog("Against a rule", "60");
}

namespace {

class Pins : public PinsTest
{ };

TEST_F(Pins, WithoutAKeyringOneHoldsUntilTheProgramIsClosedAndThatIsSaid)
{
    startAs("Ana");
    chooseInMenu("setPin");
    expectDialog("Set PIN", "No keyring answers on this computer");
    type(pin);
    press("Tab");
    answer(pin);
    expectNoDialog();
    chooseInMenu("Sam");
    chooseInMenu("Ana");
    expectDialog("PIN of Ana");
    answer("111111");
    expectDialog("PIN of Ana", "not the PIN of Ana");
    answer(pin);
    expectNoDialog();
    expectActor("Manager: Ana");
    quit();
    startAs("Ana");
    expectActor("Manager: Ana"); // nothing of it was written
}

} // namespace
} // namespace bayboard::test
