// The cases that other booking systems found out the hard way (rules/cases.json), asked of our
// engine: each as a test of its own, the case's id in its name. Those that we answer otherwise, and
// those that no rule of ours is about, stand in the table below with the reason.

#include "tests/core/rules/VectorAnswers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace bayboard {
namespace {

using test::VectorCase;

const std::map<std::string, const char *> leftOut = {
    // Answered otherwise
    {"opening_hours-07",
     "a rule of bay A says nothing about bay B, which keeps the location's hours"},
    // Not ours: a bay holds one booking at a time, that is what the overlap rule is
    {"capacity-01", "several bookings at once on one resource: a bay holds one"},
    {"capacity-03", "several bookings at once on one resource: a bay holds one"},
    {"capacity-04", "several bookings at once on one resource: a bay holds one"},
    {"capacity-06", "several bookings at once on one resource: a bay holds one"},
    // Not a question to the rules
    {"overlap-18",
     "an edit of a whole series; bookings are judged one by one, each with its own before"},
    {"series-02", "bookings have no series yet; of blocks: SeriesEdit tests"},
    {"repeat-02",
     "core/recurrence expands rules: answered by tests/core/recurrence/RepeatCasesTest"},
    {"repeat-03",
     "core/recurrence expands rules: answered by tests/core/recurrence/RepeatCasesTest"},
    {"repeat-05",
     "core/recurrence expands rules: answered by tests/core/recurrence/RepeatCasesTest"},
    {"repeat-07",
     "core/recurrence expands rules: answered by tests/core/recurrence/RepeatCasesTest"},
    {"repeat-08",
     "core/recurrence expands rules: answered by tests/core/recurrence/RepeatCasesTest"},
    {"repeat-10",
     "skipping an instance of a series is the desk's choice; the rule says the overlap"},
    {"blackout-03",
     "laying blocks is core/blocks' work, and is tested there; rules judge bookings"},
    {"blackout-04",
     "laying blocks is core/blocks' work, and is tested there; rules judge bookings"},
    {"blackout-05",
     "laying blocks is core/blocks' work, and is tested there; rules judge bookings"},
    {"blackout-07",
     "laying blocks is core/blocks' work, and is tested there; rules judge bookings"},
    {"usage-01", "reports count use, not rules"},
};

class RuleVector : public testing::TestWithParam<const JsonNode *>
{ };

std::string idOf(const JsonNode &node)
{
    return node.find("id")->text;
}

std::vector<const JsonNode *> answered()
{
    std::vector<const JsonNode *> nodes;
    for (const JsonNode &node : test::vectorCases())
        if (!leftOut.contains(idOf(node)))
            nodes.push_back(&node);
    return nodes;
}

TEST_P(RuleVector, IsAnsweredAsOthersFoundRight)
{
    VectorCase given(*GetParam());
    const auto special = test::vectorAnswers().find(given.id());
    if (special != test::vectorAnswers().end())
        special->second(given);
    else
        test::askAsItStands(given);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RuleVector);
INSTANTIATE_TEST_SUITE_P(Cases, RuleVector, testing::ValuesIn(answered()), [](const auto &each) {
    std::string name = idOf(*each.param);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(RuleVectors, AreAllAccountedFor)
{
    const auto &cases = test::vectorCases();
    if (cases.empty())
        return; // said by vectors() already
    EXPECT_EQ(cases.size(), 119U);
    std::set<std::string> ids;
    for (const JsonNode &node : cases)
        EXPECT_TRUE(ids.insert(idOf(node)).second) << idOf(node) << " stands twice";
    for (const auto &[id, reason] : leftOut) {
        EXPECT_TRUE(ids.contains(id)) << id << " is left out but no case";
        EXPECT_FALSE(std::string_view(reason).empty());
    }
    for (const auto &[id, ask] : test::vectorAnswers())
        EXPECT_TRUE(ids.contains(id) && !leftOut.contains(id)) << id;
    for (const JsonNode &node : cases) { // the rest can be asked as it stands
        const std::string id = idOf(node);
        if (leftOut.contains(id) || test::vectorAnswers().contains(id))
            continue;
        const JsonNode *request = node.find("request");
        EXPECT_TRUE(request->find("resources") && request->find("start")) << id;
        EXPECT_TRUE(node.find("expect")->text == "allow" || node.find("expect")->text == "reject")
            << id;
    }
}

} // namespace
} // namespace bayboard
