#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// A manager may set this aside; nobody else.
constexpr const char *dayOfNotice = R"({"version": 1, "name": "Notice", "rules": [
    {"id": "notice", "rule": "minimumNotice", "minutes": 1440}]})";

Committed addCustomer(OpenWindow &open, const std::string &name, const std::string &phone)
{
    Customer customer;
    customer.name = name;
    customer.phones = {phone};
    customer.email = "someone@example.com";
    const Outcome made = open.club->createCustomer(customer);
    EXPECT_TRUE(made.has_value());
    open.settle();
    return made ? *made : Committed{};
}

/// Attempts that were refused, as the file counts them.
std::int64_t refusals(OpenWindow &open)
{
    const Span day(open.club->now() - days(1), days(2));
    std::int64_t count = 0;
    open.club->read<std::vector<AttemptCount>>(
        [day](Store &store) { return store.countAttempts(day); },
        [&](const Result<std::vector<AttemptCount>> &found) {
            for (const AttemptCount &each : found.value()) {
                count += each.count;
            }
        });
    open.settle();
    return count;
}

} // namespace

TEST(Creating, DraggingTypingAndEnterBooksAWalkIn)
{
    OpenWindow open;
    open.drag(open.slot("D2", "16:30", "18:00"));
    ASSERT_NE(open.page().popup(), nullptr);
    EXPECT_TRUE(open.page().popup()->isVisible());
    open.type(QStringLiteral("A. Haddad"));
    open.settle();
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_FALSE(open.page().popup()->isVisible());
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("A. Haddad D2 16:30–18:00")});
    EXPECT_EQ(open.page().topBar().savingText(), QStringLiteral("All saved"));
    EXPECT_TRUE(open.club.verifies());
}

TEST(Creating, EnterBeforeTheSearchIsAnsweredBooksOnceItIs)
{
    OpenWindow open;
    open.drag(open.slot("D1", "13:00", "14:00"));
    open.type(QStringLiteral("Quick"));
    open.press(Qt::Key_Return); // nothing has come from the disk yet
    EXPECT_TRUE(open.bookings().isEmpty());
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Quick D1 13:00–14:00")});
}

TEST(Creating, ACustomerIsFoundByPartOfThePhone)
{
    OpenWindow open;
    addCustomer(open, "Priya Nair", "+1 902 555 0142");
    open.drag(open.slot("D3", "16:00", "17:00"));
    open.type(QStringLiteral("5550142"));
    open.settle();
    const auto choice = open.page().popup()->who()->choice();
    ASSERT_TRUE(choice.customer.has_value());
    EXPECT_EQ(choice.customer->name, "Priya Nair");
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Priya Nair D3 16:00–17:00")});
}

TEST(Creating, TheMatchIsMarkedFirstAndUpMarksTheWalkIn)
{
    OpenWindow open;
    addCustomer(open, "Sam Okafor", "902 555 0111");
    open.drag(open.slot("D1", "16:00", "17:00"));
    open.type(QStringLiteral("Sam"));
    open.settle();
    CustomerField *who = open.page().popup()->who();
    EXPECT_TRUE(who->choice().customer.has_value());
    open.press(Qt::Key_Down);
    EXPECT_FALSE(who->choice().customer.has_value());
    EXPECT_EQ(who->choice().walkIn, QStringLiteral("Sam"));
    open.press(Qt::Key_Up);
    EXPECT_TRUE(who->choice().customer.has_value());
}

TEST(Creating, OfAnswersThatComeLateOnlyTheNewestCounts)
{
    OpenWindow open;
    addCustomer(open, "Anna Berg", "902 555 0001");
    addCustomer(open, "Bo Anders", "902 555 0002");
    open.drag(open.slot("D1", "16:00", "17:00"));
    open.type(QStringLiteral("An"));
    open.type(QStringLiteral("na"));
    CustomerField *who = open.page().popup()->who();
    EXPECT_FALSE(who->isSettled());
    open.settle();
    EXPECT_TRUE(who->isSettled());
    ASSERT_TRUE(who->choice().customer.has_value());
    EXPECT_EQ(who->choice().customer->name, "Anna Berg");
    // Anna, the walk-in, a new customer: nobody from the shorter text.
    EXPECT_EQ(who->list()->count(), 3);
}

