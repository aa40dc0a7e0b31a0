#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

namespace bayboard {

namespace {

constexpr std::size_t dateSize = 10;

/// BLACKOUT_PERIOD by a date on which the location is closed ("2026-12-25 Christmas Day"). Figures:
/// at, until (the local day); word: what the day is called; no holder.
class ClosedDatesRule final : public Rule
{
public:
    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.location == nullptr || question.location->closedDates.empty())
            return;
        const LocalDate first = question.date();
        const LocalDate last = question.zone.dateAt(question.span().end() - seconds(1));
        for (const std::string &text : question.location->closedDates) {
            const auto closed = parseDate(std::string_view(text).substr(0, dateSize));
            if (!closed || *closed < first || last < *closed)
                continue;
            const Instant begins = question.zone.startOfDay(*closed);
            const Instant ends = startOfNextDay(*closed, question.zone);
            Violation &violation = found.object(RuleCode::BlackoutPeriod);
            violation.figures = {{"at", toUnix(begins)},
                                 {"until", toUnix(ends)},
                                 {hint::next, toUnix(ends)},
                                 {hint::last, toUnix(begins - question.span().length())}};
            if (text.size() > dateSize + 1)
                violation.word = text.substr(dateSize + 1);
        }
    }
};

} // namespace

std::unique_ptr<Rule> makeClosedDatesRule()
{
    return std::make_unique<ClosedDatesRule>();
}

} // namespace bayboard
