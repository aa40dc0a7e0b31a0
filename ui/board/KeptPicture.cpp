#include "ui/board/KeptPicture.h"

#include <cmath>

namespace bayboard {

void KeptPicture::resize(const QSize &size, double deviceRatio)
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

void KeptPicture::invalidate(const QRegion &region)
{
    m_dirty += region;
}

void KeptPicture::invalidateAll()
{
    m_dirty = QRect(QPoint(0, 0), m_pixmap.deviceIndependentSize().toSize() + QSize(1, 1));
}

void KeptPicture::scroll(const QRect &area, int dx, int dy)
{
    if (dx == 0 && dy == 0)
        return;
    // A ratio of 1.5 would blur the moved pixels against new ones: paint anew instead.
    const bool isWhole = m_ratio == std::floor(m_ratio);
    if (!isWhole || std::abs(dx) >= area.width() || std::abs(dy) >= area.height()) {
        m_dirty += area;
        return;
    }
    const QRegion before = m_dirty & area;
    if (before == QRegion(area))
        return; // nothing is painted yet, as when the window opens
    const int ratio = static_cast<int>(m_ratio);
    m_pixmap.scroll(dx * ratio, dy * ratio, QRect(area.topLeft() * ratio, area.size() * ratio));
    const QRegion shifted = before.translated(dx, dy) & area;
    m_dirty = (m_dirty - area) + shifted + (QRegion(area) - area.translated(dx, dy));
}

void KeptPicture::draw(QPainter &painter, const QRegion &region) const
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
