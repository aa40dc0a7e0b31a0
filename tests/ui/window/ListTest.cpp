// The list of bookings in the window: read, followed, sorted, filtered, chosen, changed as one
// step.

#include "tests/ui/window/OpenWindow.h"
#include "ui/list/ListBar.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/list/ListView.h"
#include "ui/panes/Inspector.h"
#include "ui/views/ViewStack.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// A window that shows the list of Dartmouth's day.
struct OpenList : OpenWindow
{
    explicit OpenList(const std::string &ruleBook = {}) : OpenWindow(ruleBook)
    {
        press(Qt::Key_L);
        settle();
    }

    [[nodiscard]] ListView &list() const
    {
        return *dynamic_cast<ListView *>(page().views().view(ViewKind::List));
    }

    /// "A. Haddad|B. Frost"
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (int row = 0; row < list().model().rowCount(); ++row)
            all += QString::fromStdString(list().model().row(row).name);
        return all.join(QLatin1Char('|'));
    }

    [[nodiscard]] BookingState state(const Committed &made)
    {
        const BookingView *view = club->booking(BookingId{made.entity});
        EXPECT_NE(view, nullptr);
        return view == nullptr ? BookingState::Pending : view->booking.state;
    }

    QDialog *dialog(const char *name)
    {
        settle();
        return window().findChild<QDialog *>(QLatin1String(name));
    }
};

} // namespace

TEST(ListInWindow, ShowsTheDayInOrderAndFollowsWhatIsDone)
{
    OpenList open;
    open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.settle();
    EXPECT_EQ(open.names(), QStringLiteral("A. Haddad|B. Frost"));
    ASSERT_TRUE(open.club.undo().has_value());
    open.settle();
    EXPECT_EQ(open.names(), QStringLiteral("B. Frost"));
}

TEST(ListInWindow, IsReadFromTheDiskWhenItIsLookedAt)
{
    OpenWindow window;
    window.club.book("D1", "14:00", "15:00", "A. Haddad");
    window.press(Qt::Key_L);
    window.settle();
    const auto *list = dynamic_cast<ListView *>(window.page().views().view(ViewKind::List));
    ASSERT_EQ(list->model().rowCount(), 1);
    EXPECT_TRUE(list->isLoaded());
}

TEST(ListInWindow, APeriodCanBeADayAWeekAMonthOrFromTo)
{
    OpenList open;
    for (const char *day : {"2026-06-16", "2026-06-20", "2026-06-30", "2026-07-02"}) {
        Proposal later = open.club.proposal("D1", "12:00", "13:00", day);
        later.after.slot.span = Span(open.club.at("12:00", day), hours(1));
        ASSERT_TRUE(open.club->commit(later).has_value()) << day;
    }
    open.settle();
    EXPECT_EQ(open.list().model().rowCount(), 0);
    auto *period = open.list().findChild<QComboBox *>(QStringLiteral("listPeriod"));
    period->setCurrentIndex(1);
    open.settle();
    EXPECT_EQ(open.names(), QStringLiteral("2026-06-16|2026-06-20"));
    period->setCurrentIndex(2);
    open.settle();
    EXPECT_EQ(open.names(), QStringLiteral("2026-06-16|2026-06-20|2026-06-30"));
    open.click("day.next");
    EXPECT_EQ(open.names(), QStringLiteral("2026-07-02"));
    open.list().setRange(parseDate("2026-06-20").value(), parseDate("2026-07-02").value());
    open.settle();
    EXPECT_EQ(open.names(), QStringLiteral("2026-06-20|2026-06-30|2026-07-02"));
}

TEST(ListInWindow, WordsFilterAsTheyAreTypedAndEscClearsThem)
{
    OpenList open;
    open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.settle();
    open.press(Qt::Key_F, Qt::ControlModifier);
    open.type(QStringLiteral("haddad 14"));
    EXPECT_EQ(open.names(), QStringLiteral("A. Haddad"));
    EXPECT_EQ(open.page().views().kind(), ViewKind::List); // letters are letters here
    open.press(Qt::Key_Escape);
    EXPECT_EQ(open.list().model().rowCount(), 2);
    open.press(Qt::Key_Escape);
    EXPECT_TRUE(open.list().table().hasFocus());
}

