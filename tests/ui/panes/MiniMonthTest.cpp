#include "ui/panes/MiniMonth.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using bayboard::MiniMonth;

namespace {

MiniMonth &shown(MiniMonth &month, int weekStart = 1)
{
    month.resize(200, month.sizeHint().height());
    month.setWeekStart(weekStart);
    month.setSelected(QDate(2026, 11, 22));
    month.show();
    return month;
}

} // namespace

TEST(MiniMonth, PutsTheFirstDayUnderTheWeekdayOfTheSettings)
{
    MiniMonth widget;
    MiniMonth &month = shown(widget, 1);
    // 1 November 2026 is a Sunday: last column of a week that starts on Monday, first of one that
    // starts on Sunday.
    EXPECT_GT(month.cellOf(QDate(2026, 11, 1)).left(), month.width() / 2);
    month.setWeekStart(0);
    EXPECT_EQ(month.cellOf(QDate(2026, 11, 1)).left(), 0);
    EXPECT_TRUE(month.cellOf(QDate(2026, 12, 1)).isEmpty());
}

TEST(MiniMonth, AClickChoosesTheDay)
{
    MiniMonth widget;
    MiniMonth &month = shown(widget);
    QSignalSpy chosen(&month, &MiniMonth::dateChosen);
    QTest::mouseClick(
        &month, Qt::LeftButton, Qt::NoModifier, month.cellOf(QDate(2026, 11, 30)).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toDate(), QDate(2026, 11, 30));
}

TEST(MiniMonth, ShowsThatItHasTheKeysAndLeavesWithEsc)
{
    MiniMonth widget;
    MiniMonth &month = shown(widget);
    month.clearFocus();
    const QImage without = month.grab().toImage();
    QApplication::setActiveWindow(&month);
    month.setFocus();
    ASSERT_TRUE(month.hasFocus());
    const QImage with = month.grab().toImage();
    int changed = 0;
    for (int x = 0; x < with.width(); ++x) {
        changed += with.pixel(x, 1) != without.pixel(x, 1) ? 1 : 0;
    }
    EXPECT_GT(changed, with.width() / 2); // a frame around all of it
    QSignalSpy left(&month, &MiniMonth::left);
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(month.cursor(), QDate(2026, 11, 22));
}

TEST(MiniMonth, KeysGoOverTheEndOfTheMonth)
{
    MiniMonth widget;
    MiniMonth &month = shown(widget);
    QSignalSpy chosen(&month, &MiniMonth::dateChosen);
    QTest::keyClick(&month, Qt::Key_Down);
    QTest::keyClick(&month, Qt::Key_Down);
    EXPECT_EQ(month.cursor(), QDate(2026, 12, 6));
    QTest::keyClick(&month, Qt::Key_Left);
    QTest::keyClick(&month, Qt::Key_PageDown);
    QTest::keyClick(&month, Qt::Key_Home);
    EXPECT_EQ(month.cursor(), QDate(2027, 1, 4)); // Monday of the week of 5 January
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&month, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(month.selected(), QDate(2026, 11, 22)); // until the board has gone there
}

TEST(MiniMonth, RunsFromTheRightForWhoReadsSoAndItsKeysWithIt)
{
    MiniMonth widget;
    widget.setLayoutDirection(Qt::RightToLeft);
    MiniMonth &month = shown(widget, 0);
    const QRect first = month.cellOf(QDate(2026, 11, 22)); // Sunday, the first day of its week
    const QRect next = month.cellOf(QDate(2026, 11, 23));
    EXPECT_EQ(first.right(), month.rect().right());
    EXPECT_LT(next.left(), first.left());
    QTest::keyClick(&month, Qt::Key_Left);
    EXPECT_EQ(month.cursor(), QDate(2026, 11, 23));
    QSignalSpy chosen(&month, &MiniMonth::dateChosen);
    QTest::mouseClick(&month, Qt::LeftButton, Qt::NoModifier, next.center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toDate(), QDate(2026, 11, 23));
    // The arrows stand at the left, and the one that goes back comes first from the right.
    QTest::mouseClick(&month, Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
    EXPECT_EQ(month.cursor().month(), 12);
}
