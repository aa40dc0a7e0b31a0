#include "ui/window/ParkingActions.h"

#include "core/text/Words.h"
#include "ui/panes/ParkedBookings.h"
#include "ui/panes/ParkingShelf.h"
#include "ui/panes/SidePane.h"
#include "ui/panes/Words.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/ClubPage.h"
#include "ui/window/StatusLine.h"

#include <QPointer>

namespace bayboard {
namespace {

/// A letter is a key where bookings are looked at only.
void onlyIn(ViewStack &views, QAction &action)
{
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QObject *object : action.associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object)) {
            widget->removeAction(&action);
        }
    }
    views.addAction(&action);
}

} // namespace

ParkingActions::ParkingActions(const Parts &parts, ClubPage &page)
    : QObject(&page)
    , m_parts(parts)
    , m_parked(new ParkedBookings(parts.desk, parts.signals_, this))
{
    for (const char *id : {"booking.park", "booking.placeParked"}) {
        onlyIn(m_parts.views, *m_parts.actions.find(id));
    }
    auto *shelf = new ParkingShelf(m_parts.desk, *m_parked);
    m_parts.side.addShelf(*shelf);
    connect(shelf, &ParkingShelf::placeWanted, this, [this](BookingId id) { place(id); });
    connect(m_parked, &ParkedBookings::changed, this, [this] { m_parts.actions.refresh(); });
    connect(m_parked, &ParkedBookings::left, this, [this](const BookingView *view) {
        if (view != nullptr) {
            m_parts.status.announce(tr("%1 is no longer parked").arg(nameOf(*view)));
        }
    });
}

void ParkingActions::install(Actions &actions,
                             const QString &group,
                             const std::function<ParkingActions *()> &parking)
{
    actions.add({"booking.park",
                 group,
                 tr("Park"),
                 {QKeySequence(Qt::Key_P)},
                 [parking] { parking()->park(); },
                 [parking] {
                     return parking() != nullptr && parking()->canPark();
                 }});
    actions.add({"booking.placeParked",
                 group,
                 tr("Place what is parked"),
                 {QKeySequence(Qt::SHIFT | Qt::Key_P)},
                 [parking] { parking()->placeNext(); },
                 [parking] {
                     return parking() != nullptr && !parking()->parked().list().empty();
                 }});
}

QString ParkingActions::nameOf(const BookingView &view) const
{
    return view.name.empty() ? words::state(view.booking.state) : text::fromUtf8(view.name);
}

bool ParkingActions::canPark() const
{
    return !m_parts.views.current().chosenBookings().empty();
}

void ParkingActions::park()
{
    QStringList names;
    for (const BookingId id : m_parts.views.current().chosenBookings()) {
        if (m_parked->park(id)) {
            names += nameOf(*m_parts.desk.booking(id));
        }
    }
    m_parts.status.announce(
        names.isEmpty()
            ? tr("This cannot be parked")
            : tr("%1 parked, with its time kept. Choose it in the side pane to place it")
                  .arg(names.join(QStringLiteral(", "))));
}

void ParkingActions::placeNext()
{
    if (!m_parked->list().empty()) {
        place(m_parked->list().front().id, BoardView::By::Keys);
    }
}

void ParkingActions::place(BookingId id, BoardView::By by)
{
    if (m_parts.desk.booking(id) != nullptr) {
        putInHand(id, by);
        return;
    }
    m_parts.desk.fetch({EntityKind::Booking, id.value},
                       [there = QPointer(this), id, by](const Status &found) {
                           if (there != nullptr && found) {
                               there->putInHand(id, by);
                           } else if (there != nullptr) {
                               there->m_parts.status.announce(words::error(found.error()));
                           }
                       });
}

void ParkingActions::putInHand(BookingId id, BoardView::By by)
{
    const BookingView *view = m_parts.desk.booking(id);
    if (view == nullptr) {
        return;
    }
    // It stays at its location; the day is the one that is looked at.
    ViewPlace place = m_parts.views.current().place();
    if (place.location != view->booking.location) {
        place = {view->booking.location, place.date};
    }
    m_parts.look(place);
    if (!m_parts.board.place({EntityKind::Booking, id.value}, by)) {
        m_parts.status.announce(tr("%1 cannot be placed here").arg(nameOf(*view)));
    }
}

} // namespace bayboard
