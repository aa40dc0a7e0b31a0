#pragma once

#include "ui/board/BoardGeometry.h"

namespace bayboard {

/// What is under a point.
struct BoardTarget
{
    enum class Part : unsigned char { Outside, Head, Hours, Empty, Body, TopEdge, BottomEdge };
    Part part = Part::Outside;
    int tile = -1; ///< index into the snapshot, for Body and edges
    double column = 0.0; ///< on the screen, with the share inside it; may lie outside
    Instant at; ///< to the second, not snapped
    Instant onAxis = {}; ///< the same of any column at this height

    [[nodiscard]] bool isTile() const { return tile >= 0; }

    [[nodiscard]] bool isGrid() const { return part >= Part::Empty; }
};

/// Edges are handles: as deep as leaves the tile a body between them, and a little beyond it where
/// nothing else is.
[[nodiscard]] BoardTarget
hitTest(const BoardSnapshot &snapshot, const BoardGeometry &geometry, const QPoint &point);

} // namespace bayboard
