#include "core/rules/Season.h"

#include <string>

namespace bayboard {

namespace {

using std::chrono::month_day;
using std::chrono::year;
using std::chrono::year_month_day;

month_day dayOfYear(LocalDate date)
{
    const year_month_day ymd(date);
    return month_day(ymd.month(), ymd.day());
}

/// The day in a year; 29 February is the 28th in years without it.
LocalDate inYear(month_day day, year which)
{
    const year_month_day ymd(which, day.month(), day.day());
    return ymd.ok() ? LocalDate(ymd)
                    : LocalDate(year_month_day(which / day.month() / std::chrono::last));
}

/// "05-01", through the same door as dates: in a leap year, so that 29 February is read.
std::optional<month_day> parseDayOfYear(std::string_view text)
{
    const auto date = parseDate("2000-" + std::string(text));
    return date ? std::optional<month_day>(dayOfYear(*date)) : std::nullopt;
}

} // namespace

std::optional<Season> Season::parse(std::string_view from, std::string_view until)
{
    const auto first = parseDayOfYear(from);
    const auto last = parseDayOfYear(until);
    if (!first || !last)
        return std::nullopt;
    return Season{*first, *last};
}

std::optional<Season> Season::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? std::nullopt
                                           : parse(text.substr(0, slash), text.substr(slash + 1));
}

bool Season::contains(LocalDate date) const
{
    const month_day day = dayOfYear(date);
    return from <= until ? from <= day && day <= until : from <= day || day <= until;
}

bool Season::contains(const Span &span, const Zone &zone) const
{
    const LocalDate last = zone.dateAt(span.end() - seconds(1));
    for (LocalDate date = zone.dateAt(span.start()); date <= last; date += days(1))
        if (!contains(date))
            return false;
    return true;
}

LocalDate Season::opensAfter(LocalDate date) const
{
    const year now = year_month_day(date).year();
    const LocalDate thisYear = inYear(from, now);
    return thisYear > date ? thisYear : inYear(from, now + std::chrono::years(1));
}

LocalDate Season::closedBefore(LocalDate date) const
{
    const year now = year_month_day(date).year();
    const LocalDate thisYear = inYear(until, now);
    return thisYear < date ? thisYear : inYear(until, now - std::chrono::years(1));
}

} // namespace bayboard
