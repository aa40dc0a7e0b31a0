// What another program has to know of a customer before it speaks with him about bookings.

#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"

#include <algorithm>
#include <array>
#include <map>

namespace bayboard {

namespace {

constexpr minutes arrives{15}; ///< so long before the start somebody counts as here
constexpr minutes leaves{30}; ///< and after the end
constexpr std::size_t mostTimes = 3;

struct History
{
    std::int64_t total = 0;
    const CustomerBooking *last = nullptr; ///< the newest that has begun
    const CustomerBooking *next = nullptr;
    const CustomerBooking *active = nullptr;
    std::int64_t upcoming = 0;
    std::map<LocationId, std::int64_t> places;
    /// Weekday (0 Sunday) and hour of the local start, how often.
    std::map<std::pair<unsigned, std::int64_t>, std::int64_t> times;
};

bool isActive(const CustomerBooking &booking, Instant now)
{
    const Span &span = booking.slot.span;
    return occupies(booking.state) && booking.state != BookingState::NoShow
        && now >= span.start() - arrives && now < span.end() + leaves;
}

/// Bookings are in order of start; only those at places that the asker may see are told of.
History historyOf(const RestCase &asked, const CustomerFacts &facts)
{
    History history;
    for (const CustomerBooking &booking : facts.bookings) {
        if (!asked.may(Permission::ScheduleRead, booking.location))
            continue;
        const Span &span = booking.slot.span;
        if (isActive(booking, asked.now()) && history.active == nullptr)
            history.active = &booking;
        if (span.start() > asked.now()) {
            ++history.upcoming;
            if (history.next == nullptr)
                history.next = &booking;
            continue;
        }
        if (booking.state == BookingState::NoShow)
            continue;
        ++history.total;
        history.last = &booking;
        ++history.places[booking.location];
        const LocalTime wall = asked.club()->zone(booking.location).toLocal(span.start());
        const std::chrono::weekday day(dateOf(wall));
        const auto hour = std::chrono::floor<hours>(wall - LocalTime(dateOf(wall))).count();
        ++history.times[{day.c_encoding(), hour}];
    }
    return history;
}

void printBookingOf(JsonOut &json, const Club &club, const CustomerBooking *booking)
{
    if (booking == nullptr) {
        json.null();
        return;
    }
    const Zone &zone = club.zone(booking->location);
    const Location *location = club.location(booking->location);
    json.object().key("id").text(booking->id.toString()).key("location");
    json.text(location == nullptr ? booking->location.toString() : location->name);
    json.key("zone").text(zone.id()).key("bays").list();
    for (const BayId bay : club.inOrder(booking->slot.bays))
        json.text(bayText(club, bay));
    json.endList().key("start").time(booking->slot.span.start(), zone);
    json.key("end").time(booking->slot.span.end(), zone);
    json.key("state").text(wordFor(booking->state)).endObject();
}

/// Where he is most often; of two that are equal the one that comes first in the club.
const Location *frequentPlace(const Club &club, const History &history)
{
    const Location *found = nullptr;
    std::int64_t most = 0;
    for (const Location &location : club.locations()) {
        const auto count = history.places.find(location.id);
        if (count == history.places.end() || count->second <= most)
            continue;
        most = count->second;
        found = &location;
    }
    return found;
}

void printTimes(JsonOut &json, const History &history)
{
    constexpr std::array words = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    std::vector<std::pair<std::pair<unsigned, std::int64_t>, std::int64_t>> times(
        history.times.begin(), history.times.end());
    std::stable_sort(times.begin(), times.end(), [](const auto &a, const auto &b) {
        return a.second > b.second;
    });
    json.list();
    for (std::size_t i = 0; i < std::min(times.size(), mostTimes); ++i) {
        const auto &[when, count] = times[i];
        json.object().key("weekday").text(words[when.first]).key("hour").number(when.second);
        json.key("count").number(count).endObject();
    }
    json.endList();
}

} // namespace

namespace rest {

RestAnswer getBookingContext(RestCase &asked)
{
    const auto id = readPathId<CustomerId>(asked);
    if (!id)
        return id.error();
    if (!asked.mayAnywhere(Permission::CustomerReadName))
        return asked.forbidden(Permission::CustomerReadName);
    const auto facts = asked.data().customer(*id);
    if (!facts && facts.error().code == ErrorCode::NotFound)
        return restProblem({rest_code::notFound});
    if (!facts)
        return asked.problem(facts.error());
    if (facts->customer.withdrawn)
        return restProblem({rest_code::notFound});
    const Club &club = *asked.club();
    const History history = historyOf(asked, *facts);
    const Location *place = frequentPlace(club, history);
    JsonOut json;
    json.object().key("customer").text(id->toString());
    json.key("name").text(facts->customer.name);
    json.key("hasUpcoming").boolean(history.next != nullptr);
    json.key("upcoming").number(history.upcoming).key("next");
    printBookingOf(json, club, history.next);
    json.key("isActiveNow").boolean(history.active != nullptr).key("active");
    printBookingOf(json, club, history.active);
    json.key("history").object().key("total").number(history.total).key("last");
    printBookingOf(json, club, history.last);
    json.key("frequentLocation").textOrNull(place == nullptr ? "" : place->name);
    json.key("preferredTimes");
    printTimes(json, history);
    json.endObject().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace rest

} // namespace bayboard