TEST(ListInWindow, TheRowUnderTheCursorIsWhatTheInspectorShows)
{
    OpenList open;
    const Committed first = open.club.book("D1", "14:00", "15:00", "A. Haddad");
    const Committed second = open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.settle();
    open.list().table().setFocus();
    open.press(Qt::Key_Down);
    open.settle();
    EXPECT_EQ(open.page().inspector().shown()->id, first.entity);
    open.press(Qt::Key_Down);
    open.settle();
    EXPECT_EQ(open.page().inspector().shown()->id, second.entity);
    open.press(Qt::Key_D);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{second.entity});
}

TEST(ListInWindow, WhatIsChosenStaysWhenTheOrderChanges)
{
    OpenList open;
    open.club.book("D1", "14:00", "15:00", "C. Doyle");
    const Committed second = open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.settle();
    open.list().select({EntityKind::Booking, second.entity});
    open.list().table().sortByColumn(static_cast<int>(ListColumn::Customer), Qt::AscendingOrder);
    EXPECT_EQ(open.names(), QStringLiteral("B. Frost|C. Doyle"));
    EXPECT_EQ(open.list().table().current()->id, second.entity);
    EXPECT_EQ(open.list().chosenBookings(), std::vector<BookingId>{BookingId{second.entity}});
}

TEST(ListInWindow, SeveralAreCheckedInByOneKeyAndTakenBackByOne)
{
    OpenList open;
    const Committed one = open.club.book("D1", "12:00", "13:00", "A. Haddad");
    const Committed two = open.club.book("D2", "12:30", "13:30", "B. Frost");
    open.settle();
    open.list().table().selectAll();
    open.press(Qt::Key_I, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.state(one), BookingState::CheckedIn);
    EXPECT_EQ(open.state(two), BookingState::CheckedIn);
    EXPECT_EQ(open.page().topBar().undoText(),
              QStringLiteral("Undo “Check in A. Haddad and 1 more”"));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.state(one), BookingState::Confirmed);
    EXPECT_EQ(open.state(two), BookingState::Confirmed);
}

TEST(ListInWindow, WhatCannotBeDoneIsNamedAndLeftOutIfThatIsWanted)
{
    OpenList open;
    const Committed one = open.club.book("D1", "12:00", "13:00", "A. Haddad");
    const Committed two = open.club.book("D2", "12:00", "13:00", "B. Frost");
    open.settle();
    open.list().select({EntityKind::Booking, one.entity});
    open.press(Qt::Key_I, Qt::ControlModifier);
    open.settle();
    open.list().table().selectAll();
    open.click("chosen.booking.checkIn");
    QDialog *dialog = open.dialog("leftOutDialog");
    ASSERT_NE(dialog, nullptr);
    const auto *lines = dialog->findChild<QListWidget *>();
    ASSERT_EQ(lines->count(), 1);
    EXPECT_TRUE(lines->item(0)->text().startsWith(QStringLiteral("A. Haddad")));
    EXPECT_EQ(open.state(two), BookingState::Confirmed); // nothing yet
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("primary")), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.state(two), BookingState::CheckedIn);
}

TEST(ListInWindow, SeveralAreCancelledWithOneReason)
{
    OpenList open;
    const Committed one = open.club.book("D1", "18:00", "19:00", "A. Haddad");
    const Committed two = open.club.book("D2", "18:00", "19:00", "B. Frost");
    open.settle();
    open.list().table().selectAll();
    open.list().table().setFocus();
    open.press(Qt::Key_Delete);
    QDialog *dialog = open.dialog("cancelDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("Weather"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("danger")), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.state(one), BookingState::Cancelled);
    EXPECT_EQ(open.state(two), BookingState::Cancelled);
    EXPECT_EQ(open.list().model().rowCount(), 0); // all but cancelled
    EXPECT_TRUE(open.club.undo().has_value());
    open.settle();
    EXPECT_EQ(open.list().model().rowCount(), 2);
}

TEST(ListInWindow, SeveralGetATag)
{
    OpenList open;
    const Committed one = open.club.book("D1", "18:00", "19:00", "A. Haddad");
    open.club.book("D2", "18:00", "19:00", "B. Frost");
    open.settle();
    open.list().table().selectAll();
    open.click("chosen.booking.tags");
    QDialog *dialog = open.dialog("tagDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(QStringLiteral("tag"))->setCurrentText(QStringLiteral("league"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("primary")), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{one.entity})->booking.tags,
              std::vector<std::string>{"league"});
}

TEST(ListInWindow, RowsAreCopiedAsTextWithTabs)
{
    OpenList open;
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.settle();
    open.list().table().selectAll();
    open.list().table().setFocus();
    open.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\t'));
    ASSERT_GE(cells.size(), 4);
    EXPECT_EQ(cells.at(0), QStringLiteral("14:00"));
    EXPECT_EQ(cells.at(1), QStringLiteral("15:00"));
    EXPECT_EQ(cells.at(3), QStringLiteral("A. Haddad"));
}

TEST(ListInWindow, RowsAreSavedAsTheCsvThatAnImportReads)
{
    OpenList open;
    const Committed one = open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.club.book("D2", "14:00", "15:00", "B. Frost");
    open.settle();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bookings.csv"));
    open.list().saveTo(path, {BookingId{one.entity}});
    open.settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("A. Haddad"));
    EXPECT_FALSE(text.contains("B. Frost"));
    EXPECT_EQ(text.count("\r\n"), 2); // a head and a row
}

