// What the server said of what waits: Rework's side of outbox and conflicts.

#include "core/journal/Codec.h"
#include "core/store/JudgementRows.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

bool shareAnEntity(const ChangeSet &a, const std::unordered_set<EntityRef> &entities)
{
    return std::any_of(a.changes.begin(), a.changes.end(), [&](const EntityChange &change) {
        return entities.contains(change.entity);
    });
}

} // namespace

Status Rework::judge(const std::vector<Judgement> &judgements, Instant now)
{
    // All are marked first: what the server has judged itself is nobody's follower.
    std::vector<std::pair<std::int64_t, const Judgement *>> refused;
    for (const Judgement &judgement : judgements) {
        const auto position = markJudged(judgement.id);
        if (!position)
            return tl::unexpected(position.error());
        if (*position != 0 && judgement.isRefused())
            refused.emplace_back(*position, &judgement);
    }
    for (const auto &[position, judgement] : refused)
        if (Status done = park(position, *judgement, now); !done)
            return done;
    return {};
}

/// Its position in the outbox; 0: it does not wait there unjudged.
Result<std::int64_t> Rework::markJudged(ChangeSetId id)
{
    auto mark = m_database.prepare("UPDATE outbox SET judged = 1 WHERE id = ?1 AND judged = 0 "
                                   "RETURNING position");
    if (!mark)
        return tl::unexpected(mark.error());
    std::int64_t position = 0;
    (*mark)->bind(1, id);
    const Status marked = forEachRow(**mark, [&](sqlite::Statement &row) -> Status {
        position = row.number(0);
        return {};
    });
    if (!marked)
        return tl::unexpected(marked.error());
    return position;
}

Status Rework::park(std::int64_t position, Judgement judgement, Instant now)
{
    if (Status done = takeAllBack(); !done)
        return done;
    std::unordered_set<EntityRef> fallen;
    const std::int64_t first = position;
    const std::int64_t apart = m_waiting.at(first).apart;
    const ChangeSetId lead = judgement.id;
    for (auto each = m_waiting.find(first); each != m_waiting.end();) {
        const Waiting &waiting = each->second;
        const bool follows = each->first != first && !waiting.judged
            && (apart == 0 || each->first <= apart) && shareAnEntity(waiting.set, fallen);
        if (each->first != first && !follows) {
            ++each;
            continue;
        }
        if (follows) {
            judgement = Judgement();
            judgement.id = waiting.set.id;
            judgement.kind = JudgementKind::Refused;
            judgement.code = refusal::follows;
            judgement.step = lead;
        }
        for (const EntityChange &change : waiting.set.changes)
            fallen.insert(change.entity);
        auto insert = m_database.prepare(
            std::string("INSERT INTO conflict(id, body, at, ") + judgement_rows::columns
            + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        if (!insert)
            return tl::unexpected(insert.error());
        const std::string body = encodeChangeSet(waiting.set);
        (*insert)->bind(1, waiting.set.id);
        (*insert)->bind(2, std::string_view(body));
        (*insert)->bind(3, toUnix(now));
        judgement_rows::bind(**insert, 4, judgement);
        if (Status done = (*insert)->run(); !done)
            return done;
        if (const auto gone = removeFromOutbox(waiting.set.id); !gone)
            return tl::unexpected(gone.error());
        m_report.parked.push_back(waiting.set.id);
        each = m_waiting.erase(each);
    }
    return {};
}

/// The position that it had; 0: it was not there.
Result<std::int64_t> Rework::removeFromOutbox(ChangeSetId id)
{
    auto remove = m_database.prepare("DELETE FROM outbox WHERE id = ?1 RETURNING position");
    if (!remove)
        return tl::unexpected(remove.error());
    std::int64_t position = 0;
    (*remove)->bind(1, id);
    const Status removed = forEachRow(**remove, [&](sqlite::Statement &row) -> Status {
        position = row.number(0);
        return {};
    });
    if (!removed)
        return tl::unexpected(removed.error());
    return position;
}

/// It was accepted after all: by the server as it was before a restore, or is now.
Status Rework::forgetConflict(ChangeSetId id)
{
    auto remove = m_database.prepare("DELETE FROM conflict WHERE id = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, id);
    return (*remove)->run();
}

} // namespace bayboard
