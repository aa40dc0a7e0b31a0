// A rule book that is changed by figures: the text stays the person's own.

#include "core/rules/BookDraft.h"
#include "core/rules/Registry.h"
#include "core/rules/RuleFields.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <sstream>

namespace bayboard {
namespace {

using test::bookOf;
using test::codes;
using test::World;

BookDraft shipped()
{
    return BookDraft(std::string(RuleBook::defaultText()));
}

std::size_t indexOf(const BookDraft &draft, std::string_view id)
{
    for (std::size_t i = 0; i < draft.size(); ++i)
        if (draft.id(i) == id)
            return i;
    ADD_FAILURE() << "no rule " << id;
    return 0;
}

/// Lines of `after` that `before` has not at that place; both have as many.
std::vector<std::string> changedLines(const std::string &before, const std::string &after)
{
    std::istringstream old(before);
    std::istringstream now(after);
    std::vector<std::string> changed;
    std::string a;
    std::string b;
    while (std::getline(now, b))
        if (!std::getline(old, a) || a != b)
            changed.push_back(b);
    EXPECT_FALSE(std::getline(old, a)) << a;
    return changed;
}

TEST(BookDraft, AFigureChangesItsLineAndNoOther)
{
    BookDraft draft = shipped();
    draft.set(indexOf(draft, "length"), {"minimum"}, "90");
    EXPECT_EQ(changedLines(std::string(RuleBook::defaultText()), draft.text()),
              std::vector<std::string>{"    {\"id\": \"length\", \"rule\": \"duration\", "
                                       "\"minimum\": 90, \"step\": 30, \"maximum\": 360},"});
    EXPECT_FALSE(draft.fault());
    draft.set(indexOf(draft, "length"), {"minimum"}, "60");
    EXPECT_EQ(draft.text(), RuleBook::defaultText());
}

TEST(BookDraft, EveryFigureThatIsWrittenAnewAsItWasLeavesTheTextAlone)
{
    const BookDraft before = shipped();
    BookDraft draft = before;
    for (std::size_t i = 0; i < before.size(); ++i)
        for (const JsonMember &member : before.rule(i).members)
            if (member.value.type == JsonNode::Type::Integer)
                draft.set(i, {member.key}, std::to_string(member.value.integer));
    EXPECT_EQ(draft.text(), before.text());
}

TEST(BookDraft, WhatIsLeftOutAgainIsGoneWithTheScopeThatItMade)
{
    BookDraft draft = shipped();
    const std::size_t length = indexOf(draft, "length");
    draft.set(length, {"scope", "tiers"}, "[\"new\"]");
    draft.set(length, {"unless", "scope", "tags"}, "[\"vip\"]");
    EXPECT_FALSE(draft.fault());
    draft.clear(length, {"unless", "scope", "tags"});
    draft.clear(length, {"scope", "tiers"});
    EXPECT_EQ(draft.text(), RuleBook::defaultText());
}

TEST(BookDraft, ASecondEntryOfAScopeStaysWhenTheFirstGoes)
{
    BookDraft draft("{\"version\": 1, \"rules\": [\n"
                    "{\"id\": \"a\", \"rule\": \"capacity\", \"scope\": {\"tags\": [\"x\"], "
                    "\"sources\": [\"web\"]}}]}");
    draft.clear(0, {"scope", "tags"});
    EXPECT_NE(draft.text().find("\"scope\": {\"sources\": [\"web\"]}"), std::string::npos);
}

TEST(BookDraft, EveryKindOfRuleCanBeAddedAndIsWhole)
{
    BookDraft draft("{\n  \"version\": 1,\n  \"rules\": []\n}\n");
    for (const std::string_view word : ruleWords())
        draft.add(word, std::nullopt);
    EXPECT_FALSE(draft.fault()) << draft.fault()->line << draft.fault()->reason.english()
                                << draft.text();
    EXPECT_EQ(draft.size(), ruleWords().size());
}

TEST(BookDraft, ANewRuleHasAnIdThatIsFreeAndStandsBehindTheChosenOne)
{
    BookDraft draft = shipped();
    const std::size_t length = indexOf(draft, "length");
    EXPECT_EQ(draft.add("duration", length), length + 1);
    EXPECT_EQ(draft.id(length + 1), "duration");
    EXPECT_EQ(draft.add("duration", length), length + 1);
    EXPECT_EQ(draft.id(length + 1), "duration-2");
    EXPECT_FALSE(draft.fault());
    draft.remove(length + 1);
    draft.remove(length + 1);
    EXPECT_EQ(draft.text(), RuleBook::defaultText());
}

TEST(BookDraft, AMovedRuleTakesItsTextAlong)
{
    BookDraft draft = shipped();
    const std::string first = draft.id(0);
    draft.move(0, 3);
    EXPECT_EQ(draft.id(3), first);
    draft.move(3, 0);
    EXPECT_EQ(draft.text(), RuleBook::defaultText());
}

TEST(BookDraft, ABrokenTextIsKeptWithItsLine)
{
    const BookDraft broken("{\n\"rules\": [}");
    EXPECT_EQ(broken.fault()->line, 2U);
    EXPECT_FALSE(broken.hasRules());
    EXPECT_EQ(broken.text(), "{\n\"rules\": [}");
}

TEST(BookDraft, AWrongFigureCanBePutRightByAFigure)
{
    BookDraft draft("{\"version\": 1, \"rules\": [\n"
                    "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\": 90,\n"
                    "\"maximum\": 60}]}");
    ASSERT_TRUE(draft.fault());
    EXPECT_EQ(draft.fault()->line, 3U);
    ASSERT_TRUE(draft.hasRules());
    draft.set(0, {"maximum"}, "90");
    EXPECT_FALSE(draft.fault());
}

TEST(BookDraft, RulesAreFoundByTheirLine)
{
    const BookDraft draft = shipped();
    EXPECT_FALSE(draft.ruleOnLine(1));
    for (std::size_t i = 0; i < draft.size(); ++i)
        EXPECT_EQ(draft.ruleOnLine(draft.rule(i).line), i);
    EXPECT_EQ(draft.ruleOnLine(10000), draft.size() - 1);
}

TEST(RuleFields, AreThoseOfThePublishedSchema)
{
    for (const std::string_view word : ruleWords())
        for (const RuleField &field : ruleFields(word)) {
            EXPECT_FALSE(field.description.empty() && field.kind != RuleField::Kind::Choice)
                << word << " " << field.key;
            const bool isNumber
                = field.kind == RuleField::Kind::Whole || field.kind == RuleField::Kind::Decimal;
            EXPECT_EQ(isNumber, field.most > 0) << word << " " << field.key;
        }
    const auto &duration = ruleFields("duration");
    ASSERT_EQ(duration.size(), 4U);
    EXPECT_EQ(duration[0].key, "minimum");
    EXPECT_EQ(duration[0].most, 44640);
    EXPECT_EQ(duration[3].kind, RuleField::Kind::Flag);
    EXPECT_TRUE(ruleFields("quota").front().needed);
    EXPECT_EQ(ruleFields("quota").front().choices.size(), 4U);
    EXPECT_TRUE(ruleFields("nonsense").empty());
}

TEST(RuleFields, UsualSeverityIsTheRulesOwn)
{
    EXPECT_EQ(usualSeverity("duration"), Severity::NeedsOverride);
    EXPECT_EQ(usualSeverity("deposit"), Severity::Warn);
    EXPECT_EQ(usualSeverity("all"), Severity::NeedsOverride);
}

TEST(SwitchedOffRule, IsKeptAndNotAsked)
{
    World world;
    const Proposal tooShort = world.ask({1}, "2026-11-22 18:00", 30);
    const std::string rule = "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\": 60";
    EXPECT_EQ(codes(bookOf(rule + "}")->judge(tooShort, world)), "INVALID_DURATION");
    EXPECT_EQ(codes(bookOf(rule + ", \"off\": false}")->judge(tooShort, world)),
              "INVALID_DURATION");
    const auto off = bookOf(rule + ", \"off\": true}");
    EXPECT_EQ(codes(off->judge(tooShort, world)), "");
    EXPECT_EQ(off->ruleCount(), 1U);
}

TEST(SwitchedOffRule, SwitchesOffWhatIsInsideItAndWhatItLetsMemoryHold)
{
    World world;
    const Proposal tooShort = world.ask({1}, "2026-11-22 18:00", 30);
    const auto book = bookOf("{\"id\": \"g\", \"off\": true, \"all\": ["
                             "{\"id\": \"a\", \"rule\": \"duration\", \"minimum\": 60},"
                             "{\"id\": \"b\", \"rule\": \"advanceLimit\", \"days\": 7}]}");
    EXPECT_EQ(codes(book->judge(tooShort, world)), "");
    EXPECT_EQ(book->longestAdvance(), bookOf("")->longestAdvance());
}

TEST(SwitchedOffRule, IsAtOddsWithNobody)
{
    const std::string quotas = "{\"id\": \"d\", \"rule\": \"quota\", \"per\": \"day\", \"count\": "
                               "5},\n{\"id\": \"w\", \"rule\": \"quota\", \"per\": \"week\", "
                               "\"count\": 3";
    EXPECT_FALSE(RuleBook::parse("{\"version\": 1, \"rules\": [" + quotas + "}]}"));
    EXPECT_TRUE(RuleBook::parse("{\"version\": 1, \"rules\": [" + quotas + ", \"off\": true}]}"));
}

} // namespace
} // namespace bayboard
