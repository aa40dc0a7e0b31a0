#include "ui/week/WeekGridLayout.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

WeekGridLayout layoutOf(int rows, QSize size)
{
    WeekGridLayout layout;
    layout.viewport = size;
    layout.rows = rows;
    return layout;
}

} // namespace

TEST(WeekGridLayout, RowsShareTheWindowWithinReason)
{
    EXPECT_EQ(layoutOf(2, QSize(1000, 800)).rowHeight(), 64);
    EXPECT_EQ(layoutOf(20, QSize(1000, 846)).rowHeight(), 40);
    EXPECT_EQ(layoutOf(200, QSize(1000, 846)).rowHeight(), 20);
    EXPECT_EQ(layoutOf(200, QSize(1000, 846)).maximumScrollY(), 200 * 20 - 800);
    EXPECT_EQ(layoutOf(20, QSize(1000, 846)).maximumScrollY(), 0);
    WeekGridLayout large = layoutOf(200, QSize(1000, 846));
    large.scale = 2;
    EXPECT_EQ(large.rowHeight(), 40);
}

TEST(WeekGridLayout, DaysShareTheWidthAndScrollWhereItIsNarrow)
{
    const WeekGridLayout wide = layoutOf(4, QSize(96 + 1400, 600));
    EXPECT_DOUBLE_EQ(wide.columnWidth(), 200);
    EXPECT_EQ(wide.maximumScrollX(), 0);
    EXPECT_EQ(wide.cellRect({0, 6}).right(), wide.viewport.width() - 1);
    const WeekGridLayout narrow = layoutOf(4, QSize(500, 600));
    EXPECT_DOUBLE_EQ(narrow.columnWidth(), 104);
    EXPECT_EQ(narrow.maximumScrollX(), 7 * 104 - 404);
}

TEST(WeekGridLayout, APointFindsItsCellNameOrHead)
{
    WeekGridLayout layout = layoutOf(40, QSize(96 + 1400, 446));
    layout.scroll = QPoint(0, 100);
    using Cell = WeekGridLayout::Cell;
    EXPECT_EQ(layout.cellAt(layout.cellRect({7, 3}).center()), (Cell{7, 3}));
    EXPECT_EQ(layout.cellAt(layout.nameRect(7).center()), (Cell{7, -1}));
    EXPECT_EQ(layout.cellAt(layout.headRect(3).center()), (Cell{-1, 3}));
    EXPECT_FALSE(layout.cellAt(QPoint(10, 10)).has_value()) << "the corner";
    EXPECT_FALSE(layout.cellAt(QPoint(10, 2000)).has_value());
    EXPECT_EQ(layout.rowsIn(layout.body()), (std::pair{5, 24}));
    EXPECT_EQ(layout.columnsIn(layout.body()), (std::pair{0, 6}));
}

TEST(WeekGridLayout, BelowTheLastRowThereIsNothing)
{
    const WeekGridLayout layout = layoutOf(2, QSize(1000, 800));
    EXPECT_FALSE(layout.cellAt(QPoint(300, 700)).has_value());
    EXPECT_TRUE(layout.cellAt(QPoint(300, 46 + 127)).has_value());
}

TEST(WeekGridLayout, TimesOfAStripKeepToItAndAreNeverNothing)
{
    const QRect strip(100, 10, 96, 12);
    const Span shown(Instant(hours(6)), Instant(hours(22)));
    const auto place = [&](double from, double to) {
        return WeekGridLayout::onStrip(strip,
                                       shown,
                                       Span(Instant(seconds(static_cast<int>(from * 3600))),
                                            Instant(seconds(static_cast<int>(to * 3600)))));
    };
    EXPECT_EQ(place(6, 22), strip);
    EXPECT_EQ(place(10, 12), QRect(124, 10, 12, 12));
    EXPECT_EQ(place(4, 8), QRect(100, 10, 12, 12)) << "cut where the strip begins";
    EXPECT_EQ(place(10, 10.02).width(), 1);
    EXPECT_EQ(place(21.99, 22).right(), strip.right());
    EXPECT_TRUE(place(22, 23).isEmpty());
}
