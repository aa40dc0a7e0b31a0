#include "core/store/ChangeWriter.h"
#include "core/store/Store.h"
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

} // namespace

Status Store::commit(const ChangeSet &set)
{
    Database &database = *m_connection->database;
    if (Status there = m_connection->checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = ChangeWriter(database).write(set); !done)
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
    if (Status there = m_connection->checkPlace(); !there)
        return tl::unexpected(there.error());
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto step = loadStep(head.target);
    if (!step)
        return tl::unexpected(step.error());
    if (step->undone == undo || step->head.kind != ChangeKind::Do)
        return fail(undo ? ErrorCode::AlreadyUndone : ErrorCode::NotUndone,
                    wordFor(step->head.label.code));
    auto target = loadChangeSet(head.target);
    if (!target)
        return tl::unexpected(target.error());
    head.kind = undo ? ChangeKind::Undo : ChangeKind::Redo;
    head.changes = undo ? inverse(target->changes) : again(target->changes);
    head.label = target->label;
    ChangeWriter writer(database);
    if (Status done = writer.write(head, &*target); !done)
        return tl::unexpected(whyNot(database, writer, head, done.error()));
    if (Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return head;
}

} // namespace bayboard
