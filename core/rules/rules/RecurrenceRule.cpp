#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

/// RECURRENCE_NOT_ALLOWED: repeated bookings are for some tiers, and so many months ahead. Figures:
/// limit (months), until (the last day); word: "tier" or "months".
class RecurrenceRule final : public Rule
{
public:
    RecurrenceRule(std::vector<std::string> tiers, std::optional<std::int64_t> months)
        : m_tiers(std::move(tiers))
        , m_months(months)
    { }

    Changes askedOn() const override { return change::created; }

    std::vector<std::string> tiersNamed() const override { return m_tiers; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        if (!question.proposal.recurring)
            return;
        if (question.customerPending)
            found.wait();
        else if (!m_tiers.empty() && !question.tier.empty()
                 && std::find(m_tiers.begin(), m_tiers.end(), question.tier) == m_tiers.end())
            found.object(RuleCode::RecurrenceNotAllowed).word = "tier";
        if (m_months)
            judgeMonths(question, found);
    }

private:
    void judgeMonths(const Question &question, Findings &found) const
    {
        using std::chrono::year_month_day;
        const year_month_day today(question.zone.dateAt(question.now));
        year_month_day last = today + std::chrono::months(*m_months);
        if (!last.ok()) // 31 January and a month: the last of February
            last = last.year() / last.month() / std::chrono::last;
        if (question.date() <= LocalDate(last))
            return;
        Violation &violation = found.object(RuleCode::RecurrenceNotAllowed);
        violation.word = "months";
        violation.figures
            = {{"limit", *m_months}, {"until", toUnix(question.zone.startOfDay(LocalDate(last)))}};
    }

    std::vector<std::string> m_tiers;
    std::optional<std::int64_t> m_months;
};

} // namespace

std::unique_ptr<Rule> readRecurrenceRule(Figures &figures)
{
    auto tiers = figures.texts("tiers");
    const auto months = figures.number("months", 1, 120);
    if (tiers.empty() && !months)
        figures.complain("tiers", Phrase::tr("a recurrence rule needs \"tiers\" or \"months\""));
    return std::make_unique<RecurrenceRule>(std::move(tiers), months);
}

} // namespace bayboard
