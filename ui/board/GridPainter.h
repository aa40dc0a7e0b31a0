#pragma once

#include "ui/board/TilePainter.h"

namespace bayboard {

/// Ground and lines of the body under the tiles.
void paintGrid(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky column of hours.
void paintHours(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The sticky row of bays with their use of the day, and the corner.
void paintHeads(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// Tags of new days at their midnights; over the tiles.
void paintDayTags(QPainter &painter, const PaintScene &scene, const QRect &clip);

} // namespace bayboard
