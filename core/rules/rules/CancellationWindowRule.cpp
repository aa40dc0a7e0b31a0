#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

constexpr std::int64_t mostHours = 24 * 366;

/// CANCELLATION_WINDOW: cancelled less than so long before the start. Figures: limit, actual
/// (minutes, negative once it has begun), at (until when it was free), fee (cents, where there is
/// one).
class CancellationWindowRule final : public Rule
{
public:
    explicit CancellationWindowRule(CancellationTerms terms) : m_terms(std::move(terms)) { }

    Changes askedOn() const override { return change::cancelled; }

    Severity defaultSeverity() const override { return Severity::Warn; }

    bool isPolicy() const override { return true; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        judgeCancellation(m_terms, question, found);
    }

    void addTerms(const std::string &rule, Severity severity, Terms &terms) const override
    {
        terms.cancellation = m_terms;
        terms.cancellation->rule = rule;
        terms.cancellation->severity = severity;
    }

private:
    CancellationTerms m_terms;
};

} // namespace

std::unique_ptr<Rule> readCancellationWindowRule(Figures &figures)
{
    CancellationTerms terms;
    const auto window = figures.hoursInMinutes("hours", mostHours);
    if (!window)
        figures.complain("hours", Phrase::tr("\"hours\" is missing"));
    terms.minutes = window.value_or(0);
    terms.fee = figures.number("fee", 0, 100'000'000);
    return std::make_unique<CancellationWindowRule>(std::move(terms));
}

} // namespace bayboard
