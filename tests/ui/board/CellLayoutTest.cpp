#include "tests/ui/board/SampleBoard.h"
#include "ui/board/CellLayout.h"
#include "ui/board/CellWords.h"

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::pictureDate;
using bayboard::test::SampleDay;

namespace {

/// A day of bays with its table of half hours.
struct Read
{
    explicit Read(const SampleDay &day,
                  LocalDate date = pictureDate(),
                  bool loaded = true,
                  const DaysHere &here = {})
    {
        SnapshotInput input = day.input(date, day.at(date, 15));
        input.loaded = loaded;
        input.here = here;
        snapshot = buildSnapshot(input);
        layout = CellLayout(snapshot, WallGrid(snapshot.zone, minutes(30)), date);
    }

    [[nodiscard]] const CellLayout::Thing *named(const std::string &title) const
    {
        for (const CellLayout::Thing &thing : layout.things()) {
            if (tileOf(thing).title.toStdString() == title)
                return &thing;
        }
        return nullptr;
    }

    [[nodiscard]] const Tile &tileOf(const CellLayout::Thing &thing) const
    {
        return snapshot.tiles[static_cast<std::size_t>(thing.tile)];
    }

    [[nodiscard]] std::string nameOf(const std::string &title) const
    {
        return thingName(*named(title), snapshot).toStdString();
    }

    [[nodiscard]] std::string free(int row, int column) const
    {
        return freeName(row, column, layout, snapshot).toStdString();
    }

    BoardSnapshot snapshot;
    CellLayout layout;
};

} // namespace

TEST(CellLayout, ADayHasARowForEachStepAndAColumnForEachBay)
{
    const Read read(SampleDay(test::sampleClub(3)));
    EXPECT_EQ(read.layout.rowCount(), 48);
    EXPECT_EQ(read.layout.columnCount(), 3);
}

TEST(CellLayout, TheDayTheClockIsPutForwardHasAnHourLessAndThatItIsPutBackOneMore)
{
    const SampleDay day(test::sampleClub(1));
    const LocalDate spring(std::chrono::year(2026) / 3 / 8);
    const LocalDate autumn(std::chrono::year(2026) / 11 / 1);
    EXPECT_EQ(Read(day, spring).layout.rowCount(), 46);
    EXPECT_EQ(Read(day, autumn).layout.rowCount(), 50);
}

TEST(CellLayout, ABookingCoversTheCellsThatItLiesOn)
{
    SampleDay day(test::sampleClub(3));
    day.add({2, 3}, pictureDate(), 18.5, 20, "League");
    const Read read(day);
    const CellLayout::Thing &league = *read.named("League");
    EXPECT_EQ(league.row, 37);
    EXPECT_EQ(league.rows, 3);
    EXPECT_EQ(league.column, 1);
    EXPECT_EQ(league.columns, 2);
    EXPECT_EQ(read.layout.thingAt(37, 1), &league);
    EXPECT_EQ(read.layout.thingAt(39, 2), &league);
    EXPECT_EQ(read.layout.thingAt(36, 1), nullptr);
    EXPECT_EQ(read.layout.thingAt(40, 2), nullptr); // its end is not its own
    EXPECT_EQ(read.layout.thingAt(37, 0), nullptr);
}

TEST(CellLayout, WhatPassesMidnightIsCutToTheDay)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate() - days(1), 23, 25, "Late");
    day.add({1}, pictureDate(), 23.5, 25, "Later");
    const Read read(day);
    EXPECT_EQ(read.named("Late")->row, 0);
    EXPECT_EQ(read.named("Late")->rows, 2);
    EXPECT_EQ(read.named("Later")->row, 47);
    EXPECT_EQ(read.named("Later")->rows, 1);
}

TEST(CellLayout, OfARowThatTwoShareTheEarlierOneHasIt)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 14, 14.75, "First");
    day.add({1}, pictureDate(), 14.75, 15.5, "Second");
    const Read read(day);
    EXPECT_EQ(read.named("First")->rows, 2);
    EXPECT_EQ(read.named("Second")->row, 30);
    EXPECT_EQ(read.named("Second")->rows, 1);
    EXPECT_TRUE(read.layout.besides().empty());
}

TEST(CellLayout, WhatHasNoCellOfItsOwnStandsBesideTheTable)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 14, 14.25, "First");
    day.add({1}, pictureDate(), 14.25, 14.5, "Second");
    const Read read(day);
    ASSERT_EQ(read.layout.besides().size(), 1U);
    const CellLayout::Thing &beside
        = read.layout.things()[static_cast<std::size_t>(read.layout.besides().front())];
    EXPECT_EQ(read.tileOf(beside).title.toStdString(), "Second");
    EXPECT_FALSE(beside.covers);
}

