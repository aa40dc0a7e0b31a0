#include "core/exchange/IcalTime.h"

#include "core/exchange/Words.h"

namespace bayboard {

icaltimetype toIcalTime(LocalTime wall, bool dateOnly)
{
    const std::chrono::year_month_day date(dateOf(wall));
    const std::chrono::hh_mm_ss<seconds> time(wall - dateOf(wall));
    icaltimetype result = icaltime_null_time();
    result.year = static_cast<int>(date.year());
    result.month = static_cast<int>(static_cast<unsigned>(date.month()));
    result.day = static_cast<int>(static_cast<unsigned>(date.day()));
    result.hour = static_cast<int>(time.hours().count());
    result.minute = static_cast<int>(time.minutes().count());
    result.second = static_cast<int>(time.seconds().count());
    result.is_date = dateOnly ? 1 : 0;
    return result;
}

std::optional<LocalTime> fromIcalTime(const icaltimetype &time)
{
    using std::chrono::year_month_day;
    if (time.month < 1 || time.day < 1 || time.year < 1 || time.year > 9998)
        return std::nullopt;
    const year_month_day date(std::chrono::year(time.year),
                              std::chrono::month(static_cast<unsigned>(time.month)),
                              std::chrono::day(static_cast<unsigned>(time.day)));
    if (!date.ok())
        return std::nullopt;
    if (time.is_date)
        return LocalTime(LocalDate(date));
    if (time.hour < 0 || time.hour > 23 || time.minute < 0 || time.minute > 59 || time.second < 0
        || time.second > 60)
        return std::nullopt;
    return LocalTime(LocalDate(date)) + hours(time.hour) + minutes(time.minute)
        + seconds(std::min(time.second, 59));
}

std::optional<IcalMoment> readIcalMoment(std::string_view value)
{
    value = trimmed(value);
    // Only the two forms of RFC 5545; libical takes more from sscanf than it should.
    const bool date = value.size() == 8;
    const bool utc = value.size() == 16 && (value[15] == 'Z' || value[15] == 'z');
    if (!date && !utc && value.size() != 15)
        return std::nullopt;
    for (std::size_t i = 0; i < std::min<std::size_t>(value.size(), 15); ++i) {
        const bool fine
            = i == 8 ? value[i] == 'T' || value[i] == 't' : value[i] >= '0' && value[i] <= '9';
        if (!fine)
            return std::nullopt;
    }
    std::string text(value);
    if (!date)
        text[8] = 'T';
    if (utc)
        text[15] = 'Z';
    const auto wall = fromIcalTime(icaltime_from_string(text.c_str()));
    return wall ? std::optional<IcalMoment>(IcalMoment{*wall, date, utc}) : std::nullopt;
}

std::optional<seconds> readIcalDuration(std::string_view value)
{
    const std::string text(trimmed(value));
    if (text.size() > 40)
        return std::nullopt;
    const icaldurationtype duration = icaldurationtype_from_string(text.c_str());
    if (icaldurationtype_is_bad_duration(duration) != 0 || duration.is_neg != 0
        || duration.weeks > 520 || duration.days > 3660 || duration.hours > 87'840)
        return std::nullopt;
    const seconds length = days(7 * std::int64_t{duration.weeks} + duration.days)
        + hours(duration.hours) + minutes(duration.minutes) + seconds(duration.seconds);
    return length > seconds(0) ? std::optional<seconds>(length) : std::nullopt;
}

} // namespace bayboard
