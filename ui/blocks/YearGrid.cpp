#include "ui/blocks/YearGrid.h"

#include <algorithm>

namespace bayboard {

LocalDate YearGrid::firstCell() const
{
    return first
        - (std::chrono::weekday(first) - std::chrono::weekday(static_cast<unsigned>(weekStart)));
}

LocalDate YearGrid::last() const
{
    return firstCell() + days(weeks * rows - 1);
}

int YearGrid::side() const
{
    return std::clamp((width - left - 2) / weeks, 7, 16);
}

QRect YearGrid::cellOf(LocalDate date) const
{
    if (date < firstCell() || date > last()) {
        return {};
    }
    const int index = static_cast<int>((date - firstCell()).count());
    const QRect cell(left + index / rows * side(), top + index % rows * side(), side(), side());
    return isMirrored ? cell.translated(width - 2 * cell.left() - cell.width(), 0) : cell;
}

std::optional<LocalDate> YearGrid::dateAt(const QPoint &point) const
{
    const QPoint at = isMirrored ? QPoint(width - 1 - point.x(), point.y()) : point;
    const int week = (at.x() - left) / side();
    const int row = (at.y() - top) / side();
    if (at.x() < left || at.y() < top || week >= weeks || row >= rows) {
        return std::nullopt;
    }
    return firstCell() + days(week * rows + row);
}

} // namespace bayboard
