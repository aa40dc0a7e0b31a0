#pragma once

#include "core/blocks/BlockDraft.h"
#include "core/blocks/SeriesDates.h"

#include <set>
#include <variant>

namespace bayboard {

/// A series with its blocks as they stand, withdrawn ones too (a date that comes back is the same
/// block again), or a block that is in no series.
struct SeriesState
{
    std::optional<Series> series;
    std::vector<Block> blocks;
};

/// Which dates an edit is about, seen from one block.
enum class EditScope : std::uint8_t {
    This, ///< that block alone (with `group`, all bays of that date)
    Following, ///< its date and all after it: the series is split there
    All,
};

/// What is to be different; absent: stays. Times are moved and stretched as seen on the block that
/// was taken: its start goes from `from` to `to`, and the dates in scope by the same wall time.
struct BlockWish
{
    std::optional<Instant> start; ///< alone: moved, as long as it is
    std::optional<Instant> end; ///< openEnd: until lifted
    /// From that bay to this one, or the whole set of bays (scope Following, All, or `group`).
    std::optional<BayId> bay;
    std::optional<std::vector<BayId>> bays;
    std::optional<std::string> kind;
    std::optional<std::string> title;
    std::optional<std::string> reason;
    std::optional<std::optional<Recurrence>> recurrence; ///< Following and All only
    std::optional<bool> skipHolidays;
    /// Wall dates whose dates were left out, on all bays or on some: they are laid again, but for
    /// those that are over (Following and All only).
    std::set<LocalDate> takenIn;
};

namespace edit {

struct Change
{
    BlockId block;
    EditScope scope = EditScope::This;
    bool group = false; ///< This: the other bays of the same date too
    BlockWish wish;
};

/// Takes dates out of the series (or the block away). Left-out dates can come back.
struct Remove
{
    BlockId block;
    EditScope scope = EditScope::This;
    bool group = false;
};

/// Lays a date again that was left out, on all bays of the series or on one.
struct Restore
{
    SeriesId series; ///< whose date
    std::string recurrenceId;
    std::optional<BayId> bay;
};

/// Gives a part of the block free ("free bay 2 tonight"); a part that reaches its end from now on
/// ends it early ("open again now").
struct Lift
{
    BlockId block;
    Span part{Instant(), seconds(1)};
    bool group = false;
};

/// Takes the lifted part (or all of them) back.
struct Unlift
{
    BlockId block;
    std::optional<Span> part;
    bool group = false;
};

} // namespace edit

using SeriesEdit
    = std::variant<edit::Change, edit::Remove, edit::Restore, edit::Lift, edit::Unlift>;

/// What the edit changes. What is over by `now` keeps its time and bays: history is history; texts
/// and kind of an edit of All reach it too. A block that somebody changed alone keeps that field
/// where the edit of the series is about another one (three-way, as everywhere). InvalidArgument
/// where the edit makes no sense (This with a recurrence, a lift outside the block …), NotFound.
[[nodiscard]] Result<BlockDraft> draftOf(const SeriesEdit &edit,
                                         const SeriesState &state,
                                         const Club &club,
                                         Instant now,
                                         const NewId &newId);

/// The dates between what is laid and the horizon; nothing to do where the draft is empty. The
/// program itself acts, outside undo.
[[nodiscard]] Result<BlockDraft> draftRoll(const SeriesState &state, const Club &club, Instant now);

} // namespace bayboard
