#include "core/club/WeekHours.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

WeekHours hoursOf(const std::vector<std::string> &texts)
{
    const auto parsed = WeekHours::parse(texts);
    EXPECT_TRUE(parsed) << texts.front();
    return parsed.value_or(WeekHours{});
}

/// The instant of "2026-11-22T18:30:00-04:00".
Instant at(std::string_view text)
{
    const auto parsed = parseTime(text);
    EXPECT_TRUE(parsed && parsed->offset) << text;
    return Instant(parsed->wall.time_since_epoch()) - *parsed->offset;
}

/// Open spans that touch the local day, as texts in the zone's time.
std::vector<std::string>
openOn(const WeekHours &week, const std::string &zoneId, std::string_view date)
{
    const auto zone = Zone::load(zoneId).value();
    std::vector<std::string> texts;
    for (const Span &span : week.openSpans(*zone->day(*parseDate(date)), *zone))
        texts.push_back(zone->format(span.start()) + " " + zone->format(span.end()));
    return texts;
}

TEST(WeekHours, WithoutEntriesIsOpenAroundTheClock)
{
    const WeekHours week = hoursOf({});
    EXPECT_TRUE(week.isAlwaysOpen());
    EXPECT_TRUE(week.toTexts().empty());
    const Span any(fromUnix(0), hours(5));
    EXPECT_EQ(week.openSpans(any, *Zone::utc()), std::vector<Span>{any});
}

TEST(WeekHours, ReadsSingleDaysRangesAndDaily)
{
    const WeekHours week = hoursOf({"mon-wed 08:00-22:00", "sat 10:00-12:00", "sat 14:00-24:00"});
    const WeekHours::Range working{hours(8), hours(22)};
    EXPECT_EQ(week.on(std::chrono::Monday), std::vector{working});
    EXPECT_EQ(week.on(std::chrono::Wednesday), std::vector{working});
    EXPECT_TRUE(week.on(std::chrono::Thursday).empty());
    EXPECT_EQ(week.on(std::chrono::Saturday),
              (std::vector<WeekHours::Range>{{hours(10), hours(12)}, {hours(14), hours(24)}}));
    EXPECT_EQ(hoursOf({"daily 06:00-23:00"}).on(std::chrono::Sunday).size(), 1U);
    const WeekHours overWeekend = hoursOf({"fri-mon 08:00-22:00"});
    EXPECT_FALSE(overWeekend.on(std::chrono::Sunday).empty());
    EXPECT_TRUE(overWeekend.on(std::chrono::Tuesday).empty());
}

TEST(WeekHours, SortsTheRangesOfADay)
{
    const WeekHours week = hoursOf({"mon 14:00-16:00", "mon 08:00-10:00"});
    EXPECT_EQ(week.on(std::chrono::Monday).front().opens, hours(8));
}

TEST(WeekHours, ClosesOnTheNextDayWhereItClosesBeforeItOpens)
{
    const auto ranges = hoursOf({"fri 18:00-02:00"}).on(std::chrono::Friday);
    EXPECT_EQ(ranges, (std::vector<WeekHours::Range>{{hours(18), hours(26)}}));
}

TEST(WeekHours, ComesBackFromItsTexts)
{
    for (const std::vector<std::string> &texts :
         std::vector<std::vector<std::string>>{{},
                                               {"daily 00:00-24:00"},
                                               {"daily 00:00-00:00"},
                                               {"daily 08:00-08:00"},
                                               {"daily closed"},
                                               {"mon-fri 08:00-22:00", "sat closed"},
                                               {"fri-sat 18:00-02:00", "sun 12:00-18:00"},
                                               {"tue 08:00:30-21:59:30"}}) {
        const WeekHours week = hoursOf(texts);
        EXPECT_EQ(hoursOf(week.toTexts()), week) << (texts.empty() ? "none" : texts.front());
    }
}

