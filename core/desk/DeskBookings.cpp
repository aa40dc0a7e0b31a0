#include "core/desk/BookingDraft.h"
#include "core/desk/DeskMemory.h"
#include "core/desk/FeatureAccess.h"
#include "core/desk/GivenTime.h"
#include "core/desk/Refuse.h"

namespace bayboard {

namespace {

constexpr std::size_t usualFixes = 3;

Error notApproved(const Club &club, OperatorId second, bool hasReason)
{
    if (!hasReason)
        return {ErrorCode::InvalidArgument,
                {Phrase::tr("the reason"), Phrase::tr("what somebody allows needs one")}};
    const Operator *person = club.person(second);
    return {ErrorCode::PinNeeded, {person == nullptr ? std::string() : person->name}};
}

} // namespace

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
    return judge(proposal, {});
}

std::vector<Fix> Desk::waysOut(const Proposal &proposal, std::size_t limit, bool overriding) const
{
    const Memory &memory = *m_memory;
    const MemoryFacts facts(memory.cache, *memory.club, memory.actor, now(), proposal);
    auto fixes = memory.ruleBook->waysOut(proposal, facts, limit + 1, overriding);
    // Never offer time that memory does not know, nor the place where the booking is already.
    std::erase_if(fixes, [&](const Fix &fix) {
        if (proposal.before && fix.slot == proposal.before->slot)
            return true;
        return std::any_of(fix.slot.bays.begin(), fix.slot.bays.end(), [&](BayId bay) {
            return !memory.cache.schedule().isKnown(bay, fix.slot.span);
        });
    });
    if (fixes.size() > limit)
        fixes.resize(limit);
    return fixes;
}

std::optional<Error> Desk::accessError(const Proposal &proposal) const
{
    if (auto denied = bayboard::accessError(club(), actor(), proposal))
        return denied;
    return m_memory->switchedOff(proposal);
}

std::optional<Error> Desk::Memory::switchedOff(const Proposal &proposal, OperatorId second) const
{
    if (!second.isNull())
        if (auto off = featureError(*club, Feature::OverridePin, {actor, proposal.after.location}))
            return off;
    const CustomerFacts *customer = cache.customer(proposal.after.customer);
    return bookingFeatureError(
        *club, actor, proposal, customer == nullptr ? nullptr : &customer->customer.tags);
}

Outcome Desk::commit(const Proposal &proposal, const CommitOptions &options)
{
    Memory &memory = *m_memory;
    if (auto wrong = shapeError(club(), proposal))
        return refuse(std::move(*wrong));
    if (auto wrong = givingError(proposal, options))
        return refuse(std::move(*wrong));
    if (isReadOnly() && !options.dryRun)
        return refuse({ErrorCode::StoreReadOnly, {path().string()}});
    if (auto closed = memory.sessionError(memory.actor))
        return refuse(std::move(*closed));
    const bool wanted = options.overrideReason.find_first_not_of(" \t\r\n") != std::string::npos;
    const OperatorId second = options.approval.who();
    if (!second.isNull() && (!wanted || !pins().mayAllow(options.approval)))
        return refuse(notApproved(club(), second, wanted));
    if (auto denied = bayboard::accessError(club(), actor(), proposal, second))
        return refuse(std::move(*denied));
    if (auto off = memory.switchedOff(proposal, second))
        return refuse(std::move(*off));
    if (proposal.newCustomer && !memory.mayAnywhere(Permission::CustomerEdit))
        return refuse(notPermitted(club(), actor(), Permission::CustomerEdit));

    Verdict verdict = judge(proposal, second);
    if (verdict.checking)
        return refuse(memory.openVerdict(proposal.after.slot.span));
    const bool overriding = wanted && mayOverride(proposal.after.location, second);
    const bool overridden = verdict.needsOverride() && overriding;
    if (!options.dryRun)
        noteAttempts(proposal, verdict, options.overrideReason, overridden);
    if (!verdict.passes() && !overridden) {
        Refusal refusal{
            std::move(verdict), std::nullopt, waysOut(proposal, usualFixes, overriding)};
        if (refusal.verdict.needsOverride() && wanted)
            refusal.error = notPermitted(club(), actor(), Permission::RuleOverride);
        return tl::unexpected(std::move(refusal));
    }

    if (proposal.customerOpen)
        return refuse({ErrorCode::InvalidArgument, {"customer", Phrase::tr("nobody is named")}});
    const MemoryFacts facts(memory.cache, club(), actor(), now(), proposal, second);
    ChangeSet head = blankChangeSet({});
    head.target = options.again;
    auto draft = BookingDraft(memory.cache, ruleBook(), facts, proposal, verdict)
                     .write(std::move(head), options, CustomerId{memory.newId()});
    if (!draft)
        return refuse(draft.error());
    Committed committed{draft->set.id, proposal.after.id.value, std::move(verdict.violations)};
    noteApproval(proposal, second, draft->set);
    if (!options.dryRun)
        pins().spend(options.approval);
    if (!options.dryRun && !draft->set.id.isNull())
        memory.submit(std::move(draft->set), std::move(draft->touched));
    return committed;
}

void Desk::noteAttempts(const Proposal &proposal,
                        const Verdict &verdict,
                        const std::string &reason,
                        bool overridden)
{
    m_memory->noteAttempts(proposal.after.location, verdict, reason, overridden);
}

void Desk::Memory::noteAttempts(LocationId where,
                                const Verdict &verdict,
                                const std::string &reason,
                                bool overridden)
{
    std::vector<Attempt> attempts;
    for (const Violation &violation : verdict.violations)
        if (violation.severity != Severity::Warn)
            attempts.push_back({options.clock->now(),
                                actor,
                                where,
                                wordFor(violation.code),
                                violation.rule,
                                overridden,
                                overridden ? reason : std::string()});
    if (!attempts.empty())
        logAttempts(std::move(attempts));
}

} // namespace bayboard
