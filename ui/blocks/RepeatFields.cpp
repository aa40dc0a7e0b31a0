#include "ui/blocks/RepeatFields.h"

#include "ui/panes/DateField.h"
#include "ui/panes/TimeText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace bayboard {
namespace {

constexpr int onTheDate = 0; // of the choices of days in a month
constexpr int onTheLastDay = -2;
constexpr int mostEvery = 999;

QHBoxLayout *rowIn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

/// Qt: 1 is Monday … 7 is Sunday.
int qtDay(unsigned weekday)
{
    return weekday == 0 ? 7 : static_cast<int>(weekday);
}

} // namespace

RepeatFields::RepeatFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeUnit());
    column->addWidget(makeWeekdays());
    column->addWidget(makeMonth());
    column->addWidget(makeEnd());
    connect(m_every, &QSpinBox::valueChanged, this, &RepeatFields::changed);
    const auto look = [this] {
        showFields();
        Q_EMIT changed();
    };
    connect(m_unit, &QComboBox::currentIndexChanged, this, look);
    connect(m_nth, &QComboBox::currentIndexChanged, this, look);
    connect(m_nthDay, &QComboBox::currentIndexChanged, this, &RepeatFields::changed);
    connect(m_end, &QComboBox::currentIndexChanged, this, look);
    setWeekStart(1);
    showFields();
}

QWidget *RepeatFields::makeUnit()
{
    auto *first = new QWidget(this);
    QHBoxLayout *row = rowIn(first);
    m_every = new QSpinBox(first);
    m_every->setObjectName(QStringLiteral("every"));
    m_every->setRange(1, mostEvery);
    m_every->setPrefix(tr("every ", "before a number: every 2 weeks"));
    m_every->setAccessibleName(tr("Every how many"));
    m_unit = new QComboBox(first);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItems({tr("days"), tr("weeks"), tr("months"), tr("years")});
    m_unit->setCurrentIndex(1);
    row->addWidget(m_every, 1);
    row->addWidget(m_unit, 1);
    return first;
}

QWidget *RepeatFields::makeWeekdays()
{
    m_weekdays = new QWidget(this);
    std::ignore = rowIn(m_weekdays);
    m_weekdays->layout()->setSpacing(3);
    for (unsigned day = 0; day < m_weekday.size(); ++day) {
        auto *button = new QToolButton(m_weekdays);
        button->setObjectName(QStringLiteral("weekday%1").arg(day));
        button->setCheckable(true);
        button->setProperty("choice", true);
        button->setText(QLocale().standaloneDayName(qtDay(day), QLocale::ShortFormat).left(2));
        button->setToolTip(QLocale().standaloneDayName(qtDay(day)));
        button->setAccessibleName(button->toolTip());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::toggled, this, &RepeatFields::changed);
        m_weekday[day] = button;
    }
    return m_weekdays;
}

QWidget *RepeatFields::makeMonth()
{
    m_monthRow = new QWidget(this);
    QHBoxLayout *row = rowIn(m_monthRow);
    m_nth = new QComboBox(m_monthRow);
    m_nth->setObjectName(QStringLiteral("nth"));
    m_nth->setAccessibleName(tr("Which day of the month"));
    m_nthDay = new QComboBox(m_monthRow);
    m_nthDay->setObjectName(QStringLiteral("nthDay"));
    m_nthDay->setAccessibleName(tr("Weekday"));
    row->addWidget(m_nth, 1);
    row->addWidget(m_nthDay, 1);
    return m_monthRow;
}

QWidget *RepeatFields::makeEnd()
{
    auto *line = new QWidget(this);
    QHBoxLayout *row = rowIn(line);
    m_end = new QComboBox(line);
    m_end->setObjectName(QStringLiteral("repeatEnd"));
    m_end->setAccessibleName(tr("End of the series"));
    m_end->addItems({tr("without end"), tr("until"), tr("so many times")});
    m_until = new DateField(tr("Last day"), line);
    m_until->setObjectName(QStringLiteral("until"));
    m_count = new QSpinBox(line);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, 20'000);
    m_count->setValue(10);
    m_count->setAccessibleName(tr("How many times"));
    row->addWidget(m_end, 1);
    row->addWidget(m_until, 1);
    row->addWidget(m_count, 1);
    connect(m_until, &DateField::dateChanged, this, &RepeatFields::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatFields::changed);
    return line;
}

void RepeatFields::setWeekStart(int day)
{
    m_until->setWeekStart(day);
    auto *row = static_cast<QHBoxLayout *>(m_weekdays->layout());
    for (unsigned offset = 0; offset < m_weekday.size(); ++offset) {
        row->removeWidget(m_weekday[(static_cast<unsigned>(day) + offset) % 7]);
        row->addWidget(m_weekday[(static_cast<unsigned>(day) + offset) % 7]);
    }
    QWidget *before = m_unit;
    for (unsigned offset = 0; offset < m_weekday.size(); ++offset) {
        QWidget *next = m_weekday[(static_cast<unsigned>(day) + offset) % 7];
        setTabOrder(before, next);
        before = next;
    }
}

