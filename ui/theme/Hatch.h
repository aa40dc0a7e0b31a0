#pragma once

#include <QBrush>
#include <QColor>

#include <string_view>

namespace bayboard {

/// A brush of stripes over a ground: "diagonal", "cross", or plain ground for anything else. Tiles
/// without a seam; `ratio` is the device's pixel ratio.
[[nodiscard]] QBrush
hatchBrush(std::string_view kind, const QColor &ground, const QColor &stripe, double ratio);

} // namespace bayboard
