// The daily copies of a database that the server makes where a folder is named.

#include "core/postgres/PostgresData.h"
#include "tests/server/ServerProcess.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace bayboard::test {
namespace {

std::vector<std::string> namesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

TEST(DatabaseBackup, EachDayHasOneOldOnesGoAndItBringsTheClubBack)
{
    PostgresCluster cluster;
    const RamFolder folder;
    const SyncClub club(1);
    const std::string address = cluster.makeDatabase();
    {
        const auto data = PostgresData::open(address).value();
        auto transaction = data->judging();
        ASSERT_TRUE(transaction && (*transaction)->write(club.start()) && (*transaction)->commit());
        ASSERT_TRUE(data->begin(Uuid{{0xF0, 1}}));
    }
    const std::filesystem::path backups = folder.path("backups");
    std::filesystem::create_directory(backups);
    for (int day = 1; day <= 20; ++day)
        std::ofstream(backups / ("bayboard-2026-01-" + std::to_string(day + 10) + ".dump")) << day;
    std::ofstream(backups / "letter.txt") << "somebody else's";
    const auto serve = [&] {
        return std::make_unique<ServerProcess>(
            std::vector<std::string>{"--store=" + PostgresCluster::storeOf(address),
                                     "--listen=127.0.0.1:0",
                                     "--backups=" + backups.string()});
    };
    auto server = serve();
    const auto newest = [&] {
        const auto names = namesIn(backups);
        return *std::find_if(names.rbegin(), names.rend(), [](const std::string &name) {
            return name.ends_with(".dump");
        });
    };
    while (newest() == "bayboard-2026-01-30.dump") { }
    EXPECT_EQ(server->stop(), 0) << "it has finished with the old ones when it ends";
    const std::filesystem::path made = backups / newest();
    auto names = namesIn(backups);
    EXPECT_EQ(std::count_if(names.begin(),
                            names.end(),
                            [](const std::string &name) { return name.ends_with(".dump"); }),
              14);
    EXPECT_EQ(names.size(), 15U) << "nothing else was touched, and no draft is left";
    EXPECT_EQ(names.front(), "bayboard-2026-01-18.dump");
    EXPECT_EQ(std::filesystem::status(made).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);

    const auto time = std::filesystem::last_write_time(made);
    server = serve();
    EXPECT_EQ(server->connect().ask("GET", "/readyz").status, 200);
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(namesIn(backups), names);
    EXPECT_EQ(std::filesystem::last_write_time(made), time) << "one a day";

    const std::string other = PostgresCluster::storeOf(cluster.makeEmptyDatabase());
    const RunResult restored = runServer({"restore", made.string(), "--store=" + other});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_EQ(runServer({"check", "--store=" + other}).out, "{\"findings\":[]}\n");
    const auto back = PostgresData::open(cluster.addressOf(
        other.substr(other.find("@/") + 2, other.find('?') - other.find("@/") - 2)));
    auto transaction = (*back)->judging();
    EXPECT_TRUE((*transaction)->step(club.start().id)->has_value());
    transaction = {};

    const std::string third = cluster.makeDatabase();
    {
        const auto data = PostgresData::open(third).value();
        auto writing = data->judging();
        ASSERT_TRUE((*writing)->write(SyncClub(2).start()) && (*writing)->commit());
        ASSERT_TRUE(data->begin(Uuid{{0xF0, 2}}));
    }
    const std::string where = "--store=" + PostgresCluster::storeOf(third);
    const RunResult refused = runServer({"restore", made.string(), where});
    EXPECT_EQ(refused.exit, 4) << refused.out;
    EXPECT_NE(refused.err.find("--other-club"), std::string::npos) << refused.err;
    const RunResult taken = runServer({"restore", made.string(), where, "--other-club=yes"});
    ASSERT_EQ(taken.exit, 0) << taken.err;
    const RunResult again = runServer({"restore", made.string(), where});
    ASSERT_EQ(again.exit, 0) << "it is this club's now: " << again.err;
    EXPECT_NE(memberOf(again.out, "keptAs"), memberOf(taken.out, "keptAs"));
}

} // namespace
} // namespace bayboard::test
