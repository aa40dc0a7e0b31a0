#pragma once

#include "ui/board/TilePainter.h"

#include <QRegion>

namespace bayboard {

/// Draws the words of a tile into its box, from the top down, as far as they fit and `seen`
/// reaches.
void paintWords(QPainter &painter,
                const PaintScene &scene,
                const Tile &tile,
                const QRect &box,
                const QRect &seen);
/// Tiles whose name is scrolled out above the body say it again at its upper edge.
void paintCutTitles(QPainter &painter, const PaintScene &scene, const QRegion &region);
/// Where words of tiles stand on the line `y` of the viewport and the ones beside it, within the
/// width of `area`.
[[nodiscard]] QRegion wordsAt(const PaintScene &scene, int y, const QRect &area);

} // namespace bayboard
