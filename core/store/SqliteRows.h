#pragma once

#include "core/store/ChangeWriter.h"
#include "core/store/Sqlite.h"

namespace bayboard {

/// Whether a step that is written waits for a server's word: what is done on a desk that follows
/// one does; what the server itself has written does not; what is put back does already.
enum class Waits : std::uint8_t { IfFollowing, No, Already };

/// The rows of a club's file, in the transaction that is open there; customers are found by their
/// words as soon as they are written. Private to core/store; the database outlives it.
class SqliteRows final : public RevocableRows, public StepReader
{
public:
    explicit SqliteRows(sqlite::Database &database, Waits waits = Waits::IfFollowing)
        : m_database(database)
        , m_waits(waits)
    { }

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
    [[nodiscard]] Status removeRow(EntityRef entity) override;
    [[nodiscard]] Status removeStep(std::int64_t sequence) override;

    [[nodiscard]] Result<std::optional<Step>> findStep(ChangeSetId id) override;
    [[nodiscard]] Result<ChangeSet> loadChanges(const Step &step) override;
    [[nodiscard]] Result<std::optional<Step>> changedAfter(const Step &step,
                                                           EntityRef entity,
                                                           std::string_view field,
                                                           ChangeSetId except) override;
    [[nodiscard]] Result<std::vector<RolledBlock>> rolledAfter(const Step &step,
                                                               SeriesId series) override;

private:
    [[nodiscard]] Status insertHead(const ChangeSet &set, std::int64_t firstChange);
    [[nodiscard]] Result<bool> findPlace();
    [[nodiscard]] Status putInOutbox(ChangeSetId id);
    [[nodiscard]] Status finishRow(Status done, EntityRef entity, const Record &record, bool isNew);

    sqlite::Database &m_database;
    Waits m_waits;
    std::int64_t m_sequence = 0; ///< of the step that was begun
    std::int64_t m_nextChange = 0; ///< row of its next change
};

/// ChangeWriter::write() into the file's open transaction.
[[nodiscard]] Status writeStep(sqlite::Database &database,
                               const ChangeSet &set,
                               Waits waits = Waits::IfFollowing,
                               CommitWatch watch = {});
/// The newest step goes, as TakingBack says, from the file's open transaction.
[[nodiscard]] Status
takeStepBack(sqlite::Database &database, std::int64_t sequence, const ChangeSet &set);
/// writeReversal() into the file's open transaction.
[[nodiscard]] Result<ChangeSet>
reverseStep(sqlite::Database &database, ChangeSet head, Waits waits, const CommitWatch &watch = {});

} // namespace bayboard
