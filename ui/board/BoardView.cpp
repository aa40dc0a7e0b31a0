#include "ui/board/BoardView.h"

#include "ui/board/AccessibleBoard.h"
#include "ui/board/BoardParts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QTouchEvent>

#include <algorithm>

namespace bayboard {

BoardView::BoardView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    AccessibleBoard::install();
    // As the timetable on a wall: hours at the left and the first bay beside them, in any language.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Day board"));
}

BoardView::~BoardView() = default;

void BoardView::setDesk(Desk *desk)
{
    m_parts->setDesk(desk);
}

Desk *BoardView::desk() const
{
    return m_parts->model.desk();
}

LocationId BoardView::location() const
{
    return m_parts->model.location();
}

const std::vector<LocationId> &BoardView::places() const
{
    return m_parts->model.places();
}

LocalDate BoardView::date() const
{
    return m_parts->model.date();
}

const BoardSelection &BoardView::selection() const
{
    return m_parts->selection;
}

ColumnMode BoardView::columnMode() const
{
    return m_parts->columnMode;
}

double BoardView::pixelsPerHour() const
{
    return m_parts->pixelsPerHour;
}

bool BoardView::isLoaded() const
{
    return m_parts->model.isReady() && m_parts->model.snapshot().loaded;
}

bool BoardView::isBusy() const
{
    return m_parts->gesture.mode != GestureState::Mode::Idle
        || m_parts->drops.stage() != BoardDrops::Stage::None;
}

QRect BoardView::rectOf(EntityRef entity) const
{
    const std::vector<QRect> rects = m_parts->canvas.rectsOf(entity);
    return rects.empty() ? QRect() : rects.front() & m_parts->canvas.geometry().body();
}

QRect BoardView::rectOf(const Slot &slot) const
{
    QRect all;
    for (const QRect &rect : m_parts->canvas.rectsOf(slot))
        all |= rect;
    return all & m_parts->canvas.geometry().body();
}

BayId BoardView::weekBay() const
{
    return m_parts->model.weekBay();
}

Instant BoardView::timeInView() const
{
    const BoardGeometry &geometry = m_parts->canvas.geometry();
    const ColumnPlan &plan = m_parts->model.snapshot().plan;
    const Instant onAxis = geometry.timeAt(geometry.body().top() + geometry.body().height() / 3);
    return plan.timeAt(plan.week() != nullptr ? plan.week()->columnOf(date()) : 0, onAxis);
}

QRect BoardView::corner() const
{
    const BoardGeometry &geometry = m_parts->canvas.geometry();
    return QRect(0, 0, geometry.hoursWidth, geometry.headHeight);
}

void BoardView::setKeys(BoardCommand command, const std::vector<QKeySequence> &keys)
{
    m_parts->keys.set(command, keys);
}

std::vector<QKeySequence> BoardView::keys(BoardCommand command) const
{
    return m_parts->keys.keys(command);
}

QSize BoardView::sizeHint() const
{
    return QSize(1130, 930);
}

void BoardView::setLocation(LocationId location)
{
    m_parts->setLocation(location);
}

void BoardView::setSideBySide(std::vector<LocationId> chosen)
{
    m_parts->setSideBySide(std::move(chosen));
}

void BoardView::setDate(LocalDate date)
{
    if (m_parts->standsInHand() && date != m_parts->model.date())
        m_parts->letGo();
    m_parts->setDate(date);
}

void BoardView::goToday()
{
    if (m_parts->standsInHand())
        m_parts->letGo();
    if (m_parts->model.isReady())
        m_parts->showTime(desk()->now(), 1.0 / 3);
}

void BoardView::showTime(Instant at)
{
    m_parts->showTime(at, 1.0 / 3);
}

void BoardView::showBay(BayId bay)
{
    const BoardGeometry &geometry = m_parts->canvas.geometry();
    const int column = m_parts->model.snapshot().columnOf(bay);
    if (column < 0 || m_parts->model.isWeek())
        return;
    const int left = geometry.xOf(column);
    m_parts->bringIntoView(
        QRect(left, geometry.body().center().y(), geometry.xOf(column + 1) - left, 1));
}

