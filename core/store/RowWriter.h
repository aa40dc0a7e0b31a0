#pragma once

#include "core/store/Occupying.h"
#include "core/store/Store.h"

namespace bayboard {

/// Where a change set is written: rows, occupancy and journal, in the transaction that is open.
/// What is written and in which order is ChangeWriter's; this is one database's part of it. One
/// thread. Errors of the store from any call; refusals are named. After a refusal the transaction
/// has to go back before it is asked anything more.
class RowWriter
{
public:
    RowWriter() = default;
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;
    virtual ~RowWriter() = default;

    /// The line of the journal without its changes: DuplicateIdentity when its id is there.
    [[nodiscard]] virtual Status beginStep(const ChangeSet &set) = 0;
    /// The next change of the step that was begun; `fields`: its fields, encoded.
    [[nodiscard]] virtual Status addChange(const EntityChange &change, const std::string &fields)
        = 0;
    /// An undo marks its target as undone, a redo takes the mark away.
    [[nodiscard]] virtual Status markUndone(ChangeSetId target, bool undone) = 0;

    /// Nothing where there is no such entity; withdrawn ones are found.
    [[nodiscard]] virtual Result<std::optional<Record>> load(EntityRef entity) = 0;
    /// DuplicateIdentity (kind, id); NotFound (kind, id) when the location or customer that it
    /// names is not there; InvalidArgument (kind, id) when it lacks what it cannot be without.
    [[nodiscard]] virtual Status insertRow(EntityRef entity, const Record &record) = 0;
    /// Writes `fields` of the record; NotFound as insertRow().
    [[nodiscard]] virtual Status
    updateRow(EntityRef entity, const Record &record, const std::vector<Field> &fields)
        = 0;

    /// Overlap (bay id, holder id).
    [[nodiscard]] virtual Status insertHolding(EntityRef holder, const Holding &holding) = 0;
    /// Damaged when that stretch was not there: rows and occupancy have come apart.
    [[nodiscard]] virtual Status removeHolding(EntityRef holder, const Holding &holding) = 0;

    /// Whether the bay or customer is there and not withdrawn.
    [[nodiscard]] virtual Result<bool> isLive(EntityRef entity) = 0;
    /// What still leans on an entity that is to be withdrawn: a booking on its customer, a holder
    /// or a bay on its place, a block on its series.
    [[nodiscard]] virtual Result<std::optional<EntityRef>> leaningOn(EntityRef entity) = 0;
};

/// Rows from which a step can go as if it had never been: those of a desk that follows a server.
class RevocableRows : public RowWriter
{
public:
    [[nodiscard]] virtual Status removeRow(EntityRef entity) = 0;
    /// The step and its changes.
    [[nodiscard]] virtual Status removeStep(std::int64_t sequence) = 0;
};

/// A block that a series made by itself after a step.
struct RolledBlock
{
    BlockId id;
    bool touched = false; ///< a step that was no such rolling on has changed it since
};

/// What an undo asks of the journal, in the transaction that is open. Errors of the store.
class StepReader
{
public:
    StepReader() = default;
    StepReader(const StepReader &) = delete;
    StepReader &operator=(const StepReader &) = delete;
    virtual ~StepReader() = default;

    [[nodiscard]] virtual Result<std::optional<Step>> findStep(ChangeSetId id) = 0;
    [[nodiscard]] virtual Result<ChangeSet> loadChanges(const Step &step) = 0;
    /// The newest step after that one, other than `except`, that touched the entity (in the field
    /// of that word, where one is named), or made it.
    [[nodiscard]] virtual Result<std::optional<Step>>
    changedAfter(const Step &step, EntityRef entity, std::string_view field, ChangeSetId except)
        = 0;
    /// Blocks of the series that are not withdrawn and that it made by rolling on after the step,
    /// by id.
    [[nodiscard]] virtual Result<std::vector<RolledBlock>> rolledAfter(const Step &step,
                                                                       SeriesId series)
        = 0;
};

} // namespace bayboard
