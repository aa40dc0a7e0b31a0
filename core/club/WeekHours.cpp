#include "core/club/WeekHours.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace bayboard {

namespace {

constexpr seconds wholeDay = std::chrono::hours(24);
constexpr const char *dayWords[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::optional<unsigned> dayFor(std::string_view word)
{
    for (unsigned i = 0; i < 7; ++i)
        if (word == dayWords[i])
            return i;
    return std::nullopt;
}

/// "mon", "mon-fri", "fri-mon" or "daily" as weekdays.
std::vector<unsigned> daysFor(std::string_view text)
{
    if (text == "daily")
        return {0, 1, 2, 3, 4, 5, 6};
    const std::size_t dash = text.find('-');
    const auto first = dayFor(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : dayFor(text.substr(dash + 1));
    std::vector<unsigned> found;
    if (!first || !last)
        return found;
    for (unsigned day = *first;; day = (day + 1) % 7) {
        found.push_back(day);
        if (day == *last)
            return found;
    }
}

std::string formatTime(seconds time)
{
    const std::chrono::hh_mm_ss<seconds> parts(time);
    char buffer[24];
    std::snprintf(buffer,
                  sizeof buffer,
                  parts.seconds().count() == 0 ? "%02d:%02d" : "%02d:%02d:%02d",
                  static_cast<int>(parts.hours().count()),
                  static_cast<int>(parts.minutes().count()),
                  static_cast<int>(parts.seconds().count()));
    return buffer;
}

} // namespace

Result<WeekHours> WeekHours::parse(const std::vector<std::string> &texts)
{
    WeekHours week;
    week.m_always = texts.empty();
    for (const std::string &text : texts) {
        const auto refuse = [&] {
            return fail(ErrorCode::InvalidArgument,
                        "hours",
                        Phrase::tr("\"%1\" is not like \"mon-fri 08:00-22:00\"", text));
        };
        const std::size_t blank = text.find(' ');
        if (blank == std::string::npos)
            return refuse();
        const std::string_view view = text;
        const auto weekdays = daysFor(view.substr(0, blank));
        if (view.substr(blank + 1) == "closed" && !weekdays.empty())
            continue;
        const std::size_t dash = text.find('-', blank);
        if (weekdays.empty() || dash == std::string::npos)
            return refuse();
        const auto opens = parseTimeOfDay(view.substr(blank + 1, dash - blank - 1));
        auto closes = parseTimeOfDay(view.substr(dash + 1));
        if (!opens || !closes || *opens >= wholeDay)
            return refuse();
        if (*closes <= *opens)
            *closes += wholeDay;
        for (const unsigned day : weekdays)
            week.m_days[day].push_back({*opens, *closes});
    }
    for (auto &ranges : week.m_days)
        std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) {
            return a.opens < b.opens;
        });
    return week;
}

std::vector<std::string> WeekHours::toTexts() const
{
    std::vector<std::string> texts;
    if (m_always)
        return texts;
    for (unsigned day = 0; day < 7; ++day)
        for (const Range &range : m_days[day])
            texts.push_back(
                std::string(dayWords[day]) + " " + formatTime(range.opens) + "-"
                + formatTime(range.closes > wholeDay ? range.closes - wholeDay : range.closes));
    if (texts.empty())
        texts.push_back("daily closed");
    return texts;
}

std::vector<Span> WeekHours::openSpans(const Span &within, const Zone &zone) const
{
    std::vector<Span> open;
    if (m_always)
        return {within};
    const LocalDate first = zone.dateAt(within.start()) - days(2);
    const LocalDate last = zone.dateAt(within.end());
    for (LocalDate date = first; date <= last; date += days(1)) {
        for (const Range &range : on(std::chrono::weekday(date))) {
            const auto span = Span::make(zone.toInstant(LocalTime(date) + range.opens),
                                         zone.toInstant(LocalTime(date) + range.closes));
            if (span)
                open.push_back(*span);
        }
    }
    // Sorted anew: a time inside a spring gap comes to stand behind one that follows the gap.
    open = mergedSpans(std::move(open));
    std::erase_if(open, [&](const Span &span) { return !span.overlaps(within); });
    return open;
}

} // namespace bayboard
