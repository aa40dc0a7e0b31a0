#pragma once

#include "ui/board/TilePainter.h"

namespace bayboard {

/// Ground and lines of the body under the tiles.
void paintGrid(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky column of hours, with the day that begins at a midnight.
void paintHours(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky row of bays with their use of the day, and the corner.
void paintHeads(QPainter &painter, const PaintScene &scene, const QRect &clip);

} // namespace bayboard
