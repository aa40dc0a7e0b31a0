#include "core/desk/ProposalAccess.h"

#include "core/club/LineText.h"

namespace bayboard {

namespace {

LabelCode labelOfState(BookingState from, BookingState to)
{
    switch (to) {
    case BookingState::Pending:
        return LabelCode::EditBooking;
    case BookingState::Confirmed:
        return from == BookingState::Cancelled ? LabelCode::Reopen : LabelCode::Confirm;
    case BookingState::CheckedIn:
        return from == BookingState::NoShow ? LabelCode::Reopen : LabelCode::CheckIn;
    case BookingState::Completed:
        return LabelCode::Complete;
    case BookingState::Cancelled:
        return LabelCode::CancelBooking;
    case BookingState::NoShow:
        return LabelCode::NoShow;
    }
    return LabelCode::EditBooking;
}

/// Whether only staff notes differ.
bool onlyNotes(const Proposal &proposal)
{
    Booking same = *proposal.before;
    same.notes = proposal.after.notes;
    return same == proposal.after;
}

/// What is no part of an operator's daily work but may be asked of a manager on the spot.
bool mayBeLent(Permission needed)
{
    return needed == Permission::BookingReopen || needed == Permission::PriceOverride;
}

/// What the operator needs at least to move the booking.
Permission moveOf(OperatorId who, const Booking &booking)
{
    return booking.madeBy == who ? Permission::BookingMove : Permission::BookingMoveOther;
}

/// Who may move anybody's booking may move his own.
bool mayMove(const Club &club, OperatorId who, const Booking &booking, LocationId where)
{
    return may(club, who, Permission::BookingMoveOther, where)
        || may(club, who, moveOf(who, booking), where);
}

/// Where it is to be, and where it is taken from.
std::vector<LocationId> placesOf(const Proposal &proposal)
{
    std::vector<LocationId> places{proposal.after.location};
    if (proposal.before && proposal.before->location != proposal.after.location)
        places.push_back(proposal.before->location);
    return places;
}

std::vector<Permission> permissionsFor(const Proposal &proposal, LabelCode label)
{
    if (proposal.isNew())
        return {Permission::BookingCreate};
    const Booking &before = *proposal.before;
    const Booking &after = proposal.after;
    if (onlyNotes(proposal))
        return {Permission::BookingNote};
    std::vector<Permission> needed{permissionFor(label)};
    if (before.slot != after.slot && label != LabelCode::MoveBooking
        && label != LabelCode::ResizeBooking)
        needed.push_back(Permission::BookingMove);
    if (before.price && before.price != after.price)
        needed.push_back(Permission::PriceOverride);
    return needed;
}

std::optional<Error> lineError(Phrase what, std::string_view text)
{
    if (auto fault = lineFault(text))
        return Error{ErrorCode::InvalidArgument, {std::move(what), std::move(*fault)}};
    return std::nullopt;
}

/// What was there before is not judged again: a booking of an older file can still be moved.
std::optional<Error> bookingTextFault(const Booking &after, const Booking *before)
{
    if (before == nullptr || before->guestName != after.guestName)
        if (auto wrong = lineError(Phrase::tr("the name"), after.guestName))
            return wrong;
    if (before == nullptr || before->guestPhone != after.guestPhone)
        if (auto wrong = lineError(Phrase::tr("the phone number"), after.guestPhone))
            return wrong;
    if (before == nullptr || before->title != after.title)
        return lineError(Phrase::tr("the title"), after.title);
    return std::nullopt;
}

/// Of a visit that is over only less than it was may be corrected. What is cancelled holds no time:
/// it is brought back first, unless an import keeps it aside until it has one.
bool movesWhatIsOver(const Proposal &proposal)
{
    if (proposal.isNew() || !proposal.changesSlot()
        || proposal.before->state != proposal.after.state)
        return false;
    const Span &was = proposal.before->slot.span;
    switch (proposal.before->state) {
    case BookingState::Pending:
    case BookingState::Confirmed:
    case BookingState::CheckedIn:
        return false;
    case BookingState::Completed:
    case BookingState::NoShow:
        return !was.contains(proposal.after.slot.span);
    case BookingState::Cancelled:
        return !isKeptAside(*proposal.before);
    }
    return true;
}

} // namespace

LabelCode labelFor(const Proposal &proposal)
{
    if (proposal.isNew())
        return LabelCode::CreateBooking;
    const Booking &before = *proposal.before;
    const Booking &after = proposal.after;
    if (before.state != after.state)
        return labelOfState(before.state, after.state);
    if (before.released != after.released)
        return LabelCode::Release;
    if (before.slot.span.start() != after.slot.span.start() || before.slot.bays != after.slot.bays
        || before.location != after.location)
        return LabelCode::MoveBooking;
    return before.slot != after.slot ? LabelCode::ResizeBooking : LabelCode::EditBooking;
}

Permission permissionFor(LabelCode label)
{
    switch (label) {
    case LabelCode::CreateBooking:
    case LabelCode::CopyBooking:
        return Permission::BookingCreate;
    case LabelCode::MoveBooking:
    case LabelCode::ResizeBooking:
    case LabelCode::GiveTime:
        return Permission::BookingMove;
    case LabelCode::EditBooking:
    case LabelCode::Confirm:
        return Permission::BookingEdit;
    case LabelCode::CancelBooking:
        return Permission::BookingCancel;
    case LabelCode::CheckIn:
    case LabelCode::Complete:
    case LabelCode::NoShow:
    case LabelCode::Release:
        return Permission::BookingCheckIn;
    case LabelCode::Reopen:
        return Permission::BookingReopen;
    case LabelCode::CreateBlock:
        return Permission::BlockCreate;
    case LabelCode::EditBlock:
    case LabelCode::RemoveBlock:
        return Permission::BlockEdit;
    case LabelCode::LayBlocks:
        return Permission::BlockBulk;
    case LabelCode::EditSeries:
    case LabelCode::RemoveSeries:
    case LabelCode::LiftBlock:
    case LabelCode::UnliftBlock:
    case LabelCode::RollSeries:
        return Permission::BlockEdit;
    case LabelCode::TellCustomer:
    case LabelCode::GiveUp:
        return Permission::BookingEdit;
    case LabelCode::SetPin:
    case LabelCode::RemovePin:
    case LabelCode::SetPassword:
    case LabelCode::RemovePassword:
        return Permission::OperatorEdit;
    case LabelCode::CreateCustomer:
    case LabelCode::EditCustomer:
        return Permission::CustomerEdit;
    case LabelCode::EditRules:
        return Permission::RuleEdit;
    case LabelCode::Import:
        return Permission::ImportData;
    case LabelCode::EditClub:
    case LabelCode::StartClub:
    case LabelCode::Rescue:
        return Permission::ClubEdit;
    }
    return Permission::ClubEdit;
}

namespace {

/// A slip of the keys must not put a booking where nobody looks for it.
bool isOfOurTime(const Span &span)
{
    constexpr Instant first = fromUnix(946'684'800); // 2000
    constexpr Instant last = fromUnix(7'258'118'400); // 2200
    return span.start() >= first && span.end() <= last;
}

} // namespace

std::optional<Error> shapeError(const Club &club, const Proposal &proposal)
{
    const Booking &after = proposal.after;
    if (after.id.isNull() || after.slot.bays.empty())
        return Error{ErrorCode::InvalidArgument, {"booking", Phrase::tr("it needs a bay")}};
    for (const BayId id : after.slot.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->withdrawn)
            return Error{ErrorCode::NotFound, {"bay", id.toString()}};
        if (bay->location != after.location)
            return Error{ErrorCode::InvalidArgument,
                         {"booking", Phrase::tr("its bays must be of its location")}};
    }
    if (after.slot.span.isOpen())
        return Error{ErrorCode::InvalidArgument, {"booking", Phrase::tr("it needs an end")}};
    if (proposal.changesSlot() && !isOfOurTime(after.slot.span))
        return Error{ErrorCode::InvalidArgument,
                     {Phrase::tr("the time"), Phrase::tr("it is not between 2000 and 2200")}};
    if (proposal.newCustomer && (!after.customer.isNull() || proposal.newCustomer->name.empty()))
        return Error{
            ErrorCode::InvalidArgument,
            {"customer", Phrase::tr("a new one needs a name and no other customer beside it")}};
    if (after.partySize < 0)
        return Error{ErrorCode::InvalidArgument,
                     {Phrase::tr("the number of people"), Phrase::tr("it cannot be negative")}};
    if (proposal.newCustomer)
        if (auto wrong = customerFault(*proposal.newCustomer, nullptr))
            return wrong;
    return bookingTextFault(after, proposal.before ? &*proposal.before : nullptr);
}

std::optional<Error> customerFault(const Customer &after, const Customer *before)
{
    if (after.name.empty())
        return Error{ErrorCode::InvalidArgument, {"customer", Phrase::tr("a name is needed")}};
    if (before == nullptr || before->name != after.name)
        if (auto wrong = lineError(Phrase::tr("the name"), after.name))
            return wrong;
    if (before == nullptr || before->email != after.email)
        if (auto wrong = lineError(Phrase::tr("the e-mail address"), after.email))
            return wrong;
    if (before == nullptr || before->phones != after.phones)
        for (const std::string &phone : after.phones)
            if (auto wrong = lineError(Phrase::tr("the phone number"), phone))
                return wrong;
    return std::nullopt;
}

Error notPermitted(const Club &club, OperatorId who, Permission needed)
{
    const Operator *person = club.person(who);
    return {ErrorCode::NotPermitted,
            {wordFor(needed), person == nullptr ? std::string() : person->name}};
}

std::optional<Error>
accessError(const Club &club, OperatorId who, const Proposal &proposal, OperatorId second)
{
    for (const Permission needed : permissionsFor(proposal, labelFor(proposal)))
        for (const LocationId where : placesOf(proposal)) {
            if (needed == Permission::BookingMove) {
                if (!mayMove(club, who, *proposal.before, where))
                    return notPermitted(club, who, moveOf(who, *proposal.before));
                continue;
            }
            const bool lent = mayBeLent(needed) && may(club, second, needed, where);
            if (!lent && !may(club, who, needed, where))
                return notPermitted(club, who, needed);
        }
    if (!proposal.isNew() && proposal.before->state != proposal.after.state
        && transition(proposal.before->state, proposal.after.state) == Transition::Refused)
        return Error{ErrorCode::TransitionRefused,
                     {wordFor(proposal.before->state), wordFor(proposal.after.state)}};
    if (movesWhatIsOver(proposal))
        return Error{ErrorCode::TransitionRefused, {wordFor(proposal.before->state), "moved"}};
    return std::nullopt;
}

} // namespace bayboard
