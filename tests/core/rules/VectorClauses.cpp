#include "tests/core/rules/VectorClauses.h"

namespace bayboard::test {

namespace {

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

/// Rule clauses with ids of their own, joined to a book.
class Clauses
{
public:
    Clauses &add(const std::string &body)
    {
        m_text += (m_text.empty() ? "" : ",") + std::string("{\"id\":\"r")
            + std::to_string(m_count++) + "\"," + body + "}";
        return *this;
    }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    int m_count = 0;
};

std::string scopeOfBay(const std::string &bay)
{
    return ",\"scope\":{\"bays\":[" + quoted(bay) + "]}";
}

/// {"A": 60, "B": 30} as one clause for each bay; `unit` turns the figure into ours.
void addForEachBay(Clauses &clauses,
                   const JsonNode *figures,
                   const std::string &rule,
                   const char *key,
                   std::int64_t unit)
{
    if (figures == nullptr)
        return;
    for (const JsonMember &member : figures->members)
        clauses.add("\"rule\":" + quoted(rule) + ",\"" + key
                    + "\":" + std::to_string(member.value.integer * unit) + scopeOfBay(member.key));
}

std::string number(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

std::string lower(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

void addQuota(Clauses &clauses, const VectorCase &given)
{
    const JsonNode *per = given.rule("per");
    if (per == nullptr)
        return;
    std::string body = "\"rule\":\"quota\",\"per\":" + quoted(per->text);
    for (const char *unit : {"count", "hours", "minutes"})
        if (const JsonNode *limit = given.rule(unit))
            body += std::string(",\"") + unit + "\":" + number(limit->number);
    if (const JsonNode *start = given.rule("week_starts")) // 2017-02-21 was a Tuesday
        body += ",\"weekStart\":" + quoted(start->text == "today" ? "tuesday" : lower(start->text));
    if (const JsonNode *between = given.rule("only_between"))
        body += ",\"within\":[\"daily " + between->text + "\"]";
    if (const JsonNode *days = given.rule("only_days")) {
        std::string within;
        for (const JsonNode &day : days->items)
            within += (within.empty() ? "\"" : ",\"") + lower(day.text) + " 00:00-24:00\"";
        body += ",\"within\":[" + within + "]";
    }
    if (const JsonNode *group = given.rule("group"))
        body += ",\"scope\":{\"tags\":[\"" + std::to_string(group->integer) + "\"]}";
    if (const JsonNode *resource = given.rule("resource"))
        body += scopeOfBay(resource->text);
    clauses.add(body);
}

} // namespace

std::string clausesOf(const VectorCase &given)
{
    Clauses clauses;
    addForEachBay(clauses, given.rule("buffer_min"), "buffer", "after", 1);
    addForEachBay(clauses, given.rule("min_notice_add_h"), "minimumNotice", "minutes", 60);
    addForEachBay(clauses, given.rule("min_h"), "duration", "minimum", 60);
    addForEachBay(clauses, given.rule("max_h"), "duration", "maximum", 60);
    if (const JsonNode *update = given.rule("min_notice_update_h"))
        for (const JsonMember &member : update->members)
            clauses.add("\"rule\":\"minimumNotice\",\"minutes\":0,\"changeMinutes\":"
                        + std::to_string(member.value.integer * 60) + scopeOfBay(member.key));
    if (const JsonNode *venue = given.rule("max_concurrent_venue"); venue && venue->integer > 0)
        clauses.add("\"rule\":\"venueCapacity\",\"maximum\":" + std::to_string(venue->integer));
    if (const JsonNode *notice = given.rule("min_notice_h"))
        clauses.add("\"rule\":\"minimumNotice\",\"minutes\":"
                    + std::to_string(notice->integer * 60));
    if (const JsonNode *notice = given.rule("min_notice_min"))
        clauses.add("\"rule\":\"minimumNotice\",\"minutes\":" + std::to_string(notice->integer));
    if (const JsonNode *past = given.rule("start_constraint"); past && past->text == "future")
        clauses.add("\"rule\":\"minimumNotice\",\"minutes\":0");
    if (given.rule("max_notice_h") != nullptr) // ours counts days: one is as near as it gets
        clauses.add("\"rule\":\"advanceLimit\",\"days\":1,\"mode\":\"strict\"");
    if (const JsonNode *ahead = given.rule("max_days_ahead"))
        clauses.add("\"rule\":\"advanceLimit\",\"days\":" + std::to_string(ahead->integer)
                    + (given.rule("mode") != nullptr ? ",\"mode\":\"strict\"" : ""));
    if (const JsonNode *range = given.rule("range"))
        clauses.add("\"rule\":\"advanceLimit\",\"firstDay\":" + quoted(range->items[0].text)
                    + ",\"lastDay\":" + quoted(range->items[1].text));
    if (const JsonNode *multiday = given.rule("multiday"))
        for (const JsonMember &member : multiday->members)
            if (!member.value.boolean)
                clauses.add("\"rule\":\"duration\",\"withinOneDay\":true" + scopeOfBay(member.key));
    if (const JsonNode *open = given.rule("open"); open && open->type == JsonNode::Type::Text)
        clauses.add("\"rule\":\"openingHours\",\"hours\":[" + quoted(lower(open->text)) + "]");
    addQuota(clauses, given);
    return clauses.text();
}

} // namespace bayboard::test
