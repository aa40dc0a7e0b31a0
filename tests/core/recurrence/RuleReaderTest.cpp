#include "core/recurrence/RuleReader.h"
#include "core/recurrence/RuleValidity.h"
#include "tests/core/recurrence/RuleVectors.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using Code = RuleFaultCode;

RuleFault faultIn(std::string_view text, bool dateOnly = false)
{
    const auto rule = parseRule(text);
    if (!rule)
        return rule.error();
    const auto fault = faultOf(*rule, dateOnly);
    EXPECT_TRUE(fault.has_value()) << text << " has no fault";
    return fault.value_or(RuleFault());
}

std::string canonical(std::string_view text)
{
    const auto rule = parseRule(text);
    EXPECT_TRUE(rule.has_value()) << text;
    return rule ? rule->toText() : std::string();
}

TEST(RuleReader, WritesOneTextForOneMeaning)
{
    EXPECT_EQ(canonical("byday=th,+1mo,TH,MO;freq=monthly;INTERVAL=1;WKST=MO"),
              "FREQ=MONTHLY;BYDAY=MO,1MO,TH");
    EXPECT_EQ(canonical("COUNT=10;FREQ=YEARLY;BYMONTHDAY=-1,15,+3;BYMONTH=12,2;WKST=SU;"),
              "FREQ=YEARLY;BYMONTH=2,12;BYMONTHDAY=-1,3,15;WKST=SU;COUNT=10");
    EXPECT_EQ(canonical("FREQ=DAILY;UNTIL=20260331t235959z"), "FREQ=DAILY;UNTIL=20260331T235959Z");
    EXPECT_EQ(canonical("FREQ=DAILY;UNTIL=20260331"), "FREQ=DAILY;UNTIL=20260331");
    EXPECT_EQ(canonical("FREQ=WEEKLY;UNTIL=20260331T060000"), "FREQ=WEEKLY;UNTIL=20260331T060000");
}

TEST(RuleReader, TakesTheWordOfOtherLibrariesForDaysOfTheWeek)
{
    EXPECT_EQ(canonical("FREQ=WEEKLY;BYWEEKDAY=TU,TH"), "FREQ=WEEKLY;BYDAY=TU,TH");
    EXPECT_EQ(faultIn("FREQ=WEEKLY;BYDAY=TU;BYWEEKDAY=TH"),
              (RuleFault{Code::RepeatedPart, "BYDAY", {}}));
}

TEST(RuleReader, ReadsBackWhatItWrites)
{
    for (const auto &row : test::ruleVectors("rrule.csv"))
        if (const auto rule = parseRule(row.at("rrule"))) {
            EXPECT_EQ(parseRule(rule->toText()), rule) << row.at("rrule");
        }
}

TEST(RuleReader, SaysWhichPartCannotBeRead)
{
    EXPECT_EQ(faultIn("").code, Code::Empty);
    EXPECT_EQ(faultIn(std::string(5000, 'A')).code, Code::TooLong);
    EXPECT_EQ(faultIn("INTERVAL=2"), (RuleFault{Code::NoFrequency, "FREQ", {}}));
    EXPECT_EQ(faultIn("FREQ=DAILY;BYWODAN=1"), (RuleFault{Code::UnknownPart, "BYWODAN", {}}));
    EXPECT_EQ(faultIn("FREQ=DAILY;COUNT=1;count=2"), (RuleFault{Code::RepeatedPart, "COUNT", {}}));
    EXPECT_EQ(faultIn("FREQ=DAILY;weekly"), (RuleFault{Code::NotAPart, {}, "weekly"}));
    EXPECT_EQ(faultIn("FREQ=DAILY;;COUNT=1"), (RuleFault{Code::NotAPart, {}, {}}));
    EXPECT_EQ(faultIn("FREQ=DAILY;BYMONTH="), (RuleFault{Code::NoValue, "BYMONTH", {}}));
    EXPECT_EQ(faultIn("FREQ=OFTEN"), (RuleFault{Code::NotAFrequency, "FREQ", "OFTEN"}));
    EXPECT_EQ(faultIn("FREQ=DAILY;INTERVAL=two"), (RuleFault{Code::NotANumber, "INTERVAL", "two"}));
    EXPECT_EQ(faultIn("FREQ=DAILY;BYHOUR=+-3").code, Code::NotANumber);
    EXPECT_EQ(faultIn("FREQ=DAILY;BYHOUR=6,,7").code, Code::NotANumber);
    EXPECT_EQ(faultIn("FREQ=DAILY;BYHOUR=24"),
              (RuleFault{Code::OutOfRange, "BYHOUR", "24", 0, 23}));
    EXPECT_EQ(faultIn("FREQ=MONTHLY;BYMONTHDAY=0"),
              (RuleFault{Code::OutOfRange, "BYMONTHDAY", "0", -31, 31}));
    EXPECT_EQ(faultIn("FREQ=DAILY;COUNT=99999999999999999999").code, Code::OutOfRange);
    EXPECT_EQ(faultIn("FREQ=WEEKLY;BYDAY=MO,2X"), (RuleFault{Code::NotAWeekday, "BYDAY", "2X"}));
    EXPECT_EQ(faultIn("FREQ=WEEKLY;WKST=XX"), (RuleFault{Code::NotAWeekday, "WKST", "XX"}));
    EXPECT_EQ(faultIn("FREQ=DAILY;UNTIL=20260230"),
              (RuleFault{Code::NotATime, "UNTIL", "20260230"}));
}

