#include "tests/ui/board/SampleBoard.h"
#include "ui/board/DayUse.h"
#include "ui/board/TilePainter.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace bayboard;
using bayboard::test::pictureDate;
using bayboard::test::SampleDay;

namespace {

std::vector<TileBox> boxesOf(const BoardSnapshot &snapshot, const std::string &title)
{
    std::vector<TileBox> boxes;
    for (const TileBox &box : snapshot.boxes) {
        if (snapshot.tiles[static_cast<std::size_t>(box.tile)].title.toStdString() == title)
            boxes.push_back(box);
    }
    return boxes;
}

BoardSnapshot afternoonOf(const SampleDay &day)
{
    return buildSnapshot(day.input(pictureDate(), day.at(pictureDate(), 15)));
}

} // namespace

TEST(BoardSnapshot, BaysThatTouchAreDrawnAsOneBox)
{
    SampleDay day(test::sampleClub(5));
    day.add({2, 3, 5}, pictureDate(), 10, 12, "League");
    const auto boxes = boxesOf(afternoonOf(day), "League");
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_EQ(boxes[0].firstColumn, 1);
    EXPECT_EQ(boxes[0].lastColumn, 2);
    EXPECT_EQ(boxes[1].firstColumn, 4);
}

TEST(BoardSnapshot, SomethingInOneOfItsBaysKeepsTheBoxesApart)
{
    SampleDay day(test::sampleClub(3));
    day.add({1, 2, 3}, pictureDate(), 10, 12, "League");
    day.add({2}, pictureDate(), 11, 13, "Clash");
    const BoardSnapshot snapshot = afternoonOf(day);
    const auto league = boxesOf(snapshot, "League");
    ASSERT_EQ(league.size(), 3U);
    EXPECT_EQ(league[1].lanes, 2);
    EXPECT_EQ(league[0].lanes, 1);
    EXPECT_EQ(boxesOf(snapshot, "Clash").front().lane, 1);
}

TEST(BoardSnapshot, AReleasedNoShowGivesItsTimeBack)
{
    SampleDay day(test::sampleClub(1));
    Booking &gone = day.add({1}, pictureDate(), 10, 12, "Gone", "new", BookingState::NoShow);
    gone.released = day.at(pictureDate(), 10.5);
    day.add({1}, pictureDate(), 10.5, 12, "Came by");
    const BoardSnapshot snapshot = afternoonOf(day);
    const auto boxes = boxesOf(snapshot, "Gone");
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_TRUE(boxes[0].released);
    EXPECT_EQ(boxes[1].span.end(), day.at(pictureDate(), 10.5));
    EXPECT_EQ(boxesOf(snapshot, "Came by").front().lanes, 1);
    // Released time lies under what came after it.
    EXPECT_TRUE(
        snapshot.boxes[static_cast<std::size_t>(snapshot.boxesOfColumn[0].front())].released);
}

TEST(BoardSnapshot, ABookingOverMidnightIsThereOnBothDays)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 22.5, 25, "Night owls");
    for (const int offset : {0, 1}) {
        const LocalDate date = pictureDate() + days(offset);
        const BoardSnapshot snapshot = buildSnapshot(day.input(date, day.at(date, 12)));
        EXPECT_EQ(boxesOf(snapshot, "Night owls").size(), 1U);
        EXPECT_GT(snapshot.bays[0].use.value_or(0), 0.0) << offset;
    }
}

TEST(BoardSnapshot, ALiftedPartOfABlockIsFree)
{
    SampleDay day(test::sampleClub(1));
    Block &block = day.addBlock(1, pictureDate(), 10, 14, "Clean");
    block.lifted = {Span(day.at(pictureDate(), 11), day.at(pictureDate(), 12))};
    const BoardSnapshot snapshot = afternoonOf(day);
    ASSERT_EQ(snapshot.boxes.size(), 2U);
    EXPECT_EQ(snapshot.boxes[0].span.end(), day.at(pictureDate(), 11));
    EXPECT_EQ(snapshot.boxes[1].span.start(), day.at(pictureDate(), 12));
}

TEST(BoardSnapshot, TiersSpeakByWordAndNotByColourAlone)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 10, 12, "Ann", "member").partySize = 3;
    const BoardSnapshot snapshot = afternoonOf(day);
    EXPECT_EQ(snapshot.tiles.front().detail.toStdString(), "Member · 3 people");
    EXPECT_EQ(snapshot.tiles.front().when.toStdString(), "10:00–12:00");
}

