#include "ui/board/Gesture.h"

#include "ui/board/DragMath.h"
#include "ui/board/Together.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bayboard {

namespace {

using Button = PointerEvent::Button;
using Kind = PointerEvent::Kind;
using Mode = GestureState::Mode;
using Part = BoardTarget::Part;

/// The bay that is meant by a column of the screen.
int columnOf(const BoardTarget &target, const GestureRules &rules)
{
    const int last = std::max(0, rules.snapshot->columnCount() - 1);
    return rules.snapshot->plan.bayAt(
        std::clamp(static_cast<int>(std::floor(target.column)), 0, last));
}

EntityRef entityOf(const BoardTarget &target, const GestureRules &rules)
{
    return rules.snapshot->tiles[static_cast<std::size_t>(target.tile)].entity;
}

/// A drop where the thing already is makes no history.
bool changes(const Draft &draft, const Draft &original)
{
    return draft.kind == Draft::Kind::Create || draft.kind == Draft::Kind::Paint
        || draft.columns != original.columns || draft.span != original.span;
}

Intent dropOf(const Draft &draft, const Draft &original)
{
    if (draft.kind == Draft::Kind::Choose)
        return intent::ChooseBand{draft};
    return changes(draft, original) ? Intent(intent::Drop{draft}) : Intent(intent::HideGhost{});
}

GestureStep still(GestureState state)
{
    return {std::move(state), {}};
}

Draft::Kind kindFor(Part part)
{
    if (part == Part::TopEdge)
        return Draft::Kind::ResizeStart;
    return part == Part::BottomEdge ? Draft::Kind::ResizeEnd : Draft::Kind::Move;
}

/// What is chosen goes along with the one that is taken hold of.
Draft withOthers(Draft draft, const GestureRules &rules)
{
    const bool goes = draft.kind == Draft::Kind::Move || draft.kind == Draft::Kind::Copy;
    if (goes && draft.source && rules.together && rules.together->find(*draft.source) != nullptr)
        draft.together = rules.together;
    return draft;
}

/// The second click of "click start, Shift+click end".
GestureStep closeCorner(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const GestureState::Corner corner = *state.corner;
    const DragMath math(rules, event.keys);
    Draft draft
        = math.created(corner.column, corner.at, columnOf(event.target, rules), event.target.at);
    state = {};
    return {state, {intent::ShowGhost{draft}, intent::Drop{draft}}};
}

/// Control on empty time: a rubber band from there, by dragging or to a second click.
GestureStep beginBand(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const int column = columnOf(event.target, rules);
    const DragMath math(rules, event.keys);
    state.mode = Mode::Pressed;
    state.pressed = event;
    state.corner = GestureState::Corner{column, event.target.at, true};
    state.original = math.created(column, event.target.at, column, event.target.at);
    state.original.kind = Draft::Kind::Choose;
    return {state, {intent::ShowBand{state.original}}};
}

GestureStep closeBand(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const GestureState::Corner corner = *state.corner;
    const int column = columnOf(event.target, rules);
    Draft band
        = DragMath(rules, event.keys).created(corner.column, corner.at, column, event.target.at);
    band.kind = Draft::Kind::Choose;
    state = {};
    return {state, {intent::ShowBand{band}, intent::ChooseBand{band}}};
}

GestureStep pressOnEmpty(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    if (event.keys.shift && !event.keys.control && state.corner && !state.corner->chooses)
        return closeCorner(std::move(state), event, rules);
    if (event.keys.wantsCopy() && event.button == Button::Left)
        return beginBand(std::move(state), event, rules);
    const int column = columnOf(event.target, rules);
    const Instant at = DragMath(rules, event.keys).grid().floor(event.target.at);
    state.mode = Mode::Pressed;
    state.pressed = event;
    state.corner = GestureState::Corner{column, at};
    state.original
        = DragMath(rules, event.keys).created(column, event.target.at, column, event.target.at);
    return {state, {intent::ChooseTime{column, at}}};
}

/// Control holds a thing that is not among those chosen.
bool addsAlone(const GestureState &state, const PointerEvent &press)
{
    return press.button == Button::Left && press.keys.wantsCopy() && !state.original.together;
}

GestureStep pressOnTile(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const EntityRef entity = entityOf(event.target, rules);
    state.mode = Mode::Pressed;
    state.pressed = event;
    state.corner.reset();
    state.original
        = withOthers(*draftOf(*rules.snapshot, entity, kindFor(event.target.part)), rules);
    // Whether Control adds it to what is chosen or copies it alone is seen at the next event.
    if (addsAlone(state, event))
        return still(std::move(state));
    return {state, {intent::Select{entity}}};
}

/// A band begins wherever it is pressed: one cell of it is shown at once.
GestureStep pressToPaint(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const int column = columnOf(event.target, rules);
    state.mode = Mode::Dragging;
    state.pressed = event;
    state.corner.reset();
    state.draft
        = DragMath(rules, event.keys).created(column, event.target.at, column, event.target.at);
    state.draft.kind = Draft::Kind::Paint;
    state.original = state.draft;
    return {state, {intent::ShowGhost{state.draft}}};
}

/// From here on the edge is where the pointer is, also in a week, where that says the day.
GestureStep clickEdge(const GestureState &state, const PointerEvent &event)
{
    GestureStep step = takeEdge(state, nearerEdge(state.original.span, event.target.at));
    step.state.pressed.target.column = event.target.column;
    if (state.original.span.isOpen()) // an open end is taken hold of where it was clicked
        step.state.pressed.target.at = event.target.at;
    return step;
}

GestureStep pressed(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    state.last = event.position;
    state.columnShift = 0;
    if (state.mode == Mode::Placing) {
        if (event.button == Button::Right)
            return abort(state);
        if (event.button != Button::Left || !event.target.isGrid())
            return still(std::move(state));
        if (state.choosesEdge)
            return clickEdge(state, event);
        GestureStep moved = advance(
            state, {Kind::Move, Button::None, event.position, event.target, event.keys}, rules);
        const Draft draft = moved.state.draft;
        moved.intents.push_back(dropOf(draft, moved.state.original));
        moved.state = {};
        return moved;
    }
    if (event.button == Button::Middle) {
        state.mode = Mode::Panning;
        return still(std::move(state));
    }
    if (!event.target.isGrid())
        return still(std::move(state));
    if (rules.paints && event.button == Button::Left)
        return pressToPaint(std::move(state), event, rules);
    const bool closesBand = event.button == Button::Left && event.keys.control && event.keys.shift
        && state.corner && state.corner->chooses;
    if (closesBand)
        return closeBand(std::move(state), event, rules);
    if (event.button == Button::Right) {
        GestureStep step = event.target.isTile() ? pressOnTile(std::move(state), event, rules)
                                                 : pressOnEmpty(std::move(state), event, rules);
        step.state.mode = Mode::Idle;
        step.intents.emplace_back(intent::OpenMenu{});
        return step;
    }
    return event.target.isTile() ? pressOnTile(std::move(state), event, rules)
                                 : pressOnEmpty(std::move(state), event, rules);
}

GestureStep dragged(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const DragMath math(rules, event.keys);
    Draft draft = state.original;
    switch (state.original.kind) {
    case Draft::Kind::Create:
        draft = math.created(state.corner->column,
                             state.pressed.target.at,
                             columnOf(event.target, rules),
                             math.pointed(state, event));
        break;
    case Draft::Kind::Choose:
        draft = math.created(state.corner->column,
                             state.corner->at,
                             columnOf(event.target, rules),
                             math.pointed(state, event));
        draft.kind = Draft::Kind::Choose;
        break;
    case Draft::Kind::Paint:
        draft = math.created(columnOf(state.pressed.target, rules),
                             state.pressed.target.at,
                             columnOf(event.target, rules),
                             math.pointed(state, event));
        draft.kind = Draft::Kind::Paint;
        break;
    case Draft::Kind::ResizeStart:
    case Draft::Kind::ResizeEnd:
        draft.span
            = math.resized(state.original, state.pressed.target.at, math.pointed(state, event));
        break;
    case Draft::Kind::Move:
    case Draft::Kind::Copy:
        draft = math.moved(state, event);
        break;
    }
    if (draft == state.draft)
        return still(std::move(state));
    state.draft = draft;
    if (draft.kind == Draft::Kind::Choose)
        return {state, {intent::ShowBand{draft}}};
    return {state, {intent::ShowGhost{draft}}};
}

GestureStep moved(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    if (state.mode == Mode::Panning) {
        const QPoint by = event.position - state.last;
        state.last = event.position;
        return {state, {intent::Pan{by}}};
    }
    state.last = event.position;
    if (state.mode == Mode::Idle || state.choosesEdge)
        return still(std::move(state));
    std::optional<Intent> begun;
    if (state.mode == Mode::Pressed) {
        const QPoint way = event.position - state.pressed.position;
        if (way.manhattanLength() < rules.dragDistance)
            return still(std::move(state));
        state.mode = Mode::Dragging;
        state.draft = {};
        if (state.original.source && addsAlone(state, state.pressed))
            begun = intent::Select{*state.original.source};
    }
    state.columnShift = DragMath::columnShift(state, event.target.column);
    GestureStep step = dragged(std::move(state), event, rules);
    if (begun)
        step.intents.insert(step.intents.begin(), *begun);
    return step;
}

GestureStep released(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    const Mode was = state.mode;
    if (was == Mode::Placing)
        return still(std::move(state));
    if (was != Mode::Dragging) {
        state.mode = Mode::Idle;
        if (was == Mode::Pressed && state.original.source)
            return {state, {intent::Click{*state.original.source, state.pressed.keys.wantsCopy()}}};
        return still(std::move(state));
    }
    GestureStep last = moved(std::move(state), event, rules);
    last.intents.push_back(dropOf(last.state.draft, last.state.original));
    last.state = {};
    return last;
}

GestureStep doublePressed(GestureState state, const PointerEvent &event, const GestureRules &rules)
{
    if (event.button != Button::Left || !event.target.isGrid() || state.isDragging())
        return still(std::move(state));
    intent::Activate activate{std::nullopt,
                              columnOf(event.target, rules),
                              DragMath(rules, event.keys).grid().floor(event.target.at)};
    if (event.target.isTile())
        activate.entity = entityOf(event.target, rules);
    state = {};
    return {state, {activate}};
}

} // namespace

