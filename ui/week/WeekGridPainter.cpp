#include "ui/week/WeekGridPainter.h"

#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

using Cell = WeekGridLayout::Cell;

constexpr int leastHatched = 6; ///< pixels from which stripes are told apart
constexpr hours betweenTicks(6);

QString figure(const WeekOverview &overview, const std::optional<double> &use)
{
    if (!overview.loaded)
        return QString(QChar(u'…'));
    return use ? QCoreApplication::translate("Board", "%1%").arg(std::lround(*use * 100))
               : QString(QChar(u'–'));
}

/// One line of text in the middle of the height, from the left or to the right.
void paintLine(QPainter &painter,
               const WeekGridScene &scene,
               const QString &text,
               const QFont &font,
               const QColor &ink,
               const QRect &room,
               bool toTheRight)
{
    const QStaticText *line = scene.texts.get(text, font, room.width());
    if (line == nullptr)
        return;
    const int width = std::min(room.width(), scene.texts.widthOf(text, font));
    const int left = toTheRight ? room.right() + 1 - width : room.left();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawStaticText(left, room.top() + (room.height() - scene.style.bodyLine) / 2, *line);
}

void paintTaken(QPainter &painter,
                const WeekGridScene &scene,
                const Taken &taken,
                const QRect &place)
{
    if (!taken.isBlock()) {
        const BoardStyle::TileStyle &style = scene.style.tier(taken.style);
        painter.fillRect(place, taken.end <= scene.overview.now ? style.past.edge : style.now.edge);
        return;
    }
    const BoardStyle::BlockStyle &style = scene.style.kind(taken.style);
    if (place.width() < leastHatched) {
        painter.fillRect(place, style.colours.border);
        return;
    }
    painter.fillRect(place, style.hatch);
    painter.setPen(style.colours.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void paintNowMark(QPainter &painter, const WeekGridScene &scene, int column, const QRect &strip)
{
    const auto place = scene.overview.axis->placeOf(scene.overview.now);
    if (!place || place->column != column || !scene.overview.shown.contains(place->onAxis))
        return;
    const QRect mark
        = WeekGridLayout::onStrip(strip, scene.overview.shown, Span(place->onAxis, seconds(1)));
    painter.fillRect(QRect(mark.left(), strip.top() - 2, 2, strip.height() + 4),
                     scene.style.palette.now);
}

void paintStrip(QPainter &painter, const WeekGridScene &scene, Cell cell)
{
    const QRect strip = scene.layout.stripRect(cell);
    const Palette &palette = scene.style.palette;
    const WeekOverview &overview = scene.overview;
    const auto fill = [&](const Span &span, const QBrush &brush) {
        const QRect place = WeekGridLayout::onStrip(strip, overview.shown, span);
        if (!place.isEmpty())
            painter.fillRect(place, brush);
    };
    for (const Span &closed : overview.closed[static_cast<std::size_t>(cell.column)])
        fill(closed, palette.closed);
    for (Instant at = overview.axis->span().start() + betweenTicks; at < overview.shown.end();
         at += betweenTicks) {
        if (at > overview.shown.start())
            painter.fillRect(
                QRect(
                    WeekGridLayout::onStrip(strip, overview.shown, Span(at, seconds(1))).topLeft(),
                    QSize(1, strip.height())),
                palette.hourLine);
    }
    for (const Span &missing : overview.axis->missing(cell.column))
        fill(missing, scene.style.missing);
    for (const Taken &taken : overview.cell(cell.row, cell.column).taken) {
        const QRect place = WeekGridLayout::onStrip(strip, overview.shown, taken.onAxis);
        if (!place.isEmpty())
            paintTaken(painter, scene, taken, place);
    }
    painter.setPen(palette.columnLine);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(strip.adjusted(-1, -1, 0, 0));
    paintNowMark(painter, scene, cell.column, strip);
}

void paintCell(QPainter &painter, const WeekGridScene &scene, Cell cell)
{
    const QRect whole = scene.layout.cellRect(cell);
    const Palette &palette = scene.style.palette;
    painter.fillRect(QRect(whole.left(), whole.top(), 1, whole.height()), palette.columnLine);
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), palette.partLine);
    paintStrip(painter, scene, cell);
    paintLine(painter,
              scene,
              figure(scene.overview, scene.overview.cell(cell.row, cell.column).use),
              scene.style.fonts.small,
              palette.mutedText,
              scene.layout.figureRect(cell),
              true);
}

void paintUse(QPainter &painter, const WeekGridScene &scene, double use, const QRect &track)
{
    painter.fillRect(track, scene.style.palette.track);
    const double share = std::clamp(use, 0.0, 1.0);
    if (share > 0.0)
        painter.fillRect(
            QRect(track.topLeft(),
                  QSize(std::max(2, static_cast<int>(std::lround(track.width() * share))),
                        track.height())),
            scene.style.palette.accent);
}

