#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// CUSTOMER_BLOCKED: suspended or banned, everywhere or at this location. Word: "suspended",
/// "banned" or what else the customer's record says.
class CustomerBlockedRule final : public Rule
{
public:
    Changes askedOn() const override
    {
        return change::created | change::customer | change::location;
    }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.customerPending)
            found.wait();
        if (question.customer == nullptr || question.customer->customer.blocked.empty())
            return;
        const std::string here = question.booking().location.toString();
        for (const std::string &text : question.customer->customer.blocked) {
            const std::size_t colon = text.find(':');
            const std::string_view where = std::string_view(text).substr(0, colon);
            if (where != "everywhere" && where != here)
                continue;
            Violation &violation = found.object(RuleCode::CustomerBlocked);
            violation.holder = {EntityKind::Customer, question.booking().customer.value};
            if (colon != std::string::npos)
                violation.word = text.substr(colon + 1);
            return;
        }
    }
};

} // namespace

std::unique_ptr<Rule> readCustomerBlockedRule(Figures & /*figures*/)
{
    return std::make_unique<CustomerBlockedRule>();
}

} // namespace bayboard
