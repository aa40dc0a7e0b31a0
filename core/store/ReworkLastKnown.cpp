// A desk whose server's data are others than before shows what it last knew until a snapshot of
// the new ones is whole: Rework's side of it.

#include "core/journal/Codec.h"
#include "core/store/FollowingRows.h"
#include "core/store/JournalRows.h"
#include "core/store/Occupying.h"
#include "core/store/Rework.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

#include <array>

namespace bayboard {

namespace {

/// What names comes before what is named.
constexpr std::array goneOrder = {EntityKind::Notice,
                                  EntityKind::Block,
                                  EntityKind::Series,
                                  EntityKind::Booking,
                                  EntityKind::Customer,
                                  EntityKind::Bay,
                                  EntityKind::Location,
                                  EntityKind::Tier,
                                  EntityKind::Role,
                                  EntityKind::Operator,
                                  EntityKind::BlockKind,
                                  EntityKind::RuleBook,
                                  EntityKind::Settings};
static_assert(goneOrder.size() == entityKindCount);

constexpr const char *dropJournal
    = "DELETE FROM feed; DELETE FROM change; DELETE FROM change_set; UPDATE following SET filling "
      "= 1";

} // namespace

/// Own steps that the server has confirmed, in their order. What a rescue has put right is no
/// step of a person's: the server has the truth of it.
Result<std::vector<Rework::Waiting>> Rework::ownConfirmed(DeskId desk)
{
    auto select = m_database.prepare("SELECT sequence FROM change_set WHERE desk = ?1 AND sequence "
                                     "< ?2 ORDER BY sequence");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<std::int64_t> sequences;
    (*select)->bind(1, desk);
    (*select)->bind(2, journal_rows::waitingFrom);
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        sequences.push_back(row.number(0));
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Waiting> own;
    for (const std::int64_t sequence : sequences) {
        auto set = journal_rows::loadAt(m_database, sequence);
        if (!set)
            return tl::unexpected(set.error());
        if (set->label.code != LabelCode::Rescue)
            own.push_back({std::move(*set), false, false, 0, false});
    }
    return own;
}

/// Those that were kept aside, which are the oldest, before the others.
Status Rework::addKept(std::vector<Waiting> &steps)
{
    auto select = m_database.prepare("SELECT body FROM kept_step ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Waiting> kept;
    std::unordered_set<ChangeSetId> known;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        auto set = decodeChangeSet(row.view(0));
        if (!set)
            return tl::unexpected(row.damaged(Phrase::tr("a step kept aside is not readable")));
        known.insert(set->id);
        kept.push_back({std::move(*set), false, false, 0, false});
        return {};
    });
    if (!read)
        return read;
    for (Waiting &each : steps)
        if (!known.contains(each.set.id))
            kept.push_back(std::move(each));
    steps = std::move(kept);
    return m_database.execute("DELETE FROM kept_step");
}

/// Everything that this desk has done waits again, and a snapshot is to be taken. Rows stay as they
/// were shown, though no step says so any more.
Status Rework::keepLastKnown(DeskId desk)
{
    auto own = ownConfirmed(desk);
    if (!own)
        return tl::unexpected(own.error());
    if (Status added = addKept(*own); !added)
        return added;
    auto select = m_database.prepare("SELECT position FROM outbox ORDER BY position");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<std::int64_t> positions;
    Status done = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        positions.push_back(row.number(0));
        return {};
    });
    for (const std::int64_t position : positions) {
        auto kept = done ? loadKept(position) : Result<Kept>(tl::unexpected(done.error()));
        if (!kept)
            return tl::unexpected(kept.error());
        m_out.insert_or_assign(position, std::move(kept->waiting));
    }
    if (done)
        done = noteLastKnown();
    if (done)
        done = following_rows::keepDaysHere(m_database);
    if (done)
        done = m_database.execute(dropJournal);
    m_confirmed = 0;
    if (done)
        done = waitAgain(std::move(*own));
    for (const auto &[position, waiting] : m_out)
        if (done)
            done = noteAtRisk(position, waiting);
    m_out.clear(); // they are tried when the snapshot is whole
    m_isRefilling = true;
    return done;
}

Status Rework::noteLastKnown()
{
    for (const EntityKind kind : goneOrder) {
        const std::string sql = "INSERT OR IGNORE INTO last_known(entity, entity_kind) SELECT id, "
            + std::to_string(static_cast<int>(kind)) + " FROM " + tables::tableOf(kind).name;
        if (Status done = m_database.execute(sql.c_str()); !done)
            return done;
    }
    return {};
}

/// It has come again.
Status Rework::forgetLastKnown(EntityRef entity)
{
    auto remove
        = m_database.prepare("DELETE FROM last_known WHERE entity = ?1 AND entity_kind = ?2");
    if (!remove)
        return tl::unexpected(remove.error());
    (*remove)->bind(1, entity.id);
    (*remove)->bind(2, static_cast<std::int64_t>(entity.kind));
    return (*remove)->run();
}

/// The snapshot is whole: what has not come is not there any more.
Status Rework::dropLastKnown()
{
    m_isRefilling = false;
    auto waiters = allWaiters();
    if (!waiters)
        return tl::unexpected(waiters.error());
    if (Status done = takeOut(std::move(*waiters)); !done)
        return done;
    auto select = m_database.prepare("SELECT entity FROM last_known WHERE entity_kind = ?1");
    if (!select)
        return tl::unexpected(select.error());
    for (const EntityKind kind : goneOrder) {
        std::vector<EntityRef> gone;
        (*select)->bind(1, static_cast<std::int64_t>(kind));
        const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
            gone.push_back({kind, row.uuid(0)});
            return {};
        });
        if (!read)
            return read;
        for (const EntityRef &entity : gone)
            if (Status done = dropEntity(entity); !done)
                return done;
    }
    return m_database.execute("DELETE FROM last_known");
}

/// As if it had never been; nothing where it is not.
Status Rework::dropEntity(EntityRef entity)
{
    SqliteRows rows(m_database, Waits::No);
    const auto record = rows.load(entity);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return {};
    const auto held = holdingsOf(entity.kind, **record);
    if (!held)
        return tl::unexpected(held.error());
    for (const Holding &holding : *held)
        if (Status done = rows.removeHolding(entity, holding); !done)
            return done;
    m_touched.insert(entity);
    return rows.removeRow(entity);
}

} // namespace bayboard
