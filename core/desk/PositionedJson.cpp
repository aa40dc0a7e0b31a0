#include "core/desk/PositionedJson.h"

#include "core/base/JsonFault.h"

#include <algorithm>
#include <optional>
#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace bayboard {

namespace {

constexpr std::size_t deepest = 32;

using Stream = rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream>;

/// Builds the tree from the reader's events.
class Builder
{
public:
    Builder(std::string_view json, const Stream &stream) : m_json(json), m_stream(stream) { }

    bool Null() { return add({}); }

    bool Bool(bool value)
    {
        PositionedJson node;
        node.type = PositionedJson::Type::Boolean;
        node.boolean = value;
        return add(std::move(node));
    }

    bool Int(int value) { return Int64(value); }

    bool Uint(unsigned value) { return Int64(value); }

    bool Int64(std::int64_t value)
    {
        PositionedJson node;
        node.type = PositionedJson::Type::Integer;
        node.integer = value;
        return add(std::move(node));
    }

    bool Uint64(std::uint64_t) { return Double(0); }

    bool Double(double)
    {
        PositionedJson node;
        node.type = PositionedJson::Type::Fraction;
        return add(std::move(node));
    }

    bool RawNumber(const char *, rapidjson::SizeType, bool) { return Double(0); }

    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        PositionedJson node;
        node.type = PositionedJson::Type::Text;
        node.text.assign(text, size);
        return add(std::move(node));
    }

    bool StartObject() { return open(PositionedJson::Type::Object); }

    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        std::string key(text, size);
        auto &keys = m_open.back().keys;
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            return refuse(Phrase::tr("the key \"%1\" is given twice", key));
        keys.push_back(std::move(key));
        return true;
    }

    bool EndObject(rapidjson::SizeType) { return close(); }

    bool StartArray() { return open(PositionedJson::Type::List); }

    bool EndArray(rapidjson::SizeType) { return close(); }

    [[nodiscard]] const std::optional<Phrase> &reason() const { return m_reason; }

    [[nodiscard]] PositionedJson take() { return std::move(m_root); }

private:
    bool refuse(Phrase reason)
    {
        m_reason = std::move(reason);
        return false;
    }

    std::int64_t lineNow()
    {
        const std::size_t here = std::min(m_stream.Tell(), m_json.size());
        m_line += std::count(m_json.begin() + static_cast<std::ptrdiff_t>(m_counted),
                             m_json.begin() + static_cast<std::ptrdiff_t>(here),
                             '\n');
        m_counted = here;
        return m_line;
    }

    bool open(PositionedJson::Type type)
    {
        if (m_open.size() >= deepest)
            return refuse(Phrase::tr("it is nested too deeply"));
        PositionedJson node;
        node.type = type;
        node.line = lineNow();
        node.begin = m_stream.Tell(); // the reader tells of a bracket before it takes it
        m_open.push_back(std::move(node));
        return true;
    }

    bool close()
    {
        PositionedJson node = std::move(m_open.back());
        m_open.pop_back();
        node.end = m_stream.Tell() + 1;
        place(std::move(node));
        return true;
    }

    bool add(PositionedJson node)
    {
        // A number is known to be over when the byte behind it was seen, not read: same line.
        node.line = lineNow();
        node.end = m_stream.Tell();
        place(std::move(node));
        return true;
    }

    void place(PositionedJson node)
    {
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().items.push_back(std::move(node));
    }

    std::string_view m_json;
    const Stream &m_stream;
    std::vector<PositionedJson> m_open;
    PositionedJson m_root;
    std::optional<Phrase> m_reason;
    std::size_t m_counted = 0;
    std::int64_t m_line = 1;
};

tl::unexpected<Error> failureAt(std::string_view json, std::size_t offset, Phrase reason)
{
    const std::string_view before = json.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return fail(ErrorCode::InvalidJson,
                std::to_string(line),
                std::to_string(before.size() - lineStart + 1),
                std::move(reason));
}

} // namespace

const PositionedJson *PositionedJson::member(std::string_view key) const
{
    const auto at = std::find(keys.begin(), keys.end(), key);
    return at == keys.end() ? nullptr : &items[static_cast<std::size_t>(at - keys.begin())];
}

const PositionedJson &PositionedJson::nearest(std::string_view pointer) const
{
    if (pointer.empty())
        return *this;
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    const PositionedJson *next = nullptr;
    if (type == Type::Object) {
        next = member(step);
    } else if (type == Type::List) {
        std::size_t index = 0;
        for (const char c : step)
            index = index * 10 + static_cast<std::size_t>(c - '0');
        next = index < items.size() ? &items[index] : nullptr;
    }
    return next == nullptr ? *this : next->nearest(pointer.substr(step.size()));
}

Result<PositionedJson> PositionedJson::parse(std::string_view json)
{
    rapidjson::MemoryStream memory(json.data(), json.size());
    Stream stream(memory); // skips a byte order mark
    Builder builder(json, stream);
    rapidjson::Reader reader;
    // Iterative: how deep a file is nested must not decide how much stack is used.
    constexpr unsigned flags
        = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    const auto result = reader.Parse<flags>(stream, builder);
    if (!result.IsError())
        return builder.take();
    return failureAt(json,
                     std::min(result.Offset(), json.size()),
                     builder.reason().value_or(jsonFault(result.Code())));
}

} // namespace bayboard
