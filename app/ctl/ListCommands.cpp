#include "app/ctl/Commands.h"
#include "app/ctl/Printing.h"
#include "app/ctl/Reading.h"
#include "core/access/BlockAccess.h"
#include "core/club/EntityPlace.h"
#include "core/desk/BlockSight.h"
#include "core/exchange/PersonJson.h"
#include "core/exchange/StepJson.h"
#include "core/reports/CustomerPatterns.h"
#include "core/text/ErrorSentences.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t usualHistory = 1000;
constexpr std::int64_t usualCustomers = 20;

/// What is asked of one location, or of all of them at once.
struct Listed
{
    std::vector<BookingRow> bookings;
    std::vector<Block> blocks;
};

Result<Listed> readListed(const Session &session, const BookingFilter &filter, bool withBlocks)
{
    return session.desk.read<Listed>([&](Store &store) -> Result<Listed> {
        Listed listed;
        auto bookings = store.listBookings(filter);
        if (!bookings)
            return tl::unexpected(bookings.error());
        listed.bookings = std::move(*bookings);
        if (withBlocks) {
            auto blocks = store.listBlocks(filter);
            if (!blocks)
                return tl::unexpected(blocks.error());
            listed.blocks = std::move(*blocks);
        }
        return listed;
    });
}

/// The filters that together answer the command: "today" differs from zone to zone. Where no place
/// is named, those that the operator may see.
Result<std::vector<BookingFilter>> readFilters(const Session &session)
{
    const auto location = readLocation(session);
    if (!location)
        return tl::unexpected(location.error());
    std::vector<LocationId> places;
    for (const Location &place : session.club->locations())
        if (!place.withdrawn
            && (*location ? **location == place.id
                          : session.may(Permission::ScheduleRead, place.id)))
            places.push_back(place.id);
    const bool anyTime = session.line.has("--customer");
    std::vector<BookingFilter> filters;
    for (const LocationId place : places) {
        const Zone &zone = session.club->zone(place);
        auto range = readRange(session, zone);
        if (!range)
            return tl::unexpected(range.error());
        if (!range->from && !range->to && !anyTime) {
            const LocalDate today = zone.dateAt(session.now);
            range = Range{zone.startOfDay(today), zone.startOfDay(today + days(1))};
        }
        BookingFilter filter;
        filter.location = place;
        filter.from = range->from;
        filter.to = range->to;
        if (const Status here = session.desk.mustBeHere(filter.from, filter.to); !here)
            return tl::unexpected(here.error());
        filters.push_back(filter);
    }
    return filters;
}

void printListed(JsonOut &json, const Session &session, const Listed &listed)
{
    json.object().key("bookings").list();
    for (const BookingRow &row : listed.bookings)
        printBooking(json, *session.club, row, sightOf(session, row.booking.location));
    json.endList().key("blocks").list();
    for (const Block &block : listed.blocks)
        printBlock(json,
                   *session.club,
                   block,
                   maySee(*session.club, session.actor, block.kind, block.location));
    json.endList().endObject();
}

/// "18:00"
std::string clockText(minutes ofDay)
{
    const auto digits = [](std::int64_t figure) {
        return (figure < 10 ? "0" : "") + std::to_string(figure);
    };
    return digits(ofDay / hours(1)) + ":" + digits(ofDay.count() % 60);
}

void printPattern(JsonOut &json,
                  const Club &club,
                  CustomerId customer,
                  const CustomerPattern &pattern)
{
    const bool usual = pattern.kind == CustomerPattern::Kind::UsualSlot;
    json.object().key("customer").text(customer.toString()).key("code").text(wordFor(pattern.kind));
    json.key("count").number(pattern.count).key("of").number(pattern.of);
    json.key("days").number(pattern.within.count()).key("location");
    json.textOrNull(usual ? club.location(pattern.location)->name : std::string()).key("bays");
    if (!usual) {
        json.null().key("weekday").null().key("time").null().endObject();
        return;
    }
    json.list();
    for (const BayId bay : pattern.bays)
        json.text(bayText(club, bay));
    json.endList().key("weekday").number(pattern.weekday == 0 ? 7 : pattern.weekday);
    json.key("time").text(clockText(pattern.timeOfDay)).endObject();
}

