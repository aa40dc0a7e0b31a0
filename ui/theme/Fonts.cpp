#include "ui/theme/Fonts.h"

#include <QFontInfo>

#include <algorithm>

namespace bayboard {

Fonts Fonts::from(const QFont &base)
{
    const int pixels = std::max(9, QFontInfo(base).pixelSize());
    Fonts fonts;
    fonts.body = base;
    fonts.body.setPixelSize(pixels);
    fonts.strong = fonts.body;
    fonts.strong.setBold(true);
    fonts.small = fonts.body;
    fonts.small.setPixelSize(std::max(8, pixels - 1));
    fonts.smallStrong = fonts.small;
    fonts.smallStrong.setBold(true);
    return fonts;
}

int scaledByText(const QFont &font, int pixels)
{
    constexpr int usual = 12;
    return pixels * std::max(usual, QFontInfo(font).pixelSize()) / usual;
}

} // namespace bayboard
