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

} // namespace bayboard
