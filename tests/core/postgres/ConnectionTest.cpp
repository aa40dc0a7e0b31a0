// Values there and back in PostgreSQL's binary form, and what errors say.

#include "core/postgres/Connection.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

#include <limits>

namespace bayboard::test {
namespace {

using postgres::Connection;
using postgres::Parameters;

class ConnectionTest : public testing::Test
{
protected:
    ConnectionTest() : connection(open()) { }

    static std::unique_ptr<Connection> open(const postgres::Patience &patience = {})
    {
        auto opened = Connection::open(PostgresCluster::shared().addressOf("postgres"), patience);
        EXPECT_TRUE(opened.has_value());
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<Connection> connection;
};

TEST_F(ConnectionTest, ValuesComeBackAsTheyWere)
{
    const std::vector<std::int64_t> numbers{std::numeric_limits<std::int64_t>::min(),
                                            -1,
                                            0,
                                            1,
                                            std::numeric_limits<std::int64_t>::max()};
    const Uuid id = *Uuid::parse("018f1f3c-0000-7000-8000-00000000abcd");
    for (const std::int64_t number : numbers) {
        const auto rows = connection->run("SELECT $1::bigint", Parameters::of(number));
        ASSERT_TRUE(rows.has_value());
        EXPECT_EQ(rows->number(0, 0), number);
    }
    Parameters values = Parameters::of(id, std::string("Zoë \"q\" \\ '"), true);
    values.add(std::vector<Uuid>{id, Uuid(), id});
    values.add(std::vector<Uuid>());
    values.addNoText();
    values.addBytes(std::string_view("\0\1\xff", 3));
    const auto rows = connection->run(
        "SELECT $1::uuid, $2::text, $3::boolean, $4::uuid[], $5::uuid[], $6::text, $7::bytea",
        values);
    ASSERT_TRUE(rows.has_value());
    EXPECT_EQ(rows->uuid(0, 0), id);
    EXPECT_EQ(rows->text(0, 1), "Zoë \"q\" \\ '");
    EXPECT_TRUE(rows->flag(0, 2));
    EXPECT_EQ(rows->uuids(0, 3), (std::vector<Uuid>{id, Uuid(), id}));
    EXPECT_TRUE(rows->uuids(0, 4).empty());
    EXPECT_TRUE(rows->isNull(0, 5));
    EXPECT_EQ(rows->text(0, 6), std::string("\0\1\xff", 3));
}

TEST_F(ConnectionTest, AnErrorHasItsStateAndTheConnectionGoesOn)
{
    EXPECT_FALSE(connection->run("SELECT 1 / 0"));
    EXPECT_EQ(connection->state(), "22012");
    EXPECT_TRUE(connection->isOpen());
    EXPECT_TRUE(connection->run("SELECT 1"));
}

TEST_F(ConnectionTest, NoErrorShowsASecret)
{
    const auto opened
        = Connection::open("postgresql://bayboard:s3cret@localhost:1/club?connect_timeout=2");
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::StoreFailed);
    EXPECT_EQ(said(opened.error()).find("s3cret"), std::string::npos);
}

TEST_F(ConnectionTest, WhatTakesTooLongOrSaysNothingIsLeft)
{
    postgres::Patience patience;
    patience.statement = seconds(1);
    EXPECT_FALSE(open(patience)->run("SELECT pg_sleep(30)"));
    patience.statement = seconds(60);
    patience.silence = seconds(1);
    const auto silent = open(patience);
    EXPECT_FALSE(silent->run("SELECT pg_sleep(5)"));
    EXPECT_FALSE(silent->isOpen()) << "nothing that comes late is taken for the next answer";
    ASSERT_TRUE(silent->reopen());
    EXPECT_EQ(silent->run("SELECT 7::bigint")->number(0, 0), 7);
}

TEST_F(ConnectionTest, ALineThatBrokeMeanwhileIsOpenedForTheNextTransaction)
{
    const auto number = connection->run("SELECT pg_backend_pid()")->number(0, 0);
    ASSERT_TRUE(open()->run("SELECT pg_terminate_backend($1::int4)", Parameters::of(number)));
    auto transaction = postgres::Transaction::begin(*connection);
    ASSERT_TRUE(transaction.has_value()) << said(transaction.error());
    EXPECT_TRUE(connection->run("SELECT 1"));
    EXPECT_TRUE(transaction->commit());
}

TEST_F(ConnectionTest, ATransactionInWhichSomethingFailedIsNotCommitted)
{
    auto transaction = postgres::Transaction::begin(*connection);
    ASSERT_TRUE(transaction.has_value());
    EXPECT_FALSE(connection->run("SELECT 1 / 0"));
    EXPECT_FALSE(transaction->commit());
}

} // namespace
} // namespace bayboard::test
