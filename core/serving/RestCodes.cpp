#include "core/serving/RestCodes.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

constexpr std::array codes = {
    RestCode{"DOUBLE_BOOKING", 409, "The bay is taken at that time", "booking_conflict"},
    RestCode{"INVALID_DURATION", 422, "The length is not allowed", "booking_validation"},
    RestCode{"INVALID_START", 422, "The start is not allowed", "booking_validation"},
    RestCode{"MINIMUM_NOTICE", 422, "It is too soon", "booking_restriction"},
    RestCode{"ADVANCE_LIMIT", 422, "It is too far ahead", "booking_restriction"},
    RestCode{"CONCURRENT_LIMIT", 422, "The customer has too many bookings", "booking_policy"},
    RestCode{"DUPLICATE_CUSTOMER", 422, "The customer is booked elsewhere", "booking_policy"},
    RestCode{"OUTSIDE_HOURS", 422, "The location is closed then", "booking_restriction"},
    RestCode{"OUTSIDE_SEASON", 422, "The location is out of season", "booking_restriction"},
    RestCode{"BLACKOUT_PERIOD", 422, "The time is blocked", "booking_restriction"},
    RestCode{"VENUE_CAPACITY", 422, "The location is full", "booking_restriction"},
    RestCode{"BUFFER", 422, "Time between bookings is needed", "booking_restriction"},
    RestCode{"RESCHEDULE_LIMIT", 422, "It was moved too often", "booking_policy"},
    RestCode{"CANCELLATION_WINDOW", 422, "It is too late to cancel", "booking_policy"},
    RestCode{"DEPOSIT_REQUIRED", 422, "A deposit is needed", "booking_policy"},
    RestCode{"ORPHAN_GAP", 422, "It leaves a gap that nobody can book", "booking_policy"},
    RestCode{"QUOTA", 422, "A quota is used up", "booking_policy"},
    RestCode{"CUSTOMER_BLOCKED", 422, "The customer may not book", "booking_policy"},
    RestCode{"CAPACITY", 422, "There are too many people", "booking_validation"},
    RestCode{"RECURRENCE_NOT_ALLOWED", 422, "It may not repeat", "booking_policy"},
    RestCode{"BAY_NOT_BOOKABLE", 422, "The bay may not be booked", "booking_restriction"},
    RestCode{"CHANGED_SINCE", 409, "Somebody else has changed it", "booking_conflict"},
    RestCode{"ALREADY_EXISTS", 409, "It is there already"},
    RestCode{"ALREADY_UNDONE", 409, "Somebody has undone it already"},
    RestCode{"NOT_UNDONE", 409, "It was not undone"},
    RestCode{"TRANSITION_REFUSED", 409, "Its state does not allow it", "booking_validation"},
    RestCode{"CLOCK_OUT_OF_REACH", 409, "The time of the step cannot be"},
    RestCode{rest_code::inTheWay, 409, "Bookings are in the way", "booking_conflict"},
    RestCode{rest_code::invalid, 400, "The question is not valid"},
    RestCode{"INVALID_JSON", 400, "The text is not JSON"},
    RestCode{rest_code::operatorNeeded, 400, "It must be said for whom it is asked"},
    RestCode{"UNAUTHORIZED", 401, "A valid token is needed"},
    RestCode{"TOKEN_EXPIRED", 401, "The token has expired: a new one is needed"},
    RestCode{rest_code::notPermitted, 403, "The operator may not do that"},
    RestCode{rest_code::featureOff, 403, "The club has switched it off", "booking_restriction"},
    RestCode{"FORBIDDEN", 403, "The token does not allow it"},
    RestCode{rest_code::notFound, 404, "There is nothing here"},
    RestCode{"METHOD_NOT_ALLOWED", 405, "Another method is needed"},
    RestCode{rest_code::cursorLost, 410, "The cursor is of data that is no more"},
    RestCode{rest_code::otherVersion, 412, "It is not the version that was named"},
    RestCode{"TOO_LARGE", 413, "The question is too large"},
    RestCode{"NOT_JSON", 415, "The question must be JSON"},
    RestCode{rest_code::keyReused, 422, "The key was used for another question"},
    RestCode{"RATE_LIMITED", 429, "Too many questions"},
    RestCode{"FAILED", 500, "The server failed"},
    RestCode{rest_code::tryLater, 503, "The data cannot be used just now"},
    RestCode{rest_code::keyMissing, 503, "The server has no key to keep a secret with"},
    RestCode{"STOPPING", 503, "The server is going down"},
};

} // namespace

std::span<const RestCode> restCodes()
{
    return codes;
}

const RestCode &restCodeFor(std::string_view word)
{
    const auto find = [](std::string_view wanted) {
        return std::find_if(
            codes.begin(), codes.end(), [=](const RestCode &code) { return code.word == wanted; });
    };
    const auto *found = find(word);
    return found == codes.end() ? *find("FAILED") : *found;
}

RestAnswer restProblem(const RestFault &fault, const std::function<void(JsonOut &)> &more)
{
    const RestCode &code = restCodeFor(fault.code);
    JsonOut json;
    json.object().key("type").text(std::string("urn:bayboard:problem:") + code.word);
    json.key("title").text(code.title).key("status").number(code.status);
    json.key("code").text(code.word);
    if (code.pattern[0] != '\0')
        json.key("pattern").text(code.pattern);
    if (!fault.detail.empty())
        json.key("detail").text(fault.detail);
    if (!fault.place.empty())
        json.key("place").text(fault.place);
    if (more)
        more(json);
    json.endObject();
    RestAnswer answer;
    answer.status = code.status;
    answer.body = json.take();
    answer.isProblem = true;
    answer.code = code.word;
    return answer;
}

} // namespace bayboard
