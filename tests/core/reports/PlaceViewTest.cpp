// What hangs on a wall: bays now, what is to be cleaned, whose bookings.

#include "core/reports/PlaceView.h"
#include "tests/core/reports/SheetClub.h"

#include <gtest/gtest.h>

#include <deque>

namespace bayboard {
namespace {

using test::SheetClub;

class OnTheWall : public testing::Test
{
protected:
    Booking &book(const std::string &from, const std::string &to, std::vector<int> bays = {1})
    {
        BookingView view;
        view.booking.id = BookingId{Uuid{{60, static_cast<std::uint8_t>(bookings.size() + 1)}}};
        view.booking.location = club.harbour;
        view.booking.slot = slot(from, to, std::move(bays));
        view.name = "P. Quinn";
        bookings.push_back(view);
        return bookings.back().booking;
    }

    Block &block(const char *kind, const std::string &from, const std::string &to, int bay = 1)
    {
        BlockView view;
        view.block.location = club.harbour;
        view.block.slot = slot(from, to, {bay});
        view.block.kind = kind;
        blocks.push_back(view);
        return blocks.back().block;
    }

    [[nodiscard]] Instant at(const std::string &time) const { return club.at(date, time); }

    [[nodiscard]] PlaceFacts facts() const
    {
        PlaceFacts facts{&*club, club.harbour, now, placeWindow(now), {}, {}};
        for (const BookingView &view : bookings)
            facts.bookings.push_back(&view);
        for (const BlockView &view : blocks)
            facts.blocks.push_back(&view);
        return facts;
    }

    [[nodiscard]] BayNow first() const
    {
        for (const BayNow &row : baysNow(facts()))
            if (row.bay == club.bay(1))
                return row;
        return {};
    }

    [[nodiscard]] BayCleaning cleaning(int bay = 1) const
    {
        for (const BayCleaning &row : cleaningOf(facts()))
            if (row.bay == club.bay(bay))
                return row;
        return {};
    }

