#include "ui/window/WallOpener.h"

#include "ui/wall/WallWindow.h"
#include "ui/window/Actions.h"
#include "ui/window/PinActions.h"

#include <QWidget>

namespace bayboard {

WallOpener::WallOpener(const Parts &parts, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
    connect(&m_parts.pins, &PinActions::actorChanged, this, &WallOpener::showWaiting);
}

WallOpener::~WallOpener() = default;

void WallOpener::install(Actions &actions,
                         const Desk &desk,
                         std::function<WallOpener &()> walls,
                         std::function<LocationId()> place)
{
    const QString group = tr("View");
    const auto add = [&](const char *id, const QString &text, PlaceViewKind kind) {
        actions.add({id,
                     group,
                     text,
                     {},
                     [walls, place, kind] { walls().show(kind, place()); },
                     [&desk, place] {
                         return desk.may(Permission::ScheduleRead, place());
                     }});
    };
    add("wall.kiosk", tr("Whole screen: bays now, without names"), PlaceViewKind::Kiosk);
    add("wall.cleaner", tr("Whole screen: cleaning"), PlaceViewKind::Cleaner);
    add("wall.coach", tr("Whole screen: own bookings"), PlaceViewKind::Coach);
}

void WallOpener::show(PlaceViewKind kind, LocationId location)
{
    if (!m_parts.desk.may(Permission::ScheduleRead, location)) {
        if (m_parts.desk.actor().isNull()) {
            m_waiting = {kind, location};
        }
        return;
    }
    m_waiting.reset();
    m_wall = std::make_unique<WallWindow>(m_parts.desk, m_parts.signals_, kind, location);
    connect(m_wall.get(), &WallWindow::left, this, &WallOpener::leave);
    m_parts.pins.pauseLock(true); // a wall hangs there for days
    m_wall->showFullScreen();
    m_page.window()->hide();
}

void WallOpener::showWaiting()
{
    if (m_waiting && !m_parts.desk.actor().isNull()) {
        const auto [kind, location] = *m_waiting;
        show(kind, location);
    }
}

/// Locked before anything comes into sight.
void WallOpener::leave()
{
    if (!m_wall) {
        return; // it is being closed for having been left
    }
    m_wall.release()->deleteLater(); // it is what calls
    m_parts.pins.pauseLock(false);
    if (m_parts.pins.canLock()) {
        m_parts.pins.lock();
    }
    QWidget *window = m_page.window();
    window->show();
    window->activateWindow();
}

} // namespace bayboard
