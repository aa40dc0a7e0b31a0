#include "ui/board/BoardCursor.h"

#include <algorithm>
#include <numeric>

namespace bayboard {

void BoardCursor::place(int column, Instant at, const WallGrid &grid)
{
    m_column = m_otherColumn = column;
    const Instant start = grid.floor(at);
    m_span = Span(start, grid.stepped(start, 1));
    m_extended = false;
}

void BoardCursor::place(const Draft &thing)
{
    m_column = m_otherColumn = thing.columns.front();
    m_span = thing.span;
    m_extended = false;
}

void BoardCursor::setCell(const Draft &cell)
{
    m_column = cell.columns.front();
    m_otherColumn = cell.columns.back();
    m_span = cell.span;
    m_extended = true;
}

Draft BoardCursor::draft() const
{
    const auto [first, last] = std::minmax(m_column, m_otherColumn);
    Draft draft;
    draft.columns.resize(static_cast<std::size_t>(last - first + 1));
    std::iota(draft.columns.begin(), draft.columns.end(), first);
    draft.span = m_span;
    return draft;
}

void BoardCursor::extendTime(int steps, const WallGrid &grid)
{
    const Instant least = grid.stepped(m_span.start(), 1);
    m_span = Span(m_span.start(), std::max(least, grid.stepped(m_span.end(), steps)));
    m_extended = true;
}

void BoardCursor::extendBays(int by, int columnCount)
{
    m_otherColumn = std::clamp(m_otherColumn + by, 0, std::max(0, columnCount - 1));
    m_extended = true;
}

Span shiftedByDays(const Span &span, int count, const Zone &zone)
{
    const Instant start = zone.toInstant(zone.toLocal(span.start()) + days(count));
    return span.isOpen() ? Span(start, openEnd) : Span(start, span.length());
}

void BoardCursor::placeOn(LocalDate date, const WallGrid &grid)
{
    const LocalTime wall = grid.zone().toLocal(m_span.start());
    const Instant there = grid.zone().toInstant(LocalTime(date) + (wall - dateOf(wall)));
    place(m_column, dateOf(wall) == date ? m_span.start() : there, grid);
}

void BoardCursor::moveInWeek(CursorMove how, const WallGrid &grid, const WeekAxis &week)
{
    const LocalDate date = grid.zone().dateAt(m_span.start());
    const auto extendByDay = [&](int by) {
        const Instant least = grid.stepped(m_span.start(), 1);
        const Instant end = shiftedByDays(Span(m_span.end(), seconds(1)), by, grid.zone()).start();
        m_span = Span(m_span.start(), std::max(least, end));
        m_extended = true;
    };
    if (how == CursorMove::Left)
        placeOn(date - days(1), grid);
    else if (how == CursorMove::Right)
        placeOn(date + days(1), grid);
    else if (how == CursorMove::FirstBay)
        placeOn(week.dateOf(0), grid);
    else if (how == CursorMove::LastBay)
        placeOn(week.dateOf(WeekAxis::dayCount - 1), grid);
    else if (how == CursorMove::ExtendLeft)
        extendByDay(-1);
    else if (how == CursorMove::ExtendRight)
        extendByDay(1);
    else
        move(how, grid, m_column + 1, date);
}

void BoardCursor::move(CursorMove how, const WallGrid &grid, int columnCount, LocalDate date)
{
    const int last = std::max(0, columnCount - 1);
    const Instant at = m_span.start();
    const Zone &zone = grid.zone();
    switch (how) {
    case CursorMove::Up:
        place(m_column, grid.stepped(at, -1), grid);
        return;
    case CursorMove::Down:
        // From a long thing on to what comes after it.
        place(m_column, grid.ceil(m_span.end()), grid);
        return;
    case CursorMove::Left:
        place(std::max(0, m_column - 1), at, grid);
        return;
    case CursorMove::Right:
        place(std::min(last, m_column + 1), at, grid);
        return;
    case CursorMove::FirstBay:
        place(0, at, grid);
        return;
    case CursorMove::LastBay:
        place(last, at, grid);
        return;
    case CursorMove::DayStart:
        place(m_column, zone.startOfDay(date), grid);
        return;
    case CursorMove::DayEnd:
        place(m_column, grid.stepped(zone.startOfDay(date + days(1)), -1), grid);
        return;
    case CursorMove::PageUp:
        place(m_column, at - hours(4), grid);
        return;
    case CursorMove::PageDown:
        place(m_column, at + hours(4), grid);
        return;
    case CursorMove::ExtendUp:
        extendTime(-1, grid);
        return;
    case CursorMove::ExtendDown:
        extendTime(1, grid);
        return;
    case CursorMove::ExtendLeft:
        extendBays(-1, columnCount);
        return;
    case CursorMove::ExtendRight:
        extendBays(1, columnCount);
        return;
    }
}

} // namespace bayboard
