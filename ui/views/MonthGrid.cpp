#include "ui/views/MonthGrid.h"

namespace bayboard {

namespace {

using std::chrono::last;
using std::chrono::weekday;
using std::chrono::year_month_day;

/// Days since the week began.
int intoWeek(LocalDate date, int weekStart)
{
    const int today = static_cast<int>(weekday(date).c_encoding());
    return (today - weekStart + MonthGrid::columns) % MonthGrid::columns;
}

} // namespace

MonthGrid::MonthGrid(LocalDate date, int weekStart) : m_weekStart(weekStart)
{
    const year_month_day day(date);
    m_month = day.year() / day.month();
    m_first = startOfWeek(startOfMonth());
    const auto seen = (endOfMonth() - m_first).count() + 1;
    m_weeks = static_cast<int>((seen + columns - 1) / columns);
}

int MonthGrid::indexOf(LocalDate date) const
{
    const auto index = (date - m_first).count();
    return index < 0 || index >= cellCount() ? -1 : static_cast<int>(index);
}

bool MonthGrid::isInMonth(LocalDate date) const
{
    const year_month_day day(date);
    return day.year() / day.month() == m_month;
}

LocalDate MonthGrid::startOfMonth() const
{
    return LocalDate(m_month / 1);
}

LocalDate MonthGrid::endOfMonth() const
{
    return LocalDate(m_month / last);
}

LocalDate MonthGrid::startOfWeek(LocalDate date) const
{
    return date - days(intoWeek(date, m_weekStart));
}

void MonthGrid::layOut(const QRect &body, bool isMirrored)
{
    m_body = body;
    m_isMirrored = isMirrored;
}

QRect MonthGrid::columnOf(int column) const
{
    const int seen = m_isMirrored ? columns - 1 - column : column;
    const int left = m_body.left() + m_body.width() * seen / columns;
    const int right = m_body.left() + m_body.width() * (seen + 1) / columns;
    return {left, m_body.top(), right - left, 0};
}

QRect MonthGrid::cell(int index) const
{
    const int row = index / columns;
    QRect rect = columnOf(index % columns);
    const int top = m_body.top() + m_body.height() * row / m_weeks;
    const int bottom = m_body.top() + m_body.height() * (row + 1) / m_weeks;
    rect.setTop(top);
    rect.setHeight(bottom - top);
    return rect;
}

int MonthGrid::indexAt(const QPoint &point) const
{
    if (!m_body.contains(point))
        return -1;
    for (int index = 0; index < cellCount(); ++index)
        if (cell(index).contains(point))
            return index;
    return -1;
}

LocalDate monthsLater(LocalDate date, int months)
{
    const year_month_day day(date);
    const auto month = day.year() / day.month() + std::chrono::months(months);
    const year_month_day wanted = month / day.day();
    return wanted.ok() ? LocalDate(wanted) : LocalDate(month / last);
}

} // namespace bayboard
