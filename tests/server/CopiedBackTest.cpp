// A server's data that was put back: by `restore`, by hand, and of the wrong club. Real programs.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <fstream>

namespace bayboard::test {
namespace {

using std::filesystem::perms;

class CopiedBack : public testing::Test
{
protected:
    CopiedBack() : m_store("--store=sqlite:" + m_served.file().string())
    {
        for (const char *name : {"a", "b"}) {
            const RunResult made = runServer({"token", "create", m_store, "--device=Counter"});
            std::ofstream(token(name)) << memberOf(made.out, "token") << '\n';
            std::filesystem::permissions(token(name), perms::owner_read | perms::owner_write);
        }
    }

    [[nodiscard]] std::string token(const std::string &name) const
    {
        return m_served.path("token-" + name).string();
    }

    [[nodiscard]] std::string desk(const std::string &name) const
    {
        return m_served.path("desk-" + name + ".bayboard").string();
    }

    /// A desk's file is brought up to date; what it printed.
    [[nodiscard]] std::string sync(const std::string &name) const
    {
        const RunResult done = runCtl({"sync",
                                       "--db",
                                       desk(name),
                                       "--server",
                                       "http://" + m_server->address(),
                                       "--token-file",
                                       token(name)});
        EXPECT_EQ(done.exit, 0) << done.err;
        return done.out;
    }

    void book(const std::string &name, const std::string &who, const std::string &bay) const
    {
        const RunResult done = runCtl({"create-booking",
                                       "--db",
                                       desk(name),
                                       "--as",
                                       "Olga",
                                       "--bay",
                                       bay,
                                       "--start",
                                       "2026-06-15T18:00",
                                       "--minutes",
                                       "60",
                                       "--customer",
                                       who,
                                       "--now",
                                       "2026-06-15T12:00"});
        EXPECT_EQ(done.exit, 0) << done.err;
    }

    [[nodiscard]] std::string listed(const std::string &name) const
    {
        return runCtl({"list", "--db", desk(name), "--as", "Olga", "--date", "2026-06-15"}).out;
    }

    void serve() { m_server = std::make_unique<ServerProcess>(m_served.file()); }

    void stop()
    {
        ASSERT_EQ(m_server->stop(), 0);
        m_server.reset();
    }

