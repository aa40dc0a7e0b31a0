#include "core/store/AttemptRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

Status insertAttempt(sqlite::Database &database, const Attempt &attempt, std::int64_t rowid)
{
    auto insert = database.prepare(
        "INSERT INTO attempt(rowid, at, actor, location, code, rule, overridden, reason) "
        "VALUES(nullif(?8, 0), ?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, toUnix(attempt.at));
    (*insert)->bind(2, attempt.actor);
    (*insert)->bindOptional(3, attempt.location);
    (*insert)->bind(4, std::string_view(attempt.code));
    (*insert)->bind(5, std::string_view(attempt.rule));
    (*insert)->bind(6, std::int64_t{attempt.overridden});
    (*insert)->bind(7, std::string_view(attempt.reason));
    (*insert)->bind(8, rowid);
    return (*insert)->run();
}

Status Store::logAttempts(const std::vector<Attempt> &attempts)
{
    auto transaction = sqlite::Transaction::begin(*m_connection->database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Attempt &attempt : attempts)
        if (Status done = insertAttempt(*m_connection->database, attempt); !done)
            return done;
    return transaction->commit();
}

Result<std::vector<AttemptCount>> Store::countAttempts(const Span &span)
{
    // Days are the location's own, which SQL does not know: group here.
    ZoneCache zones;
    auto club = loadClub(zones);
    if (!club)
        return tl::unexpected(club.error());
    auto select = m_connection->database->prepare(
        "SELECT at, actor, location, code, rule, overridden FROM attempt "
        "WHERE at >= ?1 AND at < ?2 ORDER BY at");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, toUnix(span.start()));
    (*select)->bind(2, toUnix(span.end()));
    std::vector<AttemptCount> counts;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        const Zone &zone = (*club)->zone(row.id<LocationId>(2));
        AttemptCount count{row.text(3),
                           row.text(4),
                           row.id<OperatorId>(1),
                           zone.dateAt(fromUnix(row.number(0))),
                           row.number(5) != 0,
                           1};
        for (AttemptCount &known : counts) {
            if (known.code == count.code && known.rule == count.rule && known.actor == count.actor
                && known.day == count.day && known.overridden == count.overridden) {
                ++known.count;
                return {};
            }
        }
        counts.push_back(std::move(count));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

} // namespace bayboard