void RepeatFields::setStart(LocalDate start)
{
    if (start == m_start) {
        return;
    }
    const QDate was = timetext::toQDate(m_start);
    m_start = start;
    const QDate date = timetext::toQDate(start);
    m_until->setMinimumDate(date);
    if (!m_until->date().isValid() || m_until->date() <= was.addMonths(3)) {
        m_until->setDate(date.addMonths(3));
    }
    showDays();
}

/// The choices name the start's own day of the month.
void RepeatFields::showDays()
{
    const QSignalBlocker nthStill(m_nth);
    const QSignalBlocker dayStill(m_nthDay);
    const QVariant nth = m_nth->currentData();
    const QVariant day = m_nthDay->currentData();
    const QDate date = timetext::toQDate(m_start);
    m_nth->clear();
    m_nth->addItem(tr("on the same date (%1)").arg(date.day()), onTheDate);
    m_nth->addItem(tr("on the last day"), onTheLastDay);
    const QStringList names{tr("on the first"),
                            tr("on the second"),
                            tr("on the third"),
                            tr("on the fourth"),
                            tr("on the fifth")};
    for (int i = 0; i < names.size(); ++i) {
        m_nth->addItem(names.at(i), i + 1);
    }
    m_nth->addItem(tr("on the last"), -1);
    m_nthDay->clear();
    for (unsigned offset = 1; offset <= 7; ++offset) {
        m_nthDay->addItem(QLocale().standaloneDayName(qtDay(offset % 7)), offset % 7);
    }
    m_nth->setCurrentIndex(std::max(0, m_nth->findData(nth)));
    const unsigned own = std::chrono::weekday(m_start).c_encoding();
    m_nthDay->setCurrentIndex(m_nthDay->findData(day.isValid() ? day : QVariant(own)));
}

bool RepeatFields::byMonth() const
{
    return m_unit->currentIndex() >= static_cast<int>(RepeatForm::Unit::Months);
}

void RepeatFields::showFields()
{
    m_weekdays->setVisible(m_unit->currentIndex() == static_cast<int>(RepeatForm::Unit::Weeks));
    m_monthRow->setVisible(byMonth());
    const int nth = m_nth->currentData().toInt();
    m_nthDay->setVisible(nth != onTheDate && nth != onTheLastDay);
    m_until->setVisible(m_end->currentIndex() == static_cast<int>(RepeatForm::End::Until));
    m_count->setVisible(m_end->currentIndex() == static_cast<int>(RepeatForm::End::Count));
}

bool RepeatFields::shows(const RepeatForm &form)
{
    const bool sayable = form.monthDays.empty()
        || (form.monthDays.size() == 1 && form.monthDays.front() == -1 && form.nthDays.empty());
    return sayable && form.nthDays.size() <= 1 && form.months.empty();
}

void RepeatFields::setForm(const RepeatForm &form)
{
    const QSignalBlocker still(this);
    m_every->setValue(static_cast<int>(std::clamp<std::int64_t>(form.every, 1, mostEvery)));
    m_unit->setCurrentIndex(static_cast<int>(form.unit));
    for (std::size_t day = 0; day < m_weekday.size(); ++day) {
        m_weekday[day]->setChecked(form.weekdays.test(day));
    }
    int nth = form.monthDays.empty() ? onTheDate : onTheLastDay;
    if (!form.nthDays.empty()) {
        nth = form.nthDays.front().nth;
        m_nthDay->setCurrentIndex(m_nthDay->findData(form.nthDays.front().day.c_encoding()));
    }
    m_nth->setCurrentIndex(std::max(0, m_nth->findData(nth)));
    m_end->setCurrentIndex(static_cast<int>(form.end));
    if (form.end == RepeatForm::End::Until) {
        m_until->setDate(timetext::toQDate(form.until));
    }
    m_count->setValue(static_cast<int>(std::min<std::int64_t>(form.count, m_count->maximum())));
    showFields();
}

RepeatForm RepeatFields::form() const
{
    RepeatForm form;
    form.every = m_every->value();
    form.unit = static_cast<RepeatForm::Unit>(m_unit->currentIndex());
    if (form.unit == RepeatForm::Unit::Weeks) {
        for (std::size_t day = 0; day < m_weekday.size(); ++day) {
            form.weekdays.set(day, m_weekday[day]->isChecked());
        }
    }
    if (byMonth()) {
        const int nth = m_nth->currentData().toInt();
        if (nth == onTheLastDay) {
            form.monthDays = {-1};
        } else if (nth != onTheDate) {
            form.nthDays = {{nth, std::chrono::weekday(m_nthDay->currentData().toUInt())}};
        }
    }
    form.end = static_cast<RepeatForm::End>(m_end->currentIndex());
    if (form.end == RepeatForm::End::Until) {
        form.until = timetext::toLocalDate(m_until->date());
    }
    if (form.end == RepeatForm::End::Count) {
        form.count = m_count->value();
    }
    return form;
}

} // namespace bayboard
