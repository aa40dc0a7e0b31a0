#include "core/desk/BulkAccess.h"

#include "core/access/BlockAccess.h"
#include "core/access/Feature.h"
#include "core/desk/FeatureAccess.h"
#include "core/desk/PeopleFault.h"
#include "core/desk/PlaceFault.h"
#include "core/desk/ProposalAccess.h"

namespace bayboard {

namespace {

tl::unexpected<Error> refused(const Club &club, OperatorId who, Permission needed)
{
    const Operator *person = club.person(who);
    return fail(ErrorCode::NotPermitted, wordFor(needed), person == nullptr ? "" : person->name);
}

/// By what is changed: who may edit the one need not may the other.
Status mayEditClub(const Club &club, const RuleBook &book, const ChangeSet &set)
{
    if (set.changes.empty() && !may(club, set.actor, Permission::ClubEdit))
        return refused(club, set.actor, Permission::ClubEdit); // what follows is not known yet
    for (const EntityChange &change : set.changes) {
        const Permission needed
            = changesPeople({change}) ? Permission::OperatorEdit : Permission::ClubEdit;
        if (!may(club, set.actor, needed))
            return refused(club, set.actor, needed);
    }
    if (auto wrong = peopleFault(club, set.actor, set.changes))
        return tl::unexpected(std::move(*wrong));
    if (auto wrong = placeFault(club, book, set.changes))
        return tl::unexpected(std::move(*wrong));
    return {};
}

} // namespace

Status mayMake(const Club &club, const RuleBook &book, const ChangeSet &set, Instant now)
{
    if (set.label.code == LabelCode::EditClub)
        return mayEditClub(club, book, set);
    const Permission needed = permissionFor(set.label.code);
    // The list of people to be told has asked for each line's location.
    const bool mayThis = set.label.code == LabelCode::TellCustomer
        ? mayAnywhere(club, set.actor, needed)
        : may(club, set.actor, needed);
    if (!mayThis)
        return refused(club, set.actor, needed);
    if (set.label.code != LabelCode::Import)
        return {};
    if (auto off = importFeatureError(club, set.actor, set.changes))
        return tl::unexpected(std::move(*off));
    bool edits = false;
    const bool anyOff = !club.settings().switches.empty();
    for (const EntityChange &change : set.changes) {
        if (anyOff && change.created)
            if (auto off = importFeatureError(club, set.actor, change, apply(Record(), change)))
                return tl::unexpected(std::move(*off));
        if (change.entity.kind != EntityKind::Block)
            continue;
        edits = edits || !change.created;
        Block block;
        if (!change.created || !fromRecord(apply(Record(), change), block))
            continue;
        const BlockClaim claim{block.kind, block.location, block.slot.span.start()};
        if (Status allowed = mayLay(club, set.actor, Permission::BlockBulk, claim, now); !allowed)
            return allowed;
    }
    return !edits || may(club, set.actor, Permission::BlockEdit)
        ? Status()
        : refused(club, set.actor, Permission::BlockEdit);
}

Status mayAskFor(const Club &club, OperatorId who, const BlockRequest &request, Instant now)
{
    const bool isBulk = request.recurrence || request.bays.size() > 1;
    for (const BayId id : request.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr)
            continue; // the draft says so
        if (isBulk)
            if (auto off = featureError(club, Feature::BlockBulk, {who, bay->location}))
                return tl::unexpected(std::move(*off));
        const Permission needed = isBulk ? Permission::BlockBulk : Permission::BlockCreate;
        const BlockClaim soonest{request.kind, bay->location, now};
        if (Status allowed = mayLay(club, who, needed, soonest, now); !allowed)
            return allowed;
    }
    return {};
}

Status mayAskToEdit(const Club &club, OperatorId who, const Block &block, Instant now)
{
    const BlockClaim soonest{block.kind, block.location, now};
    const Status edits = mayLay(club, who, Permission::BlockEdit, soonest, now);
    // What an edit makes beside what stands is laid, not edited.
    return mayLay(club, who, Permission::BlockBulk, soonest, now) ? Status() : edits;
}

Status mayDraft(const Club &club, OperatorId who, const BlockDraft &draft, Instant now)
{
    const Permission needed = draft.blocks.size() > 1 || !draft.series.empty()
        ? Permission::BlockBulk
        : Permission::BlockCreate;
    for (const DraftedBlock &block : draft.blocks) {
        if (needed == Permission::BlockBulk && !block.before)
            if (auto off = featureError(club, Feature::BlockBulk, {who, block.after.location}))
                return tl::unexpected(std::move(*off));
        const Permission verb = block.before ? Permission::BlockEdit : needed;
        const BlockClaim claim{
            block.after.kind, block.after.location, block.after.slot.span.start()};
        if (Status allowed = mayLay(club, who, verb, claim, now); !allowed)
            return allowed;
        if (!block.before
            || (block.before->kind == block.after.kind
                && block.before->location == block.after.location))
            continue;
        const BlockClaim old{block.before->kind, block.before->location, claim.start};
        if (Status allowed = mayLay(club, who, verb, old, now); !allowed)
            return allowed;
    }
    return {};
}

} // namespace bayboard
