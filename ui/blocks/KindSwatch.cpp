#include "ui/blocks/KindSwatch.h"

#include "ui/theme/Hatch.h"
#include "ui/theme/TileColours.h"

#include <QPainter>
#include <QWidget>

namespace bayboard {

QIcon kindSwatch(const BlockKind &kind, const QWidget &on)
{
    constexpr int side = 14;
    const qreal ratio = on.devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    const BlockColours colours = blockColours(Palette::following(on.palette()),
                                              QColor(QString::fromStdString(kind.colour)));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(hatchBrush(kind.hatch, colours.ground, colours.stripe, ratio));
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    return picture;
}

} // namespace bayboard
