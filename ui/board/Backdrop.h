#pragma once

#include "ui/board/TilePainter.h"

#include <QPixmap>
#include <QRegion>

namespace bayboard {

/// Everything that stands still, painted once into a pixmap of the window's size: grid, tiles,
/// hours, heads. Painting the window copies from it; a change repaints only its own rectangles, a
/// scroll moves the pixels and paints the strip that came in. GUI thread.
class Backdrop
{
public:
    /// Size in pixels of the widget; a new size or ratio makes everything dirty.
    void resize(const QSize &size, double deviceRatio);
    void invalidate(const QRegion &region);
    void invalidateAll();
    /// The body was scrolled by (dx, dy) pixels of the widget.
    void scroll(const BoardGeometry &geometry, int dx, int dy);
    /// What the pixmap would hold, painted to where it is to be seen. Leaves a clip behind.
    static void paintDirectly(QPainter &painter, const PaintScene &scene, const QRegion &region);
    /// Paints what is dirty inside `region`.
    void prepare(const PaintScene &scene, const QRegion &region);
    void draw(QPainter &painter, const QRegion &region) const;

    /// Pixels (of the widget) that prepare() has painted so far; for tests and measurements.
    [[nodiscard]] qint64 paintedPixels() const { return m_paintedPixels; }

    [[nodiscard]] const QRegion &dirty() const { return m_dirty; }

private:
    QPixmap m_pixmap;
    QRegion m_dirty;
    double m_ratio = 1.0;
    qint64 m_paintedPixels = 0;
};

} // namespace bayboard
