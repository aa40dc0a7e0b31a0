#include "tests/ui/board/BoardFixture.h"

#include <QPointingDevice>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// A finger on the board; a rest is told by hand, so that nothing waits for it.
class BoardTouchTest : public BoardFixture
{
protected:
    [[nodiscard]] auto touch() { return QTest::touchEvent(board.viewport(), m_screen); }

    void down(const QPoint &at) { touch().press(0, at, board.viewport()); }

    void slide(const QPoint &at) { touch().move(0, at, board.viewport()); }

    void up(const QPoint &at)
    {
        touch().release(0, at, board.viewport());
        desk.settle();
    }

    void swipe(const QPoint &from, const QPoint &to)
    {
        down(from);
        slide((from + to) / 2);
        slide(to);
        up(to);
    }

    void rest() { probe.parts().touch.hold(); }

    QPointingDevice *m_screen = QTest::createTouchDevice();
};

} // namespace

TEST_F(BoardTouchTest, ASwipeScrollsAndNeitherCreatesNorMoves)
{
    const BookingId id = book("D2", "14:00", "15:30");
    board.resize(1000, 600);
    board.showTime(desk.at("13:00"));
    QCoreApplication::processEvents();
    QSignalSpy asked(&board, &BoardView::slotChosen);
    const int before = probe.canvas().geometry().scroll.y();
    const QPoint from = spot(1, "14:45");
    swipe(from, from - QPoint(0, 60));
    EXPECT_EQ(probe.canvas().geometry().scroll.y(), before + 60);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    swipe(spot(0, "15:00"), spot(0, "15:00") - QPoint(0, 80));
    EXPECT_EQ(probe.canvas().geometry().scroll.y(), before + 140);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_FALSE(board.selection().booking().has_value()) << "it is no click";
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardTouchTest, ATapIsAClickAndTwoOpen)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy opened(&board, &BoardView::bookingActivated);
    down(spot(1, "14:45"));
    up(spot(1, "14:45"));
    EXPECT_EQ(board.selection().booking(), id);
    EXPECT_EQ(opened.count(), 0);
    down(spot(1, "14:45"));
    up(spot(1, "14:45"));
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardTouchTest, AFingerThatRestsDragsABooking)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy steps(&board, &BoardView::stepDone);
    const int before = probe.canvas().geometry().scroll.y();
    down(spot(1, "14:45"));
    rest();
    slide(spot(2, "15:45"));
    slide(spot(2, "16:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    up(spot(2, "16:45"));
    EXPECT_EQ(slotOf(id), slot("D3", "16:00", "17:30"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(probe.canvas().geometry().scroll.y(), before) << "it does not scroll";
}

TEST_F(BoardTouchTest, AFingerThatRestsOnEmptyTimeAndGoesOnAsksForABooking)
{
    QSignalSpy asked(&board, &BoardView::slotChosen);
    down(spot(0, "14:05"));
    rest();
    slide(spot(0, "15:00"));
    slide(spot(0, "15:55"));
    up(spot(0, "15:55"));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(slotIn(asked), slot("D1", "14:00", "16:00"));
}

TEST_F(BoardTouchTest, LiftedAfterARestItAsksForTheMenu)
{
    const BookingId id = book("D2", "14:00", "15:30");
    QSignalSpy menus(&board, &BoardView::menuWanted);
    down(spot(1, "14:45"));
    rest();
    up(spot(1, "14:45"));
    EXPECT_EQ(menus.count(), 1);
    EXPECT_EQ(board.selection().booking(), id);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardTouchTest, ASecondFingerLetsGo)
{
    const BookingId id = book("D2", "14:00", "15:30");
    down(spot(1, "14:45"));
    rest();
    slide(spot(2, "16:45"));
    ASSERT_TRUE(probe.ghost().has_value());
    touch()
        .move(0, spot(2, "16:45"), board.viewport())
        .press(1, spot(3, "10:00"), board.viewport());
    EXPECT_FALSE(probe.ghost().has_value());
    touch()
        .release(0, spot(2, "16:45"), board.viewport())
        .release(1, spot(3, "10:00"), board.viewport());
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    EXPECT_FALSE(board.isBusy());
}
