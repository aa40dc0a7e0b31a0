#include "ui/panes/Arrivals.h"

#include "core/text/Words.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/LineButton.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bayboard {
namespace {

constexpr std::size_t mostLines = 5;
constexpr hours lookAhead{18};

/// Who is expected: booked, not yet here.
bool isExpected(const Booking &booking, Instant now)
{
    const bool waits
        = booking.state == BookingState::Confirmed || booking.state == BookingState::Pending;
    return waits && booking.slot.span.end() > now && booking.slot.span.start() + minutes(30) > now;
}

} // namespace

Arrivals::Arrivals(Desk &desk, DeskSignals &signals_, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_empty(new QLabel(tr("Nobody in the next hours"), this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty->setObjectName(QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_column->addWidget(m_empty);
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
    const Span ahead(std::chrono::floor<hours>(now), lookAhead);
    if (!m_desk.isLoaded(m_location, ahead)) {
        m_desk.show(m_location, ahead);
    }
    clearLines();
    for (const BookingView *view : m_desk.bookings(m_location, ahead)) {
        if (m_shown.size() < mostLines && isExpected(view->booking, now)) {
            addLine(*view);
        }
    }
    m_empty->setVisible(m_shown.empty());
}

void Arrivals::addLine(const BookingView &view)
{
    const Club &club = m_desk.club();
    const QString name
        = view.name.empty() ? words::state(view.booking.state) : QString::fromStdString(view.name);
    auto *line = new LineButton(
        QStringLiteral("%1 · %2").arg(name, text::bayNames(club, view.booking.slot.bays)),
        timetext::clock(view.booking.slot.span.start(), club.zone(m_location)),
        this);
    connect(line, &LineButton::clicked, this, [this, id = view.booking.id] {
        Q_EMIT bookingChosen(id);
    });
    m_column->addWidget(line);
    m_lines.push_back(line);
    m_shown.push_back(view.booking.id);
}

void Arrivals::clearLines()
{
    for (QWidget *line : m_lines) {
        line->hide();
        line->deleteLater(); // may be the one whose click led here
    }
    m_lines.clear();
    m_shown.clear();
}

QStringList Arrivals::lines() const
{
    QStringList texts;
    for (const QWidget *line : m_lines) {
        texts += line->accessibleName();
    }
    return texts;
}

} // namespace bayboard
