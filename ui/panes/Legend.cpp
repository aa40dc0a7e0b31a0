#include "ui/panes/Legend.h"

#include "ui/theme/Hatch.h"
#include "ui/theme/TextDirection.h"
#include "ui/theme/TileColours.h"

#include <QPainter>
#include <QStyle>

namespace bayboard {

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Legend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    QStringList texts;
    for (const Entry &entry : entries) {
        texts += entry.text;
    }
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int Legend::lineHeight() const
{
    return std::max(18, fontMetrics().height() + 3);
}

QSize Legend::sizeHint() const
{
    return {120, static_cast<int>(m_entries.size()) * lineHeight()};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::max(12, fontMetrics().height() * 4 / 5);
    const Palette look = Palette::following(palette());
    int top = 0;
    for (const Entry &entry : m_entries) {
        QRect swatch(2, top + (lineHeight() - side) / 2, side, side);
        QRect words(swatch.right() + 8, top, width() - side - 10, lineHeight());
        if (layoutDirection() == Qt::RightToLeft) {
            swatch.moveRight(width() - 2);
            words.moveRight(swatch.left() - 8);
        }
        painter.setPen(Qt::NoPen);
        const BlockColours block = blockColours(look, entry.colour);
        painter.setBrush(
            entry.hatched
                ? hatchBrush("diagonal", block.ground, block.stripe, devicePixelRatioF())
                : QBrush(bookingColours(look, entry.colour).edge)); // as its tiles have it
        if (entry.hatched) {
            painter.setPen(block.border);
        }
        painter.drawRoundedRect(swatch, 3, 3);
        painter.setPen(palette().color(QPalette::WindowText));
        const Qt::Alignment edge
            = QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading);
        painter.drawText(words, int(edge) | ownDirection(entry.text), entry.text);
        top += lineHeight();
    }
}

} // namespace bayboard