GestureStep advance(const GestureState &state, const PointerEvent &event, const GestureRules &rules)
{
    BAYBOARD_ASSERT(rules.grid != nullptr && rules.snapshot != nullptr);
    const bool going = state.mode != Mode::Idle;
    if (going && event.kind == Kind::Press && event.button == Button::Right)
        return abort(state);
    switch (event.kind) {
    case Kind::Press:
        return going && state.mode != Mode::Placing ? still(state) : pressed(state, event, rules);
    case Kind::DoublePress:
        return rules.paints && !going ? pressed(state, event, rules)
                                      : doublePressed(state, event, rules);
    case Kind::Move:
        return moved(state, event, rules);
    case Kind::Release:
        break;
    }
    return released(state, event, rules);
}

GestureStep abort(const GestureState &state)
{
    const bool shown = state.isDragging();
    return {GestureState{},
            shown ? std::vector<Intent>{intent::HideGhost{}} : std::vector<Intent>{}};
}

GestureStep
beginPlacing(const GestureState &state, EntityRef entity, bool copy, const GestureRules &rules)
{
    const auto draft
        = draftOf(*rules.snapshot, entity, copy ? Draft::Kind::Copy : Draft::Kind::Move);
    if (!draft)
        return still(state);
    const Draft all = withOthers(*draft, rules);
    GestureStep step = beginPlacing(all, all, rules);
    step.state.pressed.keys.control = copy;
    return step;
}

