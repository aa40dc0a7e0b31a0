// Who is here, late, over their time, or still to come.

#include "core/desk/Presence.h"

#include <gtest/gtest.h>

#include <deque>

namespace bayboard {
namespace {

class PresenceAt : public testing::Test
{
protected:
    /// In minutes from now.
    const BookingView *add(BookingState state, int start, int end)
    {
        BookingView view;
        view.booking.state = state;
        view.booking.slot.span = Span(now + minutes(start), now + minutes(end));
        views.push_back(view);
        bookings.push_back(&views.back());
        return &views.back();
    }

    [[nodiscard]] Presence presence() const { return presenceOf(bookings, now); }

    using List = std::vector<const BookingView *>;
    const Instant now{days(20'000)};
    std::deque<BookingView> views;
    List bookings;
};

TEST_F(PresenceAt, WhoIsExpectedIsOnTimeForFiveMinutesAndLateFromThen)
{
    const auto *late = add(BookingState::Confirmed, -5, 55);
    const auto *due = add(BookingState::Pending, -4, 56);
    const auto *comes = add(BookingState::Confirmed, 30, 90);
    EXPECT_EQ(presence().late, List{late});
    EXPECT_EQ(presence().next, (List{due, comes}));
}

TEST_F(PresenceAt, WhoNeverCameIsLateUntilTheTimeIsOver)
{
    add(BookingState::Confirmed, -60, 0); // ends this moment: somebody else's time
    const auto *late = add(BookingState::Confirmed, -60, 1);
    EXPECT_EQ(presence().late, List{late});
    EXPECT_TRUE(presence().next.empty());
}

TEST_F(PresenceAt, WhoIsCheckedInIsHereUntilTheEndAndOverFromThen)
{
    const auto *over = add(BookingState::CheckedIn, -60, 0);
    const auto *here = add(BookingState::CheckedIn, -60, 1);
    const auto *early = add(BookingState::CheckedIn, 10, 70);
    EXPECT_EQ(presence().over, List{over});
    EXPECT_EQ(presence().here, (List{here, early}));
    EXPECT_TRUE(presence().late.empty());
}

TEST_F(PresenceAt, WhoLeftOrWillNotComeIsInNoList)
{
    add(BookingState::Completed, -60, 30);
    add(BookingState::NoShow, -60, 30);
    add(BookingState::Cancelled, 30, 90);
    EXPECT_TRUE(presence().over.empty());
    EXPECT_TRUE(presence().late.empty());
    EXPECT_TRUE(presence().here.empty());
    EXPECT_TRUE(presence().next.empty());
}

} // namespace
} // namespace bayboard