    ServedClub m_served;
    std::string m_store;
    std::unique_ptr<ServerProcess> m_server;
};

TEST_F(CopiedBack, AFileThatWasCopiedBackIsNoticedAndNothingAcknowledgedIsLost)
{
    const std::string copy = m_served.path("by-hand").string();
    serve();
    std::ignore = sync("a");
    std::ignore = sync("b");
    stop();
    std::filesystem::copy_file(m_served.file(), copy);
    serve();
    book("a", "Ada Alone", "Dartmouth/D1");
    book("a", "Ada Twice", "Dartmouth/D2");
    EXPECT_EQ(memberOf(sync("a"), "synced"), "true");
    stop();
    std::filesystem::copy_file(
        copy, m_served.file(), std::filesystem::copy_options::overwrite_existing);
    serve();
    book("b", "Bea First", "Dartmouth/D1");
    book("b", "Bea Second", "Dartmouth/D3");
    EXPECT_EQ(memberOf(sync("b"), "synced"), "true") << "nobody can know yet";

    const std::string noticed = sync("a");
    EXPECT_EQ(memberOf(noticed, "conflicts"), "1") << noticed;
    EXPECT_EQ(memberOf(noticed, "synced"), "false");
    EXPECT_EQ(memberOf(sync("b"), "synced"), "true");
    for (const char *name : {"a", "b"}) {
        const std::string all = listed(name);
        EXPECT_EQ(all.find("Ada Alone"), std::string::npos) << "the time is Bea's; it is a card";
        for (const char *who : {"Ada Twice", "Bea First", "Bea Second"})
            EXPECT_NE(all.find(who), std::string::npos) << name << " lacks " << who;
    }
    stop();
    EXPECT_EQ(m_served.findings(), "{\"findings\":[]}\n");
}

TEST_F(CopiedBack, AfterARestoreOneRunOfSyncIsEnoughAlsoWithSomethingWaiting)
{
    const std::string copy = m_served.path("copy").string();
    serve();
    std::ignore = sync("a"); // begins with a snapshot
    ASSERT_EQ(runServer({"backup", copy, m_store}).exit, 0);
    book("a", "Ada Alone", "Dartmouth/D1");
    stop();
    ASSERT_EQ(runServer({"restore", copy, m_store}).exit, 0);
    serve();
    const std::string done = sync("a");
    EXPECT_EQ(memberOf(done, "synced"), "true") << done;
    EXPECT_NE(listed("a").find("Ada Alone"), std::string::npos);
}

TEST_F(CopiedBack, AnotherClubsFileIsTakenOnlyWhereThatIsSaid)
{
    const std::string other = m_served.path("other.bayboard").string();
    ASSERT_EQ(runCtl({"init", "--demo", "--db", other}).exit, 0);
    const RunResult refused = runServer({"restore", other, m_store});
    EXPECT_EQ(refused.exit, 4) << refused.out;
    EXPECT_NE(refused.err.find("--other-club"), std::string::npos) << refused.err;
    const auto isThere = [&](const std::string &ending) {
        return std::filesystem::exists(m_served.file().string() + ending);
    };
    EXPECT_FALSE(isThere(".restoring"));
    EXPECT_FALSE(isThere(".restoring.lock"));
    EXPECT_NE(runServer({"token", "list", m_store}).out.find("Counter"), std::string::npos);

    const RunResult taken = runServer({"restore", other, m_store, "--other-club=yes"});
    ASSERT_EQ(taken.exit, 0) << taken.err;
    EXPECT_EQ(runServer({"token", "list", m_store}).out.find("Counter"), std::string::npos)
        << "tokens of people who are not there";
    EXPECT_EQ(runServer({"check", m_store}).exit, 0);
}

TEST_F(CopiedBack, RestoresMayFollowOneAnotherWithinASecondAndNothingIsLeftBehind)
{
    const std::string copy = m_served.path("copy").string();
    ASSERT_EQ(runServer({"backup", copy, m_store}).exit, 0);
    std::vector<std::string> kept;
    for (int i = 0; i < 3; ++i) {
        const RunResult done = runServer({"restore", copy, m_store});
        ASSERT_EQ(done.exit, 0) << done.err;
        kept.push_back(memberOf(done.out, "keptAs"));
        EXPECT_TRUE(std::filesystem::exists(kept.back()));
    }
    EXPECT_NE(kept[0], kept[1]);
    EXPECT_NE(kept[1], kept[2]);
    EXPECT_FALSE(std::filesystem::exists(m_served.file().string() + ".restoring"));
}

TEST_F(CopiedBack, WhatAServerWritesIsReadByNobodyElse)
{
    const auto modeOf = [](const std::string &path) {
        return std::filesystem::status(path).permissions();
    };
    const perms own = perms::owner_read | perms::owner_write;
    const std::string made = m_served.path("made.bayboard").string();
    ASSERT_EQ(runServer({"init", "--store=sqlite:" + made}).exit, 0);
    EXPECT_EQ(modeOf(made), own);
    std::filesystem::permissions(m_served.file(), own | perms::group_read | perms::others_read);
    serve();
    EXPECT_EQ(modeOf(m_served.file().string()), own) << "a club's file that was copied there";
    const std::string copy = m_served.path("copy").string();
    ASSERT_EQ(runServer({"backup", copy, m_store}).exit, 0);
    EXPECT_EQ(modeOf(copy), own);
    stop();
    ASSERT_EQ(runServer({"restore", copy, m_store}).exit, 0);
    EXPECT_EQ(modeOf(m_served.file().string()), own);
}

TEST_F(CopiedBack, AServerWithoutAClubFileSaysHowToGetOne)
{
    const RunResult first
        = runServer({"--store=sqlite:" + m_served.path("none").string(), "--listen=127.0.0.1:0"});
    EXPECT_EQ(first.exit, 4);
    EXPECT_NE(first.err.find("bayboard-server init"), std::string::npos) << first.err;
    EXPECT_EQ(runServer({m_store, "--connections=0"}).exit, 2) << "it would answer nobody";
}

} // namespace
} // namespace bayboard::test
