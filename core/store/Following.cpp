#include "core/store/Following.h"

#include "core/journal/Codec.h"
#include "core/store/JournalRows.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

#include <algorithm>
#include <unordered_map>

namespace bayboard {

namespace {

using sqlite::Database;

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

/// A location's feed is followed from the moment that the location is made.
void followNewLocations(FeedOrder &order, const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        if (change.created && change.entity.kind == EntityKind::Location)
            order.follow(change.entity.id);
}

/// Which of the sets before it each was built on.
void nameFollowed(std::vector<SentSet> &sets, const std::vector<std::int64_t> &reach)
{
    std::unordered_map<EntityRef, std::vector<std::size_t>> touched;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        std::vector<std::size_t> before;
        for (const EntityChange &change : sets[i].set.changes) {
            std::vector<std::size_t> &those = touched[change.entity];
            for (const std::size_t earlier : those)
                if (static_cast<std::int64_t>(i) <= reach[earlier])
                    before.push_back(earlier);
            those.push_back(i);
        }
        std::sort(before.begin(), before.end());
        before.erase(std::unique(before.begin(), before.end()), before.end());
        for (const std::size_t earlier : before)
            sets[i].follows.push_back(sets[earlier].set.id);
    }
}

} // namespace

Result<std::optional<FollowingState>> Following::state()
{
    Database &database = *m_store.connection().database;
    auto select = database.prepare(
        "SELECT epoch, (SELECT count(*) FROM outbox WHERE judged = 0), (SELECT count(*) FROM "
        "outbox WHERE judged = 1), (SELECT count(*) FROM outbox WHERE body IS NOT NULL), (SELECT "
        "count(*) FROM conflict WHERE decision IS NULL) FROM following");
    auto cursors = loadCursors(database);
    if (!select || !cursors)
        return tl::unexpected(select ? cursors.error() : select.error());
    return firstRow(**select, [&](sqlite::Statement &row) {
        return Result<FollowingState>({row.uuid(0),
                                       std::move(*cursors),
                                       row.number(1),
                                       row.number(2),
                                       row.number(3),
                                       row.number(4)});
    });
}

Status Following::begin(const Uuid &epoch)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto used = database.queryNumber("SELECT (SELECT count(*) FROM change_set) + (SELECT "
                                           "count(*) FROM serving) + (SELECT count(*) FROM "
                                           "following)");
    if (!used)
        return tl::unexpected(used.error());
    if (*used != 0)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("only an empty one can begin to follow a server"));
    auto insert = database.prepare(
        "INSERT INTO following(one, epoch, confirmed, rebases) VALUES(1, ?1, 0, 0)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, epoch);
    if (Status done = (*insert)->run(); !done)
        return done;
    if (Status done = saveCursors(database, {{clubFeed(), 0}}); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<SentSet>> Following::toSend(std::int64_t limit)
{
    Database &database = *m_store.connection().database;
    auto select = database.prepare(
        "SELECT o.body, s.sequence, o.apart, (SELECT count(*) FROM outbox p WHERE p.judged = 0 AND "
        "p.position <= o.apart) - 1 FROM outbox o LEFT JOIN change_set s ON s.id = o.id WHERE "
        "o.judged = 0 ORDER BY o.position LIMIT ?1");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<SentSet> sets;
    std::vector<std::int64_t> sequences; // 0: `sets` has it already
    std::vector<std::int64_t> reach; // index of the last one that may be built on it
    (*select)->bind(1, limit);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        sets.emplace_back();
        sequences.push_back(row.isNull(0) ? row.number(1) : 0);
        reach.push_back(row.isNull(2) ? limit : row.number(3));
        if (row.isNull(0))
            return {};
        auto set = decodeChangeSet(row.view(0));
        if (!set)
            return tl::unexpected(row.damaged(Phrase::tr("a waiting step is not readable")));
        sets.back().set = std::move(*set);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sequences[i] == 0)
            continue;
        auto set = journal_rows::loadAt(database, sequences[i]);
        if (!set)
            return tl::unexpected(set.error());
        sets[i].set = std::move(*set);
    }
    nameFollowed(sets, reach);
    return sets;
}

/// One durable transaction; nothing is done where `epoch` is not the one that is followed.
Result<Reworked> Following::rework(const Uuid &epoch, const std::function<Status(Rework &)> &work)
{
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return tl::unexpected(there.error());
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Rework rework(database);
    if (Status done = rework.begin(); !done)
        return tl::unexpected(done.error());
    if (!epoch.isNull() && rework.epoch() != epoch) {
        Reworked report;
        report.otherEpoch = true;
        return report;
    }
    if (Status done = work(rework); !done)
        return tl::unexpected(done.error());
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return rework.takeReport();
}

Result<Reworked>
Following::settle(const Uuid &epoch, const std::vector<Judgement> &judgements, Instant now)
{
    return rework(epoch, [&](Rework &work) -> Status {
        Status done = work.judge(judgements, now);
        return done ? work.finish(epoch) : done;
    });
}

Result<Reworked> Following::apply(const FeedPage &page)
{
    return rework(page.epoch, [&](Rework &work) -> Status {
        Database &database = *m_store.connection().database;
        auto cursors = loadCursors(database);
        if (!cursors)
            return tl::unexpected(cursors.error());
        FeedOrder order(std::move(*cursors));
        while (const FeedEntry *entry = order.next(page)) {
            if (Status done = work.confirm(*entry); !done)
                return done;
            followNewLocations(order, entry->set);
        }
        if (Status done = work.finish(page.epoch, page.more); !done)
            return done;
        return saveCursors(database, order.cursors());
    });
}

Result<Reworked> Following::startOver(const Uuid &epoch)
{
    return rework({}, [&](Rework &work) -> Status {
        Status done = work.unconfirm(m_store.connection().desk);
        if (done)
            done = work.finish(epoch);
        return done ? saveCursors(*m_store.connection().database, {{clubFeed(), 0}}) : done;
    });
}

Result<std::vector<OwnStep>> Following::waiting()
{
    // A step's changes are a range of row numbers.
    auto select = m_store.connection().database->prepare(
        "SELECT s.id, c.entity_kind, c.entity FROM change_set s JOIN change c ON c.id >= "
        "s.first_change AND c.id < s.first_change + s.entities WHERE s.sequence > (SELECT "
        "confirmed FROM following) ORDER BY s.sequence");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<OwnStep> steps;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        const auto id = row.id<ChangeSetId>(0);
        if (steps.empty() || steps.back().id != id)
            steps.push_back({id, {}});
        steps.back().entities.push_back({static_cast<EntityKind>(row.number(1)), row.uuid(2)});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return steps;
}

Result<std::optional<Record>> Following::confirmed(EntityRef entity)
{
    Database &database = *m_store.connection().database;
    bool found = false;
    auto record = tables::loadRecord(database, entity, &found);
    if (!record)
        return tl::unexpected(record.error());
    if (!found)
        return std::nullopt;
    // What waits, newest first: each gives back what it found.
    auto select = database.prepare(
        "SELECT entity_kind, entity, created, fields FROM change WHERE entity = ?1 AND "
        "entity_kind = ?2 AND change_set > (SELECT confirmed FROM following) ORDER BY id DESC");
    if (!select)
        return tl::unexpected(select.error());
    bool made = false;
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        const auto change = journal_rows::readChange(row, 0);
        if (!change)
            return tl::unexpected(change.error());
        made = made || change->created;
        for (const FieldChange &field : change->fields)
            record->set(field.field, field.before);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return made ? std::nullopt : std::optional<Record>(std::move(*record));
}

} // namespace bayboard
