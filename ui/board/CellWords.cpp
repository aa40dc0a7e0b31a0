#include "ui/board/CellWords.h"

#include "core/text/Words.h"
#include "ui/board/BoardWords.h"
#include "ui/board/Ghost.h"
#include "ui/board/TimeText.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bayboard {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Board", text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "Sunday 22 November, 18:30 to 20:00"; from a day on both ends name theirs.
QString whenOf(const Span &span, const Zone &zone)
{
    const QString from = clockText(zone, span.start());
    const QString day = spokenDay(zone.dateAt(span.start()));
    if (span.isOpen())
        return joined({day, said(QT_TRANSLATE_NOOP("Board", "%1 until lifted")).arg(from)});
    const QString until = clockText(zone, span.end());
    if (span.length() < days(1))
        return joined({day, said(QT_TRANSLATE_NOOP("Board", "%1 to %2")).arg(from, until)});
    return said(QT_TRANSLATE_NOOP("Board", "%1 to %2"))
        .arg(day + QLatin1Char(' ') + from,
             spokenDay(zone.dateAt(span.end())) + QLatin1Char(' ') + until);
}

const std::vector<Span> &closedOf(int column, const BoardSnapshot &snapshot)
{
    return snapshot.closedOf(column);
}

const Span *closedAt(int column, Instant at, const BoardSnapshot &snapshot)
{
    const std::vector<Span> &all = closedOf(column, snapshot);
    const auto found = std::find_if(
        all.begin(), all.end(), [at](const Span &closed) { return closed.contains(at); });
    return found == all.end() ? nullptr : &*found;
}

const BayHead &bayOf(int column, const BoardSnapshot &snapshot)
{
    return snapshot.bays[static_cast<std::size_t>(snapshot.plan.bayAt(column))];
}

QString clockAt(int column, Instant onAxis, const BoardSnapshot &snapshot)
{
    return clockText(*snapshot.zone, snapshot.plan.timeAt(column, onAxis));
}

/// The next thing in the column, or the hour at which the place closes; the last row's end where
/// nothing comes before it.
Instant freeUntil(Instant from, int column, Instant last, const BoardSnapshot &snapshot)
{
    Instant until = last;
    for (const int index : snapshot.boxesOfColumn[static_cast<std::size_t>(column)]) {
        const TileBox &box = snapshot.boxes[static_cast<std::size_t>(index)];
        if (!box.released && box.span.end() > from)
            until = std::min(until, std::max(box.span.start(), from));
    }
    for (const Span &closed : closedOf(column, snapshot)) {
        if (closed.start() > from)
            until = std::min(until, closed.start());
    }
    return until;
}

bool isToCome(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    const Span span = layout.rowSpan(row);
    return std::any_of(snapshot.toCome.begin(), snapshot.toCome.end(), [&](const TimeToCome &each) {
        return column >= each.firstColumn && column <= each.lastColumn && each.span.overlaps(span);
    });
}

QString freeText(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    if (isToCome(row, column, layout, snapshot))
        return said(QT_TRANSLATE_NOOP("Board", "not come from the server yet"));
    if (!snapshot.loaded)
        return said(QT_TRANSLATE_NOOP("Board", "being read"));
    if (!bayOf(column, snapshot).bookable)
        return said(QT_TRANSLATE_NOOP("Board", "not in use"));
    const Instant from = layout.rowSpan(row).start();
    if (const Span *closed = closedAt(column, from, snapshot))
        return said(QT_TRANSLATE_NOOP("Board", "closed until %1"))
            .arg(clockAt(column, closed->end(), snapshot));
    const Instant last = layout.rowSpan(layout.rowCount() - 1).end();
    const Instant until = freeUntil(from, column, last, snapshot);
    return until >= last
        ? said(QT_TRANSLATE_NOOP("Board", "free for the rest of the day"))
        : said(QT_TRANSLATE_NOOP("Board", "free until %1")).arg(clockAt(column, until, snapshot));
}

QString usedText(std::optional<double> use)
{
    return use ? said(QT_TRANSLATE_NOOP("Board", "%1% used")).arg(std::lround(*use * 100))
               : QString();
}

} // namespace

