#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// DEPOSIT_REQUIRED: a customer's new booking that is not paid needs a deposit. It is about what
/// the club knows of a customer, so a walk-in, of whom nothing is known, is not asked for one.
/// Figures: amount (cents).
class DepositRule final : public Rule
{
public:
    DepositRule(std::int64_t amount, bool replaceable)
        : m_amount(amount)
        , m_replaceable(replaceable)
    { }

    Changes askedOn() const override { return change::created | change::customer; }

    Severity defaultSeverity() const override { return Severity::Warn; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.customerPending)
            found.wait();
        if (question.customer == nullptr)
            return;
        std::int64_t amount = m_amount;
        if (m_replaceable && question.location != nullptr && question.location->deposit)
            amount = question.location->deposit->cents;
        if (amount > 0 && question.booking().payment != Payment::Paid)
            found.object(RuleCode::DepositRequired).figures = {{"amount", amount}};
    }

private:
    std::int64_t m_amount;
    bool m_replaceable;
};

} // namespace

std::unique_ptr<Rule> readDepositRule(Figures &figures)
{
    const std::int64_t amount = figures.needNumber("amount", 0, 100'000'000);
    return std::make_unique<DepositRule>(amount, figures.flag("replaceable", true));
}

} // namespace bayboard
