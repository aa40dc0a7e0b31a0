#include "core/wire/Push.h"

#include "core/wire/Limits.h"
#include "core/wire/Members.h"

#include <algorithm>
#include <array>

namespace bayboard {

using namespace wire;

namespace {

constexpr std::array<const char *, 3> outcomes = {"accepted", "merged", "refused"};
constexpr std::size_t longestWord = 200;

bool hasZero(const std::string &text)
{
    return text.find('\0') != std::string::npos;
}

bool hasZero(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return hasZero(*text);
    const auto *texts = std::get_if<std::vector<std::string>>(&value);
    return texts != nullptr && std::any_of(texts->begin(), texts->end(), [](const auto &text) {
               return hasZero(text);
           });
}

/// A zero byte is a letter to JSON and to SQLite, and none to PostgreSQL.
bool hasZero(const ChangeSet &set)
{
    if (hasZero(set.reason) || hasZero(Value(set.label.arguments)))
        return true;
    for (const Override &each : set.overrides)
        if (hasZero(each.code) || hasZero(each.rule))
            return true;
    for (const EntityChange &change : set.changes)
        for (const FieldChange &field : change.fields)
            if (hasZero(field.before) || hasZero(field.after))
                return true;
    return false;
}

std::string reasonOf(const Error &error)
{
    return error.arguments.empty() ? std::string() : error.arguments.back().english();
}

void readInto(PushedSet &pushed, const Json &json)
{
    auto set = journal_json::readChangeSet(json);
    if (!set)
        pushed.fault = reasonOf(set.error());
    else if (hasZero(*set))
        pushed.fault = "a text holds a zero byte";
    else if (!pushed.id.isNull() && set->id != pushed.id)
        pushed.fault = "it has another id than its parts";
    else
        pushed.set = std::move(*set);
}

std::vector<ChangeSetId> readFollows(Members &members)
{
    std::vector<ChangeSetId> follows;
    members.list("follows", mostFollowed, false, [&](const Json &json, const std::string &place) {
        const auto id
            = json.IsString() ? ChangeSetId::parse(journal_json::textOf(json)) : std::nullopt;
        if (!id || id->isNull())
            return members.fault(faultAt(place, "must be an id"));
        follows.push_back(*id);
    });
    return follows;
}

Result<PushedSet> readPushed(const Json &json, const std::string &place)
{
    Members members(json, place);
    PushedSet pushed;
    pushed.follows = readFollows(members);
    const Json *set = members.any("set", false);
    pushed.id.value = members.id("parts", set == nullptr);
    if (set != nullptr && !pushed.id.isNull())
        members.fault("parts", "must not stand beside a set");
    if (set != nullptr) {
        // Without an id there is nothing that an answer could be about.
        Members head(*set, members.placeOf("set"));
        const ChangeSetId id{head.id("id")};
        if (Status done = head.finish(Unknown::Fine); !done)
            members.fault(done.error());
        else
            readInto(pushed, *set);
        pushed.id = id;
    }
    if (Status done = members.finish(Unknown::Fault); !done)
        return tl::unexpected(done.error());
    return pushed;
}

void write(Writer &json, const PushedSet &pushed)
{
    json.StartObject();
    if (pushed.set) {
        json.Key("set");
        journal_json::write(json, *pushed.set);
    } else {
        writeId(json, "parts", pushed.id.value);
    }
    if (!pushed.follows.empty()) {
        json.Key("follows");
        json.StartArray();
        for (const ChangeSetId id : pushed.follows)
            journal_json::write(json, id.toString());
        json.EndArray();
    }
    json.EndObject();
}

void write(Writer &json, const Judgement &judgement)
{
    json.StartObject();
    writeId(json, "id", judgement.id.value);
    json.Key("outcome");
    json.String(outcomes[static_cast<std::size_t>(judgement.kind) - 1]);
    writeText(json, "code", judgement.code);
    writeText(json, "rule", judgement.rule);
    if (!judgement.blocker.id.isNull()) {
        json.Key("blocker");
        json.StartObject();
        json.Key("kind");
        json.String(wordFor(judgement.blocker.kind));
        writeId(json, "id", judgement.blocker.id);
        json.EndObject();
    }
    writeId(json, "step", judgement.step.value);
    writeText(json, "detail", judgement.detail);
    if (judgement.overridable) {
        json.Key("overridable");
        json.Bool(true);
    }
    json.EndObject();
}

EntityRef readBlocker(Members &outer, const Json *json)
{
    if (json == nullptr)
        return {};
    Members members(*json, outer.placeOf("blocker"));
    const auto kind = entityKindFor(members.text("kind", longestWord));
    const EntityRef blocker{kind.value_or(EntityKind::Settings), members.id("id")};
    if (!kind)
        members.fault("kind", "is not known");
    if (Status done = members.finish(Unknown::Fine); !done)
        outer.fault(done.error());
    return blocker;
}

Result<Judgement> readJudgement(const Json &json, const std::string &place)
{
    Members members(json, place);
    Judgement judgement;
    judgement.id.value = members.id("id");
    const std::string outcome = members.text("outcome", longestWord);
    const auto word = std::find(outcomes.begin(), outcomes.end(), outcome);
    if (word == outcomes.end())
        members.fault("outcome", "is not known");
    else
        judgement.kind = static_cast<JudgementKind>(word - outcomes.begin() + 1);
    judgement.code = members.text("code", longestWord, false);
    judgement.rule = members.text("rule", largestMessage, false);
    judgement.blocker = readBlocker(members, members.any("blocker", false));
    judgement.step.value = members.id("step", false);
    judgement.detail = members.text("detail", largestMessage, false);
    judgement.overridable = members.boolean("overridable", false);
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return judgement;
}

} // namespace

std::string encode(const Push &push)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "desk", push.desk.value);
    writeId(json, "epoch", push.epoch);
    writeNumber(json, "sentAt", toUnix(push.at));
    json.Key("nothingElseWaits");
    json.Bool(push.nothingElseWaits);
    json.Key("sets");
    json.StartArray();
    for (const PushedSet &pushed : push.sets)
        write(json, pushed);
    json.EndArray();
    json.EndObject();
    return journal_json::take(buffer);
}

