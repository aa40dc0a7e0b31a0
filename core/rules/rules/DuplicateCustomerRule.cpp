#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// DUPLICATE_CUSTOMER: the same customer at the same time on another bay or site. Figures: at,
/// until (of the other booking); holder, bay: the other one's.
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
        for (const CustomerBooking &other : question.customer->bookings) {
            if (other.slot.span.start() >= question.span().end())
                return; // sorted by start
            if (other.id == question.booking().id || !other.slot.span.overlaps(question.span())
                || other.state == BookingState::Cancelled || other.state == BookingState::NoShow)
                continue;
            Violation &violation = found.object(RuleCode::DuplicateCustomer);
            violation.figures
                = {{"at", toUnix(other.slot.span.start())},
                   {"until", toUnix(other.slot.span.end())},
                   {hint::next, toUnix(other.slot.span.end())},
                   {hint::last, toUnix(other.slot.span.start() - question.span().length())}};
            violation.holder = {EntityKind::Booking, other.id.value};
            violation.bay = other.slot.bays.front();
            return;
        }
    }
};

} // namespace

std::unique_ptr<Rule> readDuplicateCustomerRule(Figures & /*figures*/)
{
    return std::make_unique<DuplicateCustomerRule>();
}

} // namespace bayboard
