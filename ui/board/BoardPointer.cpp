#include "ui/board/BoardParts.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

constexpr int scrollZone = 28; ///< pixels inside the edge that scroll while dragging
constexpr double zoomPerNotch = 1.15;

PointerEvent::Button buttonOf(Qt::MouseButton button)
{
    if (button == Qt::LeftButton)
        return PointerEvent::Button::Left;
    if (button == Qt::MiddleButton)
        return PointerEvent::Button::Middle;
    return button == Qt::RightButton ? PointerEvent::Button::Right : PointerEvent::Button::None;
}

Qt::CursorShape shapeFor(BoardTarget::Part part)
{
    if (part == BoardTarget::Part::TopEdge || part == BoardTarget::Part::BottomEdge)
        return Qt::SizeVerCursor;
    return Qt::ArrowCursor;
}

/// Pixels to scroll for a pointer near or beyond the ends of a stretch.
int pull(int at, int first, int last)
{
    if (at < first + scrollZone)
        return std::max(-60, (at - first - scrollZone) / 2);
    if (at > last - scrollZone)
        return std::min(60, (at - last + scrollZone) / 2);
    return 0;
}

} // namespace

WallGrid BoardView::Parts::grid() const
{
    const auto step = model.desk()->club().settings().step;
    return WallGrid(model.snapshot().zone, minutes(std::max<std::int64_t>(1, step)));
}

GestureRules BoardView::Parts::rules(const WallGrid &grid) const
{
    GestureRules rules;
    rules.grid = &grid;
    rules.snapshot = &model.snapshot();
    rules.together = together;
    rules.paints = m_painting;
    rules.mayFree = model.desk()->may(Permission::TimeFree, model.location());
    return rules;
}

HeldKeys BoardView::Parts::held(Qt::KeyboardModifiers modifiers) const
{
    return {modifiers.testFlag(Qt::ShiftModifier),
            modifiers.testFlag(Qt::ControlModifier),
            modifiers.testFlag(Qt::AltModifier)};
}

void BoardView::Parts::pointer(PointerEvent::Kind kind, const QMouseEvent &event)
{
    m_pointerAt = event.position().toPoint();
    m_modifiers = event.modifiers();
    if (!model.isReady() || model.snapshot().bays.empty())
        return;
    const bool press = kind == PointerEvent::Kind::Press || kind == PointerEvent::Kind::DoublePress;
    if (kind == PointerEvent::Kind::DoublePress && openDay(m_pointerAt))
        return;
    if (press && event.button() == Qt::LeftButton && clickOnOffer(m_pointerAt))
        return;
    if (press && gesture.mode == GestureState::Mode::Idle) {
        // A ghost that waits gives way; a right click does nothing but that.
        const bool waited = drops.stage() != BoardDrops::Stage::None;
        drops.begin();
        drops.hide();
        if (waited && event.button() == Qt::RightButton)
            return;
    }
    const WallGrid steps = grid();
    const PointerEvent what{kind,
                            buttonOf(event.button()),
                            m_pointerAt,
                            canvas.targetAt(m_pointerAt),
                            held(event.modifiers())};
    const bool clicks = kind == PointerEvent::Kind::Release && isOnEmptyTime()
        && event.modifiers() == Qt::NoModifier;
    perform(advance(gesture, what, rules(steps)));
    if (clicks && drops.stage() == BoardDrops::Stage::None
        && isGrey(cursor.column(), cursor.start()))
        explain(Asked::ByPointer);
    const bool drags = gesture.mode == GestureState::Mode::Dragging;
    if (drags && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!drags)
        m_autoScroll.stop();
    if (kind == PointerEvent::Kind::Move && gesture.mode == GestureState::Mode::Idle)
        hover(m_pointerAt);
}

void BoardView::Parts::perform(GestureStep step)
{
    // The state first: what an intent sets off may come back here.
    const bool chose = gesture.choosesEdge;
    gesture = std::move(step.state);
    for (const Intent &intent : step.intents)
        carryOut(intent);
    if (chose && !gesture.choosesEdge && gesture.mode == GestureState::Mode::Placing)
        tellEdge();
    if (m_bands && !(gesture.corner && gesture.corner->chooses))
        hideBand();
}

void BoardView::Parts::carryOut(const Intent &what)
{
    if (const auto *show = std::get_if<intent::ShowGhost>(&what)) {
        drops.show(show->draft);
    } else if (const auto *drop = std::get_if<intent::Drop>(&what)) {
        drops.drop(drop->draft);
    } else if (std::holds_alternative<intent::HideGhost>(what)) {
        drops.hide();
    } else if (const auto *chosen = std::get_if<intent::Select>(&what)) {
        const bool isAmong = together && together->find(chosen->entity) != nullptr;
        setChosen(chosen->entity, isAmong ? together : nullptr);
    } else if (const auto *clicked = std::get_if<intent::Click>(&what)) {
        click(*clicked);
    } else if (const auto *band = std::get_if<intent::ShowBand>(&what)) {
        showBand(band->draft);
    } else if (const auto *meant = std::get_if<intent::ChooseBand>(&what)) {
        chooseBand(meant->draft);
    } else if (const auto *time = std::get_if<intent::ChooseTime>(&what)) {
        cursor.place(time->column, time->at, grid());
        selection.entity.reset();
        chooseCell();
    } else if (const auto *opened = std::get_if<intent::Activate>(&what)) {
        activate(*opened);
    } else if (const auto *panned = std::get_if<intent::Pan>(&what)) {
        scrollBy(-panned->by);
    } else if (std::holds_alternative<intent::OpenMenu>(what)) {
        Q_EMIT view.menuWanted(view.viewport()->mapToGlobal(m_pointerAt));
    }
}

