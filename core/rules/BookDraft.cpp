#include "core/rules/BookDraft.h"

#include "core/base/Assert.h"
#include "core/rules/Registry.h"
#include "core/rules/RuleBook.h"
#include "core/rules/RuleFields.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace bayboard {

namespace {

struct Starter
{
    std::string_view rule;
    std::string_view figures;
};

constexpr Starter starters[] = {
    {"advanceLimit", "\"days\": 14"},
    {"buffer", "\"after\": 15"},
    {"cancellationWindow", "\"hours\": 24"},
    {"concurrentLimit", "\"maximum\": 4"},
    {"deposit", "\"amount\": 1000"},
    {"duration", "\"minimum\": 60, \"step\": 30"},
    {"fixedSlots", "\"slots\": [\"daily 09:00-10:00\"]"},
    {"minimumNotice", "\"minutes\": 60"},
    {"openingHours", "\"hours\": [\"daily 09:00-22:00\"]"},
    {"orphanGap", "\"minimum\": 60"},
    {"quota", "\"per\": \"week\", \"count\": 3"},
    {"recurrence", "\"months\": 3"},
    {"rescheduleLimit", "\"maximum\": 2"},
    {"season", "\"first\": \"05-01\", \"last\": \"10-31\""},
    {"startGrid", "\"step\": 30"},
    {"venueCapacity", "\"maximum\": 10"},
};

Complaint complaintOf(const Error &error)
{
    Complaint complaint{1, error.arguments.back()};
    const std::string line = error.arguments.front().english();
    std::from_chars(line.data(), line.data() + line.size(), complaint.line);
    return complaint;
}

/// "advanceLimit" → "advance-limit"
std::string idFor(std::string_view rule)
{
    std::string id;
    for (const char letter : rule) {
        if (std::isupper(static_cast<unsigned char>(letter)) != 0)
            id += '-';
        id += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return id;
}

bool namesId(const JsonNode &node, std::string_view id)
{
    const JsonNode *own = node.find("id");
    return (own != nullptr && own->text == id)
        || std::any_of(node.items.begin(),
                       node.items.end(),
                       [&](const JsonNode &item) { return namesId(item, id); })
        || std::any_of(node.members.begin(), node.members.end(), [&](const JsonMember &member) {
               return namesId(member.value, id);
           });
}

} // namespace

std::string_view starterFigures(std::string_view rule)
{
    for (const Starter &starter : starters)
        if (starter.rule == rule)
            return starter.figures;
    return {};
}

Severity usualSeverity(std::string_view rule)
{
    const ReadRule make = ruleNamed(rule);
    const auto figures = readJson("{" + std::string(starterFigures(rule)) + "}");
    if (make == nullptr || !figures)
        return Severity::NeedsOverride;
    std::optional<Complaint> complaint;
    Figures reader(*figures, complaint);
    return make(reader)->defaultSeverity();
}

BookDraft::BookDraft(std::string text)
{
    setText(std::move(text));
}

void BookDraft::setText(std::string text)
{
    m_text = std::move(text);
    m_json.reset();
    m_book.reset();
    m_fault.reset();
    auto json = JsonText::read(m_text);
    if (!json) {
        m_fault = json.error();
        return;
    }
    m_json = std::move(*json);
    auto book = RuleBook::parse(m_text);
    if (book)
        m_book = std::move(*book);
    else
        m_fault = complaintOf(book.error());
}

void BookDraft::take(JsonText json)
{
    setText(json.text());
}

std::optional<Complaint> BookDraft::faultFor(const Club &club) const
{
    if (m_fault)
        return m_fault;
    const Status fits = m_book->fits(club);
    return fits ? std::nullopt : std::optional(complaintOf(fits.error()));
}

bool BookDraft::hasRules() const
{
    const JsonNode *rules = m_json ? m_json->find({"rules"}) : nullptr;
    return rules != nullptr && rules->type == JsonNode::Type::Array
        && std::all_of(rules->items.begin(), rules->items.end(), [](const JsonNode &rule) {
               return rule.type == JsonNode::Type::Object;
           });
}

std::size_t BookDraft::size() const
{
    return hasRules() ? m_json->find({"rules"})->items.size() : 0;
}

const JsonNode &BookDraft::rule(std::size_t at) const
{
    BAYBOARD_ASSERT(at < size());
    return m_json->find({"rules"})->items[at];
}

std::string BookDraft::word(std::size_t at) const
{
    const JsonNode &node = rule(at);
    for (const char *group : {"all", "any"})
        if (node.find(group) != nullptr)
            return group;
    const JsonNode *word = node.find("rule");
    return word != nullptr ? word->text : std::string();
}

std::string BookDraft::id(std::size_t at) const
{
    const JsonNode *id = rule(at).find("id");
    return id != nullptr ? id->text : std::string();
}

std::optional<std::size_t> BookDraft::ruleOnLine(std::size_t line) const
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < size(); ++i)
        if (rule(i).line <= line)
            found = i;
    return found;
}

JsonPath BookDraft::pathTo(std::size_t at, const JsonPath &path) const
{
    JsonPath whole{"rules", at};
    whole.insert(whole.end(), path.begin(), path.end());
    return whole;
}

void BookDraft::set(std::size_t at, const JsonPath &path, std::string_view raw)
{
    BAYBOARD_ASSERT(at < size());
    JsonText json = *m_json;
    json.set(pathTo(at, path), raw, memberOrder(word(at)));
    take(std::move(json));
}

void BookDraft::clear(std::size_t at, const JsonPath &path)
{
    BAYBOARD_ASSERT(at < size());
    JsonText json = *m_json;
    JsonPath whole = pathTo(at, path);
    json.remove(whole);
    for (whole.pop_back(); whole.size() > 2; whole.pop_back()) {
        const JsonNode *around = json.find(whole);
        if (around == nullptr || around->type != JsonNode::Type::Object || !around->members.empty())
            break;
        json.remove(whole);
    }
    take(std::move(json));
}

bool BookDraft::isTaken(std::string_view id) const
{
    return namesId(m_json->tree(), id);
}

std::size_t BookDraft::add(std::string_view rule, std::optional<std::size_t> after)
{
    BAYBOARD_ASSERT(hasRules());
    const std::string plain = idFor(rule);
    std::string id = plain;
    for (int number = 2; isTaken(id); ++number)
        id = plain + "-" + std::to_string(number);
    const std::string_view figures = starterFigures(rule);
    std::string raw = "{\"id\": " + jsonQuoted(id) + ", \"rule\": " + jsonQuoted(rule);
    if (!figures.empty())
        raw += ", " + std::string(figures);
    raw += "}";
    const std::size_t at = after ? std::min(*after + 1, size()) : size();
    JsonText json = *m_json;
    json.insert({"rules"}, at, raw);
    take(std::move(json));
    return at;
}

void BookDraft::remove(std::size_t at)
{
    BAYBOARD_ASSERT(at < size());
    JsonText json = *m_json;
    json.remove({"rules", at});
    take(std::move(json));
}

void BookDraft::move(std::size_t from, std::size_t to)
{
    BAYBOARD_ASSERT(from < size() && to < size());
    JsonText json = *m_json;
    json.move({"rules"}, from, to);
    take(std::move(json));
}

} // namespace bayboard
