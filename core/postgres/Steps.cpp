#include "core/postgres/Steps.h"

#include "core/journal/Codec.h"

#include <unordered_map>

namespace bayboard::postgres {

namespace {

/// Puts the changes of many steps behind their heads.
Status addChanges(Connection &connection,
                  const std::vector<std::int64_t> &sequences,
                  std::unordered_map<std::int64_t, Step> &steps)
{
    const auto rows = connection.run(
        "SELECT entity_kind, entity, created, fields, change_set FROM change WHERE change_set = "
        "ANY($1) ORDER BY change_set, position",
        Parameters::of(sequences));
    if (!rows)
        return tl::unexpected(rows.error());
    for (int row = 0; row < rows->count(); ++row) {
        auto change = readChange(connection, *rows, row, 0);
        if (!change)
            return tl::unexpected(change.error());
        steps[rows->number(row, 4)].head.changes.push_back(std::move(*change));
    }
    for (const auto &[sequence, step] : steps)
        if (static_cast<std::int64_t>(step.head.changes.size()) != step.entityCount)
            return tl::unexpected(
                connection.damaged(Phrase::tr("a step lacks some of its changes")));
    return {};
}

} // namespace

Result<Step> readStep(Connection &connection, const Rows &rows, int row)
{
    Step step;
    ChangeSet &head = step.head;
    step.sequence = rows.number(row, 0);
    head.id = rows.id<ChangeSetId>(row, 1);
    head.desk = rows.id<DeskId>(row, 2);
    head.actor = rows.id<OperatorId>(row, 3);
    head.at = fromUnix(rows.number(row, 4));
    head.kind = static_cast<ChangeKind>(rows.number(row, 5));
    head.target = rows.id<ChangeSetId>(row, 6);
    const auto label = labelCodeFor(rows.view(row, 7));
    auto arguments = decodeTexts(rows.view(row, 8));
    auto overrides = rows.isNull(row, 11) ? Result<std::vector<Override>>(std::vector<Override>())
                                          : decodeOverrides(rows.view(row, 11));
    if (!label || !arguments || !overrides)
        return tl::unexpected(connection.damaged(
            Phrase::tr("step %1 is not readable", std::to_string(step.sequence))));
    head.label = {*label, std::move(*arguments)};
    head.reason = rows.text(row, 9);
    head.ruleBookVersion = rows.number(row, 10);
    head.overrides = std::move(*overrides);
    step.entityCount = rows.number(row, 12);
    step.undone = rows.flag(row, 13);
    head.approvedBy = rows.id<OperatorId>(row, 14);
    return step;
}

Result<EntityChange> readChange(Connection &connection, const Rows &rows, int row, int first)
{
    const std::int64_t kind = rows.number(row, first);
    auto fields = decodeFields(rows.view(row, first + 3));
    if (!fields || kind < 1 || kind > std::int64_t{entityKindCount})
        return tl::unexpected(
            connection.damaged(Phrase::tr("a change in the journal is not readable")));
    return EntityChange{{static_cast<EntityKind>(kind), rows.uuid(row, first + 1)},
                        rows.flag(row, first + 2),
                        std::move(*fields)};
}

Result<std::optional<Step>> firstStep(Connection &connection, const Rows &rows)
{
    if (rows.count() == 0)
        return std::nullopt;
    auto step = readStep(connection, rows, 0);
    if (!step)
        return tl::unexpected(step.error());
    return std::optional<Step>(std::move(*step));
}

Result<std::optional<Step>> findStep(Connection &connection, ChangeSetId id)
{
    const auto rows = connection.run(std::string("SELECT ") + stepColumns
                                         + " FROM change_set s WHERE s.id = $1",
                                     Parameters::of(id));
    if (!rows)
        return tl::unexpected(rows.error());
    return firstStep(connection, *rows);
}

Result<ChangeSet> loadChanges(Connection &connection, const Step &step)
{
    std::unordered_map<std::int64_t, Step> steps;
    steps.emplace(step.sequence, step).first->second.head.changes.clear();
    if (Status done = addChanges(connection, {step.sequence}, steps); !done)
        return tl::unexpected(done.error());
    return std::move(steps.begin()->second.head);
}

Result<std::vector<ChangeSet>> loadSteps(Connection &connection,
                                         const std::vector<std::int64_t> &sequences)
{
    const auto heads = connection.run(std::string("SELECT ") + stepColumns
                                          + " FROM change_set s WHERE s.sequence = ANY($1)",
                                      Parameters::of(sequences));
    if (!heads)
        return tl::unexpected(heads.error());
    std::unordered_map<std::int64_t, Step> steps;
    for (int row = 0; row < heads->count(); ++row) {
        auto step = readStep(connection, *heads, row);
        if (!step)
            return tl::unexpected(step.error());
        steps.emplace(step->sequence, std::move(*step));
    }
    if (Status done = addChanges(connection, sequences, steps); !done)
        return tl::unexpected(done.error());
    std::vector<ChangeSet> sets;
    for (const std::int64_t sequence : sequences) {
        const auto found = steps.find(sequence);
        if (found == steps.end())
            return tl::unexpected(connection.damaged(
                Phrase::tr("the journal has a gap before step %1", std::to_string(sequence + 1))));
        sets.push_back(std::move(found->second.head));
    }
    return sets;
}

Result<std::vector<Step>> history(Connection &connection, EntityRef entity)
{
    const auto rows = connection.run(
        std::string("SELECT ") + stepColumns
            + ", c.entity_kind, c.entity, c.created, c.fields FROM change c JOIN change_set s ON "
              "s.sequence = c.change_set WHERE c.entity = $1 AND c.entity_kind = $2 ORDER BY "
              "s.sequence DESC",
        Parameters::of(entity.id, static_cast<std::int64_t>(entity.kind)));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Step> steps;
    for (int row = 0; row < rows->count(); ++row) {
        auto step = readStep(connection, *rows, row);
        auto change = readChange(connection, *rows, row, stepWidth);
        if (!step || !change)
            return tl::unexpected(step ? change.error() : step.error());
        step->head.changes.push_back(std::move(*change));
        steps.push_back(std::move(*step));
    }
    return steps;
}

} // namespace bayboard::postgres
