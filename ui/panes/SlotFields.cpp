#include "ui/panes/SlotFields.h"

#include "core/text/Words.h"
#include "ui/panes/DateField.h"
#include "ui/panes/TimeField.h"
#include "ui/panes/TimeText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bayboard {
namespace {

void put(TimeField &field, const QString &text)
{
    field.setText(text);
}

seconds sinceMidnight(LocalTime wall)
{
    return wall - LocalTime(dateOf(wall));
}

/// The first time after `start` at which the clock shows `time`.
Instant nextAt(const Zone &zone, Instant start, seconds time)
{
    LocalDate date = zone.dateAt(start);
    while (true) {
        for (const Instant at : zone.instantsOf(LocalTime(date) + time)) {
            if (at > start) {
                return at;
            }
        }
        if (const Instant at = zone.toInstant(LocalTime(date) + time); at > start) {
            return at; // the clock skips it
        }
        date += days(1);
    }
}

} // namespace

SlotFields::SlotFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bayRow(new QHBoxLayout)
    , m_day(new DateField(tr("Day")))
    , m_from(new TimeField(tr("Start")))
    , m_to(new TimeField(tr("End")))
    , m_length(new QLabel(this))
{
    m_day->setObjectName(QStringLiteral("day"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_bayRow);
    column->addWidget(m_day);
    auto *times = new QHBoxLayout;
    times->setSpacing(6);
    times->addWidget(m_from, 1);
    times->addWidget(new QLabel(QStringLiteral("–"), this));
    times->addWidget(m_to, 1);
    times->addWidget(m_length);
    column->addLayout(times);
    connect(m_day, &DateField::editingFinished, this, &SlotFields::moveStart);
    connect(m_day, &DateField::dateChanged, this, [this] {
        if (!m_day->hasFocus()) {
            moveStart(); // chosen in the calendar
        }
    });
    connect(m_from, &TimeField::editingFinished, this, &SlotFields::moveStart);
    connect(m_to, &TimeField::editingFinished, this, &SlotFields::moveEnd);
    setFocusProxy(m_day);
}

void SlotFields::show(const Booking &booking)
{
    const bool same = m_booking.location == booking.location && m_booking.slot == booking.slot;
    m_booking = booking;
    showBays();
    showTimes(!same || !isTyped());
    const bool may = mayMove();
    for (QComboBox *box : m_bays) {
        box->setEnabled(may);
    }
    m_day->setReadOnly(!may);
    m_day->setCalendarPopup(may);
    m_from->setReadOnly(!may);
    m_to->setReadOnly(!may);
}

void SlotFields::forgetTyped()
{
    showTimes(true);
}

void SlotFields::ignoreWheel(QObject *filter)
{
    m_wheelFilter = filter;
    m_day->installEventFilter(filter);
}

bool SlotFields::mayMove() const
{
    Proposal move{.before = m_booking, .after = m_booking};
    move.after.slot.span = Span(m_booking.slot.span.end(), m_booking.slot.span.length());
    return !m_desk.accessError(move);
}

/// Each bay that it holds can be another of the same place, save those that it holds besides.
void SlotFields::showBays()
{
    while (m_bays.size() > m_booking.slot.bays.size()) {
        m_bays.back()->deleteLater();
        m_bays.pop_back();
    }
    while (m_bays.size() < m_booking.slot.bays.size()) {
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("bay%1").arg(m_bays.size() + 1));
        box->setAccessibleName(text::bayWord(m_desk.club()));
        const std::size_t which = m_bays.size();
        connect(box, &QComboBox::activated, this, [this, which, box] { chooseBay(which, *box); });
        if (m_wheelFilter != nullptr) {
            box->installEventFilter(m_wheelFilter);
        }
        m_bayRow->addWidget(box, 1);
        m_bays.push_back(box);
    }
    for (std::size_t i = 0; i < m_bays.size(); ++i) {
        QComboBox &box = *m_bays[i];
        box.clear();
        for (const BayId id : m_desk.club().baysOf(m_booking.location)) {
            const Bay *bay = m_desk.club().bay(id);
            const bool here = id == m_booking.slot.bays[i];
            const bool besides
                = std::find(m_booking.slot.bays.begin(), m_booking.slot.bays.end(), id)
                != m_booking.slot.bays.end();
            if (here || (!besides && !bay->withdrawn && bay->active)) {
                box.addItem(text::fromUtf8(bay->name), text::fromUtf8(id.toString()));
            }
            if (here) {
                box.setCurrentIndex(box.count() - 1);
            }
        }
    }
}