Status printPatterns(JsonOut &json, const Session &session, const std::vector<CustomerMatch> &found)
{
    json.key("patterns").list();
    for (const CustomerMatch &match : found) {
        const auto patterns = session.desk.read<std::vector<CustomerPattern>>([&](Store &store) {
            return readPatterns(store, *session.club, session.actor, match.id, session.now);
        });
        if (!patterns)
            return tl::unexpected(patterns.error());
        for (const CustomerPattern &pattern : *patterns)
            printPattern(json, *session.club, match.id, pattern);
    }
    json.endList();
    return {};
}

/// The kind of a thing that only its id is known of.
Result<EntityKind> kindOf(const Session &session, const Uuid &id)
{
    return session.desk.read<EntityKind>([&](Store &store) -> Result<EntityKind> {
        for (const EntityKind kind : allEntityKinds) {
            const auto record = store.loadRecord({kind, id});
            if (!record)
                return tl::unexpected(record.error());
            if (!record->isEmpty())
                return kind;
        }
        return fail(ErrorCode::NotFound, "booking", id.toString());
    });
}

} // namespace

Reply runList(const Session &session)
{
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    auto filters = readFilters(session);
    if (!filters)
        return refuse(filters.error());
    std::optional<CustomerId> customer;
    if (const auto text = session.line.value("--customer")) {
        const auto found = requireCustomer(session, *text);
        if (!found)
            return refuse(found.error());
        customer = *found;
    }
    const auto state = session.line.value("--state");
    const std::int64_t limit = session.line.number("--limit").value_or(0);
    Listed all;
    for (BookingFilter &filter : *filters) {
        if (!session.may(Permission::ScheduleRead, *filter.location))
            return refusePermission(session, Permission::ScheduleRead);
        filter.customer = customer;
        filter.limit = state ? 0 : limit;
        auto listed = readListed(session, filter, !state && !customer);
        if (!listed)
            return refuse(listed.error());
        for (BookingRow &row : listed->bookings)
            if (!state || wordFor(row.booking.state) == *state)
                all.bookings.push_back(std::move(row));
        std::move(listed->blocks.begin(), listed->blocks.end(), std::back_inserter(all.blocks));
    }
    const auto byStart = [](const Slot &a, const Slot &b) {
        return a.span.start() < b.span.start();
    };
    std::stable_sort(all.bookings.begin(), all.bookings.end(), [&](const auto &a, const auto &b) {
        return byStart(a.booking.slot, b.booking.slot);
    });
    std::stable_sort(all.blocks.begin(), all.blocks.end(), [&](const auto &a, const auto &b) {
        return byStart(a.slot, b.slot);
    });
    if (limit > 0 && all.bookings.size() > static_cast<std::size_t>(limit))
        all.bookings.resize(static_cast<std::size_t>(limit));
    JsonOut json;
    printListed(json, session, all);
    return Printed{json.take(), {}, exitDone};
}

