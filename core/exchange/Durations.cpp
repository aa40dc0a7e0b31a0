#include "core/exchange/CellCursor.h"
#include "core/exchange/TimeText.h"
#include "core/exchange/Words.h"

#include <cmath>

namespace bayboard {

std::optional<seconds> readDuration(std::string_view cell, seconds unit)
{
    constexpr double longest = 10.0 * 366 * 86'400;
    CellCursor in(trimmed(cell));
    double sum = 0;
    bool any = false;
    while (!in.atEnd()) {
        const auto whole = in.number();
        if (!whole)
            return std::nullopt;
        double value = *whole;
        double scale = static_cast<double>(unit.count());
        if (in.peek() == ':') { // h:mm or h:mm:ss
            in.step();
            std::size_t digits = 0;
            const auto minute = in.number(&digits);
            const bool more = in.take(':');
            const auto second = more ? in.number() : std::optional<std::int32_t>(0);
            if (any || !minute || digits != 2 || *minute > 59 || !second || *second > 59)
                return std::nullopt;
            value = value * 3600 + *minute * 60 + *second;
            scale = 1;
        } else if ((in.peek() == '.' || in.peek() == ',') && CellCursor::isDigit(in.peek(1))) {
            in.step();
            double part = 0.1;
            for (; CellCursor::isDigit(in.peek()); in.step(), part /= 10)
                value += part * (in.peek() - '0');
        }
        in.skipBlanks();
        const std::string word = in.word();
        if (word == "d" || word == "day" || word == "days")
            scale = 86'400;
        else if (word == "h" || word == "hr" || word == "hrs" || word == "hour" || word == "hours")
            scale = scale == 1 ? 1 : 3600;
        else if (word == "m" || word == "min" || word == "mins" || word == "minute"
                 || word == "minutes")
            scale = 60;
        else if (!word.empty())
            return std::nullopt;
        in.take('.');
        in.take(',');
        in.skipBlanks();
        sum += value * scale;
        any = true;
    }
    if (!any || !(sum >= 1) || sum > longest)
        return std::nullopt;
    return seconds(std::llround(sum));
}

} // namespace bayboard
