#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

using std::chrono::month_day;
using std::chrono::year;
using std::chrono::year_month_day;

month_day dayOfYear(LocalDate date)
{
    const year_month_day ymd(date);
    return month_day(ymd.month(), ymd.day());
}

/// The day in a year; 29 February is the 28th in years without it.
LocalDate inYear(month_day day, year which)
{
    const year_month_day ymd(which, day.month(), day.day());
    return ymd.ok() ? LocalDate(ymd)
                    : LocalDate(year_month_day(which / day.month() / std::chrono::last));
}

/// "05-01", through the same door as dates: in a leap year, so that 29 February is read.
std::optional<month_day> parseDayOfYear(std::string_view text)
{
    const auto date = parseDate("2000-" + std::string(text));
    return date ? std::optional<month_day>(dayOfYear(*date)) : std::nullopt;
}

/// The part of each year in which the place is open, both days included; may pass new year.
struct Season
{
    month_day from;
    month_day until;

    static std::optional<Season> parse(std::string_view from, std::string_view until)
    {
        const auto first = parseDayOfYear(from);
        const auto last = parseDayOfYear(until);
        if (!first || !last)
            return std::nullopt;
        return Season{*first, *last};
    }

    [[nodiscard]] bool contains(LocalDate date) const
    {
        const month_day day = dayOfYear(date);
        return from <= until ? from <= day && day <= until : from <= day || day <= until;
    }

    /// The first day of the next season after a day outside it.
    [[nodiscard]] LocalDate opensAfter(LocalDate date) const
    {
        const year now = year_month_day(date).year();
        const LocalDate thisYear = inYear(from, now);
        return thisYear > date ? thisYear : inYear(from, now + std::chrono::years(1));
    }

    /// The last day of the season before a day outside it.
    [[nodiscard]] LocalDate closedBefore(LocalDate date) const
    {
        const year now = year_month_day(date).year();
        const LocalDate thisYear = inYear(until, now);
        return thisYear < date ? thisYear : inYear(until, now - std::chrono::years(1));
    }
};

void judgeSeason(const Season &season, const Question &question, Findings &found)
{
    const LocalDate last = question.zone.dateAt(question.span().end() - seconds(1));
    for (LocalDate date = question.date(); date <= last; date += days(1)) {
        if (season.contains(date))
            continue;
        const Instant opens = question.zone.startOfDay(season.opensAfter(date));
        const Instant closed = startOfNextDay(season.closedBefore(date), question.zone);
        Violation &violation = found.object(RuleCode::OutsideSeason);
        violation.figures = {{"at", toUnix(opens)},
                             {"until", toUnix(closed)},
                             {hint::next, toUnix(opens)},
                             {hint::last, toUnix(closed - question.span().length())}};
        return;
    }
}

/// OUTSIDE_SEASON by Location::season. Figures: at (the season begins), until (the end of the one
/// before).
class LocationSeasonRule final : public Rule
{
public:
    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.location == nullptr || question.location->season.empty())
            return;
        const std::string_view text = question.location->season;
        const std::size_t slash = text.find('/');
        if (slash == std::string_view::npos)
            return;
        if (const auto season = Season::parse(text.substr(0, slash), text.substr(slash + 1)))
            judgeSeason(*season, question, found);
    }
};

/// OUTSIDE_SEASON by the rule book: "first" and "last" day of each year.
class SeasonRule final : public Rule
{
public:
    explicit SeasonRule(Season season) : m_season(season) { }

    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        judgeSeason(m_season, question, found);
    }

private:
    Season m_season;
};

} // namespace

std::unique_ptr<Rule> makeLocationSeasonRule()
{
    return std::make_unique<LocationSeasonRule>();
}

std::unique_ptr<Rule> readSeasonRule(Figures &figures)
{
    const std::string first = figures.text("first").value_or("");
    const std::string last = figures.text("last").value_or("");
    const auto season = Season::parse(first, last);
    if (!season)
        figures.complain(parseDayOfYear(first) ? "last" : "first",
                         Phrase::tr("a season has a \"first\" and a \"last\" day like \"05-01\""));
    return std::make_unique<SeasonRule>(season.value_or(Season{}));
}

} // namespace bayboard
