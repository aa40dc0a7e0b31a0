#include "tests/ui/week/WeekFixture.h"
#include "ui/week/WeekGrid.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bayboard;
using bayboard::test::WeekFixture;

namespace {

class WeekGridTest : public WeekFixture
{
protected:
    WeekGridTest()
    {
        grid.resize(1000, 500);
        grid.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&grid));
        grid.look(desk.place("Dartmouth"), date("2026-06-15"), desk.bay("D2"));
        settle();
        grid.setFocus();
        (void)grid.grab();
    }

    [[nodiscard]] QPoint middle(const std::string &bay, const std::string &day)
    {
        return grid.rectOf(desk.bay(bay), date(day)).center();
    }

    void click(const QPoint &at, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::lastMouseTimestamp += 2000; // no double click
        QTest::mousePress(grid.viewport(), button, {}, at);
    }

    void key(Qt::Key code, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&grid, code, keys);
        settle();
    }

    WeekGrid grid{*desk};
};

} // namespace

TEST_F(WeekGridTest, AClickChoosesABayOnADay)
{
    QSignalSpy chosen(&grid, &WeekGrid::selectionChanged);
    click(middle("D3", "2026-06-18"));
    EXPECT_EQ(grid.bay(), desk.bay("D3"));
    EXPECT_EQ(grid.date(), date("2026-06-18"));
    ASSERT_TRUE(grid.selection().slot);
    EXPECT_EQ(*grid.selection().slot,
              Slot::of({desk.bay("D3")},
                       Span(desk.at("00:00", "2026-06-18"), desk.at("00:00", "2026-06-19"))));
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_NE(grid.accessibleDescription().indexOf(QLatin1String("D3")), -1);
}

TEST_F(WeekGridTest, DoubleClickAndEnterOpenTheDayWithTheBay)
{
    QSignalSpy days(&grid, &WeekGrid::dayWanted);
    QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, middle("D3", "2026-06-18"));
    key(Qt::Key_Return);
    ASSERT_EQ(days.count(), 2);
    for (const auto &arguments : days) {
        EXPECT_EQ(*static_cast<const BayId *>(arguments[0].constData()), desk.bay("D3"));
        EXPECT_EQ(*static_cast<const LocalDate *>(arguments[1].constData()), date("2026-06-18"));
    }
}

TEST_F(WeekGridTest, ANameAndControlEnterLeadToTheWeekOfTheBay)
{
    QSignalSpy bays(&grid, &WeekGrid::bayWanted);
    const QPoint name = grid.placing().nameRect(3).center();
    QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, name);
    ASSERT_EQ(bays.count(), 1);
    EXPECT_EQ(*static_cast<const BayId *>(bays[0][0].constData()), desk.bay("D4"));
    EXPECT_EQ(grid.date(), date("2026-06-15")) << "the day stays";
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(bays.count(), 2);
}

TEST_F(WeekGridTest, ArrowsGoOverCellsAndWeeks)
{
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    EXPECT_EQ(grid.date(), date("2026-06-16"));
    EXPECT_EQ(grid.bay(), desk.bay("D3"));
    key(Qt::Key_End);
    EXPECT_EQ(grid.date(), date("2026-06-21"));
    key(Qt::Key_Right);
    EXPECT_EQ(grid.date(), date("2026-06-22"));
    EXPECT_EQ(grid.overview().axis->dateOf(0), date("2026-06-22"));
    EXPECT_TRUE(grid.overview().loaded);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(grid.date(), date("2026-06-15"));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(grid.bay(), desk.bay("D1"));
    key(Qt::Key_Up);
    EXPECT_EQ(grid.bay(), desk.bay("D1"));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(grid.bay(), desk.bay("D4"));
}

TEST_F(WeekGridTest, ABookingRepaintsItsCellAndNoOther)
{
    const qint64 before = grid.picture().paintedPixels();
    (void)bookOn("D2", "2026-06-17", "10:00", 2);
    (void)grid.grab();
    const qint64 painted = grid.picture().paintedPixels() - before;
    const WeekGridLayout &placing = grid.placing();
    const auto pixels = [](const QRect &rect) {
        return static_cast<qint64>(rect.width()) * rect.height();
    };
    EXPECT_GT(painted, 0);
    EXPECT_LE(painted,
              pixels(placing.cellRect({1, 2})) + pixels(placing.nameRect(1))
                  + static_cast<qint64>(placing.viewport.width()) * placing.headHeight);
    EXPECT_EQ(grid.overview().cell(1, 2).taken.size(), 1U);
}

