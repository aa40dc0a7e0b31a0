#pragma once

#include "ui/board/WeekAxis.h"

#include <memory>

namespace bayboard {

/// What columns stand for. On a day each is a bay, and a time on the axis is the time itself; in a
/// week each is a day of one bay over a time of day. All else of the board (gestures, ghosts, keys,
/// painters) asks here and so works on both. Bays are numbered as in BoardSnapshot::bays. Pure.
class ColumnPlan
{
public:
    /// Of a day.
    ColumnPlan() = default;

    ColumnPlan(std::shared_ptr<const WeekAxis> week, int bay) : m_week(std::move(week)), m_bay(bay)
    { }

    /// Null on a day.
    [[nodiscard]] const WeekAxis *week() const { return m_week.get(); }

    /// The bay of a column.
    [[nodiscard]] int bayAt(int column) const { return m_week ? m_bay : column; }

    /// The one bay that is shown; -1 where all of them are.
    [[nodiscard]] int onlyBay() const { return m_week ? m_bay : -1; }

    [[nodiscard]] Instant timeAt(int column, Instant onAxis) const
    {
        return m_week ? m_week->timeAt(column, onAxis) : onAxis;
    }

    /// Calls `run(column, span on the axis)` for each place where a bay's time is shown.
    template <typename Run> void forEachPlace(int bay, const Span &span, Run run) const
    {
        if (!m_week)
            run(bay, span);
        else if (bay == m_bay)
            m_week->forEachPlace(span, run);
    }

private:
    std::shared_ptr<const WeekAxis> m_week;
    int m_bay = 0;
};

} // namespace bayboard
