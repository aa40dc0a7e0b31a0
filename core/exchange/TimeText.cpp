#include "core/exchange/TimeText.h"

#include "core/exchange/CellCursor.h"
#include "core/exchange/TimeOfDay.h"
#include "core/exchange/Words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace bayboard {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"january",
                                                         "february",
                                                         "march",
                                                         "april",
                                                         "may",
                                                         "june",
                                                         "july",
                                                         "august",
                                                         "september",
                                                         "october",
                                                         "november",
                                                         "december"};
constexpr std::array<std::string_view, 7> weekdayNames
    = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::int32_t wholeDay = 86'400;
// Excel counts days from 1899-12-30; these bounds are the years 1954 and 2119.
constexpr double firstSerial = 20'000;
constexpr double lastSerial = 80'000;

/// "sep", "sept", "september": three letters or more of a name.
template <std::size_t Count>
std::optional<std::int32_t> nameIn(const std::array<std::string_view, Count> &names,
                                   std::string_view word)
{
    if (word.size() < 3)
        return std::nullopt;
    for (std::size_t i = 0; i < Count; ++i)
        if (names[i].starts_with(word))
            return static_cast<std::int32_t>(i) + 1;
    return std::nullopt;
}

std::int32_t fullYear(std::int32_t year, std::size_t digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

bool isDate(std::int32_t year, std::int32_t month, std::int32_t day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31
        && std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

/// What may stand between a date and a time; then the time, if anything is left.
bool takeRest(CellCursor &in, TimeText &to)
{
    in.skipBlanks();
    in.take(',');
    in.skipBlanks();
    const std::size_t place = in.place();
    const std::string word = in.word();
    if (!word.empty() && word != "t" && word != "at" && word != "um")
        in.back(place);
    in.skipBlanks();
    if (in.take('-')) // "5 May 2026 - 09:00"
        in.skipBlanks();
    return in.atEnd() || takeTimeOfDay(in, to);
}

bool setDate(TimeText &to, std::int32_t year, std::int32_t month, std::int32_t day)
{
    to.kind = TimeText::Kind::Date;
    to.numbers[0] = year;
    to.numbers[1] = month;
    to.numbers[2] = day;
    return isDate(year, month, day);
}

/// A number alone: a day of Excel's calendar, or a part of one day.
bool takeSerial(std::string_view cell, TimeText &to)
{
    std::string text(cell);
    if (const std::size_t comma = text.find(','); comma != std::string::npos)
        text[comma] = '.';
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0))
        return false;
    const double whole = std::floor(value);
    auto time = static_cast<std::int32_t>(std::lround((value - whole) * wholeDay));
    to.serial = true;
    if (value < 1) {
        to.kind = TimeText::Kind::TimeOnly;
        to.timeOfDay = time;
        return text.find('.') != std::string::npos;
    }
    if (whole < firstSerial || whole > lastSerial)
        return false;
    const LocalDate epoch(std::chrono::year(1899) / std::chrono::December / 30);
    const std::chrono::year_month_day date(epoch + days(static_cast<int>(whole)));
    to.timeOfDay = time == 0 && whole == value ? -1 : time;
    return setDate(to,
                   static_cast<int>(date.year()),
                   static_cast<std::int32_t>(static_cast<unsigned>(date.month())),
                   static_cast<std::int32_t>(static_cast<unsigned>(date.day())));
}

/// "5 May 2022", "5th of May, 2022", "05-May-22": the day has been read.
bool takeNamedMonth(CellCursor &in, TimeText &to, std::int32_t day)
{
    std::string word = in.word();
    if (word == "st" || word == "nd" || word == "rd" || word == "th") {
        in.skipBlanks();
        word = in.word();
    }
    if (word == "of") {
        in.skipBlanks();
        word = in.word();
    }
    const auto month = nameIn(monthNames, word);
    if (!month)
        return false;
    in.take('.');
    in.skipBlanks();
    for (const char mark : {',', '-', '/'})
        in.take(mark);
    in.skipBlanks();
    std::size_t digits = 0;
    const auto year = in.number(&digits);
    if (!year || (digits != 2 && digits != 4))
        return false;
    return setDate(to, fullYear(*year, digits), *month, day) && takeRest(in, to);
}

/// "May 5, 2022": the month's name comes first.
bool takeMonthFirst(CellCursor &in, TimeText &to)
{
    const auto month = nameIn(monthNames, in.word());
    in.take('.');
    in.skipBlanks();
    const auto day = in.number();
    if (!month || !day)
        return false;
    const std::size_t place = in.place();
    const std::string ordinal = in.word();
    if (ordinal != "st" && ordinal != "nd" && ordinal != "rd" && ordinal != "th")
        in.back(place);
    in.skipBlanks();
    in.take(',');
    in.skipBlanks();
    std::size_t digits = 0;
    const auto year = in.number(&digits);
    return year && digits == 4 && setDate(to, *year, *month, *day) && takeRest(in, to);
}

