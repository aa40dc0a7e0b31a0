#include "core/store/JournalRows.h"

#include "core/journal/Codec.h"
#include "core/store/StoreConnection.h"

namespace bayboard::journal_rows {

Result<Step> readStep(sqlite::Statement &row)
{
    Step step;
    ChangeSet &head = step.head;
    step.sequence = row.number(0);
    head.id = row.id<ChangeSetId>(1);
    head.desk = row.id<DeskId>(2);
    head.actor = row.id<OperatorId>(3);
    head.at = fromUnix(row.number(4));
    head.kind = static_cast<ChangeKind>(row.number(5));
    head.target = row.id<ChangeSetId>(6);
    const bool known = row.number(5) >= 1 && row.number(5) <= 3;
    const auto label = labelCodeFor(row.view(7));
    auto arguments = decodeTexts(row.view(8));
    if (!known || !label || !arguments || head.id.isNull())
        return tl::unexpected(
            row.damaged(Phrase::tr("step %1 is not readable", std::to_string(step.sequence))));
    head.label = {*label, std::move(*arguments)};
    head.reason = row.text(9);
    head.ruleBookVersion = row.number(10);
    if (!row.isNull(11)) {
        auto overrides = decodeOverrides(row.view(11));
        if (!overrides)
            return tl::unexpected(
                row.damaged(Phrase::tr("the overrides of a step are not readable")));
        head.overrides = std::move(*overrides);
    }
    step.entityCount = row.number(12);
    step.undone = row.number(13) != 0;
    head.approvedBy = row.id<OperatorId>(14);
    step.waiting = row.number(15) != 0;
    return step;
}

Result<std::optional<Step>> findStep(sqlite::Database &database, ChangeSetId id)
{
    auto select = database.prepare(std::string("SELECT ") + stepColumns
                                   + " FROM change_set s WHERE s.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    return firstRow(**select, readStep);
}

Result<ChangeSet> loadAt(sqlite::Database &database, std::int64_t sequence)
{
    auto select = database.prepare(std::string("SELECT ") + stepColumns
                                   + " FROM change_set s WHERE s.sequence = ?1");
    if (!select)
        return tl::unexpected(select.error());
    Step step;
    {
        const sqlite::Cursor cursor(**select);
        (*select)->bind(1, sequence);
        const auto row = (*select)->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return tl::unexpected((*select)->damaged(
                Phrase::tr("the journal has a gap before step %1", std::to_string(sequence + 1))));
        auto found = readStep(**select);
        if (!found)
            return tl::unexpected(found.error());
        step = std::move(*found);
    }
    return loadChanges(database, std::move(step));
}

Result<EntityChange> readChange(sqlite::Statement &row, int first)
{
    const std::int64_t kind = row.number(first);
    auto fields = decodeFields(row.view(first + 3));
    if (!fields || kind < 1 || kind > std::int64_t{std::size(allEntityKinds)})
        return tl::unexpected(row.damaged(Phrase::tr("a change in the journal is not readable")));
    return EntityChange{{static_cast<EntityKind>(kind), row.uuid(first + 1)},
                        row.number(first + 2) != 0,
                        std::move(*fields)};
}

Result<ChangeSet> loadChanges(sqlite::Database &database, Step step)
{
    auto select = database.prepare(
        "SELECT entity_kind, entity, created, fields, change_set FROM change WHERE id >= (SELECT "
        "first_change FROM change_set WHERE sequence = ?1) ORDER BY id LIMIT ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, step.sequence);
    (*select)->bind(2, step.entityCount);
    ChangeSet set = std::move(step.head);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        if (row.number(4) != step.sequence)
            return tl::unexpected(row.damaged(Phrase::tr("a change stands outside its step")));
        auto change = readChange(row, 0);
        if (!change)
            return tl::unexpected(change.error());
        set.changes.push_back(std::move(*change));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    if (static_cast<std::int64_t>(set.changes.size()) != step.entityCount)
        return tl::unexpected((*select)->damaged(Phrase::tr("a step lacks some of its changes")));
    return set;
}

} // namespace bayboard::journal_rows
