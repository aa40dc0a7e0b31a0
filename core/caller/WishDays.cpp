#include "core/caller/WishDays.h"

#include <algorithm>

namespace bayboard {

namespace {

using M = WishMeaning;
using Items = std::vector<WishItem>;

const WishItem none;

const WishItem &itemAt(const Items &items, std::size_t at)
{
    return at < items.size() ? items[at] : none;
}

bool isUnitBehind(const Items &items, std::size_t at)
{
    const WishItem &item = itemAt(items, at);
    return item.is(M::Minutes) || item.is(M::Hours) || item.is(M::HoursOrClock) || item.is(M::Am)
        || item.is(M::Pm) || item.is(M::Clock) || item.is(M::Bays) || item.is(M::People)
        || (item.isSign(':') && item.glued);
}

bool isMonth(const WishItem &item)
{
    return item.is(M::Month) || item.monthToo;
}

int monthOf(const WishItem &item)
{
    return item.is(M::Month) ? item.value : 3; // "mar", the only one that is both
}

bool isDayOfMonth(const WishItem &item)
{
    return item.is(M::Number) && !item.spelled && item.digits <= 2 && item.value >= 1
        && item.value <= 31;
}

std::optional<int> yearAt(const Items &items, std::size_t at)
{
    const WishItem &item = itemAt(items, at);
    const bool fits = item.is(M::Number) && item.digits == 4 && item.value >= 2000
        && item.value < 2200 && !isUnitBehind(items, at + 1);
    return fits ? std::optional(item.value) : std::nullopt;
}

std::optional<LocalDate> dateFor(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(LocalDate(date)) : std::nullopt;
}

void addOnce(std::vector<unsigned> &list, unsigned value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace

WishDays::WishDays(LocalDate today, std::int64_t weekStart, bool monthFirst)
    : m_today(today)
    , m_weekStart(today)
    , m_monthFirst(monthFirst)
{
    const auto first = std::chrono::weekday(static_cast<unsigned>(weekStart % 7));
    m_weekStart = today - (std::chrono::weekday(today) - first);
}

bool WishDays::isEmpty() const
{
    return m_dates.empty() && m_weekdays.empty() && !m_week;
}

std::size_t WishDays::read(const Items &items, std::size_t at)
{
    if (items[at].is(M::DayOffset)) {
        m_dates.push_back(m_today + days(items[at].value));
        return 1;
    }
    if (const std::size_t count = readDate(items, at))
        return count;
    if (const std::size_t count = readNumeric(items, at))
        return count;
    if (const std::size_t count = readWeek(items, at))
        return count;
    return readWeekdays(items, at);
}

bool WishDays::addDate(std::optional<int> year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    if (year) {
        const auto date = dateFor(*year, month, day);
        if (date)
            m_dates.push_back(*date);
        return date.has_value();
    }
    const int thisYear = int(std::chrono::year_month_day(m_today).year());
    // Up to eight years: the 29th of February.
    for (int later = 0; later <= 8; ++later)
        if (const auto date = dateFor(thisYear + later, month, day); date && *date >= m_today) {
            m_dates.push_back(*date);
            return true;
        }
    return false;
}

bool WishDays::addDayOfMonth(int day)
{
    const std::chrono::year_month_day now(m_today);
    for (int later = 0; later < 12; ++later) {
        const auto month = now.year() / now.month() + std::chrono::months(later);
        const auto date = dateFor(int(month.year()), int(unsigned(month.month())), day);
        if (date && *date >= m_today) {
            m_dates.push_back(*date);
            return true;
        }
    }
    return false;
}

/// "12 Aug 2026", "Aug 12th", "the 12th", "le 12", "am 12."
std::size_t WishDays::readDate(const Items &items, std::size_t at)
{
    std::size_t next = at;
    const bool article = items[at].is(M::DayArticle) || items[at].is(M::Am);
    if (article) {
        ++next;
        if (next < items.size())
            if (const std::size_t count = readNumeric(items, next))
                return 1 + count;
    }
    if (isMonth(itemAt(items, next)) && isDayOfMonth(itemAt(items, next + 1))
        && !isUnitBehind(items, next + 2)) {
        const int month = monthOf(items[next]);
        const int day = items[next + 1].value;
        next += 2;
        if (itemAt(items, next).is(M::Ordinal))
            ++next;
        if (itemAt(items, next).isSign(',') && yearAt(items, next + 1))
            ++next;
        const auto year = yearAt(items, next);
        return addDate(year, month, day) ? next + (year ? 1 : 0) - at : 0;
    }
    if (!isDayOfMonth(itemAt(items, next)))
        return 0;
    const int day = items[next].value;
    ++next;
    bool ordinal = false;
    if (itemAt(items, next).is(M::Ordinal)
        || (itemAt(items, next).isSign('.') && items[next].glued
            && !itemAt(items, next + 1).glued)) {
        ordinal = true;
        ++next;
    }
    if (itemAt(items, next).is(M::Filler) && isMonth(itemAt(items, next + 1)))
        ++next; // "12 de agosto", "12th of August"
    if (isMonth(itemAt(items, next))) {
        const int month = monthOf(items[next]);
        ++next;
        if (itemAt(items, next).isSign('.') && items[next].glued)
            ++next;
        const auto year = yearAt(items, next);
        return addDate(year, month, day) ? next + (year ? 1 : 0) - at : 0;
    }
    if ((ordinal || article) && !isUnitBehind(items, next))
        return addDayOfMonth(day) ? next - at : 0;
    return 0;
}

/// "2026-08-12", "12/8", "12.8.", "12.8.2026"
std::size_t WishDays::readNumeric(const Items &items, std::size_t at)
{
    const WishItem &first = items[at];
    const WishItem &sign = itemAt(items, at + 1);
    const WishItem &second = itemAt(items, at + 2);
    if (!first.is(M::Number) || first.spelled || !sign.is(M::Sign) || !sign.glued
        || !second.is(M::Number) || !second.glued || second.spelled)
        return 0;
    const WishItem &again = itemAt(items, at + 3);
    const WishItem &third = itemAt(items, at + 4);
    const bool three = again.is(M::Sign) && again.value == sign.value && again.glued
        && third.is(M::Number) && third.glued;
    if (sign.value == '-' && first.digits == 4 && three)
        return addDate(first.value, second.value, third.value) ? 5 : 0;
    if (sign.value != '/' && sign.value != '.')
        return 0;
    const bool dotEnds = sign.value == '.' && again.isSign('.') && again.glued;
    // "18.30" is a time, "1.5 h" a length, "12.8." a date.
    if (sign.value == '.' && !three && !dotEnds)
        return 0;
    if (first.digits > 2 || second.digits > 2 || isUnitBehind(items, at + 3))
        return 0;
    int day = first.value;
    int month = second.value;
    if (sign.value == '/' && (month > 12 || (m_monthFirst && day <= 12)))
        std::swap(day, month);
    std::optional<int> year;
    if (three)
        year = third.value < 100 ? 2000 + third.value : third.value;
    if (!addDate(year, month, day))
        return 0;
    return three ? 5 : dotEnds ? 4 : 3;
}

/// "this week", "next week", "semaine prochaine", "weekend", "next weekend"
std::size_t WishDays::readWeek(const Items &items, std::size_t at)
{
    const WishItem &first = items[at];
    const bool later = first.is(M::Next) || first.is(M::Coming);
    const std::size_t named = later || first.is(M::This) ? at + 1 : at;
    const WishItem &week = itemAt(items, named);
    if (week.is(M::Week)) {
        const bool behind = named == at && itemAt(items, at + 1).is(M::Coming);
        if (named == at && !behind)
            return 0;
        m_week = m_weekStart + days(later || behind ? 7 : 0);
        return 2;
    }
    if (week.is(M::Weekend)) {
        addOnce(m_weekdays, 6);
        addOnce(m_weekdays, 0);
        if (first.is(M::Next)) {
            m_week = m_weekStart + days(7);
        } else if (named != at) {
            addOnce(m_firstOnly, 6);
            addOnce(m_firstOnly, 0);
        }
        return named + 1 - at;
    }
    if (week.is(M::Workdays)) {
        for (unsigned day = 1; day <= 5; ++day)
            addOnce(m_weekdays, day);
        return named + 1 - at;
    }
    return 0;
}

/// "thu", "thu-sat", "next thu", "jeudi prochain"
std::size_t WishDays::readWeekdays(const Items &items, std::size_t at)
{
    const bool named = items[at].is(M::This) || items[at].is(M::Next) || items[at].is(M::Coming);
    const std::size_t first = named ? at + 1 : at;
    if (!itemAt(items, first).is(M::Weekday))
        return 0;
    const auto from = static_cast<unsigned>(items[first].value);
    std::size_t next = first + 1;
    if (itemAt(items, next).isSign('.') && items[next].glued)
        ++next; // "jeu."
    const WishItem &joint = itemAt(items, next);
    if ((joint.isSign('-') || joint.is(M::To) || joint.is(M::Before))
        && itemAt(items, next + 1).is(M::Weekday)) {
        const auto to = static_cast<unsigned>(items[next + 1].value);
        for (unsigned day = from; day != to; day = (day + 1) % 7)
            addOnce(m_weekdays, day);
        addOnce(m_weekdays, to);
        return next + 2 - at;
    }
    addOnce(m_weekdays, from);
    if (items[at].is(M::Next)) {
        m_week = m_weekStart + days(7);
        return next - at;
    }
    if (itemAt(items, next).is(M::Coming)) {
        addOnce(m_firstOnly, from);
        return next + 1 - at;
    }
    if (named)
        addOnce(m_firstOnly, from);
    return next - at;
}

std::vector<LocalDate> WishDays::dates(days ahead) const
{
    std::vector<LocalDate> all = m_dates;
    const LocalDate first = m_week ? std::max(*m_week, m_today) : m_today;
    const LocalDate end = m_week ? *m_week + days(7) : m_today + ahead;
    std::vector<unsigned> over; // those of which one was enough
    for (LocalDate date = first; date < end && (m_week || !m_weekdays.empty()); date += days(1)) {
        const unsigned day = std::chrono::weekday(date).c_encoding();
        const auto isIn = [day](const std::vector<unsigned> &list) {
            return std::find(list.begin(), list.end(), day) != list.end();
        };
        if ((!m_weekdays.empty() && !isIn(m_weekdays)) || isIn(over))
            continue;
        all.push_back(date);
        if (isIn(m_firstOnly))
            over.push_back(day);
    }
    std::erase_if(all, [this](LocalDate date) { return date < m_today; });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace bayboard
