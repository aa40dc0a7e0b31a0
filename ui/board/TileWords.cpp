#include "ui/board/TileWords.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

struct Line
{
    QString text;
    const QFont &font;
    QColor colour;
    int height;
};

QString titleOf(const Tile &tile)
{
    const QString mark = stateMark(tile);
    if (tile.isBlock())
        return mark + QLatin1Char(' ') + tile.title;
    return mark.isEmpty() ? tile.title : tile.title + QLatin1Char(' ') + mark;
}

const TileColours &coloursOf(const PaintScene &scene, const Tile &tile)
{
    const BoardStyle::TileStyle &style = scene.style.tier(tile.style);
    return tile.span.end() <= scene.snapshot.now ? style.past : style.now;
}

/// A line without text takes no room.
std::array<Line, 3> linesOf(const PaintScene &scene, const Tile &tile)
{
    const BoardStyle &style = scene.style;
    if (tile.isBlock()) {
        const QColor &text = style.kind(tile.style).colours.text;
        return {Line{titleOf(tile), style.fonts.strong, text, style.bodyLine},
                Line{tile.detail, style.fonts.body, text, style.bodyLine},
                Line{{}, style.fonts.body, text, 0}};
    }
    const TileColours &colours = coloursOf(scene, tile);
    return {Line{titleOf(tile), style.fonts.strong, colours.text, style.bodyLine},
            Line{tile.when, style.fonts.small, colours.detail, style.smallLine},
            Line{tile.detail, style.fonts.small, colours.detail, style.smallLine}};
}

/// A tile's words need this much room, or there are none.
bool hasWords(const BoardStyle &style, const QRect &box)
{
    return box.width() >= 20 && box.height() >= style.smallLine - 3;
}

/// Calls `run(line, rect)` for each line that fits into the box; rect is as wide as there is room.
template <typename Run>
void forEachLine(const PaintScene &scene, const Tile &tile, const QRect &box, Run run)
{
    if (!hasWords(scene.style, box))
        return;
    const bool narrow = box.width() < 44;
    const int left = box.left() + BoardStyle::bar + (narrow ? 2 : 5);
    const int width = box.right() - left - (narrow ? 0 : 3);
    int top = box.top() + std::clamp((box.height() - scene.style.bodyLine) / 2, 0, 4);
    for (const Line &line : linesOf(scene, tile)) {
        if (line.text.isEmpty() || top + line.height > box.bottom() + 2)
            continue;
        run(line, QRect(left, top, width, line.height));
        top += line.height;
    }
}

/// Calls `run(tile, rect)` for each box that lies on the line `y` within the width of `area`.
template <typename Run>
void forEachBoxAt(const PaintScene &scene, int y, const QRect &area, Run run)
{
    const BoardGeometry &geometry = scene.geometry;
    const auto [first, last] = geometry.columnsIn(QRect(area.left(), y, area.width(), 1));
    const Instant at = geometry.timeAt(y);
    for (int column = first; column <= last; ++column) {
        for (const int index : scene.snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
            const TileBox &box = scene.snapshot.boxes[static_cast<std::size_t>(index)];
            // A box over several columns once, with the first of them that shows.
            if (!box.released && std::max(box.firstColumn, first) == column
                && box.span.contains(at))
                run(scene.snapshot.tiles[static_cast<std::size_t>(box.tile)],
                    geometry.boxRect(box));
        }
    }
}

/// The box as it would be if it began at the upper edge of the body; empty when the name is in
/// sight or what is left of the tile has no room for it.
QRect cutBox(const PaintScene &scene, const QRect &rect)
{
    const int edge = scene.geometry.body().top();
    const bool isCut = rect.top() + 4 < edge && rect.bottom() - edge > scene.style.bodyLine + 4;
    return isCut ? QRect(QPoint(rect.left(), edge - 2), rect.bottomRight()) : QRect();
}

} // namespace

void paintWords(QPainter &painter,
                const PaintScene &scene,
                const Tile &tile,
                const QRect &box,
                const QRect &seen)
{
    forEachLine(scene, tile, box, [&](const Line &line, const QRect &rect) {
        if (rect.bottom() + 1 < seen.top() || rect.top() > seen.bottom())
            return;
        if (const QStaticText *text = scene.texts.get(line.text, line.font, rect.width())) {
            painter.setFont(line.font);
            painter.setPen(line.colour);
            painter.drawStaticText(rect.left(), rect.top(), *text);
        }
    });
}

void paintCutTitles(QPainter &painter, const PaintScene &scene, const QRegion &region)
{
    const BoardStyle &style = scene.style;
    const QRect body = scene.geometry.body();
    const int height = style.bodyLine + 2 * style.smallLine + 5; // all that words may take
    const QRect strip(body.topLeft(), QSize(body.width(), height));
    if (!region.intersects(strip))
        return;
    forEachBoxAt(
        scene, body.top(), region.boundingRect(), [&](const Tile &tile, const QRect &rect) {
            const QRect box = cutBox(scene, rect);
            if (!hasWords(style, box) || !region.intersects(rect & strip))
                return;
            // Over the words that are cut, within the frame and its round corners.
            const int left = tile.isBlock() ? 1 : BoardStyle::bar;
            const QRect ground = strip & rect.adjusted(left, 0, -1, -BoardStyle::radius);
            const QColor &fill = tile.isBlock() ? style.kind(tile.style).colours.ground
                                                : coloursOf(scene, tile).fill;
            painter.fillRect(ground, fill);
            painter.fillRect(strip & rect.adjusted(BoardStyle::radius, 0, -BoardStyle::radius, -1),
                             fill);
            paintWords(painter, scene, tile, box, strip);
        });
}

QRegion wordsAt(const PaintScene &scene, int y, const QRect &area)
{
    QRegion region;
    forEachBoxAt(scene, y, area, [&](const Tile &tile, const QRect &rect) {
        const QRect cut = cutBox(scene, rect);
        forEachLine(
            scene, tile, cut.isEmpty() ? rect : cut, [&](const Line &line, const QRect &place) {
                if (place.top() > y + 1 || y - 1 > place.bottom())
                    return;
                const int width
                    = std::min(place.width(), scene.texts.widthOf(line.text, line.font));
                region += QRect(place.left() - 3, place.top(), width + 7, place.height());
            });
    });
    return region;
}

} // namespace bayboard
