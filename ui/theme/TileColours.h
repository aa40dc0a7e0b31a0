#pragma once

#include "ui/theme/Palette.h"

namespace bayboard {

/// What one tile is painted with.
struct TileColours
{
    QColor edge; ///< bar at the side and outline; 3:1 on the canvas, closed hours and the fill
    QColor fill;
    QColor text; ///< 4.5:1 on the fill
    QColor detail; ///< 4.5:1 on the fill
    QColor border; ///< invalid: no outline
};

/// Tile of a booking from its tier's colour; an invalid colour is a calm grey.
[[nodiscard]] TileColours bookingColours(const Palette &look, const QColor &tier);
/// The same once it is over: dimmed, still 4.5:1.
[[nodiscard]] TileColours pastColours(const Palette &look, const TileColours &now);

/// A block's ground, stripe (in `edge`) and outline from the colour of its kind. Text reaches 4.5:1
/// on the ground and on the stripe.
struct BlockColours
{
    QColor ground;
    QColor stripe;
    QColor border;
    QColor text;
};

[[nodiscard]] BlockColours blockColours(const Palette &look, const QColor &kind);

} // namespace bayboard
