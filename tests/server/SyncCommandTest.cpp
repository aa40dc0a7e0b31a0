// bayboardctl sync, the real program, against the real server.

#include "tests/server/KeyPair.h"
#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <fstream>

namespace bayboard::test {
namespace {

class SyncCommand : public testing::Test
{
protected:
    SyncCommand()
    {
        const RunResult made = runServer(
            {"token", "create", "--store=sqlite:" + m_served.file().string(), "--device=Counter"});
        writeToken(memberOf(made.out, "token"));
    }

    void writeToken(const std::string &token) const
    {
        std::ofstream(tokenFile()) << token << '\n';
        std::filesystem::permissions(tokenFile(), std::filesystem::perms(0600));
    }

    [[nodiscard]] std::string tokenFile() const { return m_served.path("token").string(); }

    [[nodiscard]] std::string desk() const { return m_served.path("desk.bayboard").string(); }

    [[nodiscard]] RunResult sync(const std::string &server,
                                 const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> args{
            "sync", "--db", desk(), "--server", server, "--token-file", tokenFile()};
        args.insert(args.end(), more.begin(), more.end());
        return runCtl(args);
    }

    [[nodiscard]] RunResult ctl(std::vector<std::string> args) const
    {
        args.insert(args.end(), {"--db", desk(), "--as", "Olga"});
        return runCtl(args);
    }

    [[nodiscard]] RunResult book(const std::string &who) const
    {
        return ctl({"create-booking",
                    "--bay",
                    "Dartmouth/D1",
                    "--start",
                    "2026-06-15T18:00",
                    "--minutes",
                    "60",
                    "--customer",
                    who,
                    "--now",
                    "2026-06-15T12:00"});
    }

    /// Here, and before that is sent, at another desk.
    void bookWhatAnotherHasFirst(const ServerProcess &server)
    {
        ASSERT_EQ(book("Jo Guest").exit, 0);
        m_other.synchronise(server);
        m_other.desk().create(m_other.desk().draft(0, 360, 60));
        m_other.synchronise(server);
    }

    ServedClub m_served;
    RemoteDesk m_other{m_served, 1}; ///< gets its token before the server starts
};

TEST_F(SyncCommand, MakesAFileWithTheClubAndSendsWhatWasMadeOffline)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    const RunResult first = sync(address);
    ASSERT_EQ(first.exit, 0) << first.err;
    EXPECT_EQ(memberOf(first.out, "synced"), "true");
    ASSERT_EQ(book("Jo Guest").exit, 0);
    const RunResult second = sync(address);
    EXPECT_EQ(memberOf(second.out, "sent"), "1") << second.out;
    EXPECT_EQ(memberOf(second.out, "waiting"), "0");
    EXPECT_EQ(memberOf(sync(address).out, "sent"), "0");
    EXPECT_EQ(ctl({"verify"}).exit, 0);
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(m_served.findings(), "{\"findings\":[]}\n");
}

TEST_F(SyncCommand, WhatSomebodyElseHasBookedMeanwhileIsAConflict)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    ASSERT_EQ(sync(address).exit, 0);
    bookWhatAnotherHasFirst(server);
    const RunResult done = sync(address);
    EXPECT_EQ(done.exit, 0);
    EXPECT_EQ(memberOf(done.out, "refused"), "1") << done.out;
    EXPECT_EQ(memberOf(done.out, "conflicts"), "1");
    EXPECT_EQ(memberOf(done.out, "synced"), "false");
    EXPECT_EQ(ctl({"verify"}).exit, 0);
}

TEST_F(SyncCommand, NoAnswerAndNoRightAreSaidAndNothingIsMade)
{
    std::string address;
    const std::string expired = m_served.tokenFor(DeskId{Uuid{{0xAA, 7}}}, SyncClub::noon());
    {
        ServerProcess server(m_served.file());
        address = "http://" + server.address();
        writeToken(expired);
        const RunResult late = sync(address);
        EXPECT_EQ(late.exit, 6);
        EXPECT_NE(late.err.find("has expired"), std::string::npos) << late.err;
        const RunResult asked = runCtl({"list", "--server", address, "--token-file", tokenFile()});
        EXPECT_EQ(asked.exit, 6);
        EXPECT_EQ(asked.err, late.err) << "any command of a server says the same";
        writeToken("bay1_wrong");
        const RunResult strange = sync(address);
        EXPECT_EQ(strange.exit, 6);
        EXPECT_NE(strange.err.find("token"), std::string::npos) << strange.err;
    }
    const RunResult gone = sync(address);
    EXPECT_EQ(gone.exit, 6);
    EXPECT_NE(gone.err.find("does not answer"), std::string::npos) << gone.err;
    EXPECT_FALSE(std::filesystem::exists(desk()));
    const RunResult open = sync("http://example.org");
    EXPECT_EQ(open.exit, 4) << "a token is not sent where everybody can read along";
    std::filesystem::permissions(tokenFile(), std::filesystem::perms(0644));
    EXPECT_EQ(sync(address).exit, 4) << "everybody may read the token";
}

