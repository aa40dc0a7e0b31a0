// bayboardctl --server: the same commands and the same JSON as with a file, by the real programs.

#include "tests/server/LossyRelay.h"
#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>

namespace bayboard::test {
namespace {

using Arguments = std::vector<std::string>;

/// Ids by the order in which they appear, so that two runs can be compared.
class SameIds
{
public:
    std::string in(const std::string &text)
    {
        static const std::regex uuid("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        std::string named;
        auto from = text.begin();
        for (std::sregex_iterator match(text.begin(), text.end(), uuid), end; match != end;
             ++match) {
            named.append(from, text.begin() + match->position());
            named += "#"
                + std::to_string(m_ids.try_emplace(match->str(), m_ids.size()).first->second);
            from = text.begin() + match->position() + match->length();
        }
        return named.append(from, text.end());
    }

private:
    std::map<std::string, std::size_t> m_ids;
};

class ServedCommands : public testing::Test
{
protected:
    ServedCommands()
    {
        setenv("XDG_CACHE_HOME", m_served.path("cache").c_str(), 1);
        std::filesystem::copy_file(m_served.file(), alone());
        const RunResult made = runServer(
            {"token", "create", "--store=sqlite:" + m_served.file().string(), "--device=Script"});
        writeToken(memberOf(made.out, "token"));
        m_server.emplace(m_served.file());
    }

    void writeToken(const std::string &token) const
    {
        std::ofstream(m_served.path("token")) << token << '\n';
        std::filesystem::permissions(m_served.path("token"), std::filesystem::perms(0600));
    }

    /// A file with the same club that no server has.
    [[nodiscard]] std::filesystem::path alone() const { return m_served.path("alone.bayboard"); }

    [[nodiscard]] RunResult onFile(Arguments args) const
    {
        args.insert(args.end(), {"--db", alone().string(), "--now", "2026-06-15T12:00"});
        return runCtl(args);
    }

    [[nodiscard]] RunResult onServer(Arguments args) const
    {
        args.insert(args.end(), {"--now", "2026-06-15T12:00"});
        return onServerNow(std::move(args));
    }

    [[nodiscard]] RunResult onServerNow(Arguments args) const
    {
        args.insert(args.end(),
                    {"--server",
                     "http://" + m_server->address(),
                     "--token-file",
                     m_served.path("token").string()});
        return runCtl(args);
    }

    [[nodiscard]] static Arguments booking(const char *bay, const char *start, const char *who)
    {
        return {
            "create-booking", "--bay", bay, "--start", start, "--minutes", "60", "--customer", who};
    }

