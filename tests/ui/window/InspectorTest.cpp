#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/BookingForm.h"
#include "ui/panes/HistoryList.h"
#include "ui/panes/Inspector.h"
#include "ui/window/Banner.h"
#include "ui/window/BookingActions.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

BookingState stateOf(OpenWindow &open, const Committed &committed)
{
    return open.club->booking(BookingId{committed.entity})->booking.state;
}

/// Marcel Leblanc, a customer with no phone, on D2.
Committed bookForCustomer(OpenWindow &open)
{
    Customer customer;
    customer.name = "Marcel Leblanc";
    const CustomerId id{open.club->createCustomer(customer)->entity};
    static_cast<void>(open.club->customer(id));
    open.settle();
    static_cast<void>(open.club->customer(id));
    open.settle();
    Proposal proposal = open.club.proposal("D2", "16:30", "18:00");
    proposal.after.guestName.clear();
    proposal.after.customer = id;
    const auto made = open.club->commit(proposal);
    EXPECT_TRUE(made.has_value());
    open.settle();
    return *made;
}

QLineEdit *field(OpenWindow &open, const char *name)
{
    return open.page().inspector().findChild<QLineEdit *>(QLatin1String(name));
}

} // namespace

TEST(Inspector, ShowsHintsUntilSomethingIsChosen)
{
    OpenWindow open;
    EXPECT_FALSE(open.page().inspector().shown().has_value());
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.select(made);
    ASSERT_TRUE(open.page().inspector().shown().has_value());
    EXPECT_EQ(field(open, "name")->text(), QStringLiteral("A. Haddad"));
    EXPECT_TRUE(open.page().inspector().history()->text().contains(QStringLiteral("Mia")));
    open.board().clearSelection();
    EXPECT_FALSE(open.page().inspector().shown().has_value());
}

TEST(Inspector, ChecksInCompletesAndOffersOnlyWhatTheStateAllows)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "12:00", "13:00");
    open.select(made);
    EXPECT_FALSE(open.button("complete")->isVisible());
    open.click("checkIn");
    EXPECT_EQ(stateOf(open, made), BookingState::CheckedIn);
    EXPECT_FALSE(open.button("checkIn")->isVisible());
    open.click("complete");
    EXPECT_EQ(stateOf(open, made), BookingState::Completed);
    EXPECT_FALSE(open.button("cancel")->isVisible());
}

TEST(Inspector, AsksBeforeACheckInHoursEarly)
{
    OpenWindow open;
    const Committed soon = open.club.book("D1", "13:00", "14:00", "P. Quinn"); // it is 12:00
    const Committed later = open.club.book("D2", "16:30", "18:00");
    open.select(soon);
    open.click("checkIn");
    EXPECT_EQ(stateOf(open, soon), BookingState::CheckedIn);
    open.select(later);
    MessageBox::scriptNext(QMessageBox::Cancel);
    open.click("checkIn");
    EXPECT_EQ(stateOf(open, later), BookingState::Confirmed);
    MessageBox::scriptNext(QMessageBox::Yes);
    open.press(Qt::Key_I, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(stateOf(open, later), BookingState::CheckedIn);
    const QList<MessageBox::Shown> shown = MessageBox::takeShown();
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown.front().text,
              QStringLiteral("Check in A. Haddad, Mon 15 Jun 16:30–18:00? It begins only in 4 h 30 "
                             "min."));
    open.board().setFocus();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(stateOf(open, later), BookingState::Confirmed);
}

TEST(Inspector, ACheckInThatIsNotPermittedIsRefusedWithoutAQuestion)
{
    OpenWindow open;
    const Committed later = open.club.book("D2", "16:30", "18:00");
    open.page().setActor(open.club.person("Kim"));
    open.page().bookingActions().changeState(BookingId{later.entity}, BookingState::CheckedIn);
    EXPECT_TRUE(open.page().banner().isVisible());
    EXPECT_EQ(stateOf(open, later), BookingState::Confirmed);
}

TEST(Inspector, AddsHalfAnHourAndNamesWhoComesNext)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "12:00", "13:00");
    open.club.book("D2", "13:30", "14:30", "P. Quinn");
    open.select(made);
    auto *next = open.page().inspector().findChild<QLabel *>(QStringLiteral("next"));
    EXPECT_EQ(next->text(), QStringLiteral("Next: P. Quinn at 13:30"));
    open.click("addHalf");
    EXPECT_EQ(open.bookings().front(), QStringLiteral("A. Haddad D2 12:00–13:30"));
    open.click("addHour");
    EXPECT_EQ(open.bookings().front(), QStringLiteral("A. Haddad D2 12:00–13:30"));
    EXPECT_TRUE(open.page().banner().isVisible());
    EXPECT_TRUE(open.page().banner().text().contains(QStringLiteral("P. Quinn")));
}

