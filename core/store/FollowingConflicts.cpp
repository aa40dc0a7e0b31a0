// What the server refused, and what somebody decided about it.

#include "core/journal/Codec.h"
#include "core/store/Following.h"
#include "core/store/JudgementRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

namespace bayboard {

namespace {

using sqlite::Database;

constexpr int judgementAt = 3;
constexpr int decisionAt = judgementAt + judgement_rows::width;

Result<Conflict> readConflict(sqlite::Statement &row)
{
    auto set = decodeChangeSet(row.view(1));
    auto judgement = judgement_rows::read(row, judgementAt);
    if (!set || !judgement)
        return tl::unexpected(set ? judgement.error()
                                  : row.damaged(Phrase::tr("a conflict is not readable")));
    judgement->id = row.id<ChangeSetId>(0);
    Conflict conflict{std::move(*set), std::move(*judgement), fromUnix(row.number(2)), {}};
    if (!row.isNull(decisionAt))
        conflict.decision = Decision{static_cast<DecisionKind>(row.number(decisionAt)),
                                     fromUnix(row.number(decisionAt + 1)),
                                     row.id<OperatorId>(decisionAt + 2),
                                     row.text(decisionAt + 3),
                                     row.id<ChangeSetId>(decisionAt + 4)};
    return conflict;
}

/// NotFound where nothing waits for a decision under that id; what was given up can be tried again.
Status decide(Database &database, ChangeSetId id, const Decision &decision)
{
    auto update = database.prepare(
        "UPDATE conflict SET decision = ?2, decided = ?3, decider = ?4, why = ?5, again = ?6 WHERE "
        "id = ?1 AND (decision IS NULL OR (decision = 1 AND ?2 = 2)) RETURNING position");
    if (!update)
        return tl::unexpected(update.error());
    bool found = false;
    (*update)->bind(1, id);
    (*update)->bind(2, static_cast<std::int64_t>(decision.kind));
    (*update)->bind(3, toUnix(decision.at));
    (*update)->bind(4, decision.by);
    if (!decision.reason.empty())
        (*update)->bind(5, std::string_view(decision.reason));
    (*update)->bindOptional(6, decision.again);
    const Status done = forEachRow(**update, [&](sqlite::Statement &) -> Status {
        found = true;
        return {};
    });
    if (!done)
        return done;
    return found ? Status() : fail(ErrorCode::NotFound, Phrase::tr("conflict"), id.toString());
}

} // namespace

Result<std::vector<Conflict>> Following::conflicts(bool open)
{
    auto select = m_store.connection().database->prepare(
        std::string("SELECT id, body, at, ") + judgement_rows::columns
        + ", decision, decided, decider, why, again FROM conflict "
        + (open ? "WHERE decision IS NULL " : "") + "ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Conflict> conflicts;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto conflict = readConflict(row);
        if (!conflict)
            return tl::unexpected(conflict.error());
        conflicts.push_back(std::move(*conflict));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return conflicts;
}

Status Following::giveUp(ChangeSetId id, const Decision &decision, const ChangeSet *line)
{
    BAYBOARD_ASSERT(decision.kind == DecisionKind::GivenUp);
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Status done = decide(database, id, decision);
    if (done && line != nullptr)
        done = writeStep(database, *line);
    return done ? transaction->commit() : done;
}

Status Following::tryAgain(const ChangeSet &again)
{
    BAYBOARD_ASSERT(again.kind == ChangeKind::Do && !again.target.isNull());
    Database &database = *m_store.connection().database;
    if (Status there = m_store.connection().checkPlace(); !there)
        return there;
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Decision decision{
        DecisionKind::TriedAgain, again.at, again.actor, again.reason, again.id};
    Status done = decide(database, again.target, decision);
    if (done)
        done = writeStep(database, again);
    return done ? transaction->commit() : done;
}

} // namespace bayboard
