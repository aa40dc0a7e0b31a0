#include "app/ctl/Commands.h"
#include "app/ctl/Reading.h"
#include "core/exchange/ExplanationJson.h"

namespace bayboard {

namespace {

Result<CustomerId> readCustomerId(const Session &session)
{
    const auto text = session.line.value("--customer");
    return text ? requireCustomer(session, *text) : CustomerId();
}

/// For the customer, or for somebody who is not named yet.
Proposal proposalOf(const Desk &desk, const Wanted &wanted, CustomerId customer)
{
    Proposal proposal;
    proposal.after = desk.draftBooking(wanted.location, wanted.slot);
    proposal.after.customer = customer;
    proposal.customerOpen = customer.isNull();
    return proposal;
}

/// Asked and printed in one go on the desk's thread: it speaks of the rule book in force.
std::string explainedBy(Desk &desk, const Wanted &wanted, const Proposal &proposal)
{
    text::Context context;
    context.club = &desk.club();
    context.location = wanted.location;
    context.now = desk.now();
    context.bays = wanted.slot.bays;
    context.holderName = [&desk](const EntityRef &holder) {
        return QString::fromStdString(desk.nameOf(holder));
    };
    JsonOut json;
    printExplanation(json, wanted.slot, explain(desk, proposal), context);
    return json.take();
}

} // namespace

Reply runExplain(const Session &session)
{
    const auto wanted = readNewSlot(session);
    if (!wanted)
        return refuse(wanted.error());
    if (!session.may(Permission::ScheduleRead, wanted->location))
        return refusePermission(session, Permission::ScheduleRead);
    const auto customer = readCustomerId(session);
    if (!customer)
        return refuse(customer.error());
    const Span &span = wanted->slot.span;
    const Span around(span.start() - days(1), span.end() + days(1));
    if (const auto loaded = session.desk.load(wanted->location, around); !loaded)
        return refuse(loaded.error());
    if (const auto loaded = session.desk.loadCustomer(*customer); !loaded)
        return refuse(loaded.error());
    const auto proposal
        = session.desk.now([&](Desk &desk) { return proposalOf(desk, *wanted, *customer); });
    if (!proposal)
        return refuse(proposal.error());
    if (const auto loaded = session.desk.loadForWaysOut(*proposal); !loaded)
        return refuse(loaded.error());
    const Result<std::string> printed = session.desk.now(
        [&](Desk &desk) { return explainedBy(desk, *wanted, *proposal); }, DeskCalls::As::Actor);
    if (!printed)
        return refuse(printed.error());
    return Printed{*printed, {}, exitDone};
}

} // namespace bayboard
