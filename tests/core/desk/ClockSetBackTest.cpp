// Somebody sets the computer's clock back over a day while the desk runs.

#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;

TEST(ClockSetBack, StepsKeepTheOrderInWhichTheyWereDone)
{
    TestDesk desk;
    desk.showDay();
    const BookingId first{desk.book("D1", "18:00", "19:30").entity};
    desk.clock.set(desk.at("11:00", "2026-06-13"));
    const BookingId second{desk.book("D2", "18:00", "19:30", "P. Quinn").entity};
    desk.restart();
    desk.showDay();
    ASSERT_TRUE(desk->undoState().undo.has_value());
    EXPECT_EQ(desk->undoState().undo->head.label.arguments.front(), "P. Quinn");
    EXPECT_EQ(desk->undoState().undo->head.at, desk.at("11:00", "2026-06-13"));
    ASSERT_TRUE(desk.undo().has_value());
    ASSERT_TRUE(desk.undo().has_value());
    EXPECT_EQ(desk->booking(first), nullptr);
    ASSERT_TRUE(desk.redo().has_value());
    ASSERT_TRUE(desk.redo().has_value());
    ASSERT_NE(desk->booking(second), nullptr);
    EXPECT_EQ(desk->booking(second)->booking.slot.span, desk.span("18:00", "19:30"));
    EXPECT_TRUE(desk.verifies());
}

TEST(ClockSetBack, TimeThatIsTakenStaysTakenOnDaysThatComeIntoReach)
{
    TestDesk desk;
    desk.showDay();
    desk.book("D1", "18:00", "19:30");
    desk.clock.set(desk.at("11:00", "2026-06-10"));
    EXPECT_FALSE(desk->commit(desk.proposal("D1", "19:00", "20:00", "P. Quinn")).has_value());
    desk.settle();
    Proposal earlier = desk.proposal("D1", "19:00", "20:00", "P. Quinn");
    earlier.after.slot = Slot::of({desk.bay("D1")}, Span(desk.at("19:00", "2026-06-11"), hours(1)));
    desk.showDay(); // what comes next is read from the new day on
    EXPECT_TRUE(desk->commit(earlier).has_value());
    EXPECT_FALSE(desk->commit(desk.proposal("D1", "19:00", "20:00", "P. Quinn")).has_value());
    desk.settle();
    EXPECT_TRUE(desk.verifies());
}

} // namespace
} // namespace bayboard
