#pragma once

#include "core/time/Instant.h"

#include <QRect>

#include <optional>

namespace bayboard {

/// Where the days of a year strip are: a column a week, a row a weekday, square cells. A plain
/// value; knows nothing of a widget.
struct YearGrid
{
    static constexpr int weeks = 58; ///< thirteen months, whatever day they begin on
    static constexpr int rows = 7;

    LocalDate first; ///< its week is the first column
    int weekStart = 1; ///< 0 Sunday … 6 Saturday
    int left = 0; ///< pixels before the first week
    int top = 0;
    int width = 0; ///< of everything
    bool isMirrored = false;

    [[nodiscard]] LocalDate firstCell() const;
    [[nodiscard]] LocalDate last() const;
    [[nodiscard]] int side() const; ///< of a cell: as large as the width lets it be

    [[nodiscard]] int height() const { return top + rows * side() + 3; }

    /// Empty for a date outside.
    [[nodiscard]] QRect cellOf(LocalDate date) const;
    [[nodiscard]] std::optional<LocalDate> dateAt(const QPoint &point) const;
};

} // namespace bayboard
