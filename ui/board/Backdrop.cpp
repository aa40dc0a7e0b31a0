#include "ui/board/Backdrop.h"

#include "ui/board/GridPainter.h"

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

void Backdrop::scroll(const BoardGeometry &geometry, int dx, int dy)
{
    m_picture.scroll(geometry.body(), dx, dy);
    m_picture.scroll(geometry.hoursColumn(), 0, dy);
    m_picture.scroll(geometry.heads(), dx, 0);
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
    m_picture.prepare(
        region, [&](QPainter &painter, const QRegion &now) { paintDirectly(painter, scene, now); });
}

} // namespace bayboard
