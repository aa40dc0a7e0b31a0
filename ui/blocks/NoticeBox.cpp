#include "ui/blocks/NoticeBox.h"

#include <QAccessible>
#include <QStyle>

namespace bayboard {

NoticeBox::NoticeBox(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("verdict"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void NoticeBox::tell(Tone tone, const QString &sentence)
{
    setText(sentence);
    setProperty("kind",
                tone == Tone::Caution ? QStringLiteral("caution") : QStringLiteral("refuse"));
    style()->unpolish(this);
    style()->polish(this);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBox::told() const
{
    return isVisible() ? text() : QString();
}

} // namespace bayboard
