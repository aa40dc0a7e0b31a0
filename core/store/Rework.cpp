#include "core/store/Rework.h"

#include "core/journal/Codec.h"
#include "core/journal/Rebased.h"
#include "core/store/FeedRows.h"
#include "core/store/JournalRows.h"
#include "core/store/NotFitting.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Steps at risk that are tried after a page, the oldest first: the server speaks of these next.
constexpr std::int64_t mostTried = 100;

Status run(sqlite::Database &database, const char *sql, std::initializer_list<std::int64_t> numbers)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    int index = 0;
    for (const std::int64_t number : numbers)
        (*statement)->bind(++index, number);
    return (*statement)->run();
}

} // namespace

Status Rework::begin()
{
    auto select = m_database.prepare(
        "SELECT epoch, confirmed, EXISTS (SELECT 1 FROM last_known) FROM following");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::InvalidArgument,
                    Phrase::tr("the club's file"),
                    Phrase::tr("it follows no server"));
    m_epoch = (*select)->uuid(0);
    m_confirmed = (*select)->number(1);
    m_isRefilling = (*select)->number(2) != 0;
    return {};
}

Status Rework::confirm(const FeedEntry &entry)
{
    const auto known = journal_rows::findStep(m_database, entry.set.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        // Met again in a feed that was not followed then.
        if ((*known)->sequence <= m_confirmed)
            return {};
        const auto inPlace = confirmInPlace(**known, entry);
        if (!inPlace)
            return tl::unexpected(inPlace.error());
        if (*inPlace)
            return {};
        if (Status done = takeOut({(*known)->sequence}); !done)
            return done;
    }
    const auto position = removeFromOutbox(entry.set.id);
    if (!position)
        return tl::unexpected(position.error());
    m_out.erase(*position);
    if (*position != 0)
        m_report.confirmed.push_back(entry.set.id);
    if (Status done = forgetConflict(entry.set.id); !done)
        return done;
    std::set<std::int64_t> waiters;
    for (const EntityChange &change : entry.set.changes) {
        auto those = waitersOn(change.entity);
        if (!those)
            return tl::unexpected(those.error());
        waiters.merge(*those);
    }
    if (Status done = takeOut(std::move(waiters)); !done)
        return done;
    touch(entry.set);
    m_moved = true;
    if (Status done = writeConfirmed(entry.set); !done)
        return done;
    return feed_rows::keepNumbers(m_database, ++m_confirmed, entry.numbers);
}

/// What waits may also stand where the step wants to, or lean on what it takes away: out with it.
Status Rework::writeConfirmed(const ChangeSet &set)
{
    while (true) {
        Status written = tryUnder([&] { return writeStep(m_database, set, Waits::No); });
        if (written || !doesNotFit(written.error()))
            return written;
        auto waiters = inTheWay(written.error());
        if (waiters && waiters->empty())
            waiters = allWaiters();
        if (!waiters)
            return tl::unexpected(waiters.error());
        if (waiters->empty())
            return written;
        if (Status done = takeOut(std::move(*waiters)); !done)
            return done;
    }
}

/// An own step that comes back unchanged stays in the rows, if nothing that waits before it has
/// touched the same.
Result<bool> Rework::confirmInPlace(const Step &step, const FeedEntry &entry)
{
    const auto own = journal_rows::loadChanges(m_database, step);
    if (!own)
        return tl::unexpected(own.error());
    if (*own != entry.set)
        return false;
    for (const EntityChange &change : own->changes) {
        const auto waiters = waitersOn(change.entity);
        if (!waiters)
            return tl::unexpected(waiters.error());
        if (*waiters->begin() < step.sequence)
            return false;
    }
    m_report.confirmed.push_back(entry.set.id);
    if (const auto position = removeFromOutbox(entry.set.id); !position)
        return tl::unexpected(position.error());
    if (Status done = moveDown(step); !done)
        return tl::unexpected(done.error());
    if (Status done = feed_rows::keepNumbers(m_database, ++m_confirmed, entry.numbers); !done)
        return tl::unexpected(done.error());
    return true;
}

/// From the numbers of those that wait to the next one of those that are confirmed. Its changes
/// name it, so for a moment there are two of it, of which one has no id.
Status Rework::moveDown(const Step &step)
{
    const auto first
        = m_database.queryNumber("SELECT coalesce(max(id), 0) + 1 FROM change WHERE id < "
                                 "1000000000000");
    if (!first)
        return tl::unexpected(first.error());
    const std::int64_t to = m_confirmed + 1;
    Status done = run(m_database,
                      "INSERT INTO change_set(sequence, id, desk, actor, at, kind, target, label, "
                      "label_arguments, reason, rule_book, overrides, first_change, entities, "
                      "undone, approved_by) SELECT ?2, zeroblob(16), desk, actor, at, kind, "
                      "target, label, label_arguments, reason, rule_book, overrides, ?3, entities, "
                      "undone, approved_by FROM change_set WHERE sequence = ?1",
                      {step.sequence, to, *first});
    if (done)
        done = run(m_database,
                   "UPDATE change SET id = change.id - s.first_change + ?3, change_set = ?2 FROM "
                   "change_set s WHERE s.sequence = ?1 AND change.id >= s.first_change AND "
                   "change.id < s.first_change + s.entities",
                   {step.sequence, to, *first});
    if (done)
        done = run(m_database, "DELETE FROM change_set WHERE sequence = ?1", {step.sequence});
    auto name = m_database.prepare("UPDATE change_set SET id = ?2 WHERE sequence = ?1");
    if (!done || !name)
        return done ? tl::unexpected(name.error()) : done;
    (*name)->bind(1, to);
    (*name)->bind(2, step.head.id);
    return (*name)->run();
}

