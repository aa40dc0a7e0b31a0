#include "ui/board/TilePainter.h"

#include "ui/board/TileWords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bayboard {

namespace {

void paintGround(QPainter &painter,
                 const QRect &box,
                 const TileColours &colours,
                 const RoundPatch &corners)
{
    const int width = std::min(BoardStyle::bar, box.width());
    if (!corners.fits(box)) {
        painter.fillRect(box, colours.fill);
        painter.fillRect(QRect(box.topLeft(), QSize(width, box.height())), colours.edge);
        return;
    }
    const int margin = corners.margin();
    corners.drawCorners(painter, box);
    // Between the corners: above and below, then the sides.
    const QRect middle = box.adjusted(0, margin, 0, -margin);
    painter.fillRect(box.adjusted(margin, 0, -margin, 0), colours.fill);
    painter.fillRect(QRect(middle.left() + width, middle.top(), margin - width, middle.height()),
                     colours.fill);
    painter.fillRect(QRect(middle.right() + 1 - margin, middle.top(), margin, middle.height()),
                     colours.fill);
    painter.fillRect(QRect(middle.topLeft(), QSize(width, middle.height())), colours.edge);
    if (colours.border.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.border);
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), BoardStyle::radius, BoardStyle::radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void paintBooking(QPainter &painter,
                  const PaintScene &scene,
                  const Tile &tile,
                  const QRect &box,
                  const QRect &seen)
{
    const BoardStyle::TileStyle &style = scene.style.tier(tile.style);
    const bool past = tile.span.end() <= scene.snapshot.now;
    const TileColours &colours = past ? style.past : style.now;
    paintGround(painter, box, colours, past ? style.pastCorners : style.nowCorners);
    paintWords(painter, scene, tile, box, seen);
}

void paintBlock(QPainter &painter,
                const PaintScene &scene,
                const Tile &tile,
                const QRect &box,
                const QRect &seen)
{
    const BoardStyle::BlockStyle &style = scene.style.kind(tile.style);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrushOrigin(0, scene.geometry.yOf(scene.geometry.axis.span().start()));
    painter.setBrush(style.hatch);
    painter.setPen(style.colours.border);
    painter.drawRoundedRect(
        QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), BoardStyle::radius, BoardStyle::radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintWords(painter, scene, tile, box, seen);
}

void paintReleased(QPainter &painter, const PaintScene &scene, const Tile &tile, const QRect &box)
{
    const TileColours &colours = scene.style.tier(tile.style).past;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.edge, 1, Qt::DotLine));
    painter.drawRoundedRect(
        QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), BoardStyle::radius, BoardStyle::radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QString stateMark(const Tile &tile)
{
    QString mark;
    if (tile.isBlock()) {
        mark = tile.icon;
    } else {
        switch (tile.state) {
        case BookingState::Pending:
            mark = QString(QChar(u'?'));
            break;
        case BookingState::CheckedIn:
            mark = QString(QChar(u'✓'));
            break;
        case BookingState::Completed:
            mark = QStringLiteral("✓✓");
            break;
        case BookingState::NoShow:
            mark = QString(QChar(u'⚠'));
            break;
        case BookingState::Cancelled:
            mark = QString(QChar(u'✕'));
            break;
        case BookingState::Confirmed:
            break;
        }
        if (tile.flagged)
            mark += QChar(u'⚑');
    }
    // Nothing looks saved that is not.
    if (tile.saving)
        mark += QChar(u'…');
    else if (tile.sync == SyncMark::Refused)
        mark += QChar(u'!');
    else if (tile.sync == SyncMark::Waiting)
        mark += QChar(u'↑');
    return mark;
}

void paintTiles(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    const auto [first, last] = scene.geometry.columnsIn(clip);
    const Span shown = scene.geometry.spanIn(clip);
    for (int column = first; column <= last; ++column) {
        for (const int index : scene.snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
            const TileBox &box = scene.snapshot.boxes[static_cast<std::size_t>(index)];
            // A box over several columns is drawn once, with the first of them that shows.
            if (std::max(box.firstColumn, first) != column || !box.span.overlaps(shown))
                continue;
            const QRect rect = scene.geometry.boxRect(box);
            if (!rect.intersects(clip))
                continue;
            const Tile &tile = scene.snapshot.tiles[static_cast<std::size_t>(box.tile)];
            if (box.released)
                paintReleased(painter, scene, tile, rect);
            else if (tile.isBlock())
                paintBlock(painter, scene, tile, rect, clip);
            else
                paintBooking(painter, scene, tile, rect, clip);
        }
    }
}

} // namespace bayboard