TEST_F(SyncCommand, ATokenOfAnotherDeskDoesNotTouchTheFile)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    ASSERT_EQ(sync(address).exit, 0);
    const RunResult other = runServer(
        {"token", "create", "--store=sqlite:" + m_served.file().string(), "--device=Bar"});
    writeToken(memberOf(other.out, "token"));
    const RunResult refused = sync(address);
    EXPECT_EQ(refused.exit, 4);
    EXPECT_NE(refused.err.find("another desk"), std::string::npos) << refused.err;
    EXPECT_EQ(ctl({"verify"}).exit, 0);
}

TEST_F(SyncCommand, AnotherClubsServerIsSentNothingAndNothingIsTakenFromIt)
{
    ServerProcess server(m_served.file());
    ASSERT_EQ(sync("http://" + server.address()).exit, 0);
    ASSERT_EQ(book("Jo Guest").exit, 0);
    const std::string other = m_served.path("elsewhere.bayboard").string();
    ASSERT_EQ(runCtl({"init", "--demo", "--db", other}).exit, 0);
    const std::string listed = ctl({"list", "--date", "2026-06-15"}).out;
    // Even with a token that is made for this desk.
    std::string own;
    {
        SyncFile opened(desk(), DeskId{Uuid{{1}}});
        own = opened.store().deskId()->toString();
    }
    writeToken(memberOf(
        runServer(
            {"token", "create", "--store=sqlite:" + other, "--device=Counter", "--desk=" + own})
            .out,
        "token"));
    ServerProcess elsewhere{std::filesystem::path(other)};
    const RunResult refused = sync("http://" + elsewhere.address());
    EXPECT_EQ(refused.exit, 4) << refused.out;
    EXPECT_NE(refused.err.find("another server"), std::string::npos) << refused.err;
    EXPECT_EQ(ctl({"list", "--date", "2026-06-15"}).out, listed);
    EXPECT_EQ(elsewhere.stop(), 0);
    const auto sent = SyncFile(other, DeskId{Uuid{{1}}})
                          .count("SELECT count(*) FROM booking WHERE guest_name = 'Jo Guest'");
    EXPECT_EQ(sent, 0);
}

TEST_F(SyncCommand, AFileThatWorkedAloneIsLeftAlone)
{
    ServerProcess server(m_served.file());
    const RunResult made = runCtl({"init", "--demo", "--db", desk()});
    ASSERT_EQ(made.exit, 0);
    const RunResult refused = sync("http://" + server.address());
    EXPECT_EQ(refused.exit, 4);
    EXPECT_NE(refused.err.find("--join"), std::string::npos) << refused.err;
    EXPECT_EQ(runCtl({"verify", "--db", desk(), "--as", "Avery"}).exit, 0);
}

TEST_F(SyncCommand, AFileWithAClubIsKeptAsideWhereItJoinsAServerThatHasOne)
{
    ServerProcess server(m_served.file());
    ASSERT_EQ(runCtl({"init", "--demo", "--db", desk()}).exit, 0);
    const RunResult joined = sync("http://" + server.address(), {"--join"});
    ASSERT_EQ(joined.exit, 0) << joined.err;
    const std::string kept = memberOf(joined.out, "keptAs");
    EXPECT_EQ(runCtl({"verify", "--db", kept, "--as", "Avery"}).exit, 0);
    EXPECT_EQ(ctl({"verify"}).exit, 0);
    EXPECT_EQ(memberOf(sync("http://" + server.address(), {"--join"}).out, "keptAs"), "null");
}

