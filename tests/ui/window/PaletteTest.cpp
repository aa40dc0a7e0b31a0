#include "core/journal/ChangeSet.h"
#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/InLanguage.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/palette/PaletteModel.h"
#include "ui/palette/PalettePopup.h"
#include "ui/palette/PaletteSearch.h"
#include "ui/panes/CreatePopup.h"
#include "ui/panes/CustomerField.h"
#include "ui/views/ViewStack.h"
#include "ui/window/Actions.h"
#include "ui/window/PaletteOpener.h"
#include "ui/window/StatusLine.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

using Section = PaletteEntry::Section;

/// A window with its palette open; it is Monday, 15 June 2026, 12:00 in Dartmouth.
class OpenPalette : public OpenWindow
{
public:
    OpenPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        settle();
    }

    [[nodiscard]] PalettePopup &popup() { return *page().commandPalette().popup(); }

    void ask(const QString &text)
    {
        popup().edit()->setText(text);
        settle();
    }

    [[nodiscard]] QStringList titles(Section section)
    {
        QStringList found;
        for (const PaletteEntry &entry : popup().model().entries()) {
            if (entry.section == section) {
                found += entry.title;
            }
        }
        return found;
    }

    [[nodiscard]] QString marked()
    {
        const PaletteEntry *entry = popup().marked();
        return entry != nullptr ? entry->title : QString();
    }
};

Committed addCustomer(OpenWindow &open, const std::string &name)
{
    Customer customer;
    customer.name = name;
    customer.phones = {"902 555 0142"};
    const Outcome made = open.club->createCustomer(customer);
    EXPECT_TRUE(made.has_value());
    open.settle();
    return made ? *made : Committed{};
}

Committed bookAt(OpenWindow &open, const std::string &from, const std::string &to, CustomerId who)
{
    Proposal proposal = open.club.proposal("D2", from, to);
    proposal.after.customer = who;
    proposal.after.guestName.clear();
    const Outcome made = open.club->commit(proposal);
    EXPECT_TRUE(made.has_value());
    open.settle();
    return made ? *made : Committed{};
}

} // namespace

TEST(Palette, OpensWithUsefulCommandsAndTheKeyboardInItsLine)
{
    OpenPalette open;
    ASSERT_TRUE(open.popup().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), open.popup().edit());
    EXPECT_FALSE(open.titles(Section::Commands).isEmpty());
    EXPECT_TRUE(open.titles(Section::Slots).isEmpty());
    EXPECT_FALSE(open.popup().edit()->accessibleName().isEmpty());
    EXPECT_FALSE(open.popup().list()->accessibleName().isEmpty());
}

TEST(Palette, WhatItFoundDoesNotStayInTheStatusLine)
{
    OpenPalette open;
    const QString before = open.page().status().message();
    open.ask(QStringLiteral("undo"));
    EXPECT_GT(open.popup().model().entries().size(), 0U);
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(open.page().status().message(), before);
}

TEST(Palette, EveryActionAndCommandOfTheBoardIsFoundByItsText)
{
    OpenPalette open;
    const auto *actions = open.window().findChild<Actions *>();
    ASSERT_NE(actions, nullptr);
    for (const Actions::Group &group : actions->groups()) {
        for (const QAction *action : group.actions) {
            if (action->objectName() == QLatin1String("view.palette")) {
                continue;
            }
            const QString text = action->text().remove(QLatin1Char('&'));
            open.popup().edit()->setText(text);
            EXPECT_TRUE(open.titles(Section::Commands).contains(text)) << text.toStdString();
        }
    }
    for (const BoardCommand command : {BoardCommand::ZoomReset, BoardCommand::NextAllowed}) {
        open.popup().edit()->setText(textFor(command));
        EXPECT_TRUE(open.titles(Section::Commands).contains(textFor(command)));
    }
    open.settle();
}

