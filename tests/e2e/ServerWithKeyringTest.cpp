// A desk's token in a real keyring: kept for the next start, and missed in ways that are told
// apart.

#include "tests/e2e/Keyring.h"
#include "tests/e2e/ServerTest.h"

#include <QFile>

namespace bayboard::test {
namespace {

class JoinedWithKeyring : public ServerTest
{
protected:
    void SetUp() override
    {
        ServerTest::SetUp();
        if (HasFatalFailure())
            return;
        const QString problem = m_keyring.start(surroundings());
        ASSERT_TRUE(problem.isEmpty()) << problem.toStdString();
    }

    void startAgain()
    {
        startBare({QStringLiteral("--db"),
                   file(),
                   QStringLiteral("--as"),
                   QStringLiteral("Max"),
                   QStringLiteral("--date"),
                   QString::fromLatin1(date)});
        waitForWindow();
    }

    Keyring m_keyring;
};

TEST_F(JoinedWithKeyring, TheNextStartConnectsByItself)
{
    startJoining();
    expectPill("Synced");
    quit();
    startAgain();
    expectPill("Synced");
    bookThere("Bay 1", "14:00", "Ann");
    syncThere();
    expectHere({"Bay 1 14:00-15:00 Ann confirmed"});
    quit();
}

TEST_F(JoinedWithKeyring, ALockedOneIsSaidAndWorkGoesOn)
{
    startJoining();
    expectPill("Synced");
    quit();
    ASSERT_TRUE(m_keyring.lock(surroundings()));
    startAgain();
    expectPill("Keyring locked");
    bookHere("Bay 2", "14:00", "Jo");
    expectPill("Keyring locked · 1 change waiting");
    quit();
}

TEST_F(JoinedWithKeyring, ACopyOfTheFileDoesNotConnectByItself)
{
    startJoining();
    expectPill("Synced");
    quit();
    const QString copy = surroundings().path(QStringLiteral("copy.bayboard"));
    ASSERT_TRUE(QFile::copy(file(), copy));
    startBare({QStringLiteral("--db"), copy});
    EXPECT_TRUE(eventually([&] {
        const Finished shown
            = surroundings().ctl({QStringLiteral("--db"), copy, QStringLiteral("window")});
        return shown.out.contains("\"saving\":\"Not connected\"");
    }));
}

} // namespace
} // namespace bayboard::test
