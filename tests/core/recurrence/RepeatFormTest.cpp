#include "core/base/Uuid.h"
#include "core/recurrence/BasicTime.h"
#include "core/recurrence/RepeatForm.h"
#include "core/recurrence/RuleReader.h"
#include "core/recurrence/RuleValidity.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using Unit = RepeatForm::Unit;
using std::chrono::Tuesday;

const LocalTime tuesday = parseBasicTime("20261124T060000").value().at; // a Tuesday

std::shared_ptr<const Zone> halifax()
{
    return Zone::load("America/Halifax").value();
}

std::optional<RepeatForm> form(std::string_view rule)
{
    return formOf(parseRule(rule).value(), tuesday, false, *halifax());
}

TEST(RepeatForm, SaysTheRuleOfEachUnit)
{
    RepeatForm said;
    said.every = 2;
    said.weekdays.set(2);
    said.end = RepeatForm::End::Until;
    said.until = *parseDate("2027-03-31");
    EXPECT_EQ(ruleOf(said, false, *halifax()).toText(),
              "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270401T025959Z");
    EXPECT_EQ(ruleOf(said, true, *halifax()).toText(),
              "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270331");
    said = RepeatForm();
    said.unit = Unit::Months;
    said.nthDays = {{-1, Tuesday}, {2, std::chrono::Monday}};
    said.end = RepeatForm::End::Count;
    said.count = 5;
    EXPECT_EQ(ruleOf(said, false, *halifax()).toText(), "FREQ=MONTHLY;BYDAY=2MO,-1TU;COUNT=5");
    said = RepeatForm();
    said.unit = Unit::Years;
    said.months = {12, 6};
    said.monthDays = {24};
    EXPECT_EQ(ruleOf(said, false, *halifax()).toText(), "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=24");
}

TEST(RepeatForm, ReadsWhatCalendarsWriteOtherwise)
{
    EXPECT_EQ(form("FREQ=DAILY;BYDAY=MO,TU"), form("FREQ=WEEKLY;BYDAY=MO,TU"));
    EXPECT_EQ(form("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2"), form("FREQ=MONTHLY;BYDAY=2TU"));
    EXPECT_EQ(form("FREQ=WEEKLY;WKST=SU;BYDAY=MO"), form("FREQ=WEEKLY;BYDAY=MO"));
    // Until a time before 06:00 is until the day before.
    EXPECT_EQ(form("FREQ=DAILY;UNTIL=20270401T025959Z")->until, *parseDate("2027-03-31"));
    EXPECT_EQ(form("FREQ=DAILY;UNTIL=20270331T055959")->until, *parseDate("2027-03-30"));
}

TEST(RepeatForm, DoesNotSayWhatItCannot)
{
    for (const char *rule : {"FREQ=HOURLY",
                             "FREQ=DAILY;BYHOUR=6,18",
                             "FREQ=DAILY;BYMONTH=1",
                             "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
                             "FREQ=WEEKLY;BYMONTH=5",
                             "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1",
                             "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                             "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                             "FREQ=MONTHLY;BYMONTHDAY=-2",
                             "FREQ=YEARLY;BYDAY=20MO",
                             "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
                             "FREQ=YEARLY;BYYEARDAY=100"})
        EXPECT_FALSE(form(rule).has_value()) << rule;
}

TEST(RepeatForm, ComesBackFromItsRule)
{
    SeededRandom random(11);
    const auto below = [&](unsigned limit) {
        return static_cast<int>(random.next() % limit);
    };
    for (int round = 0; round < test::rounds(2000); ++round) {
        RepeatForm said;
        said.every = 1 + below(5);
        said.unit = static_cast<Unit>(below(4));
        if (said.unit == Unit::Weeks)
            said.weekdays = static_cast<unsigned>(below(128));
        if (said.unit == Unit::Years)
            said.months = {1 + below(12)};
        if (said.unit == Unit::Months || said.unit == Unit::Years) {
            if (below(2) == 0)
                said.monthDays = {-1, 1 + below(31)};
            else
                said.nthDays = {{-1, Tuesday}, {1 + below(5), std::chrono::Thursday}};
        }
        said.end = static_cast<RepeatForm::End>(below(3));
        if (said.end == RepeatForm::End::Until)
            said.until = dateOf(tuesday) + days(below(1000));
        if (said.end == RepeatForm::End::Count)
            said.count = 1 + below(50);
        const bool dateOnly = below(4) == 0;
        const RepeatRule rule = ruleOf(said, dateOnly, *halifax());
        EXPECT_EQ(faultOf(rule, dateOnly), std::nullopt) << rule.toText();
        EXPECT_EQ(parseRule(rule.toText()), rule) << rule.toText();
        EXPECT_EQ(formOf(rule, tuesday, dateOnly, *halifax()), said) << rule.toText();
    }
}

} // namespace
} // namespace bayboard
