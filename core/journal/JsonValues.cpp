#include "core/journal/JsonValues.h"

#include <rapidjson/error/en.h>

namespace bayboard::journal_json {

void write(Writer &json, const std::string &text)
{
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

namespace {

void writeSpan(Writer &json, const Span &span)
{
    json.StartArray();
    json.Int64(toUnix(span.start()));
    json.Int64(toUnix(span.end()));
    json.EndArray();
}

struct ValueWriter
{
    Writer &json;

    void operator()(std::monostate) { json.Null(); }

    void operator()(std::int64_t number) { json.Int64(number); }

    void operator()(const std::string &text) { write(json, text); }

    void operator()(const Slot &slot)
    {
        json.StartObject();
        json.Key("bays");
        json.StartArray();
        for (const BayId bay : slot.bays)
            write(json, bay.toString());
        json.EndArray();
        json.Key("start");
        json.Int64(toUnix(slot.span.start()));
        json.Key("end");
        json.Int64(toUnix(slot.span.end()));
        json.EndObject();
    }

    void operator()(const std::vector<std::string> &texts)
    {
        json.StartArray();
        for (const std::string &text : texts)
            write(json, text);
        json.EndArray();
    }

    void operator()(const std::vector<Span> &spans)
    {
        json.StartObject();
        json.Key("spans");
        json.StartArray();
        for (const Span &span : spans)
            writeSpan(json, span);
        json.EndArray();
        json.EndObject();
    }
};

} // namespace

void write(Writer &json, const Value &value)
{
    std::visit(ValueWriter{json}, value);
}

tl::unexpected<Error> bad(const std::string &reason)
{
    return fail(ErrorCode::InvalidJson, "1", "1", reason);
}

namespace {

/// UTC seconds that a span may name: year 1 to 9999.
std::optional<Instant> readInstant(const Json &json)
{
    constexpr std::int64_t earliest = -62135596800;
    if (!json.IsInt64() || json.GetInt64() < earliest || json.GetInt64() > toUnix(openEnd))
        return std::nullopt;
    return fromUnix(json.GetInt64());
}

} // namespace

std::string textOf(const Json &json)
{
    return std::string(json.GetString(), json.GetStringLength());
}

namespace {

Result<Value> readSlot(const Json &json)
{
    const auto bays = json.FindMember("bays");
    const auto start = json.FindMember("start");
    const auto end = json.FindMember("end");
    if (json.MemberCount() != 3 || bays == json.MemberEnd() || start == json.MemberEnd()
        || end == json.MemberEnd() || !bays->value.IsArray() || bays->value.Empty())
        return bad("a slot needs bays, start and end");
    const auto from = readInstant(start->value);
    const auto to = readInstant(end->value);
    const auto span = from && to ? Span::make(*from, *to) : std::nullopt;
    if (!span)
        return bad("a slot must end after it starts");
    std::vector<BayId> ids;
    for (const Json &bay : bays->value.GetArray()) {
        const auto id = bay.IsString() ? BayId::parse(textOf(bay)) : std::nullopt;
        if (!id)
            return bad("a bay of a slot is not an id");
        ids.push_back(*id);
    }
    Slot slot{ids, *span};
    if (Slot::of(ids, *span) != slot)
        return bad("the bays of a slot must be sorted, each once");
    return Value(std::move(slot));
}

Result<Value> readSpans(const Json &json)
{
    const auto list = json.FindMember("spans");
    if (json.MemberCount() != 1 || list == json.MemberEnd() || !list->value.IsArray())
        return bad("an object must be a slot or spans");
    std::vector<Span> spans;
    for (const Json &pair : list->value.GetArray()) {
        if (!pair.IsArray() || pair.Size() != 2)
            return bad("a span needs a start and an end");
        const auto from = readInstant(pair[0]);
        const auto to = readInstant(pair[1]);
        const auto span = from && to ? Span::make(*from, *to) : std::nullopt;
        if (!span)
            return bad("a span must end after it starts");
        spans.push_back(*span);
    }
    return Value(std::move(spans));
}

} // namespace

Result<Value> readValue(const Json &json)
{
    if (json.IsNull())
        return Value();
    if (json.IsInt64())
        return Value(json.GetInt64());
    if (json.IsString())
        return Value(textOf(json));
    if (json.IsArray()) {
        std::vector<std::string> texts;
        for (const Json &text : json.GetArray()) {
            if (!text.IsString())
                return bad("a list may hold texts only");
            texts.push_back(textOf(text));
        }
        return Value(std::move(texts));
    }
    if (json.IsObject())
        return json.HasMember("bays") ? readSlot(json) : readSpans(json);
    return bad("a value must be null, a whole number, text, a list, a slot or spans");
}

/// Field types are fixed where a wrong one could not be noticed later.
bool mayHold(Field field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    if (field == Field::Slot || field == Field::Offer)
        return std::holds_alternative<Slot>(value);
    if (field == Field::Lifted)
        return std::holds_alternative<std::vector<Span>>(value);
    return !std::holds_alternative<Slot>(value)
        && !std::holds_alternative<std::vector<Span>>(value);
}

namespace {

/// Depth of braces and brackets is bounded before parsing.
bool tooDeep(std::string_view json, std::size_t maximumDepth)
{
    std::size_t depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maximumDepth)
                return true;
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return false;
}

/// Where the second half of a letter is escaped without its first, which RapidJSON would turn into
/// bytes that are no UTF-8; npos where there is none.
std::size_t loneHalf(std::string_view text)
{
    for (std::size_t at = text.find('\\'); at < text.size(); at = text.find('\\', at)) {
        const std::string_view escape = text.substr(at, 4);
        const bool half = escape.size() == 4 && escape[1] == 'u' && (escape[2] | 0x20) == 'd';
        if (half && std::string_view("89abAB").find(escape[3]) != std::string_view::npos)
            at += 12; // the first half; that the second follows is asked by the parser
        else if (half && std::string_view("cdefCDEF").find(escape[3]) != std::string_view::npos)
            return at;
        else
            at += 2;
    }
    return std::string_view::npos;
}

} // namespace

Status parse(std::string_view text, rapidjson::Document &document, std::size_t maximumDepth)
{
    if (tooDeep(text, maximumDepth))
        return bad("nested too deeply");
    if (const std::size_t at = loneHalf(text); at != std::string_view::npos)
        return fail(
            ErrorCode::InvalidJson,
            "1",
            std::to_string(at + 1),
            rapidjson::GetParseError_En(rapidjson::kParseErrorStringUnicodeSurrogateInvalid));
    document.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    if (document.HasParseError())
        return fail(ErrorCode::InvalidJson,
                    "1",
                    std::to_string(document.GetErrorOffset() + 1),
                    rapidjson::GetParseError_En(document.GetParseError()));
    return {};
}

Result<Field> readField(const Json &name)
{
    const auto field = fieldFor(std::string_view(name.GetString(), name.GetStringLength()));
    if (!field)
        return bad("\"" + textOf(name) + "\" is not a field");
    return *field;
}

std::string take(const rapidjson::StringBuffer &buffer)
{
    return std::string(buffer.GetString(), buffer.GetSize());
}

void write(Writer &json, const std::vector<FieldChange> &fields)
{
    json.StartObject();
    for (const FieldChange &field : fields) {
        json.Key(wordFor(field.field));
        json.StartArray();
        write(json, field.before);
        write(json, field.after);
        json.EndArray();
    }
    json.EndObject();
}

Result<std::vector<FieldChange>> readFields(const Json &json)
{
    if (!json.IsObject())
        return bad("field changes must be an object");
    std::vector<FieldChange> fields;
    for (const auto &member : json.GetObject()) {
        auto field = readField(member.name);
        if (!field)
            return tl::unexpected(field.error());
        if (!member.value.IsArray() || member.value.Size() != 2)
            return bad("a field change needs a value before and one after");
        auto before = readValue(member.value[0]);
        auto after = readValue(member.value[1]);
        if (!before || !after)
            return tl::unexpected(before ? after.error() : before.error());
        if (!mayHold(*field, *before) || !mayHold(*field, *after))
            return bad(std::string("\"") + wordFor(*field) + "\" has a value of another type");
        if (!fields.empty() && fields.back().field >= *field)
            return bad("fields must be in order, each once");
        fields.push_back({*field, std::move(*before), std::move(*after)});
    }
    return fields;
}

void write(Writer &json, const Record &record)
{
    json.StartObject();
    for (const Record::Entry &entry : record.entries()) {
        json.Key(wordFor(entry.first));
        write(json, entry.second);
    }
    json.EndObject();
}

Result<Record> readRecord(const Json &json)
{
    if (!json.IsObject())
        return bad("a record must be an object");
    Record record;
    for (const auto &member : json.GetObject()) {
        auto field = readField(member.name);
        if (!field)
            return tl::unexpected(field.error());
        auto value = readValue(member.value);
        if (!value)
            return tl::unexpected(value.error());
        if (!mayHold(*field, *value))
            return bad(std::string("\"") + wordFor(*field) + "\" has a value of another type");
        record.set(*field, std::move(*value));
    }
    return record;
}

} // namespace bayboard::journal_json
