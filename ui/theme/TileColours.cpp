#include "ui/theme/TileColours.h"

#include "ui/theme/Contrast.h"

#include <algorithm>
#include <initializer_list>

namespace bayboard {

namespace {

constexpr double textRatio = 4.5;
constexpr double edgeRatio = 3.0;

/// Hue to fill with. Amber at high lightness looks like skin, so it leans to yellow.
double fillHue(double hue)
{
    const bool amber = hue > 20.0 / 360 && hue < 45.0 / 360;
    return amber ? hue + 12.0 / 360 : hue;
}

QColor fillFor(const Palette &look, const QColor &base)
{
    if (look.highContrast)
        return look.canvas;
    const double hue = static_cast<double>(base.hslHueF());
    if (hue < 0.0)
        return mixed(base, look.canvas, look.dark ? 0.28 : 0.16);
    const double saturation = static_cast<double>(base.hslSaturationF());
    return look.dark ? QColor::fromHslF(static_cast<float>(fillHue(hue)),
                                        static_cast<float>(std::min(0.45, saturation)),
                                        0.2F)
                     : QColor::fromHslF(static_cast<float>(fillHue(hue)),
                                        static_cast<float>(std::min(0.92, saturation + 0.1)),
                                        0.915F);
}

/// The colour, moved as far as it takes to be seen on each of the grounds, all of them light or all
/// of them dark.
QColor seenOn(std::initializer_list<QColor> grounds, QColor colour, double ratio)
{
    for (const QColor &ground : grounds)
        colour = readableOn(ground, colour, ratio);
    return colour;
}

} // namespace

TileColours bookingColours(const Palette &look, const QColor &tier)
{
    const QColor base = tier.isValid() ? tier : QColor(0x64, 0x74, 0x8b);
    TileColours colours;
    colours.fill = fillFor(look, base);
    colours.edge = seenOn(
        {look.canvas, look.closed, colours.fill}, base, look.highContrast ? textRatio : edgeRatio);
    colours.text = readableOn(colours.fill, look.text, 7.0);
    colours.detail
        = readableOn(colours.fill, mixed(look.text, look.mutedText, 0.35), textRatio + 0.5);
    if (look.highContrast)
        colours.border = colours.edge;
    return colours;
}

TileColours pastColours(const Palette &look, const TileColours &now)
{
    TileColours past = now;
    past.fill = mixed(now.fill, look.canvas, 0.5);
    past.edge = seenOn(
        {look.canvas, look.closed, past.fill}, mixed(now.edge, look.canvas, 0.6), edgeRatio);
    past.text = readableOn(past.fill, mixed(now.text, past.fill, 0.72), textRatio + 0.3);
    past.detail = readableOn(past.fill, mixed(now.detail, past.fill, 0.8), textRatio + 0.1);
    return past;
}

BlockColours blockColours(const Palette &look, const QColor &kind)
{
    const QColor base = kind.isValid() ? kind : QColor(0x94, 0xa3, 0xb8);
    BlockColours colours;
    colours.ground = look.highContrast ? look.canvas : mixed(base, look.canvas, 0.13);
    colours.stripe = mixed(base, look.canvas, look.highContrast ? 0.35 : 0.27);
    colours.border
        = seenOn({look.canvas, look.closed}, base, look.highContrast ? textRatio : edgeRatio);
    colours.text = readableOn(colours.stripe, mixed(look.text, base, 0.85), textRatio + 0.5);
    colours.text = readableOn(colours.ground, colours.text, textRatio + 0.5);
    return colours;
}

} // namespace bayboard
