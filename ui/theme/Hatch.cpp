#include "ui/theme/Hatch.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace bayboard {

namespace {

constexpr int period = 16;

void stripes(QPainter &painter, int width, bool falling)
{
    // One stripe more on either side, so that the edges of the tile meet.
    for (int shift = -period; shift <= 2 * period; shift += period) {
        const int slant = falling ? period : -period;
        painter.drawPolygon(QPolygon({QPoint(shift, 0),
                                      QPoint(shift + width, 0),
                                      QPoint(shift + width + slant, period),
                                      QPoint(shift + slant, period)}));
    }
}

} // namespace

QBrush hatchBrush(std::string_view kind, const QColor &ground, const QColor &stripe, double ratio)
{
    const bool cross = kind == "cross";
    if (!cross && kind != "diagonal")
        return QBrush(ground);
    QPixmap tile(static_cast<int>(std::lround(period * ratio)),
                 static_cast<int>(std::lround(period * ratio)));
    tile.setDevicePixelRatio(ratio);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stripe);
    stripes(painter, cross ? 3 : period / 2, true);
    if (cross)
        stripes(painter, 3, false);
    painter.end();
    // A brush whose picture has a ratio of its own makes Qt paint through another engine, which
    // puts text in the wrong place afterwards; a scale of the brush does the same without.
    tile.setDevicePixelRatio(1.0);
    QBrush brush(tile);
    if (ratio != 1.0)
        brush.setTransform(QTransform::fromScale(1.0 / ratio, 1.0 / ratio));
    return brush;
}

} // namespace bayboard
