#pragma once

#include "ui/board/TilePainter.h"

namespace bayboard {

// What tells locations apart that stand side by side; nothing where there is one.

/// The head over a location's bays: its name on its colour; the one that is worked in is marked.
void paintPlaceHeads(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// Hours in which each is closed, on the ground of its columns.
void paintClosedOfPlaces(QPainter &painter, const PaintScene &scene, const QRect &clip);
/// The line in the body where the next location begins.
void paintPlaceEdges(QPainter &painter, const PaintScene &scene, const QRect &clip);

} // namespace bayboard
