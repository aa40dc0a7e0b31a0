// The tables and their versions.

#include "core/postgres/PostgresData.h"
#include "core/postgres/Records.h"
#include "core/postgres/Schema.h"
#include "core/store/Tables.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace bayboard::test {
namespace {

std::unique_ptr<postgres::Connection> connect(const std::string &address)
{
    return postgres::Connection::open(address).value();
}

TEST(PostgresSchema, SeveralProgramsMayMigrateAtOnce)
{
    const std::string address = PostgresCluster::shared().makeEmptyDatabase();
    std::vector<std::thread> threads;
    std::array<bool, 8> done{};
    for (bool &each : done)
        threads.emplace_back([&] { each = PostgresData::migrate(address).has_value(); });
    for (std::thread &thread : threads)
        thread.join();
    for (const bool each : done)
        EXPECT_TRUE(each);
    const auto versions = connect(address)->run("SELECT count(*) FROM bayboard_schema");
    EXPECT_EQ(versions->number(0, 0), postgres::schemaVersion);
}

TEST(PostgresSchema, AMigrationThatFailsLeavesTheDatabaseAsItWas)
{
    const auto connection = connect(PostgresCluster::shared().makeDatabase());
    std::vector<const char *> migrations(postgres::ownMigrations().begin(),
                                         postgres::ownMigrations().end());
    migrations.push_back("CREATE TABLE half(id bigint); SELECT 1 / 0");
    EXPECT_FALSE(postgres::migrate(*connection, migrations));
    EXPECT_FALSE(connection->run("SELECT to_regclass('half') IS NOT NULL")->flag(0, 0));
    migrations.back() = "CREATE TABLE whole(id bigint)";
    EXPECT_TRUE(postgres::migrate(*connection, migrations));
    EXPECT_TRUE(connection->run("SELECT to_regclass('whole') IS NOT NULL")->flag(0, 0));
    // A program from before that meets a database from after.
    EXPECT_EQ(postgres::checkVersion(*connection).error().code, ErrorCode::StoreNewer);
    EXPECT_EQ(postgres::migrate(*connection).error().code, ErrorCode::StoreNewer);
    EXPECT_EQ(PostgresData::open(connection->address()).error().code, ErrorCode::StoreNewer);
}

TEST(PostgresSchema, TokensOfTheFifthVersionGoOnWithoutAnEnd)
{
    const auto connection = connect(PostgresCluster::shared().makeEmptyDatabase());
    ASSERT_TRUE(postgres::migrate(*connection, postgres::ownMigrations().first(5)));
    ASSERT_TRUE(connection->execute(
        "INSERT INTO device_token(id, hash, device, desk, made) VALUES(gen_random_uuid(), "
        "decode(repeat('61', 32), 'hex'), 'Counter', gen_random_uuid(), 10)"));
    EXPECT_EQ(*postgres::migrate(*connection), 5);
    const auto token
        = PostgresData::open(connection->address()).value()->findToken(std::string(32, 'a'));
    ASSERT_TRUE(token && *token);
    EXPECT_EQ((*token)->device, "Counter");
    EXPECT_FALSE((*token)->expires);
}

TEST(PostgresSchema, ADatabaseWithoutTablesIsNotServed)
{
    const auto data = PostgresData::open(PostgresCluster::shared().makeEmptyDatabase());
    ASSERT_FALSE(data.has_value());
    EXPECT_EQ(data.error().code, ErrorCode::StoreForeign);
}

TEST(PostgresSchema, EveryFieldOfEveryKindHasItsColumn)
{
    const auto connection = connect(PostgresCluster::shared().makeDatabase());
    for (const EntityKind kind : allEntityKinds) {
        const auto rows = connection->run("SELECT " + postgres::columnList(kind) + " FROM "
                                          + tables::tableOf(kind).name);
        EXPECT_TRUE(rows.has_value()) << (rows ? "" : said(rows.error()));
    }
}

TEST(PostgresSchema, TheGuardRefusesOverlapWhoeverWrites)
{
    const auto connection = connect(PostgresCluster::shared().makeDatabase());
    const auto hold = [&](int start, int end) {
        return connection
            ->run("INSERT INTO occupancy(bay, start, \"end\", kind, holder) VALUES($1, $2, $3, 1, "
                  "$1)",
                  postgres::Parameters::of(Uuid{{1}}, std::int64_t{start}, std::int64_t{end}))
            .has_value();
    };
    EXPECT_TRUE(hold(100, 200));
    EXPECT_TRUE(hold(200, 300)) << "one ends where the next begins";
    EXPECT_FALSE(hold(150, 160));
    EXPECT_EQ(connection->state(), "23P01");
    EXPECT_FALSE(hold(50, 101));
    EXPECT_FALSE(hold(299, 400));
    EXPECT_FALSE(hold(0, 1000));
    EXPECT_FALSE(hold(500, 500)) << "an empty stretch would slip past the guard";
    EXPECT_FALSE(hold(500, 400));
}

} // namespace
} // namespace bayboard::test
