#pragma once

#include "ui/blocks/SeriesMarks.h"
#include "ui/blocks/YearGrid.h"
#include "ui/theme/Palette.h"

#include <QPainter>

namespace bayboard {

/// Paints a year strip: names of weekdays and months, a cell a day, what takes place on it.
class YearPainter
{
public:
    YearPainter(QPainter &painter, const YearGrid &grid, const QPalette &palette);

    void paintHeads() const;
    /// `mark` null: nothing takes place.
    void paintDay(LocalDate date, const DayMark *mark) const;
    void paintToday(LocalDate date) const;
    void paintCursor(LocalDate date) const;

private:
    void paintMark(const DayMark &mark, const QRectF &box) const;
    void paintWeekdays() const;
    void paintMonths() const;

    QPainter &m_painter;
    const YearGrid &m_grid;
    Palette m_look;
    QColor m_ink; ///< of the names
};

} // namespace bayboard
