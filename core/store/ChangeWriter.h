#pragma once

#include "core/journal/ChangeSet.h"
#include "core/store/RowWriter.h"

#include <unordered_set>

namespace bayboard {

/// Writes one change set into the transaction that is open: journal, rows, occupancy. The same for
/// every database. Made for one set and then thrown away; after an error the transaction has to be
/// rolled back.
class ChangeWriter
{
public:
    /// `rows` outlives it.
    explicit ChangeWriter(RowWriter &rows, CommitWatch watch = {})
        : m_rows(rows)
        , m_watch(std::move(watch))
    { }

    /// Stale (kind, id, field) when a row is not what the change was built on; NotFound (kind, id)
    /// when what it names is not there; Overlap, DuplicateIdentity as Store::commit. With `target`,
    /// the set is that step's inverse or repetition, and what the step created must be untouched;
    /// changes of further entities may follow. Stopped when the watch says so.
    [[nodiscard]] Status write(const ChangeSet &set, const ChangeSet *target = nullptr);

    /// When an entity could not be withdrawn because another leans on it: that other one.
    [[nodiscard]] const std::optional<EntityRef> &leaning() const { return m_leaning; }

private:
    struct Pending
    {
        EntityRef entity;
        std::vector<Holding> holdings;
    };

    [[nodiscard]] Status beginStep(const ChangeSet &set);
    [[nodiscard]] Status addChange(const EntityChange &change);
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

    RowWriter &m_rows;
    CommitWatch m_watch;
    std::size_t m_parts = 0; ///< in all, of what is written
    std::vector<Pending> m_pending; ///< goes in after all old stretches are out
    std::unordered_set<EntityRef> m_live; ///< bays and customers that were looked up
    std::optional<EntityRef> m_leaning;
};

} // namespace bayboard
