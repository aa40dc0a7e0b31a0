// A window that joins a club of which the line holds back most: its day is there at once, what is
// booked meanwhile goes up when all is here, and a program that is killed goes on where it was.

#include "tests/e2e/ServerTest.h"
#include "tests/e2e/Utf8.h"
#include "tests/server/LossyRelay.h"

namespace bayboard::test {
namespace {

constexpr int storeExit = 5;

class Filling : public ServerTest
{
protected:
    void SetUp() override
    {
        ServerTest::SetUp();
        if (HasFatalFailure())
            return;
        bookThere("Bay 1", "14:00", "Ann");
        syncThere();
        m_relay
            = std::make_unique<LossyRelay>(addressElsewhere().section(q("//"), 1).toStdString());
        m_relay->holdBehind("\"days\":");
        startAt(q("http://") + QString::fromStdString(m_relay->address()));
        expectPillBegins("Fetching the club");
    }

    void startAt(const QString &server)
    {
        startBare({q("--db"),
                   file(),
                   q("--as"),
                   q("Max"),
                   q("--date"),
                   q(date),
                   q("--server"),
                   server,
                   q("--token-file"),
                   tokenFile()});
        waitForWindow();
    }

    void expectPillBegins(const char *text)
    {
        expectWindow(text, [&](const QJsonObject &shown) {
            return textOf(shown, "saving").starts_with(text);
        });
    }

    void giveRest() { m_relay->holdBehind({}); }

private:
    std::unique_ptr<LossyRelay> m_relay;
};

TEST_F(Filling, TheDayIsOnTheBoardBeforeTheRestAndWhatIsBookedGoesUpAfterIt)
{
    choose("Bay 1", "2030-01-07T14:00:00-04:00");
    bookHere("Bay 2", "15:00", "Jo");
    expectWindow("that it waits", [](const QJsonObject &shown) {
        return textOf(shown, "saving").find("1 change waiting") != std::string::npos;
    });
    const Finished unknown
        = ctl({q("list"), q("--location"), q("Harbour"), q("--date"), q("2030-03-01")});
    EXPECT_EQ(unknown.exit, storeExit) << unknown.out.constData();
    giveRest();
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Ann", "Bay 2 15:00-16:00 Jo"}));
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    quit();
}

TEST_F(Filling, KilledInTheMiddleTheNextStartHasTheDayAndFetchesTheRest)
{
    bookHere("Bay 2", "15:00", "Jo");
    killProgram();
    startAt(address());
    expectHere({"Bay 1 14:00-15:00 Ann confirmed", "Bay 2 15:00-16:00 Jo confirmed"});
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Ann", "Bay 2 15:00-16:00 Jo"}));
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    quit();
}

} // namespace
} // namespace bayboard::test
