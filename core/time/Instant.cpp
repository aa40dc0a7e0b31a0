#include "core/time/Instant.h"

#include <charconv>
#include <cstdio>

namespace bayboard {

namespace {

/// Reads exactly `count` digits at `at`; nothing if one is missing.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<seconds> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return seconds(0);
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const auto hour = digitsAt(text, 1, 2);
    const bool colon = text.size() > 3 && text[3] == ':';
    const std::size_t minuteAt = colon ? 4 : 3;
    const auto minute = text.size() == 3 ? std::optional<int>(0) : digitsAt(text, minuteAt, 2);
    const bool whole = text.size() == 3 || text.size() == minuteAt + 2;
    if (!hour || !minute || !whole || *hour > 18 || *minute > 59)
        return std::nullopt;
    const seconds offset = hours(*hour) + minutes(*minute);
    return text[0] == '-' ? -offset : offset;
}

} // namespace

std::string formatDate(LocalDate date)
{
    const std::chrono::year_month_day ymd(date);
    char buffer[24];
    std::snprintf(buffer,
                  sizeof buffer,
                  "%04d-%02u-%02u",
                  static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()),
                  static_cast<unsigned>(ymd.day()));
    return buffer;
}

std::string formatUtc(Instant instant)
{
    const LocalTime wall(instant.time_since_epoch());
    const std::chrono::hh_mm_ss<seconds> time(wall - dateOf(wall));
    char buffer[24];
    std::snprintf(buffer,
                  sizeof buffer,
                  "T%02d:%02d:%02dZ",
                  static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return formatDate(dateOf(wall)) + buffer;
}

std::optional<LocalDate> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year),
                                          std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
    if (!ymd.ok())
        return std::nullopt;
    return LocalDate(ymd);
}

std::optional<seconds> parseTimeOfDay(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':')
        return std::nullopt;
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    std::optional<int> second = 0;
    if (text.size() == 8)
        second = text[5] == ':' ? digitsAt(text, 6, 2) : std::nullopt;
    if (!hour || !minute || !second || *minute > 59 || *second > 59)
        return std::nullopt;
    const seconds time = hours(*hour) + minutes(*minute) + seconds(*second);
    return time <= hours(24) ? std::optional<seconds>(time) : std::nullopt;
}

std::optional<ParsedTime> parseTime(std::string_view text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    const std::string_view rest = text.substr(11);
    const std::size_t timeSize = rest.size() >= 8 && rest[5] == ':' ? 8 : 5;
    const auto time = parseTimeOfDay(rest.substr(0, timeSize));
    if (!date || !time)
        return std::nullopt;
    ParsedTime parsed{LocalTime(*date) + *time, std::nullopt};
    if (rest.size() > timeSize) {
        parsed.offset = parseOffset(rest.substr(timeSize));
        if (!parsed.offset)
            return std::nullopt;
    }
    return parsed;
}

} // namespace bayboard
