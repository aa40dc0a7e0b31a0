#include "core/desk/BookingStep.h"

#include "core/desk/OftenChanged.h"

#include <algorithm>

namespace bayboard {

Booking
derivedBooking(const Proposal &proposal, const RuleBook &book, const Facts &facts, OperatorId actor)
{
    Booking booking = proposal.after;
    if (proposal.isNew()) {
        booking.policy = book.policyFor(proposal, facts);
        booking.made = facts.now();
        booking.madeBy = actor;
    } else if (proposal.reschedules()) {
        booking.reschedules = proposal.before->reschedules + 1;
        flagWhenOftenChanged(booking);
    }
    if (proposal.before && isKeptAside(*proposal.before) && occupies(booking.state))
        std::erase(booking.tags, asideTag); // it has its time now
    return booking;
}

Booking copyOf(const Booking &from, Booking fresh)
{
    fresh.customer = from.customer;
    fresh.guestName = from.guestName;
    fresh.guestPhone = from.guestPhone;
    fresh.title = from.title;
    fresh.partySize = from.partySize;
    fresh.notes = from.notes;
    fresh.tags = from.tags;
    return fresh;
}

std::string stepReason(const Proposal &proposal, const std::string &overrideReason)
{
    if (!overrideReason.empty())
        return overrideReason;
    const bool same = proposal.before && proposal.before->reason == proposal.after.reason;
    return same ? std::string() : proposal.after.reason;
}

std::vector<Override> overridesOf(const Verdict &verdict)
{
    std::vector<Override> overrides;
    for (const Violation &violation : verdict.violations)
        if (violation.severity == Severity::NeedsOverride)
            overrides.push_back({wordFor(violation.code), violation.rule});
    return overrides;
}

std::optional<Block> liftedUnder(const Block &block, const Span &held)
{
    const auto part = block.slot.span.intersection(held);
    if (!part)
        return std::nullopt;
    Block after = block;
    after.lifted = withLifted(after.lifted, *part);
    return after;
}

} // namespace bayboard
