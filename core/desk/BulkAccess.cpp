#include "core/desk/BulkAccess.h"

#include "core/access/BlockAccess.h"
#include "core/desk/ProposalAccess.h"

namespace bayboard {

namespace {

tl::unexpected<Error> refused(const Club &club, OperatorId who, Permission needed)
{
    const Operator *person = club.person(who);
    return fail(ErrorCode::NotPermitted, wordFor(needed), person == nullptr ? "" : person->name);
}

} // namespace

Status mayMake(const Club &club, const ChangeSet &set, Instant now)
{
    const Permission needed = permissionFor(set.label.code);
    // The list of people to be told has asked for each line's location.
    const bool mayThis = set.label.code == LabelCode::TellCustomer
        ? mayAnywhere(club, set.actor, needed)
        : may(club, set.actor, needed);
    if (!mayThis)
        return refused(club, set.actor, needed);
    if (set.label.code != LabelCode::Import)
        return {};
    bool edits = false;
    for (const EntityChange &change : set.changes) {
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

} // namespace bayboard
