#include "ui/board/DragMath.h"

#include "ui/board/Together.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bayboard {

namespace {

constexpr double clearlyInside = 0.2;

int pressedColumn(const GestureState &state)
{
    return static_cast<int>(std::floor(state.pressed.target.column));
}

Span begunAt(Instant start, const Span &was)
{
    return was.isOpen() ? Span(start, openEnd) : Span(start, was.length());
}

} // namespace

DragMath::DragMath(const GestureRules &rules, HeldKeys keys)
    : m_rules(&rules)
    , m_grid(rules.mayFree && keys.wantsFree() ? rules.grid->withStep(minutes(1)) : *rules.grid)
{ }

Draft DragMath::created(int column, Instant at, int otherColumn, Instant otherAt) const
{
    const int held = m_rules->snapshot->heldAt(column, otherColumn);
    const auto [first, last] = std::minmax(column, held);
    const auto [early, late] = std::minmax(at, otherAt);
    Draft draft;
    draft.kind = Draft::Kind::Create;
    draft.columns.resize(static_cast<std::size_t>(last - first + 1));
    std::iota(draft.columns.begin(), draft.columns.end(), first);
    draft.span = Span(m_grid.floor(early), m_grid.stepped(late, 1));
    return draft;
}

Instant DragMath::movedEdge(Instant edge, Instant grabbed, Instant pointer) const
{
    const seconds way = pointer - grabbed;
    const seconds half = seconds(m_grid.step()) / 2;
    // Times off the grid stay as they are until the pointer has gone half a step.
    if (way > -half && way < half)
        return edge;
    return m_grid.nearest(edge + way);
}

Span DragMath::resized(const Draft &original, Instant grabbed, Instant pointer) const
{
    const Span &was = original.span;
    if (original.kind == Draft::Kind::ResizeStart) {
        const Instant latest = m_grid.stepped(was.end(), -1);
        const Instant start = std::min(latest, movedEdge(was.start(), grabbed, pointer));
        return Span(start, was.end());
    }
    // An open end is taken hold of where it is seen: at the pointer.
    const Instant edge = was.isOpen() ? grabbed : was.end();
    const Instant earliest = m_grid.stepped(was.start(), 1);
    return Span(was.start(), std::max(earliest, movedEdge(edge, grabbed, pointer)));
}

Draft DragMath::moved(const GestureState &state, const PointerEvent &event) const
{
    Draft draft = state.original;
    const bool copies = state.mode == GestureState::Mode::Placing
        ? state.original.kind == Draft::Kind::Copy
        : event.keys.wantsCopy();
    draft.kind = copies ? Draft::Kind::Copy : Draft::Kind::Move;
    const QPoint way = event.position - state.pressed.position;
    const bool locks
        = event.keys.shift && !event.keys.control && state.mode == GestureState::Mode::Dragging;
    const bool sideways = std::abs(way.x()) > std::abs(way.y());
    if (m_rules->snapshot->plan.week() != nullptr) {
        draft.span = movedInWeek(state, event, {locks && sideways, locks && !sideways});
        return draft;
    }
    if (!(locks && !sideways)) {
        draft.columns = movedAside(
            state.original, state.columnShift, static_cast<int>(m_rules->snapshot->bays.size()));
    }
    if (locks && sideways)
        return draft;
    draft.span = begunAt(movedEdge(draft.span.start(), state.pressed.target.at, event.target.at),
                         draft.span);
    return draft;
}

Instant DragMath::pointed(const GestureState &state, const PointerEvent &event) const
{
    const ColumnPlan &plan = m_rules->snapshot->plan;
    if (plan.week() == nullptr)
        return event.target.at;
    return plan.timeAt(pressedColumn(state) + state.columnShift, event.target.onAxis);
}

/// The bays stay; what the pointer leaves behind are days.
Span DragMath::movedInWeek(const GestureState &state, const PointerEvent &event, Held held) const
{
    const ColumnPlan &plan = m_rules->snapshot->plan;
    const int column = pressedColumn(state) + (held.day ? 0 : state.columnShift);
    const Instant onAxis = held.time ? state.pressed.target.onAxis : event.target.onAxis;
    const Span &was = state.original.span;
    return begunAt(movedEdge(was.start(), state.pressed.target.at, plan.timeAt(column, onAxis)),
                   was);
}

int DragMath::columnShift(const GestureState &state, double column)
{
    const int grabbed = pressedColumn(state);
    const double whole = std::floor(column);
    const int wanted = static_cast<int>(whole) - grabbed;
    const double inside = column - whole;
    const bool nextDoor = std::abs(wanted - state.columnShift) == 1;
    const double depth = wanted > state.columnShift ? inside : 1.0 - inside;
    return nextDoor && depth < clearlyInside ? state.columnShift : wanted;
}

} // namespace bayboard
