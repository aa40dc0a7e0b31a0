#pragma once

#include "core/time/Instant.h"

#include <QPoint>
#include <QRect>

namespace bayboard {

/// The weeks of a month as rows of days, and where they lie in a rectangle. Pure.
class MonthGrid
{
public:
    static constexpr int columns = 7;

    MonthGrid() = default;
    /// The month of `date`; `weekStart`: 0 Sunday … 6 Saturday.
    MonthGrid(LocalDate date, int weekStart);

    [[nodiscard]] LocalDate first() const { return m_first; }

    [[nodiscard]] int weeks() const { return m_weeks; }

    [[nodiscard]] int cellCount() const { return m_weeks * columns; }

    [[nodiscard]] LocalDate dateAt(int index) const { return m_first + days(index); }

    /// -1 for a date that is not shown.
    [[nodiscard]] int indexOf(LocalDate date) const;
    [[nodiscard]] bool isInMonth(LocalDate date) const;
    [[nodiscard]] LocalDate startOfMonth() const;
    [[nodiscard]] LocalDate endOfMonth() const; ///< last day
    [[nodiscard]] LocalDate startOfWeek(LocalDate date) const;

    /// Where the days lie; in a mirrored one weeks run from right to left.
    void layOut(const QRect &body, bool isMirrored);
    [[nodiscard]] QRect cell(int index) const;
    /// Above the first row: as wide as a column, without height.
    [[nodiscard]] QRect columnOf(int column) const;
    [[nodiscard]] int indexAt(const QPoint &point) const; ///< -1: none

private:
    std::chrono::year_month m_month{};
    LocalDate m_first{};
    int m_weeks = 6;
    int m_weekStart = 1;
    QRect m_body;
    bool m_isMirrored = false;
};

/// The same day of another month; the last one where that month is shorter.
[[nodiscard]] LocalDate monthsLater(LocalDate date, int months);

} // namespace bayboard
