#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/Season.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

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
        if (const auto season = Season::parse(question.location->season))
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
        figures.complain(Season::parse(first, first) ? "last" : "first",
                         Phrase::tr("a season has a \"first\" and a \"last\" day like \"05-01\""));
    return std::make_unique<SeasonRule>(season.value_or(Season{}));
}

} // namespace bayboard
