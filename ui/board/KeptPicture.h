#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRegion>

namespace bayboard {

/// What stands still in a window, painted once into a pixmap of its size: painting the window
/// copies from it, a change repaints only its own rectangles, a scroll moves the pixels and leaves
/// the strip that came in to be painted. Sizes and regions in pixels of the widget. GUI thread.
class KeptPicture
{
public:
    /// A new size or ratio makes everything dirty.
    void resize(const QSize &size, double deviceRatio);
    void invalidate(const QRegion &region);
    void invalidateAll();
    /// What is in `area` goes by (dx, dy).
    void scroll(const QRect &area, int dx, int dy);
    void draw(QPainter &painter, const QRegion &region) const;

    /// Calls `paint(painter, dirty region)` where something is dirty inside `region`.
    template <typename Paint> void prepare(const QRegion &region, Paint paint)
    {
        const QRegion now = m_dirty & region;
        if (now.isEmpty())
            return;
        QPainter painter(&m_pixmap);
        paint(painter, now);
        for (const QRect &rect : now)
            m_paintedPixels += static_cast<qint64>(rect.width()) * rect.height();
        m_dirty -= now;
    }

    /// Pixels that prepare() has painted so far; for tests and measurements.
    [[nodiscard]] qint64 paintedPixels() const { return m_paintedPixels; }

    [[nodiscard]] const QRegion &dirty() const { return m_dirty; }

private:
    QPixmap m_pixmap;
    QRegion m_dirty;
    double m_ratio = 1.0;
    qint64 m_paintedPixels = 0;
};

} // namespace bayboard
