#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/desk/DeskPins.h"
#include "core/desk/GivenTime.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

/// Rules look at neighbours: what a verdict may need to know.
Span surroundings(const Span &span)
{
    return Span(span.start() - days(1), span.end() + days(1));
}

CommitOptions commitOptions(const Session &session, CommitOptions options)
{
    options.overrideReason = session.line.valueOr("--override", "");
    options.dryRun = session.line.has("--dry-run");
    return options;
}

/// Says that whoever --approve-as names has given the right PIN; nothing where nobody is named.
Result<PinProof> readApproval(const Session &session)
{
    const auto name = session.line.value("--approve-as");
    if (!name)
        return PinProof();
    if (!session.line.has("--override"))
        return fail(ErrorCode::InvalidArgument,
                    "--approve-as",
                    Phrase::tr("it needs a reason (--override)"));
    const auto who = session.club->findOperator(*name);
    if (!who)
        return tl::unexpected(who.error());
    const auto has = session.desk.now([who](Desk &desk) { return desk.pins().isSet(*who); });
    if (!has)
        return tl::unexpected(has.error());
    if (!*has)
        return fail(ErrorCode::InvalidArgument,
                    "--approve-as",
                    Phrase::tr("%1 has no PIN to allow it with", session.club->person(*who)->name));
    if (session.pins.approver.empty())
        return fail(ErrorCode::PinNeeded, session.club->person(*who)->name);
    auto proof = session.desk.later<Result<PinProof>>(
        [&](Desk &desk, std::function<void(Result<PinProof>)> done) {
            desk.pins().prove(*who, Secret(session.pins.approver), std::move(done));
        });
    return proof ? std::move(*proof) : Result<PinProof>(tl::unexpected(proof.error()));
}

/// Brings to memory what judging the booking needs.
Status prepare(const Session &session, const Booking &booking)
{
    if (auto loaded = session.desk.load(booking.location, surroundings(booking.slot.span)); !loaded)
        return loaded;
    return session.desk.loadCustomer(booking.customer);
}

/// Names of what stands in the way, as far as the actor may know them.
using Names = std::map<EntityRef, std::string>;

/// What the desk said to a proposal.
struct Judged
{
    Outcome outcome;
    std::shared_ptr<Names> names; ///< shared with the context that speaks of them
};

Judged judge(const Session &session, const Proposal &proposal, const CommitOptions &options)
{
    auto names = std::make_shared<Names>();
    auto outcome = session.desk.commit([&](Desk &desk) {
        Outcome made = desk.commit(proposal, options);
        for (const Violation &violation : made ? made->warnings : made.error().verdict.violations)
            (*names)[violation.holder] = desk.nameOf(violation.holder);
        if (made && options.dryRun)
            made->id = {}; // it names a step that will never be
        return made;
    });
    return {std::move(outcome), std::move(names)};
}

text::Context contextFor(const Session &session, const Booking &booking, const Judged &judged)
{
    text::Context context;
    context.club = session.club.get();
    context.location = booking.location;
    context.now = session.now;
    context.bays = booking.slot.bays;
    context.holderName = [names = judged.names](const EntityRef &holder) {
        const auto at = names->find(holder);
        return at == names->end() ? QString() : QString::fromStdString(at->second);
    };
    return context;
}

std::string printCommitted(BookingId id,
                           const Committed &committed,
                           const text::Context &context,
                           std::string_view note)
{
    JsonOut json;
    json.object().key("id");
    json.textOrNull(id.isNull() ? "" : id.toString()).key("changeSet");
    json.textOrNull(committed.id.isNull() ? "" : committed.id.toString()).key("warnings").list();
    for (const Violation &warning : committed.warnings)
        printWarning(json, wordFor(warning.code), sentenceFor(warning, context));
    if (!note.empty())
        printWarning(json, "WALK_IN", note);
    json.endList().endObject();
    return json.take();
}

/// Judges, commits and prints.
Reply commitProposal(const Session &session,
                     const Proposal &proposal,
                     std::string_view note = {},
                     const CommitOptions &meant = {})
{
    if (proposal.before)
        if (const auto ready = prepare(session, *proposal.before); !ready)
            return refuse(ready.error());
    if (const auto ready = prepare(session, proposal.after); !ready)
        return refuse(ready.error());
    if (const auto ready = session.desk.loadForWaysOut(proposal); !ready)
        return refuse(ready.error());
    CommitOptions options = commitOptions(session, meant);
    const auto approval = readApproval(session);
    if (!approval)
        return refuse(approval.error());
    options.approval = *approval;
    const Judged judged = judge(session, proposal, options);
    const text::Context context = contextFor(session, proposal.after, judged);
    if (!judged.outcome)
        return printRefusal(judged.outcome.error(), context);
    // An id that will never be stored is not printed.
    const bool unsaved = options.dryRun && proposal.isNew();
    const BookingId id = unsaved ? BookingId{} : proposal.after.id;
    Printed printed;
    printed.out = printCommitted(id, *judged.outcome, context, note);
    for (const Violation &warning : judged.outcome->warnings)
        printed.err += sentenceFor(warning, context) + "\n";
    return printed;
}

