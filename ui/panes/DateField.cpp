#include "ui/panes/DateField.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace bayboard {
namespace {

constexpr int daySection = 1; // behind the weekday, which nobody types

} // namespace

DateField::DateField(const QString &says, QWidget *parent) : QDateEdit(parent)
{
    // A date is written as its language is, also in a window that is read the other way.
    setLayoutDirection(locale().textDirection());
    //: A date's pattern for QLocale: short weekday, day, short month, year; begins with the weekday
    setDisplayFormat(tr("ddd d MMM yyyy"));
    setCalendarPopup(true);
    setAccessibleName(says);
}

void DateField::setWeekStart(int day)
{
    m_isDressed = m_isDressed && m_weekStart == day;
    m_weekStart = day;
}

/// The calendar is made when it is first asked for. Its week ends are days like others.
void DateField::dressCalendar()
{
    QCalendarWidget *calendar = m_isDressed ? nullptr : calendarWidget();
    if (calendar == nullptr) {
        return;
    }
    m_isDressed = true;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QTextCharFormat plain = calendar->weekdayTextFormat(Qt::Wednesday);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    for (const auto &[name, sign] :
         {std::pair("qt_calendar_prevmonth", u'‹'), std::pair("qt_calendar_nextmonth", u'›')}) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(QChar(sign));
        }
    }
    if (m_weekStart) {
        calendar->setFirstDayOfWeek(*m_weekStart == 0 ? Qt::Sunday
                                                      : static_cast<Qt::DayOfWeek>(*m_weekStart));
    }
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    dressCalendar();
    QDateEdit::mousePressEvent(event);
}

void DateField::chooseDay()
{
    setCurrentSectionIndex(daySection);
    setSelectedSection(sectionAt(daySection));
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        chooseDay();
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    dressCalendar();
    const QString typed = event->text();
    if (currentSectionIndex() < daySection && !typed.isEmpty() && typed.front().isDigit()) {
        chooseDay();
    }
    QDateEdit::keyPressEvent(event);
}

} // namespace bayboard
