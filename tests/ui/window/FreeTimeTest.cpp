// Time given for nothing at the window: asked for with its reason, listed, summed, saved; and what
// is noticed of customers.

#include "core/reports/FreeTime.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/dialogs/CustomerCard.h"
#include "ui/dialogs/FreeTimeList.h"
#include "ui/dialogs/FreeTimeTable.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/panes/DateField.h"
#include "ui/panes/PatternLine.h"
#include "ui/window/Actions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class FreeTime : public testing::Test
{
protected:
    FreeTime() : booked(open.club.book("D1", "18:00", "19:00", "Jo Guest"))
    {
        open.settle();
        open.select(booked);
        open.settle();
    }

    void giveReason(const QString &reason)
    {
        auto *dialog = open.window().findChild<ReasonDialog *>(QStringLiteral("giveDialog"));
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(open.button("primary")->isEnabled()) << "a reason is needed";
        dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(reason);
        dialog->findChild<QAbstractButton *>(QStringLiteral("primary"))->click();
        open.settle();
    }

    FreeTimeList &showList()
    {
        open.window().actions()->refresh();
        open.window().actions()->find("list.freeTime")->trigger();
        open.settle();
        auto *list = open.window().findChild<FreeTimeList *>();
        EXPECT_NE(list, nullptr);
        return *list;
    }

    [[nodiscard]] static QString cell(FreeTimeList &list, const char *table, int row, int column)
    {
        const auto *item = list.findChild<QTableWidget *>(QLatin1String(table))->item(row, column);
        return item == nullptr ? QString() : item->text();
    }

    OpenWindow open;
    Committed booked;
};

TEST_F(FreeTime, AButtonAsksForTheReasonGivesTheTimeAndIsOneStep)
{
    open.click("giveHalf");
    giveReason(QStringLiteral("projector"));
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Jo Guest D1 18:00–19:30")});
    EXPECT_EQ(open.club->undoState().undo->head.label.code, LabelCode::GiveTime);
    EXPECT_EQ(open.club->undoState().undo->head.reason, "projector");
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Jo Guest D1 18:00–19:00")});
}

TEST_F(FreeTime, AKeyGivesAnHour)
{
    open.board().setFocus();
    open.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    open.settle();
    giveReason(QStringLiteral("late start"));
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Jo Guest D1 18:00–20:00")});
}

TEST_F(FreeTime, TheDialogSaysWhoIsInTheWay)
{
    open.club.book("D1", "19:00", "20:00", "Next One");
    open.settle();
    open.click("giveHour");
    auto *dialog = open.window().findChild<ReasonDialog *>(QStringLiteral("giveDialog"));
    ASSERT_NE(dialog, nullptr);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        said += label->text();
    }
    EXPECT_TRUE(said.contains(QStringLiteral("Next One"))) << said.toStdString();
}

TEST_F(FreeTime, TheLedgerListsItAndSumsByCustomerAndOperator)
{
    open.click("giveHalf");
    giveReason(QStringLiteral("projector"));
    FreeTimeList &list = showList();
    auto *lines = list.findChild<FreeTimeTable *>(QStringLiteral("freeTimeLines"));
    ASSERT_EQ(lines->rowCount(), 1);
    EXPECT_EQ(cell(list, "freeTimeLines", 0, 1), QStringLiteral("30 min"));
    EXPECT_EQ(cell(list, "freeTimeLines", 0, 3), QStringLiteral("Jo Guest"));
    EXPECT_EQ(cell(list, "freeTimeLines", 0, 4), QStringLiteral("Mia"));
    EXPECT_EQ(cell(list, "freeTimeLines", 0, 5), QStringLiteral("projector"));
    EXPECT_EQ(cell(list, "freeTimeCustomers", 0, 0), QStringLiteral("Jo Guest"));
    EXPECT_EQ(cell(list, "freeTimeCustomers", 0, 2), QStringLiteral("30 min"));
    EXPECT_EQ(cell(list, "freeTimeOperators", 0, 0), QStringLiteral("Mia"));
    auto *who = list.findChild<QComboBox *>(QStringLiteral("freeTimeWho"));
    who->setCurrentIndex(who->findText(QStringLiteral("Sam")));
    open.settle();
    EXPECT_EQ(lines->rowCount(), 0);
    who->setCurrentIndex(0);
    open.settle();
    ASSERT_EQ(lines->rowCount(), 1);
    (void)open.club.undo();
    open.settle();
    EXPECT_EQ(lines->rowCount(), 0) << "it follows what is taken back";
}