TEST(RuleValidity, KeepsToTheTableOfTheRfc)
{
    EXPECT_EQ(faultIn("FREQ=DAILY;BYWEEKNO=1"),
              (RuleFault{Code::NotWithFrequency, "BYWEEKNO", "DAILY"}));
    EXPECT_EQ(faultIn("FREQ=MONTHLY;BYYEARDAY=14"),
              (RuleFault{Code::NotWithFrequency, "BYYEARDAY", "MONTHLY"}));
    EXPECT_EQ(faultIn("FREQ=WEEKLY;BYMONTHDAY=20"),
              (RuleFault{Code::NotWithFrequency, "BYMONTHDAY", "WEEKLY"}));
    EXPECT_EQ(faultIn("FREQ=WEEKLY;BYDAY=1MO"), (RuleFault{Code::NumberedDay, "BYDAY", "1MO"}));
    EXPECT_EQ(faultIn("FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=20"),
              (RuleFault{Code::NumberedDayInWeek, "BYDAY", "1MO"}));
    EXPECT_EQ(faultIn("FREQ=YEARLY;BYMONTH=3;BYDAY=6MO"),
              (RuleFault{Code::OutOfRange, "BYDAY", "6MO", -5, 5}));
    EXPECT_EQ(faultIn("FREQ=MONTHLY;BYSETPOS=1").code, Code::PositionAlone);
    EXPECT_EQ(faultIn("FREQ=DAILY;COUNT=2;UNTIL=20260331T000000Z").code, Code::CountAndUntil);
    EXPECT_EQ(faultIn("FREQ=DAILY;UNTIL=20260331"),
              (RuleFault{Code::UntilNeedsTime, "UNTIL", "20260331"}));
    EXPECT_EQ(faultIn("FREQ=DAILY;UNTIL=20260331T000000Z", true),
              (RuleFault{Code::UntilNeedsDate, "UNTIL", "20260331T000000Z"}));
    EXPECT_EQ(faultIn("FREQ=HOURLY", true), (RuleFault{Code::TimeOfDateOnly, "FREQ", {}}));
    EXPECT_EQ(faultIn("FREQ=DAILY;BYMINUTE=0", true),
              (RuleFault{Code::TimeOfDateOnly, "BYMINUTE", {}}));
    EXPECT_EQ(faultOf(*parseRule("FREQ=YEARLY;BYDAY=20MO"), false), std::nullopt);
    EXPECT_EQ(faultOf(*parseRule("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"), false), std::nullopt);
    EXPECT_EQ(faultOf(*parseRule("FREQ=HOURLY;BYYEARDAY=1;BYSETPOS=1"), false), std::nullopt);
    EXPECT_EQ(faultOf(*parseRule("FREQ=DAILY;UNTIL=20260331"), true), std::nullopt);
    EXPECT_EQ(faultOf(*parseRule("FREQ=DAILY;UNTIL=20260331T000000"), false), std::nullopt);
}

TEST(RuleValidity, RefusesWhatOthersRefuse)
{
    for (const auto &row : test::ruleVectors("invalid.csv")) {
        const std::string start = row.at("dtstart").substr(row.at("dtstart").find(':') + 1);
        const auto rule = parseRule(row.at("rrule"));
        const bool refused = !rule || faultOf(*rule, start.size() == 8);
        const std::string &reader = row.at("correct_reader");
        if (reader == "accept") {
            EXPECT_FALSE(refused) << row.at("rrule");
        } else if (reader.find("repair") == std::string::npos) {
            EXPECT_TRUE(refused) << row.at("rrule") << ": " << row.at("why");
        }
    }
}

} // namespace
} // namespace bayboard
