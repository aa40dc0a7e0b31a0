#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Expansion.h"

#include <gtest/gtest.h>

#include <ctime>

namespace bayboard {
namespace {

std::shared_ptr<const Zone> zone(const char *id)
{
    return Zone::load(id).value();
}

LocalTime wall(std::string_view text)
{
    return parseBasicTime(text).value().at;
}

Recurrence aRule(std::string_view rule, std::string_view start)
{
    return Recurrence::ofRule(rule, wall(start), start.size() == 8).value();
}

/// "2026-03-08T06:00:00-03:00" of each start, with its length where it is not the usual one.
std::vector<std::string>
starts(const Recurrence &recurrence, const char *id, ExpansionRequest request = {})
{
    const auto where = zone(id);
    std::vector<std::string> texts;
    for (const Occurrence &found : expand(recurrence, where, request).occurrences) {
        texts.push_back(where->format(found.span.start()));
        EXPECT_EQ(found.local, where->toLocal(found.span.start()));
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Expansion, KeepsTheTimeOnTheWallThroughSpringAndAutumn)
{
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=3", "20260307T060000"), "America/Halifax"),
              (Texts{"2026-03-07T06:00:00-04:00",
                     "2026-03-08T06:00:00-03:00",
                     "2026-03-09T06:00:00-03:00"}));
    EXPECT_EQ(starts(aRule("FREQ=WEEKLY;COUNT=3", "20261018T060000"), "Europe/London"),
              (Texts{"2026-10-18T06:00:00+01:00",
                     "2026-10-25T06:00:00+00:00",
                     "2026-11-01T06:00:00+00:00"}));
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=2", "20260307T060000"), "America/Regina"),
              (Texts{"2026-03-07T06:00:00-06:00", "2026-03-08T06:00:00-06:00"}));
}

TEST(Expansion, ReadsASkippedTimeWithTheOffsetBeforeTheGap)
{
    const Recurrence daily = aRule("FREQ=DAILY;COUNT=3", "20260307T023000");
    const auto found = expand(daily, zone("America/Halifax"), {}).occurrences;
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(formatUtc(found[1].span.start()), "2026-03-08T06:30:00Z");
    EXPECT_EQ(basicText(found[1].local), "20260308T033000");
    EXPECT_EQ(basicText(found[1].id), "20260308T023000"); // its name stays what the rule says
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=2", "20260328T013000"), "Europe/London"),
              (Texts{"2026-03-28T01:30:00+00:00", "2026-03-29T02:30:00+01:00"}));
    // Lord Howe moves by half an hour: 02:00 becomes 02:30.
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=3", "20261003T021500"), "Australia/Lord_Howe"),
              (Texts{"2026-10-03T02:15:00+10:30",
                     "2026-10-04T02:45:00+11:00",
                     "2026-10-05T02:15:00+11:00"}));
}

TEST(Expansion, TakesTheFirstOfTwoEqualTimes)
{
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=2", "20261101T013000"), "America/Halifax"),
              (Texts{"2026-11-01T01:30:00-03:00", "2026-11-02T01:30:00-04:00"}));
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=2", "20260405T014500"), "Australia/Lord_Howe"),
              (Texts{"2026-04-05T01:45:00+11:00", "2026-04-06T01:45:00+10:30"}));
}

TEST(Expansion, ADayThatTheZoneSkipsDoesNotHappenTwice)
{
    // Apia went from 29 December 2011 straight to the 31st.
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=4", "20111229T060000"), "Pacific/Apia"),
              (Texts{"2011-12-29T06:00:00-10:00",
                     "2011-12-31T06:00:00+14:00",
                     "2012-01-01T06:00:00+14:00"}));
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=4", "20111229"), "Pacific/Apia"),
              (Texts{"2011-12-29T00:00:00-10:00",
                     "2011-12-31T00:00:00+14:00",
                     "2012-01-01T00:00:00+14:00"}));
    ExpansionRequest pairs;
    pairs.days = 2;
    EXPECT_EQ(starts(aRule("FREQ=DAILY;COUNT=4", "20111229"), "Pacific/Apia", pairs).size(), 3U);
    const auto fridays
        = expand(aRule("FREQ=WEEKLY;COUNT=2", "20111223T060000"), zone("Pacific/Apia"), {});
    ASSERT_EQ(fridays.occurrences.size(), 2U); // the Friday that was none is taken on the Saturday
    EXPECT_EQ(basicText(fridays.occurrences[1].id), "20111230T060000");
    EXPECT_EQ(basicText(fridays.occurrences[1].local), "20111231T060000");
}

TEST(Expansion, StaysInOrderWhereAGapMovesATimeBehindTheNext)
{
    // 02:30 is skipped and read as 03:30, which is after 03:00.
    EXPECT_EQ(starts(aRule("FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30;COUNT=4", "20260308T000000"),
                     "America/Halifax"),
              (Texts{"2026-03-08T03:00:00-03:00", "2026-03-08T03:30:00-03:00"}));
    EXPECT_EQ(
        starts(aRule("FREQ=MINUTELY;INTERVAL=40;COUNT=5", "20260308T012000"), "America/Halifax"),
        (Texts{"2026-03-08T01:20:00-04:00",
               "2026-03-08T03:00:00-03:00",
               "2026-03-08T03:20:00-03:00",
               "2026-03-08T03:40:00-03:00",
               "2026-03-08T04:00:00-03:00"}));
}

