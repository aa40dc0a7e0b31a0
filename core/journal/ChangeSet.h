#pragma once

#include "core/base/Error.h"
#include "core/club/Value.h"

namespace bayboard {

/// One field of one entity: what it was and what it became.
struct FieldChange
{
    Field field = Field::Withdrawn;
    Value before;
    Value after;
    bool operator==(const FieldChange &) const = default;
};

/// All that one change set does to one entity.
struct EntityChange
{
    EntityRef entity;
    bool created = false; ///< the entity did not exist before
    std::vector<FieldChange> fields; ///< sorted by field, no repeats
    bool operator==(const EntityChange &) const = default;
};

enum class ChangeKind : std::uint8_t { Do = 1, Undo = 2, Redo = 3 };

/// What a step is called; core/text makes "Move A. Haddad" of it.
enum class LabelCode : std::uint8_t {
    CreateBooking = 1, ///< who
    MoveBooking, ///< who
    ResizeBooking, ///< who
    EditBooking, ///< who
    CancelBooking, ///< who
    CheckIn, ///< who
    Complete, ///< who
    NoShow, ///< who
    Release, ///< who
    Reopen, ///< who
    Confirm, ///< who
    CopyBooking, ///< who
    CreateBlock, ///< kind, title
    EditBlock, ///< kind, title
    RemoveBlock, ///< kind, title
    CreateCustomer, ///< name
    EditCustomer, ///< name
    EditClub, ///< what
    EditRules,
    Import, ///< file, count
    StartClub, ///< name
    Rescue, ///< what a damaged file still showed, put in by the program itself
    LayBlocks, ///< kind, title, number of blocks
    EditSeries, ///< kind, title
    RemoveSeries, ///< kind, title
    LiftBlock, ///< kind, title: a part is free again
    UnliftBlock, ///< kind, title: the part is taken again
    RollSeries, ///< number of blocks: made ahead by the program itself
    TellCustomer, ///< who: a line of the list of people to be told
    SetPin, ///< whose
    RemovePin, ///< whose
    SetPassword, ///< whose
    RemovePassword, ///< whose
    GiveTime, ///< who: longer for nothing; see core/desk/GivenTime.h
    GiveUp, ///< who: what a server refused is left as the server has it
};
[[nodiscard]] const char *wordFor(LabelCode code);
[[nodiscard]] std::optional<LabelCode> labelCodeFor(std::string_view word);
/// Lines of the journal that change no data and say what somebody has decided or set: nothing to
/// take back.
[[nodiscard]] bool isLineOnly(LabelCode code);

struct Label
{
    LabelCode code = LabelCode::EditClub;
    std::vector<std::string> arguments;
    bool operator==(const Label &) const = default;
};

/// A rule that was set aside, for the list of overrides.
struct Override
{
    std::string code; ///< "MINIMUM_NOTICE"
    std::string rule; ///< id in the rule book
    bool operator==(const Override &) const = default;
};

/// A short list of field changes with who, when, why and from which desk: the only way that the
/// club's data changes. Written in the same transaction as the rows that it changes.
struct ChangeSet
{
    ChangeSetId id;
    DeskId desk;
    OperatorId actor;
    Instant at;
    ChangeKind kind = ChangeKind::Do;
    /// What an undo or redo acts on; else the step that a server refused and that this tries again.
    ChangeSetId target;
    Label label;
    std::string reason; ///< why a rule was overridden, a booking cancelled …
    std::int64_t ruleBookVersion = 0;
    std::vector<Override> overrides;
    /// Who allowed it by a PIN where the actor alone might not; null: nobody had to.
    OperatorId approvedBy;
    std::vector<EntityChange> changes;
    bool operator==(const ChangeSet &) const = default;
};

/// The change that turns `before` into `after`; no fields when they are the same.
[[nodiscard]] EntityChange difference(EntityRef entity, const Record &before, const Record &after);
/// The change that brings an entity into being with these fields.
[[nodiscard]] EntityChange creation(EntityRef entity, const Record &after);

/// The changes that take these back, last first. A creation becomes `withdrawn`: 0 → 1.
[[nodiscard]] std::vector<EntityChange> inverse(const std::vector<EntityChange> &changes);
/// The changes of a step that was undone, to do it again: creations become `withdrawn`: 1 → 0.
[[nodiscard]] std::vector<EntityChange> again(const std::vector<EntityChange> &changes);

/// Three-way merge: a field change applies where the field still has its old value or already has
/// the new one. The fields that do not are conflicts, and `merged` is left without them.
struct Merge
{
    Record merged;
    std::vector<FieldChange> conflicts; ///< `before` holds what the field has now
};

[[nodiscard]] Merge merge(const Record &current, const EntityChange &change);

/// Applies without asking; for states that are known to fit.
[[nodiscard]] Record apply(const Record &current, const EntityChange &change);

} // namespace bayboard
