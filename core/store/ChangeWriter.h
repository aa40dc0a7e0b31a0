#pragma once

#include "core/journal/ChangeSet.h"
#include "core/store/Occupying.h"
#include "core/store/Sqlite.h"
#include "core/store/Store.h"

#include <unordered_set>

namespace bayboard {

/// Whether a step that is written waits for a server's word: what is done on a desk that follows
/// one does; what the server itself has written does not.
enum class Waits : std::uint8_t { IfFollowing, No };

/// Writes one change set into the transaction that is open: journal, rows, occupancy, search index.
/// Private to core/store. Made for one set and then thrown away; after an error the transaction has
/// to be rolled back.
class ChangeWriter
{
public:
    explicit ChangeWriter(sqlite::Database &database, CommitWatch watch = {})
        : m_database(database)
        , m_watch(std::move(watch))
    { }

    ChangeWriter(sqlite::Database &database, Waits waits) : m_database(database), m_waits(waits) { }

    /// Stale (kind, id, field) when a row is not what the change was built on; NotFound (kind, id)
    /// when what it names is not there; Overlap, DuplicateIdentity as Store::commit. With `target`,
    /// the set is that step's inverse or repetition, and what the step created must be untouched;
    /// changes of further entities may follow. Stopped when the watch says so.
    [[nodiscard]] Status write(const ChangeSet &set, const ChangeSet *target = nullptr);

    /// Takes the newest step back as if it had never been: rows, occupancy, search index, journal.
    /// `set` is the step with its changes. StoreDamaged when the rows are not what it made.
    [[nodiscard]] Status takeBack(std::int64_t sequence, const ChangeSet &set);

    /// When an entity could not be withdrawn because another leans on it: that other one.
    [[nodiscard]] const std::optional<EntityRef> &leaning() const { return m_leaning; }

private:
    struct Pending
    {
        EntityRef entity;
        std::vector<Holding> holdings;
    };

    [[nodiscard]] Result<std::int64_t> insertHead(const ChangeSet &set);
    [[nodiscard]] Status putInOutbox(ChangeSetId id);
    [[nodiscard]] Status revertEntity(const EntityChange &change);
    [[nodiscard]] Status removeEntity(EntityRef entity);
    [[nodiscard]] Status removeStep(std::int64_t sequence);
    [[nodiscard]] Status insertChange(std::int64_t sequence, const EntityChange &change);
    [[nodiscard]] Result<Record> loadBefore(const EntityChange &change,
                                            const EntityChange *created);
    [[nodiscard]] Status writeEntity(const EntityChange &change, const EntityChange *created);
    [[nodiscard]] Status writeRow(const EntityChange &change, const Record &after);
    [[nodiscard]] Status
    exchangeHoldings(const EntityChange &change, const Record &before, const Record &after);
    [[nodiscard]] Status checkNamed(const EntityChange &change,
                                    const Record &after,
                                    const std::vector<Holding> &holdings);
    [[nodiscard]] Status checkLive(EntityRef entity);
    [[nodiscard]] Status insertPending(std::size_t before);
    [[nodiscard]] Status checkUnused(EntityRef entity);
    [[nodiscard]] Status markTarget(const ChangeSet &set);

    [[nodiscard]] bool goesOn(std::size_t done) const;

    sqlite::Database &m_database;
    CommitWatch m_watch;
    Waits m_waits = Waits::IfFollowing;
    std::size_t m_parts = 0; ///< in all, of what is written
    std::vector<Pending> m_pending; ///< goes in after all old stretches are out
    std::unordered_set<EntityRef> m_live; ///< bays and customers that were looked up
    std::optional<EntityRef> m_leaning;
};

} // namespace bayboard
