#include "core/wire/Members.h"

#include "core/wire/Limits.h"

#include <algorithm>
#include <charconv>

namespace bayboard::wire {

namespace {

/// A page of feeds with spans in a field: page, entries, entry, set, changes, change, fields, pair,
/// spans, list, span.
constexpr std::size_t deepest = 12;

/// Where an offset is, as people count.
Error placed(const Error &error, std::string_view text)
{
    std::size_t offset = 0;
    const std::string column = error.arguments.size() > 1 ? error.arguments[1].plain() : "1";
    std::from_chars(column.data(), column.data() + column.size(), offset);
    const std::string_view before = text.substr(0, offset == 0 ? 0 : offset - 1);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t start = before.rfind('\n');
    const std::size_t from = start == std::string_view::npos ? 0 : start + 1;
    Error better = error;
    better.arguments[0] = Phrase(std::to_string(line));
    better.arguments[1] = Phrase(std::to_string(before.size() - from + 1));
    return better;
}

} // namespace

Status parse(std::string_view text, rapidjson::Document &document)
{
    if (Status done = journal_json::parse(text, document, deepest); !done)
        return tl::unexpected(placed(done.error(), text));
    return {};
}

Error faultAt(const std::string &place, Phrase reason)
{
    return Error{ErrorCode::InvalidArgument,
                 {Phrase(place.empty() ? std::string("/") : place), std::move(reason)}};
}

Members::Members(const Json &object, std::string place)
    : m_object(object)
    , m_place(std::move(place))
{
    if (!m_object.IsObject())
        fault(faultAt(m_place, "must be an object"));
}

const Json *Members::any(const char *name, bool needed)
{
    m_known.emplace_back(name);
    if (m_fault)
        return nullptr;
    const auto member = m_object.FindMember(name);
    if (member != m_object.MemberEnd())
        return &member->value;
    if (needed)
        fault(name, "is missing");
    return nullptr;
}

std::string Members::text(const char *name, std::size_t longest, bool needed)
{
    const Json *value = any(name, needed);
    if (value == nullptr)
        return {};
    if (!value->IsString() || value->GetStringLength() > longest) {
        fault(name, "must be a text of at most " + std::to_string(longest) + " bytes");
        return {};
    }
    return journal_json::textOf(*value);
}

Uuid Members::id(const char *name, bool needed)
{
    const Json *value = any(name, needed);
    if (value == nullptr)
        return {};
    const auto id = value->IsString() ? Uuid::parse(journal_json::textOf(*value)) : std::nullopt;
    if (!id || id->isNull())
        fault(name, "must be an id");
    return id.value_or(Uuid());
}

std::int64_t Members::number(const char *name, std::int64_t least, std::int64_t most)
{
    const Json *value = any(name);
    if (value == nullptr)
        return least;
    if (!value->IsInt64() || value->GetInt64() < least || value->GetInt64() > most) {
        fault(name,
              "must be a whole number from " + std::to_string(least) + " to "
                  + std::to_string(most));
        return least;
    }
    return value->GetInt64();
}

Instant Members::time(const char *name)
{
    return fromUnix(number(name, 0, toUnix(openEnd)));
}

bool Members::boolean(const char *name, bool otherwise)
{
    const Json *value = any(name, false);
    if (value == nullptr)
        return otherwise;
    if (!value->IsBool())
        fault(name, "must be true or false");
    return value->IsTrue();
}

FeedCursors Members::cursors(const char *name)
{
    FeedCursors cursors;
    const Json *value = any(name);
    if (value == nullptr)
        return cursors;
    if (!value->IsObject() || value->MemberCount() > mostFeeds) {
        fault(name, "must be an object of at most " + std::to_string(mostFeeds) + " feeds");
        return cursors;
    }
    for (const auto &member : value->GetObject()) {
        const auto feed = Uuid::parse(journal_json::textOf(member.name));
        const bool good = feed && member.value.IsInt64() && member.value.GetInt64() >= 0;
        if (!good || !cursors.emplace(*feed, member.value.GetInt64()).second) {
            fault(name, "must have the id of a feed and a whole number, each feed once");
            return {};
        }
    }
    return cursors;
}

std::map<Uuid, ChangeSetId> Members::steps(const char *name)
{
    std::map<Uuid, ChangeSetId> steps;
    const Json *value = any(name, false);
    if (value == nullptr)
        return steps;
    if (!value->IsObject() || value->MemberCount() > mostFeeds) {
        fault(name, "must be an object of at most " + std::to_string(mostFeeds) + " feeds");
        return steps;
    }
    for (const auto &member : value->GetObject()) {
        const auto feed = Uuid::parse(journal_json::textOf(member.name));
        const auto step = member.value.IsString()
            ? ChangeSetId::parse(journal_json::textOf(member.value))
            : std::nullopt;
        if (!feed || !step || !steps.emplace(*feed, *step).second) {
            fault(name, "must have the id of a feed and of a step, each feed once");
            return {};
        }
    }
    return steps;
}

void Members::fault(const char *name, const std::string &reason)
{
    fault(faultAt(placeOf(name), reason));
}

void Members::fault(Error error)
{
    if (!m_fault)
        m_fault = std::move(error);
}

Status Members::finish(Unknown unknown)
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (unknown == Unknown::Fine)
        return {};
    for (const auto &member : m_object.GetObject()) {
        const std::string_view name(member.name.GetString(), member.name.GetStringLength());
        const auto count = std::count(m_known.begin(), m_known.end(), name);
        if (count == 0)
            return tl::unexpected(faultAt(m_place + "/" + std::string(name), "is not known"));
        std::erase(m_known, name); // so that a second one is not known any more
    }
    return {};
}

void writeId(Writer &json, const char *name, const Uuid &id)
{
    if (id.isNull())
        return;
    json.Key(name);
    journal_json::write(json, id.toString());
}

void writeText(Writer &json, const char *name, const std::string &text)
{
    if (text.empty())
        return;
    json.Key(name);
    journal_json::write(json, text);
}

void writeNumber(Writer &json, const char *name, std::int64_t number)
{
    json.Key(name);
    json.Int64(number);
}

void writeCursors(Writer &json, const char *name, const FeedCursors &cursors)
{
    json.Key(name);
    json.StartObject();
    for (const auto &[feed, number] : cursors)
        writeNumber(json, feed.toString().c_str(), number);
    json.EndObject();
}

} // namespace bayboard::wire
