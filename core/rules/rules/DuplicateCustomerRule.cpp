#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

/// DUPLICATE_CUSTOMER: the same customer at the same time on another bay or site; or right before
/// or after it elsewhere, which is only said (word: "before", "after"). Figures: at, until (of the
/// other booking); holder, bay: the other one's.
class DuplicateCustomerRule final : public Rule
{
public:
    Changes askedOn() const override { return change::created | change::grows | change::customer; }

    Severity defaultSeverity() const override { return Severity::Warn; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.customerPending)
            found.wait();
        if (question.customer == nullptr)
            return;
        const CustomerBooking *near = nullptr;
        for (const CustomerBooking &other : question.customer->bookings) {
            if (other.slot.span.start() > question.span().end())
                break; // sorted by start
            if (other.id == question.booking().id || other.state == BookingState::Cancelled
                || other.state == BookingState::NoShow)
                continue;
            if (other.slot.span.overlaps(question.span())) {
                Violation &violation = objectTo(other, found);
                violation.figures.emplace_back(hint::next, toUnix(other.slot.span.end()));
                violation.figures.emplace_back(
                    hint::last, toUnix(other.slot.span.start() - question.span().length()));
                return;
            }
            if (near == nullptr && isBeside(other, question))
                near = &other;
        }
        if (near == nullptr)
            return;
        Violation &violation = objectTo(*near, found);
        violation.severity = Severity::Warn;
        violation.word = near->slot.span.start() < question.span().start() ? "before" : "after";
    }

private:
    static Violation &objectTo(const CustomerBooking &other, Findings &found)
    {
        Violation &violation = found.object(RuleCode::DuplicateCustomer);
        violation.figures
            = {{"at", toUnix(other.slot.span.start())}, {"until", toUnix(other.slot.span.end())}};
        violation.holder = {EntityKind::Booking, other.id.value};
        violation.bay = other.slot.bays.front();
        return violation;
    }

    /// One goes over into the other, and no bay is in both: on the same one they just stay longer.
    static bool isBeside(const CustomerBooking &other, const Question &question)
    {
        const bool meet = other.slot.span.end() == question.span().start()
            || other.slot.span.start() == question.span().end();
        const std::vector<BayId> &bays = question.slot().bays;
        return meet && std::none_of(bays.begin(), bays.end(), [&](BayId bay) {
                   return std::find(other.slot.bays.begin(), other.slot.bays.end(), bay)
                       != other.slot.bays.end();
               });
    }
};

} // namespace

std::unique_ptr<Rule> readDuplicateCustomerRule(Figures & /*figures*/)
{
    return std::make_unique<DuplicateCustomerRule>();
}

} // namespace bayboard
