#include "ui/panes/LineButton.h"

#include "ui/theme/TextDirection.h"

#include <QPainter>
#include <QStyle>

namespace bayboard {

LineButton::LineButton(const QString &text, const QString &time, QWidget *parent)
    : QAbstractButton(parent)
    , m_time(time)
{
    setText(text);
    setAccessibleName(text + QLatin1Char(' ') + time);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const
{
    return {120, std::max(24, fontMetrics().height() + 10)};
}

void LineButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect inner = rect().adjusted(2, 0, -2, -1);
    if (underMouse()) {
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    }
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    QFont bold = font();
    bold.setBold(true);
    const int timeWidth = QFontMetrics(bold).horizontalAdvance(m_time) + 8;
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect textRect = inner.adjusted(0, 0, -timeWidth, 0);
    const Qt::Alignment edge
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, textRect),
                     int(edge) | ownDirection(text()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    painter.setFont(bold);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, m_time);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace bayboard
