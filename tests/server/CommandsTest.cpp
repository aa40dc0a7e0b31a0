#include "core/store/SchemaVersion.h"
// The program's command line: what it prints, and how it ends.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

#include <fstream>

namespace bayboard::test {
namespace {

class Commands : public testing::Test
{
protected:
    Commands() : store("--store=sqlite:" + served.file().string()) { }

    ServedClub served;
    std::string store;
};

TEST_F(Commands, ATokenIsShownOnceAndRevokedAtOnce)
{
    ServerProcess server(served.file());
    const RunResult made = runServer({"token", "create", store, "--device=Counter, Bedford"});
    ASSERT_EQ(made.exit, 0) << made.err;
    const std::string token = memberOf(made.out, "token");
    const RunResult list = runServer({"token", "list", store});
    EXPECT_NE(list.out.find("Counter, Bedford"), std::string::npos);
    EXPECT_EQ(list.out.find(token), std::string::npos);
    HttpClient client = server.connect();
    const HttpReply hello = client.ask("GET", "/v1/sync", token);
    EXPECT_EQ(hello.status, 200);
    EXPECT_EQ(memberOf(hello.body, "desk"), memberOf(made.out, "desk"));
    EXPECT_EQ(runServer({"token", "revoke", memberOf(made.out, "id"), store}).exit, 0);
    EXPECT_EQ(client.ask("GET", "/v1/sync", token).status, 401);
}

TEST_F(Commands, ATokenMayHaveAnEndAlsoFromARunningServer)
{
    const RunResult alone = runServer({"token", "create", store, "--device=Bar"});
    EXPECT_NE(alone.out.find("\"expires\":null"), std::string::npos) << alone.out;
    ServerProcess server(served.file());
    const RunResult made = runServer({"token", "create", store, "--device=Season", "--days=90"});
    ASSERT_EQ(made.exit, 0) << made.err;
    const std::string end = memberOf(made.out, "expires");
    EXPECT_EQ(end.size(), std::string("2027-02-25T12:00:00Z").size()) << made.out;
    EXPECT_NE(runServer({"token", "list", store}).out.find(end), std::string::npos);
    EXPECT_EQ(server.connect().ask("GET", "/v1/sync", memberOf(made.out, "token")).status, 200);
}

TEST_F(Commands, ATokenMayBeOfOneOperator)
{
    const RunResult made
        = runServer({"token", "create", store, "--device=Laptop", "--operator=Mia"});
    EXPECT_EQ(memberOf(made.out, "operator"), served.club().person("Mia").toString());
    EXPECT_EQ(runServer({"token", "create", store, "--device=L", "--operator=Nobody"}).exit, 4);
    EXPECT_EQ(runServer({"token", "create", store}).exit, 4);
    EXPECT_EQ(runServer({"token", "revoke", "x", store}).exit, 4);
}

TEST_F(Commands, WhatIsWrongHasItsExitCode)
{
    EXPECT_EQ(runServer({}).exit, 2);
    EXPECT_EQ(runServer({"--store=nothing:x"}).exit, 2);
    EXPECT_EQ(runServer({"--stoer=x"}).exit, 2);
    EXPECT_EQ(runServer({store, "--threads=many"}).exit, 2);
    EXPECT_EQ(runServer({store, "--tls-cert=x"}).exit, 2);
    EXPECT_EQ(runServer({store, "--listen=nowhere"}).exit, 4);
    EXPECT_EQ(runServer({"token", "list", "--store=sqlite:/nowhere/x"}).exit, 4);
    const RunResult text = runServer({"--store=sqlite:/etc/hostname"});
    EXPECT_EQ(text.exit, 5) << text.err;
    ServerProcess server(served.file());
    const RunResult second = runServer({store, "--listen=127.0.0.1:0"});
    EXPECT_EQ(second.exit, 5) << "one program has the file";
    EXPECT_FALSE(second.err.empty());
}

TEST_F(Commands, OptionsComeFromTheLineThenTheEnvironmentThenAFile)
{
    const auto config = served.path("config.json");
    std::ofstream(config) << R"({"store":")"
                          << "sqlite:" << served.file().string() << R"(","threads":"none"})";
    std::filesystem::permissions(config, std::filesystem::perms(0600));
    const std::string file = "--config=" + config.string();
    EXPECT_EQ(runServer({"check", file}).exit, 2) << "the file's threads are no number";
    EXPECT_EQ(runServer({"check", file}, {"BAYBOARD_THREADS=3"}).exit, 0);
    EXPECT_EQ(runServer({"check", file, "--threads=x"}, {"BAYBOARD_THREADS=3"}).exit, 2);
    EXPECT_EQ(runServer({"check", "--threads=2"}, {"BAYBOARD_CONFIG=" + config.string()}).exit, 0);
    std::filesystem::permissions(config, std::filesystem::perms(0644));
    EXPECT_EQ(runServer({"check", file, "--threads=2"}).exit, 4) << "everybody may read it";
}

TEST_F(Commands, MigrateBackupAndCheckPrintJson)
{
    EXPECT_EQ(runServer({"check", store}).out, "{\"findings\":[]}\n");
    const RunResult migrated = runServer({"migrate", store});
    EXPECT_EQ(migrated.exit, 0);
    EXPECT_EQ(memberOf(migrated.out, "to"), std::to_string(schemaVersion));
    const std::string copy = served.path("copy").string();
    EXPECT_EQ(memberOf(runServer({"backup", copy, store}).out, "backup"), copy);
    EXPECT_EQ(runServer({"check", "--store=sqlite:" + copy}).exit, 0);
    EXPECT_EQ(runServer({"backup", copy, store}).exit, 4) << "it is there already";
    EXPECT_EQ(runServer({"restore", served.path("none").string(), store}).exit, 4);
    EXPECT_EQ(runServer({"help"}).exit, 0);
    EXPECT_NE(memberOf(runServer({"version"}).out, "version"), "?");
}

} // namespace
} // namespace bayboard::test
