#include "core/rules/JsonTree.h"

#include "core/base/JsonFault.h"

#include <algorithm>
#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

namespace bayboard {

namespace {

constexpr std::size_t maximumDepth = 32;
constexpr unsigned strictFlags
    = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;

std::size_t lineAt(std::string_view text, std::size_t offset)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// Builds the tree from RapidJSON's events; the stream tells where each one was read.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    TreeBuilder(std::string_view text, const rapidjson::MemoryStream &stream)
        : m_text(text)
        , m_stream(stream)
    { }

    bool Null() { return put({}); }

    bool Bool(bool value)
    {
        JsonNode node;
        node.type = JsonNode::Type::Boolean;
        node.boolean = value;
        return put(std::move(node));
    }

    bool Int(int value) { return Int64(value); }

    bool Uint(unsigned value) { return Int64(value); }

    bool Int64(std::int64_t value)
    {
        JsonNode node;
        node.type = JsonNode::Type::Integer;
        node.integer = value;
        node.number = static_cast<double>(value);
        return put(std::move(node));
    }

    bool Uint64(std::uint64_t value) { return Double(static_cast<double>(value)); }

    bool Double(double value)
    {
        JsonNode node;
        node.type = JsonNode::Type::Number;
        node.number = value;
        return put(std::move(node));
    }

    bool String(const char *text, rapidjson::SizeType size, bool /*copy*/)
    {
        JsonNode node;
        node.type = JsonNode::Type::Text;
        node.text.assign(text, size);
        return put(std::move(node));
    }

    bool StartObject() { return open(JsonNode::Type::Object); }

    bool StartArray() { return open(JsonNode::Type::Array); }

    bool EndObject(rapidjson::SizeType /*count*/) { return close(); }

    bool EndArray(rapidjson::SizeType /*count*/) { return close(); }

    bool Key(const char *text, rapidjson::SizeType size, bool /*copy*/)
    {
        std::string key(text, size);
        JsonNode &object = *m_open.back();
        if (object.find(key) != nullptr)
            return complain(Phrase::tr("\"%1\" stands twice in the same object", key));
        object.members.push_back({std::move(key), line(), {}});
        return true;
    }

    [[nodiscard]] const std::optional<Complaint> &complaint() const { return m_complaint; }

    [[nodiscard]] JsonNode take() { return std::move(m_root); }

private:
    std::size_t line()
    {
        const std::size_t at = std::min(m_stream.Tell(), m_text.size());
        const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_counted);
        const auto to = m_text.begin() + static_cast<std::ptrdiff_t>(at);
        m_line += static_cast<std::size_t>(std::count(from, to, '\n'));
        m_counted = at;
        return m_line;
    }

    bool complain(Phrase reason)
    {
        m_complaint = Complaint{line(), std::move(reason)};
        return false;
    }

    JsonNode *place(JsonNode node)
    {
        node.line = line();
        if (m_open.empty()) {
            m_root = std::move(node);
            return &m_root;
        }
        JsonNode &parent = *m_open.back();
        if (parent.type == JsonNode::Type::Array)
            return &parent.items.emplace_back(std::move(node));
        parent.members.back().value = std::move(node);
        return &parent.members.back().value;
    }

    bool put(JsonNode node)
    {
        place(std::move(node));
        return true;
    }

    bool open(JsonNode::Type type)
    {
        if (m_open.size() == maximumDepth)
            return complain(Phrase::tr("lists and objects are nested too deep"));
        JsonNode node;
        node.type = type;
        m_open.push_back(place(std::move(node)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const rapidjson::MemoryStream &m_stream;
    std::size_t m_counted = 0;
    std::size_t m_line = 1;
    JsonNode m_root;
    std::vector<JsonNode *> m_open; ///< path to the node being filled; only the last one grows
    std::optional<Complaint> m_complaint;
};

} // namespace

const JsonNode *JsonNode::find(std::string_view key) const
{
    for (const JsonMember &member : members)
        if (member.key == key)
            return &member.value;
    return nullptr;
}

tl::expected<JsonNode, Complaint> readJson(std::string_view text)
{
    if (const std::size_t at = text.find('\0'); at != std::string_view::npos)
        return tl::unexpected(
            Complaint{lineAt(text, at), Phrase::tr("a zero byte does not belong in JSON")});
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    TreeBuilder builder(text, stream);
    const rapidjson::ParseResult result = reader.Parse<strictFlags>(stream, builder);
    if (builder.complaint())
        return tl::unexpected(*builder.complaint());
    if (result.IsError())
        return tl::unexpected(Complaint{lineAt(text, result.Offset()), jsonFault(result.Code())});
    return builder.take();
}

tl::expected<void, Complaint> checkSchema(std::string_view text, std::string_view schema)
{
    rapidjson::Document written;
    written.Parse(schema.data(), schema.size());
    if (written.HasParseError())
        return tl::unexpected(Complaint{0, Phrase::tr("the schema itself is not JSON")});
    const rapidjson::SchemaDocument rules(written);
    rapidjson::SchemaValidator validator(rules);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<strictFlags>(stream, validator);
    if (!result.IsError())
        return {};
    rapidjson::StringBuffer where;
    validator.GetInvalidDocumentPointer().StringifyUriFragment(where);
    const char *keyword = validator.GetInvalidSchemaKeyword();
    return tl::unexpected(Complaint{lineAt(text, result.Offset()),
                                    Phrase::tr("the schema's \"%1\" does not hold at %2",
                                               std::string(keyword != nullptr ? keyword : "type"),
                                               where.GetString())});
}

} // namespace bayboard
