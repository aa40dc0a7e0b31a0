#pragma once

#include <QColor>

namespace bayboard {

/// WCAG 2.2 relative luminance, 0 … 1; alpha is ignored.
[[nodiscard]] double relativeLuminance(const QColor &colour);
/// WCAG 2.2 contrast ratio, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
/// `share` of `one`, the rest of `other`.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double share);
/// `colour`, moved towards black or white just as far as it takes to reach `ratio` on `ground`.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour, double ratio);

} // namespace bayboard
