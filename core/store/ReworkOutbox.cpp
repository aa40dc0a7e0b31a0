// What the server said of what waits: Rework's side of outbox and conflicts.

#include "core/journal/Codec.h"
#include "core/store/JournalRows.h"
#include "core/store/JudgementRows.h"
#include "core/store/Rework.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

bool shareAnEntity(const ChangeSet &a, const ChangeSet &b)
{
    return std::any_of(a.changes.begin(), a.changes.end(), [&](const EntityChange &one) {
        return std::any_of(b.changes.begin(), b.changes.end(), [&](const EntityChange &other) {
            return one.entity == other.entity;
        });
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

/// The step becomes a conflict, and so does what was built on it and is not judged itself.
Status Rework::park(std::int64_t first, Judgement judgement, Instant now)
{
    const ChangeSetId lead = judgement.id;
    std::int64_t apart = 0;
    for (std::set<std::int64_t> positions = {first}; !positions.empty();) {
        const std::int64_t position = *positions.begin();
        positions.erase(positions.begin());
        if (position != first) {
            const auto kept = loadKept(position);
            if (!kept)
                return tl::unexpected(kept.error());
            if (kept->waiting.judged || (apart != 0 && position > apart))
                continue;
            judgement = Judgement();
            judgement.id = kept->waiting.set.id;
            judgement.kind = JudgementKind::Refused;
            judgement.code = refusal::follows;
            judgement.step = lead;
        }
        const auto waiting = takeOutOfOutbox(position);
        if (!waiting)
            return tl::unexpected(waiting.error());
        if (position == first)
            apart = waiting->apart;
        Status done = keepConflict(waiting->set, judgement, now);
        if (done)
            done = addTouching(waiting->set, position, positions);
        if (!done)
            return done;
    }
    return {};
}

Status Rework::keepConflict(const ChangeSet &set, const Judgement &judgement, Instant now)
{
    auto insert = m_database.prepare(std::string("INSERT INTO conflict(id, body, at, ")
                                     + judgement_rows::columns
                                     + ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    if (!insert)
        return tl::unexpected(insert.error());
    const std::string body = encodeChangeSet(set);
    (*insert)->bind(1, set.id);
    (*insert)->bind(2, std::string_view(body));
    (*insert)->bind(3, toUnix(now));
    judgement_rows::bind(**insert, 4, judgement);
    m_report.parked.push_back(set.id);
    return (*insert)->run();
}

/// Out of the rows, where it is in them, and out of the outbox.
Result<Rework::Waiting> Rework::takeOutOfOutbox(std::int64_t position)
{
    auto kept = loadKept(position);
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->sequence != 0)
        if (Status done = takeOut({kept->sequence}); !done)
            return tl::unexpected(done.error());
    m_out.erase(position);
    if (const auto gone = removeFromOutbox(kept->waiting.set.id); !gone)
        return tl::unexpected(gone.error());
    return std::move(kept->waiting);
}

Result<Rework::Kept> Rework::loadKept(std::int64_t position)
{
    if (const auto out = m_out.find(position); out != m_out.end())
        return Kept{out->second, 0};
    auto select = m_database.prepare("SELECT o.judged, o.body, o.apart, s.sequence FROM outbox o "
                                     "LEFT JOIN change_set s ON s.id = o.id WHERE o.position = ?1");
    if (!select)
        return tl::unexpected(select.error());
    Kept kept;
    bool isReadable = false;
    {
        const sqlite::Cursor cursor(**select);
        (*select)->bind(1, position);
        const auto row = (*select)->step();
        if (!row)
            return tl::unexpected(row.error());
        isReadable = *row;
        kept.waiting.judged = (*select)->number(0) != 0;
        kept.waiting.inRows = (*select)->isNull(1);
        kept.waiting.isKept = !kept.waiting.inRows;
        kept.waiting.apart = (*select)->number(2);
        if (kept.waiting.inRows) {
            kept.sequence = (*select)->number(3);
        } else if (auto set = decodeChangeSet((*select)->view(1))) {
            kept.waiting.set = std::move(*set);
        } else {
            isReadable = false;
        }
    }
    if (!isReadable)
        return tl::unexpected((*select)->damaged(Phrase::tr("a waiting step is not readable")));
    if (kept.sequence == 0)
        return kept;
    auto set = journal_rows::loadAt(m_database, kept.sequence);
    if (!set)
        return tl::unexpected(set.error());
    kept.waiting.set = std::move(*set);
    return kept;
}

/// Positions behind `after` of steps that touch what the set touches.
Status
Rework::addTouching(const ChangeSet &set, std::int64_t after, std::set<std::int64_t> &positions)
{
    auto select = m_database.prepare(
        "SELECT o.position FROM change c JOIN change_set s ON s.sequence = c.change_set JOIN "
        "outbox o ON o.id = s.id WHERE c.entity = ?1 AND c.entity_kind = ?2 AND c.id >= ?3 AND "
        "o.position > ?4 UNION ALL SELECT position FROM at_risk_change WHERE entity = ?5 AND "
        "position > ?4");
    if (!select)
        return tl::unexpected(select.error());
    for (const EntityChange &change : set.changes) {
        const std::string text = change.entity.id.toString();
        (*select)->bind(1, change.entity.id);
        (*select)->bind(2, static_cast<std::int64_t>(change.entity.kind));
        (*select)->bind(3, journal_rows::waitingFrom);
        (*select)->bind(4, after);
        (*select)->bind(5, std::string_view(text));
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            positions.insert(row.number(0));
            return {};
        });
        if (!read)
            return read;
    }
    for (auto out = m_out.upper_bound(after); out != m_out.end(); ++out)
        if (shareAnEntity(out->second.set, set))
            positions.insert(out->first);
    return {};
}

/// Steps at risk, the oldest first, to be put back where they fit; all with -1.
Status Rework::loadAtRisk(std::int64_t most)
{
    auto select = m_database.prepare("SELECT position, judged, body, apart FROM outbox WHERE body "
                                     "IS NOT NULL ORDER BY position LIMIT ?1");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, most);
    return forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto set = decodeChangeSet(row.view(2));
        if (!set)
            return tl::unexpected(row.damaged(Phrase::tr("a waiting step is not readable")));
        m_out.emplace(row.number(0),
                      Waiting{std::move(*set), row.number(1) != 0, false, row.number(3), true});
        return {};
    });
}

