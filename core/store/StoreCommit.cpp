#include "core/journal/Codec.h"
#include "core/store/CustomerSearch.h"
#include "core/store/Occupying.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <sqlite3.h>

#include <algorithm>

namespace bayboard {

namespace {

using sqlite::Database;

Result<std::int64_t> insertHead(Database &database, const ChangeSet &set)
{
    const auto sequence
        = database.queryNumber("SELECT coalesce(max(sequence), 0) + 1 FROM change_set");
    const auto firstChange = database.queryNumber("SELECT coalesce(max(id), 0) + 1 FROM change");
    if (!sequence || !firstChange)
        return tl::unexpected(sequence ? firstChange.error() : sequence.error());
    auto insert = database.prepare(
        "INSERT INTO change_set(sequence, id, desk, actor, at, kind, target, label, "
        "label_arguments, reason, rule_book, overrides, first_change, entities) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    if (!insert)
        return tl::unexpected(insert.error());
    const sqlite::Cursor cursor(**insert);
    sqlite::Statement &row = **insert;
    const std::string arguments = encodeTexts(set.label.arguments);
    const std::string overrides = encodeOverrides(set.overrides);
    row.bind(1, *sequence);
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
    row.bind(13, *firstChange);
    row.bind(14, static_cast<std::int64_t>(set.changes.size()));
    Status done = row.run();
    if (!done && sqlite3_extended_errcode(database.handle()) == SQLITE_CONSTRAINT_UNIQUE)
        return fail(ErrorCode::DuplicateIdentity, "change set", set.id.toString());
    if (!done)
        return tl::unexpected(done.error());
    return *sequence;
}

Status insertChange(Database &database, std::int64_t sequence, const EntityChange &change)
{
    auto insert = database.prepare("INSERT INTO change(change_set, entity_kind, entity, created, "
                                   "fields) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string fields = encodeFields(change.fields);
    (*insert)->bind(1, sequence);
    (*insert)->bind(2, static_cast<std::int64_t>(change.entity.kind));
    (*insert)->bind(3, change.entity.id);
    (*insert)->bind(4, std::int64_t{change.created});
    (*insert)->bind(5, std::string_view(fields));
    return (*insert)->run();
}

bool hasOccupancy(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Block;
}

bool withdraws(const EntityChange &change)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        return field.field == Field::Withdrawn
            && !std::holds_alternative<std::monostate>(field.after);
    });
}

/// What still leans on an entity that is to be withdrawn.
Status checkUnused(Database &database, EntityRef entity)
{
    const char *sql = nullptr;
    if (entity.kind == EntityKind::Customer)
        sql = "SELECT 1 FROM booking WHERE customer = ?1 AND withdrawn IS NULL LIMIT 1";
    else if (entity.kind == EntityKind::Bay)
        sql = "SELECT 1 FROM occupancy WHERE bay = ?1 LIMIT 1";
    else if (entity.kind == EntityKind::Location)
        sql = "SELECT 1 FROM bay WHERE location = ?1 AND withdrawn IS NULL LIMIT 1";
    if (sql == nullptr)
        return {};
    auto select = database.prepare(sql);
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        return fail(ErrorCode::Stale, wordFor(entity.kind), entity.id.toString());
    return {};
}

struct Pending
{
    EntityRef entity;
    std::vector<Holding> holdings;
};

/// Old occupancy out, row written; what the entity holds now is left in `pending`.
Status writeEntity(Database &database, const EntityChange &change, std::vector<Pending> &pending)
{
    const EntityKind kind = change.entity.kind;
    Record before;
    if (!change.created) {
        bool found = false;
        auto loaded = tables::loadRecord(database, change.entity, &found);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (!found)
            return fail(ErrorCode::NotFound, wordFor(kind), change.entity.id.toString());
        before = std::move(*loaded);
    }
    const Merge merged = merge(before, change);
    if (!merged.conflicts.empty())
        return fail(ErrorCode::Stale, wordFor(kind), change.entity.id.toString());
    if (hasOccupancy(kind)) {
        auto held = change.created ? std::vector<Holding>() : holdingsOf(kind, before);
        auto holds = holdingsOf(kind, merged.merged);
        if (!held || !holds)
            return tl::unexpected(held ? holds.error() : held.error());
        if (*held != *holds) {
            for (const Holding &holding : *held)
                if (Status done = removeHolding(database, change.entity, holding); !done)
                    return done;
            if (!holds->empty())
                pending.push_back({change.entity, std::move(*holds)});
        }
    }
    Status done;
    if (change.created) {
        done = tables::insertRecord(database, change.entity, merged.merged);
        if (!done && sqlite3_extended_errcode(database.handle()) == SQLITE_CONSTRAINT_UNIQUE)
            return fail(ErrorCode::DuplicateIdentity, wordFor(kind), change.entity.id.toString());
    } else {
        std::vector<Field> fields;
        for (const FieldChange &field : change.fields)
            fields.push_back(field.field);
        done = tables::updateRecord(database, change.entity, merged.merged, fields);
    }
    if (done && kind == EntityKind::Customer)
        done = indexCustomer(database, change.entity.id, merged.merged, change.created);
    return done;
}

/// Everything but BEGIN and COMMIT: journal, rows, occupancy.
Status writeChangeSet(Database &database, const ChangeSet &set)
{
    const auto sequence = insertHead(database, set);
    if (!sequence)
        return tl::unexpected(sequence.error());
    std::vector<Pending> pending;
    for (const EntityChange &change : set.changes) {
        Status done = insertChange(database, *sequence, change);
        if (done)
            done = writeEntity(database, change, pending);
        if (!done)
            return done;
    }
    // New stretches only after all old ones are out, so that two bookings may swap bays.
    for (const Pending &entry : pending)
        for (const Holding &holding : entry.holdings)
            if (Status done = insertHolding(database, entry.entity, holding); !done)
                return done;
    for (const EntityChange &change : set.changes)
        if (withdraws(change))
            if (Status done = checkUnused(database, change.entity); !done)
                return done;
    return {};
}

Status setUndone(Database &database, ChangeSetId id, bool undone)
{
    auto update = database.prepare("UPDATE change_set SET undone = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, id);
    (*update)->bind(2, std::int64_t{undone});
    return (*update)->run();
}

/// The newest step after `target` that touched the entity: who is in the way of an undo.
Error changedSince(Database &database, ChangeSetId target, EntityRef entity)
{
    auto select = database.prepare(
        "SELECT s.label, s.actor, s.id FROM change c JOIN change_set s ON s.sequence = "
        "c.change_set WHERE c.entity = ?1 AND s.sequence > (SELECT sequence FROM change_set WHERE "
        "id = ?2) ORDER BY s.sequence DESC LIMIT 1");
    if (!select)
        return select.error();
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    (*select)->bind(2, target);
    const auto row = (*select)->step();
    if (!row || !*row)
        return {ErrorCode::ChangedSince, {wordFor(entity.kind), "", ""}};
    return {ErrorCode::ChangedSince,
            {(*select)->text(0), (*select)->uuid(1).toString(), (*select)->uuid(2).toString()}};
}

/// The fields that the step left behind must still be as it left them.
Status checkUntouched(Database &database, const ChangeSet &step, bool forward)
{
    for (const EntityChange &change : step.changes) {
        auto record = tables::loadRecord(database, change.entity);
        if (!record)
            return tl::unexpected(record.error());
        const bool gone = !std::holds_alternative<std::monostate>(record->get(Field::Withdrawn));
        bool same = change.created ? gone != forward : true;
        for (const FieldChange &field : change.fields) {
            const Value &expected = forward || change.created ? field.after : field.before;
            same = same && record->get(field.field) == expected;
        }
        if (!same)
            return tl::unexpected(changedSince(database, step.id, change.entity));
    }
    return {};
}

} // namespace

Status Store::commit(const ChangeSet &set)
{
    Database &database = *m_connection->database;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = writeChangeSet(database, set); !done)
        return done;
    return transaction->commit();
}

