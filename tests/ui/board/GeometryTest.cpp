#include "tests/ui/board/SampleBoard.h"
#include "ui/board/HitTest.h"

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::bayId;

namespace {

BoardGeometry geometryFor(
    const SnapshotInput &input, int bays, QSize size, ColumnMode mode, double pixelsPerHour = 56)
{
    BoardGeometry geometry;
    geometry.viewport = size;
    geometry.axis = TimeAxis(input.axis, pixelsPerHour);
    geometry.columns = BayColumns(bays, geometry.body().width(), mode);
    return geometry;
}

LocalDate date(int year, unsigned month, unsigned day)
{
    return LocalDate(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

} // namespace

TEST(TimeAxis, PixelsAndTimesGoBothWays)
{
    const Span day(Instant(hours(24)), days(1));
    for (const double pixels : {12.0, 56.0, 133.3, 480.0}) {
        const TimeAxis axis(day, pixels);
        for (int minute = 0; minute <= 1440; minute += 7) {
            const Instant at = day.start() + minutes(minute);
            const seconds off = axis.timeAt(axis.pixelOf(at)) - at;
            EXPECT_LE(std::abs(static_cast<double>(off.count())), 3600.0 / pixels / 2 + 1);
        }
    }
}

TEST(TimeAxis, ShortAndLongDaysAreAsLongAsTheyAre)
{
    const auto zone = *Zone::load("America/Halifax");
    EXPECT_EQ(TimeAxis(*zone->day(date(2026, 3, 8)), 60).length(), 23 * 60);
    EXPECT_EQ(TimeAxis(*zone->day(date(2026, 11, 1)), 60).length(), 25 * 60);
    EXPECT_EQ(TimeAxis(*zone->day(date(2026, 11, 22)), 60).length(), 24 * 60);
    const auto lordHowe = *Zone::load("Australia/Lord_Howe");
    EXPECT_EQ(TimeAxis(*lordHowe->day(date(2026, 4, 5)), 60).length(), 24 * 60 + 30);
}

TEST(BayColumns, WidthsFollowWindowAndMode)
{
    EXPECT_DOUBLE_EQ(BayColumns(8, 800, ColumnMode::Comfortable).width(), 133.0);
    EXPECT_DOUBLE_EQ(BayColumns(2, 800, ColumnMode::Comfortable).width(), 400.0);
    EXPECT_DOUBLE_EQ(BayColumns(8, 800, ColumnMode::Squeezed).width(), 100.0);
    EXPECT_DOUBLE_EQ(BayColumns(200, 1856, ColumnMode::Squeezed).width(), 9.28);
    EXPECT_DOUBLE_EQ(BayColumns(8, 800, ColumnMode::Comfortable, 2.0).width(), 266.0);
    // Columns of broken widths still cover the window without a gap.
    const BayColumns columns(200, 1856, ColumnMode::Squeezed);
    EXPECT_EQ(columns.left(200), 1856);
}

TEST(BoardGeometry, BodyBeginsBesideHoursAndUnderHeads)
{
    const test::SampleDay day = test::pictureDay();
    const SnapshotInput input = day.input(test::pictureDate(), day.at(test::pictureDate(), 15));
    BoardGeometry geometry = geometryFor(input, 8, QSize(1130, 930), ColumnMode::Comfortable);
    const Instant ten = day.at(test::pictureDate(), 10);
    geometry.scroll = QPoint(0, geometry.axis.pixelOf(day.at(test::pictureDate(), 8)));
    EXPECT_EQ(geometry.yOf(ten), geometry.headHeight + 2 * 56);
    EXPECT_EQ(geometry.timeAt(geometry.yOf(ten)), ten);
    EXPECT_EQ(geometry.xOf(0), geometry.hoursWidth);
    EXPECT_NEAR(geometry.columnAt(geometry.xOf(3)), 3.0, 0.5 / 133);
}

TEST(BoardGeometry, AnOpenEndReachesTheEndOfTheAxisAndNoFurther)
{
    const test::SampleDay day = test::pictureDay();
    const SnapshotInput input = day.input(test::pictureDate(), day.at(test::pictureDate(), 15));
    const BoardGeometry geometry = geometryFor(input, 8, QSize(1130, 930), ColumnMode::Comfortable);
    const QRect rect = geometry.cellRect(0, 0, Span(day.at(test::pictureDate(), 15), openEnd));
    EXPECT_LT(rect.height(), geometry.axis.length() + 24 * 56 + 1);
    EXPECT_GT(rect.bottom(), geometry.yOf(input.axis.end()));
}

namespace {

struct Probe
{
    test::SampleDay day = test::pictureDay();
    SnapshotInput input = day.input(test::pictureDate(), day.at(test::pictureDate(), 15.2));
    BoardSnapshot snapshot = buildSnapshot(input);
    BoardGeometry geometry = geometryFor(input, 8, QSize(1130, 930), ColumnMode::Comfortable);

    Probe() { geometry.scroll = QPoint(0, geometry.axis.pixelOf(at(8))); }

    [[nodiscard]] Instant at(double hour) const { return day.at(test::pictureDate(), hour); }

    [[nodiscard]] BoardTarget hit(int column, double hour, int dy = 0) const
    {
        const int x = (geometry.xOf(column) + geometry.xOf(column + 1)) / 2;
        return hitTest(snapshot, geometry, QPoint(x, geometry.yOf(at(hour)) + dy));
    }

    [[nodiscard]] std::string titleOf(const BoardTarget &target) const
    {
        return target.isTile()
            ? snapshot.tiles[static_cast<std::size_t>(target.tile)].title.toStdString()
            : std::string();
    }
};

} // namespace

TEST(HitTest, TellsBodyEdgesAndEmptyTime)
{
    const Probe probe;
    EXPECT_EQ(probe.hit(1, 17.25).part, BoardTarget::Part::Body);
    EXPECT_EQ(probe.titleOf(probe.hit(1, 17.25)), "A. Haddad");
    EXPECT_EQ(probe.hit(1, 16.5, 3).part, BoardTarget::Part::TopEdge);
    EXPECT_EQ(probe.hit(1, 18, -4).part, BoardTarget::Part::BottomEdge);
    EXPECT_EQ(probe.hit(1, 18.5).part, BoardTarget::Part::Empty);
    EXPECT_EQ(probe.hit(1, 18.5).at, probe.at(18.5));
}

TEST(HitTest, HeadsAndHoursCoverTheBody)
{
    const Probe probe;
    EXPECT_EQ(hitTest(probe.snapshot, probe.geometry, QPoint(100, 10)).part,
              BoardTarget::Part::Head);
    EXPECT_EQ(hitTest(probe.snapshot, probe.geometry, QPoint(10, 300)).part,
              BoardTarget::Part::Hours);
    EXPECT_EQ(hitTest(probe.snapshot, probe.geometry, QPoint(-5, 300)).part,
              BoardTarget::Part::Outside);
}

TEST(HitTest, AGroupIsOneThingOnAllItsBays)
{
    const Probe probe;
    EXPECT_EQ(probe.titleOf(probe.hit(6, 18.5)), "W. Ali");
    EXPECT_EQ(probe.titleOf(probe.hit(7, 18.5)), "W. Ali");
}

TEST(HitTest, EdgesReachOverTheGapToTheLineAndALittleBeyond)
{
    const Probe probe;
    for (int dy = -8; dy <= 0; ++dy) {
        EXPECT_EQ(probe.hit(1, 18, dy).part, BoardTarget::Part::BottomEdge) << dy;
        EXPECT_EQ(probe.titleOf(probe.hit(1, 18, dy)), "A. Haddad") << dy;
    }
    EXPECT_EQ(probe.hit(1, 18, 1).part, BoardTarget::Part::Empty);
    for (int dy = -2; dy <= 6; ++dy)
        EXPECT_EQ(probe.hit(1, 16.5, dy).part, BoardTarget::Part::TopEdge) << dy;
    EXPECT_EQ(probe.hit(1, 16.5, -3).part, BoardTarget::Part::Empty);
    // Between two that touch each edge belongs to the nearer one.
    EXPECT_EQ(probe.titleOf(probe.hit(0, 10, -1)), "Priya N.");
    EXPECT_EQ(probe.titleOf(probe.hit(0, 10, 1)), "D. Okafor");
}

TEST(HitTest, ASmallTileKeepsAMiddleThatMoves)
{
    Probe probe;
    probe.geometry.axis = TimeAxis(probe.input.axis, 16);
    probe.geometry.scroll = QPoint(0, probe.geometry.axis.pixelOf(probe.at(8)));
    const int column = 0; // D. Okafor, an hour
    EXPECT_EQ(probe.hit(column, 10.5).part, BoardTarget::Part::Body);
    int edges = 0;
    int body = 0;
    for (int dy = 0; dy < 16; ++dy) {
        const BoardTarget target = probe.hit(column, 10, dy);
        if (probe.titleOf(target) == "D. Okafor")
            ++(target.part == BoardTarget::Part::Body ? body : edges);
    }
    EXPECT_GE(body, 6);
    EXPECT_GE(edges, 6);
}

TEST(HitTest, TinyTilesAreAllBody)
{
    Probe probe;
    probe.geometry.axis = TimeAxis(probe.input.axis, 12);
    probe.geometry.scroll = QPoint(0, 0);
    const BoardTarget target = probe.hit(2, 8.5);
    EXPECT_TRUE(target.isTile());
}
