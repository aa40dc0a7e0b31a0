#include "ui/board/OverlayPainter.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Hatch.h"

#include <QPainter>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int radius = 5;
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
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
    if (overlay.cursor.isEmpty())
        return;
    const QRectF cell = QRectF(overlay.cursor).adjusted(2, 2, -1, -1);
    painter.setBrush(withAlpha(palette.accent, overlay.focused ? 26 : 14));
    painter.setPen(QPen(
        palette.accent, overlay.focused ? 2 : 1, overlay.focused ? Qt::SolidLine : Qt::DotLine));
    painter.drawRoundedRect(cell, 3, 3);
}

void paintGhostBox(QPainter &painter, const PaintScene &scene, const Ghost &ghost, const QRect &box)
{
    const BoardStyle &style = scene.style;
    const Palette::ToneColours &colours = style.palette.tone(ghost.tone);
    QPen pen(colours.edge, 2);
    // Dashes tell a refusal without colour; what passes is drawn through.
    if (ghost.tone != Tone::Pass)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
    if (box.width() < 24)
        return;
    const int left = box.left() + 9;
    const int width = box.right() - left - 4;
    int top = box.top() + 4;
    painter.setPen(colours.text);
    for (const QString &line : {ghost.title, ghost.when}) {
        const QFont &font = line == ghost.when && !ghost.title.isEmpty() ? style.fonts.smallStrong
                                                                         : style.fonts.strong;
        if (line.isEmpty() || top + style.bodyLine > box.bottom() + 4)
            continue;
        if (const QStaticText *text = scene.texts.get(line, font, width)) {
            painter.setFont(font);
            painter.drawStaticText(left, top, *text);
        }
        top += style.bodyLine;
    }
}

} // namespace

QRegion Overlay::ghostRegion() const
{
    QRegion region(bubble.bounds());
    for (const QRect &rect : ghostRects)
        region += rect.adjusted(-1, -1, 1, 1);
    for (const QRect &rect : veiled)
        region += rect.adjusted(-1, -1, 1, 1);
    region += bufferRect;
    return region;
}

QRegion Overlay::selectionRegion() const
{
    QRegion region(cursor.adjusted(0, 0, 1, 1));
    for (const QRect &rect : selectedRects)
        region += rect.adjusted(-ring, -ring, ring, ring);
    return region;
}

QRect nowRect(const BoardGeometry &geometry, Instant now)
{
    const int y = geometry.yOf(now);
    return QRect(geometry.hoursWidth - 12, y - 7, geometry.viewport.width(), 14);
}

void paintNow(QPainter &painter, const PaintScene &scene)
{
    const BoardGeometry &geometry = scene.geometry;
    const int y = geometry.yOf(scene.snapshot.now);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(geometry.hoursWidth - 6, y - 1, geometry.viewport.width(), 2),
                     scene.style.palette.now);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.style.palette.now);
    painter.drawEllipse(QPointF(geometry.hoursWidth - 1, y), 5, 5);
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
    if (!overlay.ghost)
        return;
    if (!overlay.bufferRect.isEmpty() && region.intersects(overlay.bufferRect)) {
        const QColor edge = scene.style.palette.tone(overlay.ghost->tone).edge;
        painter.fillRect(overlay.bufferRect, QBrush(withAlpha(edge, 110), Qt::BDiagPattern));
    }
    for (const QRect &rect : overlay.ghostRects) {
        if (region.intersects(rect))
            paintGhostBox(painter, scene, *overlay.ghost, rect);
    }
}

void paintBubble(QPainter &painter, const PaintScene &scene, const Overlay &overlay)
{
    const BubbleLayout &bubble = overlay.bubble;
    const BoardStyle &style = scene.style;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = BubbleLayout::shadow; i > 0; i -= 2) {
        painter.setBrush(QColor(0, 0, 0, 14));
        painter.drawRoundedRect(bubble.frame.adjusted(-i, -i + 2, i, i + 2), 6 + i, 6 + i);
    }
    painter.setBrush(style.palette.bubble);
    painter.drawRoundedRect(bubble.frame, 6, 6);
    for (const BubbleLayout::Piece &piece : bubble.pieces) {
        const QFont &font = piece.strong ? style.fonts.strong : style.fonts.body;
        const int inset = piece.key ? 4 : 0;
        const QStaticText *text
            = scene.texts.get(piece.text, font, piece.rect.width() - 2 * inset + 1);
        if (text == nullptr)
            continue;
        painter.setFont(font);
        if (piece.key) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.palette.bubbleMuted);
            painter.drawRoundedRect(piece.rect, 3, 3);
        }
        const QColor ink = piece.key ? style.palette.bubble
            : piece.muted            ? style.palette.bubbleMuted
                                     : style.palette.bubbleText;
        painter.setPen(ink);
        painter.drawStaticText(piece.rect.left() + inset, piece.rect.top(), *text);
        if (piece.offer >= 0 && !piece.key) {
            painter.fillRect(
                QRect(piece.rect.left(), piece.rect.bottom() - 1, piece.rect.width(), 1), ink);
        }
    }
}

} // namespace bayboard
