// A desk that takes its club from a snapshot: Rework's side of it.

#include "core/store/FollowingRows.h"
#include "core/store/JournalRows.h"
#include "core/store/Occupying.h"
#include "core/store/Rework.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/WholeClub.h"

namespace bayboard {

namespace {

std::vector<Field> fieldsOf(const EntityChange &change)
{
    std::vector<Field> fields;
    for (const FieldChange &field : change.fields)
        fields.push_back(field.field);
    return fields;
}

} // namespace

/// The entity as the server has it, whatever was here; no step says so.
Status Rework::place(const SnapshotRow &row)
{
    const EntityRef entity = row.entity;
    if (m_isRefilling)
        if (Status done = forgetLastKnown(entity); !done)
            return done;
    auto waiters = waitersOn(entity);
    if (!waiters)
        return tl::unexpected(waiters.error());
    if (Status done = takeOut(std::move(*waiters)); !done)
        return done;
    SqliteRows rows(m_database, Waits::No);
    const auto now = rows.load(entity);
    if (!now)
        return tl::unexpected(now.error());
    if (*now && **now == row.record)
        return {};
    m_touched.insert(entity);
    m_moved = true;
    const auto held = *now ? holdingsOf(entity.kind, **now)
                           : Result<std::vector<Holding>>(std::vector<Holding>());
    const auto holds = holdingsOf(entity.kind, row.record);
    if (!held || !holds)
        return tl::unexpected(held ? holds.error() : held.error());
    for (const Holding &holding : *held)
        if (Status done = rows.removeHolding(entity, holding); !done)
            return done;
    const Status written = *now
        ? rows.updateRow(entity, row.record, fieldsOf(difference(entity, **now, row.record)))
        : rows.insertRow(entity, row.record);
    if (!written)
        return written;
    for (const Holding &holding : *holds)
        if (Status done = hold(entity, holding); !done)
            return done;
    return {};
}

/// What stands there goes: a waiting step is tried again at the end, and a row of an earlier
/// snapshot comes again in this one, elsewhere.
Status Rework::hold(EntityRef entity, const Holding &holding)
{
    while (true) {
        Status done = SqliteRows(m_database, Waits::No).insertHolding(entity, holding);
        if (done || done.error().code != ErrorCode::Overlap)
            return done;
        auto waiters = inTheWay(done.error());
        if (!waiters)
            return tl::unexpected(waiters.error());
        const auto dropped = waiters->empty() ? dropHolder(done.error()) : Result<bool>(true);
        if (!dropped)
            return tl::unexpected(dropped.error());
        if (!*dropped)
            return done;
        if (Status out = takeOut(std::move(*waiters)); !out)
            return out;
    }
}

/// Whether there was anything to drop.
Result<bool> Rework::dropHolder(const Error &overlap)
{
    const auto id = Uuid::parse(overlap.arguments.at(1).plain());
    for (const EntityKind kind : {EntityKind::Booking, EntityKind::Block}) {
        const EntityRef holder{kind, id.value_or(Uuid())};
        bool isThere = false;
        const auto record = tables::loadRecord(m_database, holder, &isThere);
        if (!record)
            return tl::unexpected(record.error());
        if (!isThere)
            continue;
        if (Status done = dropEntity(holder); !done)
            return tl::unexpected(done.error());
        return true;
    }
    return false;
}

/// The snapshot is whole. What the server had accepted before it was taken is in it.
Status Rework::filled()
{
    if (m_isRefilling)
        if (Status done = dropLastKnown(); !done)
            return done;
    auto select = m_database.prepare(
        "SELECT s.sequence FROM outbox o JOIN change_set s ON s.id = o.id WHERE o.judged = 1");
    if (!select)
        return tl::unexpected(select.error());
    std::set<std::int64_t> accepted;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        accepted.insert(row.number(0));
        return {};
    });
    Status done = read ? takeOut(std::move(accepted)) : read;
    if (done)
        done = loadAtRisk(-1);
    if (!done)
        return done;
    for (auto each = m_out.begin(); each != m_out.end();) {
        if (!each->second.judged) {
            ++each;
            continue;
        }
        const ChangeSetId id = each->second.set.id;
        m_report.confirmed.push_back(id);
        if (Status kept = following_rows::keepAside(m_database, each->second.set); !kept)
            return kept;
        if (const auto gone = removeFromOutbox(id); !gone)
            return tl::unexpected(gone.error());
        each = m_out.erase(each);
    }
    m_moved = m_allOut = true;
    if (Status forgotten = following_rows::forgetDaysHere(m_database); !forgotten)
        return forgotten;
    return m_database.execute("UPDATE following SET filling = 0");
}

/// As if nothing here could be trusted. The server has what is confirmed: it is not sent again.
Status Rework::takeAllAnew(DeskId desk)
{
    const auto own = ownConfirmed(desk);
    if (!own)
        return tl::unexpected(own.error());
    for (const Waiting &each : *own)
        if (Status kept = following_rows::keepAside(m_database, each.set); !kept)
            return kept;
    auto waiters = allWaiters();
    if (!waiters)
        return tl::unexpected(waiters.error());
    Status done = takeOut(std::move(*waiters));
    if (done)
        done = loadAtRisk(-1);
    if (done)
        done = m_database.execute(dropEverything);
    if (done)
        done = following_rows::forgetDaysHere(m_database);
    if (done)
        done = m_database.execute("UPDATE following SET filling = 1");
    m_confirmed = 0;
    return done ? waitAgain({}) : done;
}

} // namespace bayboard
