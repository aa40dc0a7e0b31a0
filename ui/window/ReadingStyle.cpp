#include "ui/window/ReadingStyle.h"

#include "ui/theme/TextDirection.h"

#include <QLabel>
#include <QPainter>

namespace bayboard {

ReadingStyle::ReadingStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ReadingStyle::drawItemText(QPainter *painter,
                                const QRect &rect,
                                int flags,
                                const QPalette &palette,
                                bool enabled,
                                const QString &text,
                                QPalette::ColorRole role) const
{
    if (painter->layoutDirection() == Qt::RightToLeft) {
        const auto side = visualAlignment(Qt::RightToLeft, Qt::Alignment(flags));
        flags = int(side) | ownDirection(text);
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

/// A label would put English words on the left of their own accord.
void ReadingStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label != nullptr && label->isRightToLeft()) {
        label->setAlignment(visualAlignment(Qt::RightToLeft, label->alignment()));
    }
}

} // namespace bayboard