    ServedClub m_served;
    RemoteDesk m_other{m_served, 1}; ///< gets its token before the server starts
    std::optional<ServerProcess> m_server;
};

TEST_F(ServedCommands, PrintWhatTheyPrintWithAFile)
{
    SameIds idsOfFile;
    SameIds idsOfServer;
    std::map<std::string, std::string> fileIds; // "booking" → id, as the run printed it
    std::map<std::string, std::string> serverIds;
    const auto both = [&](const Arguments &args, const char *keeps = nullptr) {
        const auto filled = [&](std::map<std::string, std::string> &ids) {
            Arguments all = args;
            for (std::string &each : all)
                if (const auto found = ids.find(each); found != ids.end())
                    each = found->second;
            return all;
        };
        const RunResult file = onFile(filled(fileIds));
        const RunResult server = onServer(filled(serverIds));
        EXPECT_EQ(server.exit, file.exit) << args.front() << ": " << server.err << file.err;
        EXPECT_EQ(idsOfServer.in(server.out), idsOfFile.in(file.out)) << args.front();
        EXPECT_EQ(idsOfServer.in(server.err), idsOfFile.in(file.err)) << args.front();
        if (keeps != nullptr) {
            fileIds[keeps] = memberOf(file.out, "id");
            serverIds[keeps] = memberOf(server.out, "id");
        }
        return server.exit;
    };
    EXPECT_EQ(both({"check-availability",
                    "--location",
                    "Dartmouth",
                    "--date",
                    "2026-06-15",
                    "--minutes",
                    "90"}),
              0);
    EXPECT_EQ(both(booking("Dartmouth/D1", "2026-06-15T18:00", "Jo Guest"), "@booking"), 0);
    EXPECT_EQ(both(booking("Dartmouth/D1", "2026-06-15T18:30", "Ann Other")), 3);
    EXPECT_EQ(both({"customers", "add", "--name", "Ida Boyd", "--phone", "902-555-0100"}), 0);
    EXPECT_EQ(both({"customers", "--search", "ida"}), 0);
    EXPECT_EQ(both({"reschedule-booking", "@booking", "--start", "2026-06-15T20:00", "--dry-run"}),
              0);
    EXPECT_EQ(both({"reschedule-booking", "@booking", "--start", "2026-06-15T20:00"}), 0);
    EXPECT_EQ(both({"history", "@booking"}), 0);
    EXPECT_EQ(both({"undo"}), 0);
    EXPECT_EQ(both({"redo"}), 0);
    EXPECT_EQ(both({"block",
                    "--bays",
                    "Dartmouth/D2",
                    "--start",
                    "2026-06-16T06:00",
                    "--minutes",
                    "60",
                    "--kind",
                    "cleaning",
                    "--reason",
                    "Deep clean"}),
              0);
    EXPECT_EQ(both({"blocks"}), 0);
    EXPECT_EQ(both({"list", "--from", "2026-06-15", "--to", "2026-06-17"}), 0);
    EXPECT_EQ(both({"cancel-booking", "@booking", "--reason", "Customer asked"}), 0);
    EXPECT_EQ(both({"reopen", "@booking"}), 0);
    EXPECT_EQ(both({"export", "--format", "csv"}), 0);
    EXPECT_EQ(both({"kinds"}), 0);
    EXPECT_EQ(both({"holidays"}), 0);
    EXPECT_EQ(both({"rules", "show"}), 0);
    EXPECT_EQ(both({"conflicts"}), 0);
    EXPECT_EQ(both({"verify"}), 0);
    EXPECT_EQ(both({"history", "nobody"}), 4);
    EXPECT_EQ(m_server->stop(), 0);
    EXPECT_EQ(m_served.findings(), "{\"findings\":[]}\n");
}

TEST_F(ServedCommands, AreDoneWhenTheServerHasThem)
{
    ASSERT_EQ(onServer(booking("Dartmouth/D1", "2026-06-15T18:00", "Jo Guest")).exit, 0);
    m_other.synchronise(*m_server);
    const auto seen = m_other.desk().store().loadDay(m_served.club().dartmouth(),
                                                     Span(SyncClub::noon(), days(1)));
    ASSERT_TRUE(seen.has_value());
    EXPECT_EQ(seen->bookings.size(), 1U);
}

TEST_F(ServedCommands, WhoComesSecondIsToldWhatIsInTheWayAndLeavesNothingBehind)
{
    ASSERT_EQ(onServer({"kinds"}).exit, 0); // the copy is there
    m_other.synchronise(*m_server);
    m_other.desk().create(m_other.desk().draft(0, 360, 60)); // 18:00 on the first bay
    m_other.synchronise(*m_server);
    const RunResult second = onServer(booking("Dartmouth/D1", "2026-06-15T18:00", "Jo Guest"));
    EXPECT_EQ(second.exit, 3);
    EXPECT_NE(second.out.find("DOUBLE_BOOKING"), std::string::npos) << second.out;
    EXPECT_NE(second.out.find("\"fixes\":[{"), std::string::npos) << "ways out: " << second.out;
    EXPECT_EQ(onServer({"conflicts"}).out, "{\"conflicts\":[]}\n");
}

TEST_F(ServedCommands, WithoutAServerNothingIsDone)
{
    ASSERT_EQ(onServer({"kinds"}).exit, 0);
    const std::string address = m_server->address();
    m_server.reset();
    const RunResult gone = runCtl({"kinds",
                                   "--server",
                                   "http://" + address,
                                   "--token-file",
                                   m_served.path("token").string()});
    EXPECT_EQ(gone.exit, 6);
    EXPECT_EQ(gone.out, "");
    EXPECT_NE(gone.err.find("does not answer"), std::string::npos) << gone.err;
}

TEST_F(ServedCommands, WhenTheAnswerIsLostTheNextCommandFindsOutWhatBecameOfIt)
{
    LossyRelay line(m_server->address());
    const auto over = [&](Arguments args) {
        args.insert(args.end(),
                    {"--now",
                     "2026-06-15T12:00",
                     "--server",
                     "http://" + line.address(),
                     "--token-file",
                     m_served.path("token").string()});
        return runCtl(args);
    };
    ASSERT_EQ(over({"kinds"}).exit, 0);
    line.lose("POST /v1/sync/changes");
    const RunResult unknown = over(booking("Dartmouth/D1", "2026-06-15T18:00", "Jo Guest"));
    EXPECT_EQ(unknown.exit, 6) << unknown.out;
    EXPECT_FALSE(unknown.err.empty());
    EXPECT_GT(line.lost(), 0) << "the server had it";
    line.lose({});
    const RunResult listed = over({"list", "--from", "2026-06-15", "--to", "2026-06-16"});
    EXPECT_EQ(listed.exit, 0) << listed.err;
    const std::size_t first = listed.out.find("Jo Guest");
    EXPECT_NE(first, std::string::npos) << listed.out;
    EXPECT_EQ(listed.out.find("Jo Guest", first + 1), std::string::npos) << "once";
    EXPECT_EQ(m_server->stop(), 0);
    EXPECT_EQ(m_served.findings(), "{\"findings\":[]}\n");
}

TEST_F(ServedCommands, ATokenOfOneOperatorActsAsThatOne)
{
    writeToken(memberOf(runServer({"token",
                                   "create",
                                   "--store=sqlite:" + m_served.file().string(),
                                   "--device=Sam's script",
                                   "--operator=Sam"})
                            .out,
                        "token"));
    const RunResult made = onServerNow(booking("Dartmouth/D1", "2030-06-15T18:00", "Jo Guest"));
    ASSERT_EQ(made.exit, 0) << made.err;
    const RunResult told = onServerNow({"history", memberOf(made.out, "id")});
    EXPECT_NE(told.out.find("Sam"), std::string::npos) << told.out;
    Arguments asOlga = booking("Dartmouth/D2", "2030-06-15T18:00", "Jo Guest");
    asOlga.insert(asOlga.end(), {"--as", "Olga"});
    const RunResult refused = onServerNow(asOlga);
    EXPECT_EQ(refused.exit, 3) << refused.out;
    EXPECT_NE(refused.out.find("NOT_PERMITTED"), std::string::npos) << refused.out;
    EXPECT_EQ(onServerNow({"conflicts"}).out, "{\"conflicts\":[]}\n") << "nobody is to decide it";
    EXPECT_EQ(onServerNow({"list", "--from", "2030-06-15", "--to", "2030-06-16"}).out.find("D2"),
              std::string::npos);
}

TEST_F(ServedCommands, TheCopyIsItsOwnersAlone)
{
    ASSERT_EQ(onServer({"kinds"}).exit, 0);
    const auto folder = m_served.path("cache") / "bayboard" / "servers";
    EXPECT_EQ(std::filesystem::status(folder).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(ServedCommands, WhatNoServerCanDoIsAWrongCommandLine)
{
    for (const Arguments &args :
         {Arguments{"window"}, Arguments{"init", "--demo"}, Arguments{"forget-pins"}})
        EXPECT_EQ(onServer(args).exit, 2) << args.front();
    EXPECT_EQ(runCtl({"kinds", "--token-file", m_served.path("token").string()}).exit, 2)
        << "for no server";
}

} // namespace
} // namespace bayboard::test