/// The booking that the first operand names, as memory now holds it.
Result<Booking> loadNamed(const Session &session)
{
    const auto id = readId<BookingId>(session.line.operands.front());
    if (!id)
        return tl::unexpected(id.error());
    if (const auto fetched = session.desk.fetch(*id); !fetched)
        return tl::unexpected(fetched.error());
    const auto row
        = session.desk.read<BookingRow>([id](Store &store) { return store.loadBooking(*id); });
    if (!row)
        return tl::unexpected(row.error());
    if (row->booking.withdrawn) // its creation was undone
        return fail(ErrorCode::NotFound, "booking", id->toString());
    return row->booking;
}

/// Links the customer that is meant, or books a walk-in; returns what has to be said about it.
Result<std::string> nameCustomer(const Session &session, Booking &booking)
{
    const std::string text = session.line.valueOr("--customer", "");
    const std::string phone = session.line.valueOr("--phone", "");
    const auto choice = findCustomer(session, text, phone);
    const bool unknown = !choice && choice.error().code == ErrorCode::NotPermitted;
    if (!choice && !unknown)
        return tl::unexpected(choice.error());
    if (choice && choice->found == 1) {
        booking.customer = choice->id;
        return std::string();
    }
    booking.guestName = text;
    booking.guestPhone = phone;
    if (unknown || choice->found == 0)
        return std::string();
    return text::said(
               Phrase::tr("%n customer(s) fit \"%1\": booked as a walk-in. Give an id, phone or "
                          "e-mail to link one.",
                          "",
                          static_cast<std::int64_t>(choice->found),
                          text))
        .toStdString();
}

BookingState stateFor(CommandCode code, BookingState before)
{
    if (code == CommandCode::CancelBooking)
        return BookingState::Cancelled;
    if (code == CommandCode::CheckIn)
        return BookingState::CheckedIn;
    if (code == CommandCode::Complete)
        return BookingState::Completed;
    if (code == CommandCode::NoShow)
        return BookingState::NoShow;
    return before == BookingState::NoShow ? BookingState::CheckedIn : BookingState::Confirmed;
}

/// What the command makes of the booking; a change that is none is refused.
Result<Booking> changedState(const Session &session, const Booking &before)
{
    const CommandCode code = session.line.command->code;
    Booking after = before;
    if (code == CommandCode::Release) {
        if (before.state != BookingState::NoShow || before.released)
            return fail(
                ErrorCode::TransitionRefused, wordFor(before.state), Phrase::tr("released"));
        after.released = std::max(session.now, before.slot.span.start());
        return after;
    }
    after.state = stateFor(code, before.state);
    const bool reopens = code == CommandCode::Reopen;
    const Transition step = transition(before.state, after.state);
    // Only "reopen" reopens: a check-in that comes late must not bring a no-show back by mistake.
    if (step == Transition::Refused || (step == Transition::Reopen) != reopens)
        return fail(ErrorCode::TransitionRefused, wordFor(before.state), wordFor(after.state));
    if (code == CommandCode::CancelBooking)
        after.reason = session.line.valueOr("--reason", "");
    if (reopens) {
        after.reason.clear();
        after.released.reset();
    }
    return after;
}

} // namespace

Reply runCreateBooking(const Session &session)
{
    const auto wanted = readNewSlot(session);
    if (!wanted)
        return refuse(wanted.error());
    auto draft = session.desk.now(
        [&](Desk &desk) { return desk.draftBooking(wanted->location, wanted->slot); });
    if (!draft)
        return refuse(draft.error());
    const auto note = nameCustomer(session, *draft);
    if (!note)
        return refuse(note.error());
    draft->partySize = session.line.number("--party").value_or(0);
    draft->notes = session.line.valueOr("--notes", "");
    draft->title = session.line.valueOr("--title", "");
    draft->source = session.line.valueOr("--source", "phone");
    const std::string guest = draft->customer.isNull() ? draft->guestName : std::string();
    auto reply
        = commitProposal(session, {std::nullopt, std::move(*draft), Party::Staff, false}, *note);
    const bool made = reply && reply->exit == exitDone;
    if (made && !note->empty())
        reply->err += *note + "\n";
    else if (made && !guest.empty())
        reply->err += text::said(Phrase::tr("No customer is \"%1\": booked as a walk-in.", guest))
                          .toStdString()
            + "\n";
    return reply;
}

Reply runRescheduleBooking(const Session &session)
{
    const auto before = loadNamed(session);
    if (!before)
        return refuse(before.error());
    const auto wanted = readMove(session, *before);
    if (!wanted)
        return refuse(wanted.error());
    Booking after = *before;
    after.location = wanted->location;
    after.slot = wanted->slot;
    return commitProposal(session, {*before, std::move(after), Party::Staff, false});
}

Reply runGiveTime(const Session &session)
{
    const auto before = loadNamed(session);
    if (!before)
        return refuse(before.error());
    const auto longer = longerBy(*before, minutes(*session.line.number("--minutes")));
    if (!longer)
        return refuse(longer.error());
    return commitProposal(session, *longer, {}, asGift(session.line.valueOr("--reason", "")));
}

Reply runStateChange(const Session &session)
{
    const auto before = loadNamed(session);
    if (!before)
        return refuse(before.error());
    auto after = changedState(session, *before);
    if (!after)
        return refuse(after.error());
    return commitProposal(session, {*before, std::move(*after), Party::Staff, false});
}

} // namespace bayboard
