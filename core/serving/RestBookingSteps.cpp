// Bookings that are made and changed.

#include "core/desk/GivenTime.h"
#include "core/desk/ProposalAccess.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestProposal.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRows.h"

namespace bayboard {

namespace {

/// "location" and "bays" of the body; nothing where neither is there. `home`: where names are
/// looked for first when no location is named.
std::optional<NamedBays> readWhere(RestCase &asked,
                                   RestBody &body,
                                   std::optional<RestAnswer> &bad,
                                   std::optional<LocationId> home = std::nullopt)
{
    std::optional<LocationId> within;
    if (const std::string text = body.text("location"); !text.empty()) {
        const auto found = asked.club()->findLocation(text);
        if (!found)
            body.fault("location", found.error());
        else
            within = *found;
    }
    const std::vector<std::string> names = body.texts("bays");
    if (names.empty())
        return std::nullopt;
    auto bays = readBays(asked, names, within ? within : home, "/bays");
    if (!bays && !within && home)
        bays = readBays(asked, names, std::nullopt, "/bays"); // the names may say where
    if (bays)
        return std::move(*bays);
    bad = bays.error();
    return std::nullopt;
}

/// A person who is told of by id only: a name that fits two would book for the wrong one.
void readPerson(RestBody &body, Booking &booking)
{
    if (const std::string text = body.text("customer"); !text.empty()) {
        const auto id = CustomerId::parse(text);
        if (id)
            booking.customer = *id;
        else
            body.fault("customer", Phrase::tr("\"%1\" is not an id", text));
    }
    booking.guestName = body.text("name");
    if (body.has("name") && isBlank(booking.guestName))
        body.fault("name", Phrase::tr("a name is needed, or none at all"));
    booking.guestPhone = body.text("phone");
    if (!booking.customer.isNull() && (!booking.guestName.empty() || !booking.guestPhone.empty()))
        body.fault("name", Phrase::tr("either a customer or a walk-in's name, not both"));
}

/// What no desk would send is a fault of the question, before it is asked who may do it.
std::optional<RestAnswer> shapeProblem(RestCase &asked, const Proposal &proposal)
{
    const auto wrong = shapeError(*asked.club(), proposal);
    return wrong ? std::optional(asked.problem(*wrong)) : std::nullopt;
}

RestAnswer commit(RestCase &asked, const Proposal &proposal, const std::string &overrideReason)
{
    if (auto problem = shapeProblem(asked, proposal))
        return std::move(*problem);
    return writeBooking(asked, proposal, overrideReason);
}

/// The steps that only change its state.
RestAnswer changeState(RestCase &asked, BookingState to, bool reopens = false)
{
    const auto row = rowToChange(asked);
    if (!row)
        return row.error();
    RestBody body(asked);
    const std::string why = to == BookingState::Cancelled ? body.text("reason") : std::string();
    const std::string overrideReason = body.text("override");
    if (auto problem = body.finish())
        return std::move(*problem);
    const Booking &before = row->booking;
    Booking after = before;
    after.state = reopens && before.state == BookingState::NoShow ? BookingState::CheckedIn : to;
    const Transition step = transition(before.state, after.state);
    // Only "reopen" reopens: a check-in that comes late must not bring a no-show back by mistake.
    if (step == Transition::Refused || (step == Transition::Reopen) != reopens)
        return asked.problem(
            {ErrorCode::TransitionRefused, {wordFor(before.state), wordFor(after.state)}});
    if (to == BookingState::Cancelled)
        after.reason = why;
    if (reopens) {
        after.reason.clear();
        after.released.reset();
    }
    return commit(asked, {before, std::move(after)}, overrideReason);
}

} // namespace

namespace rest {

RestAnswer createBooking(RestCase &asked)
{
    RestBody body(asked);
    std::optional<RestAnswer> bad;
    const auto where = readWhere(asked, body, bad);
    const Zone &zone = where ? asked.club()->zone(where->location) : asked.club()->mainZone();
    const auto start = body.time("start", zone);
    const auto length = body.length(start.value_or(asked.now()), zone);
    Booking booking;
    booking.id = BookingId{asked.newId()};
    readPerson(body, booking);
    booking.title = body.text("title");
    booking.notes = body.text("notes");
    booking.source = body.has("source") ? body.text("source") : "web";
    booking.tags = body.texts("tags");
    booking.partySize = body.number("party", 1, 1'000'000).value_or(0);
    const std::string overrideReason = body.text("override");
    if (!where && !bad)
        body.fault("bays", Phrase::tr("no bay is named"));
    if (!start)
        body.fault("start", Phrase::tr("a start is needed"));
    if (!length)
        body.fault("minutes", Phrase::tr("a length is needed"));
    if (auto problem = body.finish())
        return std::move(*problem);
    if (bad)
        return std::move(*bad);
    booking.location = where->location;
    booking.slot = Slot::of(where->bays, Span(*start, *length));
    return commit(asked, {std::nullopt, std::move(booking)}, overrideReason);
}

RestAnswer rescheduleBooking(RestCase &asked)
{
    const auto row = rowToChange(asked);
    if (!row)
        return row.error();
    const Booking &before = row->booking;
    Booking after = before;
    RestBody body(asked);
    std::optional<RestAnswer> bad;
    if (const auto where = readWhere(asked, body, bad, before.location)) {
        after.location = where->location;
        after.slot = Slot::of(where->bays, before.slot.span);
    }
    const Zone &zone = asked.club()->zone(after.location);
    const Instant start = body.time("start", zone).value_or(before.slot.span.start());
    const auto length = body.length(start, zone);
    const std::string overrideReason = body.text("override");
    if (auto problem = body.finish())
        return std::move(*problem);
    if (bad)
        return std::move(*bad);
    after.slot.span = Span(start, length ? seconds(*length) : before.slot.span.length());
    return commit(asked, {before, std::move(after)}, overrideReason);
}

RestAnswer giveTime(RestCase &asked)
{
    const auto row = rowToChange(asked);
    if (!row)
        return row.error();
    RestBody body(asked);
    const auto more = body.number("minutes", 1, 24 * 60);
    const std::string reason = body.text("reason");
    const std::string overrideReason = body.text("override");
    if (!more)
        body.fault("minutes", Phrase::tr("a length is needed"));
    if (isBlank(reason))
        body.fault("reason", Phrase::tr("time that costs nothing is given with one"));
    if (auto problem = body.finish())
        return std::move(*problem);
    const auto longer = longerBy(row->booking, minutes(*more));
    if (!longer)
        return asked.problem(longer.error());
    if (auto problem = shapeProblem(asked, *longer))
        return std::move(*problem);
    return writeBooking(asked, *longer, overrideReason, reason);
}

RestAnswer updateBooking(RestCase &asked)
{
    const auto row = rowToChange(asked);
    if (!row)
        return row.error();
    Booking after = row->booking;
    RestBody body(asked);
    const auto take = [&](const char *name, std::string &to) {
        if (body.has(name))
            to = body.text(name);
    };
    take("title", after.title);
    take("notes", after.notes);
    take("name", after.guestName);
    if (!after.guestName.empty() && isBlank(after.guestName))
        body.fault("name", Phrase::tr("a name is needed, or none at all"));
    take("phone", after.guestPhone);
    if (body.has("tags"))
        after.tags = body.texts("tags");
    if (body.has("party"))
        after.partySize = body.number("party", 0, 1'000'000).value_or(0);
    const bool names = body.has("name") || body.has("phone");
    if (names && !after.customer.isNull())
        body.fault("name", Phrase::tr("either a customer or a walk-in's name, not both"));
    const std::string overrideReason = body.text("override");
    if (auto problem = body.finish())
        return std::move(*problem);
    return commit(asked, {row->booking, std::move(after)}, overrideReason);
}

RestAnswer cancelBooking(RestCase &asked)
{
    return changeState(asked, BookingState::Cancelled);
}

RestAnswer checkInBooking(RestCase &asked)
{
    return changeState(asked, BookingState::CheckedIn);
}

RestAnswer completeBooking(RestCase &asked)
{
    return changeState(asked, BookingState::Completed);
}

RestAnswer noShowBooking(RestCase &asked)
{
    return changeState(asked, BookingState::NoShow);
}

RestAnswer reopenBooking(RestCase &asked)
{
    return changeState(asked, BookingState::Confirmed, true);
}

RestAnswer releaseBooking(RestCase &asked)
{
    const auto row = rowToChange(asked);
    if (!row)
        return row.error();
    RestBody body(asked);
    if (auto problem = body.finish())
        return std::move(*problem);
    const Booking &before = row->booking;
    if (before.state != BookingState::NoShow || before.released)
        return asked.problem(
            {ErrorCode::TransitionRefused, {wordFor(before.state), Phrase::tr("released")}});
    Booking after = before;
    after.released = std::max(asked.now(), before.slot.span.start());
    return commit(asked, {before, std::move(after)}, {});
}

} // namespace rest

} // namespace bayboard
