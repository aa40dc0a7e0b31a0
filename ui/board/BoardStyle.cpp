#include "ui/board/BoardStyle.h"

#include "ui/theme/Hatch.h"

#include <QFontMetrics>

#include <cmath>

namespace bayboard {

namespace {

BoardStyle::TileStyle tileStyle(const Palette &palette, const QColor &colour)
{
    const TileColours now = bookingColours(palette, colour);
    return {now, pastColours(palette, now)};
}

BoardStyle::BlockStyle
blockStyle(const Palette &palette, const QColor &colour, const std::string &hatch, double ratio)
{
    const BlockColours colours = blockColours(palette, colour);
    return {colours, hatchBrush(hatch, colours.ground, colours.stripe, ratio)};
}

QColor colourOf(const std::string &text)
{
    return QColor(QString::fromStdString(text));
}

} // namespace

const BoardStyle::TileStyle &BoardStyle::tier(int index) const
{
    const bool known = index >= 0 && static_cast<std::size_t>(index) < tiers.size();
    return known ? tiers[static_cast<std::size_t>(index)] : noTier;
}

const BoardStyle::BlockStyle &BoardStyle::kind(int index) const
{
    const bool known = index >= 0 && static_cast<std::size_t>(index) < kinds.size();
    return known ? kinds[static_cast<std::size_t>(index)] : noKind;
}

int BoardStyle::headHeight() const
{
    return static_cast<int>(std::lround(46 * scale));
}

int BoardStyle::hoursWidth() const
{
    return static_cast<int>(std::lround(64 * scale));
}

BoardStyle
BoardStyle::make(const Palette &palette, const QFont &font, const Club *club, double deviceRatio)
{
    BoardStyle style;
    style.palette = palette;
    style.fonts = Fonts::from(font);
    const QFontMetrics body(style.fonts.strong);
    const QFontMetrics small(style.fonts.small);
    style.bodyLine = body.height() + 1;
    style.smallLine = small.height() + 1;
    style.bodyAscent = body.ascent();
    style.smallAscent = small.ascent();
    style.scale = style.fonts.body.pixelSize() / 12.0;
    style.noTier = tileStyle(palette, QColor());
    style.noKind = blockStyle(palette, QColor(), "diagonal", deviceRatio);
    if (club == nullptr)
        return style;
    for (const Tier &tier : club->tiers())
        style.tiers.push_back(tileStyle(palette, colourOf(tier.colour)));
    for (const BlockKind &kind : club->blockKinds())
        style.kinds.push_back(blockStyle(palette,
                                         colourOf(kind.colour),
                                         kind.hatch.empty() ? "diagonal" : kind.hatch,
                                         deviceRatio));
    return style;
}

} // namespace bayboard