Reply runHistory(const Session &session)
{
    const auto id = readId<BookingId>(session.line.operands.front());
    if (!id)
        return refuse(id.error());
    if (!mayAnywhere(*session.club, session.actor, Permission::ScheduleRead))
        return refusePermission(session, Permission::ScheduleRead);
    const auto kind = kindOf(session, id->value);
    if (!kind)
        return refuse(kind.error());
    if (*kind == EntityKind::Customer
        && !mayAnywhere(*session.club, session.actor, Permission::CustomerReadContact))
        return refusePermission(session, Permission::CustomerReadContact);
    const EntityRef entity{*kind, id->value};
    const auto now
        = session.desk.read<Record>([&](Store &store) { return store.loadRecord(entity); });
    if (!now)
        return refuse(now.error());
    const LocationId place = placeOf(entity, *now); // null: of the whole club
    if (!place.isNull() && !session.may(Permission::ScheduleRead, place))
        return refusePermission(session, Permission::ScheduleRead);
    const std::int64_t limit = session.line.number("--limit").value_or(usualHistory);
    auto steps = session.desk.read<std::vector<Step>>(
        [&](Store &store) { return store.history(entity, limit); });
    if (!steps)
        return refuse(steps.error());
    BlockSight(*session.club, session.actor).hide(*steps, *now, place);
    const Zone &zone
        = zoneFor(*session.club, place.isNull() ? std::nullopt : std::optional<LocationId>(place));
    const Sight sight = place.isNull()
        ? Sight{mayAnywhere(*session.club, session.actor, Permission::CustomerReadName),
                mayAnywhere(*session.club, session.actor, Permission::CustomerReadContact)}
        : sightOf(session, place);
    JsonOut json;
    json.object().key("id").text(entity.id.toString()).key("kind");
    json.text(wordFor(*kind)).key("steps").list();
    for (const Step &step : *steps)
        printStepOf(json, *session.club, step, {entity, zone, sight});
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runCustomers(const Session &session)
{
    const std::string text = session.line.valueOr("--search", "");
    const std::int64_t limit = session.line.number("--limit").value_or(usualCustomers);
    if (!mayAnywhere(*session.club, session.actor, Permission::CustomerReadName))
        return refusePermission(session, Permission::CustomerReadName);
    const bool contacts
        = mayAnywhere(*session.club, session.actor, Permission::CustomerReadContact);
    using Matches = Result<std::vector<CustomerMatch>>;
    const auto asked = session.desk.later<Matches>(
        [&](Desk &desk, std::function<void(Matches)> done) {
            desk.searchCustomers(text, limit, std::move(done));
        },
        DeskCalls::As::Actor);
    if (!asked)
        return refuse(asked.error());
    if (!*asked)
        return refuse(asked->error());
    JsonOut json;
    json.object().key("customers").list();
    for (const CustomerMatch &match : **asked)
        printMatch(json, *session.club, match, contacts);
    json.endList();
    if (session.line.has("--patterns"))
        if (const Status printed = printPatterns(json, session, **asked); !printed)
            return refuse(printed.error());
    json.endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runAttempts(const Session &session)
{
    if (!session.may(Permission::RuleOverride))
        return refusePermission(session, Permission::RuleOverride);
    const Zone &zone = zoneFor(*session.club, std::nullopt);
    const auto range = readRange(session, zone);
    if (!range)
        return refuse(range.error());
    const Instant to = range->to.value_or(session.now + seconds(1));
    const auto span = Span::make(range->from.value_or(to - days(30)), to);
    if (!span)
        return refuse(ErrorCode::InvalidArgument, "--from", Phrase::tr("it is not before --to"));
    const auto counts = session.desk.read<std::vector<AttemptCount>>(
        [&](Store &store) { return store.countAttempts(*span); });
    if (!counts)
        return refuse(counts.error());
    JsonOut json;
    json.object().key("attempts").list();
    for (const AttemptCount &count : *counts) {
        json.object().key("day").text(formatDate(count.day)).key("code").text(count.code);
        json.key("rule").textOrNull(count.rule);
        json.key("operator").text(operatorName(*session.club, count.actor));
        json.key("overridden").boolean(count.overridden).key("count").number(count.count);
        json.endObject();
    }
    json.endList().endObject();
    return Printed{json.take(), {}, exitDone};
}

Reply runVerify(const Session &session)
{
    const auto findings
        = session.desk.read<std::vector<Phrase>>([](Store &store) { return store.verify(); });
    if (!findings)
        return refuse(findings.error());
    Printed printed;
    JsonOut json;
    json.object().key("ok").boolean(findings->empty()).key("findings").list();
    for (const Phrase &finding : *findings) {
        const std::string said = text::said(finding).toStdString();
        json.text(said);
        printed.err += said + "\n";
    }
    json.endList().endObject();
    printed.out = json.take();
    printed.exit = findings->empty() ? exitDone : exitStore;
    return printed;
}

} // namespace bayboard
