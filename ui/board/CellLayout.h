#pragma once

#include "ui/board/BoardSnapshot.h"
#include "ui/board/WallGrid.h"

namespace bayboard {

/// The board as a table, for who reads it cell by cell: a row for each step of the club's grid, a
/// column for each bay of a day or each day of a week. What stands on the board covers the cells
/// that it lies on; every other cell is free time. Times are on the board's axis. Pure.
class CellLayout
{
public:
    /// A piece of a booking or block: one column of the screen, or several that touch.
    struct Thing
    {
        EntityRef entity;
        int part = 0; ///< which piece of its booking or block on this board
        int tile = 0; ///< index into the snapshot
        Span span{Instant(), seconds(1)};
        int row = 0;
        int rows = 1;
        int column = 0;
        int columns = 1;
        bool covers = true; ///< false: others have all its cells, so it stands beside the table
        int number = 0; ///< the how manieth booking of its column, from 1; 0: a block
        int count = 0; ///< of so many
    };

    CellLayout() = default;
    /// Of the date's true day, with 23, 24 or 25 hours of rows; of all that a week shows.
    CellLayout(const BoardSnapshot &snapshot, const WallGrid &grid, LocalDate date);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int columnCount() const { return m_columns; }

    /// Of the day; the first one of a week.
    [[nodiscard]] LocalDate date() const { return m_date; }

    [[nodiscard]] const Span &rowSpan(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }

    /// -1: not on this board.
    [[nodiscard]] int rowAt(Instant at) const;
    /// Nothing: free time.
    [[nodiscard]] const Thing *thingAt(int row, int column) const;
    [[nodiscard]] const Thing *find(const EntityRef &entity, int part) const;
    /// The piece of it that lies on the column, else its first one.
    [[nodiscard]] const Thing *find(const EntityRef &entity, std::optional<int> column) const;

    /// By time, then by bay.
    [[nodiscard]] const std::vector<Thing> &things() const { return m_things; }

    /// Those that stand beside the table.
    [[nodiscard]] const std::vector<int> &besides() const { return m_besides; }

private:
    [[nodiscard]] std::size_t place(int row, int column) const
    {
        return static_cast<std::size_t>(row * m_columns + column);
    }

    void addThings(const BoardSnapshot &snapshot, const Span &shown);
    void number(const BoardSnapshot &snapshot);
    [[nodiscard]] bool isTaken(int row, const Thing &thing) const;
    void cover(int index);

    LocalDate m_date;
    int m_columns = 0;
    std::vector<Span> m_rows;
    std::vector<Thing> m_things;
    std::vector<int> m_besides;
    std::vector<int> m_at; ///< row by row: index of the thing, -1 for free time
};

} // namespace bayboard
