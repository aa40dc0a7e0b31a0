#include "core/postgres/PostgresSnapshot.h"

#include "core/postgres/Records.h"
#include "core/store/Tables.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

using postgres::Connection;
using postgres::Parameters;

/// What is named comes before what names it.
constexpr std::array clubKinds{EntityKind::Settings,
                               EntityKind::Location,
                               EntityKind::Bay,
                               EntityKind::Tier,
                               EntityKind::Role,
                               EntityKind::Operator,
                               EntityKind::BlockKind,
                               EntityKind::RuleBook};
constexpr std::array otherKinds{EntityKind::Customer,
                                EntityKind::Series,
                                EntityKind::Booking,
                                EntityKind::Block,
                                EntityKind::Notice};

std::string selectFrom(EntityKind kind)
{
    return "SELECT " + postgres::columnList(kind) + " FROM " + tables::tableOf(kind).name + " ";
}

/// Short ones by a bounded range, long ones apart; of a location ($1) and days ($2, $3).
constexpr const char *touching = "WHERE location = $1 AND start < $3 AND \"end\" > $2 AND (\"end\" "
                                 "- start > 172800 OR start > "
                                 "$2 - 172800)";

} // namespace

Result<std::unique_ptr<SnapshotReading>> PostgresSnapshot::begin(const std::string &address,
                                                                 const FirstView &first)
{
    postgres::Patience patience;
    patience.idleInTransaction = minutes(10); // a slow line to a desk
    patience.statement = seconds(60);
    patience.silence = seconds(70);
    auto connection = Connection::open(address, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<PostgresSnapshot> snapshot(new PostgresSnapshot(std::move(*connection)));
    if (Status done = snapshot->start(first); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<SnapshotReading>(std::move(snapshot));
}

PostgresSnapshot::PostgresSnapshot(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

Status PostgresSnapshot::start(const FirstView &first)
{
    auto transaction = postgres::Transaction::begin(
        *m_connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    const auto epoch = m_connection->run("SELECT epoch FROM serving");
    const auto ends = m_connection->run("SELECT feed, number FROM feed_counter WHERE number > 0");
    if (!epoch || !ends)
        return tl::unexpected(epoch ? ends.error() : epoch.error());
    m_epoch = epoch->count() == 0 ? Uuid() : epoch->uuid(0, 0);
    for (int row = 0; row < ends->count(); ++row)
        m_cursors.emplace(ends->uuid(row, 0), ends->number(row, 1));
    for (const EntityKind kind : clubKinds)
        if (Status done = take(kind, "ORDER BY id", {}); !done)
            return done;
    m_days = first.everywhere();
    if (!first.isAny())
        return {};
    if (!first.location.isNull())
        return takeFirst(first);
    for (const SnapshotRow &row : std::vector(m_first))
        if (row.entity.kind == EntityKind::Location)
            if (Status done = takeFirst({LocationId{row.entity.id}, first.days}); !done)
                return done;
    return {};
}

Status PostgresSnapshot::takeFirst(const FirstView &first)
{
    const Parameters view
        = Parameters::of(first.location, toUnix(first.days.start()), toUnix(first.days.end()));
    const std::string in = touching;
    Status done = take(EntityKind::Customer,
                       "WHERE id IN (SELECT customer FROM booking " + in + ") ORDER BY id",
                       view);
    if (done)
        done = take(EntityKind::Series,
                    "WHERE id::text IN (SELECT series FROM block " + in + ") ORDER BY id",
                    view);
    for (const EntityKind kind : {EntityKind::Booking, EntityKind::Block})
        if (done)
            done = take(kind, in + " ORDER BY start, id", view);
    return done;
}

Status
PostgresSnapshot::take(EntityKind kind, const std::string &where, const Parameters &parameters)
{
    const auto rows = m_connection->run(selectFrom(kind) + where, parameters);
    if (!rows)
        return tl::unexpected(rows.error());
    for (int row = 0; row < rows->count(); ++row) {
        const EntityRef entity{kind, rows->uuid(row, 0)};
        auto record = postgres::readRecord(*m_connection, *rows, row, kind);
        if (!record)
            return tl::unexpected(record.error());
        if (m_known.insert(entity).second)
            m_first.push_back({entity, std::move(*record)});
    }
    return {};
}

std::optional<Span> PostgresSnapshot::givenDays() const
{
    return m_given == m_first.size() ? m_days : std::nullopt;
}

Result<std::vector<SnapshotRow>> PostgresSnapshot::next(std::int64_t limit)
{
    std::vector<SnapshotRow> given;
    const auto room = [&] {
        return limit - static_cast<std::int64_t>(given.size());
    };
    while (m_given < m_first.size() && room() > 0)
        given.push_back(std::move(m_first[m_given++]));
    while (room() > 0 && m_kind < otherKinds.size()) {
        const EntityKind kind = otherKinds[m_kind];
        const auto rows = m_connection->run(selectFrom(kind) + "WHERE id > $1 ORDER BY id LIMIT $2",
                                            Parameters::of(m_last, room()));
        if (!rows)
            return tl::unexpected(rows.error());
        for (int row = 0; row < rows->count(); ++row) {
            const EntityRef entity{kind, rows->uuid(row, 0)};
            m_last = entity.id;
            if (m_known.contains(entity))
                continue;
            auto record = postgres::readRecord(*m_connection, *rows, row, kind);
            if (!record)
                return tl::unexpected(record.error());
            given.push_back({entity, std::move(*record)});
        }
        if (rows->count() == 0) {
            ++m_kind;
            m_last = Uuid();
        }
    }
    return given;
}

} // namespace bayboard
