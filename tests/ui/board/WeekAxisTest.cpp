#include "ui/board/HourMarks.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

LocalDate weekDate(int year, unsigned month, unsigned day)
{
    return LocalDate(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

/// A week beginning on a Monday, with its zone.
struct Week
{
    Week(const std::string &id, LocalDate monday) : zone(*Zone::load(id)), axis(*zone, monday) { }

    /// The place on the axis of so many hours from its top.
    [[nodiscard]] static Instant down(double hour)
    {
        return Instant(seconds(static_cast<std::int64_t>(hour * 3600)));
    }

    /// What the wall shows at a place: "Sun 01:30 ADT".
    [[nodiscard]] std::string wallAt(int column, double hour) const
    {
        const Instant at = axis.timeAt(column, down(hour));
        const LocalTime wall = zone->toLocal(at);
        const auto minute = (wall - dateOf(wall)).count() / 60;
        const char *names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        const int day = axis.columnOf(dateOf(wall));
        char text[32];
        std::snprintf(text,
                      sizeof text,
                      "%s %02d:%02d ",
                      day < 0 ? "?" : names[day],
                      static_cast<int>(minute / 60),
                      static_cast<int>(minute % 60));
        return text + zone->abbreviationAt(at);
    }

    [[nodiscard]] Instant at(LocalDate day, int hour, int minute = 0) const
    {
        return zone->toInstant(LocalTime(day) + hours(hour) + minutes(minute));
    }

    std::shared_ptr<const Zone> zone;
    WeekAxis axis;
};

std::vector<std::string> labelsOf(const WeekAxis &axis, double pixelsPerHour)
{
    std::vector<std::string> labels;
    for (const HourMark &mark : weekMarks(axis, pixelsPerHour)) {
        if (!mark.label.isEmpty())
            labels.push_back(mark.label.toStdString());
    }
    return labels;
}

} // namespace

TEST(WeekAxis, BeginsOnTheDayThatTheClubSays)
{
    EXPECT_EQ(firstOfWeek(weekDate(2026, 6, 17), 1), weekDate(2026, 6, 15));
    EXPECT_EQ(firstOfWeek(weekDate(2026, 6, 15), 1), weekDate(2026, 6, 15));
    EXPECT_EQ(firstOfWeek(weekDate(2026, 6, 21), 1), weekDate(2026, 6, 15));
    EXPECT_EQ(firstOfWeek(weekDate(2026, 6, 17), 0), weekDate(2026, 6, 14));
    EXPECT_EQ(firstOfWeek(weekDate(2026, 6, 17), 6), weekDate(2026, 6, 13));
    EXPECT_EQ(firstOfWeek(weekDate(1969, 12, 31), 1), weekDate(1969, 12, 29));
}

TEST(WeekAxis, AnOrdinaryWeekIsSevenDaysOfTheSameHours)
{
    const Week week("America/Halifax", weekDate(2026, 6, 15));
    EXPECT_EQ(week.axis.span(), Span(Instant(), days(1)));
    EXPECT_EQ(week.axis.week().length(), days(7));
    for (int column = 0; column < WeekAxis::dayCount; ++column) {
        EXPECT_TRUE(week.axis.missing(column).empty());
        EXPECT_EQ(week.axis.timeAt(column, Week::down(18.5)),
                  week.at(weekDate(2026, 6, 15) + days(column), 18, 30));
    }
    EXPECT_EQ(week.axis.columnOf(weekDate(2026, 6, 21)), 6);
    EXPECT_EQ(week.axis.columnOf(weekDate(2026, 6, 22)), -1);
    EXPECT_EQ(week.axis.columnOf(weekDate(2026, 6, 14)), -1);
}

TEST(WeekAxis, WhatPassesMidnightHasAPlaceOnBothDays)
{
    const Week week("America/Halifax", weekDate(2026, 6, 15));
    const Span late(week.at(weekDate(2026, 6, 16), 23), hours(3));
    const auto places = week.axis.placesOf(late);
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0], (ColumnSpan{1, Span(Week::down(23), Week::down(24))}));
    EXPECT_EQ(places[1], (ColumnSpan{2, Span(Week::down(0), Week::down(2))}));
    // What ends at midnight has none on the day that begins then.
    EXPECT_EQ(week.axis.placesOf(Span(week.at(weekDate(2026, 6, 16), 23), hours(1))).size(), 1U);
    // What is not in the week at all has none; what began before it has the rest.
    EXPECT_TRUE(week.axis.placesOf(Span(week.at(weekDate(2026, 6, 22), 0), hours(1))).empty());
    const auto rest = week.axis.placesOf(Span(week.at(weekDate(2026, 6, 14), 22), hours(4)));
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0], (ColumnSpan{0, Span(Week::down(0), Week::down(2))}));
    EXPECT_EQ(week.axis.placesOf(Span(week.at(weekDate(2026, 6, 17), 9), openEnd)).size(), 5U);
}

