#include "core/exchange/ExplanationJson.h"

#include "core/exchange/ClubJson.h"
#include "core/exchange/ViolationJson.h"
#include "core/text/WholeSentences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bayboard {

namespace {

using namespace std::string_view_literals;

/// Figures that are instants; all others are counts, minutes or cents.
constexpr std::array instants{"at"sv, "until"sv, "next"sv, "last"sv, "opens"sv};

void printFigures(JsonOut &json, const Violation &violation, const Zone &zone)
{
    json.object();
    for (const auto &[name, value] : violation.figures) {
        json.key(name);
        const bool isInstant = std::find(instants.begin(), instants.end(), name) != instants.end();
        if (!isInstant)
            json.number(value);
        else if (fromUnix(value) >= openEnd)
            json.null(); // nobody knows yet
        else
            json.time(fromUnix(value), zone);
    }
    json.endObject();
}

/// As it stands in the book.
void printNode(JsonOut &json, const JsonNode &node)
{
    switch (node.type) {
    case JsonNode::Type::Null:
        json.null();
        return;
    case JsonNode::Type::Boolean:
        json.boolean(node.boolean);
        return;
    case JsonNode::Type::Integer:
        json.number(node.integer);
        return;
    case JsonNode::Type::Number:
        json.decimal(node.number);
        return;
    case JsonNode::Type::Text:
        json.text(node.text);
        return;
    case JsonNode::Type::Array:
        json.list();
        for (const JsonNode &item : node.items)
            printNode(json, item);
        json.endList();
        return;
    case JsonNode::Type::Object:
        json.object();
        for (const JsonMember &member : node.members) {
            json.key(member.key);
            printNode(json, member.value);
        }
        json.endObject();
        return;
    }
}

/// Without its parts, of which one speaks for itself.
void printFrame(JsonOut &json, const JsonNode &entry)
{
    json.object();
    for (const JsonMember &member : entry.members) {
        if (member.key == "all" || member.key == "any")
            continue;
        json.key(member.key);
        printNode(json, member.value);
    }
    json.endObject();
}

void printSource(JsonOut &json, const ExplainedRule &rule)
{
    const RuleOrigin &origin = rule.origin;
    json.object().key("kind").text(wordFor(origin.kind));
    json.key("rule").textOrNull(rule.violation.rule).key("line");
    origin.entries.empty() ? json.null() : json.number(static_cast<std::int64_t>(origin.line()));
    json.key("entry");
    if (origin.entries.empty())
        json.null();
    else
        printNode(json, *origin.entries.back());
    json.key("within").list();
    for (std::size_t i = 0; i + 1 < origin.entries.size(); ++i)
        printFrame(json, *origin.entries[i]);
    json.endList().endObject();
}

void printRoles(JsonOut &json, const std::vector<std::string> &roles)
{
    json.list();
    for (const std::string &role : roles)
        json.text(role);
    json.endList();
}

} // namespace

void printExplanation(JsonOut &json,
                      const Slot &slot,
                      const Explanation &explanation,
                      const text::Context &context)
{
    json.object().key("slot");
    printSlot(json, *context.club, slot);
    json.key("passes").boolean(explanation.passes()).key("notPermitted");
    if (explanation.access) {
        json.object().key("message").text(text::wholeSentence(*explanation.access, context));
        json.key("roles");
        printRoles(json, explanation.accessRoles);
        json.endObject();
    } else {
        json.null();
    }
    json.key("rules").list();
    for (const ExplainedRule &rule : explanation.rules) {
        json.object().key("code").text(wordFor(rule.violation.code));
        json.key("severity").text(wordFor(rule.violation.severity));
        json.key("message").text(text::wholeSentence(rule.violation, context)).key("figures");
        printFigures(json, rule.violation, context.zone());
        json.key("source");
        printSource(json, rule);
        json.key("override");
        printRoles(json, rule.roles);
        json.endObject();
    }
    json.endList().key("fits");
    printFixes(json, *context.club, explanation.fits);
    json.endObject();
}

} // namespace bayboard