TEST(Palette, WhatCannotBeDoneNowIsShownWithTheReasonAndNotRun)
{
    OpenPalette open;
    open.ask(QStringLiteral("Duplicate"));
    ASSERT_EQ(open.marked(), QStringLiteral("Duplicate"));
    EXPECT_FALSE(open.popup().marked()->obstacle.isEmpty());
    EXPECT_EQ(open.popup().marked()->keys, QStringLiteral("Ctrl+D"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_TRUE(open.popup().isVisible());
    EXPECT_EQ(open.page().status().message(), open.popup().marked()->obstacle);
}

TEST(Palette, EnterRunsACommandWhichIsAmongTheFirstTheNextTime)
{
    OpenPalette open;
    open.ask(QStringLiteral("next day"));
    const LocalDate before = open.board().date();
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_FALSE(open.popup().isVisible());
    EXPECT_EQ(open.board().date(), before + days(1));
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.titles(Section::Commands).front(), QStringLiteral("Next day"));
}

TEST(Palette, ADayIsShown)
{
    OpenPalette open;
    for (const auto &[text, date] : {std::pair("thu", "2026-06-18"),
                                     std::pair("tomorrow", "2026-06-16"),
                                     std::pair("2026-08-12", "2026-08-12"),
                                     std::pair("12 aug", "2026-08-12")}) {
        open.ask(QLatin1String(text));
        ASSERT_FALSE(open.titles(Section::Days).isEmpty()) << text;
        const auto *found = std::get_if<LocalDate>(&open.popup().model().entries().front().target);
        ASSERT_NE(found, nullptr) << text;
        EXPECT_EQ(formatDate(*found), date) << text;
    }
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(formatDate(open.board().date()), "2026-08-12");
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Palette, ACustomerLeadsToTheNextBookingOrToANewOne)
{
    OpenPalette open;
    const CustomerId priya{addCustomer(open, "Priya Nair").entity};
    open.ask(QStringLiteral("priy"));
    ASSERT_EQ(open.titles(Section::Customers), QStringList{QStringLiteral("Priya Nair")});
    EXPECT_EQ(open.marked(), QStringLiteral("Priya Nair"));
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    EXPECT_TRUE(open.page().popup()->isVisible());
    EXPECT_EQ(open.page().popup()->who()->text(), QStringLiteral("Priya Nair"));
    open.press(Qt::Key_Escape);
    open.settle();

    const Committed booked = bookAt(open, "18:00", "19:00", priya);
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.ask(QStringLiteral("priy"));
    EXPECT_EQ(open.titles(Section::Bookings), QStringList{QStringLiteral("Priya Nair")});
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{booked.entity});
}

TEST(Palette, ABookingOfAWalkInIsFoundAndShownOnItsDay)
{
    OpenPalette open;
    Proposal proposal = open.club.proposal("D1", "18:00", "19:00", "Olu Adeyemi");
    proposal.after.slot.span = proposal.after.slot.span.movedBy(days(9));
    const Outcome made = open.club->commit(proposal);
    ASSERT_TRUE(made.has_value());
    open.settle();
    open.ask(QStringLiteral("ade"));
    ASSERT_EQ(open.titles(Section::Bookings), QStringList{QStringLiteral("Olu Adeyemi")});
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{made->entity});
    EXPECT_EQ(formatDate(open.board().date()), "2026-06-24");
}

TEST(Palette, AWishShowsFreeTimesAndTheMarkedOneStandsOnTheBoard)
{
    OpenPalette open;
    open.ask(QStringLiteral("90 min 2 bays after 17 thu fri"));
    ASSERT_GE(open.titles(Section::Slots).size(), 2);
    EXPECT_EQ(open.popup().model().entries().front().section, Section::Slots);
    EXPECT_FALSE(open.popup().understood().isEmpty());
    EXPECT_EQ(formatDate(open.board().date()), "2026-06-18");
    EXPECT_TRUE(open.board().isBusy()) << "its ghost";
    EXPECT_EQ(QApplication::focusWidget(), open.popup().edit());
    open.press(Qt::Key_Down);
    EXPECT_EQ(formatDate(open.board().date()), "2026-06-19");
    open.press(Qt::Key_Up);
    EXPECT_EQ(formatDate(open.board().date()), "2026-06-18");
    EXPECT_TRUE(open.bookings().isEmpty());
}

TEST(Palette, EnterOnAFreeTimeOpensTheCreationThereWithTheName)
{
    OpenPalette open;
    open.ask(QStringLiteral("90 min 2 bays today at 17 Quinn"));
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    ASSERT_TRUE(open.page().popup()->isVisible());
    EXPECT_EQ(open.page().popup()->who()->text(), QStringLiteral("Quinn"));
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Quinn D1, D2 17:00–18:30")});
}

TEST(Palette, EscGoesBackToTheDayThePlaceAndTheFocus)
{
    OpenWindow open;
    open.board().setFocus();
    const LocalDate before = open.board().date();
    const int down = open.board().verticalScrollBar()->value();
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.settle();
    open.type(QStringLiteral("60 min thu at 23"));
    open.settle();
    ASSERT_NE(open.board().date(), before);
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(open.board().date(), before);
    EXPECT_EQ(open.board().verticalScrollBar()->value(), down);
    EXPECT_FALSE(open.board().isBusy());
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Palette, WhatIsNoFreeTimeTakesTheGhostAwayAgain)
{
    OpenPalette open;
    const LocalDate before = open.board().date();
    open.ask(QStringLiteral("60 min thu"));
    ASSERT_TRUE(open.board().isBusy());
    open.ask(QStringLiteral("undo"));
    EXPECT_FALSE(open.board().isBusy());
    EXPECT_EQ(open.board().date(), before);
}