TEST_F(SyncCommand, AFileThatWorkedAloneGivesItsClubToAServerThatHasNone)
{
    const std::string empty = "sqlite:" + m_served.path("empty.bayboard").string();
    ASSERT_EQ(runServer({"init", "--store=" + empty}).exit, 0);
    EXPECT_NE(runServer({"init", "--store=" + empty}).exit, 0) << "it is there";
    writeToken(memberOf(runServer({"token", "create", "--store=" + empty, "--device=Counter"}).out,
                        "token"));
    const std::string second
        = memberOf(runServer({"token", "create", "--store=" + empty, "--device=Bar"}).out, "token");
    ServerProcess server(m_served.path("empty.bayboard"));
    const std::string address = "http://" + server.address();
    const RunResult nothing = sync(address);
    EXPECT_EQ(nothing.exit, 4);
    EXPECT_NE(nothing.err.find("no club"), std::string::npos) << nothing.err;
    std::filesystem::remove(desk());
    ASSERT_EQ(runCtl({"init", "--demo", "--db", desk()}).exit, 0);
    EXPECT_EQ(sync(address).exit, 4) << "not unasked";
    const std::filesystem::path before = m_served.path("before.bayboard");
    std::filesystem::copy_file(desk(), before);
    const RunResult given = sync(address, {"--adopt"});
    ASSERT_EQ(given.exit, 0) << given.err;
    EXPECT_NE(memberOf(given.out, "given"), "0") << given.out;
    EXPECT_EQ(memberOf(given.out, "synced"), "true");
    EXPECT_EQ(sync(address).exit, 0) << "the token is this desk's now";
    // The server had taken all of it and the answer was lost: the file is as it was before.
    std::filesystem::remove(desk());
    std::filesystem::rename(before, desk());
    EXPECT_EQ(sync(address).exit, 4) << "not unasked";
    const RunResult again = sync(address, {"--adopt"});
    ASSERT_EQ(again.exit, 0) << again.err;
    EXPECT_EQ(memberOf(again.out, "synced"), "true");

    writeToken(second);
    const std::string other = m_served.path("other.bayboard").string();
    const RunResult taken
        = runCtl({"sync", "--db", other, "--server", address, "--token-file", tokenFile()});
    ASSERT_EQ(taken.exit, 0) << taken.err;
    for (const std::string &file : {desk(), other})
        EXPECT_EQ(runCtl({"verify", "--db", file, "--as", "Avery"}).exit, 0);
    const auto list = [](const std::string &file) {
        return runCtl({"list",
                       "--db",
                       file,
                       "--as",
                       "Avery",
                       "--from",
                       "2000-01-01",
                       "--to",
                       "2100-01-01"})
            .out;
    };
    EXPECT_EQ(list(other), list(desk()));
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(runServer({"check", "--store=" + empty}).out, "{\"findings\":[]}\n");
}

TEST_F(SyncCommand, AClubIsNotGivenToAServerThatHasAnother)
{
    const ServerProcess server(m_served.file());
    ASSERT_EQ(runCtl({"init", "--demo", "--db", desk()}).exit, 0);
    const RunResult refused = sync("http://" + server.address(), {"--adopt"});
    EXPECT_EQ(refused.exit, 4);
    EXPECT_NE(refused.err.find("--join"), std::string::npos) << refused.err;
    EXPECT_EQ(runCtl({"verify", "--db", desk(), "--as", "Avery"}).exit, 0);
}

TEST_F(SyncCommand, BringsWhatWasDoneOnTheServersFileWhileItWasStopped)
{
    const std::string served = m_served.file().string();
    const auto there = [&](std::vector<std::string> args) {
        args.insert(args.end(), {"--db", served, "--as", "Olga", "--now", "2026-06-15T12:00"});
        return runCtl(args);
    };
    const auto book = [&](const char *start) {
        return there({"create-booking",
                      "--bay",
                      "Dartmouth/D1",
                      "--start",
                      start,
                      "--minutes",
                      "60",
                      "--customer",
                      "Jo Guest"});
    };
    {
        ServerProcess server(m_served.file());
        ASSERT_EQ(sync("http://" + server.address()).exit, 0);
        EXPECT_EQ(server.stop(), 0);
    }
    ASSERT_EQ(book("2026-06-15T18:00").exit, 0);
    ASSERT_EQ(book("2026-06-15T20:00").exit, 0);
    ASSERT_EQ(there({"undo"}).exit, 0);
    EXPECT_EQ(m_served.findings(), "{\"findings\":[]}\n");
    ServerProcess server(m_served.file());
    const RunResult done = sync("http://" + server.address());
    EXPECT_EQ(memberOf(done.out, "received"), "3") << done.out << done.err;
    EXPECT_EQ(memberOf(done.out, "synced"), "true");
    const RunResult list = ctl({"list", "--from", "2026-06-15", "--to", "2026-06-16"});
    EXPECT_NE(list.out.find("2026-06-15T18:00"), std::string::npos) << list.out;
    EXPECT_EQ(list.out.find("2026-06-15T20:00"), std::string::npos) << list.out;
    EXPECT_EQ(ctl({"verify"}).exit, 0);
}

