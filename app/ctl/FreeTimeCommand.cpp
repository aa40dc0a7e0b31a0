#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/exchange/JsonOut.h"
#include "core/exchange/StepJson.h"
#include "core/reports/FreeTime.h"

namespace bayboard {

namespace {

constexpr days usualReach{30};

std::string idText(const Uuid &id)
{
    return id.isNull() ? std::string() : id.toString();
}

Result<FreeTimeOrder> readOrder(const Session &session)
{
    const auto range = readRange(session, zoneFor(*session.club, std::nullopt));
    if (!range)
        return tl::unexpected(range.error());
    FreeTimeOrder order{range->from, range->to, std::nullopt, std::nullopt};
    if (const auto text = session.line.value("--customer")) {
        const auto customer = requireCustomer(session, *text);
        if (!customer)
            return tl::unexpected(customer.error());
        order.customer = *customer;
    } else if (!order.from) {
        order.from = session.now - usualReach;
    }
    if (const auto name = session.line.value("--operator")) {
        const auto who = session.club->findOperator(*name);
        if (!who)
            return tl::unexpected(who.error());
        order.by = *who;
    }
    return order;
}

void printLine(JsonOut &json, const Club &club, const GivenTime &line)
{
    const Zone &zone = club.zone(line.location);
    json.object().key("at").time(line.at, zone);
    json.key("operator").text(operatorName(club, line.by)).key("approvedBy");
    json.textOrNull(line.approvedBy.isNull() ? std::string() : operatorName(club, line.approvedBy));
    json.key("minutes").number(line.given.count()).key("reason").textOrNull(line.reason);
    json.key("booking").text(line.booking.toString());
    json.key("location").text(club.location(line.location)->name).key("bays").list();
    for (const BayId bay : line.slot.bays)
        json.text(bayText(club, bay));
    json.endList().key("start").time(line.slot.span.start(), zone);
    json.key("end").time(line.slot.span.end(), zone);
    json.key("state").text(wordFor(line.state));
    json.key("customer").textOrNull(idText(line.customer.value));
    json.key("who").textOrNull(line.who).key("changeSet").text(line.step.toString()).endObject();
}

void printSums(JsonOut &json, const Club &club, const std::vector<GivenTime> &ledger)
{
    json.key("minutes").number(sumOf(ledger).count()).key("byCustomer").list();
    for (const FreeTimeSum &sum : sumsByCustomer(ledger)) {
        json.object().key("customer").textOrNull(idText(sum.customer.value));
        json.key("who").textOrNull(sum.who).key("times").number(sum.times);
        json.key("minutes").number(sum.given.count()).endObject();
    }
    json.endList().key("byOperator").list();
    for (const FreeTimeSum &sum : sumsByOperator(ledger)) {
        json.object().key("operator").text(operatorName(club, sum.by));
        json.key("times").number(sum.times).key("minutes").number(sum.given.count()).endObject();
    }
    json.endList();
}

} // namespace

Reply runFreeTime(const Session &session)
{
    if (!session.may(Permission::UndoOther))
        return refusePermission(session, Permission::UndoOther);
    const auto order = readOrder(session);
    if (!order)
        return refuse(order.error());
    const auto ledger = session.desk.read<std::vector<GivenTime>>(
        [&](Store &store) { return readFreeTime(store, *session.club, session.actor, *order); });
    if (!ledger)
        return refuse(ledger.error());
    const auto knownFrom = session.desk.read<std::optional<Instant>>(freeTimeKnownFrom);
    if (!knownFrom)
        return refuse(knownFrom.error());
    JsonOut json;
    json.object().key("given").list();
    for (const GivenTime &line : *ledger)
        printLine(json, *session.club, line);
    json.endList();
    printSums(json, *session.club, *ledger);
    json.key("knownFrom");
    if (*knownFrom)
        json.time(**knownFrom, session.club->mainZone());
    else
        json.null();
    json.endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
