#include "core/postgres/PostgresData.h"

#include "core/postgres/PostgresJudging.h"
#include "core/postgres/PostgresListener.h"
#include "core/postgres/PostgresSnapshot.h"
#include "core/postgres/Schema.h"

namespace bayboard {

using postgres::Connection;
using postgres::Parameters;
using postgres::Rows;

Result<std::unique_ptr<PostgresData>> PostgresData::open(const std::string &address,
                                                         std::shared_ptr<ClubCache> shared,
                                                         const postgres::Patience &patience)
{
    auto connection = Connection::open(address, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    if (Status fits = postgres::checkVersion(**connection); !fits)
        return tl::unexpected(fits.error());
    if (!shared)
        shared = std::make_shared<ClubCache>();
    return std::unique_ptr<PostgresData>(
        new PostgresData(std::move(*connection), std::move(shared)));
}

Result<int> PostgresData::migrate(const std::string &address)
{
    postgres::Patience patience;
    patience.silence = hours(1); // a large club's tables take their time
    const auto connection = Connection::open(address, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto from = postgres::migrate(**connection);
    if (!from)
        return tl::unexpected(from.error());
    return static_cast<int>(*from);
}

int PostgresData::newestVersion()
{
    return postgres::schemaVersion;
}

PostgresData::PostgresData(std::unique_ptr<Connection> connection, std::shared_ptr<ClubCache> cache)
    : m_connection(std::move(connection))
    , m_cache(std::move(cache))
    , m_webhooks(*m_connection)
{ }

PostgresData::~PostgresData() = default;

Result<Rows> PostgresData::ask(std::string_view sql, const Parameters &parameters)
{
    if (Status open = m_connection->reopen(); !open)
        return tl::unexpected(open.error());
    auto rows = m_connection->run(sql, parameters);
    if (rows || m_connection->isOpen())
        return rows;
    if (Status open = m_connection->reopen(); !open)
        return tl::unexpected(open.error());
    return m_connection->run(sql, parameters);
}

Status PostgresData::tell(std::string_view sql, const Parameters &parameters)
{
    const auto rows = ask(sql, parameters);
    return rows ? Status() : tl::unexpected(rows.error());
}

Status PostgresData::begin(const Uuid &epoch)
{
    auto transaction = postgres::Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto written
        = m_connection->run("INSERT INTO serving(one, epoch, club) VALUES(1, $1, $1) ON CONFLICT "
                            "(one) DO UPDATE SET epoch = $1",
                            Parameters::of(epoch));
    if (!written)
        return tl::unexpected(written.error());
    Status counted = countClubOn();
    return counted ? transaction->commit() : counted;
}

/// After a restore the count may come again to a number for which somebody keeps another club.
Status PostgresData::countClubOn()
{
    return m_connection->execute("UPDATE club_version SET number = number + 1048576");
}

Status PostgresData::renewEpoch(const Uuid &from, const Uuid &to)
{
    auto transaction = postgres::Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto renewed = m_connection->run(
        "UPDATE serving SET epoch = $2 WHERE epoch = $1 RETURNING 1", Parameters::of(from, to));
    if (!renewed)
        return tl::unexpected(renewed.error());
    Status done = renewed->count() == 0 ? Status() : countClubOn();
    return done ? transaction->commit() : done;
}

Status PostgresData::beginOnce(const Uuid &epoch)
{
    return tell("INSERT INTO serving(one, epoch, club) VALUES(1, $1, $1) ON CONFLICT DO NOTHING",
                Parameters::of(epoch));
}

Result<Uuid> PostgresData::epoch()
{
    const auto rows = ask("SELECT epoch FROM serving WHERE NOT EXISTS (SELECT 1 FROM adoption)");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 0 ? Uuid() : rows->uuid(0, 0);
}

Result<ServerState> PostgresData::state()
{
    const auto rows = ask("SELECT s.epoch, s.club, NOT EXISTS (SELECT 1 FROM change_set), a.club, "
                          "a.desk, a.next, a.at FROM serving s LEFT JOIN adoption a ON true");
    if (!rows)
        return tl::unexpected(rows.error());
    ServerState state;
    if (rows->count() == 0)
        return state;
    state.epoch = rows->uuid(0, 0);
    state.club = rows->uuid(0, 1);
    state.isEmpty = rows->flag(0, 2);
    if (!rows->uuid(0, 3).isNull())
        state.adoption = Adoption{rows->uuid(0, 3),
                                  rows->id<DeskId>(0, 4),
                                  rows->number(0, 5),
                                  fromUnix(rows->number(0, 6))};
    return state;
}

Status PostgresData::ping()
{
    return tell("SELECT 1");
}

Result<std::unique_ptr<JudgingTransaction>> PostgresData::judging()
{
    return PostgresJudging::begin(*m_connection, *m_cache);
}

Result<std::unique_ptr<SnapshotReading>> PostgresData::snapshot(const FirstView &first)
{
    return PostgresSnapshot::begin(m_connection->address(), first);
}

void PostgresData::listen(std::function<void()> committed)
{
    m_listener = std::make_unique<PostgresListener>(m_connection->address(), std::move(committed));
}

} // namespace bayboard
