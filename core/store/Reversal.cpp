#include "core/store/Reversal.h"

#include "core/store/JournalRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Database;

/// The newest step between `head.target` and `head`, which is written already, that touched the
/// entity (in that field, where one is named): who is in the way of an undo.
Error changedSince(Database &database,
                   const ChangeSet &head,
                   EntityRef entity,
                   std::string_view field)
{
    auto select = database.prepare(
        "SELECT s.label, s.actor, s.id FROM change c JOIN change_set s ON s.sequence = "
        "c.change_set WHERE c.entity = ?1 AND c.entity_kind = ?2 AND s.sequence > (SELECT sequence "
        "FROM change_set WHERE id = ?3) AND s.id <> ?5 AND (?4 = '' OR c.created OR "
        "instr(c.fields, ?4) > 0) "
        "ORDER BY s.sequence DESC LIMIT 1");
    if (!select)
        return select.error();
    // Quotes inside a text are escaped, so this can only be the name of a field.
    const std::string member = field.empty() ? "" : "\"" + std::string(field) + "\":";
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, head.target);
    (*select)->bind(4, std::string_view(member));
    (*select)->bind(5, head.id);
    const auto row = (*select)->step();
    if (!row)
        return row.error();
    if (!*row)
        return {ErrorCode::ChangedSince, {wordFor(entity.kind), "", ""}};
    return {ErrorCode::ChangedSince,
            {(*select)->text(0), (*select)->uuid(1).toString(), (*select)->uuid(2).toString()}};
}

/// Turns what the writer said of a row into who changed it.
Error whyNot(Database &database,
             const ChangeWriter &writer,
             const ChangeSet &head,
             const Error &error)
{
    if (error.code != ErrorCode::Stale)
        return error;
    if (writer.leaning())
        return changedSince(database, head, *writer.leaning(), {});
    const auto kind = entityKindFor(error.arguments.at(0).plain());
    const auto id = Uuid::parse(error.arguments.at(1).plain());
    BAYBOARD_ASSERT(kind && id);
    return changedSince(database, head, {*kind, *id}, error.arguments.at(2).plain());
}

/// Blocks that a series has made by rolling on since the step belong to what the step says of the
/// series: they go with it, and the next roll makes them as the series then is.
/// ChangedSince when somebody has changed one of them himself.
Status
takeRolled(Database &database, std::int64_t sequence, const ChangeSet &target, ChangeSet &head)
{
    auto select = database.prepare(
        "SELECT b.id, sum(s.label <> ?3) FROM block b JOIN change c ON c.entity = b.id JOIN "
        "change_set s ON s.sequence = c.change_set WHERE b.series = ?1 AND b.withdrawn IS NULL AND "
        "s.sequence > ?2 GROUP BY b.id HAVING sum(s.label = ?3) > 0 ORDER BY b.id");
    if (!select)
        return tl::unexpected(select.error());
    for (const EntityChange &change : target.changes) {
        if (change.entity.kind != EntityKind::Series)
            continue;
        const std::string series = change.entity.id.toString();
        (*select)->bind(1, std::string_view(series));
        (*select)->bind(2, sequence);
        (*select)->bind(3, std::string_view(wordFor(LabelCode::RollSeries)));
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            const EntityRef block{EntityKind::Block, row.uuid(0)};
            if (row.number(1) > 0)
                return tl::unexpected(changedSince(database, head, block, {}));
            head.changes.push_back({block, false, {{Field::Withdrawn, Value(), std::int64_t{1}}}});
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<ChangeSet> writeReversal(Database &database, ChangeSet head, ChangeWriter writer)
{
    const bool undo = head.kind == ChangeKind::Undo;
    auto step = journal_rows::findStep(database, head.target);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return fail(ErrorCode::NotFound, Phrase::tr("change set"), head.target.toString());
    if ((*step)->undone == undo || (*step)->head.kind != ChangeKind::Do)
        return fail(undo ? ErrorCode::AlreadyUndone : ErrorCode::NotUndone,
                    wordFor((*step)->head.label.code));
    const LabelCode label = (*step)->head.label.code;
    if (label == LabelCode::SetPin || label == LabelCode::RemovePin) // no data of the club's
        return fail(undo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    const std::int64_t sequence = (*step)->sequence;
    auto target = journal_rows::loadChanges(database, std::move(**step));
    if (!target)
        return tl::unexpected(target.error());
    head.changes = undo ? inverse(target->changes) : again(target->changes);
    head.label = target->label;
    if (Status done = takeRolled(database, sequence, *target, head); !done)
        return tl::unexpected(done.error());
    if (Status done = writer.write(head, &*target); !done)
        return tl::unexpected(whyNot(database, writer, head, done.error()));
    return head;
}

} // namespace bayboard
