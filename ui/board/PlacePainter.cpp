#include "ui/board/PlacePainter.h"

#include "ui/theme/Contrast.h"

#include <QPainter>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int edge = 3; ///< of the line between two locations
constexpr int pad = 9;

QColor inkOn(const QColor &ground)
{
    const QColor light(Qt::white);
    const QColor dark(Qt::black);
    return contrastRatio(light, ground) >= contrastRatio(dark, ground) ? light : dark;
}

void paintPlaceHead(QPainter &painter, const PaintScene &scene, const BoardPlace &place)
{
    const BoardStyle &style = scene.style;
    const BoardGeometry &geometry = scene.geometry;
    const QRect rect = geometry.placeRect(place.firstColumn, place.lastColumn());
    const bool worked = place.id == scene.snapshot.location;
    // All of the head is its colour where it is worked in, else a bar of it.
    painter.fillRect(rect, worked ? place.colour : style.palette.panel);
    if (!worked)
        painter.fillRect(rect.adjusted(0, rect.height() - 4, 0, 0), place.colour);
    painter.fillRect(QRect(rect.left(), 0, edge, geometry.headHeight), place.colour);
    const QRect seen = rect & geometry.heads();
    const int width = seen.width() - 2 * pad;
    if (const QStaticText *text = scene.texts.get(place.name, style.fonts.strong, width)) {
        painter.setFont(style.fonts.strong);
        painter.setPen(worked ? inkOn(place.colour) : style.palette.text);
        const int left = std::max(rect.left(), seen.left()) + pad;
        painter.drawStaticText(left, std::max(0, (rect.height() - style.bodyLine) / 2 - 1), *text);
    }
}

} // namespace

void paintPlaceHeads(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    for (const BoardPlace &place : scene.snapshot.places) {
        const QRect rect = scene.geometry.placeRect(place.firstColumn, place.lastColumn());
        if (rect.intersects(clip) || QRect(rect.left(), 0, edge, clip.bottom()).intersects(clip))
            paintPlaceHead(painter, scene, place);
    }
}

void paintClosedOfPlaces(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    for (const BoardPlace &place : scene.snapshot.places) {
        for (const Span &closed : place.closed)
            painter.fillRect(scene.geometry.cellRect(place.firstColumn, place.lastColumn(), closed)
                                 & clip,
                             scene.style.palette.closed);
    }
}

void paintPlaceEdges(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    for (const BoardPlace &place : scene.snapshot.places) {
        const int left = scene.geometry.xOf(place.firstColumn);
        painter.fillRect(QRect(left, clip.top(), edge, clip.height()) & clip, place.colour);
    }
}

} // namespace bayboard
