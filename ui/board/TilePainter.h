#pragma once

#include "ui/board/BoardGeometry.h"
#include "ui/board/BoardStyle.h"
#include "ui/board/TextPool.h"

class QPainter;

namespace bayboard {

/// What every painter of the board is given; it reads nothing else.
struct PaintScene
{
    const BoardSnapshot &snapshot;
    const BoardGeometry &geometry;
    const BoardStyle &style;
    TextPool &texts;
};

/// Draws the boxes of bookings and blocks that meet `clip`.
void paintTiles(QPainter &painter, const PaintScene &scene, const QRect &clip);

/// "✓", "⚠" … beside the name, so that no state is told by colour alone; empty: confirmed.
[[nodiscard]] QString stateMark(const Tile &tile);

} // namespace bayboard
