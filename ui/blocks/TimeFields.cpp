#include "ui/blocks/TimeFields.h"

#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

namespace bayboard {
namespace {

DateField *dateField(const char *name, const QString &says)
{
    auto *field = new DateField(says);
    field->setObjectName(QLatin1String(name));
    return field;
}

QTimeEdit *timeField(const char *name, const QString &says)
{
    auto *field = new QTimeEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(says);
    field->setDisplayFormat(QStringLiteral("HH:mm"));
    field->setWrapping(true);
    return field;
}

LocalTime wallOf(const DateField &date, const QTimeEdit &time)
{
    return LocalTime(timetext::toLocalDate(date.date()))
        + seconds(time.time().msecsSinceStartOfDay() / 1000);
}

QTime timeOf(LocalTime wall)
{
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>((wall - LocalTime(dateOf(wall))).count() * 1000));
}

} // namespace

TimeFields::TimeFields(QWidget *parent)
    : QWidget(parent)
    , m_firstDay(dateField("firstDay", tr("First day")))
    , m_from(timeField("from", tr("From")))
    , m_lastDay(dateField("lastDay", tr("Day of the end")))
    , m_to(timeField("to", tr("To")))
    , m_open(new QCheckBox(tr("Until lifted"), this))
{
    m_open->setObjectName(QStringLiteral("untilLifted"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("From")), 0, 0);
    grid->addWidget(m_firstDay, 0, 1);
    grid->addWidget(m_from, 0, 2);
    grid->addWidget(new QLabel(tr("To")), 1, 0);
    grid->addWidget(m_lastDay, 1, 1);
    grid->addWidget(m_to, 1, 2);
    grid->addWidget(m_open, 2, 1, 1, 2);
    connect(m_firstDay, &DateField::dateChanged, this, &TimeFields::startMoved);
    connect(m_from, &QTimeEdit::timeChanged, this, &TimeFields::startMoved);
    connect(m_lastDay, &DateField::dateChanged, this, &TimeFields::endMoved);
    connect(m_to, &QTimeEdit::timeChanged, this, &TimeFields::endMoved);
    connect(m_open, &QCheckBox::toggled, this, [this](bool open) {
        m_lastDay->setEnabled(!open);
        m_to->setEnabled(!open);
        if (!m_filling) {
            Q_EMIT changed();
        }
    });
}

void TimeFields::setWeekStart(int day)
{
    m_firstDay->setWeekStart(day);
    m_lastDay->setWeekStart(day);
}

void TimeFields::setTimes(LocalTime start, LocalTime end, bool untilLifted, bool isChosen)
{
    m_isChosen = isChosen;
    m_filling = true;
    m_open->setChecked(untilLifted);
    m_filling = false;
    show(start, end);
}

void TimeFields::show(LocalTime start, LocalTime end)
{
    m_filling = true;
    m_start = start;
    m_end = end;
    m_firstDay->setDate(timetext::toQDate(dateOf(start)));
    m_from->setTime(timeOf(start));
    m_lastDay->setDate(timetext::toQDate(dateOf(end)));
    m_to->setTime(timeOf(end));
    m_filling = false;
}

void TimeFields::proposeLength(minutes length)
{
    if (!m_isChosen && length > minutes(0) && m_start + length != m_end) {
        show(m_start, m_start + length);
        Q_EMIT changed();
    }
}

void TimeFields::setMayBeOpen(bool may)
{
    m_open->setEnabled(may);
    if (!may && m_open->isChecked()) {
        m_open->setChecked(false);
    }
}

void TimeFields::startMoved()
{
    if (!m_filling) {
        const LocalTime start = wallOf(*m_firstDay, *m_from);
        show(start, m_end + (start - m_start));
        Q_EMIT changed();
    }
}

/// An earlier time of day on the start's own day is meant for the night after it.
void TimeFields::endMoved()
{
    if (m_filling) {
        return;
    }
    m_isChosen = true;
    LocalTime end = wallOf(*m_lastDay, *m_to);
    const bool timeOnly = dateOf(end) == dateOf(m_end);
    if (timeOnly && end <= m_start && end + days(1) > m_start) {
        end += days(1);
    } else if (timeOnly && dateOf(end) == dateOf(m_start) + days(1) && m_end <= m_start + days(1)
               && end - days(1) > m_start) {
        end -= days(1);
    }
    show(m_start, end);
    Q_EMIT changed();
}

LocalTime TimeFields::start() const
{
    return m_start;
}

LocalTime TimeFields::end() const
{
    return m_end;
}

bool TimeFields::isUntilLifted() const
{
    return m_open->isChecked();
}

} // namespace bayboard
