#include "ui/board/Backdrop.h"

#include "ui/board/GridPainter.h"

#include <QPainter>

#include <cmath>

namespace bayboard {

namespace {

void paintPart(QPainter &painter,
               const QRect &clip,
               void (*paint)(QPainter &, const PaintScene &, const QRect &),
               const PaintScene &scene)
{
    if (!clip.isEmpty())
        paint(painter, scene, clip);
}

} // namespace

void Backdrop::resize(const QSize &size, double deviceRatio)
{
    const QSize pixels(static_cast<int>(std::ceil(size.width() * deviceRatio)),
                       static_cast<int>(std::ceil(size.height() * deviceRatio)));
    if (m_pixmap.size() == pixels && m_ratio == deviceRatio)
        return;
    m_ratio = deviceRatio;
    m_pixmap = QPixmap(pixels);
    m_pixmap.setDevicePixelRatio(deviceRatio);
    invalidateAll();
}

void Backdrop::invalidate(const QRegion &region)
{
    m_dirty += region;
}

void Backdrop::invalidateAll()
{
    m_dirty = QRect(QPoint(0, 0), m_pixmap.deviceIndependentSize().toSize() + QSize(1, 1));
}

void Backdrop::scroll(const BoardGeometry &geometry, int dx, int dy)
{
    // A ratio of 1.5 would blur the moved pixels against new ones: paint anew instead.
    if (m_ratio != std::floor(m_ratio)) {
        invalidateAll();
        return;
    }
    const int ratio = static_cast<int>(m_ratio);
    const auto moved = [&](const QRect &area, int x, int y) {
        if (x == 0 && y == 0)
            return;
        if (std::abs(x) >= area.width() || std::abs(y) >= area.height()) {
            m_dirty += area;
            return;
        }
        const QRegion before = m_dirty & area;
        if (before == QRegion(area))
            return; // nothing is painted yet, as when the window opens
        m_pixmap.scroll(x * ratio, y * ratio, QRect(area.topLeft() * ratio, area.size() * ratio));
        const QRegion shifted = before.translated(x, y) & area;
        m_dirty = (m_dirty - area) + shifted + (QRegion(area) - area.translated(x, y));
    };
    moved(geometry.body(), dx, dy);
    moved(geometry.hoursColumn(), 0, dy);
    moved(geometry.heads(), dx, 0);
}

void Backdrop::paintDirectly(QPainter &painter, const PaintScene &scene, const QRegion &region)
{
    for (const QRect &rect : region) {
        painter.setClipRect(rect);
        const BoardGeometry &geometry = scene.geometry;
        paintPart(painter, rect & geometry.body(), paintGrid, scene);
        paintPart(painter, rect & geometry.body(), paintTiles, scene);
        paintPart(painter, rect & geometry.hoursColumn(), paintHours, scene);
        const QRect top(0, 0, geometry.viewport.width(), geometry.headHeight);
        paintPart(painter, rect & top, paintHeads, scene);
    }
}

void Backdrop::prepare(const PaintScene &scene, const QRegion &region)
{
    const QRegion now = m_dirty & region;
    if (now.isEmpty())
        return;
    QPainter painter(&m_pixmap);
    paintDirectly(painter, scene, now);
    for (const QRect &rect : now)
        m_paintedPixels += static_cast<qint64>(rect.width()) * rect.height();
    m_dirty -= now;
}

void Backdrop::draw(QPainter &painter, const QRegion &region) const
{
    // Whole pixels are copied; anything else would be a scaled picture, at ten times the price.
    for (const QRect &rect : region) {
        if (m_ratio == 1.0) {
            painter.drawPixmap(rect.topLeft(), m_pixmap, rect);
            continue;
        }
        const QRectF source(rect.x() * m_ratio,
                            rect.y() * m_ratio,
                            rect.width() * m_ratio,
                            rect.height() * m_ratio);
        painter.drawPixmap(QRectF(rect), m_pixmap, source);
    }
}

} // namespace bayboard
