// The way back of ChangeWriter: a step that the server has not confirmed goes out of the rows, so
// that what others did meanwhile can come in before it.

#include "core/store/ChangeWriter.h"
#include "core/store/CustomerSearch.h"
#include "core/store/Tables.h"

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

Status ChangeWriter::takeBack(std::int64_t sequence, const ChangeSet &set)
{
    for (auto change = set.changes.rbegin(); change != set.changes.rend(); ++change) {
        Status done = change->created ? removeEntity(change->entity) : revertEntity(*change);
        if (!done)
            return done;
    }
    if (Status done = insertPending(0); !done)
        return done;
    if (set.kind != ChangeKind::Do) {
        ChangeSet opposite;
        opposite.target = set.target;
        opposite.kind = set.kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
        if (Status done = markTarget(opposite); !done)
            return done;
    }
    return removeStep(sequence);
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

Status ChangeWriter::removeEntity(EntityRef entity)
{
    auto now = tables::loadRecord(m_database, entity);
    if (!now)
        return tl::unexpected(now.error());
    auto held = holdingsOf(entity.kind, *now);
    if (!held)
        return tl::unexpected(held.error());
    for (const Holding &holding : *held)
        if (Status done = removeHolding(m_database, entity, holding); !done)
            return done;
    if (entity.kind == EntityKind::Customer)
        if (Status done = dropFromIndex(m_database, entity.id); !done)
            return done;
    return tables::removeRecord(m_database, entity);
}

Status ChangeWriter::removeStep(std::int64_t sequence)
{
    for (const char *sql : {"DELETE FROM feed WHERE change_set = ?1",
                            "DELETE FROM change WHERE id >= (SELECT first_change FROM change_set "
                            "WHERE sequence = ?1)",
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

} // namespace bayboard
