#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// ORPHAN_GAP: leaves free time on a bay that is too short to sell. Figures: limit, actual
/// (minutes), at, until (the gap); word: "before" or "after".
class OrphanGapRule final : public Rule
{
public:
    explicit OrphanGapRule(minutes shortest) : m_shortest(shortest) { }

    Changes askedOn() const override { return change::created | change::anySlot; }

    Severity defaultSeverity() const override { return Severity::Warn; }

    void judge(const Question &question, const Scope &scope, Findings &found) const override
    {
        const Span &span = question.span();
        // A side that stays as it was leaves nothing new.
        const auto &before = question.proposal.before;
        const bool sameBays = before && before->slot.bays == question.slot().bays;
        const bool sameStart = sameBays && before->slot.span.start() == span.start();
        const bool sameEnd = sameBays && before->slot.span.end() == span.end();
        const Schedule &schedule = question.facts.schedule();
        const Uuid own = question.booking().id.value;
        for (const BayId bay : question.slot().bays) {
            if (!scope.covers(bay, question.club))
                continue;
            const Occupancy *last = sameStart ? nullptr : schedule.before(bay, span.start(), own);
            if (last != nullptr)
                judgeGap(
                    Span::make(last->span.end(), span.start()), "before", bay, question, found);
            const Occupancy *next = sameEnd ? nullptr : schedule.after(bay, span.end(), own);
            if (next != nullptr)
                judgeGap(Span::make(span.end(), next->span.start()), "after", bay, question, found);
        }
    }

private:
    void judgeGap(const std::optional<Span> &gap,
                  const char *side,
                  BayId bay,
                  const Question &question,
                  Findings &found) const
    {
        if (!gap || gap->length() >= m_shortest || gap->end() <= question.now)
            return;
        Violation &violation = found.object(RuleCode::OrphanGap);
        violation.figures = {{"limit", m_shortest.count()},
                             {"actual", std::chrono::floor<minutes>(gap->length()).count()},
                             {"at", toUnix(gap->start())},
                             {"until", toUnix(gap->end())}};
        violation.bay = bay;
        violation.word = side;
    }

    minutes m_shortest;
};

} // namespace

std::unique_ptr<Rule> readOrphanGapRule(Figures &figures)
{
    return std::make_unique<OrphanGapRule>(minutes(figures.needNumber("minimum", 1, 24 * 60)));
}

} // namespace bayboard
