#include "core/journal/Codec.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <limits>

namespace bayboard {

namespace {

constexpr const char *stepColumns
    = "s.sequence, s.id, s.desk, s.actor, s.at, s.kind, s.target, s.label, s.label_arguments, "
      "s.reason, s.rule_book, s.overrides, s.entities, s.undone";

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
    const auto label = labelCodeFor(row.view(7));
    auto arguments = decodeTexts(row.view(8));
    if (!label || !arguments || head.id.isNull())
        return fail(ErrorCode::StoreDamaged,
                    "",
                    "change set " + std::to_string(step.sequence) + " is not readable");
    head.label = {*label, std::move(*arguments)};
    head.reason = row.text(9);
    head.ruleBookVersion = row.number(10);
    if (!row.isNull(11)) {
        auto overrides = decodeOverrides(row.view(11));
        if (!overrides)
            return tl::unexpected(overrides.error());
        head.overrides = std::move(*overrides);
    }
    step.entityCount = row.number(12);
    step.undone = row.number(13) != 0;
    return step;
}

/// The columns after `first`: entity_kind, entity, created, fields.
Result<EntityChange> readChange(sqlite::Statement &row, int first)
{
    const std::int64_t kind = row.number(first);
    auto fields = decodeFields(row.view(first + 3));
    if (!fields || kind < 1 || kind > 11)
        return fail(ErrorCode::StoreDamaged, "", "a change in the journal is not readable");
    return EntityChange{{static_cast<EntityKind>(kind), row.uuid(first + 1)},
                        row.number(first + 2) != 0,
                        std::move(*fields)};
}

Status collectSteps(sqlite::Statement &select, std::vector<Step> &steps)
{
    return forEachRow(select, [&](sqlite::Statement &row) -> Status {
        auto step = readStep(row);
        if (!step)
            return tl::unexpected(step.error());
        steps.push_back(std::move(*step));
        return {};
    });
}

} // namespace

Result<Step> Store::loadStep(ChangeSetId id)
{
    auto select = m_connection->database->prepare(std::string("SELECT ") + stepColumns
                                                  + " FROM change_set s WHERE s.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    std::vector<Step> steps;
    if (Status read = collectSteps(**select, steps); !read)
        return tl::unexpected(read.error());
    if (steps.empty())
        return fail(ErrorCode::NotFound, "change set", id.toString());
    return std::move(steps.front());
}

Result<ChangeSet> Store::loadChangeSet(ChangeSetId id)
{
    auto step = loadStep(id);
    if (!step)
        return tl::unexpected(step.error());
    auto select = m_connection->database->prepare(
        "SELECT entity_kind, entity, created, fields FROM change WHERE id >= (SELECT first_change "
        "FROM change_set WHERE id = ?1) ORDER BY id LIMIT ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, id);
    (*select)->bind(2, step->entityCount);
    ChangeSet set = std::move(step->head);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto change = readChange(row, 0);
        if (!change)
            return tl::unexpected(change.error());
        set.changes.push_back(std::move(*change));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return set;
}

Result<std::vector<Step>> Store::history(EntityRef entity, std::int64_t limit)
{
    auto select = m_connection->database->prepare(
        std::string("SELECT ") + stepColumns
        + ", c.entity_kind, c.entity, c.created, c.fields FROM change c JOIN change_set s ON "
          "s.sequence = c.change_set WHERE c.entity = ?1 AND c.entity_kind = ?2 "
          "ORDER BY c.id DESC LIMIT ?3");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, limit > 0 ? limit : -1);
    std::vector<Step> steps;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto step = readStep(row);
        auto change = readChange(row, 14);
        if (!step || !change)
            return tl::unexpected(step ? change.error() : step.error());
        step->head.changes.push_back(std::move(*change));
        steps.push_back(std::move(*step));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return steps;
}

Result<std::vector<Step>> Store::journal(std::int64_t before, std::int64_t limit)
{
    auto select = m_connection->database->prepare(
        std::string("SELECT ") + stepColumns
        + " FROM change_set s WHERE s.sequence < ?1 ORDER BY s.sequence DESC LIMIT ?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, before > 0 ? before : std::numeric_limits<std::int64_t>::max());
    (*select)->bind(2, limit > 0 ? limit : -1);
    std::vector<Step> steps;
    if (Status read = collectSteps(**select, steps); !read)
        return tl::unexpected(read.error());
    return steps;
}

Result<std::optional<Step>> Store::undoCandidate(OperatorId actor)
{
    auto select = m_connection->database->prepare(
        std::string("SELECT ") + stepColumns
        + " FROM change_set s WHERE s.actor = ?1 AND s.kind = 1 AND s.undone = 0 AND s.desk = ?2 "
          "ORDER BY s.sequence DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, actor);
    (*select)->bind(2, m_connection->desk);
    std::vector<Step> steps;
    if (Status read = collectSteps(**select, steps); !read)
        return tl::unexpected(read.error());
    return steps.empty() ? std::nullopt : std::optional<Step>(std::move(steps.front()));
}

Result<std::optional<Step>> Store::redoCandidate(OperatorId actor)
{
    // The step undone last, unless something new was done since: that ends the redo branch.
    auto select = m_connection->database->prepare(
        std::string("SELECT ") + stepColumns
        + " FROM change_set u JOIN change_set s ON s.id = u.target WHERE u.actor = ?1 AND "
          "u.kind = 2 AND u.desk = ?2 AND s.undone = 1 AND u.sequence > (SELECT "
          "coalesce(max(d.sequence), 0) FROM change_set d WHERE d.actor = ?1 AND d.kind = 1 AND "
          "d.undone = 0 AND d.desk = ?2) ORDER BY u.sequence DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, actor);
    (*select)->bind(2, m_connection->desk);
    std::vector<Step> steps;
    if (Status read = collectSteps(**select, steps); !read)
        return tl::unexpected(read.error());
    return steps.empty() ? std::nullopt : std::optional<Step>(std::move(steps.front()));
}

} // namespace bayboard
