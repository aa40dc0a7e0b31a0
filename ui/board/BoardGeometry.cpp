#include "ui/board/BoardGeometry.h"

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

constexpr double narrowColumn = 48.0;
constexpr int lowestTile = 3;

} // namespace

QRect BoardGeometry::body() const
{
    return QRect(hoursWidth,
                 headHeight,
                 std::max(0, viewport.width() - hoursWidth),
                 std::max(0, viewport.height() - headHeight));
}

QRect BoardGeometry::heads() const
{
    return QRect(hoursWidth, 0, std::max(0, viewport.width() - hoursWidth), headHeight);
}

QRect BoardGeometry::hoursColumn() const
{
    return QRect(0, headHeight, hoursWidth, std::max(0, viewport.height() - headHeight));
}

QRect BoardGeometry::hourLabels() const
{
    return hoursColumn().adjusted(stripWidth, 0, 0, 0);
}

QRect BoardGeometry::stripRect(const Span &span) const
{
    const int top = yOf(std::max(span.start(), axis.span().start()));
    const int bottom = yOf(std::min(span.end(), axis.span().end()));
    return QRect(0, top, stripWidth, std::max(0, bottom - top));
}

int BoardGeometry::maximumScrollX() const
{
    return std::max(0, columns.length() - body().width());
}

int BoardGeometry::maximumScrollY() const
{
    return std::max(0, axis.length() - body().height());
}

int BoardGeometry::yOf(Instant at) const
{
    return headHeight - scroll.y() + axis.pixelOf(at);
}

int BoardGeometry::xOf(int column) const
{
    return hoursWidth - scroll.x() + columns.left(column);
}

Instant BoardGeometry::timeAt(int y) const
{
    return axis.timeAt(y - headHeight + scroll.y());
}

double BoardGeometry::columnAt(int x) const
{
    return columns.columnAt(x - hoursWidth + scroll.x());
}

std::pair<int, int> BoardGeometry::columnsIn(const QRect &area) const
{
    const int last = columns.count() - 1;
    return {
        std::clamp(static_cast<int>(std::floor(columnAt(area.left() - 1))), 0, std::max(0, last)),
        std::clamp(static_cast<int>(std::floor(columnAt(area.right() + 1))), -1, last)};
}

Span BoardGeometry::spanIn(const QRect &area) const
{
    const Instant start = timeAt(area.top());
    return Span(start, std::max(start + seconds(1), timeAt(area.bottom() + 1) + seconds(1)));
}

QRect BoardGeometry::cellRect(int first, int last, const Span &span) const
{
    const int left = xOf(first);
    // What ends in ten thousand years is drawn to the end of the axis and no further.
    const int top = yOf(std::max(span.start(), axis.span().start() - days(1)));
    const int bottom = yOf(std::min(span.end(), axis.span().end() + days(1)));
    return QRect(left, top, xOf(last + 1) - left, std::max(1, bottom - top));
}

QRect BoardGeometry::inset(const QRect &cell) const
{
    const bool narrow = columns.width() < narrowColumn;
    const int left = narrow ? 1 : 3;
    const int right = narrow ? 1 : 5;
    const QRect tile = cell.adjusted(left, 1, columns.width() < 8 ? 0 : -right, -2);
    return QRect(tile.topLeft(),
                 QSize(std::max(2, tile.width()), std::max(lowestTile, tile.height())));
}

QRect BoardGeometry::boxRect(const TileBox &box) const
{
    QRect rect = inset(cellRect(box.firstColumn, box.lastColumn, box.span));
    if (box.lanes > 1) {
        const int left = rect.left() + rect.width() * box.lane / box.lanes;
        const int right = rect.left() + rect.width() * (box.lane + 1) / box.lanes;
        const int gap = right - left > 8 ? 2 : 0;
        rect = QRect(left, rect.top(), std::max(1, right - left - gap), rect.height());
    }
    return rect;
}

QRect BoardGeometry::headRect(int column) const
{
    return QRect(xOf(column), placeHeight, xOf(column + 1) - xOf(column), headHeight - placeHeight);
}

QRect BoardGeometry::placeRect(int first, int last) const
{
    return QRect(xOf(first), 0, xOf(last + 1) - xOf(first), placeHeight);
}

} // namespace bayboard
