#include "ui/club/KindPreview.h"

#include "ui/theme/Hatch.h"
#include "ui/theme/TileColours.h"

#include <QPainter>

namespace bayboard {

KindPreview::KindPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KindPreview::setKind(const BlockKind &kind, const QString &name, const QString &icon)
{
    m_kind = kind;
    m_title = icon.isEmpty() ? name : icon + QLatin1Char(' ') + name;
    setAccessibleName(tr("On the board: %1").arg(m_title));
    update();
}

QSize KindPreview::sizeHint() const
{
    return {160, 2 * fontMetrics().height() + 22};
}

void KindPreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BlockColours colours = blockColours(Palette::following(palette()),
                                              QColor(QString::fromStdString(m_kind.colour)));
    painter.setPen(colours.border);
    painter.setBrush(hatchBrush(m_kind.hatch, colours.ground, colours.stripe, devicePixelRatioF()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.text);
    const QRect inner = rect().adjusted(9, 6, -9, -6);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(inner,
                     Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, inner.width()));
    painter.setFont(font());
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeading, tr("as on the board"));
}

} // namespace bayboard