TEST_F(WeekGridTest, WhatIsChosenElsewhereStaysChosenAndIsFollowed)
{
    const BookingId id = bookOn("D2", "2026-06-17", "10:00", 2);
    grid.select(ref(id));
    EXPECT_EQ(grid.selection().booking(), id);
    EXPECT_EQ(grid.date(), date("2026-06-17"));
    Booking moved = desk->booking(id)->booking;
    Proposal proposal;
    proposal.before = moved;
    moved.slot = Slot::of({desk.bay("D4")}, Span(desk.at("10:00", "2026-06-19"), hours(2)));
    proposal.after = moved;
    ASSERT_TRUE(desk->commit(proposal));
    settle();
    EXPECT_EQ(grid.selection().booking(), id);
    EXPECT_EQ(grid.date(), date("2026-06-19"));
    EXPECT_EQ(grid.bay(), desk.bay("D4"));
}

TEST_F(WeekGridTest, WhileNobodyLooksItRestsAndCatchesUpLater)
{
    grid.hide();
    (void)bookOn("D2", "2026-06-17", "10:00", 2);
    EXPECT_TRUE(grid.overview().cell(1, 2).taken.empty());
    grid.show();
    settle();
    EXPECT_EQ(grid.overview().cell(1, 2).taken.size(), 1U);
}

TEST_F(WeekGridTest, AWeekThatIsNotReadSaysSo)
{
    grid.turn(8);
    EXPECT_FALSE(grid.overview().loaded);
    EXPECT_FALSE(grid.overview().weekUse.has_value());
    settle();
    EXPECT_TRUE(grid.overview().loaded);
    EXPECT_TRUE(grid.overview().weekUse.has_value());
}

TEST_F(WeekGridTest, ItsTipListsWhatIsInTheCell)
{
    (void)bookOn("D2", "2026-06-17", "14:00", 2);
    (void)bookOn("D2", "2026-06-17", "10:00", 2);
    const QStringList lines = grid.tipOf({1, 2}).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].toStdString(), "D2, Wednesday 17 June 2026, 17 % used");
    EXPECT_EQ(lines[1].toStdString(), "10:00–12:00  A. Haddad");
    EXPECT_EQ(lines[2].toStdString(), "14:00–16:00  A. Haddad");
    EXPECT_TRUE(grid.tipOf({0, 0}).endsWith(QLatin1String("nothing booked")));
}

TEST_F(WeekGridTest, AssistiveProgramsReadItAsATable)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&grid);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->role(), QAccessible::Table);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->rowCount(), 4);
    EXPECT_EQ(table->tableInterface()->columnCount(), 7);
    EXPECT_EQ(table->tableInterface()->rowDescription(1).toStdString(), "D2");
    (void)bookOn("D2", "2026-06-17", "00:00", 12);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 2);
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name).toStdString(), "D2, Wednesday 17 June 2026, 50 % used");
    QSignalSpy days(&grid, &WeekGrid::dayWanted);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(days.count(), 1);
    EXPECT_TRUE(cell->state().selected);
    EXPECT_EQ(table->focusChild(), cell);
}

TEST_F(WeekGridTest, ScrolledPixelsAreWhatWouldBePaintedThere)
{
    grid.resize(500, 120); // neither all days nor all bays fit
    settle();
    (void)bookOn("D3", "2026-06-18", "10:00", 4);
    (void)grid.grab();
    ASSERT_GT(grid.horizontalScrollBar()->maximum(), 0);
    ASSERT_GT(grid.verticalScrollBar()->maximum(), 0);
    grid.horizontalScrollBar()->setValue(77);
    grid.verticalScrollBar()->setValue(13);
    const QImage scrolled = grid.viewport()->grab().toImage();
    grid.resize(501, 120);
    grid.resize(500, 120); // everything anew
    grid.horizontalScrollBar()->setValue(77);
    grid.verticalScrollBar()->setValue(13);
    EXPECT_EQ(grid.viewport()->grab().toImage(), scrolled);
}
