// A wall in place of the window, and the lock behind it.

#include "app/desktop/DesktopOptions.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/wall/WallTable.h"
#include "ui/wall/WallWindow.h"
#include "ui/window/Actions.h"
#include "ui/window/PinActions.h"
#include "ui/window/WallOpener.h"

#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

WallWindow *openKiosk(OpenWindow &open)
{
    open.window().actions()->refresh();
    open.window().actions()->find("wall.kiosk")->trigger();
    open.settle();
    return open.page().walls().wall();
}

TEST(WallInWindow, TakesThePlaceOfTheWindowUntilEsc)
{
    OpenWindow open;
    WallWindow *wall = openKiosk(open);
    ASSERT_NE(wall, nullptr);
    EXPECT_TRUE(wall->isVisible());
    EXPECT_TRUE(wall->isFullScreen());
    EXPECT_FALSE(open.window().isVisible());
    EXPECT_EQ(wall->table().rowCount(), 4) << "of the location in view";
    const OperatorId who = open.club->actor();
    QTest::keyClick(&wall->table(), Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(open.page().walls().wall(), nullptr);
    EXPECT_TRUE(open.window().isVisible());
    EXPECT_EQ(open.club->actor(), who) << "nothing to lock with";
}

TEST(WallInWindow, WhoLeavesItFindsTheWindowLockedWhereTheOperatorHasAPin)
{
    OpenWindow open;
    const Committed booked = open.club.book("D2", "18:00", "19:00", "Maria Reyes");
    open.club->pins().set(
        {}, Secret("135790"), false, [](const Status &done) { EXPECT_TRUE(done); });
    open.settle();
    WallWindow *wall = openKiosk(open);
    ASSERT_NE(wall, nullptr);
    EXPECT_FALSE(open.club->actor().isNull()) << "while it hangs there nobody is asked";
    wall->close();
    open.settle();
    EXPECT_TRUE(open.window().isVisible());
    EXPECT_TRUE(open.club->actor().isNull());
    EXPECT_EQ(open.club->booking(BookingId{booked.entity})->name, "");
    EXPECT_NE(open.window().findChild<QDialog *>(QStringLiteral("pinDialog")), nullptr);
}

TEST(WallInWindow, StaysUpWhenAnotherStartWantsTheWindow)
{
    OpenWindow open;
    WallWindow *wall = openKiosk(open);
    ASSERT_NE(wall, nullptr);
    open.window().bringToFront();
    EXPECT_FALSE(open.window().isVisible());
    EXPECT_EQ(open.page().walls().wall(), wall);
}

TEST(WallInWindow, WaitsForWhoHasToBeLetIn)
{
    OpenWindow open;
    ASSERT_TRUE(open.club->setActor({}));
    open.page().walls().show(PlaceViewKind::Cleaner, open.club.place("Dartmouth"));
    EXPECT_EQ(open.page().walls().wall(), nullptr);
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    EXPECT_NE(open.page().walls().wall(), nullptr);
}

TEST(WallInWindow, IsNotForAPlaceThatOneMayNotSee)
{
    OpenWindow open;
    open.page().setActor(open.club.person("Rey"));
    open.settle();
    open.page().walls().show(PlaceViewKind::Kiosk, open.club.place("Bedford"));
    EXPECT_EQ(open.page().walls().wall(), nullptr);
    EXPECT_TRUE(open.window().isVisible());
}

TEST(WallOptions, ShowAndLocationAreRead)
{
    const auto parse = [](const QStringList &more) {
        return parseDesktopOptions(QStringList{QStringLiteral("bayboard")} + more);
    };
    const auto options = parse({QStringLiteral("--show"),
                                QStringLiteral("cleaner"),
                                QStringLiteral("--location"),
                                QStringLiteral("Bayers Lake")});
    ASSERT_TRUE(options);
    EXPECT_EQ(options->wall, PlaceViewKind::Cleaner);
    EXPECT_EQ(options->location, "Bayers Lake");
    EXPECT_FALSE(parse({})->wall);
    EXPECT_FALSE(parse({QStringLiteral("--show"), QStringLiteral("manager")}));
    EXPECT_TRUE(parse({QStringLiteral("--location"), QStringLiteral("Bedford")}))
        << "the window begins there";
    EXPECT_FALSE(parse({QStringLiteral("--show"),
                        QStringLiteral("kiosk"),
                        QStringLiteral("--view"),
                        QStringLiteral("month")}));
}

} // namespace
