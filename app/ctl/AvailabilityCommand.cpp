#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"

#include <algorithm>

namespace bayboard {

namespace {

/// What is asked for.
struct Question
{
    LocationId location;
    Span day{Instant(), seconds(1)};
    minutes length{};
    std::size_t bays = 1;
    CustomerId customer;
};

Result<Question> readQuestion(const Session &session)
{
    Question question;
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    question.location = **location;
    const auto date = readDate(session.line.valueOr("--date", ""));
    if (!date)
        return tl::unexpected(date.error());
    const auto day = session.club->zone(question.location).day(*date);
    if (!day)
        return fail(
            ErrorCode::InvalidArgument, "--date", Phrase::tr("the location has no such day"));
    question.day = *day;
    question.length = minutes(*session.line.number("--minutes"));
    question.bays = static_cast<std::size_t>(session.line.number("--bays").value_or(1));
    if (const auto text = session.line.value("--customer")) {
        const auto customer = requireCustomer(session, *text);
        if (!customer)
            return tl::unexpected(customer.error());
        question.customer = *customer;
    }
    return question;
}

/// Starts of the day that lie on the club's step on the wall, from the present on.
std::vector<Instant> startsOf(const Question &question, const Club &club, Instant now)
{
    const Zone &zone = club.zone(question.location);
    const minutes step(std::max<std::int64_t>(club.settings().step, 1));
    std::vector<Instant> starts;
    for (Instant at = question.day.start(); at < question.day.end(); at += minutes(1)) {
        const LocalTime wall = zone.toLocal(at);
        if (at >= now && (wall - dateOf(wall)) % step == seconds(0))
            starts.push_back(at);
    }
    return starts;
}

/// Every slot that passes, judged on the desk's thread.
std::vector<Slot> passingSlots(Desk &desk, const Question &question)
{
    std::vector<Slot> slots;
    const auto passes = [&](std::vector<BayId> bays, Instant at) {
        const Slot slot = Slot::of(std::move(bays), Span(at, question.length));
        Proposal proposal;
        proposal.after = desk.draftBooking(question.location, slot);
        proposal.after.customer = question.customer;
        return desk.check(proposal).passes();
    };
    const std::vector<BayId> &all = desk.club().baysOf(question.location);
    for (const Instant at : startsOf(question, desk.club(), desk.now())) {
        std::vector<BayId> free;
        for (const BayId bay : all)
            if (passes({bay}, at))
                free.push_back(bay);
        // Bays side by side in the club's order; those that are not free are stepped over.
        for (std::size_t i = 0; i + question.bays <= free.size(); ++i) {
            const auto first = free.begin() + static_cast<std::ptrdiff_t>(i);
            std::vector<BayId> group(first, first + static_cast<std::ptrdiff_t>(question.bays));
            if (question.bays == 1 || passes(group, at))
                slots.push_back({std::move(group), Span(at, question.length)});
        }
    }
    return slots;
}

} // namespace

Reply runCheckAvailability(const Session &session)
{
    const auto question = readQuestion(session);
    if (!question)
        return refuse(question.error());
    if (!session.may(Permission::ScheduleRead, question->location))
        return refusePermission(session, Permission::ScheduleRead);
    const Span around(question->day.start() - days(1), question->day.end() + days(2));
    if (const auto loaded = session.desk.load(question->location, around); !loaded)
        return refuse(loaded.error());
    if (const auto loaded = session.desk.loadCustomer(question->customer); !loaded)
        return refuse(loaded.error());
    const auto slots = session.desk.now([&](Desk &desk) { return passingSlots(desk, *question); },
                                        DeskCalls::As::Actor);
    if (!slots)
        return refuse(slots.error());
    JsonOut json;
    json.object().key("slots").list();
    for (const Slot &slot : *slots)
        printSlot(json, *session.club, slot);
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