TEST(Creating, ASearchThatFailsSaysSoAndAWalkInCanStillBeBooked)
{
    OpenWindow open;
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(open.club->path().c_str(), &file), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(file, "DROP TABLE customer_search", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(file);
    open.drag(open.slot("D1", "16:00", "17:00"));
    open.type(QStringLiteral("Anna"));
    open.settle();
    CustomerField *who = open.page().popup()->who();
    const QListWidgetItem *last = who->list()->item(who->list()->count() - 1);
    ASSERT_NE(last, nullptr);
    EXPECT_TRUE(last->text().startsWith(QStringLiteral("Customers could not be searched")))
        << last->text().toStdString();
    EXPECT_FALSE(last->flags().testFlag(Qt::ItemIsEnabled));
    open.press(Qt::Key_Up); // round past it, to the new customer
    EXPECT_TRUE(who->choice().isNewCustomer);
    open.press(Qt::Key_Down);
    EXPECT_EQ(who->choice().walkIn, QStringLiteral("Anna"));
    EXPECT_FALSE(who->choice().isNewCustomer);
}

TEST(Creating, ANewCustomerAndTheBookingAreOneStep)
{
    OpenWindow open;
    open.drag(open.slot("D1", "16:00", "17:00"));
    open.type(QStringLiteral("Grace Sylliboy"));
    open.settle();
    CustomerField *who = open.page().popup()->who();
    who->list()->setCurrentRow(who->list()->count() - 1);
    EXPECT_TRUE(who->choice().isNewCustomer);
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_EQ(open.bookings().size(), 1);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(open.bookings().isEmpty());
    std::size_t found = 99;
    open.club->searchCustomers("Grace", 5, [&found](const auto &matches) {
        found = matches.has_value() ? matches->size() : 99;
    });
    open.settle();
    EXPECT_EQ(found, 0U);
}

TEST(Creating, WhatDependsOnTheCustomerIsSaidOnceSomebodyIsChosen)
{
    OpenWindow open{std::string(RuleBook::defaultText())};
    open.drag(open.slot("D1", "16:00", "17:00"));
    const CreatePopup *popup = open.page().popup();
    ASSERT_NE(popup, nullptr);
    EXPECT_EQ(popup->verdictText(), QString());
    EXPECT_TRUE(BoardProbe(open.board()).ghost()->reasons.empty());
    open.type(QStringLiteral("Grace Sylliboy"));
    open.settle();
    EXPECT_EQ(popup->verdictText(), QString()) << "a walk-in";
    QListWidget *list = popup->who()->list();
    list->setCurrentRow(list->count() - 1);
    EXPECT_TRUE(popup->verdictText().contains(QStringLiteral("deposit")))
        << popup->verdictText().toStdString();
}

TEST(Creating, EscapeLeavesNothingBehind)
{
    OpenWindow open;
    open.drag(open.slot("D1", "16:00", "17:00"));
    open.type(QStringLiteral("Nobody"));
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_FALSE(open.page().popup()->isVisible());
    EXPECT_FALSE(open.board().isBusy());
    EXPECT_TRUE(open.board().hasFocus());
    EXPECT_TRUE(open.bookings().isEmpty());
}

TEST(Creating, KeysAloneBookAnEmptySlot)
{
    OpenWindow open;
    open.board().setFocus();
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    open.type(QStringLiteral("By Keys"));
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_EQ(open.bookings().size(), 1);
    EXPECT_TRUE(open.bookings().front().startsWith(QStringLiteral("By Keys")));
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Creating, WhatMayBeSetAsideAsksForAReasonInPlace)
{
    OpenWindow open(dayOfNotice);
    open.drag(open.slot("D1", "16:00", "17:00"));
    ASSERT_NE(open.page().popup(), nullptr);
    open.type(QStringLiteral("In A Hurry"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_TRUE(open.bookings().isEmpty());
    auto *reason = open.page().popup()->findChild<QLineEdit *>(QStringLiteral("overrideReason"));
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->hasFocus());
    open.type(QStringLiteral("regular"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("In A Hurry D1 16:00–17:00")});
}

TEST(Creating, ARefusedEnterIsCountedAsARefusedDropIs)
{
    OpenWindow open;
    open.drag(open.slot("D2", "16:30", "18:00"));
    open.type(QStringLiteral("A. Haddad"));
    open.settle();
    open.club.book("D2", "17:00", "18:00", "P. Quinn"); // somebody else is quicker
    EXPECT_EQ(refusals(open), 0);
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_TRUE(open.page().popup()->isVisible());
    EXPECT_TRUE(open.page().popup()->verdictText().contains(QStringLiteral("P. Quinn")));
    EXPECT_EQ(refusals(open), 1);
}

TEST(Creating, IsAsTallAsWhatItShowsEachTime)
{
    OpenWindow open;
    open.drag(open.slot("D1", "13:00", "14:00"));
    const int fresh = open.page().popup()->height();
    addCustomer(open, "Anna Berg", "902 555 0001");
    open.type(QStringLiteral("Anna"));
    open.settle();
    const int withMatches = open.page().popup()->height();
    EXPECT_GT(withMatches, fresh + 30);
    open.press(Qt::Key_Escape);
    open.drag(open.slot("D1", "13:00", "14:00"));
    EXPECT_EQ(open.page().popup()->height(), fresh);
}

TEST(Creating, AKeyOpensItAtTheNextFreeTimeFromAnywhere)
{
    OpenWindow open;
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    ASSERT_TRUE(open.page().popup()->isVisible());
    open.type(QStringLiteral("Walter"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings().size(), 1);
}

TEST(Creating, ThePopupStaysInsideASmallWindow)
{
    OpenWindow open({}, QSize(800, 600));
    for (int number = 1; number <= 6; ++number) {
        addCustomer(open, "Marcel Asante " + std::to_string(number), "902 555 0100");
    }
    open.drag(open.slot("D4", "16:00", "17:00"));
    CreatePopup *popup = open.page().popup();
    ASSERT_NE(popup, nullptr);
    open.type(QStringLiteral("Marcel"));
    open.settle();
    EXPECT_EQ(popup->who()->list()->count(), 8);
    EXPECT_TRUE(open.page().rect().contains(popup->geometry()))
        << popup->geometry().bottom() << " of " << open.page().height();
}
