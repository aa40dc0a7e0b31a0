#include "core/recurrence/Recurrence.h"

#include "core/recurrence/BasicTime.h"
#include "core/recurrence/RuleReader.h"
#include "core/recurrence/RuleValidity.h"

#include <algorithm>

namespace bayboard {

namespace {

using Code = RuleFaultCode;
using Unread = tl::unexpected<RuleFault>;

template <typename T> void insert(std::vector<T> &values, T value)
{
    const auto at = std::lower_bound(values.begin(), values.end(), value);
    if (at == values.end() || *at != value)
        values.insert(at, value);
}

template <typename T> bool has(const std::vector<T> &values, T value)
{
    return std::binary_search(values.begin(), values.end(), value);
}

template <typename T> void setInOrder(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

bool equalLetters(std::string_view text, std::string_view upper)
{
    return std::equal(text.begin(), text.end(), upper.begin(), upper.end(), [](char a, char b) {
        return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
    });
}

/// "EXDATE;VALUE=DATE:20260105": name, then the value; parameters say nothing that the value does
/// not show.
struct Line
{
    std::string_view name;
    std::string_view value;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        const std::size_t colon = line.find(':');
        const std::size_t name = std::min(line.find_first_of(";:"), line.size());
        lines.push_back(
            {line.substr(0, name),
             colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1)});
    }
    return lines;
}

/// The lines of one recurrence, put together.
class LineReader
{
public:
    std::optional<RuleFault> add(const Line &line)
    {
        if (equalLetters(line.name, "DTSTART"))
            return start(line.value);
        if (equalLetters(line.name, "RRULE"))
            return rule(line.value);
        if (equalLetters(line.name, "RDATE"))
            return dates("RDATE", line.value, m_extra);
        if (equalLetters(line.name, "EXDATE"))
            return dates("EXDATE", line.value, m_excluded);
        return RuleFault{Code::UnknownPart, std::string(line.name), {}};
    }

    RuleResult<Recurrence> take()
    {
        if (!m_start)
            return Unread({Code::NoStart, "DTSTART", {}});
        m_made.start = m_start->at;
        m_made.dateOnly = m_start->dateOnly;
        if (m_made.rule)
            if (auto fault = faultOf(*m_made.rule, m_made.dateOnly))
                return Unread(std::move(*fault));
        for (const BasicTime &time : m_extra) {
            if (time.dateOnly != m_made.dateOnly)
                return Unread({Code::MixedDates, "RDATE", basicText(time.at, time.dateOnly)});
            m_made.extra.push_back(time.at);
        }
        for (const BasicTime &time : m_excluded) {
            if (m_made.dateOnly && !time.dateOnly)
                return Unread({Code::MixedDates, "EXDATE", basicText(time.at)});
            if (time.dateOnly)
                m_made.excludedDays.push_back(dateOf(time.at));
            else
                m_made.excluded.push_back(time.at);
        }
        setInOrder(m_made.extra);
        setInOrder(m_made.excluded);
        setInOrder(m_made.excludedDays);
        return std::move(m_made);
    }

private:
    static std::optional<RuleFault>
    read(const char *part, std::string_view text, std::optional<BasicTime> &to)
    {
        to = parseBasicTime(text);
        if (!to)
            return RuleFault{Code::NotATime, part, std::string(text)};
        if (to->utc)
            return RuleFault{Code::UtcDate, part, std::string(text)};
        return std::nullopt;
    }

    std::optional<RuleFault> start(std::string_view value)
    {
        if (m_start)
            return RuleFault{Code::RepeatedPart, "DTSTART", {}};
        return read("DTSTART", value, m_start);
    }

    std::optional<RuleFault> rule(std::string_view value)
    {
        if (m_made.rule)
            return RuleFault{Code::TwoRules, "RRULE", {}};
        auto read = parseRule(value);
        if (!read)
            return std::move(read.error());
        m_made.rule = std::move(*read);
        return std::nullopt;
    }

    static std::optional<RuleFault>
    dates(const char *part, std::string_view value, std::vector<BasicTime> &to)
    {
        for (;;) {
            const std::size_t comma = std::min(value.find(','), value.size());
            std::optional<BasicTime> time;
            if (auto fault = read(part, value.substr(0, comma), time))
                return fault;
            if (to.size() == maxExtraDates)
                return RuleFault{Code::TooLong, part, {}};
            to.push_back(*time);
            if (comma == value.size())
                return std::nullopt;
            value.remove_prefix(comma + 1);
        }
    }

    Recurrence m_made;
    std::optional<BasicTime> m_start;
    std::vector<BasicTime> m_extra;
    std::vector<BasicTime> m_excluded;
};

void append(std::string &text, const char *head, const std::vector<LocalTime> &times, bool dateOnly)
{
    for (std::size_t i = 0; i < times.size(); ++i)
        text += (i == 0 ? std::string(head) : ",") + basicText(times[i], dateOnly);
    if (!times.empty())
        text += '\n';
}

} // namespace

RuleResult<Recurrence> Recurrence::parse(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    if (lines.empty())
        return Unread({Code::Empty, {}, {}});
    LineReader reader;
    for (const Line &line : lines)
        if (auto fault = reader.add(line))
            return Unread(std::move(*fault));
    return reader.take();
}

RuleResult<Recurrence> Recurrence::ofRule(std::string_view rule, LocalTime start, bool dateOnly)
{
    auto read = parseRule(rule);
    if (!read)
        return Unread(std::move(read.error()));
    if (auto fault = faultOf(*read, dateOnly))
        return Unread(std::move(*fault));
    Recurrence made;
    made.start = dateOnly ? LocalTime(dateOf(start)) : start;
    made.dateOnly = dateOnly;
    made.rule = std::move(*read);
    return made;
}

std::string Recurrence::toText() const
{
    const char *date = dateOnly ? ";VALUE=DATE:" : ":";
    std::string text = std::string("DTSTART") + date + basicText(start, dateOnly) + '\n';
    if (rule)
        text += "RRULE:" + rule->toText() + '\n';
    append(text, (std::string("RDATE") + date).c_str(), extra, dateOnly);
    append(text, "EXDATE:", excluded, false);
    append(text,
           "EXDATE;VALUE=DATE:",
           std::vector<LocalTime>(excludedDays.begin(), excludedDays.end()),
           true);
    return text;
}

void Recurrence::exclude(LocalTime at)
{
    std::erase(extra, at);
    if (dateOnly)
        insert(excludedDays, dateOf(at));
    else
        insert(excluded, at);
}

void Recurrence::excludeDay(LocalDate day)
{
    insert(excludedDays, day);
}

void Recurrence::restore(LocalTime at)
{
    std::erase(excluded, at);
    std::erase(excludedDays, dateOf(at));
}

void Recurrence::add(LocalTime at)
{
    restore(at);
    insert(extra, at);
}

bool Recurrence::isExcluded(LocalTime at) const
{
    return has(excluded, at) || has(excludedDays, dateOf(at));
}

} // namespace bayboard