TEST(Expansion, LengthIsRealTimeAndADateIsItsTrueDay)
{
    ExpansionRequest request;
    request.length = hours(6);
    const auto night
        = expand(aRule("FREQ=DAILY;COUNT=1", "20261031T230000"), zone("America/Halifax"), request);
    EXPECT_EQ(formatUtc(night.occurrences.at(0).span.end()), "2026-11-01T08:00:00Z");
    const auto dates = expand(aRule("FREQ=DAILY;COUNT=2", "20261031"), zone("America/Halifax"), {});
    EXPECT_EQ(dates.occurrences.at(0).span.length(), hours(24));
    EXPECT_EQ(dates.occurrences.at(1).span.length(), hours(25));
    request.days = 3;
    EXPECT_EQ(expand(aRule("FREQ=DAILY;COUNT=1", "20260307"), zone("America/Halifax"), request)
                  .occurrences.at(0)
                  .span.length(),
              hours(71));
}

TEST(Expansion, GivesWhatStartsInTheWindow)
{
    const Recurrence daily = aRule("FREQ=DAILY", "20200101T060000");
    ExpansionRequest request;
    request.from = Instant(wall("20260307T100000").time_since_epoch());
    request.to = Instant(wall("20260309T090000").time_since_epoch());
    EXPECT_EQ(starts(daily, "America/Halifax", request),
              (Texts{"2026-03-07T06:00:00-04:00", "2026-03-08T06:00:00-03:00"}));
    EXPECT_EQ(expand(daily, zone("America/Halifax"), request).end, Expansion::End::Window);
    // COUNT counts from the start, wherever the window is.
    EXPECT_TRUE(
        starts(aRule("FREQ=DAILY;COUNT=1000", "20200101T060000"), "America/Halifax", request)
            .empty());
}

TEST(Expansion, UntilIsInclusiveAndComparedAsAnInstant)
{
    const auto ends = [](const char *until) {
        return starts(aRule(std::string("FREQ=DAILY;UNTIL=") + until, "20261030T060000"),
                      "America/Halifax")
            .size();
    };
    EXPECT_EQ(ends("20261101T100000Z"), 3U); // 06:00 of the day with 25 hours is 10:00 UTC
    EXPECT_EQ(ends("20261101T095959Z"), 2U);
    EXPECT_EQ(ends("20261101T060000"), 3U);
    EXPECT_EQ(ends("20261101T055959"), 2U);
    EXPECT_EQ(starts(aRule("FREQ=DAILY;UNTIL=20261101", "20261030"), "America/Halifax").size(), 3U);
    EXPECT_TRUE(starts(aRule("FREQ=DAILY;UNTIL=20251101", "20261030"), "America/Halifax").empty());
}

TEST(Expansion, DatesBesideTheRuleAndExceptions)
{
    Recurrence weekly = aRule("FREQ=WEEKLY;COUNT=4", "20260105T060000");
    weekly.add(wall("20260107T180000"));
    weekly.add(wall("20260112T060000")); // the rule's own: still once
    weekly.add(wall("20270101T060000")); // behind the rule's end
    weekly.exclude(wall("20260119T060000"));
    EXPECT_EQ(starts(weekly, "America/Halifax"),
              (Texts{"2026-01-05T06:00:00-04:00",
                     "2026-01-07T18:00:00-04:00",
                     "2026-01-12T06:00:00-04:00",
                     "2026-01-26T06:00:00-04:00",
                     "2027-01-01T06:00:00-04:00"}));
    weekly.excludeDay(dateOf(wall("20260107")));
    weekly.restore(wall("20260119T060000"));
    EXPECT_EQ(starts(weekly, "America/Halifax").size(), 5U);
    weekly.restore(wall("20260107T180000"));
    EXPECT_EQ(starts(weekly, "America/Halifax").size(), 6U);
}

TEST(Expansion, WithoutARuleTheStartIsTheFirst)
{
    Recurrence once;
    once.start = wall("20260105T060000");
    EXPECT_EQ(starts(once, "America/Halifax"), (Texts{"2026-01-05T06:00:00-04:00"}));
    once.add(wall("20260104T060000"));
    EXPECT_EQ(starts(once, "America/Halifax").size(), 2U);
    once.exclude(once.start);
    EXPECT_EQ(starts(once, "America/Halifax"), (Texts{"2026-01-04T06:00:00-04:00"}));
}

TEST(Expansion, EndsAtTheLimitOnlyWhereThereIsMore)
{
    ExpansionRequest request;
    request.limit = 3;
    const Recurrence three = aRule("FREQ=DAILY;COUNT=3", "20260105T060000");
    EXPECT_EQ(expand(three, zone("America/Halifax"), request).end, Expansion::End::Over);
    request.limit = 2;
    EXPECT_EQ(expand(three, zone("America/Halifax"), request).end, Expansion::End::Limit);
    EXPECT_EQ(expand(three, zone("America/Halifax"), request).occurrences.size(), 2U);
}

