#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/rules/FreeSlots.h"

namespace bayboard {

namespace {

Result<SlotQuestion> readQuestion(const Session &session)
{
    SlotQuestion question;
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

/// Every slot that passes, judged on the desk's thread.
std::vector<Slot> passingSlots(Desk &desk, const SlotQuestion &question)
{
    return freeSlots(question, desk.club(), desk.now(), [&](const Slot &slot) {
        Proposal proposal;
        proposal.after = desk.draftBooking(question.location, slot);
        proposal.after.customer = question.customer;
        return desk.check(proposal).isFree();
    });
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
