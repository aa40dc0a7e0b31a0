#pragma once

#include "core/wire/WireProblem.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bayboard {

/// What a question says before its body.
struct RequestHead
{
    std::string method;
    std::string path; ///< without the query, as it came
    std::vector<std::pair<std::string, std::string>> query; ///< decoded
    std::string bearer; ///< the token, empty: none
    std::string type; ///< media type of the body, without parameters, in lower case
    std::string address; ///< whom limits count for; never logged
    std::string person; ///< Bayboard-Operator
    std::string key; ///< Idempotency-Key
    std::string ifMatch;
    std::string ifNoneMatch;
    std::string unclear; ///< header of those four that says nothing, or is there twice

    /// The first value under that name; empty: none.
    [[nodiscard]] std::string parameter(std::string_view name) const;
};

/// A body that is made while it is sent.
class BodySource
{
public:
    BodySource() = default;
    BodySource(const BodySource &) = delete;
    BodySource &operator=(const BodySource &) = delete;
    virtual ~BodySource() = default;

    struct Piece
    {
        std::string bytes; ///< empty, and not last: it broke off
        bool last = false;
    };

    /// Gives the next piece, on any thread; not asked again before that.
    virtual void next(std::function<void(Piece)> give) = 0;
};

struct HttpResponse
{
    int status = 200;
    std::string type = "application/json";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::shared_ptr<BodySource> stream = nullptr; ///< in the body's place
    std::shared_ptr<const std::string> shared = nullptr; ///< likewise: one text for many
};

/// Called once, on any thread.
using Respond = std::function<void(HttpResponse)>;

[[nodiscard]] HttpResponse responseFor(const WireProblem &problem);

/// Path and query of a request's target; nothing where it is not readable.
[[nodiscard]] bool readTarget(std::string_view target, RequestHead &head);
/// A part of a path without its escapes; nothing where it is not readable.
[[nodiscard]] std::optional<std::string> decodedSegment(std::string_view segment);
/// "application/json" of "Application/JSON; charset=utf-8".
[[nodiscard]] std::string mediaType(std::string_view header);
/// The token of an Authorization header; empty where it has none.
[[nodiscard]] std::string bearerOf(std::string_view header);

} // namespace bayboard
