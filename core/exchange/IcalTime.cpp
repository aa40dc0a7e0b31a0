#include "core/exchange/IcalTime.h"

#include "core/exchange/Words.h"

namespace bayboard {

icaltimetype toIcalTime(LocalTime wall)
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
    return result;
}

std::optional<BasicTime> readIcalMoment(std::string_view value)
{
    return parseBasicTime(trimmed(value));
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