Result<ChangeSet> Store::commitUndo(ChangeSet head)
{
    return commitReversal(std::move(head), true);
}

Result<ChangeSet> Store::commitRedo(ChangeSet head)
{
    return commitReversal(std::move(head), false);
}

Result<ChangeSet> Store::commitReversal(ChangeSet head, bool undo)
{
    Database &database = *m_connection->database;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto step = loadStep(head.target);
    if (!step)
        return tl::unexpected(step.error());
    auto target = loadChangeSet(head.target);
    if (!target)
        return tl::unexpected(target.error());
    if (step->undone == undo || target->kind != ChangeKind::Do)
        return fail(undo ? ErrorCode::AlreadyUndone : ErrorCode::NotUndone,
                    wordFor(target->label.code));
    if (Status same = checkUntouched(database, *target, undo); !same)
        return tl::unexpected(same.error());
    head.changes = undo ? inverse(target->changes) : again(target->changes);
    head.label = target->label;
    if (Status done = writeChangeSet(database, head); !done) {
        // What leans on a withdrawn entity came later: say which step.
        if (done.error().code == ErrorCode::Stale)
            return fail(ErrorCode::ChangedSince, done.error().arguments.front(), "", "");
        return tl::unexpected(done.error());
    }
    if (Status done = setUndone(database, head.target, undo); !done)
        return tl::unexpected(done.error());
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return head;
}

} // namespace bayboard
