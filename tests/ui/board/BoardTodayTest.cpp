// Which day is in view when the present is put into it.

#include "tests/ui/board/BoardFixture.h"

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

class BoardToday : public BoardFixture
{
protected:
    void goTodayAt(const std::string &time)
    {
        desk.clock.set(desk.at(time));
        board.goToday();
        desk.settle();
    }

    [[nodiscard]] bool isInView(const std::string &time) const
    {
        return probe.canvas().geometry().body().contains(spot(0, time));
    }
};

} // namespace

TEST_F(BoardToday, IsTheDayInViewUntilItsLastMinute)
{
    const LocalDate today = board.date();
    for (const char *time :
         {"00:00", "06:00", "12:00", "20:30", "21:30", "22:30", "23:30", "23:59"}) {
        board.setDate(today + days(3));
        goTodayAt(time);
        EXPECT_EQ(board.date(), today) << time;
        EXPECT_TRUE(isInView(time)) << time;
    }
}

TEST_F(BoardToday, IsTheDayInViewInASmallWindowAndInAWideZoom)
{
    const LocalDate today = board.date();
    board.resize(800, 500);
    QCoreApplication::processEvents();
    for (const double pixels : {20.0, 60.0, 240.0}) {
        board.setPixelsPerHour(pixels);
        goTodayAt("23:30");
        EXPECT_EQ(board.date(), today) << pixels;
        EXPECT_TRUE(isInView("23:30")) << pixels;
    }
}

TEST_F(BoardToday, BeginsWithMidnight)
{
    const LocalDate today = board.date();
    desk.clock.set(desk.at("00:00", "2026-06-16"));
    board.goToday();
    EXPECT_EQ(board.date(), today + days(1));
}
