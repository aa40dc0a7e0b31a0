#include "core/store/FollowingRows.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"

namespace bayboard::following_rows {

using sqlite::Database;

namespace {

Status saveDaysHere(Database &database, const Span &span)
{
    auto save = database.prepare("INSERT INTO meta(key, value) VALUES('days_from', ?1), "
                                 "('days_to', ?2) ON CONFLICT(key) DO UPDATE SET value = "
                                 "excluded.value");
    if (!save)
        return tl::unexpected(save.error());
    (*save)->bind(1, toUnix(span.start()));
    (*save)->bind(2, toUnix(span.end()));
    return (*save)->run();
}

} // namespace

Status insert(Database &database, const Uuid &epoch, const Uuid &club, std::int64_t confirmed)
{
    auto insert = database.prepare(
        "INSERT INTO following(one, epoch, confirmed, rebases, club) VALUES(1, ?1, ?2, 0, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, epoch);
    (*insert)->bind(2, confirmed);
    if (!club.isNull())
        (*insert)->bind(3, club);
    return (*insert)->run();
}

Result<FeedCursors> loadCursors(Database &database)
{
    auto select = database.prepare("SELECT feed, number FROM feed_cursor");
    if (!select)
        return tl::unexpected(select.error());
    FeedCursors cursors;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        cursors.emplace(row.uuid(0), row.number(1));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return cursors;
}

Status saveCursors(Database &database, const FeedCursors &cursors)
{
    auto upsert = database.prepare("INSERT INTO feed_cursor(feed, number) VALUES(?1, ?2) ON "
                                   "CONFLICT(feed) DO UPDATE SET number = ?2");
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const auto &[feed, number] : cursors) {
        (*upsert)->bind(1, feed);
        (*upsert)->bind(2, number);
        if (Status done = (*upsert)->run(); !done)
            return done;
    }
    return {};
}

Result<KnownSteps> loadKnown(Database &database)
{
    KnownSteps known;
    auto read = database.prepare("SELECT c.feed, s.id FROM feed_cursor c JOIN feed f ON f.feed = "
                                 "c.feed AND f.number = c.number JOIN change_set s ON s.sequence "
                                 "= f.change_set");
    // The newest that it took: with it goes whatever it took before.
    auto taken = database.prepare(
        "SELECT id FROM (SELECT id FROM outbox WHERE judged = 1 ORDER BY position DESC LIMIT 1) "
        "UNION ALL SELECT id FROM (SELECT id FROM kept_step WHERE NOT EXISTS (SELECT 1 FROM "
        "following WHERE filling <> 0) ORDER BY position DESC LIMIT 1)");
    if (!read || !taken)
        return tl::unexpected(read ? taken.error() : read.error());
    Status done = forEachRow(**read, [&](sqlite::Statement &row) -> Status {
        known.at.emplace(row.uuid(0), row.id<ChangeSetId>(1));
        return {};
    });
    if (done)
        done = forEachRow(**taken, [&](sqlite::Statement &row) -> Status {
            known.accepted.push_back(row.id<ChangeSetId>(0));
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return known;
}

Status noteBaseline(Database &database, Instant now)
{
    auto note = database.prepare("INSERT INTO meta(key, value) VALUES('baseline', ?1) ON "
                                 "CONFLICT(key) DO UPDATE SET value = ?1");
    if (!note)
        return tl::unexpected(note.error());
    (*note)->bind(1, toUnix(now));
    return (*note)->run();
}

Result<DaysHere> loadDaysHere(Database &database)
{
    auto select = database.prepare(
        "SELECT (SELECT value FROM meta WHERE key = 'days_from'), (SELECT value FROM meta WHERE "
        "key = 'days_to') FROM following WHERE filling <> 0");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return DaysHere();
    if ((*select)->isNull(0) || (*select)->isNull(1))
        return DaysHere{false, std::nullopt};
    return DaysHere{false,
                    Span::make(fromUnix((*select)->number(0)), fromUnix((*select)->number(1)))};
}

Status addDaysHere(Database &database, const Span &span)
{
    const auto here = loadDaysHere(database);
    if (!here)
        return tl::unexpected(here.error());
    return here->has(span) ? Status() : saveDaysHere(database, span);
}

Status keepDaysHere(Database &database)
{
    const auto here = loadDaysHere(database);
    if (!here)
        return tl::unexpected(here.error());
    return here->all ? saveDaysHere(database, Span(Instant(), openEnd)) : Status();
}

Status forgetDaysHere(Database &database)
{
    return database.execute("DELETE FROM meta WHERE key IN ('days_from', 'days_to')");
}

Status keepAside(Database &database, const ChangeSet &set)
{
    auto insert = database.prepare("INSERT OR IGNORE INTO kept_step(id, body) VALUES(?1, ?2)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string body = encodeChangeSet(set);
    (*insert)->bind(1, set.id);
    (*insert)->bind(2, std::string_view(body));
    return (*insert)->run();
}

Result<bool> hasBaseline(Database &database)
{
    const auto count = database.queryNumber("SELECT count(*) FROM meta WHERE key = 'baseline'");
    return count ? Result<bool>(*count != 0) : tl::unexpected(count.error());
}

} // namespace bayboard::following_rows
