#include "core/serving/RestActions.h"

#include "core/serving/RestQuery.h"
#include "core/wire/Members.h"
#include "core/wire/WireProblem.h"

#include <algorithm>
#include <array>

namespace bayboard {

namespace {

struct Action
{
    const char *name;
    const char *operation;
    bool namesBooking = false; ///< "booking" of the body stands for the path's
    bool asks = false; ///< the members of the body stand for the query's
};

constexpr std::array actions = {
    Action{"create_booking", "createBooking"},
    Action{"cancel_booking", "cancelBooking", true},
    Action{"reschedule_booking", "rescheduleBooking", true},
    Action{"check_availability", "listFreeSlots", false, true},
};

constexpr std::array actionNames
    = {actions[0].name, actions[1].name, actions[2].name, actions[3].name};

std::string textOf(const rapidjson::Value &value)
{
    if (value.IsString())
        return journal_json::textOf(value);
    rapidjson::StringBuffer buffer;
    journal_json::Writer json(buffer);
    value.Accept(json);
    return journal_json::take(buffer);
}

/// Takes a member out of the body; nothing where it is not there.
std::optional<std::string> take(rapidjson::Document &body, const char *name)
{
    const auto member = body.FindMember(name);
    if (member == body.MemberEnd())
        return std::nullopt;
    std::string text = textOf(member->value);
    body.EraseMember(member);
    return text;
}

} // namespace

std::span<const char *const> restActions()
{
    return actionNames;
}

tl::expected<RestQuestion, RestAnswer> questionOfAction(const RestQuestion &action)
{
    const auto *found = std::find_if(actions.begin(), actions.end(), [&](const Action &each) {
        return action.captured.front() == each.name;
    });
    if (found == actions.end())
        return tl::unexpected(restProblem({rest_code::notFound}));
    rapidjson::Document body;
    if (Status read = wire::parse(action.body, body); !read || !body.IsObject()) {
        const WireProblem problem
            = problemFor(read ? wire::faultAt({}, "must be an object") : read.error());
        return tl::unexpected(restProblem({wordFor(problem.code), problem.detail, problem.place}));
    }
    RestQuestion question = action;
    question.operation = found->operation;
    question.captured.clear();
    if (auto dry = take(body, "dryRun"))
        question.query.emplace_back("dryRun", std::move(*dry));
    if (auto objection = objectToQuery(question, actionQuery))
        return tl::unexpected(std::move(*objection));
    if (found->namesBooking) {
        auto booking = take(body, "booking");
        if (!booking)
            return tl::unexpected(
                restProblem({rest_code::invalid, "It must name a booking.", "/booking"}));
        question.captured = {std::move(*booking)};
    }
    if (!found->asks) {
        question.body = textOf(body);
        return question;
    }
    question.query.clear(); // it writes nothing, dry or not
    for (const auto &member : body.GetObject())
        question.query.emplace_back(journal_json::textOf(member.name), textOf(member.value));
    question.body.clear();
    return question;
}

} // namespace bayboard
