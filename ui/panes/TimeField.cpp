#include "ui/panes/TimeField.h"

#include <QFocusEvent>

namespace bayboard {

TimeField::TimeField(const QString &says, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(says);
}

void TimeField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_entered = event->reason() == Qt::MouseFocusReason;
}

void TimeField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_entered && !hasSelectedText()) {
        selectAll();
    }
    m_entered = false;
}

/// A word of it would be the hour or the minutes alone.
void TimeField::mouseDoubleClickEvent(QMouseEvent *event)
{
    QLineEdit::mouseDoubleClickEvent(event);
    selectAll();
}

} // namespace bayboard