void BoardView::Parts::activate(const intent::Activate &what)
{
    if (!what.entity) {
        drops.drop(drops.shortestFrom(what.column, what.at));
        return;
    }
    select(what.entity);
    if (what.entity->kind == EntityKind::Booking)
        Q_EMIT view.bookingActivated(BookingId{what.entity->id});
    else
        Q_EMIT view.blockActivated(BlockId{what.entity->id});
}

bool BoardView::Parts::clickOnOffer(const QPoint &point)
{
    const BubbleLayout &bubble = canvas.overlay().bubble;
    if (gesture.mode == GestureState::Mode::Dragging || !bubble.frame.contains(point))
        return false;
    const int offer = bubble.offerAt(point);
    if (offer >= 0) {
        gesture = {};
        drops.take(offer);
    } else if (bubble.isBumpAt(point)) {
        bump();
    } else if (bubble.isWhyAt(point)) {
        explain(Asked::ByPointer);
    }
    return true; // what lies under the bubble is not meant
}

void BoardView::Parts::hover(const QPoint &point)
{
    if (m_painting)
        return; // the cross stays
    const BubbleLayout &bubble = canvas.overlay().bubble;
    const bool link = bubble.offerAt(point) >= 0 || bubble.isBumpAt(point) || bubble.isWhyAt(point);
    const Qt::CursorShape shape
        = link ? Qt::PointingHandCursor : shapeFor(canvas.targetAt(point).part);
    if (view.viewport()->cursor().shape() != shape)
        view.viewport()->setCursor(shape);
}

void BoardView::Parts::repeatPointer()
{
    if (!gesture.isDragging() || !model.isReady())
        return;
    const WallGrid steps = grid();
    const PointerEvent what{PointerEvent::Kind::Move,
                            PointerEvent::Button::None,
                            m_pointerAt,
                            canvas.targetAt(m_pointerAt),
                            held(m_modifiers)};
    perform(advance(gesture, what, rules(steps)));
}

void BoardView::Parts::autoScroll()
{
    const QRect body = canvas.geometry().body();
    const QPoint by(pull(m_pointerAt.x(), body.left(), body.right()),
                    pull(m_pointerAt.y(), body.top(), body.bottom()));
    if (by.isNull() || gesture.mode != GestureState::Mode::Dragging)
        return;
    const int across = canvas.geometry().scroll.x();
    scrollBy(by);
    turnAtEdge(canvas.geometry().scroll.x() != across);
    repeatPointer();
}

void BoardView::Parts::keysHeldChanged(Qt::KeyboardModifiers modifiers)
{
    if (modifiers == m_modifiers)
        return;
    m_modifiers = modifiers;
    repeatPointer();
}

void BoardView::Parts::setPainting(bool paints)
{
    const bool may = model.desk()->may(Permission::BlockCreate, model.location())
        || model.desk()->may(Permission::BlockBulk, model.location());
    if (paints && !may) {
        Q_EMIT view.announced(QCoreApplication::translate("Board", "You may not lay blocks here."));
        return;
    }
    if (paints == m_painting)
        return;
    abort();
    m_painting = paints;
    view.viewport()->setCursor(paints ? Qt::CrossCursor : Qt::ArrowCursor);
    Q_EMIT view.paintingChanged(paints);
    Q_EMIT view.announced(
        paints ? QCoreApplication::translate("Board",
                                             "Painting blocks: drag over bays and hours, or "
                                             "arrows with Shift and then %1; %2 ends it")
                     .arg(keyText(BoardCommand::Open), keyText(BoardCommand::Abort))
               : sentenceFor(selection));
}

void BoardView::Parts::abort()
{
    m_autoScroll.stop();
    perform(bayboard::abort(gesture));
    drops.hide();
}

void BoardView::Parts::wheel(QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    const QPoint pixels = event.pixelDelta();
    const int notch = turned.y() != 0 ? turned.y() : turned.x();
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        setPixelsPerHour(pixelsPerHour * std::pow(zoomPerNotch, notch / 120.0),
                         event.position().toPoint().y());
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        scrollBy(QPoint(-notch * view.horizontalScrollBar()->singleStep() / 60, 0));
    } else if (!pixels.isNull()) {
        scrollBy(-pixels);
    } else {
        scrollBy(
            QPoint(-turned.x(), -turned.y() * view.verticalScrollBar()->singleStep() * 3 / 120));
    }
    event.accept();
    repeatPointer();
}

} // namespace bayboard
