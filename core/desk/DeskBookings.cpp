#include "core/desk/DeskMemory.h"

namespace bayboard {

namespace {

/// Moves that a customer may see as free; from the next one on the booking is flagged.
constexpr std::int64_t unflaggedReschedules = 1;

tl::unexpected<Refusal> refuse(Error error)
{
    return tl::unexpected<Refusal>(Refusal{{}, std::move(error), {}});
}

std::string whoOf(const BookingRow &row)
{
    if (!row.customerName.empty())
        return row.customerName;
    return row.booking.guestName.empty() ? row.booking.title : row.booking.guestName;
}

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

/// What a proposal looks like to a person, heaviest part first.
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

/// Whether only staff notes differ.
bool onlyNotes(const Proposal &proposal)
{
    Booking same = *proposal.before;
    same.notes = proposal.after.notes;
    return same == proposal.after;
}

/// Fields that follow from others, set the same way wherever the proposal came from.
void derive(const Proposal &proposal, const RuleBook &book, const Facts &facts, Booking &booking)
{
    if (proposal.isNew()) {
        booking.policy = book.policyFor(proposal, facts);
        booking.made = facts.now();
        return;
    }
    const bool moved = proposal.before->slot.span.start() != booking.slot.span.start();
    if (!moved || !occupies(proposal.before->state) || booking.state == BookingState::Cancelled)
        return;
    booking.reschedules = proposal.before->reschedules + 1;
    if (booking.reschedules > unflaggedReschedules)
        booking.flags |= static_cast<std::int64_t>(BookingFlag::OftenChanged);
}

std::optional<Error> checkShape(const Club &club, const Proposal &proposal)
{
    const Booking &after = proposal.after;
    if (after.id.isNull() || after.slot.bays.empty())
        return Error{ErrorCode::InvalidArgument, {"booking", "it needs a bay"}};
    for (const BayId id : after.slot.bays) {
        const Bay *bay = club.bay(id);
        if (bay == nullptr || bay->withdrawn)
            return Error{ErrorCode::NotFound, {"bay", id.toString()}};
        if (bay->location != after.location)
            return Error{ErrorCode::InvalidArgument,
                         {"booking", "its bays must be of its location"}};
    }
    if (after.slot.span.isOpen())
        return Error{ErrorCode::InvalidArgument, {"booking", "it needs an end"}};
    if (after.partySize < 0)
        return Error{ErrorCode::InvalidArgument, {"party", "it cannot be negative"}};
    return std::nullopt;
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

} // namespace

Permission permissionFor(LabelCode label)
{
    switch (label) {
    case LabelCode::CreateBooking:
    case LabelCode::CopyBooking:
        return Permission::BookingCreate;
    case LabelCode::MoveBooking:
    case LabelCode::ResizeBooking:
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
    case LabelCode::CreateCustomer:
    case LabelCode::EditCustomer:
        return Permission::CustomerEdit;
    case LabelCode::EditRules:
        return Permission::RuleEdit;
    case LabelCode::Import:
        return Permission::ImportData;
    case LabelCode::EditClub:
    case LabelCode::StartClub:
        return Permission::ClubEdit;
    }
    return Permission::ClubEdit;
}

Booking Desk::draftBooking(LocationId location, Slot slot) const
{
    Booking booking;
    booking.id = BookingId{m_memory->newId()};
    booking.location = location;
    booking.slot = std::move(slot);
    booking.state = BookingState::Confirmed;
    booking.source = "desk";
    return booking;
}

Verdict Desk::check(const Proposal &proposal) const
{
    const Memory &memory = *m_memory;
    const MemoryFacts facts(memory.cache, *memory.club, memory.actor, now(), proposal);
    Verdict verdict = memory.ruleBook->judge(proposal, facts);
    if (!proposal.changesSlot() && !(proposal.before && !occupies(proposal.before->state)))
        return verdict;
    for (const BayId bay : proposal.after.slot.bays)
        if (!memory.cache.schedule().isKnown(bay, proposal.after.slot.span))
            verdict.checking = true;
    return verdict;
}

std::vector<Fix> Desk::waysOut(const Proposal &proposal, std::size_t limit) const
{
    const Memory &memory = *m_memory;
    const MemoryFacts facts(memory.cache, *memory.club, memory.actor, now(), proposal);
    auto fixes = memory.ruleBook->waysOut(proposal, facts, limit);
    // Never offer time that memory does not know.
    std::erase_if(fixes, [&](const Fix &fix) {
        return std::any_of(fix.slot.bays.begin(), fix.slot.bays.end(), [&](BayId bay) {
            return !memory.cache.schedule().isKnown(bay, fix.slot.span);
        });
    });
    return fixes;
}

std::optional<Error> Desk::accessError(const Proposal &proposal) const
{
    const LabelCode label = labelFor(proposal);
    for (const Permission needed : permissionsFor(proposal, label)) {
        // Who may move anybody's booking may move; who may only move needs to have made it, which
        // memory does not know: the wider verb is asked first, the narrower one is enough here.
        const bool allowed = may(needed, proposal.after.location)
            || (needed == Permission::BookingMove
                && may(Permission::BookingMoveOther, proposal.after.location));
        if (!allowed)
            return Error{ErrorCode::NotPermitted,
                         {wordFor(needed),
                          club().person(actor()) ? club().person(actor())->name : std::string()}};
    }
    return std::nullopt;
}

/// Blocks whose kind lets the actor book over them: their parts under the booking are lifted in the
/// same step.
static std::vector<std::pair<Block, Block>>
liftsFor(const DayCache &cache, const Verdict &verdict, const Booking &booking)
{
    std::vector<std::pair<Block, Block>> lifts;
    for (const Violation &violation : verdict.violations) {
        if (violation.code != RuleCode::BlackoutPeriod
            || violation.holder.kind != EntityKind::Block)
            continue;
        const BlockView *view = cache.block(BlockId{violation.holder.id});
        const bool seen = std::any_of(lifts.begin(), lifts.end(), [&](const auto &lift) {
            return view != nullptr && lift.first.id == view->block.id;
        });
        if (view == nullptr || seen)
            continue;
        Block after = view->block;
        if (const auto part = after.slot.span.intersection(booking.slot.span)) {
            after.lifted = withLifted(after.lifted, *part);
            lifts.emplace_back(view->block, after);
        }
    }
    return lifts;
}

/// Every block under the booking, also where the verdict named only the first.
static void
liftAll(const DayCache &cache, const Booking &booking, std::vector<std::pair<Block, Block>> &lifts)
{
    for (const BayId bay : booking.slot.bays) {
        for (const Occupancy &held : cache.schedule().on(bay, booking.slot.span)) {
            if (held.kind != HolderKind::Block)
                continue;
            const BlockView *view = cache.block(BlockId{held.holder});
            const bool seen = std::any_of(lifts.begin(), lifts.end(), [&](const auto &lift) {
                return view != nullptr && lift.first.id == view->block.id;
            });
            if (view == nullptr || seen)
                continue;
            Block after = view->block;
            if (const auto part = after.slot.span.intersection(booking.slot.span)) {
                after.lifted = withLifted(after.lifted, *part);
                lifts.emplace_back(view->block, after);
            }
        }
    }
}

Outcome Desk::commit(const Proposal &proposal, const CommitOptions &options)
{
    Memory &memory = *m_memory;
    if (auto wrong = checkShape(club(), proposal))
        return refuse(std::move(*wrong));
    if (auto denied = accessError(proposal))
        return refuse(std::move(*denied));
    const LabelCode label = options.label.value_or(labelFor(proposal));
    if (!proposal.isNew() && proposal.before->state != proposal.after.state
        && transition(proposal.before->state, proposal.after.state) == Transition::Refused)
        return refuse({ErrorCode::TransitionRefused,
                       {wordFor(proposal.before->state), wordFor(proposal.after.state)}});
    if (options.newCustomer && !may(Permission::CustomerEdit))
        return refuse({ErrorCode::NotPermitted, {wordFor(Permission::CustomerEdit), ""}});

    Verdict verdict = check(proposal);
    if (verdict.checking)
        return refuse({ErrorCode::NotLoaded, {"schedule"}});
    const bool overridden = verdict.needsOverride() && !options.overrideReason.empty()
        && may(Permission::RuleOverride, proposal.after.location);
    if (!options.dryRun)
        noteAttempts(proposal, verdict, options.overrideReason, overridden);
    if (verdict.isRefused() || (verdict.needsOverride() && !overridden)) {
        Refusal refusal{std::move(verdict), std::nullopt, waysOut(proposal)};
        if (refusal.verdict.needsOverride() && !options.overrideReason.empty())
            refusal.error = Error{ErrorCode::NotPermitted, {wordFor(Permission::RuleOverride), ""}};
        return tl::unexpected(std::move(refusal));
    }

    Booking after = proposal.after;
    const MemoryFacts facts(memory.cache, club(), actor(), now(), proposal);
    derive(proposal, ruleBook(), facts, after);
    BookingRow row{after, {}, {}, {}, 0};
    ChangeSet set = blankChangeSet({label, {}});
    set.reason = options.overrideReason.empty() ? after.reason : options.overrideReason;
    if (!proposal.isNew() && options.overrideReason.empty()
        && proposal.before->reason == after.reason)
        set.reason.clear();
    for (const Violation &violation : verdict.violations)
        if (violation.severity == Severity::NeedsOverride)
            set.overrides.push_back({wordFor(violation.code), violation.rule});

    std::vector<Touched> touched;
    if (options.newCustomer) {
        Customer customer = *options.newCustomer;
        customer.id = CustomerId{memory.newId()};
        customer.made = now();
        row.booking.customer = after.customer = customer.id;
        const EntityRef ref{EntityKind::Customer, customer.id.value};
        set.changes.push_back(creation(ref, toRecord(customer)));
        touched.push_back({ref, std::nullopt, customer});
    }
    if (options.newCustomer) {
        row.customerName = options.newCustomer->name;
        row.customerPhone
            = options.newCustomer->phones.empty() ? "" : options.newCustomer->phones.front();
        row.tier = options.newCustomer->tier;
    } else if (const CustomerFacts *known = memory.cache.customer(after.customer)) {
        row.customerName = known->customer.name;
        row.customerPhone = known->customer.phones.empty() ? "" : known->customer.phones.front();
        row.tier = known->customer.tier;
        row.customerFlags = known->customer.flags;
    }
    const EntityRef ref{EntityKind::Booking, after.id.value};
    std::optional<Effect> before;
    if (proposal.isNew()) {
        set.changes.push_back(creation(ref, toRecord(after)));
    } else {
        const BookingRow *known = memory.cache.row(after.id);
        if (known == nullptr)
            return refuse({ErrorCode::NotLoaded, {"booking"}});
        before = *known;
        if (row.customerName.empty() && known->booking.customer == after.customer) {
            row.customerName = known->customerName;
            row.customerPhone = known->customerPhone;
            row.tier = known->tier;
            row.customerFlags = known->customerFlags;
        }
        // The draft may stand on an older state: what it changes is merged into what is now.
        EntityChange change = difference(ref, toRecord(*proposal.before), toRecord(after));
        Merge merged = merge(toRecord(known->booking), change);
        if (!merged.conflicts.empty())
            return refuse({ErrorCode::Stale, {"booking"}});
        change = difference(ref, toRecord(known->booking), merged.merged);
        if (change.fields.empty()) // a gesture that changes nothing makes no history
            return Committed{{}, after.id.value, std::move(verdict.violations)};
        const BookingId id = row.booking.id;
        if (!fromRecord(merged.merged, row.booking))
            return refuse({ErrorCode::Internal, {"the merged booking is not readable"}});
        row.booking.id = id;
        set.changes.push_back(std::move(change));
    }
    auto lifts = liftsFor(memory.cache, verdict, after);
    if (!lifts.empty())
        liftAll(memory.cache, after, lifts);
    for (const auto &[old, lifted] : lifts) {
        const EntityRef block{EntityKind::Block, old.id.value};
        set.changes.push_back(difference(block, toRecord(old), toRecord(lifted)));
        touched.push_back({block, Effect(old), lifted});
    }
    set.label.arguments = {whoOf(row)};
    touched.push_back({ref, std::move(before), row});
    Committed committed{set.id, after.id.value, std::move(verdict.violations)};
    if (!options.dryRun)
        memory.submit(std::move(set), std::move(touched));
    return committed;
}

void Desk::noteAttempts(const Proposal &proposal,
                        const Verdict &verdict,
                        const std::string &reason,
                        bool overridden)
{
    std::vector<Attempt> attempts;
    for (const Violation &violation : verdict.violations)
        if (violation.severity != Severity::Warn)
            attempts.push_back({now(),
                                actor(),
                                proposal.after.location,
                                wordFor(violation.code),
                                violation.rule,
                                overridden,
                                overridden ? reason : std::string()});
    if (!attempts.empty())
        m_memory->logAttempts(std::move(attempts));
}

} // namespace bayboard