/// Three numbers; a year in front makes the date certain.
bool takeTriple(CellCursor &in, TimeText &to, std::int32_t first, std::size_t firstDigits)
{
    to.separator = in.peek();
    in.step();
    in.skipBlanks();
    std::size_t secondDigits = 0;
    std::size_t thirdDigits = 0;
    const auto second = in.number(&secondDigits);
    if (!second || secondDigits > 2 || !in.take(to.separator))
        return false;
    in.skipBlanks();
    const auto third = in.number(&thirdDigits);
    if (!third || in.peek() == ':')
        return false;
    if (firstDigits == 4)
        return thirdDigits <= 2 && setDate(to, first, *second, *third) && takeRest(in, to);
    if (firstDigits > 2 || (thirdDigits != 2 && thirdDigits != 4))
        return false;
    to.kind = TimeText::Kind::OpenDate;
    to.shortYear = thirdDigits == 2;
    to.numbers[0] = first;
    to.numbers[1] = *second;
    to.numbers[2] = *third;
    return takeRest(in, to);
}

bool takeAny(std::string_view cell, TimeText &to)
{
    CellCursor in(cell);
    if (CellCursor::isLetter(in.peek())) {
        const std::size_t place = in.place();
        const std::string word = in.word();
        if (nameIn(weekdayNames, word)) {
            in.take('.');
            in.skipBlanks();
            in.take(',');
            in.skipBlanks();
        } else {
            in.back(place);
        }
        if (CellCursor::isLetter(in.peek()))
            return takeMonthFirst(in, to);
    }
    const std::size_t place = in.place();
    std::size_t digits = 0;
    const auto first = in.number(&digits);
    if (!first)
        return false;
    if (digits == 8) {
        if (in.peek() == '.' || in.peek() == ',')
            return false;
        return setDate(to, *first / 10'000, *first / 100 % 100, *first % 100) && takeRest(in, to);
    }
    const char next = in.peek();
    const bool triple = next == '/' || next == '-' || next == '.';
    if (triple && CellCursor::isDigit(in.peek(next == '.' && in.peek(1) == ' ' ? 2 : 1))) {
        CellCursor attempt = in;
        if (takeTriple(attempt, to, *first, digits))
            return true;
        to = TimeText{};
    }
    if (next == '-' || next == '/' || next == '.' || next == ' ' || CellCursor::isLetter(next)) {
        CellCursor attempt = in;
        if (triple)
            attempt.step();
        attempt.skipBlanks();
        if (digits <= 2 && CellCursor::isLetter(attempt.peek())
            && takeNamedMonth(attempt, to, *first))
            return true;
        to = TimeText{};
    }
    const bool yearAlone = digits > 2 && (next == '-' || next == '+');
    in.back(place);
    if (!yearAlone && takeTimeOfDay(in, to)) {
        to.kind = TimeText::Kind::TimeOnly;
        return true;
    }
    to = TimeText{};
    return takeSerial(cell, to);
}

} // namespace

const char *wordFor(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return "d/m/y";
    case DateOrder::MonthDayYear:
        return "m/d/y";
    case DateOrder::YearMonthDay:
        return "y-m-d";
    }
    return "";
}

std::optional<DateOrder> dateOrderOf(std::string_view pattern)
{
    // An m beside a colon is a minute; what is left of d, m and y says the order.
    const auto besideColon = [&](std::size_t at) {
        std::size_t from = at;
        std::size_t to = at;
        while (from > 0 && CellCursor::lower(pattern[from]) == 'm')
            --from;
        while (to + 1 < pattern.size() && CellCursor::lower(pattern[to]) == 'm')
            ++to;
        return pattern[from] == ':' || pattern[to] == ':';
    };
    std::string order;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = CellCursor::lower(pattern[i]);
        const bool wanted = c == 'd' || c == 'y' || (c == 'm' && !besideColon(i));
        if (wanted && (order.empty() || order.back() != c))
            order += c;
    }
    if (order == "dmy")
        return DateOrder::DayMonthYear;
    if (order == "mdy")
        return DateOrder::MonthDayYear;
    if (order == "ymd")
        return DateOrder::YearMonthDay;
    return std::nullopt;
}

TimeText readTimeText(std::string_view cell)
{
    TimeText text;
    cell = trimmed(cell);
    if (cell.empty())
        return text;
    if (cell.size() > 64 || !takeAny(cell, text)) {
        text = TimeText{};
        text.kind = TimeText::Kind::Unreadable;
    }
    return text;
}

std::optional<LocalDate> dateIn(const TimeText &text, DateOrder order)
{
    if (text.kind != TimeText::Kind::Date && text.kind != TimeText::Kind::OpenDate)
        return std::nullopt;
    const std::int32_t *n = text.numbers;
    std::int32_t year = n[0];
    std::int32_t month = n[1];
    std::int32_t day = n[2];
    if (text.kind == TimeText::Kind::OpenDate && order != DateOrder::YearMonthDay) {
        year = n[2];
        month = order == DateOrder::DayMonthYear ? n[1] : n[0];
        day = order == DateOrder::DayMonthYear ? n[0] : n[1];
    }
    if (text.kind == TimeText::Kind::OpenDate && text.shortYear)
        year = fullYear(year, 2);
    if (!isDate(year, month, day))
        return std::nullopt;
    return LocalDate(std::chrono::year(year) / month / day);
}

} // namespace bayboard