QString spokenDay(LocalDate date)
{
    // Julian day 2440588 is 1970-01-01.
    return QLocale().toString(QDate::fromJulianDay(date.time_since_epoch().count() + 2440588),
                              QStringLiteral("dddd d MMMM"));
}

QString thingName(const CellLayout::Thing &thing, const BoardSnapshot &snapshot)
{
    const Tile &tile = snapshot.tiles[static_cast<std::size_t>(thing.tile)];
    // A block may have been lifted in part, so its piece is what there is; a booking is one.
    const Span &span = tile.isBlock() ? thing.span : tile.span;
    QStringList parts{bayNames(tile.columns, snapshot), whenOf(span, *snapshot.zone), tile.title};
    parts += tile.isBlock() ? said(QT_TRANSLATE_NOOP("Board", "block")) : text::word(tile.state);
    if (tile.flagged)
        parts += said(QT_TRANSLATE_NOOP("Board", "flagged"));
    parts += standingText(tile);
    if (thing.number > 0)
        parts += said(QT_TRANSLATE_NOOP("Board", "%1 of %2")).arg(thing.number).arg(thing.count);
    return joined(parts);
}

QString thingDetail(const CellLayout::Thing &thing, const BoardSnapshot &snapshot)
{
    return snapshot.tiles[static_cast<std::size_t>(thing.tile)].detail;
}

QString freeName(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    const bool inWeek = snapshot.plan.week() != nullptr;
    const BoardPlace *place = snapshot.placeOf(column);
    return joined({place != nullptr ? place->name : QString(),
                   bayOf(column, snapshot).name,
                   inWeek ? columnName(column, snapshot) : QString(),
                   clockAt(column, layout.rowSpan(row).start(), snapshot),
                   freeText(row, column, layout, snapshot)});
}

bool isBookable(int row, int column, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    return snapshot.loaded && bayOf(column, snapshot).bookable
        && closedAt(column, layout.rowSpan(row).start(), snapshot) == nullptr;
}

QString columnName(int column, const BoardSnapshot &snapshot)
{
    const BoardPlace *place = snapshot.placeOf(column);
    return snapshot.plan.week() != nullptr
        ? spokenDay(snapshot.week[static_cast<std::size_t>(column)].date)
        : joined({place != nullptr ? place->name : QString(), bayOf(column, snapshot).name});
}

QString columnUse(int column, const BoardSnapshot &snapshot)
{
    const auto at = static_cast<std::size_t>(column);
    const std::optional<double> &use
        = snapshot.plan.week() != nullptr ? snapshot.week[at].use : snapshot.bays[at].use;
    return usedText(use);
}

QString rowUse(int row, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    return snapshot.loaded ? usedText(snapshot.load.over(layout.rowSpan(row)).share()) : QString();
}

QString wouldBeUse(const Ghost &ghost, const BoardSnapshot &snapshot)
{
    const LoadChange load = loadChange(snapshot, ghost);
    int column = ghost.draft.columns.empty() ? -1 : ghost.draft.columns.front();
    if (const WeekAxis *week = snapshot.plan.week())
        column = week->columnOf(snapshot.zone->dateAt(ghost.draft.span.start()));
    const DayUse *use = load.ofColumn(column);
    return use != nullptr && use->share() ? said(QT_TRANSLATE_NOOP("Board", "%1 then %2% used"))
                                                .arg(columnName(column, snapshot))
                                                .arg(std::lround(*use->share() * 100))
                                          : QString();
}

QString axisClock(Instant at, const BoardSnapshot &snapshot)
{
    const WeekAxis *week = snapshot.plan.week();
    // The first day of the week that has this time.
    for (int column = 0; week != nullptr && column < WeekAxis::dayCount; ++column) {
        const std::vector<Span> &missing = week->missing(column);
        const bool isThere = std::none_of(
            missing.begin(), missing.end(), [at](const Span &gap) { return gap.contains(at); });
        if (isThere)
            return clockAt(column, at, snapshot);
    }
    return clockAt(0, at, snapshot);
}

QString rowName(int row, const CellLayout &layout, const BoardSnapshot &snapshot)
{
    return axisClock(layout.rowSpan(row).start(), snapshot);
}

} // namespace bayboard
