#include "core/rules/Rule.h"

namespace bayboard {

namespace {

/// BLACKOUT_PERIOD by a block. Who may book over its kind is only told (that part of the block is
/// lifted in the same step); for everybody else the bay is held, and two holders can never be. A
/// block on a linked bay holds no time of this one, so it can be overridden. Figures: at, until
/// (openEnd: until lifted); word: kind of block, where the actor may see it.
class BlockRule final : public Rule
{
public:
    Changes askedOn() const override { return onNewTime | change::reopened; }

    void judge(const Question &question, const Scope & /*scope*/, Findings &found) const override
    {
        const auto held = heldSpan(question.booking());
        if (!held)
            return;
        for (const BayId bay : question.slot().bays) {
            judgeBay(bay, false, *held, question, found);
            for (const BayId linked : question.club.linkedTo(bay))
                judgeBay(linked, true, *held, question, found);
        }
    }

private:
    static void
    judgeBay(BayId bay, bool linked, const Span &held, const Question &question, Findings &found)
    {
        for (const Occupancy &other : question.facts.schedule().on(bay, held)) {
            if (other.kind != HolderKind::Block)
                continue;
            const std::string_view key = question.facts.blockKind(other.holder);
            const BlockKind *kind = question.club.blockKind(key);
            const bool lifts = kind != nullptr && question.facts.mayBookOver(*kind);
            Violation &violation = found.object(RuleCode::BlackoutPeriod);
            if (lifts || linked)
                violation.severity = lifts ? Severity::Warn : Severity::NeedsOverride;
            violation.figures = {{"at", toUnix(other.span.start())},
                                 {"until", toUnix(other.span.end())},
                                 {hint::next, toUnix(other.span.end())},
                                 {hint::last, toUnix(other.span.start() - held.length())}};
            violation.bay = bay;
            violation.holder = {EntityKind::Block, other.holder};
            if (kind == nullptr || question.facts.maySee(*kind))
                violation.word = key;
        }
    }
};

} // namespace

std::unique_ptr<Rule> makeBlockRule()
{
    return std::make_unique<BlockRule>();
}

} // namespace bayboard
