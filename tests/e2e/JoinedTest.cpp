// A window that has a server: shows what others do, goes on working while the line is cut, and puts
// what was refused before a person. The same whether the server has the club in a file or on
// PostgreSQL.

#include "tests/e2e/ServerTest.h"
#include "tests/e2e/Utf8.h"
#include "tests/support/PostgresCluster.h"

#include <QFile>

namespace bayboard::test {
namespace {

enum class Keeping : std::uint8_t { File, Database };

/// A database only where PostgreSQL is installed.
std::vector<Keeping> keepings()
{
    std::vector<Keeping> found{Keeping::File};
    if (!PostgresCluster::programs().empty())
        found.push_back(Keeping::Database);
    return found;
}

std::string nameOf(const testing::TestParamInfo<Keeping> &keeping)
{
    return keeping.param == Keeping::File ? "File" : "PostgreSQL";
}

class JoinedOnEitherStore : public ServerTest, public testing::WithParamInterface<Keeping>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Keeping::Database)
            keepIn(PostgresCluster::storeOf(PostgresCluster::shared().makeEmptyDatabase()));
        ServerTest::SetUp();
    }
};

TEST_P(JoinedOnEitherStore, ShowsWhatAnotherDeskBooksAndSendsWhatIsBookedHere)
{
    startJoining();
    expectPill("Synced");
    bookThere("Bay 1", "14:00", "Ann");
    syncThere();
    expectHere({"Bay 1 14:00-15:00 Ann confirmed"});
    choose("Bay 1", "2030-01-07T14:00:00-04:00"); // it is on the board
    bookHere("Bay 2", "15:00", "Jo");
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Ann", "Bay 2 15:00-16:00 Jo"}));
    press("ctrl+z"); // also of what the server has
    expectHere({"Bay 1 14:00-15:00 Ann confirmed"});
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Ann"}));
    quit();
}

TEST_P(JoinedOnEitherStore, WorksOnWhileTheLineIsCutAndSendsItWhenItIsBack)
{
    startJoining();
    expectPill("Synced");
    cut();
    expectPill("Offline");
    bookHere("Bay 1", "14:00", "Jo");
    bookHere("Bay 2", "14:00", "Kim");
    expectPill("Offline · 2 changes waiting");
    killProgram(); // the plug, too
    startBare({q("--db"), file(), q("--as"), q("Max"), q("--date"), q(date)});
    waitForWindow();
    EXPECT_EQ(here(),
              (std::vector<std::string>{"Bay 1 14:00-15:00 Jo confirmed",
                                        "Bay 2 14:00-15:00 Kim confirmed"}));
    // There is no keyring here: the token is typed once more.
    expectPill("No keyring · 2 changes waiting");
    serveAgain();
    QFile token(tokenFile());
    ASSERT_TRUE(token.open(QIODevice::ReadOnly));
    press("ctrl+shift+y");
    click("syncToken");
    type(token.readAll().constData());
    press("Return");
    expectPill("Synced");
    syncThere();
    bookThere("Bay 3", "14:00", "Ann");
    syncThere();
    expectHere({"Bay 1 14:00-15:00 Jo confirmed",
                "Bay 2 14:00-15:00 Kim confirmed",
                "Bay 3 14:00-15:00 Ann confirmed"});
}

TEST_P(JoinedOnEitherStore, WhatSomebodyElseHadFirstIsACardWithAWayOut)
{
    startJoining();
    expectPill("Synced");
    cut();
    expectPill("Offline");
    bookHere("Bay 1", "14:00", "Jo");
    expectPill("Offline · 1 change waiting");
    serveElsewhere(); // where the window does not look
    bookThere("Bay 1", "14:00", "Ann");
    syncThere();
    cut();
    serveAgain();
    press("ctrl+shift+y"); // it waits longer after each try: now
    click("syncTry");
    expectPill("1 to decide");
    expectHere({"Bay 1 14:00-15:00 Ann confirmed"});
    click("syncDecide");
    expectWindow("who has the time", [](const QJsonObject &shown) {
        return textOf(shown, "dialog") == "Refused by the server"
            && textOf(shown, "dialogText").find("Overlaps Ann") != std::string::npos;
    });
    click("wayOut");
    expectPill("Synced");
    EXPECT_EQ(here().size(), 2U);
    syncThere();
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    press("Escape"); // the panel has the keys
    waitForWindow();
    quit();
}

INSTANTIATE_TEST_SUITE_P(With, JoinedOnEitherStore, testing::ValuesIn(keepings()), nameOf);

} // namespace
} // namespace bayboard::test
