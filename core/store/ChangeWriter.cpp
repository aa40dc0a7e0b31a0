#include "core/store/ChangeWriter.h"

#include "core/club/Notice.h"
#include "core/club/Place.h"
#include "core/club/Series.h"
#include "core/journal/Codec.h"
#include "core/store/CustomerSearch.h"
#include "core/store/Tables.h"

#include <sqlite3.h>

#include <algorithm>

namespace bayboard {

namespace {

bool isSet(const Value &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

bool hasOccupancy(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Block;
}

bool withdraws(const EntityChange &change)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        return field.field == Field::Withdrawn && isSet(field.after);
    });
}

bool touches(const EntityChange &change, Field wanted)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange &field) {
        return field.field == wanted;
    });
}

bool namesEachOnce(const std::vector<EntityChange> &changes)
{
    std::vector<EntityRef> entities;
    entities.reserve(changes.size());
    for (const EntityChange &change : changes)
        entities.push_back(change.entity);
    std::sort(entities.begin(), entities.end());
    return std::adjacent_find(entities.begin(), entities.end()) == entities.end();
}

tl::unexpected<Error> stale(EntityRef entity, const char *field)
{
    return fail(ErrorCode::Stale, wordFor(entity.kind), entity.id.toString(), field);
}

tl::unexpected<Error> notUtf8(const Phrase &what)
{
    return fail(ErrorCode::InvalidArgument, what, Phrase::tr("a text is not UTF-8"));
}

template <typename Entity> bool isReadableAs(const Record &record)
{
    Entity entity;
    return fromRecord(record, entity);
}

/// Whether what is written could be read back as the entity. Bookings, blocks and customers are
/// decoded on their way to occupancy and search index.
bool isReadable(EntityKind kind, const Record &record)
{
    switch (kind) {
    case EntityKind::Settings:
        return isReadableAs<Settings>(record);
    case EntityKind::Location:
        return isReadableAs<Location>(record);
    case EntityKind::Bay:
        return isReadableAs<Bay>(record);
    case EntityKind::Tier:
        return isReadableAs<Tier>(record);
    case EntityKind::Role:
        return isReadableAs<Role>(record);
    case EntityKind::Operator:
        return isReadableAs<Operator>(record);
    case EntityKind::BlockKind:
        return isReadableAs<BlockKind>(record);
    case EntityKind::Series:
        return isReadableAs<Series>(record);
    case EntityKind::Notice:
        return isReadableAs<Notice>(record);
    case EntityKind::RuleBook:
    case EntityKind::Customer:
    case EntityKind::Booking:
    case EntityKind::Block:
        return true;
    }
    return false;
}

} // namespace

Status ChangeWriter::write(const ChangeSet &set, const ChangeSet *target)
{
    if (!namesEachOnce(set.changes))
        return fail(ErrorCode::Internal, Phrase::tr("a change set names an entity twice"));
    const auto sequence = insertHead(set);
    if (!sequence)
        return tl::unexpected(sequence.error());
    const std::size_t count = set.changes.size();
    // Each entity's row, and then the time that it holds.
    m_parts = count
        + static_cast<std::size_t>(
                  std::count_if(set.changes.begin(), set.changes.end(), [](const auto &change) {
                      return hasOccupancy(change.entity.kind) && !withdraws(change);
                  }));
    const std::size_t mirrored = target != nullptr ? target->changes.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!goesOn(i))
            return fail(ErrorCode::Stopped);
        // An undo runs through the changes of its target last first, a redo first to last.
        const EntityChange *source = nullptr;
        if (i < mirrored)
            source = &target->changes[set.kind == ChangeKind::Undo ? mirrored - 1 - i : i];
        const EntityChange *created = source != nullptr && source->created ? source : nullptr;
        Status done = insertChange(*sequence, set.changes[i]);
        if (done)
            done = writeEntity(set.changes[i], created);
        if (!done)
            return done;
    }
    if (Status done = insertPending(count); !done)
        return done;
    for (const EntityChange &change : set.changes)
        if (withdraws(change))
            if (Status done = checkUnused(change.entity); !done)
                return done;
    return markTarget(set);
}

bool ChangeWriter::goesOn(std::size_t done) const
{
    constexpr std::size_t pace = 256; // parts between two questions
    return !m_watch || done % pace != 0
        || m_watch(static_cast<std::int64_t>(done), static_cast<std::int64_t>(m_parts));
}

