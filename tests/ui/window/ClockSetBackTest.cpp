// Somebody sets the computer's clock back over a day while the window is open.

#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/window/Banner.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// Booked and checked in on Monday at noon; then it is Saturday, 11:00.
class ClockSetBack : public testing::Test
{
protected:
    ClockSetBack() : m_first(m_open.club.book("D2", "12:00", "13:00"))
    {
        m_open.select(m_first);
        m_open.click("checkIn");
        m_open.club.clock.set(m_open.club.at("11:00", "2026-06-13"));
        BoardProbe(m_open.board()).parts().tick();
        m_open.settle();
    }

    [[nodiscard]] Booking stored(const Committed &made)
    {
        return m_open.club->booking(BookingId{made.entity})->booking;
    }

    OpenWindow m_open;
    Committed m_first;
};

} // namespace

TEST_F(ClockSetBack, TheBoardShowsTheTimeThatItIsNow)
{
    EXPECT_EQ(BoardProbe(m_open.board()).snapshot().now, m_open.club.clock.now());
    m_open.board().setFocus();
    m_open.press(Qt::Key_T);
    m_open.settle();
    EXPECT_EQ(formatDate(m_open.board().date()), "2026-06-13");
    EXPECT_FALSE(m_open.page().banner().isVisible());
}

TEST_F(ClockSetBack, UndoTakesBackWhatWasDoneLastNotWhatHasTheLatestTime)
{
    const Committed second = m_open.club.book("D3", "16:00", "17:00", "P. Quinn");
    m_open.board().setFocus();
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    m_open.settle();
    EXPECT_EQ(m_open.club->booking(BookingId{second.entity}), nullptr);
    EXPECT_EQ(stored(m_first).state, BookingState::CheckedIn);
    m_open.press(Qt::Key_Z, Qt::ControlModifier);
    m_open.settle();
    EXPECT_EQ(stored(m_first).state, BookingState::Confirmed);
    m_open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_open.settle();
    EXPECT_EQ(stored(m_first).state, BookingState::CheckedIn);
    EXPECT_TRUE(m_open.club.verifies());
}

TEST_F(ClockSetBack, TheDayGoesOn)
{
    const Committed second = m_open.club.book("D3", "12:00", "13:00", "P. Quinn");
    m_open.select(second);
    MessageBox::scriptNext(QMessageBox::Yes); // it begins only in two days
    m_open.click("checkIn");
    EXPECT_EQ(stored(second).state, BookingState::CheckedIn);
    EXPECT_EQ(MessageBox::takeShown().size(), 1) << "it was asked";
    m_open.select(m_first);
    m_open.click("complete");
    EXPECT_EQ(stored(m_first).state, BookingState::Completed);
    m_open.club.clock.set(m_open.club.at("12:30")); // and is put right again
    BoardProbe(m_open.board()).parts().tick();
    m_open.settle();
    m_open.select(second);
    m_open.click("addHalf");
    EXPECT_EQ(stored(second).slot.span, m_open.club.span("12:00", "13:30"));
    EXPECT_TRUE(m_open.club.verifies());
}
