// A window that joins a server: from the first page, at another address, and where it has to see
// that it is another club's.

#include "tests/e2e/ServerTest.h"

#include "tests/e2e/Utf8.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bayboard::test {

namespace {

QStringList booking(const char *bay, const char *start, const char *name)
{
    return {q("create-booking"),
            q("--location"),
            q("Harbour"),
            q("--bay"),
            q(bay),
            q("--start"),
            q("2030-01-07T") + q(start),
            q("--minutes"),
            q("60"),
            q("--customer"),
            q(name)};
}

} // namespace

void ServerTest::SetUp()
{
    WindowTest::SetUp();
    if (HasFatalFailure())
        return;
    makeClub();
    QFile rules(surroundings().path(q("rules.json")));
    ASSERT_TRUE(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"version": 1, "rules": []})");
    rules.close();
    ASSERT_EQ(ctl({q("rules"), q("set"), rules.fileName()}).exit, 0);
    giveClub();
    if (HasFatalFailure())
        return;
    writeToken(tokenFile(), "Counter");
    writeToken(surroundings().path(q("otherToken")), "Bar");
    serve();
}

/// A file becomes the server's; an empty database takes the club of a desk that worked alone.
void ServerTest::giveClub()
{
    const QString given = surroundings().path(q("server.bayboard"));
    ASSERT_TRUE(QFile::rename(file(), given));
    if (m_store.empty()) {
        m_store = "sqlite:" + given.toStdString();
        return;
    }
    ASSERT_EQ(runServer({"init", storeOption()}).exit, 0);
    const QString token = surroundings().path(q("ownerToken"));
    writeToken(token, "Owner");
    serveElsewhere();
    const Finished taken = surroundings().ctl({q("--db"),
                                               given,
                                               q("--as"),
                                               q("Max"),
                                               q("sync"),
                                               q("--server"),
                                               addressElsewhere(),
                                               q("--token-file"),
                                               token,
                                               q("--adopt")});
    ASSERT_EQ(taken.exit, 0) << taken.err.constData();
}

QString ServerTest::otherFile() const
{
    return surroundings().path(q("other.bayboard"));
}

QString ServerTest::address() const
{
    return q("http://") + QString::fromStdString(m_address);
}

QString ServerTest::addressElsewhere() const
{
    return q("http://") + QString::fromStdString(m_server->address());
}

