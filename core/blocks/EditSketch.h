#pragma once

#include "core/blocks/SeriesEdit.h"

#include <unordered_map>
#include <unordered_set>

namespace bayboard {

/// What an edit changes, as it is put together: blocks and series by id, before and after. Knows
/// the state that the edit began with, which must outlive it. One edit, one thread.
class EditSketch
{
public:
    EditSketch(const SeriesState &state, const Club &club, Instant now, const NewId &newId)
        : m_state(state)
        , m_club(club)
        , m_now(now)
        , m_newId(newId)
    { }

    [[nodiscard]] const SeriesState &state() const { return m_state; }

    [[nodiscard]] const Club &club() const { return m_club; }

    [[nodiscard]] Instant now() const { return m_now; }

    [[nodiscard]] Uuid newId() const { return m_newId(); }

    /// The block as the state has it; null when there is none, or it is withdrawn.
    [[nodiscard]] const Block *live(BlockId id) const;

    /// Nothing that it holds is still to come, by its end or because somebody ended it early.
    [[nodiscard]] bool isOver(const Block &block) const;

    /// Blocks of the same date that are laid and not over, `block` among them.
    [[nodiscard]] std::vector<const Block *> groupOf(const Block &block) const;

    /// The block as it is when it is taken away: before it begins it is withdrawn; what runs is
    /// ended now by a lifted part, for what it held is history; what is over stays.
    [[nodiscard]] Block takenAway(Block block) const;

    void change(const Block &before, const Block &after);
    void make(const Block &block);
    void change(const std::optional<Series> &before, const Series &after);

    /// The draft, in order. InvalidArgument: too many blocks; two of its blocks on one bay at once.
    [[nodiscard]] Result<BlockDraft> finish(Label label);

private:
    [[nodiscard]] Status checkApart() const;

    const SeriesState &m_state;
    const Club &m_club;
    Instant m_now;
    const NewId &m_newId;
    BlockDraft m_draft;
};

/// The lifted parts of a block whose span changes: moved along where only the start does, else cut
/// to what is left of them.
[[nodiscard]] std::vector<Span>
liftedIn(const std::vector<Span> &lifted, const Span &before, const Span &after);

[[nodiscard]] inline tl::unexpected<Error> senseless(const char *what, Phrase reason)
{
    return fail(ErrorCode::InvalidArgument, what, std::move(reason));
}

/// NotFound, InvalidArgument: bays that a series of that location cannot have.
[[nodiscard]] Status
checkBays(const std::vector<BayId> &bays, LocationId location, const Club &club);
[[nodiscard]] Status checkKind(const std::string &key, const Club &club);
/// Start and end as wished; a start alone moves it, an end alone stretches it. InvalidArgument when
/// reversed.
[[nodiscard]] Result<Span> spanOf(const BlockWish &wish, const Span &span);

// The edits, each a file.
[[nodiscard]] Result<BlockDraft> changeAlone(const edit::Change &edit, EditSketch sketch);
[[nodiscard]] Result<BlockDraft> changeSeries(const edit::Change &edit, EditSketch sketch);
[[nodiscard]] Result<BlockDraft> removeDates(const edit::Remove &edit, EditSketch sketch);
[[nodiscard]] Result<BlockDraft> restoreDate(const edit::Restore &edit, EditSketch sketch);

/// The first date at or after that one which is not over, and whether none is laid before it.
struct FollowingFrom
{
    LocalTime wall;
    bool isFirst = false;
};

[[nodiscard]] Result<FollowingFrom>
followingFrom(const Series &series, LocalTime wall, const EditSketch &sketch);

/// The series with its dates before that one, and what was left out of them.
[[nodiscard]] Result<Series> firstPart(Series series, LocalTime at, const Club &club);
/// The series with its dates from that one on.
[[nodiscard]] Result<Series> secondPart(Series series, LocalTime at, const Club &club);

} // namespace bayboard