Result<Push> decodePush(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    Push push;
    push.desk.value = members.id("desk");
    push.epoch = members.id("epoch", false);
    push.at = members.time("sentAt");
    push.nothingElseWaits = members.boolean("nothingElseWaits", false);
    members.list("sets", largestBatch, true, [&](const Json &json, const std::string &place) {
        auto pushed = readPushed(json, place);
        if (!pushed)
            return members.fault(pushed.error());
        push.sets.push_back(std::move(*pushed));
    });
    if (Status done = members.finish(Unknown::Fault); !done)
        return tl::unexpected(done.error());
    return push;
}

PushedSet readWhole(std::string_view text, PushedSet sentInParts)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        sentInParts.fault = reasonOf(done.error());
    else
        readInto(sentInParts, document);
    return sentInParts;
}

std::string encode(const Judged &judged)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    json.StartObject();
    writeId(json, "epoch", judged.epoch);
    json.Key("judgements");
    json.StartArray();
    for (const Judgement &judgement : judged.judgements)
        write(json, judgement);
    json.EndArray();
    json.EndObject();
    return journal_json::take(buffer);
}

Result<Judged> decodeJudged(std::string_view text)
{
    rapidjson::Document document;
    if (Status done = parse(text, document); !done)
        return tl::unexpected(done.error());
    Members members(document, "");
    Judged judged;
    judged.epoch = members.id("epoch");
    members.list("judgements", largestBatch, true, [&](const Json &json, const std::string &place) {
        auto judgement = readJudgement(json, place);
        if (!judgement)
            return members.fault(judgement.error());
        judged.judgements.push_back(std::move(*judgement));
    });
    if (Status done = members.finish(Unknown::Fine); !done)
        return tl::unexpected(done.error());
    return judged;
}

} // namespace bayboard
