#include "core/exchange/TimeOfDay.h"

#include <algorithm>

namespace bayboard {

namespace {

bool isDigit(char c)
{
    return CellCursor::isDigit(c);
}

/// AM, PM, a.m., p. m. behind an hour; true when `hour` took it in. False: it is no such hour.
bool takeHalf(CellCursor &in, std::int32_t &hour, bool &twelveHour)
{
    const std::size_t place = in.place();
    in.skipBlanks();
    const char half = CellCursor::lower(in.peek());
    if (half != 'a' && half != 'p') {
        in.back(place);
        return true;
    }
    in.step();
    const bool dotted = in.take('.');
    if (dotted)
        in.skipBlanks();
    if (CellCursor::lower(in.peek()) != 'm') {
        in.back(place);
        return true;
    }
    in.step();
    if (dotted)
        in.take('.');
    twelveHour = true;
    // "13:30 PM" is written by programs that print both.
    if (hour > 12)
        return half == 'p' && hour < 24;
    if (hour == 0)
        return half == 'a';
    hour = hour % 12 + (half == 'p' ? 12 : 0);
    return true;
}

/// "+02:00", "-0330", "Z", "UTC", "GMT+1" behind a time.
bool takeOffset(CellCursor &in, TimeText &to)
{
    in.skipBlanks();
    const std::size_t place = in.place();
    const std::string zone = in.word();
    const bool named = zone == "z" || zone == "utc" || zone == "gmt";
    if (!named)
        in.back(place);
    const char sign = in.peek();
    if (sign != '+' && sign != '-') {
        if (named)
            to.offset = seconds(0);
        return named || in.atEnd();
    }
    in.step();
    std::size_t digits = 0;
    const auto first = in.number(&digits);
    if (!first || digits > 4)
        return false;
    std::int32_t hour = digits > 2 ? *first / 100 : *first;
    std::int32_t minute = digits > 2 ? *first % 100 : 0;
    if (digits <= 2 && in.take(':')) {
        const auto second = in.number(&digits);
        if (!second || digits != 2)
            return false;
        minute = *second;
    }
    if (hour > 18 || minute > 59)
        return false;
    const seconds offset = hours(hour) + minutes(minute);
    to.offset = sign == '-' ? -offset : offset;
    return true;
}

} // namespace

bool takeTimeOfDay(CellCursor &in, TimeText &to)
{
    std::size_t digits = 0;
    const auto first = in.number(&digits);
    if (!first)
        return false;
    std::int32_t hour = *first;
    std::int32_t minute = 0;
    std::int32_t second = 0;
    const char separator = CellCursor::lower(in.peek());
    const bool compact = digits == 4 || digits == 6;
    if (compact) { // 0930, 093015
        second = digits == 6 ? hour % 100 : 0;
        hour /= digits == 6 ? 100 : 1;
        minute = hour % 100;
        hour /= 100;
    } else if (digits > 2) {
        return false;
    } else if (separator == ':' || separator == 'h'
               || (separator == '.' && isDigit(in.peek(1)) && !(hour == 0 && digits == 1))) {
        in.step();
        const auto next = in.number(&digits);
        if (next ? digits != 2 : separator != 'h')
            return false;
        minute = next.value_or(0);
        if (in.peek() == separator && isDigit(in.peek(1))) {
            in.step();
            second = in.number(&digits).value_or(99);
            if ((in.peek() == '.' || in.peek() == ',') && isDigit(in.peek(1))) {
                in.step();
                while (isDigit(in.peek()))
                    in.step(); // fractions of a second are dropped
            }
        }
    }
    const bool bare = !compact && separator != ':' && separator != 'h' && separator != '.';
    if (!takeHalf(in, hour, to.twelveHour) || (bare && !to.twelveHour))
        return false;
    const bool endOfDay = hour == 24 && minute == 0 && second == 0;
    if ((hour > 23 && !endOfDay) || minute > 59 || second > 60)
        return false;
    to.timeOfDay = hour * 3600 + minute * 60 + std::min(second, 59);
    return takeOffset(in, to) && in.atEnd();
}

} // namespace bayboard