TEST_F(FreeTime, ADeskThatBeganWithASnapshotSaysSinceWhenItKnows)
{
    const auto isTold = [](FreeTimeList &list) {
        return !list.findChild<QLabel *>(QStringLiteral("freeTimeKnown"))->isHidden();
    };
    EXPECT_FALSE(isTold(showList()));
    delete &showList();
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(open.club.file().c_str(), &handle), SQLITE_OK);
    const std::string began = std::to_string(toUnix(open.club.clock.now()));
    const std::string sql
        = "INSERT INTO following(one, epoch, confirmed, rebases) VALUES(1, zeroblob(16), 1, 0);"
          "INSERT INTO meta(key, value) VALUES('baseline', "
        + began + ")";
    ASSERT_EQ(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    FreeTimeList &list = showList();
    EXPECT_TRUE(isTold(list)) << "the usual period begins before that";
    list.findChild<DateField *>()->setDate(QDate(2026, 6, 16));
    open.settle();
    EXPECT_FALSE(isTold(list)) << "what is asked for is known";
}

TEST_F(FreeTime, ARowOpensItsBookingAndTheListClosesForTheNextAtTheScreen)
{
    open.click("giveHalf");
    giveReason(QStringLiteral("projector"));
    FreeTimeList &list = showList();
    open.board().clearSelection();
    Q_EMIT list.findChild<FreeTimeTable *>(QStringLiteral("freeTimeLines"))->cellActivated(0, 0);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{booked.entity});
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    EXPECT_EQ(open.window().findChild<FreeTimeList *>(), nullptr);
    open.window().actions()->refresh();
    EXPECT_FALSE(open.window().actions()->find("list.freeTime")->isEnabled());
}

/// A customer who missed two bookings and was given time once.
class Noticed : public testing::Test
{
protected:
    Noticed()
    {
        Customer quinn;
        quinn.name = "P. Quinn";
        customer = CustomerId{open.club->createCustomer(quinn)->entity};
        open.settle();
        for (const char *bay : {"D1", "D2"}) {
            const Booking before = open.club->booking(book(bay, "10:00", "11:00"))->booking;
            Proposal missed{before, before};
            missed.after.state = BookingState::NoShow;
            EXPECT_TRUE(open.club->commit(missed));
            open.settle();
        }
    }

    BookingId book(const char *bay, const char *from, const char *to)
    {
        (void)open.club->customer(customer);
        open.settle();
        Proposal proposal = open.club.proposal(bay, from, to);
        proposal.after.guestName.clear();
        proposal.after.customer = customer;
        const Outcome outcome = open.club->commit(proposal);
        EXPECT_TRUE(outcome);
        open.settle();
        return BookingId{outcome->entity};
    }

    OpenWindow open;
    CustomerId customer;
};

TEST_F(Noticed, TheCardSaysItAndShowsTheFreeTime)
{
    const BookingId id = book("D3", "18:00", "19:00");
    open.select({{}, id.value, {}});
    open.settle();
    open.click("giveHalf");
    auto *dialog = open.window().findChild<ReasonDialog *>(QStringLiteral("giveDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("apology"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("primary"))->click();
    open.settle();
    open.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    open.settle();
    auto *card = open.window().findChild<CustomerCard *>();
    ASSERT_NE(card, nullptr);
    auto *noticed = card->findChild<PatternLine *>();
    EXPECT_TRUE(noticed->isVisible());
    EXPECT_EQ(noticed->text(), QStringLiteral("2 no-show(s) in 90 days"));
    auto *free = card->findChild<FreeTimeTable *>();
    ASSERT_EQ(free->rowCount(), 1);
    EXPECT_EQ(free->item(0, 5)->text(), QStringLiteral("apology"));
    EXPECT_TRUE(free->isColumnHidden(3)) << "whose it is, is the card's heading";
    EXPECT_EQ(card->findChild<QTabWidget *>()->tabText(1),
              QStringLiteral("Free time: 30 min in 1 time(s)"));
}

TEST_F(Noticed, ThePopupSaysItOfWhoIsChosenAndOfNobodyElse)
{
    open.drag(open.slot("D3", "16:30", "18:00"));
    open.settle();
    auto *line = open.page().popup()->findChild<PatternLine *>();
    ASSERT_NE(line, nullptr);
    EXPECT_FALSE(line->isVisible());
    open.type(QStringLiteral("Quinn"));
    open.settle();
    ASSERT_TRUE(open.page().popup()->who()->choice().customer);
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(line->text(), QStringLiteral("2 no-show(s) in 90 days"));
    open.press(Qt::Key_Down); // a walk-in of that name
    EXPECT_FALSE(open.page().popup()->who()->choice().customer);
    EXPECT_FALSE(line->isVisible());
}

TEST(NoticedWords, SayTheUsualSlotWithItsPlaceWhereThereAreSeveral)
{
    OpenWindow open;
    CustomerPattern usual;
    usual.kind = CustomerPattern::Kind::UsualSlot;
    usual.weekday = 4;
    usual.timeOfDay = hours(18);
    usual.location = open.club.place("Dartmouth");
    usual.bays = {open.club.bay("D3")};
    EXPECT_EQ(PatternLine::textOf(usual, open.club->club()),
              QStringLiteral("usually Thursday 18:00, D3 at Dartmouth"));
}

} // namespace
