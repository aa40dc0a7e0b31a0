#include "core/rules/JsonTree.h"
#include "core/rules/Registry.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::World;

/// "line: reason"
std::string spoken(const Error &error)
{
    return error.arguments[0].english() + ": " + error.arguments[1].english();
}

/// The same of a book that is refused; empty for a good one.
std::string refusal(const std::string &json)
{
    const auto book = RuleBook::parse(json);
    if (book)
        return {};
    EXPECT_EQ(book.error().code, ErrorCode::InvalidRuleBook);
    EXPECT_EQ(book.error().arguments.size(), 2U);
    return spoken(book.error());
}

/// The same for a book whose rules begin on line 3.
std::string refusalOf(const std::string &rules)
{
    return refusal("{\"version\": 1,\n \"rules\": [\n" + rules + "\n]}");
}

TEST(RuleBook, ThatIsShippedIsWhole)
{
    EXPECT_EQ(refusal(std::string(RuleBook::defaultText())), "");
    const auto book = RuleBook::parse(RuleBook::defaultText()).value();
    EXPECT_EQ(book->ruleCount(), 18U);
    EXPECT_EQ(book->longestAdvance(), days(150));
}

TEST(RuleBook, ThatIsStoredIsReadAsItWasTaken)
{
    const auto taken = RuleBook::parse(RuleBook::defaultText()).value();
    const auto stored = RuleBook::parseStored(RuleBook::defaultText()).value();
    EXPECT_EQ(stored->ruleCount(), taken->ruleCount());
    EXPECT_EQ(stored->longestAdvance(), taken->longestAdvance());
}

TEST(RuleBook, SchemaIsJsonAndKnowsEveryRule)
{
    const auto schema = readJson(RuleBook::schemaText());
    ASSERT_TRUE(schema) << schema.error().reason.english();
    const JsonNode *definitions = schema->find("definitions");
    ASSERT_NE(definitions, nullptr);
    for (const std::string_view word : ruleWords())
        EXPECT_NE(definitions->find(word), nullptr) << word;
}

TEST(RuleBook, WithNoRulesStillRefusesDoubleBookings)
{
    World world;
    world.hold({1}, "2026-11-22 18:00", 60);
    EXPECT_EQ(codes(bookOf("")->judge(world.ask({1}, "2026-11-22 18:00", 60), world)),
              "DOUBLE_BOOKING");
}

struct Broken
{
    const char *name;
    const char *rules;
    const char *refusal;
};

void PrintTo(const Broken &broken, std::ostream *stream)
{
    *stream << broken.name;
}

class BrokenRuleBook : public testing::TestWithParam<Broken>
{ };

TEST_P(BrokenRuleBook, IsRefusedWithLineAndReason)
{
    EXPECT_EQ(refusalOf(GetParam().rules), GetParam().refusal);
}

TEST_P(BrokenRuleBook, IsRefusedFromTheFileTooWhereNoSchemaIsAsked)
{
    const auto book = RuleBook::parseStored("{\"version\": 1,\n \"rules\": [\n"
                                            + std::string(GetParam().rules) + "\n]}");
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(spoken(book.error()), GetParam().refusal);
}

