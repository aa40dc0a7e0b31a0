#include "core/recurrence/RuleWalk.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace bayboard {

namespace {

using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

/// The last year of the calendar that texts of four digits can say.
constexpr year lastYear(9999);
constexpr LocalTime calendarEnd{LocalDate(year(10000) / std::chrono::January / 1)};

/// Looks that each time found buys.
constexpr std::int64_t looksPerFind = 2'000;

std::vector<int> orElse(const std::vector<int> &values, std::int64_t otherwise)
{
    return values.empty() ? std::vector<int>{static_cast<int>(otherwise)} : values;
}

bool has(const std::vector<int> &values, std::int64_t value)
{
    return values.empty() || std::binary_search(values.begin(), values.end(), value);
}

std::int64_t ceilDivide(std::int64_t value, std::int64_t by)
{
    return value <= 0 ? 0 : (value + by - 1) / by;
}

} // namespace

RuleWalk::RuleWalk(RepeatRule rule, LocalTime start, bool dateOnly, WalkBounds bounds)
    : m_rule(std::move(rule))
    , m_start(start)
    , m_bounds(bounds)
    , m_filter(m_rule, dateOf(start))
{
    BAYBOARD_ASSERT(m_rule.interval > 0);
    if (m_rule.frequency == Frequency::Hourly)
        m_unit = hours(1);
    else if (m_rule.frequency == Frequency::Minutely)
        m_unit = minutes(1);
    else if (m_rule.frequency == Frequency::Secondly)
        m_unit = seconds(1);
    setOffsets(dateOnly);
    if (!m_rule.count)
        skipAhead();
}

/// Times of a day, or of an hour or minute where the frequency is that fine.
void RuleWalk::setOffsets(bool dateOnly)
{
    const std::chrono::hh_mm_ss<seconds> time(m_start - dateOf(m_start));
    std::vector<int> ofHour{0};
    std::vector<int> ofMinute{0};
    std::vector<int> ofSecond{0};
    if (!dateOnly || m_unit != seconds(0)) {
        if (m_unit == seconds(0))
            ofHour = orElse(m_rule.hours, time.hours().count());
        if (m_unit == seconds(0) || m_unit == hours(1))
            ofMinute = orElse(m_rule.minutes, time.minutes().count());
        if (m_unit != seconds(1))
            ofSecond = orElse(m_rule.seconds, time.seconds().count());
    }
    for (const int hour : ofHour)
        for (const int minute : ofMinute)
            for (const int second : ofSecond)
                m_offsets.push_back(hours(hour) + minutes(minute) + seconds(std::min(second, 59)));
    m_offsets.erase(std::unique(m_offsets.begin(), m_offsets.end()), m_offsets.end());
}

/// Without COUNT nobody asks what lies before the window, so it need not be walked through.
void RuleWalk::skipAhead()
{
    if (m_bounds.from <= m_start)
        return;
    const year_month_day first(dateOf(m_start));
    const LocalTime from = std::min(m_bounds.from, calendarEnd);
    const LocalDate target = dateOf(from);
    std::int64_t periods = 0;
    switch (m_rule.frequency) {
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
        periods = (from - m_start) / m_unit - 1;
        break;
    case Frequency::Daily:
        periods = (target - dateOf(m_start)).count();
        break;
    case Frequency::Weekly:
        periods = (target - weekOf(dateOf(m_start), m_rule.weekStart)).count() / 7;
        break;
    case Frequency::Monthly: {
        const year_month_day parts(target);
        periods = (parts.year() / parts.month() - first.year() / first.month()).count();
        break;
    }
    case Frequency::Yearly:
        periods = (year_month_day(target).year() - first.year()).count();
        break;
    }
    m_period = std::max<std::int64_t>(periods, 0) / m_rule.interval;
}

std::optional<LocalTime> RuleWalk::next()
{
    while (m_end == End::None) {
        while (m_at < m_size) {
            const std::size_t place = m_positions.empty() ? m_at : m_positions[m_at];
            ++m_at;
            if (const auto found
                = take(m_bases[place / m_offsets.size()] + m_offsets[place % m_offsets.size()]))
                return found;
            if (m_end != End::None)
                return std::nullopt;
        }
        if (!fill())
            break;
    }
    return std::nullopt;
}

std::optional<LocalTime> RuleWalk::take(LocalTime at)
{
    if (at < m_start) {
        static_cast<void>(look());
        return std::nullopt;
    }
    if (at > m_bounds.last || (m_rule.count && m_given >= *m_rule.count)) {
        m_end = End::Over;
        return std::nullopt;
    }
    if (at >= m_bounds.horizon) {
        m_end = End::Beyond;
        return std::nullopt;
    }
    ++m_given;
    if (at >= m_bounds.from)
        return at;
    static_cast<void>(look());
    return std::nullopt;
}

/// Counts looks at what gives nothing; false when patience is at its end.
bool RuleWalk::look(std::int64_t times)
{
    m_looks += times;
    if (m_looks > m_bounds.patience + m_given * looksPerFind)
        m_end = End::TooCostly;
    return m_end == End::None;
}

