#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::itemsAt;
using test::json;
using test::textAt;

/// Without a club, as the program runs it.
test::Ran expand(std::vector<std::string> options)
{
    options.insert(options.begin(), "expand");
    test::Ran ran;
    const auto exit = runWithoutDesk(options, ".", ran.out, ran.err);
    EXPECT_TRUE(exit.has_value()) << "a club was asked for";
    ran.exit = exit.value_or(-1);
    return ran;
}

std::vector<std::string> listed(const test::Ran &ran, const char *key)
{
    EXPECT_EQ(ran.exit, exitDone) << ran.err;
    std::vector<std::string> texts;
    for (const auto &item : itemsAt(json(ran.out), "occurrences"))
        texts.push_back(textAt(item, key));
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Expand, PrintsTheTimesOfAWindowInTheZone)
{
    const auto ran = expand({"--rrule",
                             "freq=daily;interval=1",
                             "--start",
                             "2026-03-01T02:30",
                             "--zone",
                             "America/Halifax",
                             "--from",
                             "2026-03-07",
                             "--to",
                             "2026-03-09T02:31",
                             "--minutes",
                             "60"});
    EXPECT_EQ(ran.out,
              "{\"rule\":\"FREQ=DAILY\",\"occurrences\":["
              "{\"start\":\"2026-03-07T02:30:00-04:00\",\"end\":\"2026-03-07T03:30:00-04:00\","
              "\"localStart\":\"2026-03-07T02:30:00\",\"id\":\"20260307T023000\"},"
              "{\"start\":\"2026-03-08T03:30:00-03:00\",\"end\":\"2026-03-08T04:30:00-03:00\","
              "\"localStart\":\"2026-03-08T03:30:00\",\"id\":\"20260308T023000\"},"
              "{\"start\":\"2026-03-09T02:30:00-03:00\",\"end\":\"2026-03-09T03:30:00-03:00\","
              "\"localStart\":\"2026-03-09T02:30:00\",\"id\":\"20260309T023000\"}],"
              "\"stopped\":\"window\"}\n");
    EXPECT_EQ(ran.err, "");
}

TEST(Expand, TakesDatesBesideTheRuleAndLeavesSomeOut)
{
    const auto ran = expand({"--rrule",
                             "FREQ=WEEKLY;COUNT=4",
                             "--start",
                             "20260105T060000",
                             "--zone",
                             "Europe/London",
                             "--to",
                             "2027-01-01",
                             "--rdate",
                             "2026-01-06T18:00,2026-01-08T06:00Z",
                             "--exdate",
                             "2026-01-12T06:00,2026-01-19"});
    EXPECT_EQ(listed(ran, "localStart"),
              (Texts{"2026-01-05T06:00:00",
                     "2026-01-06T18:00:00",
                     "2026-01-08T06:00:00",
                     "2026-01-26T06:00:00"}));
    EXPECT_TRUE(test::isNullAt(test::firstAt(json(ran.out), "occurrences"), "end"));
    EXPECT_EQ(textAt(json(ran.out), "stopped"), "over");
}

TEST(Expand, ADateMeansWholeDays)
{
    const auto ran = expand({"--rrule",
                             "FREQ=MONTHLY;BYDAY=1SU",
                             "--start",
                             "2026-11-01",
                             "--zone",
                             "America/Halifax",
                             "--to",
                             "2026-11-30"});
    const auto first = test::firstAt(json(ran.out), "occurrences");
    EXPECT_EQ(textAt(first, "start"), "2026-11-01T00:00:00-03:00");
    EXPECT_EQ(textAt(first, "end"), "2026-11-02T00:00:00-04:00");
    EXPECT_EQ(textAt(first, "localStart"), "2026-11-01");
    EXPECT_EQ(textAt(first, "id"), "20261101");
}

TEST(Expand, RefusesARuleWithTheReason)
{
    const auto refused = [](const char *rule, const char *reason) {
        const auto ran = expand({"--rrule",
                                 rule,
                                 "--start",
                                 "2026-01-05T06:00",
                                 "--zone",
                                 "UTC",
                                 "--to",
                                 "2026-02-01"});
        EXPECT_EQ(ran.exit, exitInput) << rule;
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err, reason);
    };
    refused("FREQ=FOOBAR", "\"FOOBAR\" is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY.\n");
    refused("FREQ=DAILY;BYWEEKNO=1", "BYWEEKNO means nothing in a DAILY rule.\n");
    refused("FREQ=DAILY;UNTIL=20260110",
            "UNTIL=20260110: the start has a time of day, so UNTIL must have one too.\n");
    refused(";", "\"\" is no part of a rule; write NAME=VALUE.\n");
}

TEST(Expand, ToleratesWhatCalendarFilesWrite)
{
    const auto ran = expand({"--rrule",
                             "FREQ=DAILY;UNTIL=20260106",
                             "--start",
                             "2026-01-05T06:00",
                             "--zone",
                             "UTC",
                             "--to",
                             "2026-02-01",
                             "--tolerant"});
    EXPECT_EQ(listed(ran, "id"), (Texts{"20260105T060000", "20260106T060000"}));
    EXPECT_EQ(expand({"--rrule",
                      "FREQ=OFTEN",
                      "--start",
                      "2026-01-05T06:00",
                      "--zone",
                      "UTC",
                      "--to",
                      "2026-02-01",
                      "--tolerant"})
                  .exit,
              exitInput);
}

TEST(Expand, RefusesOtherValuesThatAreWrong)
{
    const auto exit = [](const char *start, const char *zone, const char *to) {
        return expand({"--rrule",
                       "FREQ=DAILY",
                       "--start",
                       start,
                       "--zone",
                       zone,
                       "--from",
                       "2026-01-05",
                       "--to",
                       to})
            .exit;
    };
    EXPECT_EQ(exit("2026-01-05T06:00", "UTC", "2026-01-06"), exitDone);
    EXPECT_EQ(exit("soon", "UTC", "2026-01-06"), exitInput);
    EXPECT_EQ(exit("2026-01-05T06:00", "Nowhere/Town", "2026-01-06"), exitInput);
    EXPECT_EQ(exit("2026-01-05T06:00", "UTC", "2026-01-05"), exitInput);
    EXPECT_EQ(exit("2026-01-05T06:00", "UTC", "later"), exitInput);
    EXPECT_EQ(expand({"--rrule",
                      "FREQ=DAILY",
                      "--start",
                      "2026-01-05T06:00",
                      "--zone",
                      "UTC",
                      "--to",
                      "2026-02-01",
                      "--rdate",
                      "2026-01-07"})
                  .exit,
              exitInput);
}

TEST(Expand, SaysWhenARuleGivesNothing)
{
    const auto ran = expand({"--rrule",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                             "--start",
                             "2026-01-05T06:00",
                             "--zone",
                             "UTC",
                             "--to",
                             "9999-01-01"});
    EXPECT_EQ(ran.exit, exitDone);
    EXPECT_TRUE(itemsAt(json(ran.out), "occurrences").empty());
}

} // namespace
} // namespace bayboard