TEST(CellLayout, TimeGivenBackIsFree)
{
    SampleDay day(test::sampleClub(1));
    Booking &gone = day.add({1}, pictureDate(), 10, 12, "Gone", "new", BookingState::NoShow);
    gone.released = day.at(pictureDate(), 10.5);
    const Read read(day);
    EXPECT_NE(read.layout.thingAt(20, 0), nullptr);
    EXPECT_EQ(read.layout.thingAt(21, 0), nullptr);
}

TEST(CellLayout, TimeThatHasNotComeFromTheServerIsSaidAndIsNotFree)
{
    const SampleDay day(test::sampleClub(2));
    const Instant noon = day.at(pictureDate(), 12);
    const Read read(day, pictureDate(), false, {false, Span(noon - days(14), noon)});
    EXPECT_NE(read.free(20, 1).find("being read"), std::string::npos) << read.free(20, 1);
    EXPECT_NE(read.free(24, 1).find("not come from the server yet"), std::string::npos)
        << read.free(24, 1);
    EXPECT_FALSE(isBookable(24, 1, read.layout, read.snapshot));
    ASSERT_EQ(read.snapshot.toCome.size(), 1U);
    EXPECT_EQ(read.snapshot.toCome.front().span.start(), noon);
    EXPECT_EQ(read.snapshot.toCome.front().lastColumn, 1);
}

TEST(CellLayout, ABookingOnBaysApartHasAPieceOnEach)
{
    SampleDay day(test::sampleClub(3));
    const Booking &league = day.add({1, 3}, pictureDate(), 10, 12, "League");
    const Read read(day);
    const EntityRef entity{EntityKind::Booking, league.id.value};
    ASSERT_NE(read.layout.find(entity, 1), nullptr);
    EXPECT_EQ(read.layout.find(entity, 2), nullptr);
    EXPECT_EQ(read.layout.find(entity, std::optional(2))->column, 2);
    EXPECT_EQ(read.layout.find(entity, std::optional(1))->column, 0); // the first one
}

TEST(CellLayout, TimesOutsideTheDayHaveNoRow)
{
    const SampleDay day(test::sampleClub(1));
    const Read read(day);
    EXPECT_EQ(read.layout.rowAt(day.at(pictureDate(), 0)), 0);
    EXPECT_EQ(read.layout.rowAt(day.at(pictureDate(), 0) - seconds(1)), -1);
    EXPECT_EQ(read.layout.rowAt(day.at(pictureDate(), 23.99)), 47);
    EXPECT_EQ(read.layout.rowAt(day.at(pictureDate(), 24)), -1);
}

TEST(CellLayout, AWeekHasAColumnForEachDayOfItsBay)
{
    SampleDay day(test::sampleClub(2));
    day.add({2}, pictureDate() + days(1), 18, 19.5, "Monday");
    day.add({1}, pictureDate(), 10, 11, "Elsewhere");
    SnapshotInput input = day.input(pictureDate(), day.at(pictureDate(), 15));
    const auto week = std::make_shared<WeekAxis>(day.club()->zone(test::sampleLocation()),
                                                 pictureDate()); // a Sunday
    input.axis = week->week();
    input.plan = ColumnPlan(week, 1);
    const BoardSnapshot snapshot = buildSnapshot(input);
    ASSERT_NE(snapshot.plan.week(), nullptr);
    const CellLayout layout(snapshot, WallGrid(snapshot.zone, minutes(30)), pictureDate());
    EXPECT_EQ(layout.columnCount(), 7);
    EXPECT_EQ(layout.rowCount(), 48);
    ASSERT_EQ(layout.things().size(), 1U);
    EXPECT_EQ(layout.things().front().row, 36);
    EXPECT_EQ(layout.things().front().rows, 3);
    EXPECT_EQ(columnName(layout.things().front().column, snapshot).toStdString(),
              "Monday 23 November");
    EXPECT_EQ(freeName(34, layout.things().front().column, layout, snapshot).toStdString(),
              "Bay 2, Monday 23 November, 17:00, free until 18:00");
}

TEST(CellWords, ABookingSaysBayDayTimeWhoStateAndItsNumber)
{
    SampleDay day(test::sampleClub(3));
    day.add({3}, pictureDate(), 8, 9, "M. Costa");
    day.add({3}, pictureDate(), 18.5, 20, "P. Quinn", "member").partySize = 3;
    day.add({3}, pictureDate(), 20, 22, "R. Silva");
    const Read read(day);
    EXPECT_EQ(read.nameOf("P. Quinn"),
              "Bay 3, Sunday 22 November, 18:30 to 20:00, P. Quinn, confirmed, 2 of 3");
    EXPECT_EQ(thingDetail(*read.named("P. Quinn"), read.snapshot).toStdString(),
              "Member · 3 people");
}