void ServerTest::writeToken(const QString &path, const char *device) const
{
    const RunResult made
        = runServer({"token", "create", storeOption(), std::string("--device=") + device});
    QFile token(path);
    ASSERT_TRUE(token.open(QIODevice::WriteOnly));
    ASSERT_TRUE(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    token.write(QByteArray::fromStdString(memberOf(made.out, "token")));
}

void ServerTest::serve()
{
    serveElsewhere();
    m_address = m_server->address();
    syncThere();
}

void ServerTest::serveElsewhere()
{
    m_server = std::make_unique<ServerProcess>(
        std::vector<std::string>{storeOption(), "--listen=127.0.0.1:0"});
}

void ServerTest::serveAgain()
{
    m_server = std::make_unique<ServerProcess>(
        std::vector<std::string>{storeOption(), "--listen=" + m_address});
    ASSERT_EQ(m_server->address(), m_address);
}

void ServerTest::cut()
{
    m_server.reset(); // kill -9
}

void ServerTest::startJoining()
{
    startBare({q("--db"),
               file(),
               q("--as"),
               q("Max"),
               q("--date"),
               q(date),
               q("--server"),
               address(),
               q("--token-file"),
               tokenFile()});
    waitForWindow();
}

void ServerTest::expectPill(const char *text)
{
    expectWindow(text, [&](const QJsonObject &shown) { return textOf(shown, "saving") == text; });
}

void ServerTest::bookHere(const char *bay, const char *start, const char *name)
{
    const Finished made = ctl(booking(bay, start, name));
    EXPECT_EQ(made.exit, 0) << made.err.constData();
}

Finished ServerTest::other(const QStringList &arguments) const
{
    return surroundings().ctl(QStringList{q("--db"), otherFile(), q("--as"), q("Max")} + arguments);
}

void ServerTest::bookThere(const char *bay, const char *start, const char *name)
{
    const Finished made = other(booking(bay, start, name));
    EXPECT_EQ(made.exit, 0) << made.err.constData();
}

void ServerTest::syncThere()
{
    const std::string now = m_server->address(); // it may be another while the window's is cut
    const Finished done = other({q("sync"),
                                 q("--server"),
                                 q("http://") + QString::fromStdString(now),
                                 q("--token-file"),
                                 surroundings().path(q("otherToken"))});
    EXPECT_EQ(done.exit, 0) << done.err.constData();
}

std::vector<std::string> ServerTest::there() const
{
    std::vector<std::string> lines;
    const Finished list = other({q("list"), q("--location"), q("Harbour"), q("--date"), q(date)});
    const QJsonObject listed = QJsonDocument::fromJson(list.out).object();
    for (const QJsonValue &value : listed.value(q("bookings")).toArray()) {
        const QJsonObject booking = value.toObject();
        const auto part = [&](const char *key) {
            return booking.value(q(key)).toString().toStdString();
        };
        lines.push_back(booking.value(q("bays"))
                            .toVariant()
                            .toStringList()
                            .join(q(","))
                            .section(q("/"), -1)
                            .toStdString()
                        + ' ' + part("start").substr(11, 5) + '-' + part("end").substr(11, 5) + ' '
                        + part("name"));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

namespace {

using Joined = ServerTest;

TEST_F(Joined, AnotherClubsServerIsSaidAndNothingGoesThereOrComesFromThere)
{
    startJoining();
    expectPill("Synced");
    bookHere("Bay 1", "14:00", "Jo");
    expectPill("Synced");
    quit();
    const QString elsewhere = surroundings().path(q("elsewhere.bayboard"));
    ASSERT_EQ(surroundings().ctl({q("init"), q("--demo"), q("--db"), elsewhere}).exit, 0);
    const std::string store = "--store=sqlite:" + elsewhere.toStdString();
    const RunResult made = runServer({"token", "create", store, "--device=Counter"});
    const QString strange = surroundings().path(q("strangeToken"));
    QFile token(strange);
    ASSERT_TRUE(token.open(QIODevice::WriteOnly));
    ASSERT_TRUE(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    token.write(QByteArray::fromStdString(memberOf(made.out, "token")));
    token.close();
    {
        const ServerProcess server(elsewhere.toStdString());
        startBare({q("--db"),
                   file(),
                   q("--as"),
                   q("Max"),
                   q("--date"),
                   q(date),
                   q("--server"),
                   q("http://") + QString::fromStdString(server.address()),
                   q("--token-file"),
                   strange});
        waitForWindow();
        expectPill("Another club's server");
        bookHere("Bay 2", "14:00", "Kim");
        expectPill("Another club's server · 1 change waiting");
        expectHere({"Bay 1 14:00-15:00 Jo confirmed", "Bay 2 14:00-15:00 Kim confirmed"});
        quit();
    }
    startJoining(); // at the right address again
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Jo", "Bay 2 14:00-15:00 Kim"}));
    quit();
}

TEST_F(Joined, FindsItsServerAtAnotherAddressAndTakesEverythingAnew)
{
    startJoining();
    expectPill("Synced");
    cut();
    expectPill("Offline");
    bookHere("Bay 1", "14:00", "Jo");
    serveElsewhere();
    QFile token(tokenFile());
    ASSERT_TRUE(token.open(QIODevice::ReadOnly));
    press("ctrl+shift+y");
    click("syncServer");
    EXPECT_TRUE(eventually([&] { return titleIs("^Where this club"); }));
    press("ctrl+a");
    type(addressElsewhere().toUtf8().constData());
    press("Tab");
    type(token.readAll().constData());
    press("Return");
    expectPill("Synced");
    syncThere();
    EXPECT_EQ(there(), (std::vector<std::string>{"Bay 1 14:00-15:00 Jo"}));
    click("syncAnew");
    click("Take it anew");
    expectPill("Synced");
    bookThere("Bay 2", "14:00", "Ann");
    syncThere();
    expectHere({"Bay 1 14:00-15:00 Jo confirmed", "Bay 2 14:00-15:00 Ann confirmed"});
    EXPECT_TRUE(isSet(ctlJson({q("verify")}), "ok"));
    killProgram();
}

TEST_F(Joined, FromTheFirstPageByKeys)
{
    QFile token(tokenFile());
    ASSERT_TRUE(token.open(QIODevice::ReadOnly));
    startBare({});
    EXPECT_TRUE(eventually([&] { return titleIs("^Bayboard$"); }));
    press({q("Tab"), q("Tab"), q("Tab"), q("space")});
    EXPECT_TRUE(eventually([&] { return titleIs("^Join a club"); }));
    type(address().toUtf8().constData());
    press("Tab");
    type(token.readAll().constData());
    press("Return");
    EXPECT_TRUE(eventually([&] { return titleIs("^Test club – Bayboard$"); }));
    const QString made = surroundings().path(q("data/bayboard/127.0.0.1.bayboard"));
    EXPECT_TRUE(eventually([&] {
        const Finished shown = surroundings().ctl({q("--db"), made, q("window")});
        return shown.out.contains("\"saving\":\"Synced\"");
    }));
}

} // namespace
} // namespace bayboard::test
