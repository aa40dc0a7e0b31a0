#include "core/store/Serving.h"

#include "core/store/AdoptionRows.h"
#include "core/store/FeedMending.h"
#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/StoreJudging.h"
#include "core/store/StoreSnapshot.h"

namespace bayboard {

using sqlite::Database;

Status Serving::begin(const Uuid &epoch)
{
    Database &database = *m_store.connection().database;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto follows = database.queryNumber("SELECT count(*) FROM following");
    if (!follows)
        return tl::unexpected(follows.error());
    if (*follows != 0)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("it follows a server"));
    if (auto numbered = feed_rows::numberJournal(database); !numbered)
        return tl::unexpected(numbered.error());
    Status done = setEpoch(epoch);
    return done ? transaction->commit() : done;
}

Status Serving::setEpoch(const Uuid &epoch)
{
    auto upsert = m_store.connection().database->prepare(
        "INSERT INTO serving(one, epoch, club) VALUES(1, ?1, ?1) ON CONFLICT(one) DO UPDATE SET "
        "epoch = ?1");
    if (!upsert)
        return tl::unexpected(upsert.error());
    (*upsert)->bind(1, epoch);
    return (*upsert)->run();
}

Result<std::int64_t> Serving::mendFeeds(const Uuid &epoch)
{
    Database &database = *m_store.connection().database;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto numbered = feed_rows::numberJournal(database);
    if (!numbered)
        return tl::unexpected(numbered.error());
    if (numbered->anew)
        if (Status done = setEpoch(epoch); !done)
            return tl::unexpected(done.error());
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return numbered->steps;
}

Result<Uuid> Serving::epoch()
{
    auto select = m_store.connection().database->prepare(
        "SELECT epoch FROM serving WHERE NOT EXISTS (SELECT 1 FROM adoption)");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*select)->uuid(0) : Uuid();
}

Result<ServerState> Serving::state()
{
    Database &database = *m_store.connection().database;
    auto select = database.prepare(
        "SELECT epoch, club, (SELECT count(*) FROM (SELECT 1 FROM change_set LIMIT 1)) FROM "
        "serving");
    auto adoption = adoption_rows::load(database);
    if (!select || !adoption)
        return tl::unexpected(select ? adoption.error() : select.error());
    ServerState state;
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        state.epoch = (*select)->uuid(0);
        state.club = (*select)->uuid(1);
        state.isEmpty = (*select)->number(2) == 0;
    }
    state.adoption = std::move(*adoption);
    return state;
}

Result<FeedCursors> Serving::ends()
{
    // From feed to feed, where grouping would walk through all numbers.
    auto select = m_store.connection().database->prepare(
        "WITH RECURSIVE each(feed) AS (SELECT min(feed) FROM feed UNION ALL SELECT (SELECT "
        "min(feed) FROM feed WHERE feed > each.feed) FROM each WHERE each.feed IS NOT NULL) "
        "SELECT feed, (SELECT max(number) FROM feed f WHERE f.feed = each.feed) FROM each WHERE "
        "feed IS NOT NULL");
    if (!select)
        return tl::unexpected(select.error());
    FeedCursors ends;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        ends.emplace(row.uuid(0), row.number(1));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return ends;
}

Result<FeedPage> Serving::page(const FeedCursors &cursors, const PageLimit &limit)
{
    Database &database = *m_store.connection().database;
    FeedPage page;
    const auto own = epoch();
    const auto steps = feed_rows::stepsBehind(database, cursors, limit.steps, page.more);
    if (!own || !steps)
        return tl::unexpected(own ? steps.error() : own.error());
    page.epoch = *own;
    std::int64_t changes = 0;
    for (const std::int64_t sequence : *steps) {
        if (changes >= limit.changes) {
            page.more = true;
            break;
        }
        auto set = journal_rows::loadAt(database, sequence);
        auto numbers = feed_rows::numbersOf(database, sequence);
        if (!set || !numbers)
            return tl::unexpected(set ? numbers.error() : set.error());
        changes += static_cast<std::int64_t>(set->changes.size());
        page.entries.push_back({std::move(*set), std::move(*numbers)});
    }
    return page;
}

Result<bool> Serving::holds(const FeedCursors &cursors, const KnownSteps &known)
{
    Database &database = *m_store.connection().database;
    // Numbers of a feed have no gaps: the one that was read last is there, or the feed ends before.
    auto select = database.prepare("SELECT s.id FROM feed f JOIN change_set s ON s.sequence = "
                                   "f.change_set WHERE f.feed = ?1 AND f.number = ?2");
    if (!select)
        return tl::unexpected(select.error());
    for (const auto &[feed, number] : cursors) {
        if (number == 0)
            continue;
        const sqlite::Cursor cursor(**select);
        (*select)->bind(1, feed);
        (*select)->bind(2, number);
        const auto row = (*select)->step();
        if (!row)
            return tl::unexpected(row.error());
        const auto read = known.at.find(feed);
        if (!*row || (read != known.at.end() && read->second != (*select)->id<ChangeSetId>(0)))
            return false;
    }
    for (const ChangeSetId id : known.accepted) {
        const auto step = journal_rows::findStep(database, id);
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return false;
    }
    return true;
}

Status Serving::renewEpoch(const Uuid &from, const Uuid &to)
{
    auto update
        = m_store.connection().database->prepare("UPDATE serving SET epoch = ?2 WHERE epoch = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, from);
    (*update)->bind(2, to);
    return (*update)->run();
}

Result<std::unique_ptr<JudgingTransaction>> Serving::judging()
{
    return StoreJudging::begin(m_store, m_zones);
}

Result<std::unique_ptr<SnapshotReading>> Serving::snapshot(const FirstView &first)
{
    return StoreSnapshot::open(m_store.connection().database->path(), first);
}

Status Serving::ping()
{
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    const auto read = m_store.connection().database->queryNumber("SELECT count(*) FROM serving");
    return read ? Status() : tl::unexpected(read.error());
}

} // namespace bayboard
