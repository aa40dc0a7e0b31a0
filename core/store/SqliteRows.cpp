#include "core/store/SqliteRows.h"

#include "core/journal/Codec.h"
#include "core/store/BookingSearch.h"
#include "core/store/CustomerSearch.h"
#include "core/store/Reversal.h"
#include "core/store/StoreConnection.h"
#include "core/store/TakingBack.h"

#include <sqlite3.h>

#include <algorithm>

namespace bayboard {

namespace {

/// Who holds the bay there, for the refusal.
std::string holderIn(sqlite::Database &database, const Holding &holding)
{
    auto find = database.prepare("SELECT holder FROM occupancy WHERE bay = ?1 AND start < ?2 "
                                 "AND end > ?3 ORDER BY start DESC LIMIT 1");
    if (!find)
        return {};
    const sqlite::Cursor cursor(**find);
    (*find)->bind(1, holding.bay);
    (*find)->bind(2, toUnix(holding.span.end()));
    (*find)->bind(3, toUnix(holding.span.start()));
    const auto row = (*find)->step();
    return row && *row ? (*find)->uuid(0).toString() : std::string();
}

/// Gives one row of id and kind (1 booking, 2 block, 3 bay) for what leans on ?1; null: nothing
/// can.
const char *leaningQuery(EntityKind kind)
{
    if (kind == EntityKind::Customer)
        return "SELECT id, 1 FROM booking WHERE customer = ?1 AND withdrawn IS NULL LIMIT 1";
    if (kind == EntityKind::Bay)
        return "SELECT holder, kind FROM occupancy WHERE bay = ?1 LIMIT 1";
    if (kind == EntityKind::Location)
        return "SELECT id, 3 FROM bay WHERE location = ?1 AND withdrawn IS NULL LIMIT 1";
    if (kind == EntityKind::Series)
        return "SELECT id, 2 FROM block WHERE series = ?1 AND withdrawn IS NULL LIMIT 1";
    return nullptr;
}

} // namespace

Status SqliteRows::beginStep(const ChangeSet &set)
{
    const auto waits = findPlace();
    if (!waits)
        return tl::unexpected(waits.error());
    Status done = insertHead(set, m_nextChange);
    if (!done && sqlite3_extended_errcode(m_database.handle()) == SQLITE_CONSTRAINT_UNIQUE)
        return fail(ErrorCode::DuplicateIdentity, Phrase::tr("change set"), set.id.toString());
    if (done && *waits && m_waits == Waits::IfFollowing)
        done = putInOutbox(set.id);
    return done;
}

/// The next numbers of those that wait, or of the others; whether it waits.
Result<bool> SqliteRows::findPlace()
{
    const auto follows = m_waits == Waits::IfFollowing
        ? m_database.queryNumber("SELECT count(*) FROM following")
        : Result<std::int64_t>(m_waits == Waits::Already);
    if (!follows)
        return tl::unexpected(follows.error());
    const bool waits = *follows != 0;
    const auto sequence = m_database.queryNumber(
        waits ? "SELECT coalesce(max(sequence), 999999999999) + 1 FROM change_set WHERE sequence "
                ">= 1000000000000"
              : "SELECT coalesce(max(sequence), 0) + 1 FROM change_set WHERE sequence < "
                "1000000000000");
    const auto firstChange = m_database.queryNumber(
        waits ? "SELECT coalesce(max(id), 999999999999) + 1 FROM change WHERE id >= 1000000000000"
              : "SELECT coalesce(max(id), 0) + 1 FROM change WHERE id < 1000000000000");
    if (!sequence || !firstChange)
        return tl::unexpected(sequence ? firstChange.error() : sequence.error());
    m_sequence = *sequence;
    m_nextChange = *firstChange;
    return waits;
}

Status SqliteRows::insertHead(const ChangeSet &set, std::int64_t firstChange)
{
    auto insert = m_database.prepare(
        "INSERT INTO change_set(sequence, id, desk, actor, at, kind, target, label, "
        "label_arguments, reason, rule_book, overrides, first_change, entities, approved_by) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    if (!insert)
        return tl::unexpected(insert.error());
    sqlite::Statement &row = **insert;
    const std::string arguments = encodeTexts(set.label.arguments);
    const std::string overrides = encodeOverrides(set.overrides);
    row.bind(1, m_sequence);
    row.bind(2, set.id);
    row.bind(3, set.desk);
    row.bind(4, set.actor);
    row.bind(5, toUnix(set.at));
    row.bind(6, static_cast<std::int64_t>(set.kind));
    row.bindOptional(7, set.target);
    row.bind(8, std::string_view(wordFor(set.label.code)));
    row.bind(9, std::string_view(arguments));
    if (!set.reason.empty())
        row.bind(10, std::string_view(set.reason));
    row.bind(11, set.ruleBookVersion);
    if (!set.overrides.empty())
        row.bind(12, std::string_view(overrides));
    row.bind(13, firstChange);
    row.bind(14, static_cast<std::int64_t>(set.changes.size()));
    row.bindOptional(15, set.approvedBy);
    return row.run();
}

Status SqliteRows::putInOutbox(ChangeSetId id)
{
    auto insert = m_database.prepare("INSERT INTO outbox(id) VALUES(?1)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, id);
    return (*insert)->run();
}

Status SqliteRows::addChange(const EntityChange &change, const std::string &fields)
{
    auto insert = m_database.prepare("INSERT INTO change(change_set, entity_kind, entity, created, "
                                     "fields, id) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, m_sequence);
    (*insert)->bind(2, static_cast<std::int64_t>(change.entity.kind));
    (*insert)->bind(3, change.entity.id);
    (*insert)->bind(4, std::int64_t{change.created});
    (*insert)->bind(5, std::string_view(fields));
    (*insert)->bind(6, m_nextChange++);
    return (*insert)->run();
}

Status SqliteRows::markUndone(ChangeSetId target, bool undone)
{
    auto update = m_database.prepare("UPDATE change_set SET undone = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, target);
    (*update)->bind(2, std::int64_t{undone});
    return (*update)->run();
}

Result<std::optional<Record>> SqliteRows::load(EntityRef entity)
{
    bool found = false;
    auto record = tables::loadRecord(m_database, entity, &found);
    if (!record)
        return tl::unexpected(record.error());
    return found ? std::optional<Record>(std::move(*record)) : std::nullopt;
}

Status SqliteRows::insertRow(EntityRef entity, const Record &record)
{
    Status done = finishRow(tables::insertRecord(m_database, entity, record), entity, record, true);
    if (done && entity.kind == EntityKind::Booking)
        done = indexBooking(m_database, entity.id, record, true);
    return done;
}

Status
SqliteRows::updateRow(EntityRef entity, const Record &record, const std::vector<Field> &fields)
{
    Status done = finishRow(
        tables::updateRecord(m_database, entity, record, fields), entity, record, false);
    const bool named = entity.kind == EntityKind::Booking
        && std::any_of(fields.begin(), fields.end(), [](Field field) {
                           return field == Field::GuestName || field == Field::Title;
                       });
    if (done && named)
        done = indexBooking(m_database, entity.id, record, false);
    return done;
}

Status SqliteRows::finishRow(Status done, EntityRef entity, const Record &record, bool isNew)
{
    const int code = done ? SQLITE_OK : sqlite3_extended_errcode(m_database.handle());
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return fail(ErrorCode::DuplicateIdentity, wordFor(entity.kind), entity.id.toString());
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
    if (code == SQLITE_CONSTRAINT_NOTNULL || code == SQLITE_CONSTRAINT_CHECK)
        return fail(ErrorCode::InvalidArgument, wordFor(entity.kind), entity.id.toString());
    if (done && entity.kind == EntityKind::Customer)
        done = indexCustomer(m_database, entity.id, record, isNew);
    return done;
}

Status SqliteRows::insertHolding(EntityRef holder, const Holding &holding)
{
    auto insert = m_database.prepare(
        "INSERT INTO occupancy(bay, start, end, kind, holder) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, holding.bay);
    (*insert)->bind(2, toUnix(holding.span.start()));
    (*insert)->bind(3, toUnix(holding.span.end()));
    (*insert)->bind(4, static_cast<std::int64_t>(holderKindOf(holder.kind)));
    (*insert)->bind(5, holder.id);
    Status done = (*insert)->run();
    const int code = sqlite3_extended_errcode(m_database.handle());
    if (!done && (code == SQLITE_CONSTRAINT_TRIGGER || code == SQLITE_CONSTRAINT_PRIMARYKEY))
        return fail(ErrorCode::Overlap, holding.bay.toString(), holderIn(m_database, holding));
    return done;
}

Status SqliteRows::removeHolding(EntityRef holder, const Holding &holding)
{
    auto remove = m_database.prepare(
        "DELETE FROM occupancy WHERE bay = ?1 AND start = ?2 AND end = ?3 AND holder = ?4");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, holding.bay);
    (*remove)->bind(2, toUnix(holding.span.start()));
    (*remove)->bind(3, toUnix(holding.span.end()));
    (*remove)->bind(4, holder.id);
    if (Status done = (*remove)->run(); !done)
        return done;
    if (sqlite3_changes(m_database.handle()) != 1)
        return tl::unexpected(
            (*remove)->damaged(Phrase::tr("occupancy of %1 is missing", holder.id.toString())));
    return {};
}

Result<bool> SqliteRows::isLive(EntityRef entity)
{
    auto select
        = m_database.prepare(entity.kind == EntityKind::Bay
                                 ? "SELECT 1 FROM bay WHERE id = ?1 AND withdrawn IS NULL"
                                 : "SELECT 1 FROM customer WHERE id = ?1 AND withdrawn IS NULL");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    return (*select)->step();
}

Result<std::optional<EntityRef>> SqliteRows::leaningOn(EntityRef entity)
{
    const char *sql = leaningQuery(entity.kind);
    if (sql == nullptr)
        return std::nullopt;
    auto select = m_database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const std::string text = entity.id.toString(); // blocks name their series by its text
    if (entity.kind == EntityKind::Series)
        (*select)->bind(1, std::string_view(text));
    else
        (*select)->bind(1, entity.id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const std::int64_t kind = (*select)->number(1);
    return EntityRef{kind == 3       ? EntityKind::Bay
                         : kind == 2 ? EntityKind::Block
                                     : EntityKind::Booking,
                     (*select)->uuid(0)};
}

Status SqliteRows::removeRow(EntityRef entity)
{
    if (entity.kind == EntityKind::Customer)
        if (Status done = dropFromIndex(m_database, entity.id); !done)
            return done;
    if (entity.kind == EntityKind::Booking)
        if (Status done = dropBookingFromIndex(m_database, entity.id); !done)
            return done;
    Status done = tables::removeRecord(m_database, entity);
    if (!done && sqlite3_extended_errcode(m_database.handle()) == SQLITE_CONSTRAINT_FOREIGNKEY)
        return fail(ErrorCode::Stale, wordFor(entity.kind), entity.id.toString(), "id");
    return done;
}

Status SqliteRows::removeStep(std::int64_t sequence)
{
    for (const char *sql : {"DELETE FROM feed WHERE change_set = ?1",
                            "DELETE FROM change WHERE id >= (SELECT first_change FROM change_set "
                            "WHERE sequence = ?1) AND id < (SELECT first_change + entities FROM "
                            "change_set WHERE sequence = ?1)",
                            "DELETE FROM change_set WHERE sequence = ?1"}) {
        auto remove = m_database.prepare(sql);
        if (!remove)
            return tl::unexpected(remove.error());
        (*remove)->bind(1, sequence);
        if (Status done = (*remove)->run(); !done)
            return done;
    }
    return {};
}

Status writeStep(sqlite::Database &database, const ChangeSet &set, Waits waits, CommitWatch watch)
{
    SqliteRows rows(database, waits);
    return ChangeWriter(rows, std::move(watch)).write(set);
}

Status takeStepBack(sqlite::Database &database, std::int64_t sequence, const ChangeSet &set)
{
    SqliteRows rows(database);
    TakingBack taking(rows);
    Status done = taking.take(sequence, set);
    return done ? taking.settle() : done;
}

Result<ChangeSet>
reverseStep(sqlite::Database &database, ChangeSet head, Waits waits, const CommitWatch &watch)
{
    SqliteRows rows(database, waits);
    return writeReversal(rows, rows, std::move(head), watch);
}

} // namespace bayboard