constexpr Broken brokenBooks[] = {
    {"UnknownRule",
     "{\"id\": \"a\",\n \"rule\": \"durations\"}",
     "4: there is no rule called \"durations\""},
    {"UnknownKey",
     "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\": 60,\n\n \"maximun\": 90}",
     "5: \"maximun\" is not known here"},
    {"IdTwice",
     "{\"id\": \"a\", \"rule\": \"capacity\"},\n{\"id\": \"b\", \"rule\": \"capacity\"},\n"
     "{\"id\": \"a\", \"rule\": \"capacity\"}",
     "5: the id \"a\" stands on line 3 already"},
    {"IdTwiceInside",
     "{\"id\": \"a\", \"any\": [\n{\"id\": \"b\", \"rule\": \"capacity\"},\n"
     "{\"id\": \"a\", \"rule\": \"capacity\"}]}",
     "5: the id \"a\" stands on line 3 already"},
    {"NoId", "\n{\"rule\": \"capacity\"}", "4: a rule needs an \"id\""},
    {"IdOfAStandingRule",
     "{\"id\": \"location-hours\", \"rule\": \"capacity\"}",
     "3: \"location-hours\" is the id of a rule that holds always"},
    {"MinimumAboveMaximum",
     "{\"id\": \"a\", \"rule\": \"duration\",\n\"minimum\": 90,\n\"maximum\": 60}",
     "5: \"maximum\" is less than \"minimum\""},
    {"Negative",
     "{\"id\": \"a\", \"rule\": \"minimumNotice\",\n\"minutes\": -5}",
     "4: \"minutes\" is -5; it must be from 0 to 527040"},
    {"Fraction",
     "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\":\n60.5}",
     "4: \"minimum\" must be a whole number"},
    {"TextForNumber",
     "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\": \"60\"}",
     "3: \"minimum\" must be a whole number"},
    {"MissingFigure", "{\"id\": \"a\", \"rule\": \"minimumNotice\"}", "3: \"minutes\" is missing"},
    {"NothingToJudge",
     "{\"id\": \"a\", \"rule\": \"duration\"}",
     "3: a duration needs \"minimum\", \"step\" or \"maximum\""},
    {"StepThatDoesNotDivideTheDay",
     "{\"id\": \"a\", \"rule\": \"startGrid\", \"step\": 7}",
     "3: \"step\" must divide the day of 1440 minutes"},
    {"UnknownSeverity",
     "{\"id\": \"a\", \"rule\": \"capacity\",\n \"severity\": \"refuse\"}",
     "4: \"refuse\" is not known here; \"severity\" is one of \"warn\", \"needs_override\""},
    {"UnknownScopeKey",
     "{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\n\"tier\": [\"new\"]}}",
     "4: \"tier\" is not known here"},
    {"EmptyScopeList",
     "{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\n\"tiers\": []}}",
     "4: \"tiers\" is empty; leave it out instead"},
    {"BadWeekTime",
     "{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\"weekTimes\": [\"daily 08:00-20:00\",\n"
     "\"monday 8-17\"]}}",
     "4: \"monday 8-17\" is not like \"mon-fri 08:00-22:00\""},
    {"BadDate",
     "{\"id\": \"a\", \"rule\": \"capacity\",\n\"from\": \"2026-02-30\"}",
     "4: \"2026-02-30\" is no date like \"2026-11-22\""},
    {"UntilBeforeFrom",
     "{\"id\": \"a\", \"rule\": \"capacity\",\n\"from\": \"2026-12-01\",\n\"until\": "
     "\"2026-11-30\"}",
     "5: \"until\" lies before \"from\""},
    {"RuleAndAll",
     "{\"id\": \"a\", \"rule\": \"capacity\", \"all\": []}",
     "3: exactly one of \"rule\", \"all\" and \"any\" is wanted"},
    {"EmptyAny", "{\"id\": \"a\",\n\"any\": []}", "4: \"any\" is empty"},
    {"EmptyUnless",
     "{\"id\": \"a\", \"rule\": \"capacity\",\n\"unless\": {}}",
     "4: \"unless\" wants a scope, a rule, \"all\" or \"any\""},
    {"QuotaWithoutPeriod",
     "{\"id\": \"a\", \"rule\": \"quota\", \"count\": 1}",
     "3: \"per\" is missing"},
    {"QuotaInTwoUnits",
     "{\"id\": \"a\", \"rule\": \"quota\", \"per\": \"day\", \"count\": 1, \"hours\": 2}",
     "3: exactly one of \"count\", \"hours\" and \"minutes\" is wanted"},
    {"QuotasAtOdds",
     "{\"id\": \"a\", \"rule\": \"quota\", \"per\": \"day\", \"count\": 9},\n"
     "{\"id\": \"b\", \"rule\": \"quota\", \"per\": \"month\", \"count\": 5}",
     "4: the quota per \"day\" allows more than the one per \"month\" (\"a\" and "
     "\"b\")"},
    {"MoreFreeMovesThanMoves",
     "{\"id\": \"a\", \"rule\": \"rescheduleLimit\", \"maximum\": 1, \"free\": 2}",
     "3: \"free\" is more than \"maximum\""},
    {"BadSeason",
     "{\"id\": \"a\", \"rule\": \"season\", \"first\": \"05-01\",\n\"last\": \"13-01\"}",
     "4: a season has a \"first\" and a \"last\" day like \"05-01\""},
    {"NotAnObject", "42", "3: an object {…} is wanted here"},
    {"KeyTwice",
     "{\"id\": \"a\", \"rule\": \"capacity\",\n\"id\": \"b\"}",
     "4: \"id\" stands twice in the same object"},
    {"MissingComma",
     "{\"id\": \"a\"\n \"rule\": \"capacity\"}",
     "4: missing a comma or } after an object member"},
};

