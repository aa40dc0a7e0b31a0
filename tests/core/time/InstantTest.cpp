#include "core/base/Uuid.h"
#include "core/time/Clock.h"
#include "core/time/Instant.h"
#include "tests/support/Rounds.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using namespace std::chrono_literals;

constexpr LocalDate aSunday
    = LocalDate(std::chrono::year(2026) / std::chrono::November / std::chrono::day(22));

TEST(Instant, IsWrittenInUtc)
{
    EXPECT_EQ(formatUtc(fromUnix(0)), "1970-01-01T00:00:00Z");
    EXPECT_EQ(formatUtc(fromUnix(-1)), "1969-12-31T23:59:59Z");
    EXPECT_EQ(formatUtc(fromUnix(1'795'374'600)), "2026-11-22T19:10:00Z");
    EXPECT_EQ(formatUtc(openEnd), "9999-12-31T00:00:00Z");
}

TEST(Instant, ComesBackFromItsNumber)
{
    for (const std::int64_t value : {-5'000'000'000LL, -1LL, 0LL, 1'795'374'600LL})
        EXPECT_EQ(toUnix(fromUnix(value)), value);
}

TEST(LocalDate, IsReadAndWrittenAsIso8601)
{
    EXPECT_EQ(formatDate(aSunday), "2026-11-22");
    EXPECT_EQ(parseDate("2026-11-22"), aSunday);
    EXPECT_EQ(dateOf(LocalTime(aSunday) + 23h + 59min), aSunday);
    EXPECT_EQ(dateOf(LocalTime(aSunday) - 1s), aSunday - days(1));
}

TEST(LocalDate, KnowsLeapYears)
{
    EXPECT_TRUE(parseDate("2024-02-29"));
    EXPECT_TRUE(parseDate("2000-02-29"));
    EXPECT_FALSE(parseDate("2026-02-29"));
    EXPECT_FALSE(parseDate("2100-02-29"));
}

TEST(LocalDate, RefusesWhatIsNoDate)
{
    for (const char *text : {"",
                             "2026-11-31",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-10-00",
                             "2026-1-1",
                             "2026/11/22",
                             "22-11-2026",
                             "2026-11-22 ",
                             "+026-11-22",
                             "2026-11-2x"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(LocalDate, ComesBackFromItsTextForTwoCenturies)
{
    for (LocalDate date = *parseDate("1900-01-01"); date < *parseDate("2100-01-01");
         date += days(1))
        ASSERT_EQ(parseDate(formatDate(date)), date) << formatDate(date);
}

TEST(TimeOfDay, IsReadWithOrWithoutSeconds)
{
    EXPECT_EQ(parseTimeOfDay("00:00"), 0s);
    EXPECT_EQ(parseTimeOfDay("09:30"), 9h + 30min);
    EXPECT_EQ(parseTimeOfDay("23:59:59"), 24h - 1s);
    EXPECT_EQ(parseTimeOfDay("24:00"), 24h) << "the end of the day";
    EXPECT_EQ(parseTimeOfDay("24:00:00"), 24h);
}

TEST(TimeOfDay, RefusesWhatIsNoTime)
{
    for (const char *text : {"",
                             "9:30",
                             "09.30",
                             "24:01",
                             "24:00:01",
                             "25:00",
                             "12:60",
                             "12:30:60",
                             "12:30:5",
                             "12:30 ",
                             "-1:30",
                             "12:30:-1",
                             "1230"})
        EXPECT_FALSE(parseTimeOfDay(text)) << text;
}

struct TimeCase
{
    const char *text;
    seconds timeOfDay;
    std::optional<seconds> offset;
};

TEST(ParsedTime, IsReadAsWrittenWithItsOffset)
{
    const TimeCase cases[] = {
        {"2026-11-22T18:30", 18h + 30min, std::nullopt},
        {"2026-11-22 18:30", 18h + 30min, std::nullopt},
        {"2026-11-22t18:30:15", 18h + 30min + 15s, std::nullopt},
        {"2026-11-22T18:30:00Z", 18h + 30min, 0s},
        {"2026-11-22T18:30z", 18h + 30min, 0s},
        {"2026-11-22T18:30:00-04:00", 18h + 30min, -4h},
        {"2026-11-22T18:30+0530", 18h + 30min, 5h + 30min},
        {"2026-11-22T18:30-04", 18h + 30min, -4h},
        {"2026-11-22T18:30:00-00:00", 18h + 30min, 0s},
        {"2026-11-22T24:00", 24h, std::nullopt},
    };
    for (const TimeCase &one : cases) {
        const auto parsed = parseTime(one.text);
        ASSERT_TRUE(parsed) << one.text;
        EXPECT_EQ(parsed->wall, LocalTime(aSunday) + one.timeOfDay) << one.text;
        EXPECT_EQ(parsed->offset, one.offset) << one.text;
    }
}

TEST(ParsedTime, RefusesWhatIsNoTime)
{
    for (const char *text : {"",
                             "2026-11-22",
                             "2026-11-22T",
                             "2026-11-22T18",
                             "2026-11-22T18:3",
                             "2026-11-22_18:30",
                             "2026-11-31T18:30",
                             "2026-11-22T18:30:",
                             "2026-11-22T18:30:1",
                             "2026-11-22T18:30 Z",
                             "2026-11-22T18:30+",
                             "2026-11-22T18:30+4",
                             "2026-11-22T18:30+04:0",
                             "2026-11-22T18:30+04:60",
                             "2026-11-22T18:30+19:00",
                             "2026-11-22T18:30:00+04:00:00",
                             "2026-11-22T18:30ZZ",
                             " 2026-11-22T18:30"})
        EXPECT_FALSE(parseTime(text)) << '"' << text << '"';
}

TEST(ParsedTime, ReadsBackEveryUtcText)
{
    SeededRandom random(8);
    for (int i = 0; i < test::rounds(10'000); ++i) {
        const Instant instant
            = fromUnix(static_cast<std::int64_t>(random.next() % 8'000'000'000) - 2'000'000'000);
        const auto parsed = parseTime(formatUtc(instant));
        ASSERT_TRUE(parsed) << formatUtc(instant);
        ASSERT_EQ(parsed->wall.time_since_epoch(), instant.time_since_epoch());
        ASSERT_EQ(parsed->offset, 0s);
    }
}

TEST(ManualClock, ShowsWhatItIsTold)
{
    ManualClock clock(fromUnix(100));
    clock.advance(50s);
    EXPECT_EQ(clock.now(), fromUnix(150));
    clock.set(fromUnix(10));
    EXPECT_EQ(clock.now(), fromUnix(10));
}

} // namespace
} // namespace bayboard