GestureStep beginPlacing(const Draft &original, const Draft &shown, const GestureRules &rules)
{
    GestureState placing;
    placing.mode = Mode::Placing;
    placing.original = original;
    placing.draft = shown;
    // The ghost hangs from the pointer by its first bay and its start.
    placing.pressed.target.at = original.span.start();
    placing.pressed.target.column = 0.5;
    bool isFirst = true;
    for (const int bay : original.columns)
        rules.snapshot->plan.forEachPlace(bay, original.span, [&](int column, const Span &) {
            if (std::exchange(isFirst, false))
                placing.pressed.target.column = column + 0.5;
        });
    return {placing, {intent::ShowGhost{shown}}};
}

GestureStep beginResizing(const GestureState &state, EntityRef entity, const GestureRules &rules)
{
    const auto draft = draftOf(*rules.snapshot, entity, Draft::Kind::ResizeEnd);
    if (!draft)
        return still(state);
    GestureStep step = beginPlacing(*draft, *draft, rules);
    step.state.choosesEdge = true;
    return step;
}

GestureStep takeEdge(const GestureState &state, Draft::Kind edge)
{
    BAYBOARD_ASSERT(state.choosesEdge && resizes(edge));
    GestureState taken = state;
    taken.choosesEdge = false;
    taken.original.kind = edge;
    taken.draft = taken.original;
    const Span &span = taken.original.span;
    const bool isStart = edge == Draft::Kind::ResizeStart || span.isOpen();
    taken.pressed.target.at = isStart ? span.start() : span.end();
    return {taken, {intent::ShowGhost{taken.draft}}};
}

Draft::Kind nearerEdge(const Span &span, Instant at)
{
    // An open end is nearer than anything that is not at the start.
    const seconds length = span.isOpen() ? hours(1) : span.length();
    return at - span.start() < length / 2 ? Draft::Kind::ResizeStart : Draft::Kind::ResizeEnd;
}

std::optional<Draft> draftOf(const BoardSnapshot &snapshot, EntityRef entity, Draft::Kind kind)
{
    const Tile *tile = snapshot.tileOf(entity);
    if (tile == nullptr)
        return std::nullopt;
    return Draft{kind, entity, tile->columns, tile->span, nullptr};
}

std::vector<int> shifted(const std::vector<int> &columns, int by, int count)
{
    if (columns.empty())
        return columns;
    const int shift = std::clamp(by, -columns.front(), count - 1 - columns.back());
    std::vector<int> moved = columns;
    for (int &column : moved)
        column += shift;
    return moved;
}

} // namespace bayboard
