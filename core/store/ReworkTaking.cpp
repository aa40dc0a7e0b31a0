// How waiting steps go out of the rows: no more of them than have to.

#include "core/store/JournalRows.h"
#include "core/store/NotFitting.h"
#include "core/store/Rework.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/TakingBack.h"

namespace bayboard {

namespace {

using journal_rows::waitingFrom;

/// What an error names as its argument.
std::optional<Uuid> idIn(const Error &error, std::size_t argument)
{
    return error.arguments.size() > argument ? Uuid::parse(error.arguments[argument].plain())
                                             : std::nullopt;
}

Status collect(sqlite::Statement &select, std::set<std::int64_t> &numbers)
{
    return forEachRow(select, [&](sqlite::Statement &row) -> Status {
        numbers.insert(row.number(0));
        return {};
    });
}

void dropUpTo(std::int64_t sequence, std::set<std::int64_t> &numbers)
{
    numbers.erase(numbers.begin(), numbers.upper_bound(sequence));
}

} // namespace

Result<std::set<std::int64_t>> Rework::waitersOn(EntityRef entity)
{
    auto select = m_database.prepare("SELECT change_set FROM change WHERE entity = ?1 AND "
                                     "entity_kind = ?2 AND id >= ?3");
    if (!select)
        return tl::unexpected(select.error());
    std::set<std::int64_t> waiters;
    (*select)->bind(1, entity.id);
    (*select)->bind(2, static_cast<std::int64_t>(entity.kind));
    (*select)->bind(3, waitingFrom);
    if (Status read = collect(**select, waiters); !read)
        return tl::unexpected(read.error());
    return waiters;
}

Result<std::set<std::int64_t>> Rework::allWaiters()
{
    auto select = m_database.prepare("SELECT sequence FROM change_set WHERE sequence >= ?1");
    if (!select)
        return tl::unexpected(select.error());
    std::set<std::int64_t> waiters;
    (*select)->bind(1, waitingFrom);
    if (Status read = collect(**select, waiters); !read)
        return tl::unexpected(read.error());
    return waiters;
}

/// Later steps that touched the same, or that name what it made.
Result<std::set<std::int64_t>> Rework::builtOn(const ChangeSet &set, std::int64_t sequence)
{
    std::set<std::int64_t> waiters;
    for (const EntityChange &change : set.changes) {
        auto those = waitersOn(change.entity);
        if (!those)
            return tl::unexpected(those.error());
        waiters.merge(*those);
        if (change.created)
            if (Status done = addNaming(change.entity, waiters); !done)
                return tl::unexpected(done.error());
    }
    dropUpTo(sequence, waiters);
    return waiters;
}

Status Rework::addNaming(EntityRef made, std::set<std::int64_t> &waiters)
{
    const bool isCustomer = made.kind == EntityKind::Customer;
    if (!isCustomer && made.kind != EntityKind::Series)
        return {};
    auto select = m_database.prepare(isCustomer ? "SELECT id FROM booking WHERE customer = ?1"
                                                : "SELECT id FROM block WHERE series = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const std::string text = made.id.toString(); // blocks name their series by its text
    if (isCustomer)
        (*select)->bind(1, made.id);
    else
        (*select)->bind(1, std::string_view(text));
    std::vector<EntityRef> naming;
    const Status read = forEachRow(**select, [&](sqlite::Statement &row) -> Status {
        naming.push_back({isCustomer ? EntityKind::Booking : EntityKind::Block, row.uuid(0)});
        return {};
    });
    if (!read)
        return read;
    for (const EntityRef &entity : naming) {
        auto those = waitersOn(entity);
        if (!those)
            return tl::unexpected(those.error());
        waiters.merge(*those);
    }
    return {};
}

/// Waiting steps that made what something does not fit with: who holds the time, what is there or
/// gone already. None where the error does not say.
Result<std::set<std::int64_t>> Rework::inTheWay(const Error &error)
{
    std::set<std::int64_t> waiters;
    const auto id = idIn(error, 1); // the holder, or the entity
    if (!id)
        return waiters;
    auto select = m_database.prepare("SELECT change_set FROM change WHERE entity = ?1 AND id >= "
                                     "?2");
    if (!select)
        return tl::unexpected(select.error());
    (*select)->bind(1, *id);
    (*select)->bind(2, waitingFrom);
    if (Status read = collect(**select, waiters); !read)
        return tl::unexpected(read.error());
    return waiters;
}

/// Newest first. The time that they had moved things away from is given back at the end, when all
/// are out: between them others may have come to stand there.
Status Rework::takeOut(std::set<std::int64_t> sequences)
{
    SqliteRows rows(m_database);
    TakingBack taking(rows);
    while (true) {
        while (!sequences.empty())
            if (Status done = takeNewestOut(taking, sequences); !done)
                return done;
        const Status settled = taking.settle();
        if (settled || !doesNotFit(settled.error()))
            return settled;
        auto more = inTheWay(settled.error());
        if (more && more->empty())
            more = waitersOn(taking.blocked()); // it did not stand there by what is confirmed
        if (more && more->empty())
            more = allWaiters();
        if (!more)
            return tl::unexpected(more.error());
        if (more->empty())
            return settled;
        sequences = std::move(*more);
    }
}

/// The newest of them, or before it what was built on it.
Status Rework::takeNewestOut(TakingBack &taking, std::set<std::int64_t> &sequences)
{
    const std::int64_t newest = *sequences.rbegin();
    auto set = journal_rows::loadAt(m_database, newest);
    if (!set)
        return tl::unexpected(set.error());
    auto later = builtOn(*set, newest);
    if (later && later->empty()) {
        const Status taken = tryUnder([&] { return taking.take(newest, *set); });
        if (taken) {
            sequences.erase(newest);
            return takeOneOut(newest, std::move(*set));
        }
        if (!doesNotFit(taken.error()))
            return taken;
        later = allWaiters(); // something leans on it
        if (later)
            dropUpTo(newest, *later);
        if (later && later->empty())
            return taken;
    }
    if (!later)
        return tl::unexpected(later.error());
    sequences.merge(*later);
    return {};
}

/// Remembers a step whose rows are gone.
Status Rework::takeOneOut(std::int64_t sequence, ChangeSet set)
{
    auto select = m_database.prepare("SELECT position, judged FROM outbox WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, set.id);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected((*select)->damaged(
            Phrase::tr("step %1 waits and is not in the outbox", std::to_string(sequence))));
    touch(set);
    m_moved = true;
    Waiting waiting{std::move(set), (*select)->number(1) != 0, true, 0};
    m_out.emplace((*select)->number(0), std::move(waiting));
    return {};
}

} // namespace bayboard
