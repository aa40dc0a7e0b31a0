#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/reports/RunSheet.h"

namespace bayboard {

namespace {

const char *wordOf(RunSheetRow::Kind kind)
{
    switch (kind) {
    case RunSheetRow::Kind::Booking:
        return "booking";
    case RunSheetRow::Kind::Block:
        return "block";
    case RunSheetRow::Kind::Free:
        break;
    }
    return "free";
}

/// What the options ask for.
Result<RunSheetOrder> readOrder(const Session &session)
{
    RunSheetOrder order;
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    order.location = location->value();
    order.from = session.club->zone(order.location).dateAt(session.now);
    if (const auto text = session.line.value("--from")) {
        const auto date = readDate(*text);
        if (!date)
            return tl::unexpected(date.error());
        order.from = *date;
    }
    order.to = order.from;
    if (const auto text = session.line.value("--to")) {
        const auto date = readDate(*text);
        if (!date)
            return tl::unexpected(date.error());
        order.to = *date;
    }
    if (const auto text = session.line.value("--bays")) {
        auto bays = readBays(*session.club, *text, order.location);
        if (!bays)
            return tl::unexpected(bays.error());
        order.bays = std::move(bays->bays);
    }
    order.form = session.line.valueOr("--form", "bay") == "day" ? RunSheetForm::ByDay
                                                                : RunSheetForm::ByBay;
    order.withNames = !session.line.has("--without-names");
    order.withFree = session.line.has("--free");
    order.withCancelled = session.line.has("--cancelled");
    return order;
}

void printTexts(JsonOut &json, const std::vector<std::string> &texts)
{
    json.list();
    for (const std::string &text : texts)
        json.text(text);
    json.endList();
}

void printBookingParts(JsonOut &json, const RunSheetRow &row)
{
    const bool isBooking = row.kind == RunSheetRow::Kind::Booking;
    json.key("who").textOrNull(row.who).key("phone").textOrNull(row.phone);
    json.key("title").textOrNull(row.title).key("tier").textOrNull(row.tier).key("party");
    row.partySize > 0 ? json.number(row.partySize) : json.null();
    json.key("state").textOrNull(isBooking ? wordFor(row.state) : "");
    json.key("amount").textOrNull(row.amount ? row.amount->toString() : std::string());
    json.key("payment").textOrNull(row.amount ? wordFor(row.payment) : "");
    json.key("notes").textOrNull(row.notes).key("tags");
    printTexts(json, row.tags);
}

void printRow(JsonOut &json, const Club &club, const Zone &zone, const RunSheetRow &row)
{
    json.object().key("kind").text(wordOf(row.kind)).key("id");
    json.textOrNull(row.holder.isNull() ? std::string() : row.holder.toString());
    json.key("bays").list();
    for (const BayId bay : row.bays)
        json.text(bayText(club, bay));
    json.endList().key("start").time(row.span.start(), zone).key("end");
    row.span.isOpen() ? json.null() : json.time(row.span.end(), zone);
    json.key("continued").boolean(row.continued).key("continues").boolean(row.continues);
    printBookingParts(json, row);
    json.key("blockKind").textOrNull(row.blockKind).key("reason").textOrNull(row.reason);
    json.endObject();
}

void printDay(JsonOut &json, const Club &club, const Zone &zone, const RunSheetDay &day)
{
    json.object().key("date").text(formatDate(day.date));
    json.key("start").time(day.span.start(), zone).key("end").time(day.span.end(), zone);
    json.key("closed");
    day.closed ? json.text(*day.closed) : json.null();
    json.key("sections").list();
    for (const RunSheetSection &section : day.sections) {
        json.object().key("bay");
        section.bay.isNull() ? json.null() : json.text(bayText(club, section.bay));
        json.key("rows").list();
        for (const RunSheetRow &row : section.rows)
            printRow(json, club, zone, row);
        json.endList().endObject();
    }
    json.endList().endObject();
}

} // namespace

Reply runRunSheet(const Session &session)
{
    const auto order = readOrder(session);
    if (!order)
        return refuse(order.error());
    const Zone &zone = session.club->zone(order->location);
    if (const Status here = session.desk.mustBeHere(zone.startOfDay(order->from),
                                                    zone.startOfDay(order->to + days(1)));
        !here)
        return refuse(here.error());
    const auto sheet = session.desk.read<RunSheet>([&](Store &store) {
        return readRunSheet(store, *session.club, session.actor, *order, session.now);
    });
    if (!sheet)
        return refuse(sheet.error());
    JsonOut json;
    json.object().key("location").text(session.club->location(order->location)->name);
    json.key("zone").text(zone.id());
    json.key("form").text(order->form == RunSheetForm::ByBay ? "bay" : "day");
    json.key("names").boolean(sheet->sight.names);
    json.key("contacts").boolean(sheet->sight.contacts);
    json.key("made").time(sheet->made, zone).key("days").list();
    for (const RunSheetDay &day : sheet->days)
        printDay(json, *session.club, zone, day);
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
