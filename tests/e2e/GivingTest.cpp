// A club that worked alone, put on a server from its window: its history goes there, the window
// follows, and another desk joins and has it all.

#include "tests/e2e/Utf8.h"
#include "tests/e2e/WindowTest.h"
#include "tests/server/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bayboard::test {

namespace {

constexpr const char *date = "2030-01-07";

class Giving : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        makeClub();
        QFile rules(surroundings().path(q("rules.json")));
        ASSERT_TRUE(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"version": 1, "rules": []})"); // so that the day may be far away
        rules.close();
        ASSERT_EQ(ctl({q("rules"), q("set"), rules.fileName()}).exit, 0);
        bookHere("Bay 1", "14:00", "Jo");
        bookHere("Bay 2", "14:00", "Kim");
        ASSERT_EQ(ctl({q("undo")}).exit, 0);
    }

    void bookHere(const char *bay, const char *start, const char *name)
    {
        const Finished made = ctl({q("create-booking"),
                                   q("--location"),
                                   q("Harbour"),
                                   q("--bay"),
                                   q(bay),
                                   q("--start"),
                                   q(date) + q("T") + q(start),
                                   q("--minutes"),
                                   q("60"),
                                   q("--customer"),
                                   q(name)});
        ASSERT_EQ(made.exit, 0) << made.err.constData();
    }

    [[nodiscard]] std::string storeAt(const char *name) const
    {
        return "--store=sqlite:" + surroundings().path(q(name)).toStdString();
    }

    [[nodiscard]] static std::string tokenFor(const std::string &store, const char *device)
    {
        return memberOf(
            runServer({"token", "create", store, std::string("--device=") + device}).out, "token");
    }

    /// From the menu of the window: to which server, with which token.
    void give(const std::string &address, const std::string &token)
    {
        click("menuButton");
        click("Server");
        click("Put this club on a server");
        click("serverAddress");
        type(("http://" + address).c_str());
        press("Tab");
        type(token.c_str());
        press("Return");
    }

    void expectPill(const char *text)
    {
        expectWindow(text,
                     [&](const QJsonObject &shown) { return textOf(shown, "saving") == text; });
    }
};

TEST_F(Giving, AClubWithItsHistoryToAServerThatHasNone)
{
    const std::string store = storeAt("server.bayboard");
    ASSERT_EQ(runServer({"init", store}).exit, 0);
    const std::string token = tokenFor(store, "Counter");
    const ServerProcess server(surroundings().path(q("server.bayboard")).toStdString());
    startBare({q("--db"), file(), q("--as"), q("Max"), q("--date"), q(date)});
    waitForWindow();
    give(server.address(), token);
    expectPill("Synced");
    bookHere("Bay 3", "14:00", "Ann"); // goes the way of every day from then on
    expectPill("Synced");

    const QString joined = surroundings().path(q("joined.bayboard"));
    QFile other(surroundings().path(q("otherToken")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    ASSERT_TRUE(other.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    other.write(QByteArray::fromStdString(tokenFor(store, "Bar")));
    other.close();
    const Finished done = surroundings().ctl({q("--db"),
                                              joined,
                                              q("--as"),
                                              q("Max"),
                                              q("sync"),
                                              q("--server"),
                                              q("http://") + q(server.address().c_str()),
                                              q("--token-file"),
                                              other.fileName()});
    ASSERT_EQ(done.exit, 0) << done.err.constData();
    const Finished listed = surroundings().ctl(
        {q("--db"), joined, q("list"), q("--location"), q("Harbour"), q("--date"), q(date)});
    QStringList names;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(listed.out).object().value(q("bookings")).toArray())
        names += value.toObject().value(q("name")).toString();
    names.sort();
    EXPECT_EQ(names, (QStringList{q("Ann"), q("Jo")})) << listed.out.constData();
    quit();
}

TEST_F(Giving, ToAServerThatHasAClubSaysSoAndLeavesBothAsTheyAre)
{
    const QString taken = surroundings().path(q("taken.bayboard"));
    ASSERT_EQ(
        surroundings()
            .ctl({q("--db"), taken, q("init"), q("--club"), surroundings().path(q("plan.json"))})
            .exit,
        0); // another club, though it looks the same
    const std::string token = tokenFor(storeAt("taken.bayboard"), "Counter");
    const ServerProcess server(taken.toStdString());
    startBare({q("--db"), file(), q("--as"), q("Max"), q("--date"), q(date)});
    waitForWindow();
    give(server.address(), token);
    expectWindow("why not", [](const QJsonObject &shown) {
        return textOf(shown, "dialogText").find("has a club already") != std::string::npos;
    });
    press("Escape");
    waitForWindow();
    bookHere("Bay 3", "14:00", "Ann");
    expectPill("All saved");
    expectDay({"Bay 1 14:00-15:00 Jo confirmed", "Bay 3 14:00-15:00 Ann confirmed"}, date);
    quit();
}

} // namespace
} // namespace bayboard::test
