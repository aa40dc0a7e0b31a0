#include "tests/ui/board/SampleBoard.h"
#include "ui/week/WeekGridTip.h"
#include "ui/week/WeekOverview.h"

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::SampleDay;

namespace {

LocalDate june(unsigned day)
{
    return LocalDate(std::chrono::year(2026) / std::chrono::June / std::chrono::day(day));
}

/// The week from Monday 15 June 2026 on, of what a day holds.
WeekInput weekOf(const SampleDay &day, LocalDate monday = june(15))
{
    const SnapshotInput made = day.input(monday, day.at(monday, 12));
    WeekInput input;
    input.club = made.club;
    input.location = made.location;
    input.axis = std::make_shared<const WeekAxis>(made.club->zone(made.location), monday);
    input.now = made.now;
    input.bookings = made.bookings;
    input.blocks = made.blocks;
    return input;
}

Span down(double from, double to)
{
    const auto at = [](double hour) {
        return Instant(seconds(static_cast<std::int64_t>(hour * 3600)));
    };
    return Span(at(from), at(to));
}

} // namespace

TEST(WeekOverview, WhatIsHeldStandsInTheCellsOfItsBaysAndDays)
{
    SampleDay day(test::sampleClub(3));
    day.add({1, 3}, june(16), 10, 12, "League", "member");
    day.add({2}, june(21), 23, 25, "Late");
    day.addBlock(2, june(15), 6, 7, "Clean");
    const WeekOverview overview = buildOverview(weekOf(day));
    ASSERT_EQ(overview.cells.size(), 21U);
    ASSERT_EQ(overview.cell(0, 1).taken.size(), 1U);
    EXPECT_EQ(overview.cell(0, 1).taken[0].onAxis, down(10, 12));
    EXPECT_EQ(overview.cell(0, 1).taken[0].style, 1);
    EXPECT_EQ(overview.cell(2, 1).taken.size(), 1U);
    EXPECT_TRUE(overview.cell(1, 1).taken.empty());
    EXPECT_EQ(overview.cell(1, 6).taken[0].onAxis, down(23, 24)) << "the rest is next week's";
    EXPECT_TRUE(overview.cell(1, 0).taken[0].isBlock());
    EXPECT_EQ(overview.bookings, 2);
    EXPECT_EQ(overview.blocks, 1);
}

TEST(WeekOverview, UseIsBookedTimeOfTimeForSaleByCellBayDayAndWeek)
{
    SampleDay day(test::sampleClub(2));
    day.add({1}, june(16), 0, 12, "Half");
    day.add({2}, june(16), 0, 6, "Quarter");
    day.addBlock(1, june(17), 0, 24, "Shut");
    const WeekOverview overview = buildOverview(weekOf(day));
    EXPECT_DOUBLE_EQ(*overview.cell(0, 1).use, 0.5);
    EXPECT_DOUBLE_EQ(*overview.cell(1, 1).use, 0.25);
    EXPECT_DOUBLE_EQ(*overview.cell(0, 0).use, 0.0);
    EXPECT_FALSE(overview.cell(0, 2).use.has_value()) << "nothing of that day is for sale";
    EXPECT_DOUBLE_EQ(*overview.use[1], 18.0 / 48);
    EXPECT_DOUBLE_EQ(*overview.bays[0].use, 12.0 / (6 * 24));
    EXPECT_DOUBLE_EQ(*overview.weekUse, 18.0 / (13 * 24));
}

TEST(WeekOverview, NothingIsSaidOfUseBeforeTheWeekIsRead)
{
    SampleDay day(test::sampleClub(1));
    WeekInput input = weekOf(day);
    input.loaded = false;
    const WeekOverview overview = buildOverview(input);
    EXPECT_FALSE(overview.cell(0, 0).use.has_value());
    EXPECT_FALSE(overview.weekUse.has_value());
    EXPECT_NE(cellSentence(overview, {0, 0}).toStdString().find("loading"), std::string::npos);
}

TEST(WeekOverview, CancelledAndReleasedTimeIsFree)
{
    SampleDay day(test::sampleClub(1));
    Booking &gone = day.add({1}, june(16), 10, 12, "Gone", "new", BookingState::NoShow);
    gone.released = day.at(june(16), 10.5);
    const WeekOverview overview = buildOverview(weekOf(day));
    ASSERT_EQ(overview.cell(0, 1).taken.size(), 1U);
    EXPECT_EQ(overview.cell(0, 1).taken[0].onAxis, down(10, 10.5));
}

TEST(WeekOverview, ADayOfTwentyFiveHoursIsUsedByTheHoursThatItHas)
{
    const LocalDate monday(std::chrono::year(2026) / std::chrono::October / std::chrono::day(26));
    SampleDay day(test::sampleClub(1));
    day.add({1}, monday + days(6), 0, 12, "Long"); // thirteen real hours
    const WeekOverview overview = buildOverview(weekOf(day, monday));
    EXPECT_DOUBLE_EQ(*overview.cell(0, 6).use, 13.0 / 25);
    EXPECT_EQ(overview.cell(0, 6).taken[0].onAxis, down(0, 13));
    EXPECT_EQ(overview.shown, down(0, 25));
}

TEST(WeekOverview, OnlyCellsThatChangedDiffer)
{
    SampleDay day(test::sampleClub(3));
    day.add({1}, june(16), 10, 12, "First");
    const WeekOverview before = buildOverview(weekOf(day));
    Booking &second = day.add({3}, june(18), 10, 12, "Second");
    const WeekOverview after = buildOverview(weekOf(day));
    EXPECT_EQ(difference(before, after), (std::vector<int>{2 * 7 + 3}));
    EXPECT_EQ(difference(after, after), std::vector<int>{});
    EXPECT_EQ(cellsOf(after, {EntityKind::Booking, second.id.value}),
              (std::vector<int>{2 * 7 + 3}));
    const WeekOverview other = buildOverview(weekOf(day, june(22)));
    EXPECT_FALSE(difference(after, other).has_value());
}
