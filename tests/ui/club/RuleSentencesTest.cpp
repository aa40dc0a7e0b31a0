// Rules in plain words, and words for every figure of the published schema.

#include "core/rules/BookDraft.h"
#include "core/rules/Registry.h"
#include "core/rules/RuleBook.h"
#include "tests/support/TestDesk.h"
#include "ui/club/RuleSentences.h"
#include "ui/club/RuleWords.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

class RuleInWords : public testing::Test
{
protected:
    QString said(const std::string &rule)
    {
        return rulewords::sentence(readJson(rule).value(), desk->club());
    }

    QString frame(const std::string &rule)
    {
        return rulewords::frame(readJson(rule).value(), desk->club());
    }

    test::TestDesk desk;
};

/// The program's English without its plurals.
struct Saying
{
    const char *rule;
    const char *sentence;
};

constexpr Saying sayings[] = {
    {R"({"rule": "duration", "minimum": 60, "step": 30, "maximum": 360})",
     "At least 60 min, in steps of 30 min, at most 6 h"},
    {R"({"rule": "duration", "withinOneDay": true})", "Not over midnight"},
    {R"({"rule": "deposit", "amount": 0})",
     "What the location asks for, for new bookings that are not paid"},
    {R"({"rule": "advanceLimit", "days": 14})", "At most 14 day(s) ahead"},
    {R"({"rule": "advanceLimit", "days": 1, "mode": "strict"})",
     "At most 1 day(s) ahead, to the hour"},
    {R"({"rule": "buffer", "after": 10, "before": 5})", "15 min between bookings"},
    {R"({"rule": "buffer", "after": 0})", "No time between bookings"},
    {R"({"rule": "cancellationWindow", "hours": 1.5, "fee": 500})",
     "Free until 90 min before the start, then $5.00"},
    {R"({"rule": "capacity"})", "No more people than the bays hold"},
    {R"({"rule": "concurrentLimit", "maximum": 1})",
     "At most 1 upcoming booking(s) of one customer"},
    {R"({"rule": "quota", "per": "week", "hours": 3})", "At most 3 h a week"},
    {R"({"rule": "quota", "per": "day", "count": 2})", "At most 2 booking(s) a day"},
    {R"({"rule": "rescheduleLimit", "maximum": 2, "free": 1, "fee": 1000})",
     "At most 2 move(s), 1 of them free, then $10.00 each"},
    {R"({"rule": "startGrid", "step": 30, "fillGaps": false})", "Every 30 min"},
    {R"({"rule": "season", "first": "05-01", "last": "10-31"})",
     "From 05-01 to 10-31 of each year"},
    {R"({"any": [{"rule": "duration"}, {"rule": "capacity"}]})",
     "Length of bookings, People in a bay"},
};

} // namespace

TEST_F(RuleInWords, SaysWhatItWants)
{
    for (const Saying &saying : sayings) {
        EXPECT_EQ(said(saying.rule), QString::fromUtf8(saying.sentence)) << saying.rule;
    }
}

TEST_F(RuleInWords, SaysForWhomAndWhenAndHowMuchItIsInTheWay)
{
    EXPECT_EQ(frame(R"({"rule": "duration"})"), QString());
    EXPECT_EQ(frame(R"({"rule": "duration", "severity": "warn"})"), QStringLiteral("warns only"));
    EXPECT_EQ(frame(R"({"rule": "deposit"})"), QStringLiteral("warns only"));
    EXPECT_EQ(frame(R"({"rule": "deposit", "severity": "needs_override"})"), QString());
    EXPECT_EQ(frame(R"({"rule": "duration", "scope": {"locations": ["Bedford"], "parties":
                       ["customer"]}, "unless": {"scope": {"entitlements": ["host"]}}})"),
              QStringLiteral("at Bedford · asked for by the customer · not with host"));
    EXPECT_EQ(frame(R"({"rule": "duration", "unless": {"any": [{"scope": {"tiers": ["gold"]}},
                       {"scope": {"entitlements": ["host"]}}]}})"),
              QStringLiteral("not gold, not with host"));
    EXPECT_EQ(frame(R"({"rule": "duration", "unless": {"any": [{"scope": {"tiers": ["gold"]}},
                       {"rule": "capacity"}]}})"),
              QStringLiteral("with exceptions"));
    EXPECT_EQ(frame(R"({"rule": "duration", "unless": {"rule": "capacity"}})"),
              QStringLiteral("with exceptions"));
}

TEST_F(RuleInWords, EveryRuleOfTheShippedBookHasASentence)
{
    const BookDraft book{std::string(RuleBook::defaultText())};
    for (std::size_t i = 0; i < book.size(); ++i) {
        EXPECT_FALSE(rulewords::sentence(book.rule(i), desk->club()).isEmpty()) << book.id(i);
    }
}

TEST_F(RuleInWords, EveryKindHasASentenceForWhatItBeginsWith)
{
    for (const std::string_view word : ruleWords()) {
        const std::string figures(starterFigures(word));
        const std::string rule = "{\"rule\": \"" + std::string(word) + "\""
            + (figures.empty() ? "" : ", " + figures) + "}";
        EXPECT_FALSE(said(rule).isEmpty()) << word;
        EXPECT_NE(rulewords::kind(word), QString::fromStdString(std::string(word)));
        EXPECT_FALSE(rulewords::about(word).isEmpty()) << word;
    }
}

TEST_F(RuleInWords, EveryFigureOfTheSchemaHasALabelAndEveryWordOfItsOwn)
{
    for (const std::string_view word : ruleWords()) {
        for (const RuleField &field : ruleFields(word)) {
            EXPECT_NE(rulewords::field(word, field), QString::fromStdString(field.key))
                << word << " " << field.key;
            for (const std::string &choice : field.choices) {
                const bool isPlain = field.key == "per"; // "day" is called day
                EXPECT_TRUE(isPlain
                            || rulewords::choice(field.key, choice)
                                != QString::fromStdString(choice))
                    << field.key << " " << choice;
            }
        }
    }
}
