#include "core/journal/Codec.h"

#include "core/journal/JsonValues.h"

namespace bayboard {

using namespace journal_json;

namespace {

/// Takes what a validation would copy.
struct Nowhere
{
    using Ch = char;

    void Put(Ch) { }
};

} // namespace

bool isUtf8(std::string_view text)
{
    rapidjson::MemoryStream stream(text.data(), text.size());
    Nowhere nowhere;
    while (stream.Tell() < text.size()) {
        if (static_cast<unsigned char>(stream.Peek()) < 0x80)
            stream.Take();
        else if (!rapidjson::UTF8<>::Validate(stream, nowhere) || stream.Tell() > text.size())
            return false;
    }
    return true;
}

std::string encodeFields(const std::vector<FieldChange> &fields)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    write(json, fields);
    return take(buffer);
}

Result<std::vector<FieldChange>> decodeFields(std::string_view text)
{
    rapidjson::Document document;
    if (auto parsed = parse(text, document); !parsed)
        return tl::unexpected(parsed.error());
    return readFields(document);
}

std::string encodeValue(const Value &value)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    write(json, value);
    return take(buffer);
}

Result<Value> decodeValue(std::string_view text)
{
    rapidjson::Document document;
    if (auto parsed = parse(text, document); !parsed)
        return tl::unexpected(parsed.error());
    return readValue(document);
}

std::string encodeRecord(const Record &record)
{
    rapidjson::StringBuffer buffer;
    Writer json(buffer);
    write(json, record);
    return take(buffer);
}

Result<Record> decodeRecord(std::string_view text)
{
    rapidjson::Document document;
    if (auto parsed = parse(text, document); !parsed)
        return tl::unexpected(parsed.error());
    return readRecord(document);
}

std::string encodeTexts(const std::vector<std::string> &texts)
{
    return encodeValue(Value(texts));
}

Result<std::vector<std::string>> decodeTexts(std::string_view json)
{
    auto value = decodeValue(json);
    if (!value)
        return tl::unexpected(value.error());
    auto *texts = std::get_if<std::vector<std::string>>(&*value);
    if (texts == nullptr)
        return bad("a list of texts is needed");
    return std::move(*texts);
}

std::string encodeOverrides(const std::vector<Override> &overrides)
{
    std::vector<std::string> texts;
    for (const Override &entry : overrides)
        texts.push_back(entry.code + " " + entry.rule);
    return encodeTexts(texts);
}

Result<std::vector<Override>> decodeOverrides(std::string_view json)
{
    auto texts = decodeTexts(json);
    if (!texts)
        return tl::unexpected(texts.error());
    std::vector<Override> overrides;
    for (const std::string &text : *texts) {
        const std::size_t blank = text.find(' ');
        if (blank == std::string::npos)
            return bad("an override needs a code and a rule");
        overrides.push_back({text.substr(0, blank), text.substr(blank + 1)});
    }
    return overrides;
}

} // namespace bayboard
