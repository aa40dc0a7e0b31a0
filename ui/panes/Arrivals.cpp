#include "ui/panes/Arrivals.h"

#include "core/desk/Presence.h"
#include "core/text/Words.h"
#include "ui/panes/BookingLines.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr std::size_t mostLines = 5;
constexpr hours lookAhead{18};
constexpr hours lookBack{12}; ///< whoever is over longer was forgotten, and is seen on the board

} // namespace

Arrivals::Arrivals(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_over(new BookingLines(tr("Time is up"), {}, this))
    , m_late(new BookingLines(tr("Late"), {}, this))
    , m_here(new BookingLines(tr("Here now"), {}, this))
    , m_next(new BookingLines(tr("Next arrivals"), tr("Nobody in the next hours"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (BookingLines *lines : {m_over, m_late, m_here, m_next}) {
        column->addWidget(lines);
        connect(lines, &BookingLines::bookingChosen, this, &Arrivals::bookingChosen);
    }
    connect(&signals_, &DeskSignals::bookingsChanged, this, &Arrivals::refresh);
    connect(&signals_, &DeskSignals::spanLoaded, this, &Arrivals::refresh);
}

void Arrivals::setLocation(LocationId location)
{
    m_location = location;
    refresh();
}

void Arrivals::refresh()
{
    if (m_location.isNull()) {
        return;
    }
    const Instant now = m_desk.now();
    // Whole hours, so that the same window is asked for all hour long.
    const Instant hour = std::chrono::floor<hours>(now);
    const Span around(hour - lookBack, hour + lookAhead);
    if (!m_desk.isLoaded(m_location, around)) {
        m_desk.show(m_location, around);
    }
    const Presence presence = presenceOf(m_desk.bookings(m_location, around), now);
    fill(*m_over, presence.over, &Arrivals::overBy);
    fill(*m_late, presence.late, &Arrivals::lateBy);
    fill(*m_here, presence.here, &Arrivals::endOf);
    fill(*m_next, presence.next, &Arrivals::startOf);
}

void Arrivals::fill(BookingLines &lines,
                    const std::vector<const BookingView *> &bookings,
                    TimeOf timeOf) const
{
    const Club &club = m_desk.club();
    std::vector<BookingLines::Line> texts;
    for (const BookingView *view : bookings) {
        if (texts.size() == mostLines) {
            break;
        }
        const Booking &booking = view->booking;
        const QString name
            = view->name.empty() ? words::state(booking.state) : QString::fromStdString(view->name);
        texts.push_back(
            {booking.id,
             QStringLiteral("%1 · %2").arg(name, text::bayNames(club, booking.slot.bays)),
             (this->*timeOf)(booking)});
    }
    const auto left = static_cast<int>(bookings.size() - texts.size());
    // Of who comes some day later it does not matter how many they are.
    lines.setLines(std::move(texts), &lines == m_next ? 0 : left);
}

QString Arrivals::startOf(const Booking &booking) const
{
    return timetext::clock(booking.slot.span.start(), m_desk.club().zone(m_location));
}

QString Arrivals::endOf(const Booking &booking) const
{
    return tr("until %1")
        .arg(timetext::clock(booking.slot.span.end(), m_desk.club().zone(m_location)));
}

QString Arrivals::lateBy(const Booking &booking) const
{
    const auto late = std::chrono::floor<minutes>(m_desk.now() - booking.slot.span.start());
    return tr("since %1").arg(timetext::length(late));
}

QString Arrivals::overBy(const Booking &booking) const
{
    const auto over = std::chrono::floor<minutes>(m_desk.now() - booking.slot.span.end());
    return over < minutes(1) ? tr("now") : tr("since %1").arg(timetext::length(over));
}

QStringList Arrivals::lines() const
{
    return m_next->texts();
}

} // namespace bayboard
