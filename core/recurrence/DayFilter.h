#pragma once

#include "core/recurrence/RepeatRule.h"

#include <bitset>

namespace bayboard {

/// Which days the parts of a rule allow: all of its BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and
/// BYDAY at once. What a rule leaves out is taken from its start, as RFC 5545 says. A number before
/// a weekday counts in the month (MONTHLY, or with BYMONTH) or the year; elsewhere it is passed
/// over. A few steps of integers a day, so that ages can be searched.
class DayFilter
{
public:
    DayFilter(const RepeatRule &rule, LocalDate start);

    [[nodiscard]] bool allowsMonth(unsigned month) const { return m_months[month]; }

    [[nodiscard]] bool allows(LocalDate date) const;
    /// Within a month that is known to be allowed; `date` is its `day`th of `length`.
    [[nodiscard]] bool
    allows(LocalDate date, std::chrono::year year, unsigned day, unsigned length) const;

private:
    [[nodiscard]] bool
    allowsWeekday(LocalDate date, std::chrono::year year, unsigned day, unsigned length) const;
    [[nodiscard]] bool allowsYearDay(LocalDate date, std::chrono::year year) const;
    [[nodiscard]] bool allowsWeek(LocalDate date) const;

    enum class Scope : std::uint8_t { None, Month, Year };

    /// Figures from the front and, where negative, from the back.
    struct FromBothEnds
    {
        std::bitset<367> front;
        std::bitset<367> back;
        bool given = false;

        void set(const std::vector<int> &values);

        [[nodiscard]] bool has(unsigned fromFront, unsigned fromBack) const
        {
            return front[fromFront] || back[fromBack];
        }
    };

    std::bitset<13> m_months; ///< all where the rule says nothing
    FromBothEnds m_monthDays;
    FromBothEnds m_yearDays;
    FromBothEnds m_weeks;
    std::bitset<7> m_weekdays; ///< those without a number
    std::vector<RuleDay> m_numbered;
    bool m_anyWeekday = false;
    Scope m_scope = Scope::None;
    std::chrono::weekday m_weekStart;
};

/// The day of the week that begins on `first` in which the date lies.
[[nodiscard]] inline LocalDate weekOf(LocalDate date, std::chrono::weekday first)
{
    return date - (std::chrono::weekday(date) - first);
}

[[nodiscard]] inline unsigned lengthOf(std::chrono::year_month month)
{
    return static_cast<unsigned>(
        std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month()))
            .day());
}

} // namespace bayboard
