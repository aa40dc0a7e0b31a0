// PINs in the real window with a real keyring: set for the first time, asked for, slowed down, and
// a manager's that allows one step on another's screen.

#include "tests/e2e/Keyring.h"
#include "tests/e2e/PinsTest.h"

#include <QJsonArray>

namespace bayboard::test {
namespace {

class PinsWithKeyring : public PinsTest
{
protected:
    void SetUp() override
    {
        PinsTest::SetUp();
        if (HasFatalFailure())
            return;
        const QString problem = m_keyring.start(surroundings());
        ASSERT_TRUE(problem.isEmpty()) << problem.toStdString();
    }

    [[nodiscard]] QJsonArray overrides() const
    {
        return ctlJson(words({"overrides"})).value(QStringLiteral("overrides")).toArray();
    }

    Keyring m_keyring;
};

TEST_F(PinsWithKeyring, TheFirstOneIsTypedTwiceAndAskedForFromThenOn)
{
    startAs("Ana");
    chooseInMenu("setPin");
    expectDialog("Set PIN", "6 to 12 digits");
    EXPECT_EQ(textOf(window(), "dialogText").find("keyring"), std::string::npos);
    type("246810");
    press("Tab");
    answer("246811");
    expectDialog("Set PIN", "not the same");
    answer("123456"); // too easy; the second line is empty
    expectDialog("Set PIN", "not the same");
    type(pin);
    press("Tab");
    answer(pin);
    expectMessage("The PIN is set");
    expectNoDialog();
    chooseInMenu("Sam");
    expectActor("Front desk: Sam");
    chooseInMenu("Ana");
    expectDialog("PIN of Ana");
    press("Escape");
    expectNoDialog();
    expectActor("Front desk: Sam"); // still
    chooseInMenu("Ana");
    expectDialog("PIN of Ana");
    answer(pin);
    expectNoDialog();
    expectActor("Manager: Ana");
    quit();
    startAs("Ana"); // after a restart, too
    expectDialog("PIN of Ana");
    answer(pin);
    expectNoDialog();
    expectActor("Manager: Ana");
}

TEST_F(PinsWithKeyring, WrongOnesSlowDownAndTheWaitSurvivesARestart)
{
    startAs("Ana");
    setPin();
    chooseInMenu("Sam");
    chooseInMenu("Ana");
    expectDialog("PIN of Ana");
    int tries = 0;
    for (bool slowed = false; !slowed && tries < 9; ++tries) {
        answer("111111");
        expectWindow("what is wrong", [&](const QJsonObject &shown) {
            const std::string says = textOf(shown, "dialogText");
            slowed = says.find("Too many wrong tries") != std::string::npos;
            return slowed || says.find("not the PIN of Ana") != std::string::npos;
        });
    }
    EXPECT_GE(tries, 4); // on a slow computer the first wait, of five seconds, may be over
    EXPECT_LT(tries, 9);
    killProgram();
    startAs("Ana"); // the clock stands where it stood
    expectDialog("PIN of Ana", "Too many wrong tries");
    answer(pin); // the right one is not even looked at
    expectDialog("PIN of Ana", "Too many wrong tries");
    killProgram();
    startAs("Ana", "2026-11-23T10:20:00-04:00");
    expectDialog("PIN of Ana");
    answer(pin);
    expectNoDialog();
    expectActor("Manager: Ana");
}

TEST_F(PinsWithKeyring, AManagersAllowsOneStepOnAnothersScreen)
{
    startAs("Ana");
    setPin();
    chooseInMenu("Sam");
    bookTooShort("14:00", "Jo Guest");
    type("he waited");
    press("Tab");
    press("Tab"); // over the choice of Ana
    answer("999999");
    expectDialog("Against a rule", "not the PIN of Ana");
    expectDay({});
    answer(pin);
    expectDay({"Bay 1 14:00-14:30 Jo Guest confirmed"});
    expectNoDialog();
    // One step: the next asks again.
    bookTooShort("16:00", "Ann");
    press("Escape");
    expectWindow("the creation again",
                 [](const QJsonObject &shown) { return textOf(shown, "dialog").empty(); });
    press("Escape");
    expectDay({"Bay 1 14:00-14:30 Jo Guest confirmed"});

    const QJsonArray listed = overrides();
    ASSERT_EQ(listed.size(), 1);
    const QJsonObject one = listed.first().toObject();
    EXPECT_EQ(textOf(one, "operator"), "Sam");
    EXPECT_EQ(textOf(one, "approvedBy"), "Ana");
    EXPECT_EQ(textOf(one, "reason"), "he waited");
    const QJsonArray rules = one.value(QStringLiteral("rules")).toArray();
    ASSERT_EQ(rules.size(), 1);
    EXPECT_EQ(textOf(rules.first().toObject(), "code"), "INVALID_DURATION");
    const QString booking = one.value(QStringLiteral("booking")).toString();
    const QJsonArray steps
        = ctlJson({QStringLiteral("history"), booking}).value(QStringLiteral("steps")).toArray();
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(textOf(steps.first().toObject(), "approvedBy"), "Ana");

    // In the window: Max may see them.
    chooseInMenu("Max");
    expectActor("Owner: Max");
    click("menuButton");
    click("Lists");
    click("Overrides");
    expectDialog("Overrides", "1 step");
    press("Escape");
    expectNoDialog();
    quit();
    EXPECT_TRUE(isSet(ctlJson(words({"verify"})), "ok"));
}

} // namespace
} // namespace bayboard::test
