#include "ui/board/RoundPatch.h"

#include <QPainter>

#include <cmath>

namespace bayboard {

namespace {

constexpr int between = 2; ///< pixels of plain side in the picture

} // namespace

RoundPatch::RoundPatch(int margin,
                       int outside,
                       double deviceRatio,
                       std::function<void(QPainter &, const QRect &)> paint)
    : m_margin(margin)
    , m_outside(outside)
    , m_ratio(deviceRatio)
    , m_picture(std::make_shared<Picture>(Picture{std::move(paint), {}}))
{ }

const QPixmap &RoundPatch::picture() const
{
    QPixmap &pixels = m_picture->pixels;
    if (!pixels.isNull())
        return pixels;
    const int size = 2 * (m_margin + m_outside) + between;
    const int side = static_cast<int>(std::ceil(size * m_ratio));
    pixels = QPixmap(side, side);
    pixels.setDevicePixelRatio(m_ratio);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    const int inner = size - 2 * m_outside;
    m_picture->paint(painter, QRect(m_outside, m_outside, inner, inner));
    return pixels;
}

bool RoundPatch::fits(const QRect &rect) const
{
    return m_picture && rect.width() >= 2 * m_margin && rect.height() >= 2 * m_margin;
}

void RoundPatch::copy(QPainter &painter, const QRect &target, const QRect &source) const
{
    const QRectF pixels(source.x() * m_ratio,
                        source.y() * m_ratio,
                        source.width() * m_ratio,
                        source.height() * m_ratio);
    painter.drawPixmap(QRectF(target), picture(), pixels);
}

void RoundPatch::drawCorners(QPainter &painter, const QRect &rect) const
{
    const int corner = m_margin + m_outside;
    const QRect all = rect.adjusted(-m_outside, -m_outside, m_outside, m_outside);
    const int right = all.right() + 1 - corner;
    const int bottom = all.bottom() + 1 - corner;
    const QSize size(corner, corner);
    const int far = corner + between;
    copy(painter, QRect(all.topLeft(), size), QRect(QPoint(0, 0), size));
    copy(painter, QRect(QPoint(right, all.top()), size), QRect(QPoint(far, 0), size));
    copy(painter, QRect(QPoint(all.left(), bottom), size), QRect(QPoint(0, far), size));
    copy(painter, QRect(QPoint(right, bottom), size), QRect(QPoint(far, far), size));
}

void RoundPatch::drawSides(QPainter &painter, const QRect &rect) const
{
    const int corner = m_margin + m_outside;
    const QRect all = rect.adjusted(-m_outside, -m_outside, m_outside, m_outside);
    const int wide = all.width() - 2 * corner;
    const int high = all.height() - 2 * corner;
    const int far = corner + between;
    if (wide > 0) {
        const int left = all.left() + corner;
        copy(painter, QRect(left, all.top(), wide, corner), QRect(corner, 0, between, corner));
        copy(painter,
             QRect(left, all.bottom() + 1 - corner, wide, corner),
             QRect(corner, far, between, corner));
    }
    if (high > 0) {
        const int top = all.top() + corner;
        copy(painter, QRect(all.left(), top, corner, high), QRect(0, corner, corner, between));
        copy(painter,
             QRect(all.right() + 1 - corner, top, corner, high),
             QRect(far, corner, corner, between));
    }
}

} // namespace bayboard
