#include "core/rules/SlotTrial.h"

#include "core/rules/Rule.h"
#include "core/rules/WallTime.h"

#include <algorithm>

namespace bayboard {

SlotTrial::SlotTrial(const RuleBook &book, const Proposal &proposal, const Facts &facts, How how)
    : m_book(book)
    , m_facts(facts)
    , m_club(facts.club())
    , m_zone(m_club.zone(proposal.after.location))
    , m_trial(proposal)
    , m_rulesSetStarts(how.rulesSetStarts)
{
    if (!how.overriding)
        return;
    m_setAside = m_book.judge(proposal, facts).violations;
    std::erase_if(m_setAside, [](const Violation &violation) {
        return violation.severity != Severity::NeedsOverride;
    });
}

Verdict SlotTrial::judge(const std::vector<BayId> &bays, const Span &span)
{
    m_trial.after.slot.bays = bays;
    m_trial.after.slot.span = span;
    return m_book.judge(m_trial, m_facts);
}

bool SlotTrial::isInTheWay(const Violation &violation) const
{
    // Time that a block has is not offered, not even to who may book over it and is only told.
    if (violation.severity != Severity::NeedsOverride)
        return violation.severity == Severity::Refuse || violation.code == RuleCode::BlackoutPeriod;
    return std::none_of(m_setAside.begin(), m_setAside.end(), [&](const Violation &aside) {
        return aside.code == violation.code && aside.rule == violation.rule;
    });
}

bool SlotTrial::passes(const Verdict &verdict) const
{
    return !verdict.checking
        && std::none_of(verdict.violations.begin(),
                        verdict.violations.end(),
                        [this](const Violation &violation) { return isInTheWay(violation); });
}

std::optional<Instant>
SlotTrial::chance(const Verdict &verdict, Instant from, Direction direction) const
{
    const bool later = direction == Direction::Later;
    std::optional<Instant> best;
    for (const Violation &violation : verdict.violations) {
        if (!isInTheWay(violation))
            continue;
        const auto figure = violation.figure(later ? hint::next : hint::last);
        if (!figure)
            return std::nullopt;
        const Instant at = fromUnix(*figure);
        if (!best || (later ? at > *best : at < *best))
            best = at;
    }
    if (!best || (later ? *best <= from : *best >= from))
        return std::nullopt;
    return toGrid(*best, direction);
}

std::optional<seconds> SlotTrial::lengthAdvised(const Verdict &verdict) const
{
    for (const Violation &violation : verdict.violations)
        if (const auto figure = violation.figure(hint::length); figure && isInTheWay(violation))
            return minutes(*figure);
    return std::nullopt;
}

const Occupancy *SlotTrial::blockerOn(BayId bay, const Span &span) const
{
    for (const Occupancy &other : m_facts.schedule().on(bay, span))
        if (other.holder != m_trial.after.id.value)
            return &other;
    return nullptr;
}

const Occupancy *SlotTrial::blocker(const std::vector<BayId> &bays, const Span &span) const
{
    for (const BayId bay : bays) {
        if (const Occupancy *found = blockerOn(bay, span))
            return found;
        for (const BayId linked : m_club.linkedTo(bay))
            if (const Occupancy *found = blockerOn(linked, span))
                return found;
    }
    return nullptr;
}

Instant SlotTrial::past(const Occupancy &holder, seconds length, Direction direction) const
{
    return toGrid(direction == Direction::Later ? holder.span.end() : holder.span.start() - length,
                  direction);
}

Instant SlotTrial::toGrid(Instant at, Direction direction) const
{
    if (m_rulesSetStarts)
        return at;
    const StartGrid grid{minutes(std::max<std::int64_t>(m_club.settings().step, 1)), minutes(0)};
    return direction == Direction::Later ? grid.roundUp(at, m_zone) : grid.roundDown(at, m_zone);
}

} // namespace bayboard