TEST(BoardSnapshot, WhatAsksForSomebodysHandSaysItsState)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 10, 12, "Ann", "member", BookingState::Pending).partySize = 3;
    EXPECT_EQ(afternoonOf(day).tiles.front().detail.toStdString(), "Pending · Member · 3 people");
}

TEST(BoardSnapshot, WhoMayNotKnowNamesSeesThatItIsBooked)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 10, 12, "");
    EXPECT_EQ(afternoonOf(day).tiles.front().title.toStdString(), "Booked");
}

TEST(BoardSnapshot, EveryStateButConfirmedHasASign)
{
    for (const BookingState state : allBookingStates) {
        Tile tile;
        tile.entity.kind = EntityKind::Booking;
        tile.state = state;
        EXPECT_EQ(stateMark(tile).isEmpty(), state == BookingState::Confirmed);
        tile.saving = true;
        EXPECT_TRUE(stateMark(tile).endsWith(QChar(u'…')));
    }
}

TEST(BoardSnapshot, ChangedTilesEndUpAsIfBuiltAnew)
{
    SampleDay day = test::pictureDay();
    const Instant now = day.at(pictureDate(), 15);
    BoardSnapshot snapshot = buildSnapshot(day.input(pictureDate(), now));
    Booking &moved = day.bookings()[7]->booking;
    moved.slot = Slot::of({test::bayId(5)}, moved.slot.span.movedBy(hours(1)));
    const SnapshotInput after = day.input(pictureDate(), now);
    updateTiles(snapshot, after, {{EntityKind::Booking, moved.id.value}});
    const BoardSnapshot anew = buildSnapshot(after);
    ASSERT_EQ(snapshot.tiles.size(), anew.tiles.size());
    const auto boxKey = [](const BoardSnapshot &from, const TileBox &box) {
        return std::tuple(from.tiles[static_cast<std::size_t>(box.tile)].entity,
                          box.firstColumn,
                          box.lastColumn,
                          box.lane,
                          box.lanes,
                          box.span.start());
    };
    std::vector<decltype(boxKey(anew, anew.boxes[0]))> one;
    std::vector<decltype(boxKey(anew, anew.boxes[0]))> other;
    for (const TileBox &box : snapshot.boxes)
        one.push_back(boxKey(snapshot, box));
    for (const TileBox &box : anew.boxes)
        other.push_back(boxKey(anew, box));
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    EXPECT_EQ(one, other);
}

namespace {

double useOf(const SampleDay &day, LocalDate date)
{
    return buildSnapshot(day.input(date, day.at(date, 12))).bays[0].use.value_or(-1);
}

} // namespace

TEST(DayUse, IsBookedByOpenLessBlockedTime)
{
    SampleDay day(test::sampleClub(1));
    day.add({1}, pictureDate(), 10, 16, "Ann");
    EXPECT_DOUBLE_EQ(useOf(day, pictureDate()), 6.0 / 24);
    day.addBlock(1, pictureDate(), 0, 12, "Repair");
    // The booking over part of the block still counts as booked.
    EXPECT_DOUBLE_EQ(useOf(day, pictureDate()), 6.0 / 12);
}

TEST(DayUse, CountsInDaysOfTwentyThreeAndTwentyFiveHours)
{
    const LocalDate spring(std::chrono::year(2026) / std::chrono::March / 8);
    const LocalDate autumn(std::chrono::year(2026) / std::chrono::November / 1);
    SampleDay day(test::sampleClub(1));
    day.add({1}, spring, 10, 16, "Ann");
    day.add({1}, autumn, 10, 16, "Ben");
    EXPECT_DOUBLE_EQ(useOf(day, spring), 6.0 / 23);
    EXPECT_DOUBLE_EQ(useOf(day, autumn), 6.0 / 25);
}

TEST(DayUse, ABayThatIsBlockedAllDayHasNone)
{
    SampleDay day(test::sampleClub(1));
    day.addBlock(1, pictureDate(), 0, 24, "Out of service");
    EXPECT_FALSE(
        buildSnapshot(day.input(pictureDate(), day.at(pictureDate(), 12))).bays[0].use.has_value());
}
