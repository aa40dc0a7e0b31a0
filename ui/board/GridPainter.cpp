#include "ui/board/GridPainter.h"

#include "ui/board/LoadPainter.h"
#include "ui/board/PlacePainter.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bayboard {

namespace {

using Weight = HourMark::Weight;

constexpr int wordsPad = 8;

/// The day that begins, in the place of "00:00": beside the bays, where it covers no booking.
void paintDayTag(QPainter &painter, const PaintScene &scene, Instant midnight)
{
    const BoardStyle &style = scene.style;
    const QRect area = scene.geometry.hourLabels();
    const QString text = dayTagText(scene.snapshot.zone->dateAt(midnight));
    const int textWidth = scene.texts.widthOf(text, style.fonts.small);
    const int width = std::min(textWidth + 12, area.width() - 6);
    const QRect tag(area.right() - 3 - width,
                    scene.geometry.yOf(midnight) - style.smallLine / 2 - 1,
                    width,
                    style.smallLine + 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.midnight);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int pad = std::max(2, (width - textWidth) / 2);
    if (const QStaticText *line = scene.texts.get(text, style.fonts.small, width - 2 * pad + 1)) {
        painter.setFont(style.fonts.small);
        painter.setPen(style.palette.midnightText);
        painter.drawStaticText(tag.left() + pad, tag.top() + 2, *line);
    }
}

/// What a head says.
struct Head
{
    QString name;
    std::optional<double> use;
    QColor ink;
    std::optional<double> was = std::nullopt; ///< where the use is what it would be
};

Head headOf(const PaintScene &scene, int column)
{
    const BoardSnapshot &snapshot = scene.snapshot;
    const Palette &palette = scene.style.palette;
    const auto at = static_cast<std::size_t>(column);
    if (snapshot.plan.week() == nullptr) {
        const BayHead &bay = snapshot.bays[at];
        return {bay.name, bay.use, bay.bookable ? palette.text : palette.mutedText};
    }
    const DayColumn &day = snapshot.week[at];
    const LocalDate today = snapshot.zone->dateAt(snapshot.now);
    return {dayTagText(day.date),
            day.use,
            day.date == today      ? palette.accent
                : day.date < today ? palette.mutedText
                                   : palette.text};
}

void paintHead(QPainter &painter, const PaintScene &scene, int column, const LoadChange &load)
{
    const BoardStyle &style = scene.style;
    Head head = headOf(scene, column);
    const DayUse *wouldBe = load.ofColumn(column);
    if (wouldBe != nullptr)
        head.was = std::exchange(head.use, wouldBe->share());
    const QRect rect = scene.geometry.headRect(column);
    painter.setPen(style.palette.columnLine);
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    const int pad = rect.width() < 60 ? 3 : 9;
    const QRect inner = rect.adjusted(pad, static_cast<int>(7 * style.scale), -pad, 0);
    const bool squeezed = rect.width() < 92 * style.scale; // the name alone

    QString use;
    if (head.use)
        use = QCoreApplication::translate("Board", "%1%").arg(std::lround(*head.use * 100));
    else // on its way, or not for sale at all
        use = QString(scene.snapshot.loaded ? QChar(u'–') : QChar(u'…'));
    const QFont &useFont = wouldBe != nullptr ? style.fonts.strong : style.fonts.body;
    const int useWidth = scene.texts.widthOf(use, useFont);
    if (!squeezed) {
        if (const QStaticText *text = scene.texts.get(use, useFont, useWidth)) {
            painter.setFont(useFont);
            painter.setPen(wouldBe != nullptr ? style.palette.text : style.palette.mutedText);
            painter.drawStaticText(inner.right() - useWidth + 1, inner.top(), *text);
        }
    }
    const int nameWidth = squeezed ? inner.width() + pad : inner.width() - useWidth - 6;
    if (const QStaticText *text = scene.texts.get(head.name, style.fonts.strong, nameWidth)) {
        painter.setFont(style.fonts.strong);
        painter.setPen(head.ink);
        painter.drawStaticText(inner.left(), inner.top(), *text);
    }
    const QRect track(
        inner.left(), rect.bottom() - static_cast<int>(16 * style.scale), inner.width(), 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.palette.track);
    painter.drawRoundedRect(track, 2, 2);
    const double share = std::clamp(head.use.value_or(0.0), 0.0, 1.0);
    if (share > 0.0) {
        painter.setBrush(style.palette.accent);
        const int filled = std::max(2, static_cast<int>(std::lround(track.width() * share)));
        painter.drawRoundedRect(QRect(track.topLeft(), QSize(filled, track.height())), 2, 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (head.was) {
        const double before = std::clamp(*head.was, 0.0, 1.0);
        const int at = track.left() + static_cast<int>(std::lround((track.width() - 2) * before));
        painter.fillRect(QRect(at, track.top() - 2, 2, track.height() + 4), style.palette.text);
    }
}

QRect columnPart(const BoardGeometry &geometry, int column, const Span &span, const QRect &clip)
{
    return geometry.cellRect(column, column, span) & clip;
}

void paintClosedOfWeek(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    const auto [first, last] = scene.geometry.columnsIn(clip);
    for (int column = first; column <= last; ++column) {
        for (const Span &closed : scene.snapshot.week[static_cast<std::size_t>(column)].closed)
            painter.fillRect(columnPart(scene.geometry, column, closed, clip),
                             scene.style.palette.closed);
    }
}

/// Like closed hours, with words every few hours and columns, wherever the board is scrolled to.
void paintToCome(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    constexpr hours apart{3};
    constexpr int columnsApart = 4;
    const BoardStyle &style = scene.style;
    const QString words = QCoreApplication::translate("Board", "Not come from the server yet");
    for (const TimeToCome &part : scene.snapshot.toCome) {
        const QRect all = scene.geometry.cellRect(part.firstColumn, part.lastColumn, part.span);
        if (!all.intersects(clip))
            continue;
        painter.save();
        painter.setClipRect(all & clip, Qt::IntersectClip);
        painter.fillRect(all & clip, style.palette.closed);
        painter.setFont(style.fonts.body);
        painter.setPen(style.palette.mutedText);
        for (Instant at = part.span.start() + hours(1); at < part.span.end(); at += apart) {
            for (int column = part.firstColumn; column <= part.lastColumn; column += columnsApart) {
                const int last = std::min(column + columnsApart - 1, part.lastColumn);
                const QRect room = scene.geometry.cellRect(column, last, part.span);
                const QStaticText *text
                    = scene.texts.get(words, style.fonts.body, room.width() - 2 * wordsPad);
                if (text != nullptr)
                    painter.drawStaticText(room.left() + wordsPad, scene.geometry.yOf(at), *text);
            }
        }
        painter.restore();
    }
}

/// Hours that a day does not have, over the lines of those that others have.
void paintMissing(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    const auto [first, last] = scene.geometry.columnsIn(clip);
    for (int column = first; column <= last; ++column) {
        for (const Span &missing : scene.snapshot.plan.week()->missing(column)) {
            painter.setBrushOrigin(0, scene.geometry.yOf(missing.start()));
            painter.fillRect(columnPart(scene.geometry, column, missing, clip),
                             scene.style.missing);
        }
    }
}

} // namespace

void paintGrid(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    const BoardGeometry &geometry = scene.geometry;
    const Palette &palette = scene.style.palette;
    painter.fillRect(clip, palette.canvas);
    for (const Span &closed : scene.snapshot.closed) {
        const int top = geometry.yOf(closed.start());
        const QRect area(clip.left(), top, clip.width(), geometry.yOf(closed.end()) - top);
        painter.fillRect(area & clip, palette.closed);
    }
    paintClosedOfPlaces(painter, scene, clip);
    paintToCome(painter, scene, clip);
    const bool isWeek = scene.snapshot.plan.week() != nullptr;
    if (isWeek)
        paintClosedOfWeek(painter, scene, clip);
    const Span shown = geometry.spanIn(clip.adjusted(0, -2, 0, 2));
    for (const HourMark &mark : scene.snapshot.marks) {
        if (!shown.contains(mark.at))
            continue;
        const int y = geometry.yOf(mark.at);
        const bool midnight = mark.weight == Weight::Midnight;
        painter.fillRect(QRect(clip.left(), y, clip.width(), midnight ? 2 : 1) & clip,
                         midnight                          ? palette.midnight
                             : mark.weight == Weight::Hour ? palette.hourLine
                                                           : palette.partLine);
    }
    if (isWeek)
        paintMissing(painter, scene, clip);
    const auto [first, last] = geometry.columnsIn(clip);
    for (int column = first; column <= last + 1; ++column)
        painter.fillRect(QRect(geometry.xOf(column), clip.top(), 1, clip.height()) & clip,
                         palette.columnLine);
    paintPlaceEdges(painter, scene, clip);
}

void paintHours(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    const BoardGeometry &geometry = scene.geometry;
    const BoardStyle &style = scene.style;
    painter.fillRect(clip, style.palette.panel);
    const QRect area = geometry.hourLabels();
    paintStrip(painter, scene, clip, {});
    const int margin = style.bodyLine;
    const Span shown = geometry.spanIn(clip.adjusted(0, -margin, 0, margin));
    for (const HourMark &mark : scene.snapshot.marks) {
        if (!shown.contains(mark.at))
            continue;
        const int y = geometry.yOf(mark.at);
        if (mark.weight == Weight::Midnight)
            painter.fillRect(QRect(area.left(), y, area.width(), 2) & clip, style.palette.midnight);
        else if (mark.weight == Weight::Hour || !mark.label.isEmpty())
            painter.fillRect(QRect(area.right() - 5, y, 6, 1) & clip, style.palette.hourLine);
        // A midnight that comes twice says which of the two it is instead.
        if (mark.weight == Weight::Midnight && !mark.label.contains(QLatin1Char(' '))) {
            paintDayTag(painter, scene, mark.at);
            continue;
        }
        if (mark.label.isEmpty())
            continue;
        const bool wide = scene.texts.widthOf(mark.label, style.fonts.body) > area.width() - 10;
        const QFont &font = wide ? style.fonts.small : style.fonts.body;
        const int width = scene.texts.widthOf(mark.label, font);
        const QStaticText *text = scene.texts.get(mark.label, font, area.width());
        if (text == nullptr)
            continue;
        const int left = std::max(area.left() + 1, area.right() - 9 - width);
        const int top = y - style.bodyLine / 2;
        painter.fillRect(QRect(left - 3, top, width + 6, style.bodyLine) & clip,
                         style.palette.panel);
        painter.setFont(font);
        painter.setPen(style.palette.mutedText);
        painter.drawStaticText(left, top, *text);
    }
    painter.fillRect(QRect(area.right(), area.top(), 1, area.height()) & clip,
                     style.palette.columnLine);
}

void paintHeads(QPainter &painter, const PaintScene &scene, const QRect &clip)
{
    paintHeads(painter, scene, clip, {});
}

void paintHeads(QPainter &painter,
                const PaintScene &scene,
                const QRect &clip,
                const LoadChange &load)
{
    const BoardGeometry &geometry = scene.geometry;
    painter.fillRect(clip, scene.style.palette.panel);
    painter.save();
    painter.setClipRect(clip & geometry.heads());
    const auto [first, last] = geometry.columnsIn(clip & geometry.heads());
    for (int column = first; column <= last; ++column)
        paintHead(painter, scene, column, load);
    paintPlaceHeads(painter, scene, clip & geometry.heads());
    painter.restore();
    painter.fillRect(QRect(0, geometry.headHeight - 1, geometry.viewport.width(), 1) & clip,
                     scene.style.palette.headLine);
}

} // namespace bayboard
