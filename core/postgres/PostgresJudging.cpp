#include "core/postgres/PostgresJudging.h"

#include "core/postgres/Locks.h"
#include "core/postgres/PostgresRows.h"
#include "core/postgres/Records.h"
#include "core/postgres/Steps.h"
#include "core/store/FeedRows.h"
#include "core/store/Reversal.h"

#include <algorithm>
#include <map>

namespace bayboard {

using postgres::Parameters;

namespace {

Status done(const Result<postgres::Rows> &rows)
{
    return rows ? Status() : tl::unexpected(rows.error());
}

/// Locations, bays, roles …, the rule book.
bool isOfTheClub(const EntityChange &change)
{
    return change.entity.kind < EntityKind::Customer;
}

} // namespace

Result<std::unique_ptr<JudgingTransaction>> PostgresJudging::begin(postgres::Connection &connection,
                                                                   ClubCache &cache)
{
    auto transaction = postgres::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return std::unique_ptr<JudgingTransaction>(
        new PostgresJudging(connection, cache, std::move(*transaction)));
}

PostgresJudging::PostgresJudging(postgres::Connection &connection,
                                 ClubCache &cache,
                                 postgres::Transaction transaction)
    : m_connection(connection)
    , m_cache(cache)
    , m_transaction(std::move(transaction))
{ }

Status PostgresJudging::lockClub(bool whole)
{
    BAYBOARD_ASSERT(!m_isLocked);
    Status locked = postgres::lockClub(m_connection, whole);
    m_isLocked = locked.has_value();
    m_club.reset(); // what was read before may be old
    return locked;
}

Status PostgresJudging::lock(const std::vector<HeldThing> &things)
{
    BAYBOARD_ASSERT(m_isLocked);
    return postgres::lockThings(m_connection, things);
}

Result<ClubCache::Read> PostgresJudging::readClub()
{
    if (m_changesClub)
        return m_cache.readAnew(m_connection);
    if (m_club)
        return *m_club;
    auto read = m_cache.read(m_connection);
    if (read)
        m_club = *read;
    return read;
}

Result<std::shared_ptr<const Club>> PostgresJudging::club()
{
    auto read = readClub();
    if (!read)
        return tl::unexpected(read.error());
    return std::move(read->club);
}

Result<Store::RuleBookText> PostgresJudging::ruleBook(std::int64_t version)
{
    const auto read = readClub();
    if (!read)
        return tl::unexpected(read.error());
    return m_cache.ruleBook(m_connection, *read, version);
}

Result<std::optional<Record>> PostgresJudging::load(EntityRef entity)
{
    return postgres::loadRecord(m_connection, entity);
}

Result<std::unordered_map<EntityRef, Record>>
PostgresJudging::loadAll(const std::vector<EntityRef> &entities)
{
    return postgres::loadRecords(m_connection, entities);
}

Result<std::optional<Step>> PostgresJudging::step(ChangeSetId id)
{
    return postgres::findStep(m_connection, id);
}

Result<ChangeSet> PostgresJudging::changes(const Step &step)
{
    return postgres::loadChanges(m_connection, step);
}

Result<std::optional<Step>> PostgresJudging::lastStep(EntityRef entity, Field field)
{
    // Quotes inside a text are escaped, so this can only be the name of a field.
    const std::string member = std::string("\"") + wordFor(field) + "\":";
    const auto rows = m_connection.run(
        std::string("SELECT ") + postgres::stepColumns
            + " FROM change c JOIN change_set s ON s.sequence = c.change_set WHERE c.entity = $1 "
              "AND c.entity_kind = $2 AND (c.created OR strpos(c.fields, $3) > 0) ORDER BY "
              "c.change_set DESC LIMIT 1",
        Parameters::of(entity.id, static_cast<std::int64_t>(entity.kind), member));
    if (!rows)
        return tl::unexpected(rows.error());
    return postgres::firstStep(m_connection, *rows);
}

Status PostgresJudging::mark()
{
    m_marked = m_unnumbered.size();
    return m_connection.execute(judgingMark);
}

Status PostgresJudging::back()
{
    m_unnumbered.resize(m_marked);
    Status gone = m_connection.execute(judgingBack);
    return gone ? m_connection.execute(judgingThrough) : gone;
}

Status PostgresJudging::through()
{
    return m_connection.execute(judgingThrough);
}

Status PostgresJudging::write(const ChangeSet &set)
{
    PostgresRows rows(m_connection);
    if (Status written = ChangeWriter(rows).write(set); !written)
        return written;
    return noteWritten(rows, set);
}

Result<ChangeSet> PostgresJudging::writeReversal(ChangeSet head)
{
    PostgresRows rows(m_connection);
    auto written = bayboard::writeReversal(rows, rows, std::move(head));
    if (!written)
        return written;
    if (Status noted = noteWritten(rows, *written); !noted)
        return tl::unexpected(noted.error());
    return written;
}

Status PostgresJudging::noteWritten(const PostgresRows &rows, const ChangeSet &set)
{
    m_changesClub
        = m_changesClub || std::any_of(set.changes.begin(), set.changes.end(), isOfTheClub);
    auto feeds = feed_rows::feedsOf(
        set, [&](EntityRef entity) -> Result<Record> { return rows.written(entity); });
    if (!feeds)
        return tl::unexpected(feeds.error());
    m_unnumbered.push_back({rows.sequence(), std::move(*feeds)});
    return {};
}

/// Whatever is written is numbered, with the commit.
Status PostgresJudging::number(const ChangeSet & /*set*/)
{
    return {};
}

/// The counters' rows are held from here to the end, so numbers are seen in the order of commit; of
/// two that write in the same feeds the second waits at the first that they share.
Status PostgresJudging::takeNumbers()
{
    std::map<Uuid, std::int64_t> counts;
    for (const Unnumbered &step : m_unnumbered)
        for (const Uuid &feed : step.feeds)
            ++counts[feed];
    if (counts.empty())
        return {};
    std::vector<Uuid> feeds;
    std::vector<std::int64_t> numbers;
    for (const auto &[feed, count] : counts) {
        feeds.push_back(feed);
        numbers.push_back(count);
    }
    const auto taken = m_connection.run(
        "INSERT INTO feed_counter(feed, number) SELECT * FROM unnest($1::uuid[], $2::bigint[]) ON "
        "CONFLICT (feed) DO UPDATE SET number = feed_counter.number + excluded.number RETURNING "
        "feed, number",
        Parameters::of(feeds, numbers));
    if (!taken)
        return tl::unexpected(taken.error());
    std::map<Uuid, std::int64_t> next;
    for (int row = 0; row < taken->count(); ++row)
        next[taken->uuid(row, 0)] = taken->number(row, 1) - counts[taken->uuid(row, 0)] + 1;
    feeds.clear();
    numbers.clear();
    std::vector<std::int64_t> sequences;
    for (const Unnumbered &step : m_unnumbered)
        for (const Uuid &feed : step.feeds) {
            feeds.push_back(feed);
            numbers.push_back(next[feed]++);
            sequences.push_back(step.sequence);
        }
    return done(m_connection.run("INSERT INTO feed(feed, number, change_set) SELECT * FROM "
                                 "unnest($1::uuid[], $2::bigint[], $3::bigint[])",
                                 Parameters::of(feeds, numbers, sequences)));
}

Status PostgresJudging::commit()
{
    const bool isHeard = !m_unnumbered.empty();
    if (Status taken = takeNumbers(); !taken)
        return taken;
    m_unnumbered.clear();
    if (Status committed = m_transaction.commit(); !committed)
        return committed;
    // After the commit and not in it: a commit that notifies holds up all others that do. Whoever
    // misses it looks by himself after a second.
    if (isHeard)
        static_cast<void>(m_connection.execute(postgres::tellCommitted));
    return {};
}

} // namespace bayboard
