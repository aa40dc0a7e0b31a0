#include "ui/board/OverlayPainter.h"

#include "ui/board/TileWords.h"
#include "ui/theme/Hatch.h"

#include <QPainter>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int ghostRadius = 5;
constexpr int ring = 3; ///< pixels that the selection's outline stands out

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void paintSelection(QPainter &painter, const PaintScene &scene, const Overlay &overlay)
{
    const Palette &palette = scene.style.palette;
    painter.setBrush(Qt::NoBrush);
    for (const QRect &rect : overlay.selectedRects) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(
            QRectF(rect).adjusted(-1, -1, 1, 1), ghostRadius + 1, ghostRadius + 1);
    }
    // A second line inside the first: which of them the keys go on from.
    painter.setPen(QPen(palette.accent, 1));
    for (const QRect &rect : overlay.currentRects)
        painter.drawRoundedRect(
            QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), ghostRadius - 2, ghostRadius - 2);
    if (overlay.ghost)
        return; // it tells better what is meant
    painter.setBrush(withAlpha(palette.accent, overlay.focused ? 26 : 14));
    painter.setPen(QPen(
        palette.accent, overlay.focused ? 2 : 1, overlay.focused ? Qt::SolidLine : Qt::DotLine));
    for (const QRect &cell : overlay.cursors)
        painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -1, -1), 3, 3);
}

/// Dashes of two pixels along the sides: told apart from a drawn line without colour.
void paintDashes(QPainter &painter, const QRect &box, const QColor &colour)
{
    constexpr int dash = 6;
    constexpr int pitch = 10;
    for (int x = box.left() + 3; x < box.right() - 3; x += pitch) {
        const int length = std::min(dash, box.right() - 2 - x);
        painter.fillRect(x, box.top(), length, 2, colour);
        painter.fillRect(x, box.bottom() - 1, length, 2, colour);
    }
    for (int y = box.top() + 3; y < box.bottom() - 3; y += pitch) {
        const int length = std::min(dash, box.bottom() - 2 - y);
        painter.fillRect(box.left(), y, 2, length, colour);
        painter.fillRect(box.right() - 1, y, 2, length, colour);
    }
}

void paintGhostGround(QPainter &painter, const BoardStyle &style, Tone tone, const QRect &box)
{
    const Palette::ToneColours &colours = style.palette.tone(tone);
    const RoundPatch &patch = style.ghost(tone);
    if (patch.fits(box)) {
        const int margin = patch.margin();
        patch.drawCorners(painter, box);
        patch.drawSides(painter, box);
        painter.fillRect(box.adjusted(margin, margin, -margin, -margin), colours.fill);
    } else {
        painter.fillRect(box, colours.fill);
    }
    if (tone != Tone::Pass || !patch.fits(box))
        paintDashes(painter, box, colours.edge);
}

void paintBand(QPainter &painter, const PaintScene &scene, const QRect &box)
{
    const QColor &accent = scene.style.palette.accent;
    painter.fillRect(box, withAlpha(accent, 26));
    paintDashes(painter, box, accent);
}

struct BoxWords
{
    const QString &title;
    const QString &when;
};

void paintGhostBox(
    QPainter &painter, const PaintScene &scene, Tone tone, const BoxWords &words, const QRect &box)
{
    const BoardStyle &style = scene.style;
    const Palette::ToneColours &colours = style.palette.tone(tone);
    paintGhostGround(painter, style, tone, box);
    if (box.width() < 24)
        return;
    const int left = box.left() + 9;
    const int width = box.right() - left - 4;
    int top = box.top() + 4;
    painter.setPen(colours.text);
    const QColor ground(colours.fill.rgb()); // what lies below must not run through the words
    for (const QString &line : {words.title, words.when}) {
        const QFont &font = line == words.when && !words.title.isEmpty() ? style.fonts.smallStrong
                                                                         : style.fonts.strong;
        if (line.isEmpty() || top + style.bodyLine > box.bottom() + 4)
            continue;
        painter.fillRect(
            QRect(left - 5, top, width + 6, std::min(style.bodyLine, box.bottom() - top - 2)),
            ground);
        if (const QStaticText *text = scene.texts.get(line, font, width)) {
            painter.setFont(font);
            painter.drawStaticText(left, top, *text);
        }
        top += style.bodyLine;
    }
}

constexpr int nowReach = 7; ///< pixels that the dot needs to each side

/// The line itself, one pixel high; its dot is at the left end.
QRect nowLine(const BoardGeometry &geometry, const ColumnPlan &plan, Instant now)
{
    if (plan.week() == nullptr)
        return QRect(geometry.hoursWidth - 1, geometry.yOf(now), geometry.viewport.width(), 1);
    const auto place = plan.week()->placeOf(now);
    if (!place)
        return {};
    const int left = geometry.xOf(place->column);
    return QRect(left, geometry.yOf(place->onAxis), geometry.xOf(place->column + 1) - left, 1);
}

} // namespace

QRegion Overlay::ghostRegion() const
{
    return boxRegion() + loadRegion;
}

