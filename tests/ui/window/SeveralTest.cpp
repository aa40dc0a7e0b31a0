// Several bookings chosen on the board of the day: what the window shows of them and does with
// them.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/Inspector.h"
#include "ui/views/ViewStack.h"
#include "ui/window/TopBar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// A day with two bookings, both chosen by one key.
struct OpenSeveral : OpenWindow
{
    OpenSeveral()
    {
        one = BookingId{club.book("D1", "18:00", "19:00", "A. Haddad").entity};
        two = BookingId{club.book("D2", "18:30", "19:30", "B. Frost").entity};
        settle();
        board().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        settle();
    }

    [[nodiscard]] BookingState state(BookingId id) { return club->booking(id)->booking.state; }

    [[nodiscard]] QString shown(const char *label) const
    {
        const auto *facts = page().inspector().findChild<QWidget *>(QStringLiteral("severalFacts"));
        return facts == nullptr ? QString()
                                : facts->findChild<QLabel *>(QLatin1String(label))->text();
    }

    QDialog *dialog(const char *name)
    {
        settle();
        return window().findChild<QDialog *>(QLatin1String(name));
    }

    BookingId one;
    BookingId two;
};

} // namespace

TEST(SeveralInWindow, TheInspectorSumsThemUpAndForgetsThemWithTheSelection)
{
    OpenSeveral open;
    ASSERT_EQ(open.page().views().current().chosenBookings(),
              (std::vector<BookingId>{open.one, open.two}));
    EXPECT_EQ(open.shown("inspectorTitle"), QStringLiteral("2 booking(s) chosen"));
    EXPECT_TRUE(open.shown("severalWhere").contains(QStringLiteral("18:00–19:30")));
    EXPECT_TRUE(open.shown("severalWhere").contains(QStringLiteral("D1, D2")));
    EXPECT_EQ(open.shown("severalWho"), QStringLiteral("A. Haddad\nB. Frost"));
    EXPECT_NE(open.page().inspector().entry(), nullptr) << "the keyboard comes in";
    open.press(Qt::Key_Escape);
    open.settle();
    ASSERT_TRUE(open.page().inspector().shown().has_value());
    EXPECT_EQ(open.page().inspector().shown()->id, open.one.value);
}

TEST(SeveralInWindow, DeleteCancelsAllWithOneReasonAndOneUndo)
{
    OpenSeveral open;
    open.press(Qt::Key_Delete);
    QDialog *dialog = open.dialog("cancelDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("Weather"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("danger")), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.state(open.one), BookingState::Cancelled);
    EXPECT_EQ(open.state(open.two), BookingState::Cancelled);
    EXPECT_TRUE(open.page().views().current().chosenBookings().empty());
    ASSERT_TRUE(open.club.undo().has_value());
    EXPECT_EQ(open.state(open.two), BookingState::Confirmed);
}

TEST(SeveralInWindow, AButtonOfTheInspectorTagsAll)
{
    OpenSeveral open;
    open.click("several.booking.tags");
    QDialog *dialog = open.dialog("tagDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(QStringLiteral("tag"))->setCurrentText(QStringLiteral("league"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("primary")), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.club->booking(open.one)->booking.tags, std::vector<std::string>{"league"});
    EXPECT_EQ(open.club->booking(open.two)->booking.tags, std::vector<std::string>{"league"});
}

TEST(SeveralInWindow, AStepWithSeveralIsNamedByTheFirstAndHowManyMore)
{
    OpenSeveral open;
    open.press(Qt::Key_Down, Qt::AltModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(open.one)->booking.slot, open.slot("D1", "18:30", "19:30"));
    EXPECT_EQ(open.club->booking(open.two)->booking.slot, open.slot("D2", "19:00", "20:00"));
    EXPECT_EQ(open.page().topBar().undoText(), QStringLiteral("Undo “Move A. Haddad and 1 more”"));
    EXPECT_TRUE(open.shown("severalWhere").contains(QStringLiteral("18:30–20:00")));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(open.two)->booking.slot, open.slot("D2", "18:30", "19:30"));
}

TEST(SeveralInWindow, MoveInTheMenuTakesAllIntoTheHand)
{
    OpenSeveral open;
    open.click("several.booking.move");
    open.settle();
    EXPECT_TRUE(open.board().isBusy());
    EXPECT_TRUE(open.board().selection().isSeveral());
}
