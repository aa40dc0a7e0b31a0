#pragma once

#include "core/exchange/JsonOut.h"
#include "core/serving/RestQuestion.h"

#include <functional>
#include <span>

namespace bayboard {

/// A reason why something was not done, as other programs know it.
struct RestCode
{
    const char *word; ///< "DOUBLE_BOOKING"
    std::int64_t status; ///< as HTTP has it
    const char *title;
    const char *pattern = ""; ///< "booking_conflict"; empty: none
};

/// Every one that the interface gives; the document names the same.
[[nodiscard]] std::span<const RestCode> restCodes();
/// Never null: an unknown word is FAILED.
[[nodiscard]] const RestCode &restCodeFor(std::string_view word);

/// Codes that are no rule's, no step's and no message's of sync.
namespace rest_code {
inline constexpr const char *invalid = "INVALID";
inline constexpr const char *notFound = "NOT_FOUND";
inline constexpr const char *notPermitted = "NOT_PERMITTED";
inline constexpr const char *featureOff = "FEATURE_OFF";
inline constexpr const char *operatorNeeded = "OPERATOR_NEEDED";
inline constexpr const char *keyReused = "IDEMPOTENCY_KEY_REUSED";
inline constexpr const char *otherVersion = "PRECONDITION_FAILED";
inline constexpr const char *inTheWay = "BOOKINGS_IN_THE_WAY";
inline constexpr const char *cursorLost = "CURSOR_LOST";
inline constexpr const char *tryLater = "TRY_LATER";
inline constexpr const char *keyMissing = "KEY_MISSING";
} // namespace rest_code

struct RestFault
{
    std::string code;
    std::string detail = {}; ///< a sentence for people
    std::string place = {}; ///< a JSON pointer into the body, "?name", or a header's name
};

/// {"type","title","status","code","pattern","detail","place"} and what `more` adds.
[[nodiscard]] RestAnswer restProblem(const RestFault &fault,
                                     const std::function<void(JsonOut &)> &more = {});

} // namespace bayboard
