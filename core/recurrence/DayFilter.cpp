#include "core/recurrence/DayFilter.h"

#include <algorithm>

namespace bayboard {

namespace {

using std::chrono::January;
using std::chrono::year;
using std::chrono::year_month_day;

LocalDate newYear(year of)
{
    return LocalDate(of / January / 1);
}

unsigned count(days length)
{
    return static_cast<unsigned>(length.count());
}

} // namespace

void DayFilter::FromBothEnds::set(const std::vector<int> &values)
{
    given = !values.empty();
    for (const int value : values)
        (value > 0 ? front : back).set(static_cast<std::size_t>(std::abs(value)));
}

DayFilter::DayFilter(const RepeatRule &rule, LocalDate start) : m_weekStart(rule.weekStart)
{
    const year_month_day first(start);
    for (const int month : rule.months)
        m_months.set(static_cast<std::size_t>(month));
    m_monthDays.set(rule.monthDays);
    m_yearDays.set(rule.yearDays);
    m_weeks.set(rule.weekNumbers);
    const bool byMonth = rule.frequency == Frequency::Monthly;
    const bool byYear = rule.frequency == Frequency::Yearly;
    if (byMonth || (byYear && !rule.months.empty()))
        m_scope = Scope::Month;
    else if (byYear)
        m_scope = Scope::Year;
    m_anyWeekday = rule.days.empty();
    for (const RuleDay &day : rule.days) {
        if (day.nth != 0 && m_scope != Scope::None)
            m_numbered.push_back(day);
        else
            m_weekdays.set(day.day.c_encoding());
    }
    // Days of a month without the month: libical, ical4j, ical.js and ical.net take the start's
    // month; python-dateutil takes them all.
    const bool ofStartsMonth = !rule.choosesDays()
        || (m_monthDays.given && rule.days.empty() && !m_yearDays.given && !m_weeks.given);
    if (byYear && rule.months.empty() && ofStartsMonth)
        m_months.set(static_cast<unsigned>(first.month()));
    if (!rule.choosesDays()) {
        if (byYear || byMonth)
            m_monthDays.set({static_cast<int>(static_cast<unsigned>(first.day()))});
        if (rule.frequency == Frequency::Weekly) {
            m_anyWeekday = false;
            m_weekdays.set(std::chrono::weekday(start).c_encoding());
        }
    }
    if (m_months.none())
        m_months.set();
}

bool DayFilter::allows(LocalDate date) const
{
    const year_month_day parts(date);
    return allowsMonth(static_cast<unsigned>(parts.month()))
        && allows(date,
                  parts.year(),
                  static_cast<unsigned>(parts.day()),
                  lengthOf(parts.year() / parts.month()));
}

bool DayFilter::allows(LocalDate date, year year, unsigned day, unsigned length) const
{
    return (!m_monthDays.given || m_monthDays.has(day, length - day + 1))
        && (m_anyWeekday || allowsWeekday(date, year, day, length))
        && (!m_yearDays.given || allowsYearDay(date, year)) && (!m_weeks.given || allowsWeek(date));
}

bool DayFilter::allowsWeekday(LocalDate date, year year, unsigned day, unsigned length) const
{
    const std::chrono::weekday weekday(date);
    if (m_weekdays[weekday.c_encoding()])
        return true;
    if (m_numbered.empty())
        return false;
    if (m_scope == Scope::Year) {
        day = count(date - newYear(year)) + 1;
        length = count(newYear(year + std::chrono::years(1)) - newYear(year));
    }
    const int fromFront = static_cast<int>((day - 1) / 7) + 1;
    const int fromBack = -(static_cast<int>((length - day) / 7) + 1);
    return std::any_of(m_numbered.begin(), m_numbered.end(), [&](const RuleDay &meant) {
        return meant.day == weekday && (meant.nth == fromFront || meant.nth == fromBack);
    });
}

bool DayFilter::allowsYearDay(LocalDate date, year year) const
{
    return m_yearDays.has(count(date - newYear(year)) + 1,
                          count(newYear(year + std::chrono::years(1)) - date));
}

/// A week belongs to the year that has four of its days or more. Counted from the end of a year it
/// is looked for in that year's days only, as other calendars do.
bool DayFilter::allowsWeek(LocalDate date) const
{
    const LocalDate middle = weekOf(date, m_weekStart) + days(3);
    const year of = year_month_day(middle).year();
    const unsigned fromFront = count(middle - newYear(of)) / 7 + 1;
    const unsigned fromBack = (count(newYear(of + std::chrono::years(1)) - middle) - 1) / 7 + 1;
    return m_weeks.front[fromFront] || (m_weeks.back[fromBack] && date >= newYear(of));
}

} // namespace bayboard
