#pragma once

#include "ui/board/TilePainter.h"

namespace bayboard {

/// Ground and lines of the body under the tiles.
void paintGrid(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky column of hours, with the day that begins at a midnight.
void paintHours(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky row of bays with their use of the day, and the corner.
void paintHeads(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// With the use that would be, where `load` has another one, and a mark at what it is.
void paintHeads(QPainter &painter,
                const PaintScene &scene,
                const QRect &clip,
                const LoadChange &load);

} // namespace bayboard
