#include "ui/board/WallGrid.h"

#include <gtest/gtest.h>

#include <random>

using namespace bayboard;

namespace {

std::shared_ptr<const Zone> zoneOf(const char *id)
{
    auto zone = Zone::load(id);
    EXPECT_TRUE(zone.has_value()) << id;
    return *zone;
}

Instant utc(const char *text)
{
    const auto parsed = parseTime(text);
    EXPECT_TRUE(parsed && parsed->offset) << text;
    return Instant(parsed->wall.time_since_epoch()) - parsed->offset.value_or(seconds(0));
}

} // namespace

TEST(WallGrid, OrdinaryTimesSnapToTheHalfHour)
{
    const WallGrid grid(zoneOf("America/Halifax"), minutes(30));
    const Instant at = utc("2026-11-22T18:44:00-04:00");
    EXPECT_EQ(grid.floor(at), utc("2026-11-22T18:30:00-04:00"));
    EXPECT_EQ(grid.ceil(at), utc("2026-11-22T19:00:00-04:00"));
    EXPECT_EQ(grid.nearest(at), utc("2026-11-22T18:30:00-04:00"));
    EXPECT_EQ(grid.nearest(at + minutes(2)), utc("2026-11-22T19:00:00-04:00"));
    EXPECT_EQ(grid.ceil(utc("2026-11-22T19:00:00-04:00")), utc("2026-11-22T19:00:00-04:00"));
}

TEST(WallGrid, AZoneWithAnOddOffsetSnapsToItsOwnWallTime)
{
    const WallGrid grid(zoneOf("Asia/Kathmandu"), minutes(60)); // +05:45
    EXPECT_EQ(grid.floor(utc("2026-05-05T10:20:00+05:45")), utc("2026-05-05T10:00:00+05:45"));
}

TEST(WallGrid, AStepThatDoesNotDivideTheDayBeginsAnewAtMidnight)
{
    const WallGrid grid(zoneOf("UTC"), minutes(50));
    EXPECT_EQ(grid.ceil(utc("2026-05-05T23:30:00Z")), utc("2026-05-06T00:00:00Z"));
    EXPECT_EQ(grid.floor(utc("2026-05-06T00:40:00Z")), utc("2026-05-06T00:00:00Z"));
}

TEST(WallGrid, StepsGoOnThroughTheHourThatHalifaxSkipsAndRepeats)
{
    const WallGrid grid(zoneOf("America/Halifax"), minutes(30));
    // 2026-03-08: 01:30 is followed by 03:00.
    EXPECT_EQ(grid.stepped(utc("2026-03-08T01:30:00-04:00"), 1), utc("2026-03-08T03:00:00-03:00"));
    EXPECT_EQ(grid.stepped(utc("2026-03-08T03:00:00-03:00"), -1), utc("2026-03-08T01:30:00-04:00"));
    // 2026-11-01: 01:30 comes twice.
    EXPECT_EQ(grid.stepped(utc("2026-11-01T01:30:00-03:00"), 1), utc("2026-11-01T01:00:00-04:00"));
    EXPECT_EQ(grid.stepped(utc("2026-11-01T01:00:00-04:00"), -1), utc("2026-11-01T01:30:00-03:00"));
}

TEST(WallGrid, AnHourGridAcrossTheHalfHourOfLordHowe)
{
    const WallGrid grid(zoneOf("Australia/Lord_Howe"), minutes(60));
    // 2026-04-05: at 02:00 +11 the clock goes back to 01:30 +10:30.
    const Instant second0145 = utc("2026-04-05T01:45:00+10:30");
    EXPECT_EQ(grid.floor(second0145), utc("2026-04-05T01:00:00+11:00"));
    EXPECT_EQ(grid.ceil(second0145), utc("2026-04-05T02:00:00+10:30"));
    // 2026-10-04: at 02:00 +10:30 it goes on to 02:30 +11.
    EXPECT_EQ(grid.ceil(utc("2026-10-04T01:10:00+10:30")), utc("2026-10-04T03:00:00+11:00"));
}

TEST(WallGrid, PropertiesHoldForAnyTimeInAnyZone)
{
    const unsigned seed = 20261122;
    std::cout << "seed " << seed << "\n";
    std::mt19937_64 random(seed);
    for (const char *id : {"America/Halifax",
                           "Europe/London",
                           "Australia/Lord_Howe",
                           "America/St_Johns",
                           "Asia/Kolkata",
                           "Africa/Casablanca"}) {
        for (const int step : {1, 5, 15, 30, 45, 60, 120}) {
            const WallGrid grid(zoneOf(id), minutes(step));
            for (int i = 0; i < 300; ++i) {
                const Instant at
                    = utc("2026-01-01T00:00:00Z") + seconds(random() % (365 * 24 * 3600));
                const Instant down = grid.floor(at);
                const Instant up = grid.ceil(at);
                ASSERT_LE(down, at) << id << " " << formatUtc(at);
                ASSERT_GE(up, at) << id << " " << formatUtc(at);
                ASSERT_EQ(grid.floor(down), down) << id << " " << formatUtc(at);
                ASSERT_EQ(grid.ceil(up), up) << id << " " << formatUtc(at);
                // Nothing of the grid lies in between.
                if (down != at) {
                    ASSERT_EQ(grid.ceil(down + seconds(1)), up) << id << " " << formatUtc(at);
                    ASSERT_EQ(grid.floor(up - seconds(1)), down) << id << " " << formatUtc(at);
                }
            }
        }
    }
}
