#include "ui/window/IdleTimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace bayboard {
namespace {

constexpr qint64 often = 500; // milliseconds

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

IdleTimer::IdleTimer(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleTimer::left);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleTimer::setPatience(std::chrono::milliseconds patience)
{
    m_timer.setInterval(patience);
    m_restarted.start();
    if (patience.count() > 0) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool IdleTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()) && m_timer.interval() > 0
        && (!m_timer.isActive() || m_restarted.hasExpired(often))) {
        m_restarted.start();
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bayboard
