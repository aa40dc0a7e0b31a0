#include "ui/blocks/SeriesPane.h"

#include "ui/blocks/YearStrip.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bayboard {

SeriesPane::SeriesPane(QWidget *parent)
    : QWidget(parent)
    , m_strip(new YearStrip(this))
    , m_day(new QLabel(this))
{
    m_day->setObjectName(QStringLiteral("muted"));
    m_day->setTextFormat(Qt::PlainText);
    m_day->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_strip);
    column->addWidget(m_day);
    connect(m_strip, &YearStrip::looked, this, [this](LocalDate date) {
        m_day->setText(m_strip->sentenceFor(date));
    });
    connect(m_strip, &YearStrip::dateToggled, this, [this](LocalDate date) {
        Q_EMIT dateToggled(date);
        m_day->setText(m_strip->sentenceFor(date));
    });
}

Status SeriesPane::show(const BlockRequest &request, const Club &club, Instant now)
{
    setVisible(request.recurrence.has_value());
    if (!request.recurrence) {
        return {};
    }
    const LocationId location = club.bay(request.bays.front())->location;
    const Zone &zone = club.zone(location);
    const LocalDate first = zone.dateAt(request.first.start());
    m_strip->setWeekStart(static_cast<int>(club.settings().weekStart));
    m_strip->setToday(zone.dateAt(now));
    m_strip->setFirst(first);
    auto marks = marksOf(request, club, zone.startOfDay(m_strip->last() + days(1)));
    if (!marks) {
        m_strip->setMarks({});
        return tl::unexpected(marks.error());
    }
    m_strip->setMarks(std::move(*marks));
    if (m_day->text().isEmpty()) {
        showLegend();
    }
    return {};
}

void SeriesPane::showLegend()
{
    m_day->setText(tr("■ takes place   ✕ left out   ◤ holiday — a click leaves a date out or "
                      "takes it in again"));
}

void SeriesPane::leaveEvent(QEvent * /*event*/)
{
    showLegend();
}

} // namespace bayboard
