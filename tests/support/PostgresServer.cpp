#include "tests/support/PostgresServer.h"

#include "core/postgres/Records.h"
#include "core/store/Tables.h"
#include "tests/support/PostgresCluster.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace bayboard::test {

using postgres::Rows;

std::unique_ptr<PostgresData> openData(const std::string &address,
                                       std::shared_ptr<ClubCache> shared)
{
    auto data = PostgresData::open(address, std::move(shared));
    if (!data) {
        ADD_FAILURE() << said(data.error()) << "\n" << PostgresCluster::shared().log();
        std::abort();
    }
    return std::move(*data);
}

PostgresServer::PostgresServer(const SyncClub &club)
    : m_address(PostgresCluster::shared().makeDatabase())
    , m_data(openData(m_address))
{
    auto transaction = m_data->judging();
    EXPECT_TRUE(transaction.has_value());
    const Status written = (*transaction)->write(club.start());
    EXPECT_TRUE(written.has_value()) << (written ? "" : said(written.error()));
    EXPECT_TRUE((*transaction)->number(club.start()));
    EXPECT_TRUE((*transaction)->commit());
    EXPECT_TRUE(m_data->begin(Uuid{{0xF0, 1}}));
    serve(*m_data);
}

void PostgresServer::reopen()
{
    stop();
    m_data.reset();
    m_data = openData(m_address);
    // The other end of what was closed lets go of its locks a little later.
    constexpr int most = 10'000;
    for (int looked = 0; looked < most
         && count("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid <> "
                  "pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = "
                  "current_database())")
             != 0;
         ++looked) { }
    serve(*m_data);
}

std::string PostgresServer::contents()
{
    postgres::Connection &connection = m_data->connection();
    std::string lines = rowsAsText([&](EntityKind kind) {
        std::vector<std::pair<Uuid, Record>> all;
        const auto rows = connection.run("SELECT " + postgres::columnList(kind) + " FROM "
                                         + tables::tableOf(kind).name + " ORDER BY id");
        EXPECT_TRUE(rows.has_value());
        for (int row = 0; row < rows->count(); ++row)
            all.emplace_back(rows->uuid(row, 0),
                             postgres::readRecord(connection, *rows, row, kind).value());
        return all;
    });
    const auto add
        = [&](const char *sql, const std::function<std::string(const Rows &, int)> &line) {
              const auto rows = connection.run(sql);
              EXPECT_TRUE(rows.has_value());
              for (int row = 0; row < rows->count(); ++row)
                  lines += line(*rows, row) + "\n";
          };
    add("SELECT id, undone FROM change_set ORDER BY id", [](const Rows &rows, int row) {
        return "step " + rows.uuid(row, 0).toString() + " " + std::to_string(rows.number(row, 1));
    });
    add("SELECT bay, start, \"end\", holder FROM occupancy ORDER BY bay, start",
        [](const Rows &rows, int row) {
            return "held " + rows.uuid(row, 0).toString() + " "
                + std::to_string(rows.number(row, 1)) + " " + std::to_string(rows.number(row, 2))
                + " " + rows.uuid(row, 3).toString();
        });
    return lines;
}

std::string PostgresServer::findings()
{
    const auto found = m_data->verify();
    if (!found)
        return said(found.error());
    std::string lines;
    for (const Phrase &line : *found)
        lines += line.english() + "\n";
    return lines;
}

std::int64_t PostgresServer::count(const std::string &sql)
{
    const auto rows = m_data->connection().run(sql);
    EXPECT_TRUE(rows.has_value()) << sql;
    return rows ? rows->number(0, 0) : -1;
}

Booking PostgresServer::booking(BookingId id)
{
    const auto record = postgres::loadRecord(m_data->connection(), {EntityKind::Booking, id.value});
    Booking booking;
    EXPECT_TRUE(record && *record && fromRecord(**record, booking));
    booking.id = id;
    return booking;
}

void PostgresServer::breakWriting(bool isBroken)
{
    const char *sql = isBroken
        ? "CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
          "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$; "
          "CREATE TRIGGER break_off BEFORE INSERT ON occupancy FOR EACH ROW EXECUTE "
          "FUNCTION break_off()"
        : "DROP TRIGGER break_off ON occupancy; DROP FUNCTION break_off";
    EXPECT_TRUE(m_data->connection().reopen());
    EXPECT_TRUE(m_data->connection().execute(sql));
}

} // namespace bayboard::test
