#pragma once

#include <QFont>

namespace bayboard {

/// The few fonts of the board, all made from the font of the system so that its family and size
/// (200 % text too) carry through.
struct Fonts
{
    QFont body;
    QFont strong;
    QFont small;
    QFont smallStrong;

    [[nodiscard]] static Fonts from(const QFont &base);
};

/// Pixels that are given for text of the usual size, 12 pixels, where text is larger.
[[nodiscard]] int scaledByText(const QFont &font, int pixels);

} // namespace bayboard
