// The page about one customer: what comes next, what was, what may be changed, and for whose eyes.

#include "tests/ui/window/OpenWindow.h"
#include "ui/board/BoardView.h"
#include "ui/dialogs/CustomerCard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class Card : public testing::Test
{
protected:
    Card()
    {
        Customer quinn;
        quinn.name = "P. Quinn";
        quinn.phones = {"902-555-0199"};
        quinn.notes = "left-handed";
        quinn.entitlements = {"club+||2026-12-31"};
        Proposal first = open.club.proposal("D1", "18:00", "19:00");
        first.after.guestName.clear();
        first.newCustomer = quinn;
        booked = *open.club->commit(first);
        open.settle();
        customer = open.club->booking(BookingId{booked.entity})->booking.customer;
    }

    void show()
    {
        open.select(booked);
        open.settle();
        open.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        card = open.window().findChild<CustomerCard *>();
        ASSERT_NE(card, nullptr);
    }

    /// Another booking of the same customer.
    Committed bookAgain(const char *from, const char *to)
    {
        Proposal more = open.club.proposal("D2", from, to);
        more.after.guestName.clear();
        more.after.customer = customer;
        const Outcome outcome = open.club->commit(more);
        EXPECT_TRUE(outcome);
        open.settle();
        return *outcome;
    }

    [[nodiscard]] QString fact(const char *name) const
    {
        return card->findChild<QLabel *>(QLatin1String(name))->text();
    }

    OpenWindow open;
    Committed booked;
    CustomerId customer;
    QPointer<CustomerCard> card;
};

TEST_F(Card, SaysWhatComesNextAndWhatTheyAreEntitledTo)
{
    show();
    EXPECT_EQ(fact("inspectorTitle"), QStringLiteral("P. Quinn"));
    EXPECT_EQ(fact("reach"), QStringLiteral("902-555-0199"));
    EXPECT_TRUE(fact("comesNext").contains(QStringLiteral("18:00–19:00")))
        << fact("comesNext").toStdString();
    EXPECT_EQ(fact("kept"), QStringLiteral("0 booking(s) kept"));
    EXPECT_TRUE(fact("entitlements").startsWith(QStringLiteral("club+ (until ")))
        << fact("entitlements").toStdString();
    const Committed second = bookAgain("20:00", "21:00");
    EXPECT_TRUE(fact("comesNext").endsWith(QStringLiteral("and 1 more")))
        << fact("comesNext").toStdString();
    auto *table = card->findChild<QTableWidget *>(QStringLiteral("customerBookings"));
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_TRUE(table->item(0, 0)->text().contains(QStringLiteral("20:00")));
    Q_EMIT table->cellActivated(0, 0);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{second.entity});
}

TEST_F(Card, ACancelledBookingStaysInTheListWithItsReasonAndIsNotNext)
{
    show();
    const Booking now = open.club->booking(BookingId{booked.entity})->booking;
    Proposal gone{now, now};
    gone.after.state = BookingState::Cancelled;
    gone.after.reason = "rang off";
    ASSERT_TRUE(open.club->commit(gone));
    open.settle();
    EXPECT_EQ(fact("comesNext"), QStringLiteral("nothing"));
    auto *table = card->findChild<QTableWidget *>(QStringLiteral("customerBookings"));
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("Cancelled"));
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("rang off"));
}

TEST_F(Card, NotesAndFlagsAreSavedAsOneStepAndTakenBackWithOne)
{
    show();
    auto *notes = card->findChild<QPlainTextEdit *>(QStringLiteral("customerNotes"));
    EXPECT_EQ(notes->toPlainText(), QStringLiteral("left-handed"));
    EXPECT_FALSE(open.button("saveCustomer")->isEnabled());
    notes->setPlainText(QStringLiteral("left-handed, own clubs"));
    card->findChildren<QCheckBox *>().first()->setChecked(true); // comes late
    open.click("saveCustomer");
    open.settle();
    const CustomerFacts *facts = open.club->customer(customer);
    EXPECT_EQ(facts->customer.notes, "left-handed, own clubs");
    EXPECT_EQ(facts->customer.flags, static_cast<std::int64_t>(CustomerFlag::Late));
    EXPECT_FALSE(open.button("saveCustomer")->isEnabled());
    open.click("footUndo");
    open.settle();
    EXPECT_EQ(notes->toPlainText(), QStringLiteral("left-handed"));
    EXPECT_FALSE(card->findChildren<QCheckBox *>().first()->isChecked());
}

TEST_F(Card, WhatIsBeingTypedStaysWhileOthersWork)
{
    show();
    auto *notes = card->findChild<QPlainTextEdit *>(QStringLiteral("customerNotes"));
    notes->setPlainText(QStringLiteral("own clubs"));
    (void)bookAgain("20:00", "21:00");
    EXPECT_EQ(notes->toPlainText(), QStringLiteral("own clubs"));
    EXPECT_TRUE(open.button("saveCustomer")->isEnabled());
}

TEST_F(Card, ClosesWhenSomebodyElseComesToTheScreen)
{
    show();
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    EXPECT_TRUE(card == nullptr || !card->isVisible());
    EXPECT_FALSE(open.button("customerButton")->isVisible()) << "cleaners know no names";
}

TEST_F(Card, AWalkInHasNone)
{
    const Committed walkIn = open.club.book("D3", "18:00", "19:00", "Ann");
    open.settle();
    open.select(walkIn);
    open.settle();
    EXPECT_FALSE(open.button("customerButton")->isVisible());
    open.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    open.settle();
    EXPECT_EQ(open.window().findChild<CustomerCard *>(), nullptr);
}

} // namespace