TEST(WeekAxis, AboveAndBelowADayTimeGoesOn)
{
    const Week week("America/Halifax", weekDate(2026, 6, 15));
    EXPECT_EQ(week.axis.timeAt(1, Week::down(25)), week.at(weekDate(2026, 6, 17), 1));
    EXPECT_EQ(week.axis.timeAt(1, Week::down(-1)), week.at(weekDate(2026, 6, 15), 23));
    EXPECT_EQ(week.axis.timeAt(1, Week::down(24)), week.at(weekDate(2026, 6, 17), 0));
    EXPECT_EQ(week.axis.timeAt(-3, Week::down(9)), week.at(weekDate(2026, 6, 15), 9));
    EXPECT_EQ(week.axis.timeAt(12, Week::down(9)), week.at(weekDate(2026, 6, 21), 9));
}

TEST(WeekAxis, TheHourThatSpringLeavesOutIsMissingOnItsDayOnly)
{
    // Halifax: Sunday 8 March 2026, 02:00 AST → 03:00 ADT; London: 29 March, 01:00 → 02:00.
    const Week halifax("America/Halifax", weekDate(2026, 3, 2));
    EXPECT_EQ(halifax.axis.span().length(), days(1));
    EXPECT_EQ(halifax.axis.week().length(), days(7) - hours(1));
    EXPECT_TRUE(halifax.axis.missing(5).empty());
    ASSERT_EQ(halifax.axis.missing(6).size(), 1U);
    EXPECT_EQ(halifax.axis.missing(6).front(), Span(Week::down(2), Week::down(3)));
    EXPECT_EQ(halifax.wallAt(6, 1.5), "Sun 01:30 AST");
    EXPECT_EQ(halifax.wallAt(6, 2.5), "Sun 03:00 ADT"); // the moment of the change
    EXPECT_EQ(halifax.wallAt(6, 3), "Sun 03:00 ADT");
    EXPECT_EQ(halifax.wallAt(6, 18), "Sun 18:00 ADT");
    // An hour's booking over it reaches over the missing hour.
    const auto over
        = halifax.axis.placesOf(Span(halifax.at(weekDate(2026, 3, 8), 1, 30), hours(1)));
    ASSERT_EQ(over.size(), 1U);
    EXPECT_EQ(over[0].span, Span(Week::down(1.5), Week::down(3.5)));
    // One that ends with it does not.
    const auto until
        = halifax.axis.placesOf(Span(halifax.at(weekDate(2026, 3, 8), 1, 30), minutes(30)));
    EXPECT_EQ(until[0].span, Span(Week::down(1.5), Week::down(2)));

    const Week london("Europe/London", weekDate(2026, 3, 23));
    EXPECT_EQ(london.axis.missing(6).front(), Span(Week::down(1), Week::down(2)));
    EXPECT_EQ(london.wallAt(6, 2), "Sun 02:00 BST");
}

TEST(WeekAxis, TheHourThatAutumnRepeatsHasTwoPlaces)
{
    // Halifax: Sunday 1 November 2026, 02:00 ADT → 01:00 AST. A week that begins on Sunday has days
    // after the change, one that begins on Monday has days before it.
    const Week before("America/Halifax", weekDate(2026, 10, 26));
    EXPECT_EQ(before.axis.span().length(), hours(25));
    EXPECT_EQ(before.axis.week().length(), days(7) + hours(1));
    EXPECT_TRUE(before.axis.missing(6).empty());
    EXPECT_EQ(before.wallAt(6, 1.5), "Sun 01:30 ADT");
    EXPECT_EQ(before.wallAt(6, 2.5), "Sun 01:30 AST");
    EXPECT_EQ(before.wallAt(6, 3), "Sun 02:00 AST");
    ASSERT_EQ(before.axis.missing(0).size(), 1U);
    EXPECT_EQ(before.axis.missing(0).front(), Span(Week::down(2), Week::down(3)));
    EXPECT_EQ(before.wallAt(0, 1.5), "Mon 01:30 ADT");
    EXPECT_EQ(before.wallAt(0, 3.5), "Mon 02:30 ADT");

    const Week after("America/Halifax", weekDate(2026, 11, 1));
    EXPECT_TRUE(after.axis.missing(0).empty());
    ASSERT_EQ(after.axis.missing(1).size(), 1U);
    EXPECT_EQ(after.axis.missing(1).front(), Span(Week::down(1), Week::down(2)));
    const Instant monday = after.at(weekDate(2026, 11, 2), 1, 30);
    EXPECT_EQ(after.axis.timeAt(1, Week::down(2.5)), monday);
    EXPECT_EQ(after.axis.placeOf(monday)->onAxis, Week::down(2.5));
    // Three real hours from 00:30 ADT on end at 02:30 AST.
    const auto places = after.axis.placesOf(Span(after.at(weekDate(2026, 11, 1), 0, 30), hours(3)));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].span, Span(Week::down(0.5), Week::down(3.5)));
}