QRegion Overlay::boxRegion() const
{
    QRegion region(bubble.bounds());
    for (const QRect &rect : ghostRects)
        region += rect;
    for (const auto &[rect, fellow] : fellowRects)
        region += rect;
    for (const auto &[rect, fellow] : bumpRects)
        region += rect;
    region += bufferRect;
    return region;
}

QRegion Overlay::bandRegion() const
{
    QRegion region;
    for (const QRect &rect : band)
        region += rect;
    return region;
}

QRegion Overlay::veilRegion() const
{
    QRegion region;
    for (const QRect &rect : veiled)
        region += rect;
    return region;
}

QRegion Overlay::selectionRegion() const
{
    QRegion region;
    for (const QRect &cell : cursors)
        region += cell.adjusted(0, 0, 1, 1);
    for (const QRect &rect : selectedRects)
        region += rect.adjusted(-ring, -ring, ring, ring);
    return region;
}

QRect nowRect(const BoardGeometry &geometry, const ColumnPlan &plan, Instant now)
{
    const QRect line = nowLine(geometry, plan, now);
    return line.isEmpty() ? line : line.adjusted(-nowReach - 4, -nowReach, nowReach, nowReach - 1);
}

void paintNow(QPainter &painter, const PaintScene &scene, const QRect &area)
{
    const QRect place = nowLine(scene.geometry, scene.snapshot.plan, scene.snapshot.now);
    const int y = place.top();
    QRegion line(place.left() - 5, y - 1, place.width() + 5, 2);
    // Through a name it would look like a name struck out.
    line -= wordsAt(scene, y, area);
    for (const QRect &part : line)
        painter.fillRect(part, scene.style.palette.now);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.style.palette.now);
    painter.drawEllipse(QPointF(place.left(), y), 5, 5);
}

void paintOverlay(QPainter &painter,
                  const PaintScene &scene,
                  const Overlay &overlay,
                  const QRegion &region)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRect &rect : overlay.veiled) {
        if (region.intersects(rect)) {
            painter.fillRect(rect, withAlpha(scene.style.palette.canvas, 150));
        }
    }
    if (region.intersects(overlay.selectionRegion().boundingRect()))
        paintSelection(painter, scene, overlay);
    for (const QRect &rect : overlay.band) {
        if (region.intersects(rect))
            paintBand(painter, scene, rect);
    }
    if (!overlay.ghost)
        return;
    const Tone tone = overlay.ghost->tone;
    for (const auto &[rect, index] : overlay.fellowRects) {
        const GhostFellow &fellow = overlay.ghost->fellows[index];
        if (region.intersects(rect))
            paintGhostBox(painter, scene, tone, {fellow.title, fellow.when}, rect);
    }
    if (!overlay.bufferRect.isEmpty() && region.intersects(overlay.bufferRect)) {
        const QColor edge = scene.style.palette.tone(overlay.ghost->tone).edge;
        painter.fillRect(overlay.bufferRect, QBrush(withAlpha(edge, 110), Qt::BDiagPattern));
    }
    for (const auto &[rect, index] : overlay.bumpRects) {
        const GhostBump &bump = *overlay.ghost->bump;
        const GhostFellow &fellow = bump.moved[index];
        if (region.intersects(rect))
            paintGhostBox(painter, scene, bump.tone, {fellow.title, fellow.when}, rect);
    }
    for (const QRect &rect : overlay.ghostRects) {
        if (region.intersects(rect))
            paintGhostBox(painter, scene, tone, {overlay.ghost->title, overlay.ghost->when}, rect);
    }
}

void paintBubble(QPainter &painter, const PaintScene &scene, const Overlay &overlay)
{
    const BubbleLayout &bubble = overlay.bubble;
    const BoardStyle &style = scene.style;
    const int margin = style.bubble.margin();
    style.bubble.drawCorners(painter, bubble.frame);
    style.bubble.drawSides(painter, bubble.frame);
    painter.fillRect(bubble.frame.adjusted(margin, margin, -margin, -margin), style.palette.bubble);
    for (const BubbleLayout::Piece &piece : bubble.pieces) {
        const QFont &font = piece.strong ? style.fonts.strong : style.fonts.body;
        const int inset = piece.key ? 4 : 0;
        const QStaticText *text
            = scene.texts.get(piece.text, font, piece.rect.width() - 2 * inset + 1);
        if (text == nullptr)
            continue;
        painter.setFont(font);
        if (piece.key) {
            painter.fillRect(piece.rect, style.palette.bubbleMuted);
        }
        const QColor ink = piece.key ? style.palette.bubble
            : piece.muted            ? style.palette.bubbleMuted
                                     : style.palette.bubbleText;
        painter.setPen(ink);
        painter.drawStaticText(piece.rect.left() + inset, piece.rect.top(), *text);
        if (piece.isLink() && !piece.key) {
            painter.fillRect(
                QRect(piece.rect.left(), piece.rect.bottom() - 1, piece.rect.width(), 1), ink);
        }
    }
}

} // namespace bayboard
