#include "ui/panes/DateField.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace bayboard {
namespace {

constexpr int daySection = 1; // behind the weekday, which nobody types

} // namespace

DateField::DateField(const QString &says, QWidget *parent) : QDateEdit(parent)
{
    //: A date's pattern for QLocale: short weekday, day, short month, year; begins with the weekday
    setDisplayFormat(tr("ddd d MMM yyyy"));
    setCalendarPopup(true);
    setAccessibleName(says);
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
    const QString typed = event->text();
    if (currentSectionIndex() < daySection && !typed.isEmpty() && typed.front().isDigit()) {
        chooseDay();
    }
    QDateEdit::keyPressEvent(event);
}

} // namespace bayboard
