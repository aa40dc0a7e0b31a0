// The way back of ChangeWriter: a step that the server has not confirmed goes out of the rows, so
// that what others did meanwhile can come in before it.

#include "core/store/ChangeWriter.h"

namespace bayboard {

namespace {

EntityChange reversed(const EntityChange &change)
{
    EntityChange back{change.entity, false, {}};
    for (const FieldChange &field : change.fields)
        back.fields.push_back({field.field, field.after, field.before});
    return back;
}

} // namespace

Status ChangeWriter::takeBack(RevocableRows &rows, std::int64_t sequence, const ChangeSet &set)
{
    ChangeWriter writer(rows);
    for (auto change = set.changes.rbegin(); change != set.changes.rend(); ++change) {
        Status done
            = change->created ? removeEntity(rows, change->entity) : writer.revertEntity(*change);
        if (!done)
            return done;
    }
    if (Status done = writer.insertPending(0); !done)
        return done;
    if (set.kind != ChangeKind::Do) {
        ChangeSet opposite;
        opposite.target = set.target;
        opposite.kind = set.kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
        if (Status done = writer.markTarget(opposite); !done)
            return done;
    }
    return rows.removeStep(sequence);
}

Status ChangeWriter::revertEntity(const EntityChange &change)
{
    const EntityChange back = reversed(change);
    auto now = loadBefore(back, nullptr);
    if (!now)
        return tl::unexpected(now.error());
    const Record before = apply(*now, back);
    if (change.entity.kind == EntityKind::Booking || change.entity.kind == EntityKind::Block)
        if (Status done = exchangeHoldings(back, *now, before); !done)
            return done;
    return writeRow(back, before);
}

Status ChangeWriter::removeEntity(RevocableRows &rows, EntityRef entity)
{
    const auto now = rows.load(entity);
    if (!now)
        return tl::unexpected(now.error());
    const auto held = holdingsOf(entity.kind, now->value_or(Record()));
    if (!held)
        return tl::unexpected(held.error());
    for (const Holding &holding : *held)
        if (Status done = rows.removeHolding(entity, holding); !done)
            return done;
    return rows.removeRow(entity);
}

} // namespace bayboard