void BoardView::select(EntityRef entity)
{
    Parts &parts = *m_parts;
    if (!parts.model.isReady())
        return;
    if (parts.model.snapshot().tileOf(entity) == nullptr && entity.kind == EntityKind::Booking) {
        const BookingView *view = desk()->booking(BookingId{entity.id});
        if (view == nullptr || !parts.model.shows(view->booking.location))
            return;
        const std::vector<BayId> &bays = view->booking.slot.bays;
        if (parts.model.isWeek() && std::find(bays.begin(), bays.end(), weekBay()) == bays.end())
            showWeek(bays.front());
        parts.setDate(parts.model.zone().dateAt(view->booking.slot.span.start()));
    }
    parts.select(entity);
    const std::vector<QRect> rects = parts.canvas.rectsOf(entity);
    if (!rects.empty())
        parts.bringIntoView(rects.front());
}

bool BoardView::place(EntityRef entity, By by)
{
    return m_parts->place(entity, by);
}

void BoardView::letGo()
{
    m_parts->letGo();
}

void BoardView::clearSelection()
{
    m_parts->select(std::nullopt);
}

void BoardView::setColumnMode(ColumnMode mode)
{
    m_parts->setColumnMode(mode);
}

void BoardView::showWeek(BayId bay)
{
    setAccessibleName(tr("Week board"));
    m_parts->showWeek(bay);
}

void BoardView::setPixelsPerHour(double pixels)
{
    m_parts->setPixelsPerHour(pixels, m_parts->canvas.geometry().headHeight);
}

void BoardView::setTheme(BoardTheme theme)
{
    m_parts->theme = theme;
    m_parts->applyStyle();
}

void BoardView::setPainting(bool paints)
{
    if (m_parts->model.isReady())
        m_parts->setPainting(paints);
}

bool BoardView::isPainting() const
{
    return m_parts->isPainting();
}

void BoardView::run(BoardCommand command)
{
    m_parts->run(command);
}

void BoardView::commitWithReason(const QString &reason, const PinProof &approval)
{
    m_parts->drops.commitWithReason(reason, approval);
}

void BoardView::abandon()
{
    m_parts->drops.hide();
}

void BoardView::setProposedSlot(const Slot &slot)
{
    m_parts->drops.setProposedSlot(slot);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_parts->canvas.paint(painter, event->region());
    if (!m_parts->canvas.keepsBackdrop() && isLoaded())
        QTimer::singleShot(0, this, [this] { m_parts->canvas.keepBackdrop(); });
    if (m_parts->model.awaitsNeighbours())
        QTimer::singleShot(0, this, [this] { m_parts->model.loadNeighbours(); });
}

void BoardView::resizeEvent(QResizeEvent * /*event*/)
{
    m_parts->resized();
}

void BoardView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_parts->scrolled(QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = isBusy() ? QString() : m_parts->tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    const bool isTouch = event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate
        || event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel;
    if (isTouch && m_parts->touch.handle(*static_cast<QTouchEvent *>(event))) {
        event->accept(); // else the same comes as a mouse
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    m_parts->pointer(PointerEvent::Kind::Press, *event);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    m_parts->pointer(PointerEvent::Kind::Move, *event);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    m_parts->pointer(PointerEvent::Kind::Release, *event);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_parts->pointer(PointerEvent::Kind::DoublePress, *event);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    m_parts->wheel(*event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    m_parts->keysHeldChanged(event->modifiers());
    if (m_parts->key(*event))
        event->accept();
    else
        QWidget::keyPressEvent(event); // the scroll area would scroll with the arrows
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    m_parts->keysHeldChanged(event->modifiers());
    QWidget::keyReleaseEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    // The mouse has its own way through the gestures; this is the menu key.
    if (event->reason() == QContextMenuEvent::Keyboard && m_parts->selection.slot)
        Q_EMIT menuWanted(viewport()->mapToGlobal(rectOf(*m_parts->selection.slot).center()));
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_parts->showSelection();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_parts->showSelection();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange;
    if (looks && m_parts)
        m_parts->applyStyle();
}

bool BoardView::focusNextPrevChild(bool next)
{
    // One tab stop; but while ways out are offered, Tab walks through them.
    if (m_parts->drops.hasOffers())
        return false;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace bayboard
