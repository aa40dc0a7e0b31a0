#pragma once

#include "ui/board/Gesture.h"

namespace bayboard {

/// Where a drag would put things: snapping, locking, limits. Pure; part of the gesture machine.
class DragMath
{
public:
    DragMath(const GestureRules &rules, HeldKeys keys);

    /// The club's grid, or the grid of minutes where the actor may and asks for it.
    [[nodiscard]] const WallGrid &grid() const { return m_grid; }

    /// From the cell of one point to the cell of another, both included.
    [[nodiscard]] Draft created(int column, Instant at, int otherColumn, Instant otherAt) const;
    /// The edge follows the pointer; never shorter than a step, never turned round.
    [[nodiscard]] Span resized(const Draft &original, Instant grabbed, Instant pointer) const;
    /// Real length stays; Shift holds time (of day) or column, Control copies.
    [[nodiscard]] Draft moved(const GestureState &state, const PointerEvent &event) const;
    /// The time that the pointer is at: in a week on the day that it has clearly come to.
    [[nodiscard]] Instant pointed(const GestureState &state, const PointerEvent &event) const;
    /// Columns that the pointer has clearly left behind: it must be a fifth into the next one.
    [[nodiscard]] static int columnShift(const GestureState &state, double column);

private:
    struct Held
    {
        bool time = false;
        bool day = false;
    };

    [[nodiscard]] Span
    movedInWeek(const GestureState &state, const PointerEvent &event, Held held) const;
    [[nodiscard]] Instant movedEdge(Instant edge, Instant grabbed, Instant pointer) const;

    const GestureRules *m_rules;
    WallGrid m_grid;
};

} // namespace bayboard
