#include "ui/panes/ParkingShelf.h"

#include "core/text/Words.h"
#include "ui/panes/LineButton.h"
#include "ui/panes/TimeText.h"
#include "ui/panes/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ParkingShelf::ParkingShelf(Desk &desk, ParkedBookings &parked, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_parked(parked)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("parkingShelf"));
    m_column->setContentsMargins(0, 10, 0, 0);
    m_column->setSpacing(2);
    auto *heading = new QLabel(tr("Parked").toUpper(), this);
    heading->setObjectName(QStringLiteral("sectionHeading"));
    heading->setAccessibleName(tr("Parked"));
    m_column->addWidget(heading);
    m_column->addWidget(mutedLabel(
        tr("Each keeps its time until it is placed. Click one, then where it goes."), this));
    connect(&m_parked, &ParkedBookings::changed, this, &ParkingShelf::fill);
    fill();
}

void ParkingShelf::fill()
{
    for (QWidget *line : m_lines) {
        line->hide();
        line->deleteLater(); // may be the one whose click led here
    }
    m_lines.clear();
    for (const ParkedBookings::Parked &parked : m_parked.list()) {
        m_lines.push_back(lineFor(parked));
        m_column->addWidget(m_lines.back());
    }
    setVisible(!m_lines.empty());
}

QWidget *ParkingShelf::lineFor(const ParkedBookings::Parked &parked)
{
    const QString who = whoOf(parked);
    const QString length
        = parked.view ? timetext::length(parked.view->booking.slot.span.length()) : QString();
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    auto *place = new LineButton(who, length, line);
    place->setObjectName(QStringLiteral("placeParked"));
    place->setAccessibleName(tr("Place %1, %2, %3").arg(who, length, whereOf(parked)));
    place->setEnabled(parked.view.has_value());
    auto *back = new QToolButton(line);
    back->setObjectName(QStringLiteral("putBack"));
    back->setText(QStringLiteral("✕"));
    back->setToolTip(tr("Put back: it stays where it is"));
    back->setAccessibleName(tr("Put %1 back").arg(who));
    row->addWidget(place, 1);
    row->addWidget(back);
    column->addLayout(row);
    column->addWidget(mutedLabel(whereOf(parked), line));
    connect(place, &LineButton::clicked, this, [this, id = parked.id] { Q_EMIT placeWanted(id); });
    connect(back, &QToolButton::clicked, this, [this, id = parked.id] { m_parked.putBack(id); });
    return line;
}

QString ParkingShelf::whoOf(const ParkedBookings::Parked &parked) const
{
    if (!parked.view) {
        return tr("Reading…");
    }
    return parked.view->name.empty() ? words::state(parked.view->booking.state)
                                     : text::fromUtf8(parked.view->name);
}

/// "Mon 15 Jun 18:00–19:30 · Bay 2 · Dartmouth"
QString ParkingShelf::whereOf(const ParkedBookings::Parked &parked) const
{
    if (!parked.view) {
        return {};
    }
    const Booking &booking = parked.view->booking;
    const Club &club = m_desk.club();
    QStringList parts{timetext::when(booking.slot.span, club.zone(booking.location)),
                      text::bayNames(club, booking.slot.bays)};
    if (const Location *place = club.location(booking.location)) {
        parts += text::fromUtf8(place->name);
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList ParkingShelf::lines() const
{
    QStringList texts;
    for (const ParkedBookings::Parked &parked : m_parked.list()) {
        texts += whoOf(parked) + QStringLiteral(" · ") + whereOf(parked);
    }
    return texts;
}

} // namespace bayboard