TEST_F(SyncCommand, AConflictIsListedTriedAgainAndGivenUp)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    ASSERT_EQ(sync(address).exit, 0);
    bookWhatAnotherHasFirst(server);
    ASSERT_EQ(sync(address).exit, 0);
    const RunResult listed = ctl({"conflicts"});
    EXPECT_NE(listed.out.find("DOUBLE_BOOKING"), std::string::npos) << listed.out << listed.err;
    EXPECT_NE(listed.out.find("Jo Guest"), std::string::npos);
    const std::string mark = "\"id\":\"";
    const std::string id = listed.out.substr(listed.out.find(mark) + mark.size(), 36);
    EXPECT_NE(ctl({"give-up", id, "--reason", " "}).exit, 0) << "say why";
    EXPECT_EQ(ctl({"try-again", id}).exit, 3) << "the time is still taken";
    const RunResult again = ctl({"try-again", id, "--bay", "Dartmouth/D2"});
    ASSERT_EQ(again.exit, 0) << again.err;
    EXPECT_EQ(ctl({"conflicts"}).out, "{\"conflicts\":[]}\n");
    EXPECT_NE(ctl({"conflicts", "--all"}).out.find("triedAgain"), std::string::npos);
    EXPECT_EQ(memberOf(sync(address).out, "synced"), "true");
    EXPECT_EQ(ctl({"give-up", id, "--reason", "late"}).exit, 4) << "it is decided";
}

TEST_F(SyncCommand, TakingEverythingAnewKeepsWhatWaits)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    ASSERT_EQ(sync(address).exit, 0);
    ASSERT_EQ(book("Jo Guest").exit, 0);
    const RunResult anew = sync(address, {"--reset"});
    ASSERT_EQ(anew.exit, 0) << anew.err;
    EXPECT_EQ(memberOf(anew.out, "sent"), "1") << anew.out;
    EXPECT_EQ(memberOf(anew.out, "synced"), "true");
    EXPECT_NE(ctl({"list", "--from", "2026-06-15", "--to", "2026-06-16"}).out.find("Jo Guest"),
              std::string::npos);
    EXPECT_EQ(ctl({"verify"}).exit, 0);
}

TEST_F(SyncCommand, AStepLargerThanAMessageGoesInParts)
{
    ServerProcess server(m_served.file());
    const std::string address = "http://" + server.address();
    ASSERT_EQ(sync(address).exit, 0);
    std::ofstream rows(m_served.path("rows.csv"));
    rows << "Reference,Location,Bay,Start,End,Customer,Notes\n";
    for (int day = 10; day <= 28; ++day)
        for (int hour = 10; hour < 24; ++hour)
            rows << "R" << day * 24 + hour << ",Dartmouth,D2,2026-09-" << day << " " << hour
                 << ":00,2026-09-" << day << " " << hour << ":59,Guest " << hour << ","
                 << std::string(5000, 'n') << "\n";
    rows.close();
    const RunResult imported = ctl({"import", m_served.path("rows.csv").string()});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(memberOf(imported.out, "new"), "266");
    const RunResult done = sync(address);
    EXPECT_EQ(memberOf(done.out, "sent"), "1") << done.out << done.err;
    EXPECT_EQ(memberOf(done.out, "synced"), "true");
    m_other.synchronise(server);
    EXPECT_GE(m_other.desk().store().listBookings({}).value().size(), 266U);
}

TEST_F(SyncCommand, TrustsACertificateThatIsGivenAndNoOther)
{
    const auto [key, certificate] = makeKeyPair(m_served.path(""));
    ServerProcess server(m_served.file(), {"--tls-cert=" + certificate, "--tls-key=" + key});
    const std::string address = "https://" + server.address();
    EXPECT_EQ(sync(address).exit, 6);
    const RunResult trusting = sync(address, {"--trust", certificate});
    EXPECT_EQ(trusting.exit, 0) << trusting.err;
    EXPECT_EQ(memberOf(trusting.out, "synced"), "true");
}

} // namespace
} // namespace bayboard::test