TEST(CellWords, OnSeveralBaysAllAreNamedAndEachCountsIt)
{
    SampleDay day(test::sampleClub(3));
    day.add({1, 2}, pictureDate(), 10, 12, "League", "new", BookingState::Pending);
    day.add({2}, pictureDate(), 14, 15, "After");
    const Read read(day);
    EXPECT_EQ(read.nameOf("League"),
              "Bay 1, Bay 2, Sunday 22 November, 10:00 to 12:00, League, pending, 1 of 1");
    EXPECT_EQ(read.nameOf("After"),
              "Bay 2, Sunday 22 November, 14:00 to 15:00, After, confirmed, 2 of 2");
}

TEST(CellWords, ABlockSaysSoAndIsNotCounted)
{
    SampleDay day(test::sampleClub(1));
    day.addBlock(1, pictureDate(), 13, 17, "Projector lamp");
    day.add({1}, pictureDate(), 18, 19, "P. Quinn");
    const Read read(day);
    EXPECT_EQ(read.nameOf("Maintenance"),
              "Bay 1, Sunday 22 November, 13:00 to 17:00, Maintenance, block");
    EXPECT_NE(read.nameOf("P. Quinn").find("1 of 1"), std::string::npos);
}

TEST(CellWords, WhatBeganTheDayBeforeNamesThatDay)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate() - days(1), 23, 25, "Late");
    EXPECT_EQ(Read(day).nameOf("Late"),
              "Bay 1, Saturday 21 November, 23:00 to 01:00, Late, confirmed, 1 of 1");
}

TEST(CellWords, WhatIsOnItsWayToTheDiskSaysSo)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 10, 11, "New");
    day.bookings().back()->state = SaveState::Saving;
    EXPECT_NE(Read(day).nameOf("New").find("being saved"), std::string::npos);
}

TEST(CellWords, FreeTimeSaysUntilWhen)
{
    SampleDay day(test::sampleClub(2));
    day.add({1}, pictureDate(), 20, 21, "P. Quinn");
    const Read read(day);
    EXPECT_EQ(read.free(37, 0), "Bay 1, 18:30, free until 20:00");
    EXPECT_EQ(read.free(42, 0), "Bay 1, 21:00, free for the rest of the day");
    EXPECT_EQ(read.free(37, 1), "Bay 2, 18:30, free for the rest of the day");
    EXPECT_TRUE(isBookable(37, 0, read.layout, read.snapshot));
}

TEST(CellWords, WhatIsNotReadYetIsNotCalledFree)
{
    const Read read(SampleDay(test::sampleClub(1)), pictureDate(), false);
    EXPECT_EQ(read.free(37, 0), "Bay 1, 18:30, being read");
    EXPECT_FALSE(isBookable(37, 0, read.layout, read.snapshot));
}

TEST(CellWords, ClosedHoursAndBaysOutOfUseSaySo)
{
    Read read(SampleDay(test::sampleClub(1)));
    const Instant morning = read.layout.rowSpan(12).start(); // 06:00
    read.snapshot.closed = {Span(read.layout.rowSpan(0).start(), morning)};
    EXPECT_EQ(read.free(11, 0), "Bay 1, 05:30, closed until 06:00");
    EXPECT_FALSE(isBookable(11, 0, read.layout, read.snapshot));
    EXPECT_TRUE(isBookable(12, 0, read.layout, read.snapshot));
    const Instant evening = read.layout.rowSpan(44).start(); // 22:00
    read.snapshot.closed.push_back(Span(evening, read.layout.rowSpan(47).end()));
    EXPECT_EQ(read.free(12, 0), "Bay 1, 06:00, free until 22:00");
    read.snapshot.bays.front().bookable = false;
    EXPECT_EQ(read.free(12, 0), "Bay 1, 06:00, not in use");
}

TEST(CellWords, ADoubledHourNamesItsOffset)
{
    const LocalDate autumn(std::chrono::year(2026) / 11 / 1);
    const Read read(SampleDay(test::sampleClub(1)), autumn);
    EXPECT_EQ(rowName(2, read.layout, read.snapshot).toStdString(), "01:00 ADT");
    EXPECT_EQ(rowName(4, read.layout, read.snapshot).toStdString(), "01:00 AST");
}

TEST(CellLayout, AClubWithoutBaysIsAnEmptyTable)
{
    const Read read(SampleDay(test::sampleClub(0)));
    EXPECT_EQ(read.layout.columnCount(), 0);
    EXPECT_TRUE(read.layout.things().empty());
}
