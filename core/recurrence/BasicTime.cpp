#include "core/recurrence/BasicTime.h"

#include <algorithm>
#include <cstdio>

namespace bayboard {

namespace {

/// Digits [at, at + length) as a number; the caller has seen that they are digits.
int figure(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    for (const char c : text.substr(at, length))
        value = value * 10 + (c - '0');
    return value;
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<BasicTime> parseBasicTime(std::string_view text)
{
    using std::chrono::year_month_day;
    const bool dateOnly = text.size() == 8;
    const bool utc = text.size() == 16 && (text[15] == 'Z' || text[15] == 'z');
    if (!dateOnly && !utc && text.size() != 15)
        return std::nullopt;
    if (!isDigits(text.substr(0, 8)))
        return std::nullopt;
    const year_month_day date(std::chrono::year(figure(text, 0, 4)),
                              std::chrono::month(static_cast<unsigned>(figure(text, 4, 2))),
                              std::chrono::day(static_cast<unsigned>(figure(text, 6, 2))));
    if (!date.ok() || date.year() < std::chrono::year(1))
        return std::nullopt;
    BasicTime time{LocalTime(LocalDate(date)), dateOnly, utc};
    if (dateOnly)
        return time;
    if ((text[8] != 'T' && text[8] != 't') || !isDigits(text.substr(9, 6)))
        return std::nullopt;
    const int hour = figure(text, 9, 2);
    const int minute = figure(text, 11, 2);
    const int second = figure(text, 13, 2);
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    time.at += hours(hour) + minutes(minute) + seconds(std::min(second, 59));
    return time;
}

std::string basicText(LocalTime at, bool dateOnly)
{
    const std::chrono::year_month_day date(dateOf(at));
    const std::chrono::hh_mm_ss<seconds> time(at - dateOf(at));
    char buffer[32];
    const int length = std::snprintf(buffer,
                                     sizeof buffer,
                                     "%04d%02u%02uT%02d%02d%02d",
                                     static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()),
                                     static_cast<unsigned>(date.day()),
                                     static_cast<int>(time.hours().count()),
                                     static_cast<int>(time.minutes().count()),
                                     static_cast<int>(time.seconds().count()));
    return std::string(buffer, static_cast<std::size_t>(dateOnly ? length - 7 : length));
}

} // namespace bayboard