Status Rework::unconfirm(DeskId desk)
{
    auto waiters = allWaiters();
    if (!waiters)
        return tl::unexpected(waiters.error());
    if (Status done = takeOut(std::move(*waiters)); !done)
        return done;
    if (Status done = loadAtRisk(-1); !done)
        return done;
    std::vector<Waiting> own;
    for (; m_confirmed > 0; --m_confirmed) {
        auto set = journal_rows::loadAt(m_database, m_confirmed);
        if (!set)
            return tl::unexpected(set.error());
        touch(*set);
        if (Status done = takeStepBack(m_database, m_confirmed, *set); !done)
            return done;
        if (set->desk == desk)
            own.push_back({std::move(*set), false, true, 0});
    }
    std::reverse(own.begin(), own.end());
    return waitAgain(std::move(own));
}

/// The outbox anew: these steps, and what was in it.
Status Rework::waitAgain(std::vector<Waiting> own)
{
    m_moved = m_allOut = true;
    for (auto &[position, waiting] : m_out) {
        waiting.judged = waiting.isKept = false;
        own.push_back(std::move(waiting));
    }
    m_out.clear();
    if (Status done = m_database.execute("DELETE FROM outbox; DELETE FROM feed_cursor"); !done)
        return done;
    auto insert = m_database.prepare("INSERT INTO outbox(position, id, body, apart) VALUES(?1, ?2, "
                                     "'', ?3)"); // finish() says where each stands
    if (!insert)
        return tl::unexpected(insert.error());
    const auto count = static_cast<std::int64_t>(own.size());
    std::int64_t position = 0;
    for (Waiting &waiting : own) {
        ++position;
        (*insert)->bind(1, position);
        (*insert)->bind(2, waiting.set.id);
        (*insert)->bind(3, count);
        if (Status done = (*insert)->run(); !done)
            return done;
        m_out.emplace(position, std::move(waiting));
    }
    return {};
}

Status Rework::finish(const Uuid &epoch, bool more)
{
    if (m_moved && !more && !m_allOut && !m_isRefilling)
        if (Status done = loadAtRisk(mostTried); !done)
            return done;
    for (auto &[position, waiting] : m_out)
        if (Status done = putBack(position, waiting); !done)
            return done;
    auto update = m_database.prepare(
        "UPDATE following SET epoch = ?1, confirmed = ?2, rebases = rebases + ?3");
    if (!update)
        return tl::unexpected(update.error());
    (*update)->bind(1, epoch);
    (*update)->bind(2, m_confirmed);
    (*update)->bind(3, std::int64_t{m_moved});
    return (*update)->run();
}

/// Writes the step if it fits what the rows hold now.
Result<bool> Rework::fits(const Waiting &waiting)
{
    const Status written = tryUnder([&] { return write(waiting); });
    if (!written && !doesNotFit(written.error()))
        return tl::unexpected(written.error());
    return written.has_value();
}

Status Rework::write(const Waiting &waiting)
{
    ChangeSet set = waiting.set;
    if (set.kind != ChangeKind::Do) {
        const auto reversed = reverseStep(m_database, std::move(set), Waits::Already);
        return reversed ? Status() : tl::unexpected(reversed.error());
    }
    for (EntityChange &change : set.changes) {
        if (change.created)
            continue;
        const auto now = tables::loadRecord(m_database, change.entity);
        if (!now)
            return tl::unexpected(now.error());
        Rebased over = rebased(change, *now);
        if (!over.conflicts.empty())
            return fail(ErrorCode::Stale, wordFor(change.entity.kind), change.entity.id.toString());
        change = std::move(over.change);
    }
    std::erase_if(set.changes, [](const EntityChange &change) {
        return !change.created && change.fields.empty();
    });
    return writeStep(m_database, set, Waits::Already);
}

/// What `work` wrote until it failed is as if it had never been.
Status Rework::tryUnder(const std::function<Status()> &work)
{
    if (Status done = m_database.execute("SAVEPOINT trying"); !done)
        return done;
    const Status worked = work();
    const char *end = worked ? "RELEASE trying" : "ROLLBACK TO trying; RELEASE trying";
    if (Status done = m_database.execute(end); !done)
        return done;
    return worked;
}

void Rework::touch(const ChangeSet &set)
{
    for (const EntityChange &change : set.changes)
        m_touched.insert(change.entity);
}

Reworked Rework::takeReport()
{
    m_report.touched.assign(m_touched.begin(), m_touched.end());
    std::sort(m_report.touched.begin(), m_report.touched.end());
    return std::move(m_report);
}

} // namespace bayboard
