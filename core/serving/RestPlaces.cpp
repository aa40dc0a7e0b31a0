// Locations and bays.

#include "core/serving/RestHandlers.h"
#include "core/serving/RestReading.h"

namespace bayboard::rest {

namespace {

RestAnswer answerWith(JsonOut &json)
{
    RestAnswer answer;
    answer.body = json.take();
    return answer;
}

} // namespace

RestAnswer listLocations(RestCase &asked)
{
    const auto places = readPlaces(asked);
    if (!places)
        return places.error();
    JsonOut json;
    json.object().key("locations").list();
    for (const LocationId place : *places)
        printLocation(json, *asked.club(), *asked.club()->location(place));
    json.endList().endObject();
    return answerWith(json);
}

RestAnswer getLocation(RestCase &asked)
{
    const auto found = asked.club()->findLocation(asked.question().captured.front());
    const Location *location = found ? asked.club()->location(*found) : nullptr;
    if (location == nullptr || location->withdrawn)
        return restProblem({rest_code::notFound});
    if (!asked.may(Permission::ScheduleRead, *found))
        return asked.forbidden(Permission::ScheduleRead);
    JsonOut json;
    printLocation(json, *asked.club(), *location);
    return answerWith(json);
}

RestAnswer listBays(RestCase &asked)
{
    const auto places = readPlaces(asked);
    if (!places)
        return places.error();
    JsonOut json;
    json.object().key("bays").list();
    for (const LocationId place : *places)
        for (const BayId bay : asked.club()->baysOf(place))
            printBay(json, *asked.club(), *asked.club()->bay(bay));
    json.endList().endObject();
    return answerWith(json);
}

RestAnswer getBay(RestCase &asked)
{
    const auto id = readPathId<BayId>(asked);
    if (!id)
        return id.error();
    const Bay *bay = asked.club()->bay(*id);
    if (bay == nullptr || bay->withdrawn)
        return restProblem({rest_code::notFound});
    if (!asked.may(Permission::ScheduleRead, bay->location))
        return asked.forbidden(Permission::ScheduleRead);
    JsonOut json;
    printBay(json, *asked.club(), *bay);
    return answerWith(json);
}

} // namespace bayboard::rest
