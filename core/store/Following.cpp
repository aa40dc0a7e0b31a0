#include "core/store/Following.h"

#include "core/journal/Codec.h"
#include "core/store/FollowingRows.h"
#include "core/store/JournalRows.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace bayboard {

namespace {

using sqlite::Database;

/// A location's feed is followed from the moment that the location is made.
void followNewLocations(FeedOrder &order, const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        if (change.created && change.entity.kind == EntityKind::Location)
            order.follow(change.entity.id);
}

/// Which of the sets before it each was built on.
void nameFollowed(std::vector<SentSet> &sets,
                  const std::vector<std::int64_t> &positions,
                  const std::vector<std::int64_t> &reach)
{
    std::unordered_map<EntityRef, std::vector<std::size_t>> touched;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        std::vector<std::size_t> before;
        for (const EntityChange &change : sets[i].set.changes) {
            std::vector<std::size_t> &those = touched[change.entity];
            for (const std::size_t earlier : those)
                if (positions[i] <= reach[earlier])
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
        "SELECT f.epoch, (SELECT count(*) FROM outbox), (SELECT count(*) FROM outbox WHERE judged "
        "= 1), (SELECT count(*) FROM outbox WHERE body IS NOT NULL), (SELECT count(*) FROM "
        "conflict WHERE decision IS NULL), f.filling, f.club, (SELECT value FROM meta WHERE key = "
        "'baseline') FROM following f");
    auto cursors = following_rows::loadCursors(database);
    auto known = following_rows::loadKnown(database);
    const auto here = daysHere();
    if (!select || !cursors)
        return tl::unexpected(select ? cursors.error() : select.error());
    if (!known || !here)
        return tl::unexpected(known ? here.error() : known.error());
    return firstRow(**select, [&](sqlite::Statement &row) {
        return Result<FollowingState>(
            {row.uuid(0),
             std::move(*cursors),
             row.number(1) - row.number(2),
             row.number(2),
             row.number(3),
             row.number(4),
             row.number(5) != 0,
             row.uuid(6),
             row.isNull(7) ? std::nullopt : std::optional(fromUnix(row.number(7))),
             std::move(*known),
             *here});
    });
}

Result<DaysHere> Following::daysHere()
{
    return following_rows::loadDaysHere(*m_store.connection().database);
}

Status Following::begin(const Uuid &epoch, const Uuid &club)
{
    return beginAs(epoch, club, [](Database &) { return Status(); });
}

Status Following::beginAs(const Uuid &epoch,
                          const Uuid &club,
                          const std::function<Status(Database &)> &more)
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
    Status done = following_rows::insert(database, epoch, club, 0);
    if (done)
        done = following_rows::saveCursors(database, {{clubFeed(), 0}});
    if (done)
        done = more(database);
    return done ? transaction->commit() : done;
}

Status Following::keepClub(const Uuid &club)
{
    auto update = m_store.connection().database->prepare(
        "UPDATE following SET club = ?1 WHERE club IS NULL");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, club);
    return (*update)->run();
}

Result<std::vector<SentSet>> Following::toSend(std::int64_t limit)
{
    Database &database = *m_store.connection().database;
    auto select = database.prepare(
        "SELECT o.body, s.sequence, o.apart, o.position FROM outbox o LEFT JOIN change_set s ON "
        "s.id = o.id WHERE o.judged = 0 ORDER BY o.position LIMIT ?1");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<SentSet> sets;
    std::vector<std::int64_t> sequences; // 0: `sets` has it already
    std::vector<std::int64_t> positions;
    std::vector<std::int64_t> reach; // position of the last one that may be built on it
    (*select)->bind(1, limit);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        sets.emplace_back();
        sequences.push_back(row.isNull(0) ? row.number(1) : 0);
        positions.push_back(row.number(3));
        reach.push_back(row.isNull(2) ? std::numeric_limits<std::int64_t>::max() : row.number(2));
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
    nameFollowed(sets, positions, reach);
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
        auto cursors = following_rows::loadCursors(database);
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
        return following_rows::saveCursors(database, order.cursors());
    });
}

Result<Reworked> Following::startOver(const Uuid &epoch)
{
    Database &database = *m_store.connection().database;
    const auto baseline = following_rows::hasBaseline(database);
    if (!baseline)
        return tl::unexpected(baseline.error());
    return rework({}, [&](Rework &work) -> Status {
        const DeskId desk = m_store.connection().desk;
        Status done = *baseline ? work.keepLastKnown(desk) : work.unconfirm(desk);
        if (done)
            done = work.finish(epoch);
        return done ? following_rows::saveCursors(database, {{clubFeed(), 0}}) : done;
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
        "entity_kind = ?2 AND id >= 1000000000000 ORDER BY id DESC");
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
