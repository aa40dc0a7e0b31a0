// What is free, and whether one slot is.

#include "core/rules/FreeSlots.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestProposal.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRows.h"
#include "core/sync/StoredFacts.h"

namespace bayboard {

namespace {

constexpr std::int64_t longestMinutes = 24 * 60;

OrAnswer<CustomerId> readCustomer(RestCase &asked)
{
    const std::string text = asked.question().parameter("customer");
    if (text.empty())
        return CustomerId();
    const auto id = CustomerId::parse(text);
    if (!id)
        return badAt("?customer", Phrase::tr("\"%1\" is not an id", text));
    if (!asked.mayAnywhere(Permission::CustomerReadName)) // the answer tells of that person
        return tl::unexpected(asked.forbidden(Permission::CustomerReadName));
    return *id;
}

OrAnswer<SlotQuestion> readQuestion(RestCase &asked)
{
    SlotQuestion question;
    const auto location = readLocation(asked);
    if (!location)
        return tl::unexpected(location.error());
    if (!*location)
        return badAt("?location", Phrase::tr("a location is needed"));
    question.location = **location;
    if (!asked.may(Permission::ScheduleRead, question.location))
        return tl::unexpected(asked.forbidden(Permission::ScheduleRead));
    const auto date = parseDate(asked.question().parameter("date"));
    const auto day = date ? asked.club()->zone(question.location).day(*date) : std::nullopt;
    if (!day)
        return badAt("?date", Phrase::tr("it must be a date"));
    question.day = *day;
    const auto length = readNumber(asked, "minutes", 0, 1, longestMinutes);
    const auto bays = readNumber(asked, "bays", 1, 1, 100);
    const auto customer = readCustomer(asked);
    if (!length || !bays)
        return tl::unexpected(length ? bays.error() : length.error());
    if (!customer)
        return tl::unexpected(customer.error());
    if (*length == 0)
        return badAt("?minutes", Phrase::tr("a length is needed"));
    question.length = minutes(*length);
    question.bays = static_cast<std::size_t>(*bays);
    question.customer = *customer;
    return question;
}

Proposal proposalFor(RestCase &asked, const SlotQuestion &question, Slot slot)
{
    Proposal proposal;
    proposal.after.id = BookingId{asked.newId()};
    proposal.after.location = question.location;
    proposal.after.slot = std::move(slot);
    proposal.after.customer = question.customer;
    return proposal;
}

/// Facts are read once for the whole day, on all bays.
Result<std::vector<Slot>> passing(RestCase &asked, const SlotQuestion &question)
{
    const std::vector<BayId> &bays = asked.club()->baysOf(question.location);
    const auto book = asked.book();
    if (!book)
        return tl::unexpected(book.error());
    if (bays.empty())
        return std::vector<Slot>();
    const Span around(question.day.start(), question.day.end() + question.length);
    Proposal proposal = proposalFor(asked, question, Slot::of(bays, around));
    const auto facts = StoredFacts::load(
        asked.data(), asked.club(), {asked.actor(), {}, asked.now()}, proposal, std::nullopt);
    if (!facts)
        return tl::unexpected(facts.error());
    return freeSlots(question, *asked.club(), asked.now(), [&](const Slot &slot) {
        proposal.after.slot = slot;
        return (*book)->judge(proposal, **facts).isFree();
    });
}

/// "booking": what is to be moved there; else it is a new one.
OrAnswer<Proposal> readProposal(RestCase &asked)
{
    const auto location = readLocation(asked);
    if (!location)
        return tl::unexpected(location.error());
    const auto where
        = readBays(asked, splitNames(asked.question().parameter("bays")), *location, "?bays");
    if (!where)
        return tl::unexpected(where.error());
    const auto customer = readCustomer(asked);
    if (!customer)
        return tl::unexpected(customer.error());
    const auto start = readTime(
        "start", asked.question().parameter("start"), asked.club()->zone(where->location));
    if (!start)
        return tl::unexpected(asked.problem(start.error(), "?start"));
    const auto length = readNumber(asked, "minutes", 0, 1, longestMinutes);
    if (!length)
        return tl::unexpected(length.error());
    if (*length == 0)
        return badAt("?minutes", Phrase::tr("a length is needed"));
    const SlotQuestion question{where->location, Span(*start, minutes(*length)), {}, 1, *customer};
    Proposal proposal
        = proposalFor(asked, question, Slot::of(where->bays, Span(*start, minutes(*length))));
    const std::string moved = asked.question().parameter("booking");
    if (moved.empty())
        return proposal;
    const auto id = BookingId::parse(moved);
    const auto row = id ? rowOf(asked, *id) : Result<std::optional<BookingRow>>(std::nullopt);
    if (!row)
        return tl::unexpected(asked.problem(row.error()));
    if (!*row)
        return badAt("?booking", Phrase::tr("there is no such booking"));
    proposal.before = (*row)->booking;
    Booking after = (*row)->booking;
    after.location = proposal.after.location;
    after.slot = proposal.after.slot;
    proposal.after = std::move(after);
    return proposal;
}

} // namespace

namespace rest {

RestAnswer listFreeSlots(RestCase &asked)
{
    const auto question = readQuestion(asked);
    if (!question)
        return question.error();
    const auto slots = passing(asked, *question);
    if (!slots)
        return asked.problem(slots.error(), "?customer");
    JsonOut json;
    json.object().key("slots").list();
    for (const Slot &slot : *slots)
        printSlot(json, *asked.club(), slot);
    json.endList().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer checkSlot(RestCase &asked)
{
    const auto proposal = readProposal(asked);
    if (!proposal)
        return proposal.error();
    if (!asked.may(Permission::ScheduleRead, proposal->after.location))
        return asked.forbidden(Permission::ScheduleRead);
    return judgeBooking(asked, *proposal);
}

} // namespace rest

} // namespace bayboard
