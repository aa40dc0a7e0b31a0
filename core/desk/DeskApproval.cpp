#include "core/access/Feature.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/DeskPins.h"

namespace bayboard {

Verdict Desk::judge(const Proposal &proposal, OperatorId second) const
{
    const Memory &memory = *m_memory;
    const MemoryFacts facts(memory.cache, *memory.club, memory.actor, now(), proposal, second);
    Verdict verdict = memory.ruleBook->judge(proposal, facts);
    const bool returns = proposal.before && !occupies(proposal.before->state);
    if (!proposal.changesSlot() && !returns)
        return verdict;
    for (const BayId bay : proposal.after.slot.bays)
        if (!memory.cache.schedule().isKnown(bay, proposal.after.slot.span))
            verdict.checking = true;
    return verdict;
}

bool Desk::mayOverride(LocationId where, OperatorId second) const
{
    return may(Permission::RuleOverride, where)
        || bayboard::may(club(), second, Permission::RuleOverride, where);
}

bool Desk::passesWith(const Proposal &proposal, OperatorId second) const
{
    if (bayboard::accessError(club(), actor(), proposal, second))
        return false;
    const Verdict verdict = judge(proposal, second);
    return verdict.passes()
        || (verdict.needsOverride() && mayOverride(proposal.after.location, second));
}

std::vector<OperatorId> Desk::approvers(const Proposal &proposal) const
{
    std::vector<OperatorId> found;
    if (passesWith(proposal, {}) || judge(proposal, {}).checking
        || featureError(club(), Feature::OverridePin, {actor(), proposal.after.location}))
        return found;
    for (const Operator &person : club().operators())
        if (person.active && !person.withdrawn && person.id != actor() && pins().isSet(person.id)
            && passesWith(proposal, person.id))
            found.push_back(person.id);
    return found;
}

/// What the actor alone would have been refused for, so that the list of overrides shows it too.
void Desk::noteApproval(const Proposal &proposal, OperatorId second, ChangeSet &set) const
{
    if (second.isNull() || passesWith(proposal, {}))
        return;
    set.approvedBy = second;
    for (const Violation &violation : judge(proposal, {}).violations) {
        const Override refused{wordFor(violation.code), violation.rule};
        if (violation.severity == Severity::Refuse
            && std::find(set.overrides.begin(), set.overrides.end(), refused)
                == set.overrides.end())
            set.overrides.push_back(refused);
    }
}

} // namespace bayboard
