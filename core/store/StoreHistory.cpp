#include "core/store/JournalRows.h"
#include "core/store/Store.h"
#include "core/store/StoreConnection.h"

#include <limits>

namespace bayboard {

namespace {

/// Labels of lines that are nothing to take back: see writeReversal().
constexpr const char *linesOnly
    = "('setPin', 'removePin', 'setPassword', 'removePassword', 'giveUp')";

using journal_rows::readChange;
using journal_rows::readStep;
using journal_rows::stepColumns;
using journal_rows::stepWidth;

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

Result<std::optional<Step>> firstStep(sqlite::Statement &select)
{
    std::vector<Step> steps;
    if (Status read = collectSteps(select, steps); !read)
        return tl::unexpected(read.error());
    return steps.empty() ? std::nullopt : std::optional<Step>(std::move(steps.front()));
}

} // namespace

Result<Step> Store::loadStep(ChangeSetId id)
{
    auto step = journal_rows::findStep(*m_connection->database, id);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return fail(ErrorCode::NotFound, Phrase::tr("change set"), id.toString());
    return std::move(**step);
}

Result<ChangeSet> Store::loadChangeSet(ChangeSetId id)
{
    auto step = loadStep(id);
    if (!step)
        return tl::unexpected(step.error());
    return journal_rows::loadChanges(*m_connection->database, std::move(*step));
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
        auto change = readChange(row, stepWidth);
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
          "AND s.label NOT IN "
        + linesOnly + " ORDER BY s.sequence DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, actor);
    (*select)->bind(2, m_connection->desk);
    return firstStep(**select);
}

Result<std::optional<Step>> Store::redoCandidate(OperatorId actor)
{
    // The step undone last, unless something new was done since: that ends the redo branch, even
    // when it was undone in its turn.
    auto select = m_connection->database->prepare(
        std::string("SELECT ") + stepColumns
        + " FROM change_set u JOIN change_set s ON s.id = u.target WHERE u.actor = ?1 AND "
          "u.kind = 2 AND u.desk = ?2 AND s.undone = 1 AND u.sequence > (SELECT "
          "coalesce(max(d.sequence), 0) FROM change_set d WHERE d.actor = ?1 AND d.kind = 1 AND "
          "d.desk = ?2 AND d.label NOT IN "
        + linesOnly
        + ") AND NOT EXISTS (SELECT 1 FROM change_set later WHERE later.target = u.target AND "
          "later.sequence > u.sequence) ORDER BY u.sequence DESC LIMIT 1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, actor);
    (*select)->bind(2, m_connection->desk);
    return firstStep(**select);
}

} // namespace bayboard
