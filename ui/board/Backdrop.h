#pragma once

#include "ui/board/KeptPicture.h"
#include "ui/board/TilePainter.h"

namespace bayboard {

/// Everything of the board that stands still, kept as a picture: grid, tiles, hours, heads. GUI
/// thread.
class Backdrop
{
public:
    /// Size in pixels of the widget; a new size or ratio makes everything dirty.
    void resize(const QSize &size, double deviceRatio) { m_picture.resize(size, deviceRatio); }

    void invalidate(const QRegion &region) { m_picture.invalidate(region); }

    void invalidateAll() { m_picture.invalidateAll(); }

    /// The body was scrolled by (dx, dy) pixels of the widget.
    void scroll(const BoardGeometry &geometry, int dx, int dy);
    /// What the picture would hold, painted to where it is to be seen. Leaves a clip behind.
    static void paintDirectly(QPainter &painter, const PaintScene &scene, const QRegion &region);
    /// Paints what is dirty inside `region`.
    void prepare(const PaintScene &scene, const QRegion &region);

    void draw(QPainter &painter, const QRegion &region) const { m_picture.draw(painter, region); }

    /// Pixels (of the widget) that prepare() has painted so far; for tests and measurements.
    [[nodiscard]] qint64 paintedPixels() const { return m_picture.paintedPixels(); }

    [[nodiscard]] const QRegion &dirty() const { return m_picture.dirty(); }

private:
    KeptPicture m_picture;
};

} // namespace bayboard
