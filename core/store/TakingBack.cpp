#include "core/store/TakingBack.h"

namespace bayboard {

namespace {

EntityChange reversed(const EntityChange &change)
{
    EntityChange back{change.entity, false, {}};
    for (const FieldChange &field : change.fields)
        back.fields.push_back({field.field, field.after, field.before});
    return back;
}

bool holdsTime(EntityKind kind)
{
    return kind == EntityKind::Booking || kind == EntityKind::Block;
}

} // namespace

Status TakingBack::take(std::int64_t sequence, const ChangeSet &set)
{
    Pending pending = m_pending;
    for (auto change = set.changes.rbegin(); change != set.changes.rend(); ++change)
        if (Status done = revert(*change, pending); !done)
            return done;
    if (set.kind != ChangeKind::Do)
        if (Status done = m_rows.markUndone(set.target, set.kind == ChangeKind::Redo); !done)
            return done;
    Status done = m_rows.removeStep(sequence);
    if (done)
        m_pending = std::move(pending);
    return done;
}

Status TakingBack::revert(const EntityChange &change, Pending &pending)
{
    const EntityRef entity = change.entity;
    const auto now = m_rows.load(entity);
    if (!now)
        return tl::unexpected(now.error());
    if (!*now)
        return fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
    if (Status done = release(entity, **now, pending); !done)
        return done;
    if (change.created) {
        pending.erase(entity);
        return m_rows.removeRow(entity);
    }
    for (const FieldChange &field : change.fields)
        if ((*now)->get(field.field) != field.after)
            return fail(
                ErrorCode::Stale, wordFor(entity.kind), entity.id.toString(), wordFor(field.field));
    const Record before = apply(**now, reversed(change));
    if (holdsTime(entity.kind)) {
        auto holds = holdingsOf(entity.kind, before);
        if (!holds)
            return tl::unexpected(holds.error());
        pending[entity] = std::move(*holds);
    }
    std::vector<Field> fields;
    for (const FieldChange &field : change.fields)
        fields.push_back(field.field);
    return m_rows.updateRow(entity, before, fields);
}

/// What it holds now, unless that waits to be given to it.
Status TakingBack::release(EntityRef entity, const Record &now, Pending &pending)
{
    if (!holdsTime(entity.kind) || pending.contains(entity))
        return {};
    const auto held = holdingsOf(entity.kind, now);
    if (!held)
        return tl::unexpected(held.error());
    for (const Holding &holding : *held)
        if (Status done = m_rows.removeHolding(entity, holding); !done)
            return done;
    return {};
}

Status TakingBack::settle()
{
    while (!m_pending.empty()) {
        const auto &[entity, holdings] = *m_pending.begin();
        if (Status done = give(entity, holdings); !done) {
            m_blocked = entity;
            return done;
        }
        m_pending.erase(m_pending.begin());
    }
    return {};
}

Status TakingBack::give(EntityRef entity, const std::vector<Holding> &holdings)
{
    const auto record = m_rows.load(entity);
    if (!record)
        return tl::unexpected(record.error());
    const Record now = record->value_or(Record());
    if (std::holds_alternative<std::monostate>(now.get(Field::Withdrawn))) {
        const auto *text = std::get_if<std::string>(&now.get(Field::Customer));
        const auto customer = text != nullptr ? Uuid::parse(*text) : std::nullopt;
        if (customer)
            if (Status live = checkLive({EntityKind::Customer, *customer}); !live)
                return live;
    }
    for (std::size_t i = 0; i < holdings.size(); ++i) {
        Status done = checkLive({EntityKind::Bay, holdings[i].bay.value});
        if (done)
            done = m_rows.insertHolding(entity, holdings[i]);
        if (done)
            continue;
        while (i-- > 0) // all of it is tried again
            if (Status back = m_rows.removeHolding(entity, holdings[i]); !back)
                return back;
        return done;
    }
    return {};
}

Status TakingBack::checkLive(EntityRef entity)
{
    const auto live = m_rows.isLive(entity);
    if (!live)
        return tl::unexpected(live.error());
    return *live ? Status() : fail(ErrorCode::NotFound, wordFor(entity.kind), entity.id.toString());
}

} // namespace bayboard
