#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bayboard {

/// Why a question as a whole was not answered. What becomes of single change sets is no problem but
/// a Judgement.
enum class ProblemCode : std::uint8_t {
    InvalidJson, ///< line, column
    Invalid, ///< place: a JSON pointer
    Unauthorized, ///< no token, an unknown one, or one that was revoked
    TokenExpired, ///< one whose time is over, and that was not revoked
    Forbidden, ///< the token is another desk's
    NotFound,
    MethodNotAllowed,
    HasClub, ///< the server is not, or no longer, without a club
    PartsMissing, ///< of a change set that a batch names; to be sent again
    TooLarge,
    NotJson, ///< the media type
    TooManyRequests, ///< after `retryAfter`
    TooSlow,
    TryLater, ///< the server's data cannot be used just now, and nothing was kept
    Stopping, ///< the server is going down
    Failed, ///< a fault of the server's
};

/// "RATE_LIMITED"
[[nodiscard]] const char *wordFor(ProblemCode code);
[[nodiscard]] std::optional<ProblemCode> problemCodeFor(std::string_view word);

/// RFC 9457: {"type":"urn:bayboard:problem:INVALID","title":"…","status":400,"code":"INVALID",
/// "detail":"…","place":"/sets/3"}. In English: programs read the code.
struct WireProblem
{
    ProblemCode code = ProblemCode::Failed;
    std::string detail = {};
    std::string place = {};
    std::int64_t line = 0; ///< 0: none
    std::int64_t column = 0;
    std::int64_t retryAfterSeconds = 0; ///< 0: not said

    bool operator==(const WireProblem &) const = default;
};

/// What HTTP calls it; a number only, as the document of RFC 9457 has it.
[[nodiscard]] int statusOf(ProblemCode code);

/// For what decoding found.
[[nodiscard]] WireProblem problemFor(const Error &error);

[[nodiscard]] std::string encode(const WireProblem &problem);
/// InvalidJson, InvalidArgument.
[[nodiscard]] Result<WireProblem> decodeProblem(std::string_view json);

} // namespace bayboard
