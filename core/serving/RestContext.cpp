// What another program has to know of a customer before it speaks with him about bookings.

#include "core/rules/CustomerHabits.h"
#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::size_t mostTimes = 3;

void printBookingOf(JsonOut &json, const Club &club, const std::optional<CustomerBooking> &booking)
{
    if (!booking) {
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

void printTimes(JsonOut &json, const std::vector<CustomerHabits::Time> &times)
{
    constexpr std::array words = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    json.list();
    for (std::size_t i = 0; i < std::min(times.size(), mostTimes); ++i) {
        json.object().key("weekday").text(words.at(times[i].weekday)).key("hour");
        json.number(times[i].hour).key("count").number(times[i].count).endObject();
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
    const CustomerHabits habits = habitsOf(*facts, club, asked.now(), [&](LocationId location) {
        return asked.may(Permission::ScheduleRead, location);
    });
    const Location *place
        = habits.places.empty() ? nullptr : club.location(habits.places.front().location);
    JsonOut json;
    json.object().key("customer").text(id->toString());
    json.key("name").text(facts->customer.name);
    json.key("hasUpcoming").boolean(habits.next.has_value());
    json.key("upcoming").number(habits.upcoming).key("next");
    printBookingOf(json, club, habits.next);
    json.key("isActiveNow").boolean(habits.active.has_value()).key("active");
    printBookingOf(json, club, habits.active);
    json.key("history").object().key("total").number(habits.kept).key("last");
    printBookingOf(json, club, habits.last);
    json.key("frequentLocation").textOrNull(place == nullptr ? "" : place->name);
    json.key("preferredTimes");
    printTimes(json, habits.times);
    json.endObject().endObject();
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace rest

} // namespace bayboard
