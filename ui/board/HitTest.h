#pragma once

#include "ui/board/BoardGeometry.h"

namespace bayboard {

/// What is under a point.
struct BoardTarget
{
    enum class Part : unsigned char { Outside, Head, Hours, Empty, Body, TopEdge, BottomEdge };
    Part part = Part::Outside;
    int tile = -1; ///< index into the snapshot, for Body and edges
    double column = 0.0; ///< with the share inside the column; may lie outside
    Instant at; ///< to the second, not snapped

    [[nodiscard]] bool isTile() const { return tile >= 0; }

    [[nodiscard]] bool isGrid() const { return part >= Part::Empty; }
};

/// Edges are handles: as deep as leaves the tile a body between them, and a little beyond it where
/// nothing else is.
[[nodiscard]] BoardTarget
hitTest(const BoardSnapshot &snapshot, const BoardGeometry &geometry, const QPoint &point);

} // namespace bayboard
