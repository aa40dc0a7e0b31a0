#include "ui/views/MonthGrid.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

LocalDate date(const char *text)
{
    return parseDate(text).value();
}

} // namespace

TEST(MonthGrid, WeeksBeginWhereTheClubSays)
{
    const MonthGrid monday(date("2026-06-15"), 1);
    EXPECT_EQ(monday.first(), date("2026-06-01")); // a Monday
    EXPECT_EQ(monday.weeks(), 5);
    const MonthGrid sunday(date("2026-06-15"), 0);
    EXPECT_EQ(sunday.first(), date("2026-05-31"));
    EXPECT_EQ(sunday.startOfWeek(date("2026-06-13")), date("2026-06-07"));
    const MonthGrid saturday(date("2026-06-15"), 6);
    EXPECT_EQ(saturday.first(), date("2026-05-30"));
}

TEST(MonthGrid, AMonthHasFourToSixWeeks)
{
    EXPECT_EQ(MonthGrid(date("2027-02-10"), 1).weeks(), 4); // begins on a Monday, has 28 days
    EXPECT_EQ(MonthGrid(date("2026-08-01"), 1).weeks(), 6); // begins on a Saturday
    EXPECT_EQ(MonthGrid(date("2028-02-29"), 1).endOfMonth(), date("2028-02-29"));
}

TEST(MonthGrid, KnowsWhichDaysAreOfTheMonth)
{
    const MonthGrid grid(date("2026-08-15"), 1);
    EXPECT_EQ(grid.indexOf(date("2026-07-27")), 0);
    EXPECT_FALSE(grid.isInMonth(date("2026-07-27")));
    EXPECT_TRUE(grid.isInMonth(date("2026-08-31")));
    EXPECT_EQ(grid.indexOf(date("2026-07-26")), -1);
    EXPECT_EQ(grid.indexOf(date("2026-09-07")), -1);
    EXPECT_EQ(grid.dateAt(grid.cellCount() - 1), date("2026-09-06"));
}

TEST(MonthGrid, CellsCoverTheBodyWithoutGapsAndAreFoundByAPoint)
{
    MonthGrid grid(date("2026-08-15"), 1);
    const QRect body(3, 20, 701, 431);
    grid.layOut(body, false);
    int area = 0;
    for (int index = 0; index < grid.cellCount(); ++index) {
        const QRect cell = grid.cell(index);
        area += cell.width() * cell.height();
        EXPECT_TRUE(body.contains(cell));
        EXPECT_EQ(grid.indexAt(cell.topLeft()), index);
        EXPECT_EQ(grid.indexAt(cell.bottomRight()), index);
    }
    EXPECT_EQ(area, body.width() * body.height());
    EXPECT_EQ(grid.indexAt(QPoint(3, 19)), -1);
}

TEST(MonthGrid, AMirroredWeekRunsFromTheRight)
{
    MonthGrid grid(date("2026-08-15"), 1);
    grid.layOut(QRect(0, 0, 700, 600), true);
    EXPECT_EQ(grid.cell(0).right(), 699);
    EXPECT_EQ(grid.cell(6).left(), 0);
}

TEST(MonthGrid, MonthsLaterKeepsTheDayWhereThereIsOne)
{
    EXPECT_EQ(monthsLater(date("2026-01-31"), 1), date("2026-02-28"));
    EXPECT_EQ(monthsLater(date("2026-03-31"), -1), date("2026-02-28"));
    EXPECT_EQ(monthsLater(date("2026-06-15"), 12), date("2027-06-15"));
    EXPECT_EQ(monthsLater(date("2026-12-15"), 1), date("2027-01-15"));
}
