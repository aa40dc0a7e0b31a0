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
