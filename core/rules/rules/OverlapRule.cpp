#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// DOUBLE_BOOKING: no bay, and none that it is linked to, is held by two bookings at once. Nobody
/// overrides it. Figures: at, until (of the booking in the way).
class OverlapRule final : public Rule
{
public:
    Changes askedOn() const override { return onNewTime | change::reopened; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        const auto held = heldSpan(question.booking());
        if (!held)
            return;
        for (const BayId bay : question.slot().bays) {
            judgeBay(bay, *held, question, found);
            for (const BayId linked : question.club.linkedTo(bay))
                judgeBay(linked, *held, question, found);
        }
    }

private:
    static void judgeBay(BayId bay, const Span &held, const Question &question, Findings &found)
    {
        const Schedule &schedule = question.facts.schedule();
        if (!schedule.isKnown(bay, held))
            found.wait();
        for (const Occupancy &other : schedule.on(bay, held)) {
            if (other.kind != HolderKind::Booking || question.isOwn(other.holder))
                continue;
            Violation &violation = found.object(RuleCode::DoubleBooking);
            violation.figures = {{"at", toUnix(other.span.start())},
                                 {"until", toUnix(other.span.end())},
                                 {hint::next, toUnix(other.span.end())},
                                 {hint::last, toUnix(other.span.start() - held.length())}};
            violation.bay = bay;
            violation.holder = {EntityKind::Booking, other.holder};
            return;
        }
    }
};

} // namespace

std::unique_ptr<Rule> makeOverlapRule()
{
    return std::make_unique<OverlapRule>();
}

} // namespace bayboard
