#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// RESCHEDULE_LIMIT: so many moves (Proposal::reschedules) are free, so many possible. Figures:
/// actual (which move this is), free, limit, fee (cents, where there is one). Warns while a move is
/// possible.
class RescheduleLimitRule final : public Rule
{
public:
    explicit RescheduleLimitRule(RescheduleTerms terms) : m_terms(std::move(terms)) { }

    Changes askedOn() const override { return change::rescheduled; }

    bool isPolicy() const override { return true; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (question.isChange())
            judgeReschedule(m_terms, question, found);
    }

    void addTerms(const std::string &rule, Severity severity, Terms &terms) const override
    {
        terms.reschedule = m_terms;
        terms.reschedule->rule = rule;
        terms.reschedule->severity = severity;
    }

private:
    RescheduleTerms m_terms;
};

} // namespace

std::unique_ptr<Rule> readRescheduleLimitRule(Figures &figures)
{
    RescheduleTerms terms;
    terms.maximum = figures.needNumber("maximum", 0, 1000);
    terms.free = figures.number("free", 0, 1000).value_or(terms.maximum);
    terms.fee = figures.number("fee", 0, 100'000'000);
    if (terms.free > terms.maximum)
        figures.complain("free", Phrase::tr("\"free\" is more than \"maximum\""));
    return std::make_unique<RescheduleLimitRule>(std::move(terms));
}

} // namespace bayboard
