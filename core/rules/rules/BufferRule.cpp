#include "core/rules/Figures.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t longestBuffer = 24 * 60;

/// BUFFER: time kept free between two bookings on a bay, to clean after one and prepare for the
/// next. Blocks need no such time. Figures: limit, actual (minutes between the two), at, until (of
/// the other booking); word: "before" or "after", where the gap is.
class BufferRule final : public Rule
{
public:
    explicit BufferRule(minutes gap) : m_gap(gap) { }

    Changes askedOn() const override { return onNewTime; }

    void judge(const Question &question, const Scope &scope, Findings &found) const override
    {
        if (m_gap == minutes(0))
            return;
        const Span &span = question.span();
        const Span around(span.start() - m_gap, span.end() + m_gap);
        for (const BayId bay : question.slot().bays) {
            if (!scope.covers(bay, question.club))
                continue;
            if (!question.facts.schedule().isKnown(bay, around))
                found.wait();
            for (const Occupancy &other : question.facts.schedule().on(bay, around))
                if (other.kind == HolderKind::Booking && !question.isOwn(other.holder)
                    && !other.span.overlaps(span))
                    object(bay, other, question, found);
        }
    }

private:
    void object(BayId bay, const Occupancy &other, const Question &question, Findings &found) const
    {
        const Span &span = question.span();
        const bool before = other.span.end() <= span.start();
        const seconds gap
            = before ? span.start() - other.span.end() : other.span.start() - span.end();
        Violation &violation = found.object(RuleCode::Buffer);
        violation.figures = {{"limit", m_gap.count()},
                             {"actual", std::chrono::floor<minutes>(gap).count()},
                             {"at", toUnix(other.span.start())},
                             {"until", toUnix(other.span.end())},
                             {hint::next, toUnix(other.span.end() + m_gap)},
                             {hint::last, toUnix(other.span.start() - m_gap - span.length())}};
        violation.bay = bay;
        violation.holder = {EntityKind::Booking, other.holder};
        violation.word = before ? "before" : "after";
    }

    minutes m_gap;
};

} // namespace

std::unique_ptr<Rule> readBufferRule(Figures &figures)
{
    const auto after = figures.number("after", 0, longestBuffer);
    const auto before = figures.number("before", 0, longestBuffer);
    if (!after && !before)
        figures.complain("after", Phrase::tr("a buffer needs \"after\" or \"before\""));
    return std::make_unique<BufferRule>(minutes(after.value_or(0) + before.value_or(0)));
}

} // namespace bayboard
