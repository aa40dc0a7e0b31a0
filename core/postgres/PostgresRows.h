#pragma once

#include "core/postgres/Connection.h"
#include "core/store/RowWriter.h"

#include <unordered_map>

namespace bayboard {

/// The rows of a database on PostgreSQL, in the transaction that is open there. Made for one change
/// set; the connection outlives it. What a set changes is locked before.
class PostgresRows final : public RowWriter, public StepReader
{
public:
    explicit PostgresRows(postgres::Connection &connection) : m_connection(connection) { }

    [[nodiscard]] Status beginStep(const ChangeSet &set) override;
    [[nodiscard]] Status addChange(const EntityChange &change, const std::string &fields) override;
    [[nodiscard]] Status markUndone(ChangeSetId target, bool undone) override;
    [[nodiscard]] Result<std::optional<Record>> load(EntityRef entity) override;
    [[nodiscard]] Status insertRow(EntityRef entity, const Record &record) override;
    [[nodiscard]] Status
    updateRow(EntityRef entity, const Record &record, const std::vector<Field> &fields) override;
    [[nodiscard]] Status insertHolding(EntityRef holder, const Holding &holding) override;
    [[nodiscard]] Status removeHolding(EntityRef holder, const Holding &holding) override;
    [[nodiscard]] Result<bool> isLive(EntityRef entity) override;
    [[nodiscard]] Result<std::optional<EntityRef>> leaningOn(EntityRef entity) override;

    [[nodiscard]] Result<std::optional<Step>> findStep(ChangeSetId id) override;
    [[nodiscard]] Result<ChangeSet> loadChanges(const Step &step) override;
    [[nodiscard]] Result<std::optional<Step>> changedAfter(const Step &step,
                                                           EntityRef entity,
                                                           std::string_view field,
                                                           ChangeSetId except) override;
    [[nodiscard]] Result<std::vector<RolledBlock>> rolledAfter(const Step &step,
                                                               SeriesId series) override;

    /// Of the step that was begun.
    [[nodiscard]] std::int64_t sequence() const { return m_sequence; }

    /// The entity as the step has left it; an empty record for one that it did not write.
    [[nodiscard]] Record written(EntityRef entity) const;

private:
    [[nodiscard]] Status rowDone(const Status &done, EntityRef entity, const Record &record);
    [[nodiscard]] Status overlap(const Holding &holding);

    postgres::Connection &m_connection;
    std::int64_t m_sequence = 0;
    std::int64_t m_position = 0; ///< of the next change
    std::unordered_map<EntityRef, Record> m_written;
};

/// The savepoint at which a change set begins.
inline constexpr const char *judgingMark = "SAVEPOINT judging";
inline constexpr const char *judgingBack = "ROLLBACK TO SAVEPOINT judging";
inline constexpr const char *judgingThrough = "RELEASE SAVEPOINT judging";

} // namespace bayboard