void SlotFields::showTimes(bool everything)
{
    m_length->setText(timetext::length(m_booking.slot.span.length()));
    if (!everything || m_booking.location.isNull()) {
        return;
    }
    const Zone &zone = m_desk.club().zone(m_booking.location);
    {
        const QSignalBlocker quiet(m_day);
        m_day->setWeekStart(static_cast<int>(m_desk.club().settings().weekStart));
        m_day->setDate(timetext::toQDate(zone.dateAt(m_booking.slot.span.start())));
    }
    put(*m_from, timetext::clock(m_booking.slot.span.start(), zone));
    put(*m_to, timetext::clock(m_booking.slot.span.end(), zone));
    const QString when
        = timetext::when(m_booking.slot.span, zone); // names the end's day, and zones
    setToolTip(when);
    setAccessibleDescription(when);
}

/// What is typed; nothing when it was put back because it is no time.
std::optional<seconds> SlotFields::timeIn(const TimeField &field)
{
    const auto time = timetext::readClock(field.text());
    if (!time) {
        Q_EMIT misread(tr("“%1” is no time; it is left as it was.").arg(field.text().trimmed()));
        showTimes(true);
    }
    return time;
}

bool SlotFields::isTyped() const
{
    return m_day->hasFocus() || m_from->hasFocus() || m_to->hasFocus();
}

void SlotFields::chooseBay(std::size_t which, const QComboBox &box)
{
    const auto chosen = BayId::parse(box.currentData().toString().toStdString());
    if (!chosen || which >= m_booking.slot.bays.size()) {
        return;
    }
    std::vector<BayId> bays = m_booking.slot.bays;
    bays[which] = *chosen;
    wish(Slot::of(std::move(bays), m_booking.slot.span));
}

void SlotFields::moveStart()
{
    const Zone &zone = m_desk.club().zone(m_booking.location);
    const LocalTime now = zone.toLocal(m_booking.slot.span.start());
    const LocalDate date = timetext::toLocalDate(m_day->date());
    // Of a time that comes twice, the one that it has stays while nothing is typed.
    const auto time = m_from->isModified() ? timeIn(*m_from) : sinceMidnight(now);
    if (!time || LocalTime(date) + *time == now) {
        return showTimes(true);
    }
    wish({m_booking.slot.bays,
          Span(zone.toInstant(LocalTime(date) + *time), m_booking.slot.span.length())});
}

void SlotFields::moveEnd()
{
    const auto time = m_to->isModified() ? timeIn(*m_to) : std::nullopt;
    const Zone &zone = m_desk.club().zone(m_booking.location);
    const LocalTime now = zone.toLocal(m_booking.slot.span.end());
    if (!time || *time == sinceMidnight(now)) {
        return showTimes(true);
    }
    // Of what lasts for days the last day stays.
    const Instant from = m_booking.slot.span.length() > hours(24)
        ? std::max(m_booking.slot.span.start(), zone.startOfDay(dateOf(now)) - seconds(1))
        : m_booking.slot.span.start();
    wish({m_booking.slot.bays, Span(m_booking.slot.span.start(), nextAt(zone, from, *time))});
}

void SlotFields::wish(const Slot &slot)
{
    if (slot != m_booking.slot) {
        Q_EMIT slotEdited(slot);
    }
    // What the desk has by now: the wish, or what was there before.
    showBays();
    showTimes(true);
}

} // namespace bayboard
