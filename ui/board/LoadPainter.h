#pragma once

#include "ui/board/TilePainter.h"

namespace bayboard {

/// Use slot by slot at the left of the hours: as long a bar as is sold, its length tells it. A slot
/// that `load` changes is drawn as it would be, with a mark at what it is.
void paintStrip(QPainter &painter,
                const PaintScene &scene,
                const QRect &clip,
                const LoadChange &load);
/// Heads and slots that `load` changes, over what stands still there; clips the painter.
void paintLoadChange(QPainter &painter,
                     const PaintScene &scene,
                     const QRegion &region,
                     const LoadChange &load);
/// All that it touches, in the viewport.
[[nodiscard]] QRegion regionOf(const LoadChange &load, const PaintScene &scene);
/// What has to be painted again when one comes in the place of the other.
[[nodiscard]] QRegion
regionBetween(const LoadChange &before, const LoadChange &after, const PaintScene &scene);

} // namespace bayboard
