#include "core/wire/WireProblem.h"

#include "core/wire/Limits.h"
#include "core/wire/Members.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace bayboard {

using namespace wire;

namespace {

struct Known
{
    ProblemCode code;
    const char *word;
    int status;
    const char *title;
};

constexpr std::array known = {
    Known{ProblemCode::InvalidJson, "INVALID_JSON", 400, "The text is not JSON"},
    Known{ProblemCode::Invalid, "INVALID", 400, "The question is not valid"},
    Known{ProblemCode::Unauthorized, "UNAUTHORIZED", 401, "A valid token is needed"},
    Known{ProblemCode::TokenExpired,
          "TOKEN_EXPIRED",
          401,
          "The token has expired: a new one is needed"},
    Known{ProblemCode::Forbidden, "FORBIDDEN", 403, "The token does not allow it"},
    Known{ProblemCode::NotFound, "NOT_FOUND", 404, "There is nothing here"},
    Known{ProblemCode::MethodNotAllowed, "METHOD_NOT_ALLOWED", 405, "Another method is needed"},
    Known{ProblemCode::HasClub, "HAS_CLUB", 409, "The server has a club"},
    Known{ProblemCode::PartsMissing, "PARTS_MISSING", 409, "Parts of a change set are missing"},
    Known{ProblemCode::TooLarge, "TOO_LARGE", 413, "The question is too large"},
    Known{ProblemCode::NotJson, "NOT_JSON", 415, "The question must be JSON"},
    Known{ProblemCode::TooManyRequests, "RATE_LIMITED", 429, "Too many questions"},
    Known{ProblemCode::TooSlow, "TOO_SLOW", 408, "The question took too long to come"},
    Known{ProblemCode::TryLater, "TRY_LATER", 503, "The data cannot be used just now"},
    Known{ProblemCode::Stopping, "STOPPING", 503, "The server is going down"},
    Known{ProblemCode::Failed, "FAILED", 500, "The server failed"},
};

const Known &of(ProblemCode code)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [=](const Known &each) { return each.code == code; });
    BAYBOARD_ASSERT(found != known.end());
    return *found;
}

std::int64_t numberIn(const Phrase &phrase)
{
    std::int64_t number = 0;
    const std::string &text = phrase.plain();
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void writeIfSet(Writer &json, const char *name, std::int64_t number)
{
    if (number != 0)
        writeNumber(json, name, number);
}

std::int64_t readIfSet(Members &members, const char *name)
{
    return members.any(name, false) == nullptr ? 0 : members.number(name, 0, INT64_MAX);
}

} // namespace

const char *wordFor(ProblemCode code)
{
    return of(code).word;
}

std::optional<ProblemCode> problemCodeFor(std::string_view word)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [=](const Known &each) { return each.word == word; });
    return found == known.end() ? std::nullopt : std::optional(found->code);
}

int statusOf(ProblemCode code)
{
    return of(code).status;
}

WireProblem problemFor(const Error &error)
{
    WireProblem problem{ProblemCode::Invalid};
    if (error.code == ErrorCode::InvalidJson && error.arguments.size() == 3) {
        problem.code = ProblemCode::InvalidJson;
        problem.line = numberIn(error.arguments[0]);
        problem.column = numberIn(error.arguments[1]);
        problem.detail = error.arguments[2].english();
    } else if (error.code == ErrorCode::InvalidArgument && error.arguments.size() == 2) {
        problem.place = error.arguments[0].english();
        problem.detail = error.arguments[1].english();
    } else {
        problem.code = ProblemCode::TryLater;
        problem.retryAfterSeconds = 1;
    }
    return problem;
}

std::string encode(const WireProblem &problem)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    const Known &about = of(problem.code);
    json.StartObject();
    writeText(json, "type", std::string("urn:bayboard:problem:") + about.word);
    writeText(json, "title", about.title);
    writeNumber(json, "status", about.status);
    writeText(json, "code", about.word);
    writeText(json, "detail", problem.detail);
    writeText(json, "place", problem.place);
    writeIfSet(json, "line", problem.line);
    writeIfSet(json, "column", problem.column);
    writeIfSet(json, "retryAfter", problem.retryAfterSeconds);
    json.EndObject();
    return journal_json::take(buffer);
}

Result<WireProblem> decodeProblem(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    const auto code = problemCodeFor(members.text("code", largestMessage));
    WireProblem problem;
    if (code)
        problem.code = *code;
    else
        members.fault("code", "is not known");
    problem.detail = members.text("detail", largestMessage, false);
    problem.place = members.text("place", largestMessage, false);
    problem.line = readIfSet(members, "line");
    problem.column = readIfSet(members, "column");
    problem.retryAfterSeconds = readIfSet(members, "retryAfter");
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return problem;
}

} // namespace bayboard
