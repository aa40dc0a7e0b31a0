// What the window remembers from one start to the next.

#include "tests/ui/window/OpenWindow.h"
#include "ui/window/WindowState.h"

#include <QSplitter>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

QSplitter &splitterOf(MainWindow &window)
{
    return *window.clubPage()->findChild<QSplitter *>();
}

} // namespace

TEST(Remembered, ZoomColumnsPanesPlaceAndPersonAreAsTheyWere)
{
    OpenWindow open;
    open.settle();
    open.board().setLocation(open.club.place("Bedford"));
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    open.board().setPixelsPerHour(88);
    open.press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_EQ(open.board().columnMode(), ColumnMode::Squeezed);
    splitterOf(open.window()).setSizes({260, 800, 340});
    const QList<int> sizes = splitterOf(open.window()).sizes();
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Sam"), std::nullopt);
    open.settle();
    EXPECT_EQ(open.page().board().location(), open.club.place("Bedford"));
    EXPECT_DOUBLE_EQ(open.board().pixelsPerHour(), 88);
    EXPECT_EQ(open.board().columnMode(), ColumnMode::Squeezed);
    EXPECT_EQ(splitterOf(open.window()).sizes(), sizes);
    EXPECT_EQ(WindowState::person(), QString::fromStdString(open.club.person("Sam").toString()));
}

TEST(Remembered, SizeAndPlaceOfTheWindowAreAsTheyWere)
{
    OpenWindow open;
    open.window().setGeometry(40, 60, 1111, 777);
    open.settle();
    WindowState::save(open.window());
    const MainWindow next;
    EXPECT_EQ(next.size(), QSize(1111, 777));
}