TEST(ListInWindow, BlocksAreListedWhereTheyAreWanted)
{
    OpenList open;
    Block block;
    block.location = open.club.place("Dartmouth");
    block.slot = open.slot("D1", "15:00", "16:00");
    block.kind = "maintenance";
    ASSERT_TRUE(open.club->createBlock(block).has_value());
    open.settle();
    EXPECT_EQ(open.list().model().rowCount(), 0);
    open.click("listBlocks");
    ASSERT_EQ(open.list().model().rowCount(), 1);
    EXPECT_FALSE(open.list().model().row(0).state.has_value());
}

TEST(ListInWindow, WhoMayNotKnowCustomersSeesNoneOfThem)
{
    OpenList open;
    Proposal made = open.club.proposal("D1", "14:00", "15:00", "A. Haddad");
    made.after.guestPhone = "902 555 0199";
    made.after.notes = "met Haddad";
    ASSERT_TRUE(open.club->commit(made).has_value());
    open.settle();
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    ASSERT_EQ(open.list().model().rowCount(), 1);
    const ListRow &row = open.list().model().row(0);
    EXPECT_TRUE(row.name.empty());
    EXPECT_TRUE(row.phone.empty());
    EXPECT_TRUE(row.notes.empty());
    EXPECT_EQ(row.words.find("haddad"), std::string::npos);
    EXPECT_EQ(row.words.find("555"), std::string::npos);
    EXPECT_FALSE(open.button("exportList")->isVisible());
}

TEST(ListInWindow, ABookingOfAnotherDayIsFoundWhereItStands)
{
    OpenList open;
    Proposal later = open.club.proposal("D1", "12:00", "13:00", "A. Haddad");
    later.after.slot.span = Span(open.club.at("12:00", "2026-06-18"), hours(1));
    ASSERT_TRUE(open.club->commit(later).has_value());
    open.settle();
    open.page().openBooking(later.after.id);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::List);
    EXPECT_EQ(open.names(), QStringLiteral("A. Haddad"));
    EXPECT_EQ(open.list().table().current()->id, later.after.id.value);
}

TEST(ListInWindow, TheBoardHasItsDayInMemoryAgainAfterManyOthersWereLookedAt)
{
    OpenWindow open;
    open.board().setDate(parseDate("2026-06-25").value());
    open.settle();
    Proposal later = open.club.proposal("D1", "12:00", "13:00", "A. Haddad");
    later.after.slot.span = Span(open.club.at("12:00", "2026-06-25"), hours(1));
    ASSERT_TRUE(open.club->commit(later).has_value());
    open.settle();
    const BookingId id = later.after.id;
    open.press(Qt::Key_L);
    open.settle();
    for (int day = 20; day < 32; ++day) { // memory keeps the newest few
        open.club->show(open.club.place("Bedford"),
                        Span(open.club.at("00:00") + days(day), hours(24)));
        open.settle();
    }
    ASSERT_EQ(open.club->booking(id), nullptr);
    open.press(Qt::Key_D);
    open.settle();
    ASSERT_NE(open.club->booking(id), nullptr);
    open.board().select({EntityKind::Booking, id.value});
    EXPECT_EQ(open.page().inspector().shown()->id, id.value);
}
