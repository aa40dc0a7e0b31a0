#include "core/store/ChangeWriter.h"

#include "core/club/Notice.h"
#include "core/club/Place.h"
#include "core/club/Series.h"
#include "core/journal/Codec.h"

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

/// What every database keeps as it is: PostgreSQL has no zero byte in a text.
bool isText(const std::string &text)
{
    return isUtf8(text) && text.find('\0') == std::string::npos;
}

bool holdsText(const EntityChange &change)
{
    return std::all_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        const auto *text = std::get_if<std::string>(&field.after);
        return text == nullptr || text->find('\0') == std::string::npos;
    });
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
    if (Status done = beginStep(set); !done)
        return done;
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
        Status done = addChange(set.changes[i]);
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

Status ChangeWriter::beginStep(const ChangeSet &set)
{
    if (!isUtf8(encodeTexts(set.label.arguments)) || !isText(set.reason)
        || !isUtf8(encodeOverrides(set.overrides)))
        return notUtf8(Phrase::tr("change set"));
    return m_rows.beginStep(set);
}

Status ChangeWriter::addChange(const EntityChange &change)
{
    const std::string fields = encodeFields(change.fields);
    if (!isUtf8(fields) || !holdsText(change))
        return notUtf8(wordFor(change.entity.kind));
    return m_rows.addChange(change, fields);
}

/// The row as it is, if it is what the change was built on.
Result<Record> ChangeWriter::loadBefore(const EntityChange &change, const EntityChange *created)
{
    auto loaded = m_rows.load(change.entity);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!*loaded)
        return fail(ErrorCode::NotFound, wordFor(change.entity.kind), change.entity.id.toString());
    Record &before = **loaded;
    for (const FieldChange &field : change.fields)
        if (before.get(field.field) != field.before)
            return stale(change.entity, wordFor(field.field));
    if (created != nullptr) {
        // What a step created it may take back only as it made it: later edits would go with it.
        Record made = apply(Record(), *created);
        made.set(Field::Withdrawn, before.get(Field::Withdrawn));
        const EntityChange since = difference(change.entity, made, before);
        if (!since.fields.empty())
            return stale(change.entity, wordFor(since.fields.front().field));
    }
    return std::move(before);
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
    if (change.created)
        return m_rows.insertRow(change.entity, after);
    std::vector<Field> fields;
    for (const FieldChange &field : change.fields)
        fields.push_back(field.field);
    return m_rows.updateRow(change.entity, after, fields);
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
        if (Status done = m_rows.removeHolding(change.entity, holding); !done)
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
    const auto live = m_rows.isLive(entity);
    if (!live)
        return tl::unexpected(live.error());
    if (!*live)
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
            if (Status done = m_rows.insertHolding(m_pending[i].entity, holding); !done)
                return done;
    }
    return {};
}

/// Nothing may lean on an entity that is to be withdrawn.
Status ChangeWriter::checkUnused(EntityRef entity)
{
    const auto leaning = m_rows.leaningOn(entity);
    if (!leaning)
        return tl::unexpected(leaning.error());
    if (!*leaning)
        return {};
    m_leaning = *leaning;
    return stale(entity, wordFor(Field::Withdrawn));
}

Status ChangeWriter::markTarget(const ChangeSet &set)
{
    return set.kind == ChangeKind::Do ? Status()
                                      : m_rows.markUndone(set.target, set.kind == ChangeKind::Undo);
}

} // namespace bayboard
