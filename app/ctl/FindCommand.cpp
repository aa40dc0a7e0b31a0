#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "app/ctl/Sentences.h"
#include "core/caller/RankedSlots.h"
#include "core/caller/WishReader.h"

#include <QLocale>

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t usualLimit = 8;
constexpr days widestLook{62};

/// "17:00"; behind midnight it goes on: "25:30".
std::string wallText(seconds at)
{
    const auto inMinutes = std::chrono::duration_cast<minutes>(at).count();
    const auto two = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return two(inMinutes / 60) + ":" + two(inMinutes % 60);
}

void printWall(JsonOut &json, const char *key, const std::optional<seconds> &at)
{
    json.key(key).textOrNull(at ? wallText(*at) : std::string());
}

void printWish(JsonOut &json, const CallerWish &wish, LocationId location, const Club &club)
{
    const Location *place = club.location(location);
    json.key("understood").object();
    json.key("location").text(place == nullptr ? std::string() : place->name);
    json.key("minutes");
    wish.length ? json.number(wish.length->count()) : json.null();
    json.key("bayCount");
    wish.bayCount ? json.number(static_cast<std::int64_t>(*wish.bayCount)) : json.null();
    json.key("bays").list();
    for (const BayId id : club.inOrder(wish.bays))
        if (const Bay *bay = club.bay(id))
            json.text(bay->name);
    json.endList().key("dates").list();
    for (const LocalDate date : wish.dates)
        json.text(formatDate(date));
    json.endList();
    printWall(json, "from", wish.from);
    printWall(json, "startsBefore", wish.startsBefore);
    printWall(json, "until", wish.until);
    printWall(json, "around", wish.around);
    json.key("people");
    wish.people > 0 ? json.number(wish.people) : json.null();
    json.key("name").textOrNull(wish.name).endObject();
    json.key("notUnderstood").list();
    for (const std::string &text : wish.unread)
        json.text(text);
    json.endList();
}

/// All that may be looked at, whole days with what lies beside them.
Span aroundWish(const CallerWish &wish, const Zone &zone, Instant now)
{
    const LocalDate today = zone.dateAt(now);
    const LocalDate first = wish.dates.empty() ? today : wish.dates.front();
    const LocalDate last = wish.dates.empty()
        ? today + wishHorizon
        : std::min(wish.dates.back(), wish.dates.front() + widestLook);
    return Span(zone.startOfDay(first - days(1)), zone.startOfDay(last + days(3)));
}

Result<SlotSearch> readSearch(const Session &session)
{
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    SlotSearch search;
    const WishContext context{
        *session.club, **location, session.now, QLocale().name().left(2).toStdString(), false};
    search.wish = readCallerWish(session.line.operands.front(), context);
    search.location = search.wish.location.value_or(**location);
    search.limit = static_cast<std::size_t>(session.line.number("--limit").value_or(usualLimit));
    if (const auto text = session.line.value("--customer")) {
        const auto customer = requireCustomer(session, *text);
        if (!customer)
            return tl::unexpected(customer.error());
        search.customer = *customer;
    }
    return search;
}

void printRefusals(JsonOut &json, const RankedSlots &found, const text::Context &context)
{
    json.key("violations").list();
    if (found.refusal)
        for (const Violation &violation : found.refusal->violations)
            if (violation.severity != Severity::Warn)
                json.object()
                    .key("code")
                    .text(wordFor(violation.code))
                    .key("message")
                    .text(sentenceFor(violation, context))
                    .endObject();
    json.endList();
}

} // namespace

Reply runFind(const Session &session)
{
    const auto search = readSearch(session);
    if (!search)
        return refuse(search.error());
    const LocationId location = search->location;
    if (!session.may(Permission::ScheduleRead, location))
        return refusePermission(session, Permission::ScheduleRead);
    const Zone &zone = session.club->zone(location);
    const Span around = aroundWish(search->wish, zone, session.now);
    if (const auto loaded = session.desk.load(location, around); !loaded)
        return refuse(loaded.error());
    if (const auto loaded = session.desk.loadCustomer(search->customer); !loaded)
        return refuse(loaded.error());
    const auto found = session.desk.now([&](Desk &desk) { return rankedSlots(desk, *search); },
                                        DeskCalls::As::Actor);
    if (!found)
        return refuse(found.error());
    JsonOut json;
    json.object().key("slots").list();
    for (const Slot &slot : found->slots)
        printSlot(json, *session.club, slot);
    json.endList();
    printWish(json, search->wish, location, *session.club);
    text::Context context;
    context.club = session.club.get();
    context.location = location;
    printRefusals(json, *found, context);
    json.key("stopped").boolean(found->stopped).endObject();
    return Printed{json.take(), {}, exitDone};
}

} // namespace bayboard
