#include "core/sync/SetAccess.h"

#include "core/access/BlockAccess.h"
#include "core/access/Feature.h"
#include "core/club/Customer.h"
#include "core/club/EntityPlace.h"
#include "core/club/Notice.h"
#include "core/club/Series.h"
#include "core/desk/FeatureAccess.h"
#include "core/desk/GivenTime.h"
#include "core/desk/PeopleFault.h"
#include "core/desk/ProposalAccess.h"

#include <algorithm>

namespace bayboard {

namespace {

std::size_t countOf(const ConsideredSet &considered, EntityKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(considered.entities.begin(), considered.entities.end(), [=](const auto &e) {
            return e.change.entity.kind == kind;
        }));
}

bool isImport(const Club &club, const ChangeSet &set)
{
    return set.label.code == LabelCode::Import && may(club, set.actor, Permission::ImportData);
}

std::optional<Error>
need(const Club &club, const ChangeSet &set, Permission permission, LocationId where = {})
{
    if (may(club, set.actor, permission, where))
        return std::nullopt;
    return notPermitted(club, set.actor, permission);
}

std::optional<Error> bookingError(const Club &club, const ChangeSet &set, const Proposal &proposal)
{
    if (auto wrong = shapeError(club, proposal))
        return wrong;
    // Nobody makes a booking another's, nor his own what another made.
    const OperatorId maker = proposal.after.madeBy;
    const bool isTrue = proposal.isNew() ? maker.isNull() || maker == set.actor
                                         : maker == proposal.before->madeBy;
    if (!isTrue)
        return Error{ErrorCode::InvalidArgument, {wordFor(Field::MadeBy)}};
    if (isImport(club, set))
        return std::nullopt;
    const bool begins = proposal.after.state == BookingState::Pending
        || proposal.after.state == BookingState::Confirmed;
    if (proposal.isNew() && !begins)
        return Error{ErrorCode::InvalidArgument, {wordFor(Field::State)}};
    // What was agreed when it was made stays agreed.
    if (!proposal.isNew() && proposal.before->policy != proposal.after.policy)
        return Error{ErrorCode::InvalidArgument, {wordFor(Field::Policy)}};
    return accessError(club, set.actor, proposal, set.approvedBy);
}

/// The part of a block that a booking lies over is lifted with it, by whoever may book over it:
/// the rules ask that.
bool isLiftForBooking(const Considered &entity, const ConsideredSet &considered)
{
    Block before;
    Block after;
    if (considered.bookings.size() != 1 || !entity.before || !fromRecord(*entity.before, before)
        || !fromRecord(entity.after, after) || entity.change.fields.size() != 1
        || entity.change.fields.front().field != Field::Lifted)
        return false;
    const Slot &slot = considered.bookings.front().after.slot;
    const auto part = before.slot.span.intersection(slot.span);
    return part
        && std::includes(
               slot.bays.begin(), slot.bays.end(), before.slot.bays.begin(), before.slot.bays.end())
        && withLifted(before.lifted, *part) == after.lifted;
}

std::optional<Error> blockError(const Club &club,
                                const ChangeSet &set,
                                const Considered &entity,
                                const ConsideredSet &considered)
{
    if (isImport(club, set) || isLiftForBooking(entity, considered))
        return std::nullopt;
    Block block;
    if (!fromRecord(entity.after, block))
        return Error{ErrorCode::InvalidArgument, {"block"}};
    const bool many
        = countOf(considered, EntityKind::Block) > 1 || countOf(considered, EntityKind::Series) > 0;
    const Permission needed = entity.before ? Permission::BlockEdit
        : many                              ? Permission::BlockBulk
                                            : Permission::BlockCreate;
    // Closed dates of a place skip what lies on them: that is an edit of the club.
    const bool isOfDates = countOf(considered, EntityKind::Location) > 0;
    if (needed == Permission::BlockBulk && !isOfDates)
        if (auto off = featureError(club, Feature::BlockBulk, {set.actor, block.location}))
            return off;
    const Status allowed = mayLay(
        club, set.actor, needed, {block.kind, block.location, block.slot.span.start()}, set.at);
    return allowed ? std::nullopt : std::optional<Error>(allowed.error());
}

/// A block of the set lies where the booking was: it moves or goes for it.
bool makesWay(const Proposal &proposal, const ConsideredSet &considered)
{
    return proposal.before
        && std::any_of(
               considered.entities.begin(), considered.entities.end(), [&](const Considered &each) {
                   Block block;
                   if (each.change.entity.kind != EntityKind::Block
                       || !fromRecord(each.after, block) || block.withdrawn)
                       return false;
                   const Slot &was = proposal.before->slot;
                   return was.span.overlaps(block.slot.span)
                       && std::includes(was.bays.begin(),
                                        was.bays.end(),
                                        block.slot.bays.begin(),
                                        block.slot.bays.end());
               });
}

/// The line about a booking that the set moves or cancels: who may do that may write it.
bool tellsOfItsBooking(const Considered &entity, const ConsideredSet &considered)
{
    Notice notice;
    return !entity.before && fromRecord(entity.after, notice) && !notice.done
        && std::any_of(
            considered.bookings.begin(), considered.bookings.end(), [&](const Proposal &proposal) {
                return proposal.after.id == notice.booking && proposal.before
                    && proposal.before->location == notice.location
                    && (proposal.cancels() || proposal.changesSlot());
            });
}

std::optional<Error> customerError(const Club &club, const ChangeSet &set, const Considered &entity)
{
    Customer before;
    Customer after;
    if (!fromRecord(entity.after, after) || (entity.before && !fromRecord(*entity.before, before)))
        return Error{ErrorCode::InvalidArgument, {"customer"}};
    if (isImport(club, set))
        return std::nullopt;
    if (auto wrong = customerFault(after, entity.before ? &before : nullptr))
        return wrong;
    // Customers belong to the whole club.
    return mayAnywhere(club, set.actor, Permission::CustomerEdit)
        ? std::nullopt
        : std::optional<Error>(notPermitted(club, set.actor, Permission::CustomerEdit));
}

std::optional<Error> entityError(const Club &club,
                                 const ChangeSet &set,
                                 const Considered &entity,
                                 const ConsideredSet &considered)
{
    switch (entity.change.entity.kind) {
    case EntityKind::Booking:
        return std::nullopt; // by its proposal
    case EntityKind::Customer:
        return customerError(club, set, entity);
    case EntityKind::Block:
        return blockError(club, set, entity, considered);
    case EntityKind::Series:
        return need(club,
                    set,
                    entity.before ? Permission::BlockEdit : Permission::BlockBulk,
                    placeOf(entity.change.entity, entity.after));
    case EntityKind::Notice:
        if (tellsOfItsBooking(entity, considered))
            return std::nullopt;
        return need(
            club, set, Permission::BookingEdit, placeOf(entity.change.entity, entity.after));
    case EntityKind::RuleBook:
        return need(club, set, Permission::RuleEdit);
    case EntityKind::Operator:
    case EntityKind::Role:
        return need(club, set, Permission::OperatorEdit);
    case EntityKind::Settings:
    case EntityKind::Location:
    case EntityKind::Bay:
    case EntityKind::Tier:
    case EntityKind::BlockKind:
        return need(club, set, Permission::ClubEdit);
    }
    return Error{ErrorCode::InvalidArgument, {"kind"}};
}

} // namespace

