#pragma once

#include "ui/board/Gesture.h"

namespace bayboard {

/// The span begun as many days later at the same time of day; its real length stays.
[[nodiscard]] Span shiftedByDays(const Span &span, int count, const Zone &zone);

/// A way to move the cursor.
enum class CursorMove : unsigned char {
    Up,
    Down,
    Left,
    Right,
    FirstBay,
    LastBay,
    DayStart,
    DayEnd,
    PageUp, ///< four hours
    PageDown,
    ExtendUp,
    ExtendDown,
    ExtendLeft,
    ExtendRight,
};

/// Where the keyboard is: a piece of time on one bay or several. Stays on the grid. Pure.
class BoardCursor
{
public:
    /// One step of the grid on one bay.
    void place(int column, Instant at, const WallGrid &grid);
    /// On a thing, as long and wide as it is.
    void place(const Draft &thing);
    /// From the cell of one corner to that of the other.
    void setCell(const Draft &cell);

    [[nodiscard]] int column() const { return m_column; }

    [[nodiscard]] Instant start() const { return m_span.start(); }

    [[nodiscard]] const Span &span() const { return m_span; }

    [[nodiscard]] bool isExtended() const { return m_extended; }

    /// The cell as a draft of a new booking.
    [[nodiscard]] Draft draft() const;

    /// `date` is the day in view, for its start and end.
    void move(CursorMove how, const WallGrid &grid, int columnCount, LocalDate date);
    /// The same where days are the columns: sideways is a day, on the same bay.
    void moveInWeek(CursorMove how, const WallGrid &grid, const WeekAxis &week);

private:
    void placeOn(LocalDate date, const WallGrid &grid);
    void extendTime(int steps, const WallGrid &grid);
    void extendBays(int by, int columnCount);

    int m_column = 0;
    int m_otherColumn = 0;
    Span m_span{Instant(), seconds(1)};
    bool m_extended = false;
};

} // namespace bayboard
