#pragma once

#include "ui/board/HitTest.h"
#include "ui/board/WallGrid.h"

#include <QPoint>

#include <memory>
#include <variant>

namespace bayboard {

struct Together;

/// What a gesture would do if it were dropped now: nothing saved, nothing judged.
struct Draft
{
    enum class Kind : unsigned char {
        Create,
        Move,
        Copy,
        ResizeStart,
        ResizeEnd,
        Paint, ///< bays × time for blocks, whatever lies there
        Choose, ///< bays × time whose bookings are chosen
    };
    Kind kind = Kind::Create;
    std::optional<EntityRef> source; ///< what is moved, copied or resized
    std::vector<int> columns; ///< bays as indexes into BoardSnapshot::bays, sorted
    Span span{Instant(), seconds(1)};
    /// What goes along when the source is moved or copied, the source among it; null: it goes
    /// alone.
    std::shared_ptr<const Together> together = nullptr;

    bool operator==(const Draft &) const = default;
};

/// Keys that are held while the pointer acts.
struct HeldKeys
{
    bool shift = false;
    bool control = false;
    bool alt = false;

    /// Off the grid, to the minute (some window managers take Alt for themselves).
    [[nodiscard]] bool wantsFree() const { return alt || (control && shift); }

    [[nodiscard]] bool wantsCopy() const { return control && !shift; }

    bool operator==(const HeldKeys &) const = default;
};

/// Something the pointer did.
struct PointerEvent
{
    enum class Kind : unsigned char { Press, DoublePress, Move, Release };
    enum class Button : unsigned char { None, Left, Middle, Right };
    Kind kind = Kind::Move;
    Button button = Button::None;
    QPoint position;
    BoardTarget target;
    HeldKeys keys;
};

/// What the machine asks the board to do.
namespace intent {
/// A press on it, or a drag that began on it.
struct Select
{
    EntityRef entity;
};

/// A press on it that was no drag.
struct Click
{
    EntityRef entity;
    bool adds = false; ///< Control is held: to what is chosen, or out of it
};

/// Empty time was clicked: the cursor goes there.
struct ChooseTime
{
    int column = 0;
    Instant at;
};

struct ShowGhost
{
    Draft draft;
};

/// The rubber band; until the state has no corner that chooses.
struct ShowBand
{
    Draft draft;
};

/// What lies in the band is meant.
struct ChooseBand
{
    Draft draft;
};

/// The draft is meant; judge and commit it, or open the creation.
struct Drop
{
    Draft draft;
};

struct HideGhost
{ };

/// Double click on a booking, a block or (no entity) on empty time.
struct Activate
{
    std::optional<EntityRef> entity;
    int column = 0;
    Instant at;
};

struct Pan
{
    QPoint by;
};

struct OpenMenu
{ };
} // namespace intent

using Intent = std::variant<intent::Select,
                            intent::Click,
                            intent::ChooseTime,
                            intent::ShowGhost,
                            intent::ShowBand,
                            intent::ChooseBand,
                            intent::Drop,
                            intent::HideGhost,
                            intent::Activate,
                            intent::Pan,
                            intent::OpenMenu>;

/// The figures that gestures keep to.
struct GestureRules
{
    const WallGrid *grid = nullptr; ///< never null when events come
    const BoardSnapshot *snapshot = nullptr; ///< never null when events come
    std::shared_ptr<const Together> together = nullptr; ///< what is chosen, where that is several
    bool mayFree = false; ///< the actor may leave the grid
    bool paints = false; ///< the pointer bands bays × time, over whatever lies there
    int dragDistance = 6; ///< pixels before a press becomes a drag
};

/// The state of the one gesture that is going on.
struct GestureState
{
    enum class Mode : unsigned char {
        Idle,
        Pressed, ///< down, not yet a drag
        Dragging,
        Placing, ///< "Move" was chosen: the ghost follows the pointer until a click
        Panning,
    };

    /// Where the first click of a click-click creation was, or of a rubber band.
    struct Corner
    {
        int column = 0;
        Instant at;
        bool chooses = false; ///< of a rubber band
        bool operator==(const Corner &) const = default;
    };

    Mode mode = Mode::Idle;
    PointerEvent pressed; ///< how it began
    QPoint last; ///< pointer at the last event, for panning
    Draft original; ///< the thing as it is; for Create the cell that was pressed
    Draft draft; ///< as shown last
    /// While placing what is to be resized: the next click takes its start or its end.
    bool choosesEdge = false;
    int columnShift = 0;
    std::optional<Corner> corner;

    [[nodiscard]] bool isDragging() const
    {
        return mode == Mode::Dragging || mode == Mode::Placing;
    }
};

struct GestureStep
{
    GestureState state;
    std::vector<Intent> intents;
};

/// One event: (state, event) → (state, intents). Pure; knows no desk, no pixels but the distance
/// that makes a drag.
[[nodiscard]] GestureStep
advance(const GestureState &state, const PointerEvent &event, const GestureRules &rules);
/// Esc, right click, loss of the window: nothing happens to the booking.
[[nodiscard]] GestureStep abort(const GestureState &state);
/// The click twin of dragging: the ghost of `entity` follows the pointer until it is clicked down.
[[nodiscard]] GestureStep
beginPlacing(const GestureState &state, EntityRef entity, bool copy, const GestureRules &rules);

/// The same for what may stand on another day: its ghost hangs at `shown` first.
[[nodiscard]] GestureStep
beginPlacing(const Draft &original, const Draft &shown, const GestureRules &rules);

/// The click twin of dragging an edge: the next click takes the start or the end of `entity`,
/// whichever is nearer, and that follows the pointer until it is clicked down.
[[nodiscard]] GestureStep
beginResizing(const GestureState &state, EntityRef entity, const GestureRules &rules);
/// Without that click: the start or the end (as `edge` says) is taken where it is.
[[nodiscard]] GestureStep takeEdge(const GestureState &state, Draft::Kind edge);
/// The edge of the span that a click there means.
[[nodiscard]] Draft::Kind nearerEdge(const Span &span, Instant at);

[[nodiscard]] constexpr bool resizes(Draft::Kind kind)
{
    return kind == Draft::Kind::ResizeStart || kind == Draft::Kind::ResizeEnd;
}

/// The draft of a thing as it stands; nothing when the board does not hold it.
[[nodiscard]] std::optional<Draft>
draftOf(const BoardSnapshot &snapshot, EntityRef entity, Draft::Kind kind);
/// The draft with all columns moved sideways together, as far as the board reaches.
[[nodiscard]] std::vector<int> shifted(const std::vector<int> &columns, int by, int count);

} // namespace bayboard
