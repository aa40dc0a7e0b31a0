#pragma once

#include <QPixmap>
#include <QRect>

#include <functional>
#include <memory>

class QPainter;

namespace bayboard {

/// The corners (and, with a shadow, the sides) of a rounded frame of any size, from one small
/// picture; the caller fills what lies between. Many times cheaper than an antialiased path of the
/// whole size, which the raster engine cuts into lines and hands to other threads.
class RoundPatch
{
public:
    RoundPatch() = default;
    /// `paint` draws a small frame into the rectangle that it is given, when the patch is first
    /// used: at the start most are not. `margin`: pixels of each
    /// corner inside the frame; `outside`: pixels that a shadow reaches beyond it.
    RoundPatch(int margin,
               int outside,
               double deviceRatio,
               std::function<void(QPainter &, const QRect &)> paint);

    /// False where `rect` is too small for its corners; then nothing may be drawn.
    [[nodiscard]] bool fits(const QRect &rect) const;

    [[nodiscard]] int margin() const { return m_margin; }

    void drawCorners(QPainter &painter, const QRect &rect) const;
    void drawSides(QPainter &painter, const QRect &rect) const;

private:
    void copy(QPainter &painter, const QRect &target, const QRect &source) const;
    [[nodiscard]] const QPixmap &picture() const;

    struct Picture
    {
        std::function<void(QPainter &, const QRect &)> paint;
        QPixmap pixels; ///< null until it is needed
    };

    int m_margin = 0;
    int m_outside = 0;
    double m_ratio = 1.0;
    std::shared_ptr<Picture> m_picture; ///< copies share it
};

} // namespace bayboard