INSTANTIATE_TEST_SUITE_P(All,
                         BrokenRuleBook,
                         testing::ValuesIn(brokenBooks),
                         [](const auto &broken) { return std::string(broken.param.name); });

TEST(RuleBook, ThatIsNoBookAtAllIsRefused)
{
    EXPECT_EQ(refusal(""), "1: the document is empty");
    EXPECT_EQ(refusal("[]"), "1: an object {…} is wanted here");
    EXPECT_EQ(refusal("{\n\"version\": 2, \"rules\": []}"),
              "2: \"version\" is 2; it must be from 1 to 1");
    EXPECT_EQ(refusal("{\"version\": 1}"), "1: \"rules\" is missing");
    EXPECT_EQ(refusal("{\"version\": 1, \"rules\": []} x"),
              "1: something follows the end of the document");
    EXPECT_EQ(refusal(std::string("{\"version\": 1,\n\0}", 17)),
              "2: a zero byte does not belong in JSON");
    EXPECT_EQ(refusal("{\"version\": 1, \"name\": \"\xff\", \"rules\": []}"),
              "1: invalid encoding in a text");
}

TEST(RuleBook, ThatIsNestedWithoutEndIsRefused)
{
    EXPECT_EQ(refusal(std::string(100000, '[')), "1: lists and objects are nested too deep");
}

TEST(RuleBook, MayBeginWithAByteOrderMark)
{
    EXPECT_EQ(refusal("\xEF\xBB\xBF{\"version\": 1, \"rules\": []}"), "");
}

TEST(RuleBook, QuotasOfDifferentScopesAreNotAtOdds)
{
    EXPECT_EQ(refusalOf(R"({"id": "a", "rule": "quota", "per": "day", "count": 9},
        {"id": "b", "rule": "quota", "per": "month", "count": 5, "scope": {"tiers": ["new"]}},
        {"id": "c", "rule": "quota", "per": "year", "hours": 5})"),
              "");
}

TEST(RuleBook, NamesTiersThatTheClubDoesNotHave)
{
    World world;
    world.tiers.resize(1);
    world.tiers[0].key = "new";
    const auto misfit = [&](const std::string &clauses) {
        const Status fits = bookOf(clauses)->fits(world.club());
        return fits
            ? std::string()
            : fits.error().arguments[0].english() + ": " + fits.error().arguments[1].english();
    };
    EXPECT_EQ(misfit(R"({"id": "a", "rule": "capacity", "scope": {"tiers": ["new"]}})"), "");
    EXPECT_EQ(misfit("\n{\"id\": \"a\", \"rule\": \"capacity\",\n\"unless\": {\"scope\": {\n"
                     "\"tiers\": [\"new\",\n\"vip\"]}}}"),
              "5: the club has no tier called \"vip\"");
    EXPECT_EQ(misfit("\n\n{\"id\": \"a\", \"rule\": \"recurrence\", \"tiers\": [\"gold\"]}"),
              "3: the club has no tier called \"gold\"");
}

TEST(RuleBook, NamesWhatTheClubDoesNotHave)
{
    const World world;
    EXPECT_TRUE(bookOf(R"({"id": "a", "rule": "capacity",
        "scope": {"locations": ["dartmouth"], "bays": ["Bay 2", "Dartmouth/bay 3"]}})")
                    ->fits(world.club()));
    const Status status = bookOf("\n{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\n"
                                 "\"bays\": [\"Bay 9\"]}}")
                              ->fits(world.club());
    ASSERT_FALSE(status);
    EXPECT_EQ(spoken(status.error()), "3: the club has no bay called \"Bay 9\"");
}

} // namespace
} // namespace bayboard
