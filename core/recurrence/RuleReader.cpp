#include "core/recurrence/RuleReader.h"

#include "core/recurrence/BasicTime.h"

#include <algorithm>
#include <charconv>

namespace bayboard {

namespace {

using Code = RuleFaultCode;
using Unread = tl::unexpected<RuleFault>;

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return result;
}

/// Texts between the marks; "a,,b" has an empty one.
std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(mark);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// A whole number with or without sign, nothing else behind it.
std::optional<std::int64_t> number(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument)
        return std::nullopt;
    return error == std::errc() ? value : std::numeric_limits<std::int64_t>::max();
}

struct Range
{
    std::int64_t least;
    std::int64_t most;
};

RuleResult<std::int64_t> numberIn(const std::string &part, std::string_view text, Range range)
{
    const auto value = number(text);
    if (!value)
        return Unread({Code::NotANumber, part, std::string(text)});
    // A range that begins below zero counts from the end; there is no 0.
    if (*value < range.least || *value > range.most || (range.least < 0 && *value == 0))
        return Unread({Code::OutOfRange, part, std::string(text), range.least, range.most});
    return *value;
}

template <typename T, typename Less> void setInOrder(std::vector<T> &values, Less less)
{
    std::sort(values.begin(), values.end(), less);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::optional<std::chrono::weekday> weekday(std::string_view text)
{
    const std::string name = upper(text);
    for (unsigned i = 0; i < 7; ++i)
        if (name == nameOf(std::chrono::weekday(i)))
            return std::chrono::weekday(i);
    return std::nullopt;
}

/// Collects the parts of one rule.
class Reader
{
public:
    [[nodiscard]] RuleResult<RepeatRule> read(std::string_view text)
    {
        std::vector<std::string_view> pieces = split(text, ';');
        while (pieces.size() > 1 && pieces.back().empty())
            pieces.pop_back();
        for (const std::string_view piece : pieces)
            if (auto fault = add(piece))
                return Unread(std::move(*fault));
        if (!has("FREQ"))
            return Unread({Code::NoFrequency, "FREQ", {}});
        return std::move(m_rule);
    }

private:
    [[nodiscard]] bool has(const std::string &part) const
    {
        return std::find(m_seen.begin(), m_seen.end(), part) != m_seen.end();
    }

    std::optional<RuleFault> add(std::string_view piece)
    {
        const std::size_t equals = piece.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return RuleFault{Code::NotAPart, {}, std::string(piece)};
        std::string part = upper(piece.substr(0, equals));
        if (part == "BYWEEKDAY")
            part = "BYDAY"; // python-dateutil and rrule.js call it so
        const std::string_view value = piece.substr(equals + 1);
        if (has(part))
            return RuleFault{Code::RepeatedPart, part, {}};
        m_seen.push_back(part);
        if (value.empty())
            return RuleFault{Code::NoValue, part, {}};
        return take(part, value);
    }

    std::optional<RuleFault> take(const std::string &part, std::string_view value)
    {
        if (part == "FREQ")
            return frequency(value);
        if (part == "INTERVAL")
            return figure(part, value, m_rule.interval);
        if (part == "COUNT")
            return figure(part, value, m_rule.count.emplace());
        if (part == "UNTIL")
            return until(value);
        if (part == "BYDAY")
            return days(value);
        if (part == "WKST")
            return weekStart(value);
        if (part == "BYMONTH")
            return list(part, value, {1, 12}, m_rule.months);
        if (part == "BYWEEKNO")
            return list(part, value, {-53, 53}, m_rule.weekNumbers);
        if (part == "BYYEARDAY")
            return list(part, value, {-366, 366}, m_rule.yearDays);
        if (part == "BYMONTHDAY")
            return list(part, value, {-31, 31}, m_rule.monthDays);
        if (part == "BYHOUR")
            return list(part, value, {0, 23}, m_rule.hours);
        if (part == "BYMINUTE")
            return list(part, value, {0, 59}, m_rule.minutes);
        if (part == "BYSECOND")
            return list(part, value, {0, 60}, m_rule.seconds);
        if (part == "BYSETPOS")
            return list(part, value, {-366, 366}, m_rule.positions);
        return RuleFault{Code::UnknownPart, part, {}};
    }

    std::optional<RuleFault> frequency(std::string_view value)
    {
        const std::string name = upper(value);
        for (int i = 0; i <= static_cast<int>(Frequency::Yearly); ++i)
            if (name == nameOf(static_cast<Frequency>(i))) {
                m_rule.frequency = static_cast<Frequency>(i);
                return std::nullopt;
            }
        return RuleFault{Code::NotAFrequency, "FREQ", std::string(value)};
    }

    static std::optional<RuleFault>
    figure(const std::string &part, std::string_view value, std::int64_t &to)
    {
        const auto read = numberIn(part, value, {1, maxRuleFigure});
        if (!read)
            return read.error();
        to = *read;
        return std::nullopt;
    }

    static std::optional<RuleFault>
    list(const std::string &part, std::string_view value, Range range, std::vector<int> &to)
    {
        for (const std::string_view item : split(value, ',')) {
            const auto read = numberIn(part, item, range);
            if (!read)
                return read.error();
            to.push_back(static_cast<int>(*read));
        }
        setInOrder(to, std::less<>());
        return std::nullopt;
    }

    std::optional<RuleFault> until(std::string_view value)
    {
        const auto time = parseBasicTime(value);
        if (!time)
            return RuleFault{Code::NotATime, "UNTIL", std::string(value)};
        const RuleUntil::Kind kind = time->dateOnly ? RuleUntil::Kind::Date
            : time->utc                             ? RuleUntil::Kind::Utc
                                                    : RuleUntil::Kind::Wall;
        m_rule.until = RuleUntil{kind, time->at};
        return std::nullopt;
    }

    std::optional<RuleFault> weekStart(std::string_view value)
    {
        const auto day = weekday(value);
        if (!day)
            return RuleFault{Code::NotAWeekday, "WKST", std::string(value)};
        m_rule.weekStart = *day;
        return std::nullopt;
    }

    std::optional<RuleFault> days(std::string_view value)
    {
        for (const std::string_view item : split(value, ',')) {
            const std::size_t letters
                = std::min(item.find_first_not_of("+-0123456789"), item.size());
            const auto day = weekday(item.substr(letters));
            if (!day)
                return RuleFault{Code::NotAWeekday, "BYDAY", std::string(item)};
            RuleDay read{0, *day};
            if (letters > 0) {
                const auto nth = numberIn("BYDAY", item.substr(0, letters), {-53, 53});
                if (!nth)
                    return nth.error();
                read.nth = static_cast<int>(*nth);
            }
            m_rule.days.push_back(read);
        }
        setInOrder(m_rule.days, [](const RuleDay &a, const RuleDay &b) {
            return std::pair(a.day.iso_encoding(), a.nth) < std::pair(b.day.iso_encoding(), b.nth);
        });
        return std::nullopt;
    }

    RepeatRule m_rule;
    std::vector<std::string> m_seen;
};

} // namespace

RuleResult<RepeatRule> parseRule(std::string_view text)
{
    if (text.empty())
        return Unread({Code::Empty, "RRULE", {}});
    if (text.size() > maxRuleLength)
        return Unread({Code::TooLong, "RRULE", {}});
    return Reader().read(text);
}

} // namespace bayboard
