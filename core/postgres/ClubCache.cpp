#include "core/postgres/ClubCache.h"

#include "core/postgres/Records.h"
#include "core/postgres/Steps.h"
#include "core/store/ClubRows.h"
#include "core/store/Tables.h"

namespace bayboard {

namespace {

using postgres::Connection;

Result<std::vector<ClubRow>> readAll(Connection &connection, EntityKind kind)
{
    const auto rows = connection.run("SELECT " + postgres::columnList(kind) + " FROM "
                                     + tables::tableOf(kind).name + " ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ClubRow> all;
    for (int row = 0; row < rows->count(); ++row) {
        auto record = postgres::readRecord(connection, *rows, row, kind);
        if (!record)
            return tl::unexpected(record.error());
        all.push_back({rows->uuid(row, 0), std::move(*record)});
    }
    return all;
}

Result<std::int64_t> versionOf(Connection &connection)
{
    const auto rows = connection.run("SELECT number FROM club_version");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->count() == 0 ? -1 : rows->number(0, 0);
}

} // namespace

Result<ClubCache::Read> ClubCache::read(Connection &connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    {
        const std::lock_guard guard(m_mutex);
        if (m_kept.club && m_kept.version == *version)
            return m_kept;
    }
    auto now = readAnew(connection);
    // Without the club's lock it may have changed between the two: then it is good for this once.
    const auto after = versionOf(connection);
    if (!now || !after)
        return now ? tl::unexpected(after.error()) : now;
    now->version = *version;
    if (*after == *version) {
        const std::lock_guard guard(m_mutex);
        m_kept = *now;
        m_books.clear();
    }
    return now;
}

Result<ClubCache::Read> ClubCache::readAnew(Connection &connection)
{
    Read now;
    ZoneCache zones;
    auto club = clubFrom([&](EntityKind kind) { return readAll(connection, kind); },
                         [&](Phrase detail) { return connection.damaged(std::move(detail)); },
                         zones);
    auto book = postgres::loadRecord(connection, {EntityKind::RuleBook, ruleBookId()});
    if (!club || !book)
        return tl::unexpected(club ? book.error() : club.error());
    const auto given = connection.run("SELECT EXISTS (SELECT 1 FROM adoption)");
    if (!given)
        return tl::unexpected(given.error());
    now.isBeingGiven = given->flag(0, 0);
    now.club = std::move(*club);
    now.book = ruleBookOf(book->value_or(Record()));
    return now;
}

Result<Store::RuleBookText>
ClubCache::ruleBook(Connection &connection, const Read &now, std::int64_t version)
{
    if (now.book.version == version || version == bookInForce)
        return now.book;
    {
        const std::lock_guard guard(m_mutex);
        const auto kept = m_books.find(version);
        if (kept != m_books.end() && now.version == m_kept.version)
            return kept->second;
    }
    const auto steps = postgres::history(connection, {EntityKind::RuleBook, ruleBookId()});
    if (!steps)
        return tl::unexpected(steps.error());
    Store::RuleBookText found = ruleBookIn(*steps, version).value_or(now.book);
    const std::lock_guard guard(m_mutex);
    if (now.version == m_kept.version && now.version >= 0)
        m_books[version] = found;
    return found;
}

} // namespace bayboard
