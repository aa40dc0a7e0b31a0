#include "ui/week/WeekGridLayout.h"

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

constexpr int padX = 6; ///< from the line of a cell to its strip

} // namespace

QRect WeekGridLayout::body() const
{
    return QRect(namesWidth,
                 headHeight,
                 std::max(0, viewport.width() - namesWidth),
                 std::max(0, viewport.height() - headHeight));
}

QRect WeekGridLayout::heads() const
{
    return QRect(namesWidth, 0, std::max(0, viewport.width() - namesWidth), headHeight);
}

QRect WeekGridLayout::names() const
{
    return QRect(0, headHeight, namesWidth, std::max(0, viewport.height() - headHeight));
}

int WeekGridLayout::rowHeight() const
{
    const int least = static_cast<int>(std::lround(lowestRow * scale));
    const int most = static_cast<int>(std::lround(highestRow * scale));
    return rows > 0 ? std::clamp(body().height() / rows, least, most) : least;
}

double WeekGridLayout::columnWidth() const
{
    return std::max(narrowestColumn * scale,
                    static_cast<double>(body().width()) / WeekOverview::columns);
}

int WeekGridLayout::maximumScrollX() const
{
    const int length = static_cast<int>(std::lround(columnWidth() * WeekOverview::columns));
    return std::max(0, length - body().width());
}

int WeekGridLayout::maximumScrollY() const
{
    return std::max(0, rows * rowHeight() - body().height());
}

int WeekGridLayout::xOf(int column) const
{
    return namesWidth - scroll.x() + static_cast<int>(std::lround(column * columnWidth()));
}

int WeekGridLayout::yOf(int row) const
{
    return headHeight - scroll.y() + row * rowHeight();
}

QRect WeekGridLayout::cellRect(Cell cell) const
{
    const int left = xOf(cell.column);
    return QRect(left, yOf(cell.row), xOf(cell.column + 1) - left, rowHeight());
}

QRect WeekGridLayout::headRect(int column) const
{
    return QRect(xOf(column), 0, xOf(column + 1) - xOf(column), headHeight);
}

QRect WeekGridLayout::nameRect(int row) const
{
    return QRect(0, yOf(row), namesWidth, rowHeight());
}

QRect WeekGridLayout::stripRect(Cell cell) const
{
    const QRect whole = cellRect(cell);
    const int padY = std::max(3, rowHeight() / 5);
    return whole.adjusted(padX, padY, -padX - figureWidth, -padY);
}

QRect WeekGridLayout::figureRect(Cell cell) const
{
    const QRect whole = cellRect(cell);
    return QRect(whole.right() - padX - figureWidth + 1, whole.top(), figureWidth, whole.height());
}

QRect WeekGridLayout::onStrip(const QRect &strip, const Span &shown, const Span &span)
{
    const auto seen = span.intersection(shown);
    if (!seen)
        return {};
    const double pixels
        = static_cast<double>(strip.width()) / static_cast<double>(shown.length().count());
    const auto at = [&](Instant time) {
        return static_cast<int>(
            std::lround(static_cast<double>((time - shown.start()).count()) * pixels));
    };
    const int left = std::min(at(seen->start()), strip.width() - 1);
    return QRect(
        strip.left() + left, strip.top(), std::max(1, at(seen->end()) - left), strip.height());
}

std::pair<int, int> WeekGridLayout::rowsIn(const QRect &area) const
{
    const QRect seen = area & QRect(0, headHeight, viewport.width(), viewport.height());
    if (seen.isEmpty() || rows == 0)
        return {0, -1};
    const int height = rowHeight();
    const int top = seen.top() - headHeight + scroll.y();
    const int bottom = seen.bottom() - headHeight + scroll.y();
    return {std::max(0, top / height), std::min(rows - 1, bottom / height)};
}

std::pair<int, int> WeekGridLayout::columnsIn(const QRect &area) const
{
    const QRect seen = area & QRect(namesWidth, 0, viewport.width(), viewport.height());
    if (seen.isEmpty())
        return {0, -1};
    const auto at = [&](int x) {
        return static_cast<int>(std::floor((x - namesWidth + scroll.x()) / columnWidth()));
    };
    return {std::clamp(at(seen.left() - 1), 0, WeekOverview::columns - 1),
            std::clamp(at(seen.right() + 1), 0, WeekOverview::columns - 1)};
}

std::optional<WeekGridLayout::Cell> WeekGridLayout::cellAt(const QPoint &point) const
{
    const QRect spot(point, QSize(1, 1));
    Cell cell{-1, -1};
    if (point.y() >= headHeight) {
        const auto [first, last] = rowsIn(spot);
        cell.row = first <= last ? first : -1;
    }
    for (int column = 0; point.x() >= namesWidth && column < WeekOverview::columns; ++column) {
        if (point.x() >= xOf(column) && point.x() < xOf(column + 1))
            cell.column = column;
    }
    const bool isInside = QRect(QPoint(0, 0), viewport).contains(point);
    const bool isName = cell.row >= 0 && point.x() < namesWidth;
    const bool isHead = cell.column >= 0 && point.y() < headHeight;
    const bool isCell = cell.row >= 0 && cell.column >= 0;
    return isInside && (isName || isHead || isCell) ? std::optional(cell) : std::nullopt;
}

} // namespace bayboard
