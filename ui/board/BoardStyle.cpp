#include "ui/board/BoardStyle.h"

#include "ui/theme/Hatch.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace bayboard {

namespace {

/// A tile: its fill, with the bar at the left round where the tile is.
void paintFrame(QPainter &painter, const QRect &box, const TileColours &colours)
{
    constexpr int radius = BoardStyle::radius;
    constexpr int bar = BoardStyle::bar;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, radius, radius);
    const QRectF rect(box);
    QPainterPath side(QPointF(rect.left() + bar, rect.top()));
    side.lineTo(rect.left() + bar, rect.bottom());
    side.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - bar));
    side.lineTo(rect.left(), rect.top() + bar);
    side.quadTo(rect.topLeft(), QPointF(rect.left() + bar, rect.top()));
    painter.setBrush(colours.edge);
    painter.drawPath(side);
}

RoundPatch cornersOf(const TileColours &colours, double ratio)
{
    return RoundPatch(BoardStyle::radius + 1, 0, ratio, [=](QPainter &painter, const QRect &box) {
        paintFrame(painter, box, colours);
    });
}

RoundPatch bubblePatch(const Palette &palette, double ratio)
{
    constexpr int radius = 6;
    return RoundPatch(radius + 1,
                      BoardStyle::shadow,
                      ratio,
                      [bubble = palette.bubble](QPainter &painter, const QRect &box) {
                          painter.setPen(Qt::NoPen);
                          painter.setBrush(QColor(0, 0, 0, 16));
                          for (int i = BoardStyle::shadow; i > 0; i -= 2)
                              painter.drawRoundedRect(
                                  box.adjusted(-i, 2 - i, i, i), radius + i, radius + i);
                          painter.setBrush(bubble);
                          painter.drawRoundedRect(box, radius, radius);
                      });
}

/// What passes is drawn through; the dashes of the others are the painter's.
RoundPatch ghostPatch(const Palette &palette, Tone tone, double ratio)
{
    constexpr int radius = BoardStyle::radius;
    const Palette::ToneColours colours = palette.tone(tone);
    return RoundPatch(radius + 1, 0, ratio, [colours, tone](QPainter &painter, const QRect &box) {
        painter.setBrush(colours.fill);
        painter.setPen(tone == Tone::Pass ? QPen(colours.edge, 2) : QPen(Qt::NoPen));
        const int inset = tone == Tone::Pass ? 1 : 0;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    });
}

BoardStyle::TileStyle tileStyle(const Palette &palette, const QColor &colour, double ratio)
{
    const TileColours now = bookingColours(palette, colour);
    const TileColours past = pastColours(palette, now);
    return {now, past, cornersOf(now, ratio), cornersOf(past, ratio)};
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
    return static_cast<int>(std::lround(64 * scale)) + stripWidth();
}

int BoardStyle::stripWidth() const
{
    return static_cast<int>(std::lround(9 * scale));
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
    style.noTier = tileStyle(palette, QColor(), deviceRatio);
    style.bubble = bubblePatch(palette, deviceRatio);
    for (const Tone tone : {Tone::Pass, Tone::Caution, Tone::Refuse, Tone::Waiting})
        style.ghosts[static_cast<std::size_t>(tone)] = ghostPatch(palette, tone, deviceRatio);
    style.missing = hatchBrush("diagonal", palette.closed, palette.headLine, deviceRatio);
    style.noKind = blockStyle(palette, QColor(), "diagonal", deviceRatio);
    if (club == nullptr)
        return style;
    for (const Tier &tier : club->tiers())
        style.tiers.push_back(tileStyle(palette, colourOf(tier.colour), deviceRatio));
    for (const BlockKind &kind : club->blockKinds())
        style.kinds.push_back(blockStyle(palette,
                                         colourOf(kind.colour),
                                         kind.hatch.empty() ? "diagonal" : kind.hatch,
                                         deviceRatio));
    return style;
}

} // namespace bayboard
