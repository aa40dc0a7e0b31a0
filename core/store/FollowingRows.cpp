#include "core/store/FollowingRows.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"

namespace bayboard::following_rows {

using sqlite::Database;

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

Status noteBaseline(Database &database, Instant now)
{
    auto note = database.prepare("INSERT INTO meta(key, value) VALUES('baseline', ?1) ON "
                                 "CONFLICT(key) DO UPDATE SET value = ?1");
    if (!note)
        return tl::unexpected(note.error());
    (*note)->bind(1, toUnix(now));
    return (*note)->run();
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
