#include "core/wire/Greeting.h"

#include "core/wire/Limits.h"
#include "core/wire/Members.h"

namespace bayboard {

using namespace wire;

std::string encode(const Greeting &greeting, const OperatorId &actor)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", greeting.epoch);
    writeId(json, "desk", greeting.desk.value);
    writeText(json, "device", greeting.device);
    json.Key("operator");
    if (actor.isNull())
        json.Null();
    else
        json.String(actor.toString().c_str());
    writeId(json, "club", greeting.club);
    json.Key("empty");
    json.Bool(greeting.isEmpty);
    json.Key("comparesSteps");
    json.Bool(greeting.comparesSteps);
    if (!greeting.given.isNull())
        writeId(json, "given", greeting.given);
    writeNumber(json, "largestBatch", static_cast<std::int64_t>(largestBatch));
    writeNumber(json, "largestMessage", static_cast<std::int64_t>(largestMessage));
    writeNumber(json, "mostParts", mostParts);
    writeNumber(json, "longestWait", longestWait.count());
    json.EndObject();
    return journal_json::take(buffer);
}

Result<Greeting> decodeGreeting(std::string_view text)
{
    constexpr std::size_t longestName = 1000;
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    Greeting greeting;
    greeting.epoch = members.id("epoch");
    greeting.desk.value = members.id("desk");
    greeting.device = members.text("device", longestName);
    if (const Json *actor = members.any("operator", false); actor != nullptr && !actor->IsNull())
        greeting.actor.value = members.id("operator");
    greeting.club = members.id("club", false);
    greeting.isEmpty = members.boolean("empty", false);
    greeting.comparesSteps = members.boolean("comparesSteps", false);
    greeting.given = members.id("given", false);
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return greeting;
}

} // namespace bayboard
