#include "core/desk/ObjectReader.h"

#include <algorithm>

namespace bayboard {

using Type = PositionedJson::Type;

ObjectReader::ObjectReader(const PositionedJson &node, std::string what, Problem &problem)
    : m_node(node)
    , m_what(std::move(what))
    , m_problem(problem)
{
    if (node.type != Type::Object)
        m_problem.set(node.line, Phrase::tr("%1 must be an object", whole()));
}

void ObjectReader::text(const char *key, std::string &to)
{
    if (const auto *value = expect(key, Type::Text, Phrase::tr("a text in quotation marks")))
        to = value->text;
}

void ObjectReader::integer(const char *key, std::int64_t &to)
{
    if (const auto *value = expect(key, Type::Integer, Phrase::tr("a whole number")))
        to = value->integer;
}

void ObjectReader::integer(const char *key, std::optional<std::int64_t> &to)
{
    if (const auto *value = expect(key, Type::Integer, Phrase::tr("a whole number")))
        to = value->integer;
}

void ObjectReader::boolean(const char *key, bool &to)
{
    if (const auto *value = expect(key, Type::Boolean, Phrase::tr("true or false")))
        to = value->boolean;
}

void ObjectReader::texts(const char *key, std::vector<std::string> &to)
{
    const auto *value = expect(key, Type::List, Phrase::tr("a list of texts"));
    if (value == nullptr)
        return;
    for (const PositionedJson &item : value->items) {
        if (item.type != Type::Text)
            m_problem.set(item.line,
                          Phrase::tr("%1 must be %2", name(key), Phrase::tr("a list of texts")));
        to.push_back(item.text);
    }
}

void ObjectReader::money(const char *key, std::optional<Money> &to)
{
    const auto *value = expect(key, Type::Text, Phrase::tr("an amount in quotes, like \"10.00\""));
    if (value == nullptr)
        return;
    to = Money::parse(value->text);
    if (!to)
        m_problem.set(
            value->line,
            Phrase::tr("%1: %2", name(key), Phrase::tr("\"%1\" is not an amount", value->text)));
}

void ObjectReader::hours(const char *key, WeekHours &to)
{
    std::vector<std::string> lines;
    texts(key, lines);
    const auto parsed = WeekHours::parse(lines);
    if (parsed)
        to = *parsed;
    else
        m_problem.set(lineOf(key),
                      Phrase::tr("%1: %2", name(key), parsed.error().arguments.back()));
}

const PositionedJson *ObjectReader::any(const char *key)
{
    m_known.emplace_back(key);
    return m_node.member(key);
}

std::int64_t ObjectReader::lineOf(const char *key) const
{
    const auto *value = m_node.member(key);
    return value == nullptr ? m_node.line : value->line;
}

void ObjectReader::refuse(const char *key, const Phrase &reason)
{
    m_problem.set(lineOf(key), Phrase::tr("%1: %2", name(key), reason));
}

void ObjectReader::refuseUnknown()
{
    for (std::size_t i = 0; i < m_node.keys.size(); ++i)
        if (std::find(m_known.begin(), m_known.end(), m_node.keys[i]) == m_known.end())
            m_problem.set(m_node.items[i].line,
                          Phrase::tr("%1 has no \"%2\"", whole(), m_node.keys[i]));
}

std::string ObjectReader::name(const char *key) const
{
    return m_what.empty() ? std::string(key) : m_what + "." + key;
}

Phrase ObjectReader::whole() const
{
    return m_what.empty() ? Phrase::tr("the club") : Phrase(m_what);
}

const PositionedJson *ObjectReader::expect(const char *key, Type type, const Phrase &wanted)
{
    const auto *value = any(key);
    if (value == nullptr || value->type == type)
        return value;
    m_problem.set(value->line, Phrase::tr("%1 must be %2", name(key), wanted));
    return nullptr;
}

} // namespace bayboard