TEST(Inspector, AddsAnHourWhereNobodyComesNext)
{
    OpenWindow open;
    open.select(open.club.book("D2", "12:00", "13:00"));
    open.click("addHour");
    EXPECT_EQ(open.bookings().front(), QStringLiteral("A. Haddad D2 12:00–14:00"));
    EXPECT_FALSE(open.page().banner().isVisible());
    open.board().setFocus();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.bookings().front(), QStringLiteral("A. Haddad D2 12:00–13:00"));
}

TEST(Inspector, ConfirmsWhatIsPending)
{
    OpenWindow open;
    Proposal proposal = open.club.proposal("D2", "16:30", "18:00");
    proposal.after.state = BookingState::Pending;
    const auto made = open.club->commit(proposal);
    ASSERT_TRUE(made.has_value());
    open.settle();
    open.select(*made);
    EXPECT_FALSE(open.button("checkIn")->isVisible());
    open.click("confirm");
    EXPECT_EQ(stateOf(open, *made), BookingState::Confirmed);
    EXPECT_FALSE(open.button("confirm")->isVisible());
    EXPECT_TRUE(open.button("checkIn")->isVisible());
}

TEST(Inspector, ANoShowKeepsTheBayUntilItIsReleased)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "12:00", "13:00");
    open.select(made);
    EXPECT_FALSE(open.button("release")->isVisible());
    open.click("noShow");
    EXPECT_EQ(stateOf(open, made), BookingState::NoShow);
    EXPECT_FALSE(open.button("noShow")->isVisible());
    EXPECT_FALSE(open.club->commit(open.club.proposal("D2", "12:00", "13:00", "P. Quinn")));
    open.click("release");
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.released, open.club.at("12:00"));
    EXPECT_FALSE(open.button("release")->isVisible());
    open.club.book("D2", "12:00", "13:00", "P. Quinn");
    EXPECT_TRUE(open.club.verifies());
}

TEST(Inspector, ReopensANoShowThatCameAfterAllUnlessTheBayIsTaken)
{
    OpenWindow open;
    const Committed late = open.club.book("D2", "12:00", "13:00");
    const Committed gone = open.club.book("D3", "12:00", "13:00", "L. Meyer");
    open.select(late);
    EXPECT_FALSE(open.button("reopen")->isVisible());
    open.click("noShow");
    open.click("reopen");
    EXPECT_EQ(stateOf(open, late), BookingState::CheckedIn);
    open.select(gone);
    open.click("noShow");
    open.click("release");
    open.club.book("D3", "12:00", "13:00", "P. Quinn");
    open.settle();
    open.select(gone);
    open.click("reopen");
    EXPECT_EQ(stateOf(open, gone), BookingState::NoShow);
    EXPECT_TRUE(open.page().banner().isVisible());
    EXPECT_TRUE(open.page().banner().text().contains(QStringLiteral("P. Quinn")));
}

TEST(Inspector, EditsInPlaceAndSavesWhatWasLeft)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.select(made);
    open.page().inspector().focusFirstField();
    EXPECT_EQ(QApplication::focusWidget(), field(open, "name"));
    open.type(QStringLiteral("Amira Haddad"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.guestName, "Amira Haddad");
    auto *notes = open.page().inspector().findChild<QPlainTextEdit *>(QStringLiteral("notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Left-handed set-up"));
    open.board().setFocus();
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.notes, "Left-handed set-up");
    EXPECT_TRUE(open.club.verifies());
}

TEST(Inspector, ACustomersNameAndPhoneAreTypedOneAfterTheOther)
{
    OpenWindow open;
    const Committed made = bookForCustomer(open);
    open.select(made);
    field(open, "name")->setFocus();
    field(open, "name")->selectAll();
    // No waiting for the disk between the fields.
    QTest::keyClicks(field(open, "name"), QStringLiteral("Marcel L"));
    QTest::keyClick(field(open, "name"), Qt::Key_Tab);
    QTest::keyClicks(field(open, "phone"), QStringLiteral("902-555-1111"));
    QTest::keyClick(field(open, "phone"), Qt::Key_Tab);
    field(open, "name")->setFocus();
    field(open, "name")->selectAll();
    QTest::keyClicks(field(open, "name"), QStringLiteral("Marc L"));
    QTest::keyClick(field(open, "name"), Qt::Key_Tab);
    for (int again = 0; again < 2; ++again) {
        EXPECT_EQ(open.club->booking(BookingId{made.entity})->name, "Marc L");
        EXPECT_EQ(open.club->booking(BookingId{made.entity})->phone, "902-555-1111");
        EXPECT_EQ(field(open, "name")->text(), QStringLiteral("Marc L"));
        open.settle();
    }
    EXPECT_FALSE(open.page().banner().isVisible()) << open.page().banner().text().toStdString();
    open.board().setFocus(); // in a field it would take back what is typed there
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(field(open, "name")->text(), QStringLiteral("Marcel L"));
}

