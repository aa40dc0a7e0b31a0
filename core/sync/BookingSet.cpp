#include "core/sync/BookingSet.h"

#include "core/desk/BookingStep.h"
#include "core/desk/ProposalAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Blocks under the booking whose kinds let the actor book over them.
Status addLifts(JudgingTransaction &transaction,
                const Facts &facts,
                const Booking &booking,
                ChangeSet &set)
{
    const auto held = heldSpan(booking);
    if (!held)
        return {};
    for (const BayId bay : booking.slot.bays)
        for (const Occupancy &there : facts.schedule().on(bay, *held)) {
            const EntityRef entity{EntityKind::Block, there.holder};
            const bool seen
                = std::any_of(set.changes.begin(),
                              set.changes.end(),
                              [&](const EntityChange &each) { return each.entity == entity; });
            if (there.kind != HolderKind::Block || seen)
                continue;
            const auto record = transaction.load(entity);
            if (!record)
                return tl::unexpected(record.error());
            Block block;
            const auto after
                = *record && fromRecord(**record, block) ? liftedUnder(block, *held) : std::nullopt;
            if (after)
                set.changes.push_back(difference(entity, **record, toRecord(*after)));
        }
    return {};
}

std::string whoOf(const Facts &facts, const Booking &booking)
{
    if (facts.customer() != nullptr)
        return facts.customer()->customer.name;
    return booking.guestName.empty() ? booking.title : booking.guestName;
}

} // namespace

Result<ChangeSet> bookingSet(JudgingTransaction &transaction,
                             const StoredFacts &facts,
                             const RuleBook &book,
                             const Proposal &proposal,
                             const Verdict &verdict,
                             const std::string &overrideReason,
                             ChangeSet head,
                             const std::optional<std::string> &gift)
{
    ChangeSet set = std::move(head);
    set.label.code = gift ? LabelCode::GiveTime : labelFor(proposal);
    set.reason = stepReason(proposal, overrideReason);
    if (gift && set.reason.empty())
        set.reason = *gift;
    if (!overrideReason.empty())
        set.overrides = overridesOf(verdict);
    const Booking after = derivedBooking(proposal, book, facts, set.actor);
    set.label.arguments = {whoOf(facts, after)};
    const EntityRef entity{EntityKind::Booking, after.id.value};
    EntityChange change = proposal.isNew()
        ? creation(entity, toRecord(after))
        : difference(entity, toRecord(*proposal.before), toRecord(after));
    if (!change.created && change.fields.empty())
        return set;
    set.changes.push_back(std::move(change));
    if (proposal.changesSlot())
        if (Status done = addLifts(transaction, facts, after, set); !done)
            return tl::unexpected(done.error());
    return set;
}

} // namespace bayboard
