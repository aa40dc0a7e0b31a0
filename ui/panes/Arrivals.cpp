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
    std::vector<Line> lines;
    for (const BookingView *view : m_desk.bookings(m_location, ahead)) {
        if (lines.size() < mostLines && isExpected(view->booking, now)) {
            lines.push_back(lineFor(*view));
        }
    }
    // Buttons that are made anew are shown anew, and each asks the screen where the mouse is.
    if (lines != m_lines || m_buttons.empty()) {
        m_lines = std::move(lines);
        showLines();
    }
}

Arrivals::Line Arrivals::lineFor(const BookingView &view) const
{
    const Club &club = m_desk.club();
    const Booking &booking = view.booking;
    const QString name
        = view.name.empty() ? words::state(booking.state) : QString::fromStdString(view.name);
    return {booking.id,
            QStringLiteral("%1 · %2").arg(name, text::bayNames(club, booking.slot.bays)),
            timetext::clock(booking.slot.span.start(), club.zone(m_location))};
}

void Arrivals::showLines()
{
    for (QWidget *button : m_buttons) {
        button->hide();
        button->deleteLater(); // may be the one whose click led here
    }
    // In sight, each new button would be shown by itself a moment later.
    const bool isFirst = m_buttons.empty() && isVisible();
    m_buttons.clear();
    if (isFirst) {
        hide();
    }
    for (const Line &line : m_lines) {
        auto *button = new LineButton(line.text, line.time, this);
        connect(button, &LineButton::clicked, this, [this, id = line.booking] {
            Q_EMIT bookingChosen(id);
        });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
    m_empty->setVisible(m_lines.empty());
    if (isFirst) {
        show();
    }
}

QStringList Arrivals::lines() const
{
    QStringList texts;
    for (const QWidget *button : m_buttons) {
        texts += button->accessibleName();
    }
    return texts;
}

} // namespace bayboard