TEST(Inspector, EscGivesUpWhatIsTypedAndGoesBackToTheBoard)
{
    OpenWindow open;
    const Committed made = bookForCustomer(open);
    open.select(made);
    field(open, "name")->setFocus();
    field(open, "name")->selectAll();
    QTest::keyClicks(field(open, "name"), QStringLiteral("tt"));
    QTest::keyClick(field(open, "name"), Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(field(open, "name")->text(), QStringLiteral("Marcel Leblanc"));
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->name, "Marcel Leblanc");
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Inspector, AnAmountThatCannotBeReadIsSaidAndPutBack)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.select(made);
    QLineEdit *price = field(open, "price");
    EXPECT_EQ(price->text(), QString());
    EXPECT_EQ(price->placeholderText(), QStringLiteral("not known"));
    price->setFocus();
    open.type(QStringLiteral("12,5o"));
    open.press(Qt::Key_Return);
    EXPECT_TRUE(open.page().banner().text().contains(QStringLiteral("12,5o")));
    EXPECT_EQ(price->text(), QString());
    price->setFocus();
    open.type(QStringLiteral("52.50"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.price, Money{5250});
}

TEST(Inspector, CancellingAsksForAReasonAndFreesTheBay)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.select(made);
    open.click("cancel");
    auto *dialog = open.window().findChild<QDialog *>(QStringLiteral("cancelDialog"));
    ASSERT_NE(dialog, nullptr);
    auto *yes = dialog->findChild<QPushButton *>(QStringLiteral("danger"));
    EXPECT_FALSE(yes->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reason")),
                     QStringLiteral("Customer asked"));
    EXPECT_TRUE(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    open.settle();
    EXPECT_EQ(stateOf(open, made), BookingState::Cancelled);
    EXPECT_TRUE(open.bookings().isEmpty());
    open.drag(open.slot("D2", "16:30", "18:00"));
    open.type(QStringLiteral("Next One"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings().size(), 1);
}

TEST(Inspector, ACleanerSeesTheScheduleWithoutNamesAndMayNotChangeIt)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.page().setActor(open.club.person("Kim"));
    open.select(made);
    EXPECT_FALSE(field(open, "name")->text().contains(QStringLiteral("Haddad")));
    EXPECT_FALSE(field(open, "phone")->isVisible());
    QAbstractButton *checkIn = open.button("checkIn");
    EXPECT_TRUE(checkIn->isVisible());
    EXPECT_FALSE(checkIn->isEnabled());
    EXPECT_FALSE(checkIn->toolTip().isEmpty());
}

/// What the context menu of the chosen booking has.
QAction *inContextMenu(OpenWindow &open, const char *id)
{
    Q_EMIT open.board().menuWanted(QPoint(10, 10));
    auto *menu = open.page().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (menu == nullptr)
        return nullptr;
    QAction *found = nullptr;
    for (QAction *entry : menu->actions())
        if (entry->objectName() == QLatin1String(id))
            found = entry;
    delete menu; // and the lines in it
    return found;
}

void clickOnBoard(OpenWindow &open, const QPoint &at)
{
    QTest::mouseMove(open.board().viewport(), at);
    QTest::mouseClick(open.board().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::lastMouseTimestamp += 2000; // the next one is no double click
    open.settle();
}

TEST(Inspector, TheContextMenuCopiesAndResizesByClicks)
{
    OpenWindow open;
    open.select(open.club.book("D2", "13:00", "14:00"));
    open.board().showTime(open.club.at("12:00"));
    QAction *resize = inContextMenu(open, "booking.resize");
    ASSERT_NE(resize, nullptr);
    resize->trigger();
    const QRect was = open.board().rectOf(open.slot("D2", "13:00", "14:00"));
    clickOnBoard(open, QPoint(was.center().x(), was.bottom() - 4));
    const QRect longer = open.board().rectOf(open.slot("D2", "13:00", "15:00"));
    clickOnBoard(open, longer.bottomLeft() + QPoint(20, 1));
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("A. Haddad D2 13:00–15:00")});
    QAction *copy = inContextMenu(open, "booking.copy");
    ASSERT_NE(copy, nullptr);
    copy->trigger();
    const QRect target = open.board().rectOf(open.slot("D3", "15:00", "16:00"));
    clickOnBoard(open, QPoint(target.center().x(), target.top() + 3));
    EXPECT_EQ(open.bookings(),
              (QStringList{QStringLiteral("A. Haddad D2 13:00–15:00"),
                           QStringLiteral("A. Haddad D3 15:00–17:00")}));
}

TEST(Inspector, MoveIsTwoClicks)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "13:00", "14:00");
    open.select(made);
    open.board().showTime(open.club.at("12:00"));
    open.click("move");
    const QRect target = open.board().rectOf(open.slot("D3", "15:00", "16:00"));
    ASSERT_FALSE(target.isEmpty());
    const QPoint at(target.center().x(), target.top() + 3);
    QTest::mouseMove(open.board().viewport(), at);
    QTest::mouseClick(open.board().viewport(), Qt::LeftButton, Qt::NoModifier, at);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("A. Haddad D3 15:00–16:00")});
}
