#include "ui/board/HitTest.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace bayboard {

namespace {

constexpr int edgeHandle = 6;
constexpr int edgeReach = 3; ///< beyond the tile: the gap to its neighbour, and the line itself

/// Where a day cuts a tile it has no edge to take hold of.
BoardTarget::Part partOf(const TileBox &tile, const QRect &box, int y)
{
    const int handle = std::min(edgeHandle, box.height() / 4);
    if (y < box.top() + handle && !tile.beganBefore)
        return BoardTarget::Part::TopEdge;
    if (y > box.bottom() - handle && !tile.goesOn)
        return BoardTarget::Part::BottomEdge;
    return BoardTarget::Part::Body;
}

/// Pixels above or below the box, between its sides.
int beyond(const QRect &box, const QPoint &point)
{
    if (point.x() < box.left() || point.x() > box.right())
        return edgeReach + 1;
    return std::max(box.top() - point.y(), point.y() - box.bottom());
}

} // namespace

BoardTarget
hitTest(const BoardSnapshot &snapshot, const BoardGeometry &geometry, const QPoint &point)
{
    BoardTarget target;
    target.column = geometry.columnAt(point.x());
    target.onAxis = geometry.timeAt(point.y());
    const int column = static_cast<int>(std::floor(target.column));
    target.at = snapshot.plan.timeAt(column, target.onAxis);
    const bool known = column >= 0 && column < geometry.columns.count();
    if (geometry.heads().contains(point)) {
        target.part = known ? BoardTarget::Part::Head : BoardTarget::Part::Outside;
        return target;
    }
    if (geometry.hoursColumn().contains(point)) {
        target.part = BoardTarget::Part::Hours;
        return target;
    }
    if (!geometry.body().contains(point) || !known)
        return target;
    target.part = BoardTarget::Part::Empty;
    const TileBox *near = nullptr;
    int nearest = edgeReach + 1;
    // What is drawn last is on top.
    for (const int index :
         std::views::reverse(snapshot.boxesOfColumn[static_cast<std::size_t>(column)])) {
        const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
        if (box.released)
            continue;
        const QRect rect = geometry.boxRect(box);
        if (rect.contains(point)) {
            target.tile = box.tile;
            target.part = partOf(box, rect, point.y());
            return target;
        }
        const int away = beyond(rect, point);
        const bool end = point.y() > rect.bottom(); // whose line the middle of a gap is
        if (end ? box.goesOn : box.beganBefore)
            continue;
        if (away < nearest || (away == nearest && end && near != nullptr)) {
            nearest = away;
            near = &box;
        }
    }
    if (near != nullptr) {
        const bool below = point.y() > geometry.boxRect(*near).bottom();
        target.tile = near->tile;
        target.part = below ? BoardTarget::Part::BottomEdge : BoardTarget::Part::TopEdge;
    }
    return target;
}

} // namespace bayboard
