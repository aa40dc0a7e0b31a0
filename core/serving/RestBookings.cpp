// Bookings that are read.

#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"
#include "core/serving/RestRows.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

/// What differs from place to place: when a day begins.
OrAnswer<BookingFilter> filterAt(RestCase &asked, LocationId place, const BookingFilter &common)
{
    const Zone &zone = asked.club()->zone(place);
    auto range = readRange(asked, zone);
    if (!range)
        return tl::unexpected(range.error());
    if (!range->from && !range->to && !common.customer) {
        const LocalDate today = zone.dateAt(asked.now());
        range = RestRange{zone.startOfDay(today), zone.startOfDay(today + days(1))};
    }
    BookingFilter filter = common;
    filter.location = place;
    filter.from = range->from;
    filter.to = range->to;
    return filter;
}

OrAnswer<BookingFilter> readFilter(RestCase &asked)
{
    BookingFilter filter;
    const auto limit = readNumber(asked, "limit", usualPage, 1, largestPage);
    if (!limit)
        return tl::unexpected(limit.error());
    filter.limit = *limit + 1; // one more says whether there are more
    auto after = readListPlace(asked);
    if (!after)
        return tl::unexpected(after.error());
    filter.after = *after;
    if (const std::string text = asked.question().parameter("state"); !text.empty()) {
        filter.state = bookingStateFor(text);
        if (!filter.state)
            return badAt("?state", Phrase::tr("\"%1\" is no state of a booking", text));
    }
    if (const std::string text = asked.question().parameter("customer"); !text.empty()) {
        filter.customer = CustomerId::parse(text);
        if (!filter.customer)
            return badAt("?customer", Phrase::tr("\"%1\" is not an id", text));
        if (!asked.mayAnywhere(Permission::CustomerReadName)) // whose bookings these are is told
            return tl::unexpected(asked.forbidden(Permission::CustomerReadName));
    }
    return filter;
}

bool isBefore(const BookingRow &a, const BookingRow &b)
{
    return std::pair(a.booking.slot.span.start(), a.booking.id)
        < std::pair(b.booking.slot.span.start(), b.booking.id);
}

} // namespace

Result<std::optional<BookingRow>> rowOf(RestCase &asked, BookingId id)
{
    const auto record = asked.data().load({EntityKind::Booking, id.value});
    if (!record)
        return tl::unexpected(record.error());
    BookingRow row;
    if (!*record || !fromRecord(**record, row.booking) || row.booking.withdrawn)
        return std::nullopt;
    row.booking.id = id;
    if (row.booking.customer.isNull())
        return row;
    const auto person = asked.data().load({EntityKind::Customer, row.booking.customer.value});
    if (!person)
        return tl::unexpected(person.error());
    Customer customer;
    if (*person && fromRecord(**person, customer)) {
        row.customerName = customer.name;
        row.customerPhone = customer.phones.empty() ? std::string() : customer.phones.front();
        row.tier = customer.tier;
        row.customerFlags = customer.flags;
    }
    return row;
}

OrAnswer<BookingRow> namedRow(RestCase &asked)
{
    const auto id = BookingId::parse(asked.question().captured.front());
    auto row = id ? rowOf(asked, *id) : Result<std::optional<BookingRow>>(std::nullopt);
    if (!row)
        return tl::unexpected(asked.problem(row.error()));
    if (!*row)
        return tl::unexpected(restProblem({rest_code::notFound}));
    if (!asked.may(Permission::ScheduleRead, (*row)->booking.location))
        return tl::unexpected(asked.forbidden(Permission::ScheduleRead));
    return std::move(**row);
}

std::optional<RestAnswer> objectToVersion(RestCase &asked, const BookingRow &row)
{
    const std::string &matches = asked.question().matches;
    if (matches.empty() || namesTag(matches, tagOf(bookingText(asked, row))))
        return std::nullopt;
    return restProblem({rest_code::otherVersion, {}, "If-Match"});
}

OrAnswer<BookingRow> rowToChange(RestCase &asked)
{
    auto row = namedRow(asked);
    if (row)
        if (auto other = objectToVersion(asked, *row))
            return tl::unexpected(std::move(*other));
    return row;
}

std::string bookingText(const RestCase &asked, const BookingRow &row)
{
    JsonOut json;
    printBooking(json, *asked.club(), row, asked.sight(row.booking.location));
    return json.take();
}

namespace rest {

RestAnswer listBookings(RestCase &asked)
{
    const auto places = readPlaces(asked);
    if (!places)
        return places.error();
    const auto common = readFilter(asked);
    if (!common)
        return common.error();
    std::vector<BookingRow> rows;
    for (const LocationId place : *places) {
        const auto filter = filterAt(asked, place, *common);
        if (!filter)
            return filter.error();
        auto found = asked.data().bookings(*filter);
        if (!found)
            return asked.problem(found.error());
        std::move(found->begin(), found->end(), std::back_inserter(rows));
    }
    std::sort(rows.begin(), rows.end(), isBefore);
    const auto limit = static_cast<std::size_t>(common->limit - 1);
    std::string next;
    if (rows.size() > limit) {
        rows.resize(limit);
        const Booking &last = rows.back().booking;
        next = cursorOf({last.slot.span.start(), last.id.value});
    }
    std::map<LocationId, Sight> sights;
    for (const LocationId place : *places)
        sights.emplace(place, asked.listSight(place));
    JsonOut json;
    json.object().key("bookings").list();
    for (const BookingRow &row : rows)
        printBooking(json, *asked.club(), row, sights[row.booking.location]);
    json.endList().key("next").textOrNull(next).endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

RestAnswer getBooking(RestCase &asked)
{
    const auto row = namedRow(asked);
    if (!row)
        return row.error();
    RestAnswer answer;
    answer.body = bookingText(asked, *row);
    return answer;
}

} // namespace rest

} // namespace bayboard