void paintDayHead(QPainter &painter, const WeekGridScene &scene, int column)
{
    const BoardStyle &style = scene.style;
    const Palette &palette = style.palette;
    const WeekOverview &overview = scene.overview;
    const QRect rect = scene.layout.headRect(column);
    painter.fillRect(QRect(rect.topLeft(), QSize(1, rect.height())), palette.columnLine);
    const LocalDate date = overview.axis->dateOf(column);
    const LocalDate today = overview.zone->dateAt(overview.now);
    const QColor ink = date == today ? palette.accent
        : date < today               ? palette.mutedText
                                     : palette.text;
    const int pad = static_cast<int>(7 * style.scale);
    const QRect room(rect.left() + pad, rect.top() + pad, rect.width() - 2 * pad, style.bodyLine);
    const auto &use = overview.use[static_cast<std::size_t>(column)];
    const QString words = figure(overview, use);
    paintLine(painter, scene, words, style.fonts.body, palette.mutedText, room, true);
    const int taken = scene.texts.widthOf(words, style.fonts.body) + pad;
    paintLine(painter,
              scene,
              dayTagText(date),
              style.fonts.strong,
              ink,
              room.adjusted(0, 0, -taken, 0),
              false);
    paintUse(
        painter,
        scene,
        use.value_or(0.0),
        QRect(room.left(), rect.bottom() - static_cast<int>(16 * style.scale), room.width(), 4));
}

void paintName(QPainter &painter, const WeekGridScene &scene, int row)
{
    const BoardStyle &style = scene.style;
    const BayHead &bay = scene.overview.bays[static_cast<std::size_t>(row)];
    const QRect rect = scene.layout.nameRect(row);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), style.palette.partLine);
    const QRect room = rect.adjusted(static_cast<int>(9 * style.scale), 0, -6, 0);
    const QString words = figure(scene.overview, bay.use);
    paintLine(painter, scene, words, style.fonts.small, style.palette.mutedText, room, true);
    const int taken = scene.texts.widthOf(words, style.fonts.small) + 6;
    paintLine(painter,
              scene,
              bay.name,
              style.fonts.strong,
              bay.bookable ? style.palette.text : style.palette.mutedText,
              room.adjusted(0, 0, -taken, 0),
              false);
}

void paintPart(QPainter &painter, const WeekGridScene &scene, const QRect &rect)
{
    const WeekGridLayout &layout = scene.layout;
    const Palette &palette = scene.style.palette;
    const auto [firstRow, lastRow] = layout.rowsIn(rect);
    const auto [firstColumn, lastColumn] = layout.columnsIn(rect);
    const auto part = [&](const QRect &area, const QColor &ground, auto paint) {
        const QRect seen = rect & area;
        if (seen.isEmpty())
            return;
        painter.setClipRect(seen);
        painter.fillRect(seen, ground);
        paint();
    };
    part(layout.body(), palette.canvas, [&] {
        for (int row = firstRow; row <= lastRow; ++row) {
            for (int column = firstColumn; column <= lastColumn; ++column)
                paintCell(painter, scene, {row, column});
        }
    });
    part(layout.names(), palette.panel, [&] {
        for (int row = firstRow; row <= lastRow; ++row)
            paintName(painter, scene, row);
    });
    part(layout.heads(), palette.panel, [&] {
        for (int column = firstColumn; column <= lastColumn; ++column)
            paintDayHead(painter, scene, column);
    });
    part(QRect(0, 0, layout.namesWidth, layout.headHeight), palette.panel, [] {});
    painter.setClipRect(rect);
    painter.fillRect(QRect(0, layout.headHeight - 1, layout.viewport.width(), 1) & rect,
                     palette.headLine);
    painter.fillRect(QRect(layout.namesWidth - 1, 0, 1, layout.viewport.height()) & rect,
                     palette.columnLine);
}

} // namespace

void paintOverview(QPainter &painter, const WeekGridScene &scene, const QRegion &region)
{
    if (scene.overview.axis == nullptr) {
        for (const QRect &rect : region)
            painter.fillRect(rect, scene.style.palette.canvas);
        return;
    }
    for (const QRect &rect : region)
        paintPart(painter, scene, rect);
}

void paintChosen(QPainter &painter, const WeekGridScene &scene, Cell cell, bool isFocused)
{
    const QColor accent = scene.style.palette.accent;
    QColor ground = accent;
    ground.setAlpha(isFocused ? 26 : 14);
    painter.setBrush(ground);
    painter.setPen(QPen(accent, isFocused ? 2 : 1, isFocused ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(scene.layout.cellRect(cell).adjusted(2, 1, -2, -2));
}

} // namespace bayboard
