// Backups of a database, and their way back.

#include "core/postgres/Dump.h"
#include "core/postgres/Hold.h"
#include "tests/support/DirectBooking.h"
#include "tests/support/Eventually.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

TEST(PostgresDump, ABackupBringsBackTheMomentAtWhichItWasMade)
{
    const SyncClub club(1);
    const RamFolder folder;
    PostgresServer server(club);
    SeededRandom random(1);
    const DeskId desk = clientDesk(1);
    const auto book = [&](std::size_t bay) {
        return server.take(batchOf(desk, {bookingSet(club, desk, random, bay, 60, 60)}),
                           SyncClub::noon());
    };
    ASSERT_TRUE(book(0));
    const std::string before = server.contents();
    const auto backup = folder.path("backup");
    const Status made = postgres::dump(server.address(), backup);
    ASSERT_TRUE(made.has_value()) << said(made.error());
    EXPECT_EQ(std::filesystem::status(backup).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(postgres::dump(server.address(), backup).error().code, ErrorCode::FileNotWritable)
        << "none is written over";
    ASSERT_TRUE(book(1));
    EXPECT_NE(server.contents(), before);
    ASSERT_TRUE(postgres::restore(server.address(), backup));
    ASSERT_TRUE(server.data().begin(Uuid{{0xF0, 9}}));
    EXPECT_EQ(server.contents(), before) << "also by a connection from before";
    EXPECT_EQ(server.findings(), "");
    ASSERT_TRUE(book(1));
    EXPECT_EQ(server.data().ends()->at(club.dartmouth().value), 2);
    EXPECT_EQ(server.findings(), "");
}

TEST(PostgresDump, WhatIsNoBackupChangesNothing)
{
    const SyncClub club(1);
    const RamFolder folder;
    PostgresServer server(club);
    const std::string before = server.contents();
    EXPECT_EQ(postgres::restore(server.address(), folder.path("none")).error().code,
              ErrorCode::FileNotReadable);
    EXPECT_EQ(server.contents(), before);
    EXPECT_EQ(
        postgres::dump(PostgresCluster::shared().addressOf("none"), folder.path("b")).error().code,
        ErrorCode::FileNotWritable);
    EXPECT_FALSE(std::filesystem::exists(folder.path("b.part")));
}

TEST(PostgresHold, ServersHoldADatabaseTogetherAndNobodyComesAloneBetween)
{
    const std::string address = PostgresCluster::shared().makeDatabase();
    {
        const auto one = postgres::Hold::take(address, false);
        const auto two = postgres::Hold::take(address, false);
        EXPECT_TRUE(one && two);
        EXPECT_EQ(postgres::Hold::take(address, true).error().code, ErrorCode::StoreLocked);
    }
    // Their ends are heard of a moment later.
    auto alone = postgres::Hold::take(address, true);
    ASSERT_TRUE(comesTrue([&] {
        if (!alone)
            alone = postgres::Hold::take(address, true);
        return alone.has_value();
    }));
    EXPECT_EQ(postgres::Hold::take(address, false).error().code, ErrorCode::StoreLocked);
}

} // namespace
} // namespace bayboard::test
