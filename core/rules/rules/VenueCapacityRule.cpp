#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

/// VENUE_CAPACITY: bays in use by bookings at one moment in the whole location, this one's
/// included. Figures: limit, actual.
class VenueCapacityRule final : public Rule
{
public:
    explicit VenueCapacityRule(std::int64_t maximum) : m_maximum(maximum) { }

    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        const auto &bays = question.club.baysOf(question.booking().location);
        const Schedule &schedule = question.facts.schedule();
        for (const BayId bay : bays)
            if (!schedule.isKnown(bay, question.span()))
                found.wait();
        const std::size_t use = schedule.peakUse(bays, question.span(), question.booking().id.value)
            + question.slot().bays.size();
        if (static_cast<std::int64_t>(use) <= m_maximum)
            return;
        Violation &violation = found.object(RuleCode::VenueCapacity);
        violation.figures = {{"limit", m_maximum}, {"actual", static_cast<std::int64_t>(use)}};
        addHints(question, bays, violation);
    }

private:
    /// Use falls at the earliest when the first of the bookings in the way ends.
    static void
    addHints(const Question &question, const std::vector<BayId> &bays, Violation &violation)
    {
        std::optional<Instant> firstEnd;
        std::optional<Instant> lastStart;
        for (const BayId bay : bays)
            for (const Occupancy &other : question.facts.schedule().on(bay, question.span())) {
                if (other.kind != HolderKind::Booking || question.isOwn(other.holder))
                    continue;
                firstEnd = std::min(firstEnd.value_or(other.span.end()), other.span.end());
                lastStart = std::max(lastStart.value_or(other.span.start()), other.span.start());
            }
        if (firstEnd)
            violation.figures.emplace_back(hint::next, toUnix(*firstEnd));
        if (lastStart)
            violation.figures.emplace_back(hint::last,
                                           toUnix(*lastStart - question.span().length()));
    }

    std::int64_t m_maximum;
};

} // namespace

std::unique_ptr<Rule> readVenueCapacityRule(Figures &figures)
{
    return std::make_unique<VenueCapacityRule>(figures.needNumber("maximum", 1, 10000));
}

} // namespace bayboard
