#include "core/rules/Figures.h"

#include <algorithm>
#include <cmath>

namespace bayboard {

Figures::Figures(const JsonNode &object, std::optional<Complaint> &complaint)
    : m_object(object)
    , m_complaint(complaint)
{
    if (object.type != JsonNode::Type::Object)
        complainAt(object.line, Phrase::tr("an object {…} is wanted here"));
}

void Figures::complainAt(std::size_t line, Phrase reason)
{
    if (!m_complaint)
        m_complaint = Complaint{line, std::move(reason)};
}

void Figures::complain(const char *key, Phrase reason)
{
    const JsonNode *value = m_object.find(key);
    complainAt(value != nullptr ? value->line : m_object.line, std::move(reason));
}

const JsonNode *Figures::take(const char *key, JsonNode::Type type, const Phrase &wanted)
{
    m_asked.push_back(key);
    const JsonNode *value = m_object.find(key);
    if (value == nullptr || m_complaint)
        return nullptr;
    if (value->type == type)
        return value;
    complainAt(value->line, Phrase::tr("\"%1\" must be %2", key, wanted));
    return nullptr;
}

std::optional<std::int64_t> Figures::number(const char *key, std::int64_t least, std::int64_t most)
{
    const JsonNode *value = take(key, JsonNode::Type::Integer, Phrase::tr("a whole number"));
    if (value == nullptr)
        return std::nullopt;
    if (value->integer >= least && value->integer <= most)
        return value->integer;
    complainAt(value->line,
               Phrase::tr("\"%1\" is %2; it must be from %3 to %4",
                          key,
                          std::to_string(value->integer),
                          std::to_string(least),
                          std::to_string(most)));
    return std::nullopt;
}

std::int64_t Figures::needNumber(const char *key, std::int64_t least, std::int64_t most)
{
    const auto value = number(key, least, most);
    if (!value)
        complain(key, Phrase::tr("\"%1\" is missing", key));
    return value.value_or(least);
}

std::optional<std::int64_t> Figures::hoursInMinutes(const char *key, std::int64_t mostHours)
{
    m_asked.push_back(key);
    const JsonNode *value = m_object.find(key);
    if (value == nullptr || m_complaint)
        return std::nullopt;
    const bool isNumber
        = value->type == JsonNode::Type::Integer || value->type == JsonNode::Type::Number;
    const double inMinutes = value->number * 60;
    if (!isNumber || inMinutes < 0 || inMinutes > static_cast<double>(mostHours * 60)
        || std::abs(inMinutes - std::round(inMinutes)) > 1e-6) {
        complainAt(value->line,
                   Phrase::tr("\"%1\" must be hours in whole minutes, from 0 to %2",
                              key,
                              std::to_string(mostHours)));
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::llround(inMinutes));
}

bool Figures::flag(const char *key, bool fallback)
{
    const JsonNode *value = take(key, JsonNode::Type::Boolean, Phrase::tr("true or false"));
    return value != nullptr ? value->boolean : fallback;
}

std::optional<std::string> Figures::text(const char *key)
{
    const JsonNode *value
        = take(key, JsonNode::Type::Text, Phrase::tr("a text in quotation marks"));
    return value != nullptr ? std::optional<std::string>(value->text) : std::nullopt;
}

std::vector<const JsonNode *> Figures::list(const char *key)
{
    std::vector<const JsonNode *> found;
    const JsonNode *value = take(key, JsonNode::Type::Array, Phrase::tr("a list of texts"));
    if (value == nullptr)
        return found;
    if (value->items.empty())
        complainAt(value->line, Phrase::tr("\"%1\" is empty; leave it out instead", key));
    for (const JsonNode &item : value->items) {
        if (item.type != JsonNode::Type::Text || item.text.empty())
            complainAt(item.line,
                       Phrase::tr("\"%1\" must be %2", key, Phrase::tr("a list of texts")));
        found.push_back(&item);
    }
    return found;
}

std::vector<std::string> Figures::texts(const char *key)
{
    std::vector<std::string> found;
    for (const JsonNode *item : list(key))
        found.push_back(item->text);
    return found;
}

std::optional<LocalDate> Figures::date(const char *key)
{
    const auto written = text(key);
    if (!written)
        return std::nullopt;
    const auto date = parseDate(*written);
    if (!date)
        complain(key, Phrase::tr("\"%1\" is no date like \"2026-11-22\"", *written));
    return date;
}

std::optional<WeekHours> Figures::weekTimes(const char *key)
{
    const auto items = list(key);
    if (items.empty())
        return std::nullopt;
    std::vector<std::string> all;
    for (const JsonNode *item : items) {
        all.push_back(item->text);
        if (!WeekHours::parse({item->text}))
            complainAt(item->line,
                       Phrase::tr("\"%1\" is not like \"mon-fri 08:00-22:00\"", item->text));
    }
    const auto parsed = WeekHours::parse(all);
    return parsed ? std::optional<WeekHours>(*parsed) : std::nullopt;
}

std::optional<std::size_t> Figures::choice(const char *key,
                                           std::initializer_list<const char *> words)
{
    const auto written = text(key);
    if (!written)
        return std::nullopt;
    std::vector<Phrase> all;
    std::size_t index = 0;
    for (const char *word : words) {
        if (*written == word)
            return index;
        ++index;
        all.push_back(Phrase::tr("\"%1\"", word));
    }
    complain(
        key,
        Phrase::tr("\"%1\" is not known here; \"%2\" is one of %3", *written, key, joined(all)));
    return std::nullopt;
}

const JsonNode *Figures::object(const char *key)
{
    return take(key, JsonNode::Type::Object, Phrase::tr("an object {…}"));
}

const JsonNode *Figures::array(const char *key)
{
    return take(key, JsonNode::Type::Array, Phrase::tr("a list […]"));
}

void Figures::refuseOthers()
{
    for (const JsonMember &member : m_object.members)
        if (std::find(m_asked.begin(), m_asked.end(), member.key) == m_asked.end()) {
            complainAt(member.line, Phrase::tr("\"%1\" is not known here", member.key));
            return;
        }
}

} // namespace bayboard
