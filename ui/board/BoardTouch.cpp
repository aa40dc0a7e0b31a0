#include "ui/board/BoardTouch.h"

#include "ui/board/BoardParts.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QStyleHints>
#include <QTouchEvent>

namespace bayboard {

namespace {

constexpr int restsFor = 450; // ms
constexpr int fingerWidth = 12; ///< pixels that a finger rolls without meaning it

PointerEvent::Kind kindOf(QEvent::Type type)
{
    if (type == QEvent::MouseButtonPress)
        return PointerEvent::Kind::Press;
    if (type == QEvent::MouseButtonDblClick)
        return PointerEvent::Kind::DoublePress;
    return type == QEvent::MouseMove ? PointerEvent::Kind::Move : PointerEvent::Kind::Release;
}

} // namespace

BoardTouch::BoardTouch(BoardView::Parts &parts) : m_parts(parts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { hold(); });
}

bool BoardTouch::handle(const QTouchEvent &event)
{
    const bool isScreen = event.pointingDevice() != nullptr
        && event.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen;
    if (!isScreen || event.points().isEmpty())
        return false;
    const QPoint at = event.points().front().position().toPoint();
    if (event.type() == QEvent::TouchCancel || event.points().size() > 1) {
        giveUp();
        if (event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel)
            m_mode = Mode::None;
    } else if (event.type() == QEvent::TouchBegin) {
        begin(at, event.modifiers());
    } else if (event.type() == QEvent::TouchUpdate) {
        moveTo(at);
    } else if (event.type() == QEvent::TouchEnd) {
        lift(at, static_cast<unsigned long>(event.timestamp()));
    }
    return true;
}

void BoardTouch::begin(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_mode = Mode::Resting;
    m_began = at;
    m_last = at;
    m_modifiers = modifiers;
    m_hasMoved = false;
    m_rest.start();
}

void BoardTouch::hold()
{
    m_rest.stop();
    if (m_mode != Mode::Resting)
        return;
    m_mode = Mode::Holding;
    m_tappedAt.reset();
    m_parts.view.setFocus(Qt::MouseFocusReason);
    send(QEvent::MouseButtonPress, m_began, Qt::LeftButton);
}

bool BoardTouch::isFar(const QPoint &at) const
{
    return (at - m_began).manhattanLength() > fingerWidth;
}

void BoardTouch::moveTo(const QPoint &at)
{
    if (m_mode == Mode::Resting && isFar(at)) {
        m_rest.stop();
        m_mode = Mode::Scrolling;
    }
    if (m_mode == Mode::Scrolling)
        m_parts.scrollBy(m_last - at);
    m_last = at;
    if (m_mode != Mode::Holding)
        return;
    m_hasMoved = m_hasMoved || isFar(at);
    if (m_hasMoved)
        send(QEvent::MouseMove, at, Qt::NoButton);
}

void BoardTouch::lift(const QPoint &at, unsigned long when)
{
    moveTo(at);
    m_rest.stop();
    const Mode was = std::exchange(m_mode, Mode::None);
    if (was == Mode::Resting) {
        tap(when);
    } else if (was == Mode::Holding && m_hasMoved) {
        send(QEvent::MouseButtonRelease, at, Qt::LeftButton);
    } else if (was == Mode::Holding) {
        m_parts.abort();
        send(QEvent::MouseButtonPress, m_began, Qt::RightButton);
        send(QEvent::MouseButtonRelease, m_began, Qt::RightButton);
    }
}

void BoardTouch::tap(unsigned long when)
{
    const auto soon
        = static_cast<unsigned long>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isSecond = m_tappedAt && when - *m_tappedAt < soon
        && (m_began - m_tapped).manhattanLength() <= 2 * fingerWidth;
    m_tappedAt = isSecond ? std::nullopt : std::optional(when);
    m_tapped = m_began;
    m_parts.view.setFocus(Qt::MouseFocusReason);
    send(
        isSecond ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, m_began, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, m_began, Qt::LeftButton);
}

void BoardTouch::giveUp()
{
    m_rest.stop();
    if (m_mode == Mode::Holding)
        m_parts.abort();
    m_mode = Mode::GivenUp;
}

void BoardTouch::send(QEvent::Type type, const QPoint &at, Qt::MouseButton button) const
{
    const QPoint global = m_parts.view.viewport()->mapToGlobal(at);
    const QMouseEvent event(type, at, global, button, button, m_modifiers);
    m_parts.pointer(kindOf(type), event);
}

} // namespace bayboard