TEST(WeekAxis, AChangeByHalfAnHourIsHalfAnHour)
{
    // Lord Howe: Sunday 5 April 2026, 02:00 +11 → 01:30 +1030; 4 October, 02:00 → 02:30.
    const Week autumn("Australia/Lord_Howe", weekDate(2026, 3, 30));
    EXPECT_EQ(autumn.axis.span().length(), hours(24) + minutes(30));
    EXPECT_EQ(autumn.wallAt(6, 1.75), "Sun 01:45 +11");
    EXPECT_EQ(autumn.wallAt(6, 2.25), "Sun 01:45 +1030");
    EXPECT_EQ(autumn.wallAt(6, 2.5), "Sun 02:00 +1030");
    EXPECT_EQ(autumn.axis.missing(2).front(), Span(Week::down(2), Week::down(2.5)));
    const Week spring("Australia/Lord_Howe", weekDate(2026, 9, 28));
    EXPECT_EQ(spring.axis.missing(6).front(), Span(Week::down(2), Week::down(2.5)));
}

TEST(WeekAxis, AClockThatChangesAtMidnightKeepsItsHoursOnTheirDay)
{
    // Beirut: Sunday 29 March 2026 has no 00:00; Saturday 24 October has 23:00 twice.
    const Week spring("Asia/Beirut", weekDate(2026, 3, 23));
    ASSERT_EQ(spring.axis.missing(6).size(), 1U);
    EXPECT_EQ(spring.axis.missing(6).front(), Span(Week::down(0), Week::down(1)));
    EXPECT_EQ(spring.wallAt(6, 0.5), "Sun 01:00 EEST");
    const Week autumn("Asia/Beirut", weekDate(2026, 10, 19));
    EXPECT_EQ(autumn.axis.span().length(), hours(25));
    EXPECT_EQ(autumn.wallAt(5, 23.5), "Sat 23:30 EEST");
    EXPECT_EQ(autumn.wallAt(5, 24.5), "Sat 23:30 EET");
    EXPECT_EQ(autumn.axis.missing(4).front(), Span(Week::down(24), Week::down(25)));
    EXPECT_EQ(autumn.axis.missing(6).front(), Span(Week::down(23), Week::down(24)));
}

TEST(WeekAxis, EveryTimeOfTheWeekHasOnePlaceAndComesBackFromIt)
{
    const Week weeks[] = {Week("America/Halifax", weekDate(2026, 10, 26)),
                          Week("America/Halifax", weekDate(2026, 3, 2)),
                          Week("Europe/London", weekDate(2026, 10, 19)),
                          Week("Australia/Lord_Howe", weekDate(2026, 3, 30)),
                          Week("Asia/Beirut", weekDate(2026, 10, 19)),
                          Week("America/Halifax", weekDate(2026, 11, 1))};
    for (const Week &week : weeks) {
        for (Instant at = week.axis.week().start(); at < week.axis.week().end();
             at += minutes(15)) {
            const auto place = week.axis.placeOf(at);
            ASSERT_TRUE(place) << week.zone->format(at);
            EXPECT_EQ(week.axis.timeAt(place->column, place->onAxis), at);
            EXPECT_EQ(week.axis.columnOf(week.zone->dateAt(at)), place->column);
            EXPECT_TRUE(week.axis.span().contains(place->onAxis));
        }
        EXPECT_FALSE(week.axis.placeOf(week.axis.week().end()));
    }
}

TEST(WeekAxis, LinesNameTheOffsetOfWhatComesTwice)
{
    const Week plain("America/Halifax", weekDate(2026, 6, 15));
    const auto labels = labelsOf(plain.axis, 56);
    ASSERT_EQ(labels.size(), 24U);
    EXPECT_EQ(labels.front(), "00:00");
    EXPECT_EQ(labels.back(), "23:00");
    EXPECT_EQ(labelsOf(plain.axis, 20).size(), 12U);
    const Week autumn("America/Halifax", weekDate(2026, 10, 26));
    const auto twice = labelsOf(autumn.axis, 56);
    const std::vector<std::string> head(twice.begin(), twice.begin() + 7);
    EXPECT_EQ(head,
              (std::vector<std::string>{
                  "00:00", "01:00 ADT", "01:30 ADT", "01:00 AST", "01:30 AST", "02:00", "03:00"}));
    const Week lordHowe("Australia/Lord_Howe", weekDate(2026, 3, 30));
    const auto half = labelsOf(lordHowe.axis, 56);
    const std::vector<std::string> howe(half.begin() + 1, half.begin() + 5);
    EXPECT_EQ(howe, (std::vector<std::string>{"01:00", "01:30 +11", "01:30 +1030", "02:00"}));
}