TEST(WeekHours, ClosedOnEveryDayIsNotAlwaysOpen)
{
    const WeekHours week = hoursOf({"daily closed"});
    EXPECT_FALSE(week.isAlwaysOpen());
    EXPECT_TRUE(openOn(week, "America/Halifax", "2026-11-22").empty());
    EXPECT_EQ(week.toTexts(), std::vector<std::string>{"daily closed"});
}

TEST(WeekHours, RefusesWhatItCannotReadAndNamesIt)
{
    for (const char *text : {"",
                             "mon",
                             "mon ",
                             "mon 8:00-22:00",
                             "mon 08:00",
                             "mon 08:00-",
                             "mon 24:00-25:00",
                             "mon 08:00-24:30",
                             "mon 08:60-10:00",
                             "Mon 08:00-10:00",
                             "monday 08:00-10:00",
                             "mon- 08:00-10:00",
                             "-mon 08:00-10:00",
                             "mon-tue-wed 08:00-10:00",
                             "mon 08:00-10:00 ",
                             "mon  08:00-10:00",
                             "08:00-10:00",
                             "never closed"}) {
        const auto parsed = WeekHours::parse({"tue 08:00-10:00", text});
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidArgument);
        EXPECT_NE(parsed.error().arguments.at(1).english().find(std::string("\"") + text + "\""),
                  std::string::npos);
    }
}

TEST(OpenSpans, AreThoseThatTouchTheQuestionMerged)
{
    const WeekHours week = hoursOf({"mon 08:00-12:00", "mon 12:00-14:00", "mon 16:00-18:00"});
    EXPECT_EQ(openOn(week, "America/Halifax", "2026-11-23"),
              (std::vector<std::string>{"2026-11-23T08:00:00-04:00 2026-11-23T14:00:00-04:00",
                                        "2026-11-23T16:00:00-04:00 2026-11-23T18:00:00-04:00"}));
    EXPECT_TRUE(openOn(week, "America/Halifax", "2026-11-24").empty());
}

TEST(OpenSpans, ReachOverMidnightFromTheDayBefore)
{
    const WeekHours week = hoursOf({"fri 18:00-02:00"});
    const std::vector<std::string> night{"2026-11-20T18:00:00-04:00 2026-11-21T02:00:00-04:00"};
    EXPECT_EQ(openOn(week, "America/Halifax", "2026-11-20"), night);
    EXPECT_EQ(openOn(week, "America/Halifax", "2026-11-21"), night);
    EXPECT_TRUE(openOn(week, "America/Halifax", "2026-11-22").empty());
}

TEST(OpenSpans, OfDailyHoursToMidnightAreOneWithoutSeams)
{
    const auto zone = Zone::load("America/Halifax").value();
    const Span week(at("2026-11-20T12:00:00-04:00"), at("2026-11-27T12:00:00-04:00"));
    const auto open = hoursOf({"daily 00:00-24:00"}).openSpans(week, *zone);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_TRUE(open.front().contains(week));
}

TEST(OpenSpans, TouchingEndsDoNotCount)
{
    const auto zone = Zone::load("America/Halifax").value();
    const Span after(at("2026-11-23T12:00:00-04:00"), at("2026-11-23T13:00:00-04:00"));
    EXPECT_TRUE(hoursOf({"mon 08:00-12:00"}).openSpans(after, *zone).empty());
    EXPECT_TRUE(hoursOf({"mon 13:00-14:00"}).openSpans(after, *zone).empty());
}

struct Night
{
    const char *name;
    const char *zone;
    const char *date;
    const char *hours;
    std::vector<std::string> open;
    seconds length;
};

class OpenSpansOnDstNights : public testing::TestWithParam<Night>
{ };

TEST_P(OpenSpansOnDstNights, FollowTheWallClock)
{
    const Night &night = GetParam();
    const WeekHours week = hoursOf({night.hours});
    EXPECT_EQ(openOn(week, night.zone, night.date), night.open);
    const auto zone = Zone::load(night.zone).value();
    const auto spans = week.openSpans(*zone->day(*parseDate(night.date)), *zone);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans.front().length(), night.length);
}

