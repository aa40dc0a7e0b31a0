#pragma once

#include "ui/board/BoardCanvas.h"
#include "ui/board/BoardCursor.h"
#include "ui/board/BoardView.h"
#include "ui/board/CellLayout.h"

#include <QAccessible>

namespace bayboard {

/// Names one cell or head of the board for as long as it means the same.
struct CellKey
{
    enum class Kind : unsigned char { Thing, Free, Column, Row };
    Kind kind = Kind::Free;
    EntityRef entity; ///< of a Thing
    int part = 0; ///< of a Thing
    int number = 0; ///< bay of Free, column of Column
    Instant at; ///< the time at which Free begins; of Row the place on the axis

    auto operator<=>(const CellKey &) const = default;
};

/// The board as it is read cell by cell: a table, what each cell is called, where it is and what it
/// is like. Made when somebody asks and kept until the board changes. GUI thread.
class BoardReading
{
public:
    /// What it reads; all outlive it.
    struct Sources
    {
        const BoardView &view;
        const BoardModel &model;
        const BoardCanvas &canvas;
        const BoardCursor &cursor;
        const BoardSelection &selection;
    };

    /// Rows and columns of the table from 0; a head has -1 for what it is not in.
    struct Place
    {
        int row = -1;
        int column = -1;
        int rows = 1;
        int columns = 1;
    };

    explicit BoardReading(const Sources &sources) : m_sources(sources) { }

    /// The board has changed.
    void forget() { m_isStale = true; }

    [[nodiscard]] const CellLayout &layout() const;
    /// The day in view; the day of what is chosen while that is on another. Of a week its first.
    [[nodiscard]] LocalDate date() const;

    [[nodiscard]] CellKey keyAt(int row, int column) const;
    [[nodiscard]] static CellKey keyOf(const CellLayout::Thing &thing);
    [[nodiscard]] static CellKey columnKey(int column);
    [[nodiscard]] CellKey rowKey(int row) const;
    /// What is under a point of the viewport.
    [[nodiscard]] std::optional<CellKey> keyAt(const QPoint &point) const;
    /// Where the keyboard is.
    [[nodiscard]] std::optional<CellKey> current() const;
    /// All that is chosen.
    [[nodiscard]] std::vector<CellKey> chosen() const;
    /// Nothing: it is no longer there.
    [[nodiscard]] std::optional<Place> placeOf(const CellKey &key) const;
    /// Of a Free cell: as long as its row.
    [[nodiscard]] Span timeOf(const CellKey &key) const;

    [[nodiscard]] QString nameOf(const CellKey &key) const;
    [[nodiscard]] QString detailOf(const CellKey &key) const;
    [[nodiscard]] QRect rectOf(const CellKey &key) const; ///< on the screen, seen or not
    [[nodiscard]] QAccessible::State stateOf(const CellKey &key) const;
    [[nodiscard]] bool isChosen(const CellKey &key) const;
    /// What the whole board is called: where and when.
    [[nodiscard]] QString boardName() const;

private:
    [[nodiscard]] const CellLayout::Thing *thing(const CellKey &key) const;
    /// Where a bay's time stands; nothing: out of the table.
    [[nodiscard]] std::optional<Place> placeOf(int bay, Instant at) const;
    [[nodiscard]] QRect rectInViewport(const CellKey &key) const;

    Sources m_sources;
    mutable CellLayout m_layout;
    mutable bool m_isStale = true;
};

} // namespace bayboard
