#include "ui/board/HitTest.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace bayboard {

namespace {

constexpr int edgeHandle = 6;

BoardTarget::Part partOf(const QRect &box, int y)
{
    const int handle = std::min(edgeHandle, box.height() / 4);
    if (y < box.top() + handle)
        return BoardTarget::Part::TopEdge;
    if (y > box.bottom() - handle)
        return BoardTarget::Part::BottomEdge;
    return BoardTarget::Part::Body;
}

} // namespace

BoardTarget
hitTest(const BoardSnapshot &snapshot, const BoardGeometry &geometry, const QPoint &point)
{
    BoardTarget target;
    target.column = geometry.columnAt(point.x());
    target.at = geometry.timeAt(point.y());
    const int column = static_cast<int>(std::floor(target.column));
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
    // What is drawn last is on top.
    for (const int index :
         std::views::reverse(snapshot.boxesOfColumn[static_cast<std::size_t>(column)])) {
        const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
        if (box.released)
            continue;
        const QRect rect = geometry.boxRect(box);
        if (rect.contains(point)) {
            target.tile = box.tile;
            target.part = partOf(rect, point.y());
            break;
        }
    }
    return target;
}

} // namespace bayboard