TEST(Expansion, BatchesGoOnWhereTheLastOneStopped)
{
    const Recurrence fine = aRule("FREQ=MINUTELY;INTERVAL=10;COUNT=200", "20260308T000000");
    const auto all = expand(fine, zone("America/Halifax"), {}).occurrences;
    Expansion expansion(fine, zone("America/Halifax"), {});
    std::vector<Occurrence> found;
    for (auto part = expansion.batch(7); !part.empty(); part = expansion.batch(7))
        found.insert(found.end(), part.begin(), part.end());
    EXPECT_EQ(found, all);
    EXPECT_EQ(all.size(), 194U); // the six that the gap moves on fall on others
}

TEST(Expansion, HostileRulesCostAMoment)
{
    for (const char *rule :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1;BYMONTH=5",
          "FREQ=SECONDLY;BYMONTH=6;BYMONTHDAY=31;BYHOUR=3;BYMINUTE=3;BYSECOND=3",
          "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=17",
          "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6",
          "FREQ=YEARLY;INTERVAL=99999999;BYMONTH=1",
          "FREQ=MONTHLY;INTERVAL=99999999;BYDAY=MO",
          "FREQ=DAILY;INTERVAL=99999999;BYMONTH=7",
          "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,"
          "3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYSETPOS=-366"}) {
        timespec before{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
        ExpansionRequest request;
        request.limit = 100;
        const Expanded found
            = expand(aRule(rule, "20260105T060000"), zone("America/Halifax"), request);
        timespec after{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
        EXPECT_LT(after.tv_sec - before.tv_sec, 2) << rule;
        EXPECT_NE(found.end, Expansion::End::None);
    }
    EXPECT_EQ(expand(aRule("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "20260105T060000"),
                     zone("America/Halifax"),
                     {})
                  .end,
              Expansion::End::TooCostly);
}

TEST(Recurrence, ReadsTheLinesOfACalendarAndWritesThemBack)
{
    const auto read = Recurrence::parse("dtstart;TZID=America/Halifax:20260105T060000\r\n"
                                        "RRULE:FREQ=WEEKLY;BYDAY=TU,MO\r\n"
                                        "RDATE:20260301T060000,20260107T180000\r\n"
                                        "EXDATE;VALUE=DATE:20261225\r\n"
                                        "EXDATE:20260112T060000\r\n");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->toText(),
              "DTSTART:20260105T060000\n"
              "RRULE:FREQ=WEEKLY;BYDAY=MO,TU\n"
              "RDATE:20260107T180000,20260301T060000\n"
              "EXDATE:20260112T060000\n"
              "EXDATE;VALUE=DATE:20261225\n");
    EXPECT_EQ(Recurrence::parse(read->toText()), *read);
    const auto dates
        = Recurrence::parse("DTSTART;VALUE=DATE:20260105\nRDATE;VALUE=DATE:20260106\n");
    ASSERT_TRUE(dates.has_value());
    EXPECT_EQ(dates->toText(), "DTSTART;VALUE=DATE:20260105\nRDATE;VALUE=DATE:20260106\n");
}

TEST(Recurrence, SaysWhichLineIsWrong)
{
    using Code = RuleFaultCode;
    const auto fault = [](std::string_view text) {
        const auto read = Recurrence::parse(text);
        EXPECT_FALSE(read.has_value()) << text;
        return read ? RuleFault() : read.error();
    };
    EXPECT_EQ(fault("\n").code, Code::Empty);
    EXPECT_EQ(fault("RRULE:FREQ=DAILY").code, Code::NoStart);
    EXPECT_EQ(fault("DTSTART:20260105T060000\nRRULE:FREQ=DAILY\nRRULE:FREQ=DAILY").code,
              Code::TwoRules);
    EXPECT_EQ(fault("DTSTART:20260105T060000Z"),
              (RuleFault{Code::UtcDate, "DTSTART", "20260105T060000Z"}));
    EXPECT_EQ(fault("DTSTART:20260105T060000\nRDATE:20260106"),
              (RuleFault{Code::MixedDates, "RDATE", "20260106"}));
    EXPECT_EQ(fault("DTSTART:20260105\nEXDATE:20260106T060000"),
              (RuleFault{Code::MixedDates, "EXDATE", "20260106T060000"}));
    EXPECT_EQ(fault("DTSTART:20260105T060000\nEXDATE:tomorrow"),
              (RuleFault{Code::NotATime, "EXDATE", "tomorrow"}));
    EXPECT_EQ(fault("DTSTART:20260105T060000\nSUMMARY:x").code, Code::UnknownPart);
    EXPECT_EQ(fault("DTSTART:20260105\nRRULE:FREQ=HOURLY").code, Code::TimeOfDateOnly);
}

} // namespace
} // namespace bayboard
