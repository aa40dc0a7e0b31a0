#include "core/journal/Codec.h"
#include "core/journal/JsonValues.h"

#include <algorithm>
#include <array>

namespace bayboard {

using namespace journal_json;

namespace {

constexpr std::array<const char *, 3> kindWords = {"do", "undo", "redo"};

template <typename Tag> void writeId(Writer &json, const char *name, const Id<Tag> &id)
{
    if (id.isNull())
        return;
    json.Key(name);
    write(json, id.toString());
}

void writeTexts(Writer &json, const char *name, const std::vector<std::string> &texts)
{
    if (texts.empty())
        return;
    json.Key(name);
    write(json, Value(texts));
}

void writeChange(Writer &json, const EntityChange &change)
{
    json.StartObject();
    json.Key("kind");
    json.String(wordFor(change.entity.kind));
    json.Key("id");
    write(json, change.entity.id.toString());
    if (change.created) {
        json.Key("created");
        json.Bool(true);
    }
    json.Key("fields");
    write(json, change.fields);
    json.EndObject();
}

const Json *memberOf(const Json &object, const char *name)
{
    const auto member = object.FindMember(name);
    return member == object.MemberEnd() ? nullptr : &member->value;
}

/// An absent member is the plain default.
Result<std::string> readText(const Json &object, const char *name)
{
    const Json *member = memberOf(object, name);
    if (member == nullptr)
        return std::string();
    if (!member->IsString())
        return bad(std::string("\"") + name + "\" must be text");
    return textOf(*member);
}

Result<Uuid> readId(const Json &object, const char *name, bool needed)
{
    const Json *member = memberOf(object, name);
    if (member == nullptr && !needed)
        return Uuid();
    const auto id
        = member != nullptr && member->IsString() ? Uuid::parse(textOf(*member)) : std::nullopt;
    if (!id || id->isNull())
        return bad(std::string("\"") + name + "\" must be an id");
    return *id;
}

Result<std::int64_t> readNumber(const Json &object, const char *name)
{
    const Json *member = memberOf(object, name);
    if (member == nullptr || !member->IsInt64())
        return bad(std::string("\"") + name + "\" must be a whole number");
    return member->GetInt64();
}

Result<std::vector<std::string>> readTexts(const Json &object, const char *name)
{
    const Json *member = memberOf(object, name);
    if (member == nullptr)
        return std::vector<std::string>();
    auto value = readValue(*member);
    auto *texts = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr;
    if (texts == nullptr)
        return bad(std::string("\"") + name + "\" must be a list of texts");
    return std::move(*texts);
}

Result<EntityChange> readChange(const Json &json)
{
    if (!json.IsObject())
        return bad("a change must be an object");
    auto word = readText(json, "kind");
    auto id = readId(json, "id", true);
    if (!word || !id)
        return tl::unexpected(word ? id.error() : word.error());
    const auto kind = entityKindFor(*word);
    const Json *created = memberOf(json, "created");
    const Json *fields = memberOf(json, "fields");
    if (!kind || fields == nullptr || (created != nullptr && !created->IsBool()))
        return bad("a change needs a known kind and its fields");
    auto read = readFields(*fields);
    if (!read)
        return tl::unexpected(read.error());
    return EntityChange{{*kind, *id}, created != nullptr && created->GetBool(), std::move(*read)};
}

Status readIds(const Json &json, ChangeSet &set)
{
    struct Part
    {
        const char *name;
        bool needed;
        Uuid *to;
    };

    for (const Part &part : {Part{"id", true, &set.id.value},
                             Part{"desk", true, &set.desk.value},
                             Part{"actor", true, &set.actor.value},
                             Part{"target", false, &set.target.value},
                             Part{"approvedBy", false, &set.approvedBy.value}}) {
        auto id = readId(json, part.name, part.needed);
        if (!id)
            return tl::unexpected(id.error());
        *part.to = *id;
    }
    return {};
}

Status readHead(const Json &json, ChangeSet &set)
{
    auto at = readNumber(json, "at");
    auto book = readNumber(json, "ruleBook");
    auto kind = readText(json, "kind");
    auto label = readText(json, "label");
    auto arguments = readTexts(json, "arguments");
    auto reason = readText(json, "reason");
    if (!at || !book || !kind || !label || !arguments || !reason)
        return bad("a change set needs a time, a rule book, a kind and a label");
    const auto word = std::find(kindWords.begin(), kindWords.end(), *kind);
    const auto code = labelCodeFor(*label);
    if (word == kindWords.end() || !code || *at < 0 || *at > toUnix(openEnd))
        return bad("the kind, the label or the time of a change set is not known");
    set.at = fromUnix(*at);
    set.kind = static_cast<ChangeKind>(word - kindWords.begin() + 1);
    set.label = {*code, std::move(*arguments)};
    set.reason = std::move(*reason);
    set.ruleBookVersion = *book;
    return {};
}

Status readOverrides(const Json &json, ChangeSet &set)
{
    auto texts = readTexts(json, "overrides");
    if (!texts)
        return tl::unexpected(texts.error());
    auto overrides = decodeOverrides(encodeTexts(*texts));
    if (!overrides)
        return tl::unexpected(overrides.error());
    set.overrides = std::move(*overrides);
    return {};
}

Status readChanges(const Json &json, ChangeSet &set)
{
    const Json *changes = memberOf(json, "changes");
    if (changes == nullptr || !changes->IsArray())
        return bad("a change set needs a list of changes");
    std::vector<EntityRef> named;
    for (const Json &each : changes->GetArray()) {
        auto change = readChange(each);
        if (!change)
            return tl::unexpected(change.error());
        named.push_back(change->entity);
        set.changes.push_back(std::move(*change));
    }
    std::sort(named.begin(), named.end());
    if (std::adjacent_find(named.begin(), named.end()) != named.end())
        return bad("a change set names an entity twice");
    return {};
}

} // namespace

void journal_json::write(Writer &json, const ChangeSet &set)
{
    json.StartObject();
    writeId(json, "id", set.id);
    writeId(json, "desk", set.desk);
    writeId(json, "actor", set.actor);
    json.Key("at");
    json.Int64(toUnix(set.at));
    json.Key("kind");
    json.String(kindWords[static_cast<std::size_t>(set.kind) - 1]);
    writeId(json, "target", set.target);
    json.Key("label");
    json.String(wordFor(set.label.code));
    writeTexts(json, "arguments", set.label.arguments);
    if (!set.reason.empty()) {
        json.Key("reason");
        write(json, set.reason);
    }
    json.Key("ruleBook");
    json.Int64(set.ruleBookVersion);
    if (!set.overrides.empty()) {
        std::vector<std::string> texts;
        for (const Override &entry : set.overrides)
            texts.push_back(entry.code + " " + entry.rule);
        writeTexts(json, "overrides", texts);
    }
    writeId(json, "approvedBy", set.approvedBy);
    json.Key("changes");
    json.StartArray();
    for (const EntityChange &change : set.changes)
        writeChange(json, change);
    json.EndArray();
    json.EndObject();
}

Result<ChangeSet> journal_json::readChangeSet(const Json &json)
{
    if (!json.IsObject())
        return bad("a change set must be an object");
    ChangeSet set;
    for (const auto read : {readIds, readHead, readOverrides, readChanges})
        if (Status done = read(json, set); !done)
            return tl::unexpected(done.error());
    return set;
}

std::string encodeChangeSet(const ChangeSet &set)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    write(json, set);
    return take(buffer);
}

Result<ChangeSet> decodeChangeSet(std::string_view text)
{
    rapidjson::Document json;
    if (auto parsed = parse(text, json); !parsed)
        return tl::unexpected(parsed.error());
    return readChangeSet(json);
}

} // namespace bayboard
