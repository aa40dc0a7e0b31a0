#include "core/rules/RuleFields.h"

#include "core/base/Assert.h"
#include "core/rules/JsonTree.h"
#include "core/rules/Registry.h"
#include "core/rules/RuleBook.h"

#include <algorithm>
#include <map>

namespace bayboard {

namespace {

constexpr std::string_view frame[]
    = {"id", "rule", "severity", "from", "until", "off", "scope", "unless", "note"};

std::int64_t bound(const JsonNode &field, const char *key)
{
    const JsonNode *found = field.find(key);
    return found != nullptr ? found->integer : 0;
}

RuleField::Kind kindOf(const JsonNode &field)
{
    const JsonNode *type = field.find("type");
    if (type == nullptr)
        return RuleField::Kind::Choice;
    if (type->text == "integer")
        return RuleField::Kind::Whole;
    if (type->text == "number")
        return RuleField::Kind::Decimal;
    if (type->text == "boolean")
        return RuleField::Kind::Flag;
    if (type->text == "array")
        return RuleField::Kind::List;
    return bound(field, "minLength") == 10 ? RuleField::Kind::Date : RuleField::Kind::Text;
}

RuleField readField(const std::string &key, const JsonNode &written)
{
    RuleField field;
    field.key = key;
    field.kind = kindOf(written);
    field.least = bound(written, "minimum");
    field.most = bound(written, "maximum");
    if (const JsonNode *words = written.find("enum"))
        for (const JsonNode &word : words->items)
            field.choices.push_back(word.text);
    if (const JsonNode *description = written.find("description"))
        field.description = description->text;
    return field;
}

using Table = std::map<std::string, std::vector<RuleField>, std::less<>>;

Table readTable()
{
    const auto schema = readJson(RuleBook::schemaText());
    BAYBOARD_ASSERT(schema.has_value());
    Table table;
    for (const std::string_view word : ruleWords()) {
        const JsonNode *definition = schema->find("definitions")->find(word);
        BAYBOARD_ASSERT(definition != nullptr);
        std::vector<RuleField> &fields = table[std::string(word)];
        for (const JsonMember &member : definition->find("properties")->members)
            if (std::find(std::begin(frame), std::end(frame), member.key) == std::end(frame))
                fields.push_back(readField(member.key, member.value));
        for (const JsonNode &needed : definition->find("required")->items)
            for (RuleField &field : fields)
                field.needed = field.needed || field.key == needed.text;
    }
    return table;
}

} // namespace

const std::vector<RuleField> &ruleFields(std::string_view rule)
{
    static const Table table = readTable();
    static const std::vector<RuleField> none;
    const auto found = table.find(rule);
    return found != table.end() ? found->second : none;
}

std::vector<std::string> memberOrder(std::string_view rule)
{
    std::vector<std::string> order{"id", "rule"};
    for (const RuleField &field : ruleFields(rule))
        order.push_back(field.key);
    for (std::size_t i = 2; i < std::size(frame); ++i)
        order.emplace_back(frame[i]);
    return order;
}

} // namespace bayboard
