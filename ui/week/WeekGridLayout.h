#pragma once

#include "ui/week/WeekOverview.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <utility>

namespace bayboard {

/// Where everything of an overview is, in pixels of the viewport: days on top, bays at the left,
/// cells under and beside them scrolled to `scroll`. Pure; says nothing about colours.
struct WeekGridLayout
{
    struct Cell
    {
        int row = 0;
        int column = 0;
        bool operator==(const Cell &) const = default;
    };

    static constexpr double lowestRow = 20.0; ///< at a font of 12 px
    static constexpr double highestRow = 64.0;
    static constexpr double narrowestColumn = 104.0;

    QSize viewport;
    QPoint scroll; ///< of the body
    int rows = 0;
    int headHeight = 46;
    int namesWidth = 96;
    int figureWidth = 40; ///< room for "100%" at the end of a cell
    double scale = 1.0;

    [[nodiscard]] QRect body() const;
    [[nodiscard]] QRect heads() const; ///< without the corner
    [[nodiscard]] QRect names() const; ///< without the corner
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] int maximumScrollX() const;
    [[nodiscard]] int maximumScrollY() const;

    [[nodiscard]] QRect cellRect(Cell cell) const;
    /// Without the row of its bay's name, over the whole of the body.
    [[nodiscard]] QRect headRect(int column) const;
    [[nodiscard]] QRect nameRect(int row) const;
    /// Where a day's hours are drawn inside its cell.
    [[nodiscard]] QRect stripRect(Cell cell) const;
    [[nodiscard]] QRect figureRect(Cell cell) const;
    /// Pixels of the strip that a span of the axis takes, at least one; empty: outside of what the
    /// strip shows.
    [[nodiscard]] static QRect onStrip(const QRect &strip, const Span &shown, const Span &span);

    /// First and last that show in the area; none where last < first.
    [[nodiscard]] std::pair<int, int> rowsIn(const QRect &area) const;
    [[nodiscard]] std::pair<int, int> columnsIn(const QRect &area) const;
    /// Of the body, or of the heads and names with the other number -1; nothing elsewhere.
    [[nodiscard]] std::optional<Cell> cellAt(const QPoint &point) const;

private:
    [[nodiscard]] int xOf(int column) const;
    [[nodiscard]] int yOf(int row) const;
};

} // namespace bayboard
