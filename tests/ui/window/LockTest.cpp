// A desk that is left alone: nobody acts and no name is seen until the PIN is typed.

#include "tests/ui/window/OpenWindow.h"
#include "ui/window/IdleTimer.h"
#include "ui/window/PinActions.h"
#include "ui/window/TopBar.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

TEST(Lock, TakesTheActorAwayUntilThePinIsTyped)
{
    OpenWindow open;
    const Committed booked = open.club.book("D2", "18:00", "19:00", "Maria Reyes");
    open.club->pins().set(
        {}, Secret("135790"), false, [](const Status &done) { EXPECT_TRUE(done); }); // Mia's
    open.settle();
    const OperatorId mia = open.club->actor();
    open.board().setFocus();
    open.press(Qt::Key_L, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(open.club->actor().isNull());
    EXPECT_EQ(open.club->booking(BookingId{booked.entity})->name, "");
    EXPECT_FALSE(open.club->may(Permission::BookingCreate));
    auto *dialog = open.window().findChild<QDialog *>(QStringLiteral("pinDialog"));
    ASSERT_NE(dialog, nullptr);
    auto *pin = dialog->findChild<QLineEdit *>();
    ASSERT_NE(pin, nullptr);
    pin->setText(QStringLiteral("135790"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("primary"))->click();
    open.settle();
    EXPECT_EQ(open.club->actor(), mia);
    EXPECT_EQ(open.club->booking(BookingId{booked.entity})->name, "Maria Reyes");
}

TEST(Lock, WithoutAPinThereIsNothingToLock)
{
    OpenWindow open;
    const OperatorId who = open.club->actor();
    EXPECT_FALSE(open.page().pins().canLock());
    open.page().pins().lock();
    EXPECT_EQ(open.club->actor(), who);
}

TEST(IdleTimer, TellsOnceAndAgainAfterTheNextTouch)
{
    QToolButton touched;
    IdleTimer idle;
    QSignalSpy left(&idle, &IdleTimer::left);
    idle.setPatience(std::chrono::milliseconds(1));
    EXPECT_TRUE(left.wait());
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(&touched, Qt::Key_A);
    EXPECT_TRUE(left.wait());
    EXPECT_EQ(left.size(), 2);
    idle.setPatience(std::chrono::milliseconds(0));
    QTest::keyClick(&touched, Qt::Key_A);
    QCoreApplication::processEvents();
    EXPECT_EQ(left.size(), 2);
}

} // namespace
