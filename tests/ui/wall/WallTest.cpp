// A wall: large type, no names, the desk's clock.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/DeskSignals.h"
#include "ui/wall/WallTable.h"
#include "ui/wall/WallWindow.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::TestDesk;

namespace {

class Wall : public testing::Test
{
protected:
    Wall() { club.showDay(); }

    WallWindow &show(PlaceViewKind kind)
    {
        wall = std::make_unique<WallWindow>(*club, signals_, kind, club.place("Dartmouth"));
        wall->resize(1280, 720);
        wall->show();
        club.settle();
        return *wall;
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return wall->table().item(row, column)->text();
    }

    /// All that is shown, also to who only hears it.
    [[nodiscard]] QString everything() const
    {
        QString text = wall->windowTitle() + wall->table().accessibleName();
        for (const QLabel *label : wall->findChildren<QLabel *>()) {
            text += label->text();
        }
        for (int row = 0; row < wall->table().rowCount(); ++row) {
            for (int column = 0; column < wall->table().columnCount(); ++column) {
                text += cell(row, column) + wall->table().item(row, column)->toolTip();
            }
        }
        return text;
    }

    test::OwnSettings settings;
    TestDesk club;
    DeskSignals signals_{*club};
    std::unique_ptr<WallWindow> wall;
};

TEST_F(Wall, TheKioskSaysOfEachBayWhatItIsNowAndNextWithoutNames)
{
    club.book("D1", "11:30", "13:00", "Maria Reyes");
    club.book("D2", "14:00", "15:00", "Maria Reyes");
    show(PlaceViewKind::Kiosk);
    ASSERT_EQ(wall->table().rowCount(), 4);
    EXPECT_EQ(cell(0, 0), QStringLiteral("D1"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("Taken until 13:00"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("from 13:00"));
    EXPECT_EQ(cell(1, 1), QStringLiteral("Free"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("14:00–15:00"));
    EXPECT_EQ(cell(1, 3), QStringLiteral("until 14:00"));
    EXPECT_FALSE(everything().contains(QStringLiteral("Maria")));
    EXPECT_TRUE(everything().contains(QStringLiteral("Dartmouth")));
}

TEST_F(Wall, FollowsTheDesksClockAndWhatIsBooked)
{
    club.book("D1", "11:30", "13:00");
    show(PlaceViewKind::Kiosk);
    EXPECT_TRUE(wall->clockText().endsWith(QStringLiteral("12:00")));
    club.clock.advance(hours(1));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        club.settle(); // another hour asks for more of the day
        return cell(0, 1) == QStringLiteral("Free");
    }));
    EXPECT_TRUE(wall->clockText().endsWith(QStringLiteral("13:00")));
    club.book("D1", "13:00", "14:00");
    EXPECT_EQ(cell(0, 1), QStringLiteral("Taken until 14:00"));
}

TEST_F(Wall, TheCleanersSaysWhatIsDueFirst)
{
    club.book("D1", "11:30", "13:00");
    const Committed used = club.book("D3", "10:00", "11:00", "Maria Reyes");
    for (const BookingState state : {BookingState::CheckedIn, BookingState::Completed}) {
        const Booking before = club->booking(BookingId{used.entity})->booking;
        Proposal proposal{before, before};
        proposal.after.state = state;
        ASSERT_TRUE(club->commit(proposal));
        club.settle();
    }
    show(PlaceViewKind::Cleaner);
    EXPECT_EQ(cell(0, 0), QStringLiteral("D3"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("Clean now, free since 11:00"));
    EXPECT_EQ(cell(1, 1), QStringLiteral("Taken until 13:00, then clean"));
    EXPECT_EQ(cell(2, 1), QStringLiteral("Clean"));
    EXPECT_FALSE(everything().contains(QStringLiteral("Maria")));
}

TEST_F(Wall, TheCoachsMarksTheirOwnBookingsAndNamesNobodyElse)
{
    club.book("D1", "14:00", "15:00", "Maria Reyes"); // Mia's
    ASSERT_TRUE(club->setActor(club.person("Sam")));
    club.book("D2", "16:00", "17:00", "Jo Guest");
    show(PlaceViewKind::Coach);
    ASSERT_EQ(wall->table().rowCount(), 2);
    EXPECT_EQ(cell(0, 2), QStringLiteral("Taken"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("Yours: Jo Guest"));
    EXPECT_TRUE(wall->table().item(1, 2)->font().bold());
    EXPECT_FALSE(wall->table().item(0, 2)->font().bold());
    EXPECT_FALSE(everything().contains(QStringLiteral("Maria")));
}

TEST_F(Wall, ItsTypeIsAsLargeAsTheWindowLets)
{
    show(PlaceViewKind::Kiosk);
    const int before = wall->table().typeSize();
    EXPECT_GE(before, 24) << "readable from afar";
    wall->resize(2560, 1440);
    QCoreApplication::processEvents();
    EXPECT_GT(wall->table().typeSize(), before);
    EXPECT_EQ(wall->table().item(0, 0)->font().pixelSize(), wall->table().typeSize());
    wall->resize(500, 300);
    QCoreApplication::processEvents();
    EXPECT_LT(wall->table().typeSize(), before);
}

TEST_F(Wall, IsATableForWhoHearsIt)
{
    show(PlaceViewKind::Kiosk);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&wall->table());
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->text(QAccessible::Name).contains(QStringLiteral("Dartmouth")));
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->rowCount(), 4);
    EXPECT_EQ(table->tableInterface()->columnDescription(1), QStringLiteral("Now"));
}

TEST_F(Wall, EscLeavesAndNothingElseDoes)
{
    show(PlaceViewKind::Kiosk);
    QSignalSpy left(wall.get(), &WallWindow::left);
    QTest::keyClick(&wall->table(), Qt::Key_Return);
    QTest::keyClick(&wall->table(), Qt::Key_A);
    EXPECT_EQ(left.size(), 0);
    QTest::keyClick(&wall->table(), Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
}

} // namespace