Status Rework::putBack(std::int64_t position, Waiting &waiting)
{
    touch(waiting.set);
    const auto fitting = fits(waiting);
    if (!fitting)
        return tl::unexpected(fitting.error());
    if (*fitting)
        return noteShown(position);
    if (waiting.inRows)
        m_report.fallen.push_back(waiting.set.id);
    return noteAtRisk(position, waiting);
}

Status Rework::noteShown(std::int64_t position)
{
    for (const char *sql : {"UPDATE outbox SET body = NULL, apart = NULL WHERE position = ?1 AND "
                            "body IS NOT NULL",
                            "DELETE FROM at_risk_change WHERE position = ?1"}) {
        auto update = m_database.prepare(sql);
        if (!update)
            return tl::unexpected(update.error());
        (*update)->bind(1, position);
        if (Status done = (*update)->run(); !done)
            return done;
    }
    return {};
}

Status Rework::noteAtRisk(std::int64_t position, const Waiting &waiting)
{
    if (waiting.isKept)
        return {};
    auto update = m_database.prepare("UPDATE outbox SET body = ?2, apart = max(?3, (SELECT "
                                     "max(position) FROM outbox)) WHERE id = ?1");
    auto insert = m_database.prepare(
        "INSERT OR IGNORE INTO at_risk_change(entity, position) VALUES(?1, ?2)");
    if (!update || !insert)
        return tl::unexpected(update ? insert.error() : update.error());
    const std::string body = encodeChangeSet(waiting.set);
    (*update)->bind(1, waiting.set.id);
    (*update)->bind(2, std::string_view(body));
    (*update)->bind(3, position);
    if (Status done = (*update)->run(); !done)
        return done;
    for (const EntityChange &change : waiting.set.changes) {
        const std::string text = change.entity.id.toString();
        (*insert)->bind(1, std::string_view(text));
        (*insert)->bind(2, position);
        if (Status done = (*insert)->run(); !done)
            return done;
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
