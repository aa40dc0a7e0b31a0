// A booking put aside by its key, carried over days, and placed.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/panes/LineButton.h"
#include "ui/panes/ParkedBookings.h"
#include "ui/panes/ParkingShelf.h"
#include "ui/panes/SidePane.h"
#include "ui/window/ParkingActions.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class Parking : public testing::Test
{
protected:
    Parking()
    {
        open.settle();
        made = open.club.book("D2", "16:30", "18:00", "Maria Reyes");
        open.settle();
        open.select(made);
        open.board().setFocus();
    }

    void park()
    {
        open.press(Qt::Key_P);
        open.settle();
    }

    [[nodiscard]] ParkingShelf &shelf() const
    {
        auto *found = open.page().side().findChild<ParkingShelf *>();
        EXPECT_NE(found, nullptr);
        return *found;
    }

    [[nodiscard]] Slot slotNow()
    {
        return open.club->booking(BookingId{made.entity})->booking.slot;
    }

    void nextDay()
    {
        open.press(Qt::Key_PageDown, Qt::ControlModifier);
        open.settle();
    }

    OpenWindow open;
    Committed made;
};

TEST_F(Parking, KeepsTheTimeAndStaysInSightOverDays)
{
    const Slot before = slotNow();
    park();
    EXPECT_EQ(slotNow(), before);
    EXPECT_TRUE(shelf().isVisible());
    nextDay();
    nextDay();
    EXPECT_EQ(shelf().lines().size(), 1);
    EXPECT_TRUE(shelf().lines().front().startsWith(QStringLiteral("Maria Reyes")));
}

TEST_F(Parking, IsPlacedByClicks)
{
    park();
    nextDay();
    auto *line = shelf().findChild<LineButton *>(QStringLiteral("placeParked"));
    ASSERT_NE(line, nullptr);
    QTest::mouseClick(line, Qt::LeftButton);
    open.settle();
    const Slot wanted
        = Slot::of({open.club.bay("D3")}, Span(open.club.at("14:00", "2026-06-16"), minutes(90)));
    open.board().showTime(wanted.span.start());
    open.settle();
    const QRect box = open.board().rectOf(wanted);
    ASSERT_FALSE(box.isEmpty());
    const QPoint to(box.center().x(), box.top() + 3);
    QTest::mouseMove(open.board().viewport(), to);
    QTest::mouseClick(open.board().viewport(), Qt::LeftButton, Qt::NoModifier, to);
    open.settle();
    EXPECT_EQ(slotNow(), wanted);
    EXPECT_TRUE(shelf().lines().isEmpty());
    EXPECT_FALSE(shelf().isVisible());
}

TEST_F(Parking, IsPlacedByKeysAtItsTimeOfTheDayInView)
{
    park();
    nextDay();
    open.board().clearSelection();
    open.press(Qt::Key_P, Qt::ShiftModifier);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(
        slotNow(),
        Slot::of({open.club.bay("D3")}, Span(open.club.at("16:30", "2026-06-16"), minutes(90))));
    EXPECT_TRUE(shelf().lines().isEmpty());
}

TEST_F(Parking, IsPlacedByKeysWhereACellIsChosen)
{
    park();
    nextDay();
    open.press(Qt::Key_Down);
    ASSERT_TRUE(open.board().selection().slot);
    const Instant chosen = open.board().selection().slot->span.start();
    open.press(Qt::Key_P, Qt::ShiftModifier);
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(slotNow().span, Span(chosen, minutes(90)));
}

TEST_F(Parking, IsPlacedFromADayThatIsNoLongerInMemory)
{
    Proposal proposal = open.club.proposal("D1", "10:00", "11:00", "Nora Sey");
    proposal.after.slot.span = Span(open.club.at("10:00", "2026-06-25"), hours(1));
    const auto far = open.club->commit(proposal);
    ASSERT_TRUE(far);
    open.settle();
    const BookingId id{far->entity};
    ASSERT_TRUE(open.page().parking().parked().park(id));
    open.board().setDate(parseDate("2026-07-10").value());
    for (int day = 0; day < 20; ++day) // windows of memory are few
        nextDay();
    EXPECT_EQ(open.club->booking(id), nullptr);
    open.board().clearSelection();
    open.press(Qt::Key_P, Qt::ShiftModifier);
    open.settle();
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_NE(open.club->booking(id), nullptr);
    EXPECT_EQ(open.club->booking(id)->booking.slot.span.start(),
              open.club.at("10:00", "2026-07-30"));
}

TEST_F(Parking, LetsGoWithEscAndStaysParked)
{
    const Slot before = slotNow();
    park();
    open.press(Qt::Key_P, Qt::ShiftModifier);
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(slotNow(), before);
    EXPECT_EQ(shelf().lines().size(), 1);
}

TEST_F(Parking, IsPutBackByItsButton)
{
    park();
    QTest::mouseClick(shelf().findChild<QAbstractButton *>(QStringLiteral("putBack")),
                      Qt::LeftButton);
    open.settle();
    EXPECT_TRUE(shelf().lines().isEmpty());
}

TEST_F(Parking, IsPlacedAtItsOwnLocation)
{
    park();
    open.page().board().setLocation(open.club.place("Bedford"));
    open.settle();
    open.page().parking().place(BookingId{made.entity});
    open.settle();
    EXPECT_EQ(open.board().location(), open.club.place("Dartmouth"));
}

TEST_F(Parking, IsALetterWhereTextIsTyped)
{
    auto *field = new QLineEdit(&open.page());
    field->show();
    field->setFocus();
    open.press(Qt::Key_P);
    open.settle();
    EXPECT_EQ(field->text(), QStringLiteral("p"));
    EXPECT_TRUE(shelf().lines().isEmpty());
}

} // namespace
