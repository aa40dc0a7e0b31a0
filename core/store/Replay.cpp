#include "core/store/Replay.h"

#include "core/store/AttemptRows.h"
#include "core/store/PinRows.h"
#include "core/store/SqliteRows.h"
#include "core/store/StoreConnection.h"
#include "core/store/TokenRows.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace bayboard {

namespace {

/// Numbers that jump farther are damage themselves.
constexpr std::int64_t longestGap = 10'000'000;
constexpr std::size_t mostNamed = 100;
constexpr std::int64_t endOfJournal = std::numeric_limits<std::int64_t>::max();

Result<DeskId> deskOf(sqlite::Database &database)
{
    auto select = database.prepare("SELECT value FROM meta WHERE key = 'desk'");
    if (!select)
        return tl::unexpected(select.error());
    const sqlite::Cursor cursor(**select);
    const auto row = (*select)->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*select)->id<DeskId>(0) : DeskId{};
}

ChangeSetId stepAt(sqlite::Database &database, std::int64_t sequence)
{
    auto select = database.prepare("SELECT id FROM change_set WHERE sequence = ?1");
    if (!select)
        return {};
    const sqlite::Cursor cursor(**select);
    (*select)->bind(1, sequence);
    const auto row = (*select)->step();
    return row && *row ? (*select)->id<ChangeSetId>(0) : ChangeSetId{};
}

/// Whether a write failed because of what was to be written, not because of the disk.
bool doesNotFit(const sqlite::Database &database, const Error &error)
{
    if (error.code == ErrorCode::StoreFailed)
        return (sqlite3_errcode(database.handle()) & 0xFF) == SQLITE_CONSTRAINT;
    return error.code != ErrorCode::StoreFull && error.code != ErrorCode::StoreReadOnly
        && error.code != ErrorCode::StoreDamaged;
}

} // namespace

Replay::Replay(Salvage &damaged, sqlite::Database &target, Instant now, OpenReport &report)
    : m_damaged(damaged)
    , m_target(target)
    , m_now(now)
    , m_report(report)
{ }

Status Replay::run()
{
    const auto last = m_target.queryNumber("SELECT coalesce(max(sequence), 0) FROM change_set "
                                           "WHERE sequence < 1000000000000");
    const auto desk = deskOf(m_target);
    if (!last || !desk)
        return tl::unexpected(last ? desk.error() : last.error());
    m_desk = *desk;
    Salvage::Extent journal = m_damaged.journal();
    if (!follows(*last)) {
        lose(*last + 1, journal.newest);
        return {};
    }
    m_steps = std::move(journal.steps);
    if (Status done = replay(journal, *last); !done)
        return done;
    if (m_looked || !journal.whole) {
        lookAhead(endOfJournal);
        if (Status done = restore(endOfJournal); !done)
            return done;
        m_report.unrestored.assign(m_open.begin(), m_open.end());
    }
    if (Status kept = keepAttempts(); !kept)
        return kept;
    if (Status kept = keepTokens(); !kept)
        return kept;
    if (Status kept = keepWebhooks(); !kept)
        return kept;
    if (Status kept = keepPins(); !kept)
        return kept;
    if (Status kept = keepServing(); !kept)
        return kept;
    return keepFollowing();
}

/// Whether the target's steps are the same as here: else it is the backup of another club.
bool Replay::follows(std::int64_t last)
{
    for (std::int64_t sequence = last; sequence > 0; --sequence)
        if (const auto head = m_damaged.head(sequence))
            return head->head.id == stepAt(m_target, sequence);
    return m_damaged.deskOr(m_desk) == m_desk;
}

Status Replay::replay(const Salvage::Extent &journal, std::int64_t last)
{
    std::int64_t next = last + 1;
    for (const std::int64_t sequence : m_steps) {
        const bool waits = sequence >= journal_rows::waitingFrom; // with gaps that are none
        if (!waits && (sequence < next || sequence - next > longestGap))
            continue;
        if (!waits && sequence > next)
            lose(next, sequence - 1);
        if (Status done = step(sequence); !done)
            return done;
        next = sequence + 1;
    }
    if (journal.newest >= next && journal.newest - next <= longestGap)
        lose(next, journal.newest);
    return {};
}

Status Replay::step(std::int64_t sequence)
{
    const auto set = m_damaged.load(sequence);
    if (set && m_gap)
        if (Status done = restore(sequence); !done)
            return done;
    auto fits = set ? write(*set) : Result<bool>(false);
    if (!fits)
        return tl::unexpected(fits.error());
    if (!*fits)
        lose(sequence, sequence);
    else
        ++m_report.replayed;
    if (set && m_looked)
        for (const EntityChange &change : set->changes)
            m_open.insert(change.entity);
    return {};
}

void Replay::lose(std::int64_t first, std::int64_t last)
{
    if (first > last)
        return;
    auto &runs = m_report.lostRuns;
    if (!runs.empty() && runs.back().second == first - 1)
        runs.back().second = last;
    else
        runs.emplace_back(first, last);
    m_report.lost += last - first + 1;
    if (first == last && m_report.lostSteps.size() < mostNamed)
        if (auto head = m_damaged.head(first))
            m_report.lostSteps.push_back(std::move(*head));
    m_gap = true;
    lookAhead(first);
}

/// What rows show and what the steps from `first` on did, once.
void Replay::lookAhead(std::int64_t first)
{
    if (std::exchange(m_looked, true))
        return;
    m_rows = m_damaged.rows();
    for (const std::int64_t sequence : m_steps) {
        auto set = sequence < first ? fail(ErrorCode::NotFound) : m_damaged.load(sequence);
        if (!set)
            continue;
        for (EntityChange &change : set->changes) {
            m_open.insert(change.entity);
            m_later[change.entity].push_back({sequence, std::move(change)});
        }
    }
    for (const auto &[entity, record] : m_rows)
        m_open.insert(entity);
}

