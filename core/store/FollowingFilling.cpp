// A desk that begins with a snapshot, or with the journal that it gave to its server.

#include "core/store/Following.h"
#include "core/store/FollowingRows.h"
#include "core/store/JournalRows.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

using sqlite::Database;

namespace {

/// How a page of a snapshot is written: it can be fetched again, so nobody waits for the disk.
class Hurrying
{
public:
    explicit Hurrying(Database &database) : m_database(database)
    {
        std::ignore = m_database.execute("PRAGMA synchronous = NORMAL");
    }

    ~Hurrying() { std::ignore = m_database.execute("PRAGMA synchronous = FULL"); }

    Hurrying(const Hurrying &) = delete;
    Hurrying &operator=(const Hurrying &) = delete;

private:
    Database &m_database;
};

/// Where each feed of the club stands behind the snapshot.
Result<FeedCursors> cursorsBehind(Database &database, const FeedCursors &ends)
{
    FeedCursors cursors{{clubFeed(), 0}};
    auto select = database.prepare("SELECT id FROM location");
    if (!select)
        return tl::unexpected(select.error());
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        cursors.emplace(row.uuid(0), 0);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    for (auto &[feed, number] : cursors)
        if (const auto end = ends.find(feed); end != ends.end())
            number = end->second;
    return cursors;
}

} // namespace

Status Following::beginFilling(const Uuid &epoch, const Uuid &club, Instant now)
{
    return beginAs(epoch, club, [&](Database &database) -> Status {
        Status done = following_rows::noteBaseline(database, now);
        return done ? database.execute("UPDATE following SET filling = 1") : done;
    });
}

Result<Reworked> Following::takeAnew(Instant now)
{
    Database &database = *m_store.connection().database;
    return rework({}, [&](Rework &work) -> Status {
        Status done = following_rows::noteBaseline(database, now);
        if (done)
            done = work.takeAllAnew(m_store.connection().desk);
        if (done)
            done = work.finish(work.epoch());
        return done ? following_rows::saveCursors(database, {{clubFeed(), 0}}) : done;
    });
}

Result<Reworked> Following::fill(const SnapshotPage &page)
{
    Database &database = *m_store.connection().database;
    std::optional<Hurrying> hurrying;
    if (!page.last)
        hurrying.emplace(database);
    return rework(page.epoch, [&](Rework &work) -> Status {
        const auto filling = database.queryNumber("SELECT filling FROM following");
        if (!filling)
            return tl::unexpected(filling.error());
        if (*filling == 0)
            return {}; // late: it is whole already
        for (const SnapshotRow &row : page.rows)
            if (Status done = work.place(row); !done)
                return done;
        if (page.days)
            if (Status done = following_rows::addDaysHere(database, *page.days); !done)
                return done;
        if (page.last) {
            const auto cursors = cursorsBehind(database, page.cursors);
            if (!cursors)
                return tl::unexpected(cursors.error());
            Status done = following_rows::saveCursors(database, *cursors);
            if (done)
                done = work.filled();
            if (!done)
                return done;
        }
        return work.finish(page.epoch, !page.last);
    });
}

Result<std::int64_t> Following::historyLength()
{
    Database &database = *m_store.connection().database;
    const auto baseline = following_rows::hasBaseline(database);
    if (!baseline)
        return tl::unexpected(baseline.error());
    if (*baseline)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("its history begins with a snapshot of another server; a backup of "
                               "that server has all of it"));
    return database.queryNumber(
        "SELECT coalesce(max(sequence), 0) FROM change_set WHERE sequence < 1000000000000");
}

Result<std::vector<SentSet>> Following::history(std::int64_t after, std::int64_t limit)
{
    Database &database = *m_store.connection().database;
    const auto last = historyLength();
    if (!last)
        return tl::unexpected(last.error());
    std::vector<SentSet> sets;
    for (std::int64_t at = after + 1; at <= std::min(*last, after + limit); ++at) {
        auto set = journal_rows::loadAt(database, at);
        if (!set)
            return tl::unexpected(set.error());
        sets.push_back({std::move(*set), {}});
    }
    return sets;
}

/// What happened since `upTo` waits.
Status Following::beginGiven(const Uuid &epoch,
                             const Uuid &club,
                             std::int64_t upTo,
                             const FeedCursors &ends)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto used = database.queryNumber(
        "SELECT (SELECT count(*) FROM serving) + (SELECT count(*) FROM following)");
    if (!used)
        return tl::unexpected(used.error());
    if (*used != 0)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("it follows a server already"));
    const auto cursors = cursorsBehind(database, ends);
    Status done = cursors ? following_rows::insert(database, epoch, club, upTo)
                          : tl::unexpected(cursors.error());
    if (done)
        done = following_rows::saveCursors(database, *cursors);
    if (done)
        done = database.execute(
            "INSERT INTO outbox(id) SELECT id FROM change_set WHERE sequence > (SELECT confirmed "
            "FROM following) ORDER BY sequence; PRAGMA defer_foreign_keys = ON; "
            "UPDATE change SET id = id + 1000000000000, change_set = change_set + 1000000000000 "
            "WHERE change_set > (SELECT confirmed FROM following); "
            "UPDATE change_set SET sequence = sequence + 1000000000000, first_change = "
            "first_change "
            "+ 1000000000000 WHERE sequence > (SELECT confirmed FROM following); "
            "PRAGMA defer_foreign_keys = OFF");
    return done ? transaction->commit() : done;
}

} // namespace bayboard
