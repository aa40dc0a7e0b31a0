#include "tests/core/rules/VectorCase.h"

#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

namespace bayboard::test {

namespace {

constexpr const char *monday = "2026-06-01"; ///< the day of "T" and of times without a date
constexpr const char *weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr int bayCount = 8;

const JsonNode &nothing()
{
    static const JsonNode node;
    return node;
}

/// "+6h59m", "-1d+1h", "+0": a sum of days, hours and minutes.
seconds offsetOf(std::string_view text)
{
    seconds sum(0);
    std::int64_t sign = 1;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c == '+' || c == '-') {
            sign = c == '-' ? -1 : 1;
            value = 0;
        } else if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            value = value * 10 + (c - '0');
        } else {
            const seconds unit = c == 'd' ? seconds(days(1))
                : c == 'h'                ? seconds(hours(1))
                                          : seconds(minutes(1));
            sum += sign * value * unit;
            value = 0;
        }
    }
    return sum;
}

} // namespace

VectorCase::VectorCase(const JsonNode &node)
    : world(std::make_unique<World>(node.find("tz")->text, bayCount))
    , m_node(node)
    , m_id(node.find("id")->text)
{
    nameBays();
    setNow();
    holdExisting();
}

const JsonNode &VectorCase::field(const char *name) const
{
    const JsonNode *found = m_node.find(name);
    return found != nullptr ? *found : nothing();
}

const JsonNode *VectorCase::rule(const char *name) const
{
    return field("rule").find(name);
}

void VectorCase::nameBays()
{
    const auto add = [&](const JsonNode *name) {
        if (name == nullptr || name->type != JsonNode::Type::Text)
            return;
        if (std::find(m_resources.begin(), m_resources.end(), name->text) == m_resources.end())
            m_resources.push_back(name->text);
    };
    if (const JsonNode *resources = field("request").find("resources"))
        for (const JsonNode &name : resources->items)
            add(&name);
    for (const JsonNode &existing : field("existing").items)
        add(existing.find("resource"));
    add(rule("resource"));
    for (std::size_t i = 0; i < m_resources.size() && i < world->bays.size(); ++i)
        world->bays[i].name = m_resources[i];
}

int VectorCase::bayNumber(const std::string &resource) const
{
    const auto at = std::find(m_resources.begin(), m_resources.end(), resource);
    EXPECT_NE(at, m_resources.end()) << resource;
    return static_cast<int>(at - m_resources.begin()) + 1;
}

void VectorCase::setNow()
{
    const std::string &now = field("now").text;
    world->nowIs(std::string(monday) + " 10:00");
    if (!now.empty())
        world->nowIs(formatUtc(time(now)));
}

Instant VectorCase::time(const std::string &text, Instant base) const
{
    if (text.starts_with("T+") || text.starts_with("T-"))
        return world->now() + offsetOf(std::string_view(text).substr(1));
    if (text.starts_with("+"))
        return base + offsetOf(text);
    if (text.starts_with("tomorrow "))
        return world->time("2026-06-02" + text.substr(8));
    if (text.size() == 5)
        return world->time(std::string(monday) + " " + text);
    if (text.size() == 10)
        return world->time(text + " 00:00");
    for (int i = 0; i < 7; ++i)
        if (text.starts_with(weekdays[i]))
            return world->time("2026-06-0" + std::to_string(1 + i) + text.substr(3));
    return world->time(text);
}

void VectorCase::holdExisting()
{
    const bool own = field("area").text.starts_with("quota");
    for (const JsonNode &existing : field("existing").items) {
        if (existing.type != JsonNode::Type::Object)
            continue;
        const Instant start = time(existing.find("start")->text);
        const Instant end = time(existing.find("end")->text, start);
        const int bay = bayNumber(existing.find("resource")->text);
        // The stored copy of the booking that is being edited belongs to the request.
        if (field("request").find("editing") == nullptr)
            world->hold({bay}, Span(start, end), own);
    }
}

Proposal VectorCase::request() const
{
    const JsonNode &request = field("request");
    std::vector<int> numbers;
    for (const JsonNode &name : request.find("resources")->items)
        numbers.push_back(bayNumber(name.text));
    const Instant start = time(request.find("start")->text);
    const Instant end = time(request.find("end")->text, start);
    // Some cases are only about the start and give no length.
    Proposal proposal = world->ask(numbers, Span(start, end > start ? end : start + hours(1)));
    proposal.by = Party::Customer;
    if (request.find("editing") != nullptr && !field("existing").items.empty()) {
        const JsonNode &old = field("existing").items.front();
        const Instant oldStart = time(old.find("start")->text);
        proposal.before = proposal.after;
        proposal.before->slot = Slot::of({world->bay(bayNumber(old.find("resource")->text))},
                                         Span(oldStart, time(old.find("end")->text, oldStart)));
    }
    return proposal;
}

const std::vector<JsonNode> &vectorCases()
{
    static const std::vector<JsonNode> cases = [] {
        const auto path = vectors("rules/cases.json");
        const auto read = path ? readJson(readFile(*path)) : JsonNode();
        EXPECT_TRUE(read) << "rules/cases.json is not readable";
        return read ? read->items : std::vector<JsonNode>();
    }();
    return cases;
}

} // namespace bayboard::test
