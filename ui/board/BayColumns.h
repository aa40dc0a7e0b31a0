#pragma once

#include "ui/board/BoardTypes.h"

#include <cmath>

namespace bayboard {

/// Bays along the board: equal columns, as wide as the window lets them be but not below the
/// minimum of the mode. Pixels count from the first column. Pure.
class BayColumns
{
public:
    static constexpr double defaultWidth = 133.0;
    static constexpr double squeezedMinimum = 4.0;

    BayColumns() = default;

    /// `scale` enlarges the default width with the font (1 at 12 px).
    BayColumns(int count, int available, ColumnMode mode, double scale = 1.0) : m_count(count)
    {
        const double least = mode == ColumnMode::Squeezed ? squeezedMinimum : defaultWidth * scale;
        m_width = count > 0 ? std::max(least, static_cast<double>(available) / count) : least;
    }

    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] int length() const { return left(m_count); }

    [[nodiscard]] int left(int column) const
    {
        return static_cast<int>(std::lround(column * m_width));
    }

    /// Column and the share of it: 2.75 is three quarters into the third. May lie outside.
    [[nodiscard]] double columnAt(double pixel) const { return pixel / m_width; }

private:
    int m_count = 0;
    double m_width = defaultWidth;
};

} // namespace bayboard
