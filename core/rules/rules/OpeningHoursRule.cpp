#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

/// Figures: at, until (the open stretch that the start lies in, or the next one; none when there is
/// none within a week).
void judgeHours(const WeekHours &week, const Question &question, Findings &found)
{
    const Span &span = question.span();
    if (isOpenThroughout(week, span, question.zone))
        return;
    Violation &violation = found.object(RuleCode::OutsideHours);
    const auto open = openAt(week, span.start(), question.zone);
    if (!open)
        return;
    violation.figures = {{"at", toUnix(open->start())}, {"until", toUnix(open->end())}};
    const bool starts = open->contains(span.start());
    const auto next = starts ? openAt(week, open->end(), question.zone) : open;
    if (next)
        violation.figures.emplace_back(hint::next, toUnix(next->start()));
    const auto last = starts ? open : openBefore(week, span.start(), question.zone);
    if (last)
        violation.figures.emplace_back(hint::last, toUnix(last->end() - span.length()));
}

/// OUTSIDE_HOURS by Location::hours.
class LocationHoursRule final : public Rule
{
public:
    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.location != nullptr && !question.location->hours.isAlwaysOpen())
            judgeHours(question.location->hours, question, found);
    }
};

/// OUTSIDE_HOURS by the rule book: further limits, for some bays or customers too.
class OpeningHoursRule final : public Rule
{
public:
    explicit OpeningHoursRule(WeekHours week) : m_week(std::move(week)) { }

    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        judgeHours(m_week, question, found);
    }

private:
    WeekHours m_week;
};

} // namespace

std::unique_ptr<Rule> makeLocationHoursRule()
{
    return std::make_unique<LocationHoursRule>();
}

std::unique_ptr<Rule> readOpeningHoursRule(Figures &figures)
{
    auto week = figures.weekTimes("hours");
    if (!week)
        figures.complain("hours", Phrase::tr("\"hours\" is missing"));
    return std::make_unique<OpeningHoursRule>(week.value_or(WeekHours()));
}

} // namespace bayboard
