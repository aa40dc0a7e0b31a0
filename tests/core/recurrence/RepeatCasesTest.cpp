// The repeat-… cases of rules/cases.json: what other booking systems' repetitions mean, said as
// rules of RFC 5545. What they ask is prose, so each is written out here by its id.

#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// The dates that repeat a booking, without its own.
std::vector<std::string> repeats(const char *start, const char *rule)
{
    const auto begin = parseBasicTime(start);
    const auto recurrence = Recurrence::ofRule(rule, begin->at, begin->dateOnly);
    EXPECT_TRUE(recurrence.has_value()) << rule;
    std::vector<std::string> dates;
    if (!recurrence)
        return dates;
    for (const Occurrence &each : expand(*recurrence, Zone::utc(), {}).occurrences)
        if (each.local != begin->at)
            dates.push_back(basicText(each.local, true));
    return dates;
}

using Dates = std::vector<std::string>;

} // namespace

TEST(RepeatCases, Repeat02EveryTwoWeeksOnSomeDays)
{
    const Dates dates
        = repeats("20100211T083000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;UNTIL=20100401T000000");
    ASSERT_EQ(dates.size(), 10U);
    EXPECT_EQ(Dates(dates.begin(), dates.begin() + 4),
              (Dates{"20100212", "20100222", "20100224", "20100226"}));
    EXPECT_EQ(dates.back(), "20100326");
}

TEST(RepeatCases, Repeat03WeeklyOnADayThatIsNotTheStarts)
{
    const Dates dates = repeats("20100211T083000", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20100401T000000");
    ASSERT_EQ(dates.size(), 7U);
    EXPECT_EQ(dates.front(), "20100217");
    EXPECT_EQ(dates.back(), "20100331");
}

TEST(RepeatCases, Repeat05TheFifthWednesdayIsInFewMonths)
{
    EXPECT_EQ(repeats("20100331T083000", "FREQ=MONTHLY;BYDAY=5WE;UNTIL=20101001T000000"),
              (Dates{"20100630", "20100929"}));
}

TEST(RepeatCases, Repeat07And08StayAtTheirHourThroughSummerTime)
{
    struct Case
    {
        const char *start;
        const char *until;
        hours hour;
        std::size_t count; ///< first Wednesdays, the start among them
    };

    const auto london = Zone::load("Europe/London").value();
    for (const Case &each : {Case{"20130206T090000", "20131001T000000", hours(9), 8},
                             Case{"20130306T130000", "20131224T000000", hours(13), 10}}) {
        const auto recurrence
            = Recurrence::ofRule(std::string("FREQ=MONTHLY;BYDAY=1WE;UNTIL=") + each.until,
                                 parseBasicTime(each.start)->at);
        ASSERT_TRUE(recurrence.has_value());
        const auto all = expand(*recurrence, london, {}).occurrences;
        EXPECT_EQ(all.size(), each.count);
        for (const Occurrence &one : all) {
            const LocalTime wall = london->toLocal(one.span.start());
            EXPECT_EQ(wall - dateOf(wall), each.hour);
            EXPECT_EQ(std::chrono::weekday(dateOf(wall)), std::chrono::Wednesday);
        }
    }
}
