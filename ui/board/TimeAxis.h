#pragma once

#include "core/time/Span.h"

#include <cmath>

namespace bayboard {

/// Time along the board: linear in real seconds, so a 23-hour day is short and a 25-hour day long,
/// and nothing special happens at midnight. Pixels count from the start of the axis. Pure.
class TimeAxis
{
public:
    TimeAxis() : TimeAxis(Span(Instant(), days(1)), 56.0) { }

    TimeAxis(const Span &span, double pixelsPerHour) : m_span(span), m_pixelsPerHour(pixelsPerHour)
    {
        BAYBOARD_ASSERT(pixelsPerHour > 0.0);
    }

    [[nodiscard]] const Span &span() const { return m_span; }

    [[nodiscard]] double pixelsPerHour() const { return m_pixelsPerHour; }

    [[nodiscard]] int length() const { return pixelOf(m_span.end()); }

    /// Times outside the axis have pixels too.
    [[nodiscard]] int pixelOf(Instant at) const
    {
        const auto since = static_cast<double>((at - m_span.start()).count());
        return static_cast<int>(std::lround(since * m_pixelsPerHour / 3600.0));
    }

    /// The time at the middle of a pixel's upper edge, to the second.
    [[nodiscard]] Instant timeAt(double pixel) const
    {
        return m_span.start() + seconds(std::llround(pixel * 3600.0 / m_pixelsPerHour));
    }

    /// Pixels that a length of time takes.
    [[nodiscard]] double pixelsFor(seconds length) const
    {
        return static_cast<double>(length.count()) * m_pixelsPerHour / 3600.0;
    }

private:
    Span m_span;
    double m_pixelsPerHour;
};

} // namespace bayboard