    using Now = BayNow::State;
    using Clean = BayCleaning::State;
    const std::string date = "2026-11-23";
    SheetClub club;
    Instant now = club.at(date, "17:00");
    std::deque<BookingView> bookings;
    std::deque<BlockView> blocks;

private:
    [[nodiscard]] Slot
    slot(const std::string &from, const std::string &to, std::vector<int> bays) const
    {
        return club.slot(std::move(bays), at(from), at(to) - at(from));
    }
};

TEST_F(OnTheWall, AnEmptyBayIsFreeForHours)
{
    const BayNow bay = first();
    EXPECT_EQ(bay.state, Now::Free);
    EXPECT_EQ(bay.freeFrom, now);
    EXPECT_FALSE(bay.freeUntil);
    EXPECT_FALSE(bay.next);
    EXPECT_EQ(baysNow(facts()).size(), 3U);
}

TEST_F(OnTheWall, AFreeBayIsFreeUntilTheNextBooking)
{
    book("18:30", "20:00");
    const BayNow bay = first();
    EXPECT_EQ(bay.state, Now::Free);
    EXPECT_EQ(bay.until, at("18:30"));
    EXPECT_EQ(bay.freeUntil, at("18:30"));
    EXPECT_EQ(bay.next, Span(at("18:30"), at("20:00")));
}

TEST_F(OnTheWall, ABookingThatEndsThisMomentHoldsNothingAndOneThatBeginsDoes)
{
    book("16:00", "17:00");
    EXPECT_EQ(first().state, Now::Free);
    book("17:00", "18:00");
    EXPECT_EQ(first().state, Now::Taken);
    EXPECT_EQ(first().until, at("18:00"));
}

TEST_F(OnTheWall, IsFreeFromTheEndOfAllThatFollowsWithoutAGap)
{
    book("16:30", "18:00");
    book("18:00", "19:00");
    block("maintenance", "19:00", "19:30");
    book("21:00", "22:00");
    const BayNow bay = first();
    EXPECT_EQ(bay.until, at("18:00"));
    EXPECT_EQ(bay.next, Span(at("18:00"), at("19:00")));
    EXPECT_EQ(bay.freeFrom, at("19:30"));
    EXPECT_EQ(bay.freeUntil, at("21:00"));
}

TEST_F(OnTheWall, SaysTheKindOfABlockButOfAHiddenOneThatItIsTaken)
{
    block("maintenance", "16:00", "18:00");
    EXPECT_EQ(first().state, Now::Blocked);
    EXPECT_EQ(first().blockKind, "maintenance");
    blocks.back().hidden = true;
    EXPECT_EQ(first().state, Now::Taken);
    EXPECT_EQ(first().blockKind, "");
}

TEST_F(OnTheWall, ABlockUntilLiftedIsNeverFree)
{
    Block &out = block("out_of_service", "16:00", "18:00");
    out.slot.span = Span(at("16:00"), openEnd);
    const BayNow bay = first();
    EXPECT_EQ(bay.state, Now::Blocked);
    EXPECT_FALSE(bay.until);
    EXPECT_FALSE(bay.freeFrom);
}

TEST_F(OnTheWall, CancelledAndReleasedTimesAreFree)
{
    book("16:00", "18:00").state = BookingState::Cancelled;
    Booking &gone = book("16:00", "18:00");
    gone.state = BookingState::NoShow;
    EXPECT_EQ(first().state, Now::Taken) << "nobody has released it yet";
    gone.released = at("16:30");
    EXPECT_EQ(first().state, Now::Free);
}

TEST_F(OnTheWall, OutsideOpeningHoursAndOnClosedDatesItIsClosed)
{
    club.place.hours = WeekHours::parse({"mon 08:00-18:00"}).value();
    club.make();
    EXPECT_EQ(first().state, Now::Free);
    EXPECT_EQ(first().freeUntil, at("18:00"));
    now = at("18:00");
    EXPECT_EQ(first().state, Now::Closed);
    club.place.hours = {};
    club.place.closedDates = {"2026-11-23 Founders’ day"};
    club.make();
    EXPECT_EQ(first().state, Now::Closed);
    EXPECT_EQ(first().until, club.at("2026-11-24", "00:00"));
}

TEST_F(OnTheWall, ABayThatWasUsedIsDueUntilItIsCleaned)
{
    EXPECT_EQ(cleaning().state, Clean::Clean);
    book("15:00", "16:00").state = BookingState::Completed;
    EXPECT_EQ(cleaning().state, Clean::Due);
    EXPECT_EQ(cleaning().since, at("16:00"));
    block("cleaning", "16:00", "16:30");
    EXPECT_EQ(cleaning().state, Clean::Clean);
    blocks.clear();
    block("maintenance", "16:00", "16:30");
    EXPECT_EQ(cleaning().state, Clean::Due) << "no other kind cleans";
}

TEST_F(OnTheWall, WhoWasCheckedInAndNotOutMayStillBeThereAndNoShowsLeaveNothing)
{
    book("15:00", "16:00").state = BookingState::CheckedIn;
    EXPECT_EQ(cleaning().state, Clean::Over);
    bookings.front().booking.state = BookingState::NoShow;
    EXPECT_EQ(cleaning().state, Clean::Clean);
}

TEST_F(OnTheWall, PlannedAndRunningCleaningIsSaid)
{
    book("15:00", "16:00").state = BookingState::Completed;
    block("cleaning", "19:00", "20:00");
    EXPECT_EQ(cleaning().planned, Span(at("19:00"), at("20:00")));
    block("cleaning", "16:45", "17:15");
    EXPECT_EQ(cleaning().state, Clean::Running);
    EXPECT_EQ(cleaning().free, at("17:15"));
}

TEST_F(OnTheWall, WhatIsDueAndSoonNeededComesFirst)
{
    book("15:00", "16:00", {1}).state = BookingState::Completed;
    book("20:00", "21:00", {1});
    book("15:00", "16:00", {2}).state = BookingState::Completed;
    book("18:00", "19:00", {2});
    book("16:00", "17:30", {3}).state = BookingState::CheckedIn;
    std::vector<BayId> order;
    for (const BayCleaning &row : cleaningOf(facts()))
        order.push_back(row.bay);
    EXPECT_EQ(order, (std::vector<BayId>{club.bay(2), club.bay(1), club.bay(3)}));
    EXPECT_EQ(cleaning(3).state, Clean::Taken);
    EXPECT_EQ(cleaning(3).free, at("17:30"));
    EXPECT_EQ(cleaning(2).next, at("18:00"));
}

TEST_F(OnTheWall, ACoachKnowsTheirOwnAndNobodyElses)
{
    book("15:00", "17:00").madeBy = club.kim; // over
    book("16:00", "18:00").madeBy = club.kim;
    book("18:00", "19:00", {2}).madeBy = club.olga;
    book("19:00", "20:00"); // nobody's
    const auto lines = coachLines(facts(), club.kim);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_TRUE(lines[0].own);
    EXPECT_TRUE(lines[0].running);
    EXPECT_EQ(lines[0].who, "P. Quinn");
    EXPECT_FALSE(lines[1].own);
    EXPECT_EQ(lines[1].who, "");
    EXPECT_FALSE(lines[2].own);
    EXPECT_EQ(lines[2].who, "");
    for (const CoachLine &line : coachLines(facts(), OperatorId()))
        EXPECT_FALSE(line.own) << "while nobody works nothing is anybody's";
}

} // namespace
} // namespace bayboard