/// The entity as it must have been before the step; nothing when it was not there yet, or when
/// neither its row nor the target knows it.
std::optional<Record> Replay::provedBefore(EntityRef entity, std::int64_t sequence)
{
    const auto row = m_rows.find(entity);
    bool found = row != m_rows.end();
    Record record;
    if (found)
        record = row->second;
    else if (auto known = tables::loadRecord(m_target, entity, &found))
        record = std::move(*known);
    const auto later = m_later.find(entity);
    if (!found || later == m_later.end())
        return found ? std::optional(record) : std::nullopt;
    for (auto entry = later->second.rbegin(); entry != later->second.rend(); ++entry) {
        if (entry->sequence < sequence)
            break;
        if (entry->change.created)
            return std::nullopt;
        for (const FieldChange &field : entry->change.fields)
            record.set(field.field, field.before);
    }
    return record;
}

/// What has to change so that everything is as proved before the step.
Result<std::vector<EntityChange>> Replay::missing(std::int64_t sequence)
{
    std::vector<EntityChange> changes;
    for (const EntityRef entity : m_open) {
        const auto proved = provedBefore(entity, sequence);
        if (!proved)
            continue;
        bool found = false;
        const auto current = tables::loadRecord(m_target, entity, &found);
        if (!current)
            return tl::unexpected(current.error());
        EntityChange change
            = found ? difference(entity, *current, *proved) : creation(entity, *proved);
        if (!found || !change.fields.empty())
            changes.push_back(std::move(change));
    }
    // What others belong to comes first.
    std::sort(changes.begin(), changes.end(), [](const EntityChange &a, const EntityChange &b) {
        return a.entity < b.entity;
    });
    return changes;
}

Status Replay::restore(std::int64_t sequence)
{
    auto left = missing(sequence);
    while (left && !left->empty()) {
        const std::size_t before = left->size();
        left = put(std::move(*left));
        if (left && left->size() == before)
            break; // no more of them fit
    }
    if (!left)
        return tl::unexpected(left.error());
    m_open.clear();
    for (const EntityChange &change : *left)
        m_open.insert(change.entity);
    m_gap = false;
    return {};
}

/// Writes the changes as one step, or as several where some do not fit: those are given back.
Result<std::vector<EntityChange>> Replay::put(std::vector<EntityChange> changes)
{
    ChangeSet set;
    set.id = ChangeSetId{
        makeNamedUuid(m_desk.value, "rescue " + formatUtc(m_now) + " " + std::to_string(++m_made))};
    set.desk = m_desk;
    set.actor = systemOperator();
    set.at = m_now;
    set.label = {LabelCode::Rescue, {}};
    set.changes = changes;
    const auto fits = write(set);
    if (!fits)
        return tl::unexpected(fits.error());
    if (*fits) {
        m_report.restored += static_cast<std::int64_t>(changes.size());
        return std::vector<EntityChange>();
    }
    if (changes.size() == 1)
        return changes;
    const auto half = changes.begin() + static_cast<std::ptrdiff_t>(changes.size() / 2);
    auto first = put({changes.begin(), half});
    auto second = first ? put({half, changes.end()}) : first;
    if (!second)
        return second;
    first->insert(first->end(), second->begin(), second->end());
    return first;
}

Result<bool> Replay::write(const ChangeSet &set)
{
    if (Status begun = m_target.execute("SAVEPOINT step"); !begun)
        return tl::unexpected(begun.error());
    const Status written = writeStep(m_target, set);
    if (!written && !doesNotFit(m_target, written.error()))
        return tl::unexpected(written.error());
    if (!written)
        if (Status undone = m_target.execute("ROLLBACK TO step"); !undone)
            return tl::unexpected(undone.error());
    if (Status kept = m_target.execute("RELEASE step"); !kept)
        return tl::unexpected(kept.error());
    return written.has_value();
}

/// Refused and overridden attempts: rows are only ever added, so what the target lacks is behind
/// its last one.
Status Replay::keepAttempts()
{
    const auto last = m_target.queryNumber("SELECT coalesce(max(rowid), 0) FROM attempt");
    if (!last)
        return tl::unexpected(last.error());
    for (const auto &[row, attempt] : m_damaged.attempts(*last))
        if (Status kept = insertAttempt(m_target, attempt, row); !kept)
            return kept;
    return {};
}

/// As PINs: a token that was revoked must not come back with the backup.
Status Replay::keepTokens()
{
    const auto tokens = m_damaged.tokens();
    if (!tokens)
        return {};
    if (Status emptied = m_target.execute("DELETE FROM device_token"); !emptied)
        return emptied;
    for (const DeviceToken &token : *tokens)
        if (Status kept = token_rows::insert(m_target, token); !kept)
            return kept;
    return {};
}

/// PINs and passwords as they last were; those of the backup where the damaged file does not show
/// them all. None comes off because a file broke.
Status Replay::keepPins()
{
    for (const SignInSecret kind : {SignInSecret::Pin, SignInSecret::Password}) {
        const auto pins = m_damaged.pins(kind);
        if (!pins)
            continue;
        const std::string empty = std::string("DELETE FROM ") + tableFor(kind);
        if (Status emptied = m_target.execute(empty.c_str()); !emptied)
            return emptied;
        for (const PinRow &pin : *pins)
            if (Status kept = putPin(m_target, pin, kind); !kept)
                return kept;
    }
    return {};
}

} // namespace bayboard