TEST(Palette, WhatIsNotUnderstoodIsSaid)
{
    OpenPalette open;
    open.ask(QStringLiteral("90 min thu 99999"));
    EXPECT_TRUE(open.popup().understood().contains(QStringLiteral("99999")));
}

TEST(Palette, AnswersForAnOlderTextAreDropped)
{
    OpenPalette open;
    addCustomer(open, "Anna Berg");
    addCustomer(open, "Bo Anders");
    open.popup().edit()->setText(QStringLiteral("an"));
    open.popup().edit()->setText(QStringLiteral("anna b"));
    EXPECT_TRUE(open.titles(Section::Customers).isEmpty()) << "nothing has come from the disk yet";
    open.settle();
    EXPECT_EQ(open.titles(Section::Customers), QStringList{QStringLiteral("Anna Berg")});
    open.popup().edit()->clear();
    open.settle();
    EXPECT_TRUE(open.titles(Section::Customers).isEmpty());
}

TEST(Palette, UpAndDownGoRoundAndPassOverHeadings)
{
    OpenPalette open;
    open.ask(QStringLiteral("day"));
    const PaletteModel &model = open.popup().model();
    const int first = model.nextEntry(-1, 1);
    ASSERT_EQ(open.popup().list()->currentIndex().row(), first);
    open.press(Qt::Key_Up);
    EXPECT_EQ(open.popup().list()->currentIndex().row(), model.rowCount() - 1);
    open.press(Qt::Key_Down);
    EXPECT_EQ(open.popup().list()->currentIndex().row(), first);
    EXPECT_EQ(model.entryAt(0), nullptr) << "a heading";
    EXPECT_FALSE(open.popup().edit()->accessibleDescription().isEmpty());
    EXPECT_TRUE(open.popup().edit()->accessibleDescription().startsWith(open.marked()));
}

TEST(Palette, WhoMayNotKnowNamesFindsNone)
{
    OpenPalette open;
    addCustomer(open, "Priya Nair");
    open.club.book("D1", "18:00", "19:00", "Olu Adeyemi");
    EXPECT_TRUE(open.club->setActor(open.club.person("Kim")).has_value());
    open.settle();
    for (const char *text : {"priya", "olu", "adeyemi"}) {
        open.ask(QLatin1String(text));
        EXPECT_TRUE(open.titles(Section::Customers).isEmpty()) << text;
        EXPECT_TRUE(open.titles(Section::Bookings).isEmpty()) << text;
    }
    open.ask(QStringLiteral("60 min thu"));
    EXPECT_TRUE(open.titles(Section::Slots).isEmpty()) << "a cleaner books nothing";
}

TEST(Palette, GoesAwayWhenTheKeyboardGoesElsewhere)
{
    OpenPalette open;
    open.ask(QStringLiteral("60 min thu"));
    open.press(Qt::Key_F6);
    open.settle();
    EXPECT_FALSE(open.popup().isVisible());
    EXPECT_FALSE(open.board().isBusy());
    EXPECT_NE(QApplication::focusWidget(), open.popup().edit());
}

TEST(Palette, ACreationThatIsOpenIsNotDisturbed)
{
    OpenWindow open;
    open.drag(open.slot("D2", "16:30", "18:00"));
    ASSERT_TRUE(open.page().popup()->isVisible());
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(open.page().popup()->isVisible());
    EXPECT_TRUE(open.board().isBusy()) << "its ghost";
    const PalettePopup *popup = open.page().commandPalette().popup();
    EXPECT_TRUE(popup == nullptr || !popup->isVisible());
    EXPECT_FALSE(open.page().status().message().isEmpty());
}

TEST(Palette, FromAnotherViewASlotIsShownOnTheBoardAndEscLeadsBackThere)
{
    OpenWindow open;
    open.page().views().show(ViewKind::List);
    open.settle();
    ASSERT_EQ(open.page().views().kind(), ViewKind::List);
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.settle();
    PalettePopup &popup = *open.page().commandPalette().popup();
    popup.edit()->setText(QStringLiteral("60 min thu at 18"));
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_TRUE(open.board().isBusy());
    EXPECT_TRUE(popup.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), popup.edit());
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::List);
    EXPECT_FALSE(open.board().isBusy());
    EXPECT_FALSE(popup.isVisible());
}
