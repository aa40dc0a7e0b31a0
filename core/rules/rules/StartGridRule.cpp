#include "core/rules/Figures.h"
#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t minutesOfDay = 24 * 60;

/// INVALID_START: bookings begin on a grid of the wall clock. A gap that is left beside a booking
/// of the same customer may be filled all the same. Figures: limit (step in minutes), next, last.
class StartGridRule final : public Rule
{
public:
    StartGridRule(StartGrid grid, bool fillGaps) : m_grid(grid), m_fillGaps(fillGaps) { }

    Changes askedOn() const override { return change::created | change::start | change::location; }

    bool setsStarts() const override { return true; }

    void judge(const Question &question, const Scope &scope, Findings &found) const override
    {
        const Instant start = question.span().start();
        if (m_grid.contains(start, question.zone) || (m_fillGaps && fillsGap(question, scope)))
            return;
        Violation &violation = found.object(RuleCode::InvalidStart);
        violation.figures = {{"limit", m_grid.step.count()},
                             {hint::next, toUnix(m_grid.roundUp(start, question.zone))},
                             {hint::last, toUnix(m_grid.roundDown(start, question.zone))}};
    }

private:
    static bool fillsGap(const Question &question, const Scope &scope)
    {
        const auto &bays = question.slot().bays;
        return !question.booking().customer.isNull()
            && std::all_of(bays.begin(), bays.end(), [&](BayId bay) {
                   return !scope.covers(bay, question.club) || fillsGapOn(bay, question);
               });
    }

    /// It begins where the last holder of the bay ends, and that one or the next one, which begins
    /// where it ends, is a booking of the same customer.
    static bool fillsGapOn(BayId bay, const Question &question)
    {
        const Schedule &schedule = question.facts.schedule();
        const Uuid own = question.booking().id.value;
        const auto isSameCustomer = [&](const Occupancy *other) {
            return other != nullptr && other->kind == HolderKind::Booking
                && question.facts.customerOf(other->holder) == question.booking().customer;
        };
        const Occupancy *before = schedule.before(bay, question.span().start(), own);
        if (before == nullptr || before->span.end() != question.span().start())
            return false;
        const Occupancy *after = schedule.after(bay, question.span().end(), own);
        const bool meets = after != nullptr && after->span.start() == question.span().end();
        return isSameCustomer(before) || (meets && isSameCustomer(after));
    }

    StartGrid m_grid;
    bool m_fillGaps;
};

} // namespace

std::unique_ptr<Rule> readStartGridRule(Figures &figures)
{
    const std::int64_t step = figures.needNumber("step", 1, minutesOfDay);
    const std::int64_t offset = figures.number("offset", 0, minutesOfDay - 1).value_or(0);
    const bool fillGaps = figures.flag("fillGaps", true);
    if (minutesOfDay % step != 0)
        figures.complain("step", Phrase::tr("\"step\" must divide the day of 1440 minutes"));
    if (offset >= step)
        figures.complain("offset", Phrase::tr("\"offset\" must be less than \"step\""));
    return std::make_unique<StartGridRule>(StartGrid{minutes(step), minutes(offset)}, fillGaps);
}

} // namespace bayboard
