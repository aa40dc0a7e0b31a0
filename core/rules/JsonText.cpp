#include "core/rules/JsonText.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bayboard {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Walks a text that is known to be JSON.
class PlaceScanner
{
public:
    explicit PlaceScanner(std::string_view text) : m_text(text)
    {
        if (text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }

    JsonPlace value()
    {
        skipBlanks();
        JsonPlace place;
        place.begin = place.key = m_at;
        if (m_text[m_at] == '{' || m_text[m_at] == '[')
            readParts(place, m_text[m_at] == '{');
        else if (m_text[m_at] == '"')
            skipText();
        else
            m_at = std::min(m_text.size(), m_text.find_first_of(",]} \t\r\n", m_at));
        place.end = m_at;
        return place;
    }

private:
    void readParts(JsonPlace &place, bool object)
    {
        ++m_at;
        skipBlanks();
        while (m_text[m_at] != '}' && m_text[m_at] != ']') {
            const std::size_t key = m_at;
            if (object) {
                skipText();
                skipBlanks();
                ++m_at; // the colon
            }
            JsonPlace part = value();
            if (object)
                part.key = key;
            place.parts.push_back(std::move(part));
            skipBlanks();
            if (m_text[m_at] == ',') {
                ++m_at;
                skipBlanks();
            }
        }
        ++m_at;
    }

    void skipText()
    {
        for (++m_at; m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        ++m_at;
    }

    void skipBlanks() { m_at = std::min(m_text.size(), m_text.find_first_not_of(blanks, m_at)); }

    std::string_view m_text;
    std::size_t m_at = 0;
};

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Which part of the value the step means; beyond its parts where it has none such.
std::size_t partAt(const JsonNode &node, const JsonPath::value_type &step)
{
    if (const auto *index = std::get_if<std::size_t>(&step))
        return node.type == JsonNode::Type::Array ? *index : nowhere;
    if (node.type != JsonNode::Type::Object)
        return nowhere;
    const auto found
        = std::find_if(node.members.begin(), node.members.end(), [&](const JsonMember &member) {
              return member.key == std::get<std::string>(step);
          });
    return static_cast<std::size_t>(found - node.members.begin());
}

const JsonNode *part(const JsonNode &node, std::size_t at)
{
    if (node.type == JsonNode::Type::Array)
        return at < node.items.size() ? &node.items[at] : nullptr;
    return at < node.members.size() ? &node.members[at].value : nullptr;
}

/// Behind which member a new one comes: the last of those before it in the order.
std::size_t
memberBefore(const JsonNode &object, const std::string &key, const std::vector<std::string> &order)
{
    const auto mine = std::find(order.begin(), order.end(), key);
    for (std::size_t i = object.members.size(); mine != order.end() && i > 0; --i)
        if (std::find(order.begin(), mine, object.members[i - 1].key) != mine)
            return i - 1;
    return object.members.size() - 1;
}

} // namespace

tl::expected<JsonText, Complaint> JsonText::read(std::string text)
{
    JsonText made;
    made.m_text = std::move(text);
    auto tree = readJson(made.m_text);
    if (!tree)
        return tl::unexpected(std::move(tree.error()));
    made.m_tree = std::move(*tree);
    made.m_places = PlaceScanner(made.m_text).value();
    return made;
}

void JsonText::readAgain()
{
    auto tree = readJson(m_text);
    BAYBOARD_ASSERT(tree.has_value());
    m_tree = std::move(*tree);
    m_places = PlaceScanner(m_text).value();
}

const JsonNode *JsonText::find(const JsonPath &path) const
{
    const JsonNode *node = &m_tree;
    for (const auto &step : path) {
        node = part(*node, partAt(*node, step));
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

const JsonPlace *JsonText::placeOf(const JsonPath &path) const
{
    const JsonNode *node = &m_tree;
    const JsonPlace *place = &m_places;
    for (const auto &step : path) {
        const std::size_t at = partAt(*node, step);
        node = part(*node, at);
        if (node == nullptr)
            return nullptr;
        place = &place->parts[at];
    }
    return place;
}

void JsonText::splice(std::size_t begin, std::size_t end, std::string_view with)
{
    m_text.replace(begin, end - begin, with);
    readAgain();
}

std::string JsonText::gapBefore(std::size_t at) const
{
    const std::size_t last = at == 0 ? std::string::npos : m_text.find_last_not_of(blanks, at - 1);
    const std::size_t begin = last == std::string::npos ? 0 : last + 1;
    return m_text.substr(begin, at - begin);
}

void JsonText::set(const JsonPath &path,
                   std::string_view raw,
                   const std::vector<std::string> &order)
{
    if (const JsonPlace *place = placeOf(path)) {
        splice(place->begin, place->end, raw);
        return;
    }
    std::string wanted(raw);
    JsonPath parent = path;
    for (;;) {
        BAYBOARD_ASSERT(!parent.empty() && std::holds_alternative<std::string>(parent.back()));
        const std::string key = std::get<std::string>(parent.back());
        parent.pop_back();
        const JsonNode *around = find(parent);
        if (around != nullptr && around->type == JsonNode::Type::Object) {
            addMember(parent, key, wanted, order);
            return;
        }
        wanted = "{" + jsonQuoted(key) + ": " + wanted + "}";
        if (around != nullptr) { // something else stands there, which cannot hold it
            const JsonPlace &place = *placeOf(parent);
            splice(place.begin, place.end, wanted);
            return;
        }
    }
}

void JsonText::addMember(const JsonPath &object,
                         const std::string &key,
                         std::string_view raw,
                         const std::vector<std::string> &order)
{
    const JsonNode &node = *find(object);
    BAYBOARD_ASSERT(node.type == JsonNode::Type::Object);
    const JsonPlace &place = *placeOf(object);
    const std::string member = jsonQuoted(key) + ": " + std::string(raw);
    if (node.members.empty()) {
        splice(place.begin + 1, place.end - 1, member);
        return;
    }
    const std::size_t before = memberBefore(node, key, order);
    std::string gap = gapBefore(place.parts[before].key);
    if (before == 0)
        gap = place.parts.size() > 1 ? gapBefore(place.parts[1].key) : gap.empty() ? " " : gap;
    const std::size_t at = place.parts[before].end;
    splice(at, at, "," + gap + member);
}

void JsonText::remove(const JsonPath &path)
{
    const JsonPlace *place = placeOf(path);
    if (place == nullptr || path.empty())
        return;
    JsonPath parent = path;
    parent.pop_back();
    const JsonPlace &around = *placeOf(parent);
    const std::size_t at = partAt(*find(parent), path.back());
    if (at > 0)
        splice(around.parts[at - 1].end, place->end, {});
    else if (around.parts.size() > 1)
        splice(place->key, around.parts[1].key, {});
    else
        splice(around.begin + 1, around.end - 1, {});
}

void JsonText::insert(const JsonPath &list, std::size_t index, std::string_view raw)
{
    const JsonPlace *place = placeOf(list);
    BAYBOARD_ASSERT(place != nullptr && find(list)->type == JsonNode::Type::Array);
    const std::vector<JsonPlace> &items = place->parts;
    if (items.empty()) {
        // On a line of its own, one step deeper than the line of the list.
        const std::size_t line = m_text.rfind('\n', place->begin) + 1; // npos + 1 is 0
        const std::size_t indent = m_text.find_first_not_of(" \t", line) - line;
        const std::string outer = m_text.substr(line, indent);
        splice(place->begin + 1,
               place->end - 1,
               "\n" + outer + "  " + std::string(raw) + "\n" + outer);
        return;
    }
    const std::string own = gapBefore(items.front().begin);
    const std::string gap = ","
        + (items.size() > 1  ? gapBefore(items[1].begin)
               : own.empty() ? std::string(" ")
                             : own);
    if (index < items.size())
        splice(items[index].begin, items[index].begin, std::string(raw) + gap);
    else
        splice(items.back().end, items.back().end, gap + std::string(raw));
}

void JsonText::move(const JsonPath &list, std::size_t from, std::size_t to)
{
    const JsonPlace *place = placeOf(list);
    BAYBOARD_ASSERT(place != nullptr);
    const std::vector<JsonPlace> &items = place->parts;
    BAYBOARD_ASSERT(from < items.size() && to < items.size());
    std::vector<std::string> texts;
    for (const JsonPlace &item : items)
        texts.push_back(m_text.substr(item.begin, item.end - item.begin));
    std::string moved = std::move(texts[from]);
    texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(from));
    texts.insert(texts.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    std::string whole;
    for (std::size_t i = 0; i < items.size(); ++i) {
        whole += texts[i];
        if (i + 1 < items.size())
            whole += m_text.substr(items[i].end, items[i + 1].begin - items[i].end);
    }
    splice(items.front().begin, items.back().end, whole);
}

std::string jsonQuoted(std::string_view text)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return buffer.GetString();
}

std::string jsonQuoted(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + jsonQuoted(text);
    return "[" + all + "]";
}

} // namespace bayboard