INSTANTIATE_TEST_SUITE_P(
    Table,
    OpenSpansOnDstNights,
    testing::Values(Night{"HalifaxSpring",
                          "America/Halifax",
                          "2026-03-08",
                          "sun 00:00-06:00",
                          {"2026-03-08T00:00:00-04:00 2026-03-08T06:00:00-03:00"},
                          hours(5)},
                    Night{"HalifaxSpringOverMidnight",
                          "America/Halifax",
                          "2026-03-08",
                          "sat 18:00-04:00",
                          {"2026-03-07T18:00:00-04:00 2026-03-08T04:00:00-03:00"},
                          hours(9)},
                    Night{"HalifaxSpringOpensInTheGap",
                          "America/Halifax",
                          "2026-03-08",
                          "sun 02:30-06:00",
                          {"2026-03-08T03:30:00-03:00 2026-03-08T06:00:00-03:00"},
                          hours(2) + minutes(30)},
                    Night{"HalifaxAutumn",
                          "America/Halifax",
                          "2026-11-01",
                          "sun 00:00-06:00",
                          {"2026-11-01T00:00:00-03:00 2026-11-01T06:00:00-04:00"},
                          hours(7)},
                    Night{"HalifaxAutumnWholeDay",
                          "America/Halifax",
                          "2026-11-01",
                          "sun 00:00-24:00",
                          {"2026-11-01T00:00:00-03:00 2026-11-02T00:00:00-04:00"},
                          hours(25)},
                    Night{"LondonSpring",
                          "Europe/London",
                          "2026-03-29",
                          "sat 20:00-03:00",
                          {"2026-03-28T20:00:00+00:00 2026-03-29T03:00:00+01:00"},
                          hours(6)},
                    Night{"LondonAutumn",
                          "Europe/London",
                          "2026-10-25",
                          "sat 20:00-03:00",
                          {"2026-10-24T20:00:00+01:00 2026-10-25T03:00:00+00:00"},
                          hours(8)},
                    Night{"LordHoweSpring",
                          "Australia/Lord_Howe",
                          "2026-10-04",
                          "sun 00:00-06:00",
                          {"2026-10-04T00:00:00+10:30 2026-10-04T06:00:00+11:00"},
                          hours(5) + minutes(30)},
                    Night{"LordHoweAutumn",
                          "Australia/Lord_Howe",
                          "2026-04-05",
                          "sun 00:00-06:00",
                          {"2026-04-05T00:00:00+11:00 2026-04-05T06:00:00+10:30"},
                          hours(6) + minutes(30)},
                    Night{"KolkataHasNone",
                          "Asia/Kolkata",
                          "2026-03-08",
                          "sun 00:00-06:00",
                          {"2026-03-08T00:00:00+05:30 2026-03-08T06:00:00+05:30"},
                          hours(6)},
                    Night{"SantiagoSkipsMidnight",
                          "America/Santiago",
                          "2026-09-06",
                          "sun 00:00-06:00",
                          {"2026-09-06T01:00:00-03:00 2026-09-06T06:00:00-03:00"},
                          hours(5)}),
    [](const auto &instance) { return instance.param.name; });

TEST(OpenSpans, StayInOrderWhereASpringGapTurnsTheOpeningsRound)
{
    // 02:15 does not exist and is read as 03:15, behind the 03:00 of the second range.
    const WeekHours week = hoursOf({"sun 02:15-02:45", "sun 03:00-04:00"});
    EXPECT_EQ(openOn(week, "America/Halifax", "2026-03-08"),
              (std::vector<std::string>{"2026-03-08T03:00:00-03:00 2026-03-08T04:00:00-03:00"}));
}

} // namespace
} // namespace bayboard
