#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/CreatePopup.h"
#include "ui/views/ViewStack.h"
#include "ui/week/WeekGrid.h"
#include "ui/week/WeekView.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

WeekView &weekOf(OpenWindow &open)
{
    return *dynamic_cast<WeekView *>(open.page().views().view(ViewKind::Week));
}

} // namespace

TEST(WeekInWindow, WLooksAtTheWeekAndDComesBackToTheSameDayAndBooking)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "14:00", "15:30");
    open.select(made);
    open.press(Qt::Key_W);
    open.settle();
    ASSERT_EQ(open.page().views().kind(), ViewKind::Week);
    WeekView &week = weekOf(open);
    EXPECT_TRUE(week.showsAll());
    EXPECT_EQ(week.selection().booking(), BookingId{made.entity});
    EXPECT_EQ(week.grid()->bay(), open.club.bay("D2"));
    open.press(Qt::Key_D);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_EQ(open.board().selection().booking(), BookingId{made.entity});
    EXPECT_EQ(open.board().date(), *parseDate("2026-06-15"));
}

TEST(WeekInWindow, EnterOnACellOpensItsDay)
{
    OpenWindow open;
    open.press(Qt::Key_W);
    open.settle();
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_EQ(open.board().date(), *parseDate("2026-06-17"));
}

TEST(WeekInWindow, DraggingOnTheWeekOfABayBooksThere)
{
    OpenWindow open;
    open.press(Qt::Key_W);
    open.settle();
    WeekView &week = weekOf(open);
    week.showBay(open.club.bay("D3"));
    open.settle();
    BoardView &board = *week.board();
    const Span span(open.club.at("16:30", "2026-06-17"), hours(2));
    board.showTime(span.start());
    open.settle();
    const QRect box = board.rectOf(Slot::of({open.club.bay("D3")}, span));
    ASSERT_FALSE(box.isEmpty());
    const QPoint from(box.center().x(), box.top() + 3);
    const QPoint to(box.center().x(), box.bottom() - 3);
    QTest::mousePress(board.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(board.viewport(), (from + to) / 2);
    QTest::mouseMove(board.viewport(), to);
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, Qt::NoModifier, to);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    EXPECT_TRUE(open.page().popup()->isVisible());
    open.type(QStringLiteral("A. Haddad"));
    open.settle();
    open.press(Qt::Key_Return);
    open.settle();
    const auto id = week.selection().booking();
    ASSERT_TRUE(id);
    EXPECT_EQ(open.club->booking(*id)->booking.slot, Slot::of({open.club.bay("D3")}, span));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(*id), nullptr);
}
