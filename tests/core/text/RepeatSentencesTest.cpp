#include "core/recurrence/BasicTime.h"
#include "core/recurrence/RuleReader.h"
#include "core/recurrence/RuleValidity.h"
#include "core/text/RepeatSentences.h"
#include "tests/core/rules/World.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

/// What is said of a rule that starts on Tuesday 24 November 2026 at 06:00 in Halifax.
class Speech
{
public:
    Speech()
    {
        m_context.club = &m_world.club();
        m_context.location = m_world.ask({1}, "2026-11-22 18:00", 60).after.location;
        m_context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        how.length = hours(1);
        recurrence.start = parseBasicTime("20261124T060000").value().at;
    }

    std::string of(std::string_view rule)
    {
        const auto read = Recurrence::ofRule(rule, recurrence.start, recurrence.dateOnly);
        EXPECT_TRUE(read.has_value()) << rule;
        recurrence.rule = read.value().rule;
        return whole();
    }

    std::string whole() { return text::repeatText(recurrence, m_context, how).toStdString(); }

    Recurrence recurrence;
    text::RepeatSpeech how;

private:
    test::World m_world;
    text::Context m_context;
};

TEST(RepeatSentences, SayWeeksAsPeopleDo)
{
    Speech say;
    EXPECT_EQ(say.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270401T025959Z"),
              "every second Tuesday 06:00–07:00 until 31 March");
    EXPECT_EQ(say.of("FREQ=WEEKLY"), "every Tuesday 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=WEEKLY;BYDAY=MO,TH,SU"),
              "every Monday, Thursday and Sunday 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
              "every day from Monday to Friday 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU"),
              "every second week on Monday and Tuesday 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO"), "every 3 weeks on Monday 06:00–07:00");
}

TEST(RepeatSentences, SayDaysMonthsAndYears)
{
    Speech say;
    EXPECT_EQ(say.of("FREQ=DAILY"), "every day 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=DAILY;INTERVAL=2"), "every second day 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=DAILY;INTERVAL=10"), "every 10 days 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=MONTHLY"), "every month on day 24 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=MONTHLY;BYMONTHDAY=1,15,-1"),
              "every month on day 1, day 15 and the last day 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,-1FR"),
              "every second month on the second Tuesday and the last Friday 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=YEARLY"), "every year on 24 November 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29"),
              "every 4 years on 29 February 06:00–07:00");
    EXPECT_EQ(say.of("FREQ=YEARLY;BYMONTH=6,12;BYDAY=1MO"),
              "every year on the first Monday of June and December 06:00–07:00");
}

TEST(RepeatSentences, SayTheEndAndTheExceptions)
{
    Speech say;
    EXPECT_EQ(say.of("FREQ=DAILY;COUNT=10"), "every day 06:00–07:00, 10 times");
    EXPECT_EQ(say.of("FREQ=DAILY;COUNT=1"), "every day 06:00–07:00, once");
    EXPECT_EQ(say.of("FREQ=DAILY;UNTIL=20281231T235959Z"),
              "every day 06:00–07:00 until 31 December 2028");
    say.how.notOnHolidays = true;
    EXPECT_EQ(say.of("FREQ=DAILY"), "every day 06:00–07:00, not on holidays");
    say.how.notOnHolidays = false;
    say.recurrence.excludeDay(dateOf(say.recurrence.start) + days(1));
    say.recurrence.add(say.recurrence.start + hours(5));
    EXPECT_NE(say.of("FREQ=DAILY").find("every day 06:00–07:00, except on 1 date"),
              std::string::npos);
    EXPECT_NE(say.whole().find(", and on 1 more date"), std::string::npos);
}

TEST(RepeatSentences, SayTheTimeAsLongAsItIs)
{
    Speech say;
    say.how.length = hours(26);
    EXPECT_EQ(say.of("FREQ=WEEKLY"), "every Tuesday at 06:00 for 26 h");
    say.how.length = hours(20);
    EXPECT_EQ(say.of("FREQ=WEEKLY"), "every Tuesday 06:00–02:00");
    say.how.length = seconds(0);
    EXPECT_EQ(say.of("FREQ=WEEKLY"), "every Tuesday at 06:00");
    say.recurrence.dateOnly = true;
    EXPECT_EQ(say.of("FREQ=WEEKLY"), "every Tuesday");
}

TEST(RepeatSentences, GiveTheRuleWhereNoWordsSayIt)
{
    Speech say;
    EXPECT_EQ(say.of("FREQ=HOURLY;INTERVAL=3;COUNT=5"), "every 3 hours, 5 times");
    EXPECT_EQ(say.of("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20270401T025959Z"),
              "by the rule FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR 06:00–07:00 until 31 March");
    EXPECT_EQ(say.of("FREQ=DAILY;BYHOUR=6,18"), "by the rule FREQ=DAILY;BYHOUR=6,18");
    say.recurrence.rule.reset();
    EXPECT_EQ(say.whole(), "on Tue 24 Nov 2026 06:00–07:00");
}

TEST(RuleFaultSentences, NameThePartAndTheReason)
{
    const auto said = [](std::string_view rule) {
        const auto read = parseRule(rule);
        const auto fault = read ? faultOf(*read, false) : read.error();
        return text::sentence(fault.value()).toStdString();
    };
    EXPECT_EQ(said("FREQ=DAILY;BYHOUR=25"), "BYHOUR: \"25\" is not between 0 and 23");
    EXPECT_EQ(said("FREQ=MONTHLY;BYMONTHDAY=0"),
              "BYMONTHDAY: \"0\" is not 1 to 31, nor -1 to -31 counted from the end");
    EXPECT_EQ(said("FREQ=DAILY;BYWEEKNO=2"), "BYWEEKNO means nothing in a DAILY rule");
    EXPECT_EQ(said("FREQ=DAILY;COUNT=2;UNTIL=20270401T025959Z"),
              "COUNT and UNTIL cannot stand together");
    EXPECT_EQ(said("often"), "\"often\" is no part of a rule; write NAME=VALUE");
}

TEST(RuleFaultSentences, ThereIsOneForEachReason)
{
    std::set<std::string> said;
    for (int code = 0; code <= static_cast<int>(RuleFaultCode::UtcDate); ++code) {
        const RuleFault fault{static_cast<RuleFaultCode>(code), "BYDAY", "2TU", 1, 5};
        const std::string text = text::sentence(fault).toStdString();
        EXPECT_FALSE(text.empty()) << code;
        EXPECT_TRUE(said.insert(text).second) << text;
    }
}

} // namespace
} // namespace bayboard
