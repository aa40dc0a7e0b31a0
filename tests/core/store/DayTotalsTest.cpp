#include "core/store/DayTotals.h"
#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::StoreClub;

constexpr int midnight = -720; ///< of 2026-06-15 in Halifax, in minutes from noon
constexpr int minutesOfDay = 1440;

class Totals : public testing::Test
{
protected:
    /// The 15th and the 16th of June, open around the clock unless `open` says otherwise.
    std::vector<DayTotal> read(std::optional<Span> open = {})
    {
        std::vector<DayAsked> asked;
        for (const int from : {midnight, midnight + minutesOfDay}) {
            const Span whole = m_club.span(from, minutesOfDay);
            const auto part = open ? whole.intersection(*open) : std::optional(whole);
            asked.push_back({whole, part ? std::vector<Span>{*part} : std::vector<Span>()});
        }
        ZoneCache zones;
        const auto club = m_club->loadClub(zones);
        EXPECT_TRUE(club.has_value());
        const auto totals
            = readDayTotals(*m_club.operator->(), **club, StoreClub::dartmouth(), asked);
        EXPECT_TRUE(totals.has_value());
        EXPECT_EQ(totals->size(), 2U);
        return *totals;
    }

    StoreClub m_club;
};

TEST_F(Totals, AnEmptyDayHasItsOpenTimeOnAllBays)
{
    const auto totals = read();
    EXPECT_EQ(totals[0].bookings, 0);
    EXPECT_EQ(totals[0].open, hours(4 * 24)); // four bays
    EXPECT_EQ(totals[0].share(), 0.0);
}

TEST_F(Totals, ABookingOverMidnightIsOfBothDaysEachWithItsPart)
{
    m_club.made(m_club.booking({StoreClub::bay(1), StoreClub::bay(2)}, 720 - 30, 90));
    const auto totals = read();
    EXPECT_EQ(totals[0].bookings, 1);
    EXPECT_EQ(totals[0].booked, minutes(60)); // half an hour on two bays
    EXPECT_EQ(totals[1].bookings, 1);
    EXPECT_EQ(totals[1].booked, minutes(120));
}

TEST_F(Totals, WhatEndsAtMidnightIsNotOfTheNextDay)
{
    m_club.made(m_club.booking({StoreClub::bay(1)}, 720 - 60, 60));
    m_club.made(m_club.booking({StoreClub::bay(1)}, midnight - 60, 60)); // the day before
    const auto totals = read();
    EXPECT_EQ(totals[0].bookings, 1);
    EXPECT_EQ(totals[1].bookings, 0);
}

TEST_F(Totals, CancelledOnesAreLeftOutAndReleasedOnesHoldUntilThen)
{
    Booking cancelled = m_club.booking({StoreClub::bay(1)}, 0, 60);
    cancelled.state = BookingState::Cancelled;
    m_club.made(cancelled);
    Booking released = m_club.booking({StoreClub::bay(2)}, 0, 60);
    released.state = BookingState::NoShow;
    released.released = released.slot.span.start() + minutes(20);
    m_club.made(released);
    const auto totals = read();
    EXPECT_EQ(totals[0].bookings, 1);
    EXPECT_EQ(totals[0].booked, minutes(20));
}

TEST_F(Totals, OtherPlacesDoNotCount)
{
    Booking elsewhere = m_club.booking({StoreClub::bay(5)}, 0, 60);
    elsewhere.location = StoreClub::bedford();
    m_club.made(elsewhere);
    EXPECT_EQ(read()[0].bookings, 0);
}

TEST_F(Totals, OnlyOpenTimeCountsAndBlocksAreTakenOutOfIt)
{
    m_club.made(m_club.booking({StoreClub::bay(1)}, -60, 120)); // an hour of it while open
    m_club.made(m_club.block(StoreClub::bay(2), 0, 60));
    const auto totals = read(m_club.span(0, 120));
    EXPECT_EQ(totals[0].open, hours(8));
    EXPECT_EQ(totals[0].booked, hours(1));
    EXPECT_EQ(totals[0].blocked, hours(1));
    EXPECT_EQ(totals[0].blocks, 1);
    ASSERT_TRUE(totals[0].share().has_value());
    EXPECT_DOUBLE_EQ(*totals[0].share(), 1.0 / 7);
    EXPECT_FALSE(totals[1].share().has_value()); // closed all day
}

TEST_F(Totals, ABlockIsOneOnEachDayThatItHoldsAndNoneWhereItIsLifted)
{
    Block block = m_club.block(StoreClub::bay(1), 0, 2 * minutesOfDay);
    block.lifted = {m_club.span(60, 60), m_club.span(midnight + minutesOfDay, minutesOfDay)};
    m_club.made(block);
    const auto totals = read();
    EXPECT_EQ(totals[0].blocks, 1);
    EXPECT_EQ(totals[0].blocked, hours(11));
    EXPECT_EQ(totals[1].blocks, 0);
    EXPECT_EQ(totals[1].blocked, seconds(0));
}

TEST_F(Totals, WhatHasNoEndOrLastsForMonthsIsOfEveryDay)
{
    Block open = m_club.block(StoreClub::bay(1), -400'000, 60);
    open.slot.span = Span(open.slot.span.start(), openEnd);
    m_club.made(open);
    m_club.made(m_club.booking({StoreClub::bay(2)}, -5000, 20'000));
    const auto totals = read();
    for (const DayTotal &total : totals) {
        EXPECT_EQ(total.blocks, 1);
        EXPECT_EQ(total.blocked, hours(24));
        EXPECT_EQ(total.bookings, 1);
        EXPECT_EQ(total.booked, hours(24));
    }
}

} // namespace
} // namespace bayboard