bool isGesture(const ChangeSet &set, const ConsideredSet &considered)
{
    const bool isOne = considered.bookings.size() == 1;
    const bool areMoreAlone
        = considered.bookings.size() > 1 && countOf(considered, EntityKind::Block) == 0;
    return (isOne || areMoreAlone) && set.label.code != LabelCode::Import
        && countOf(considered, EntityKind::Series) == 0
        && std::all_of(considered.entities.begin(), considered.entities.end(), [&](const auto &e) {
               return e.change.entity.kind != EntityKind::Block || isLiftForBooking(e, considered);
           });
}

std::optional<Error>
accessError(const Club &club, const ChangeSet &set, const ConsideredSet &considered)
{
    // Who works is a person: what the program does by itself, the server does.
    const Operator *person = club.person(set.actor);
    if (person == nullptr || person->withdrawn || !person->active)
        return Error{ErrorCode::NotPermitted, {"actor"}};
    if (isImport(club, set))
        if (auto off = importFeatureError(club, set.actor, set.changes))
            return off;
    if (auto wrong = givingError(set, considered.bookings))
        return wrong;
    for (const Proposal &proposal : considered.bookings) {
        if (auto wrong = bookingError(club, set, proposal))
            return wrong;
        const FeatureUse use{set.actor, proposal.after.location};
        if (auto off = featureError(club, Feature::OverridePin, use);
            off && !set.approvedBy.isNull())
            return off;
    }
    if (!considered.bookings.empty() && !isGesture(set, considered) && !isImport(club, set))
        for (const Proposal &proposal : considered.bookings) {
            if (makesWay(proposal, considered))
                continue; // the block needs the right to lay it there
            if (auto wrong = need(club, set, Permission::BlockBulk, proposal.after.location))
                return wrong;
        }
    for (const Considered &entity : considered.entities) {
        if (auto wrong = entityError(club, set, entity, considered))
            return wrong;
        if (isImport(club, set))
            if (auto off = importFeatureError(club, set.actor, entity.change, entity.after))
                return off;
    }
    return peopleFault(club, set.actor, set.changes);
}

} // namespace bayboard