Result<std::int64_t> ChangeWriter::insertHead(const ChangeSet &set)
{
    const auto sequence
        = m_database.queryNumber("SELECT coalesce(max(sequence), 0) + 1 FROM change_set");
    const auto firstChange = m_database.queryNumber("SELECT coalesce(max(id), 0) + 1 FROM change");
    if (!sequence || !firstChange)
        return tl::unexpected(sequence ? firstChange.error() : sequence.error());
    auto insert = m_database.prepare(
        "INSERT INTO change_set(sequence, id, desk, actor, at, kind, target, label, "
        "label_arguments, reason, rule_book, overrides, first_change, entities, approved_by) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    if (!insert)
        return tl::unexpected(insert.error());
    sqlite::Statement &row = **insert;
    const std::string arguments = encodeTexts(set.label.arguments);
    const std::string overrides = encodeOverrides(set.overrides);
    if (!isUtf8(arguments) || !isUtf8(set.reason) || !isUtf8(overrides))
        return notUtf8(Phrase::tr("change set"));
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
    row.bindOptional(15, set.approvedBy);
    Status done = row.run();
    if (!done && sqlite3_extended_errcode(m_database.handle()) == SQLITE_CONSTRAINT_UNIQUE)
        return fail(ErrorCode::DuplicateIdentity, Phrase::tr("change set"), set.id.toString());
    if (done && m_waits == Waits::IfFollowing)
        done = putInOutbox(set.id);
    if (!done)
        return tl::unexpected(done.error());
    return *sequence;
}

/// Nothing on a desk that works alone.
Status ChangeWriter::putInOutbox(ChangeSetId id)
{
    auto insert = m_database.prepare(
        "INSERT INTO outbox(id) SELECT ?1 WHERE EXISTS (SELECT 1 FROM following)");
    if (!insert)
        return tl::unexpected(insert.error());
    (*insert)->bind(1, id);
    return (*insert)->run();
}

Status ChangeWriter::insertChange(std::int64_t sequence, const EntityChange &change)
{
    auto insert = m_database.prepare("INSERT INTO change(change_set, entity_kind, entity, created, "
                                     "fields) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string fields = encodeFields(change.fields);
    if (!isUtf8(fields))
        return notUtf8(wordFor(change.entity.kind));
    (*insert)->bind(1, sequence);
    (*insert)->bind(2, static_cast<std::int64_t>(change.entity.kind));
    (*insert)->bind(3, change.entity.id);
    (*insert)->bind(4, std::int64_t{change.created});
    (*insert)->bind(5, std::string_view(fields));
    return (*insert)->run();
}

/// The row as it is, if it is what the change was built on.
Result<Record> ChangeWriter::loadBefore(const EntityChange &change, const EntityChange *created)
{
    bool found = false;
    auto before = tables::loadRecord(m_database, change.entity, &found);
    if (!before)
        return tl::unexpected(before.error());
    if (!found)
        return fail(ErrorCode::NotFound, wordFor(change.entity.kind), change.entity.id.toString());
    for (const FieldChange &field : change.fields)
        if (before->get(field.field) != field.before)
            return stale(change.entity, wordFor(field.field));
    if (created != nullptr) {
        // What a step created it may take back only as it made it: later edits would go with it.
        Record made = apply(Record(), *created);
        made.set(Field::Withdrawn, before->get(Field::Withdrawn));
        const EntityChange since = difference(change.entity, made, *before);
        if (!since.fields.empty())
            return stale(change.entity, wordFor(since.fields.front().field));
    }
    return before;
}

Status ChangeWriter::writeEntity(const EntityChange &change, const EntityChange *created)
{
    Record before;
    if (!change.created) {
        auto loaded = loadBefore(change, created);
        if (!loaded)
            return tl::unexpected(loaded.error());
        before = std::move(*loaded);
    }
    const Record after = apply(before, change);
    if (!isReadable(change.entity.kind, after))
        return fail(ErrorCode::Internal,
                    Phrase::tr("the fields are not those of %1", phraseFor(change.entity.kind)));
    if (hasOccupancy(change.entity.kind))
        if (Status done = exchangeHoldings(change, before, after); !done)
            return done;
    return writeRow(change, after);
}

Status ChangeWriter::writeRow(const EntityChange &change, const Record &after)
{
    const EntityRef entity = change.entity;
    Status done;
    if (change.created) {
        done = tables::insertRecord(m_database, entity, after);
    } else {
        std::vector<Field> fields;
        for (const FieldChange &field : change.fields)
            fields.push_back(field.field);
        done = tables::updateRecord(m_database, entity, after, fields);
    }
    const int code = done ? SQLITE_OK : sqlite3_extended_errcode(m_database.handle());
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return fail(ErrorCode::DuplicateIdentity, wordFor(entity.kind), entity.id.toString());
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
    if (done && entity.kind == EntityKind::Customer)
        done = indexCustomer(m_database, entity.id, after, change.created);
    return done;
}

/// Old occupancy out; what the entity holds from now on waits in m_pending.
Status ChangeWriter::exchangeHoldings(const EntityChange &change,
                                      const Record &before,
                                      const Record &after)
{
    const EntityKind kind = change.entity.kind;
    auto held = change.created ? std::vector<Holding>() : holdingsOf(kind, before);
    auto holds = holdingsOf(kind, after);
    if (!held || !holds)
        return tl::unexpected(held ? holds.error() : held.error());
    if (Status done = checkNamed(change, after, *holds); !done)
        return done;
    if (*held == *holds)
        return {};
    for (const Holding &holding : *held)
        if (Status done = removeHolding(m_database, change.entity, holding); !done)
            return done;
    if (!holds->empty())
        m_pending.push_back({change.entity, std::move(*holds)});
    return {};
}

/// Bays and customers are named, not referenced by key: what is held must not be withdrawn.
Status ChangeWriter::checkNamed(const EntityChange &change,
                                const Record &after,
                                const std::vector<Holding> &holdings)
{
    if (isSet(after.get(Field::Withdrawn)))
        return {};
    const bool appears = change.created || touches(change, Field::Withdrawn);
    if (appears || touches(change, Field::Slot) || touches(change, Field::State))
        for (const Holding &holding : holdings)
            if (Status done = checkLive({EntityKind::Bay, holding.bay.value}); !done)
                return done;
    if (!appears && !touches(change, Field::Customer))
        return {};
    const auto *text = std::get_if<std::string>(&after.get(Field::Customer));
    const auto customer = text != nullptr ? Uuid::parse(*text) : std::nullopt;
    return customer ? checkLive({EntityKind::Customer, *customer}) : Status();
}

Status ChangeWriter::checkLive(EntityRef entity)
{
    if (m_live.contains(entity))
        return {};
    auto select
        = m_database.prepare(entity.kind == EntityKind::Bay
                                 ? "SELECT 1 FROM bay WHERE id = ?1 AND withdrawn IS NULL"
                                 : "SELECT 1 FROM customer WHERE id = ?1 AND withdrawn IS NULL");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
    m_live.insert(entity);
    return {};
}

/// New stretches only after all old ones are out, so that two bookings may swap bays.
Status ChangeWriter::insertPending(std::size_t before)
{
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        if (!goesOn(before + i))
            return fail(ErrorCode::Stopped);
        for (const Holding &holding : m_pending[i].holdings)
            if (Status done = insertHolding(m_database, m_pending[i].entity, holding); !done)
                return done;
    }
    return {};
}

/// What still leans on an entity that is to be withdrawn.
Status ChangeWriter::checkUnused(EntityRef entity)
{
    const char *sql = nullptr;
    EntityKind kind = EntityKind::Booking;
    if (entity.kind == EntityKind::Customer) {
        sql = "SELECT id, 1 FROM booking WHERE customer = ?1 AND withdrawn IS NULL LIMIT 1";
    } else if (entity.kind == EntityKind::Bay) {
        sql = "SELECT holder, kind FROM occupancy WHERE bay = ?1 LIMIT 1";
    } else if (entity.kind == EntityKind::Location) {
        sql = "SELECT id, 1 FROM bay WHERE location = ?1 AND withdrawn IS NULL LIMIT 1";
        kind = EntityKind::Bay;
    } else if (entity.kind == EntityKind::Series) {
        sql = "SELECT id, 2 FROM block WHERE series = ?1 AND withdrawn IS NULL LIMIT 1";
    }
    if (sql == nullptr)
        return {};
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
        return {};
    m_leaning = EntityRef{(*select)->number(1) == 2 ? EntityKind::Block : kind, (*select)->uuid(0)};
    return stale(entity, wordFor(Field::Withdrawn));
}

/// An undo marks its target as undone, a redo takes the mark away.
Status ChangeWriter::markTarget(const ChangeSet &set)
{
    if (set.kind == ChangeKind::Do)
        return {};
    auto update = m_database.prepare("UPDATE change_set SET undone = ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, set.target);
    (*update)->bind(2, std::int64_t{set.kind == ChangeKind::Undo});
    return (*update)->run();
}

} // namespace bayboard