bool RuleWalk::fill()
{
    m_bases.clear();
    m_at = 0;
    if (m_rule.count && m_given >= *m_rule.count) {
        m_end = End::Over;
        return false;
    }
    switch (m_rule.frequency) {
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
        fillWithinDay();
        break;
    case Frequency::Daily:
        fillDay();
        break;
    case Frequency::Weekly:
        fillWeek();
        break;
    case Frequency::Monthly: {
        const year_month_day first(dateOf(m_start));
        // Years first: a month's number must not overflow in <chrono>.
        const std::int64_t month = static_cast<std::int64_t>(static_cast<int>(first.year())) * 12
            + static_cast<unsigned>(first.month()) - 1 + m_period * m_rule.interval;
        if (month / 12 > static_cast<int>(lastYear))
            m_periodStart = calendarEnd;
        else
            fillMonth(year(static_cast<int>(month / 12))
                      / std::chrono::month(static_cast<unsigned>(month % 12) + 1));
        break;
    }
    case Frequency::Yearly:
        fillYear();
        break;
    }
    ++m_period;
    if (m_periodStart >= calendarEnd || m_periodStart > m_bounds.last)
        m_end = End::Over;
    else if (m_periodStart >= m_bounds.horizon)
        m_end = End::Beyond;
    choosePositions();
    return m_end == End::None;
}

void RuleWalk::fillDay()
{
    const LocalDate date = dateOf(m_start) + days(m_period * m_rule.interval);
    m_periodStart = date;
    if (m_periodStart < calendarEnd && m_filter.allows(date))
        m_bases.push_back(date);
    else
        static_cast<void>(look());
}

void RuleWalk::fillWeek()
{
    const LocalDate first = weekOf(dateOf(m_start), m_rule.weekStart);
    const LocalDate week = first + days(7 * m_period * m_rule.interval);
    m_periodStart = week;
    if (m_periodStart >= calendarEnd)
        return;
    for (LocalDate date = week; date < week + days(7); date += days(1))
        if (m_filter.allows(date))
            m_bases.push_back(date);
    static_cast<void>(look(m_bases.empty() ? 7 : 0));
}

void RuleWalk::fillMonth(year_month month)
{
    const LocalDate first(month / 1);
    m_periodStart = first;
    if (!m_filter.allowsMonth(static_cast<unsigned>(month.month()))) {
        static_cast<void>(look());
        return;
    }
    const unsigned length = lengthOf(month);
    const std::size_t before = m_bases.size();
    for (unsigned day = 1; day <= length; ++day) {
        const LocalDate date = first + days(day - 1);
        if (m_filter.allows(date, month.year(), day, length))
            m_bases.push_back(date);
    }
    static_cast<void>(look(m_bases.size() == before ? length : 0));
}

void RuleWalk::fillYear()
{
    const std::int64_t number
        = static_cast<int>(year_month_day(dateOf(m_start)).year()) + m_period * m_rule.interval;
    if (number > static_cast<int>(lastYear)) {
        m_periodStart = calendarEnd;
        return;
    }
    const year of(static_cast<int>(number));
    for (unsigned month = 1; month <= 12 && m_end == End::None; ++month)
        fillMonth(of / std::chrono::month(month));
    m_periodStart = LocalDate(of / std::chrono::January / 1);
}

void RuleWalk::fillWithinDay()
{
    const LocalTime first = m_start - (m_start.time_since_epoch() % m_unit + m_unit) % m_unit;
    const seconds step = m_unit * m_rule.interval;
    // Passes over whole days, hours and minutes that cannot give a time.
    for (; m_end == End::None; static_cast<void>(look())) {
        m_periodStart = first + step * m_period;
        if (m_periodStart >= calendarEnd || m_periodStart > m_bounds.last
            || m_periodStart >= m_bounds.horizon)
            return;
        const LocalDate date = dateOf(m_periodStart);
        if (date != m_dayLookedAt) {
            m_dayLookedAt = date;
            m_dayAllowed = m_filter.allows(date);
        }
        const std::chrono::hh_mm_ss<seconds> time(m_periodStart - date);
        const LocalTime hour = LocalTime(date) + time.hours();
        if (!m_dayAllowed)
            stepTo(date + days(1));
        else if (!has(m_rule.hours, time.hours().count()))
            stepTo(hour + hours(1));
        else if (m_unit < hours(1) && !has(m_rule.minutes, time.minutes().count()))
            stepTo(hour + time.minutes() + minutes(1));
        else if (m_unit < minutes(1) && !has(m_rule.seconds, time.seconds().count()))
            ++m_period;
        else {
            m_bases.push_back(m_periodStart);
            return;
        }
    }
}

void RuleWalk::stepTo(LocalTime time)
{
    const seconds step = m_unit * m_rule.interval;
    m_period += std::max<std::int64_t>(ceilDivide((time - m_periodStart).count(), step.count()), 1);
}

void RuleWalk::choosePositions()
{
    m_size = m_bases.size() * m_offsets.size();
    m_positions.clear();
    if (m_rule.positions.empty())
        return;
    for (const int position : m_rule.positions) {
        const auto size = static_cast<std::int64_t>(m_size);
        const std::int64_t at = position > 0 ? position - 1 : size + position;
        if (at >= 0 && at < size)
            m_positions.push_back(static_cast<std::size_t>(at));
    }
    std::sort(m_positions.begin(), m_positions.end());
    m_positions.erase(std::unique(m_positions.begin(), m_positions.end()), m_positions.end());
    m_size = m_positions.size();
    static_cast<void>(look(m_size == 0 ? 1 : 0));
}

} // namespace bayboard
