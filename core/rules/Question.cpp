#include "core/rules/Question.h"

#include <algorithm>

namespace bayboard {

namespace {

bool holdsTime(const Booking &booking)
{
    return !booking.withdrawn && occupies(booking.state);
}

bool holdsAllOf(const Booking &before, const Booking &after)
{
    const auto held = heldSpan(before);
    const auto wanted = heldSpan(after);
    if (!wanted)
        return true;
    return held && held->contains(*wanted)
        && std::includes(before.slot.bays.begin(),
                         before.slot.bays.end(),
                         after.slot.bays.begin(),
                         after.slot.bays.end());
}

std::string_view tierOf(const Proposal &proposal, const CustomerFacts *customer, const Club &club)
{
    if (proposal.customerOpen)
        return {};
    const bool own = customer != nullptr && !customer->customer.tier.empty();
    return own ? std::string_view(customer->customer.tier) : club.defaultTier();
}

} // namespace

Changes changesOf(const Proposal &proposal)
{
    const Booking &after = proposal.after;
    if (!proposal.before)
        return holdsTime(after) ? change::created | change::grows : 0;
    const Booking &before = *proposal.before;
    if (proposal.cancels())
        return change::cancelled;
    if (!holdsTime(after))
        return 0;
    const auto bit = [](bool differs, Changes which) {
        return differs ? which : 0;
    };
    Changes changes = bit(before.slot.span.start() != after.slot.span.start(), change::start)
        | bit(before.slot.span.length() != after.slot.span.length(), change::length)
        | bit(before.slot.bays != after.slot.bays, change::bays)
        | bit(before.location != after.location, change::location)
        | bit(before.customer != after.customer, change::customer)
        | bit(before.partySize != after.partySize, change::people)
        | bit(proposal.reschedules(), change::rescheduled);
    if (!holdsAllOf(before, after))
        changes |= (changes & change::anySlot) != 0 ? change::grows : change::reopened;
    return changes;
}

Question::Question(const Proposal &asked, const Facts &around)
    : proposal(asked)
    , facts(around)
    , club(around.club())
    , zone(club.zone(asked.after.location))
    , location(club.location(asked.after.location))
    , customer(asked.hasCustomer() ? around.customer() : nullptr)
    , customerPending(asked.hasCustomer() && customer == nullptr)
    , now(around.now())
    , tier(tierOf(asked, customer, club))
    , wallStart(zone.toLocal(asked.after.slot.span.start()))
    , changes(changesOf(asked))
{ }

} // namespace bayboard
