#pragma once

#include "ui/board/BayColumns.h"
#include "ui/board/BoardSnapshot.h"
#include "ui/board/TimeAxis.h"

#include <QRect>
#include <QSize>

namespace bayboard {

/// Where everything is, in pixels of the viewport: heads on top, hours at the left, the body under
/// and beside them scrolled to `scroll`. Columns are the screen's and times are on the axis: what
/// they stand for is the ColumnPlan's to say. Pure; says nothing about colours.
struct BoardGeometry
{
    TimeAxis axis;
    BayColumns columns;
    QSize viewport;
    QPoint scroll; ///< of the body, in pixels of axis and columns
    int headHeight = 46; ///< of bays, and of locations above them
    int placeHeight = 0; ///< of that the part for heads of locations; 0: there is one location
    int hoursWidth = 64;
    int stripWidth = 0; ///< of that the part at its left for use slot by slot

    [[nodiscard]] QRect body() const;
    [[nodiscard]] QRect heads() const; ///< without the corner
    [[nodiscard]] QRect hoursColumn() const; ///< without the corner
    [[nodiscard]] QRect hourLabels() const; ///< without the strip
    /// Place of a span of the axis in the strip; empty where there is none.
    [[nodiscard]] QRect stripRect(const Span &span) const;
    [[nodiscard]] int maximumScrollX() const;
    [[nodiscard]] int maximumScrollY() const;

    [[nodiscard]] int yOf(Instant at) const;
    [[nodiscard]] int xOf(int column) const;
    [[nodiscard]] Instant timeAt(int y) const;
    /// 2.75 is three quarters into the third column.
    [[nodiscard]] double columnAt(int x) const;
    /// First and last column that show in x … x + width, clamped to what there is.
    [[nodiscard]] std::pair<int, int> columnsIn(const QRect &area) const;
    [[nodiscard]] Span spanIn(const QRect &area) const;

    /// The whole cell of columns first … last over the span, without gaps.
    [[nodiscard]] QRect cellRect(int first, int last, const Span &span) const;
    /// The tile of a box inside its cell, beside those that share it.
    [[nodiscard]] QRect boxRect(const TileBox &box) const;
    /// The tile inside a cell: a gap to the lines, more of it where columns are wide.
    [[nodiscard]] QRect inset(const QRect &cell) const;
    [[nodiscard]] QRect headRect(int column) const;
    /// Over the heads of the columns first … last.
    [[nodiscard]] QRect placeRect(int first, int last) const;
};

} // namespace bayboard
