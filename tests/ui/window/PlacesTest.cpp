// Locations side by side in the window, and the guard against working at the wrong one.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/CreatePopup.h"
#include "ui/views/ViewStack.h"
#include "ui/window/PlaceActions.h"
#include "ui/window/PlaceSwitch.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

PlaceSwitch &placesOf(const OpenWindow &open)
{
    return open.page().topBar().places();
}

/// Of the menu with the ticks, as it is when it is opened.
QAction *tick(const OpenWindow &open, const QString &name)
{
    QMenu *menu = placesOf(open).button()->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *entry : menu->actions()) {
        for (QAction *each :
             entry->menu() != nullptr ? entry->menu()->actions() : QList<QAction *>()) {
            if (each->text() == name) {
                return each;
            }
        }
    }
    ADD_FAILURE() << name.toStdString();
    return nullptr;
}

} // namespace

TEST(Places, ATickPutsOneBesideAndAnotherTakesItAway)
{
    OpenWindow open;
    open.settle();
    ASSERT_EQ(open.board().places().size(), 1U);
    EXPECT_FALSE(tick(open, QStringLiteral("Dartmouth"))->isEnabled()) << "one is always shown";
    tick(open, QStringLiteral("Bedford"))->trigger();
    open.settle();
    EXPECT_EQ(open.board().places().size(), 2U);
    EXPECT_TRUE(open.board().isLoaded());
    EXPECT_TRUE(tick(open, QStringLiteral("Bedford"))->isChecked());
    tick(open, QStringLiteral("Dartmouth"))->trigger();
    open.settle();
    EXPECT_EQ(open.board().places(), std::vector<LocationId>{open.club.place("Bedford")});
    EXPECT_EQ(placesOf(open).button()->text(), QStringLiteral("Bedford"));
}

TEST(Places, WhatIsSideBySideIsRememberedOnThisComputer)
{
    OpenWindow open;
    open.settle();
    open.page().places().setBeside(open.club.place("Bedford"), true);
    open.settle();
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Mia"), std::nullopt);
    open.settle();
    EXPECT_EQ(open.board().places().size(), 2U);
    open.page().places().setBeside(open.club.place("Bedford"), false);
    EXPECT_TRUE(WindowState::sideBySide().isEmpty());
}

TEST(Places, ThePaletteShowsOneBeside)
{
    OpenWindow open;
    open.settle();
    open.press(Qt::Key_K, Qt::ControlModifier);
    open.type(QStringLiteral("show bedford beside"));
    open.settle();
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.board().places().size(), 2U);
}

TEST(Places, WhatIsBookedBesideIsBookedThere)
{
    OpenWindow open;
    open.settle();
    open.page().places().setBeside(open.club.place("Bedford"), true);
    open.settle();
    open.drag(open.slot("B1", "13:00", "14:00"));
    open.type(QStringLiteral("P. Quinn"));
    open.settle();
    open.press(Qt::Key_Return);
    open.settle();
    const Span day(open.club.at("00:00"), days(1));
    const auto booked = open.club->bookings(open.club.place("Bedford"), day);
    ASSERT_EQ(booked.size(), 1U);
    EXPECT_EQ(booked.front()->name, "P. Quinn");
    EXPECT_EQ(placesOf(open).button()->text(), QStringLiteral("Bedford"))
        << "the head says where one works";
}

TEST(Places, OtherViewsAndBackKeepTheSet)
{
    OpenWindow open;
    open.settle();
    open.page().places().setBeside(open.club.place("Bedford"), true);
    open.settle();
    open.page().views().show(ViewKind::Month);
    open.settle();
    open.page().views().show(ViewKind::Day);
    open.settle();
    EXPECT_EQ(open.board().places().size(), 2U);
    EXPECT_TRUE(open.board().isLoaded());
}

TEST(Places, TheHeadSaysWhenOneWorksElsewhereThanThisComputerIsKeptFor)
{
    OpenWindow open;
    open.settle();
    QToolButton *away = placesOf(open).awayButton();
    EXPECT_FALSE(away->isVisible());
    open.page().places().setHome(open.club.place("Dartmouth"));
    EXPECT_FALSE(away->isVisible());
    open.board().setLocation(open.club.place("Bedford"));
    open.settle();
    EXPECT_TRUE(away->isVisible());
    EXPECT_EQ(away->accessibleName(), QStringLiteral("Away from Dartmouth"));
    away->click();
    open.settle();
    EXPECT_EQ(open.board().location(), open.club.place("Dartmouth"));
    EXPECT_FALSE(away->isVisible());
    EXPECT_FALSE(WindowState::home().isEmpty());
}

TEST(Creating, AfterMidnightItSaysWhichNightItIs)
{
    OpenWindow open;
    open.settle();
    open.drag(open.slot("D1", "13:00", "14:00"));
    auto *night = open.page().popup()->findChild<QLabel *>(QStringLiteral("night"));
    ASSERT_NE(night, nullptr);
    EXPECT_TRUE(night->isHidden());
    const Slot late = open.slot("D1", "00:30", "01:30"); // of Monday
    open.page().popup()->open(open.club.place("Dartmouth"), late, QRect(0, 0, 10, 10));
    EXPECT_FALSE(night->isHidden());
    EXPECT_EQ(night->text(), QStringLiteral("Night of Sunday to Monday"));
    EXPECT_TRUE(open.page().popup()->accessibleName().contains(night->text()));
}

TEST(Creating, SaysWhereTheSameCustomerIsAtThatTime)
{
    OpenWindow open(R"({"version": 1, "rules": [{"id": "same", "rule": "duplicateCustomer"}]})");
    open.settle();
    Customer customer;
    customer.name = "Priya Nair";
    const Outcome made = open.club->createCustomer(customer);
    ASSERT_TRUE(made.has_value());
    open.settle();
    Proposal there = open.club.proposal("B1", "13:00", "14:00");
    there.after.customer = CustomerId{made->entity};
    there.after.guestName.clear();
    static_cast<void>(open.club->customer(there.after.customer));
    open.club->show(open.club.place("Bedford"), Span(open.club.at("00:00"), days(1)));
    open.settle();
    ASSERT_TRUE(open.club->commit(there).has_value());
    open.settle();
    open.drag(open.slot("D1", "14:00", "15:00"));
    open.type(QStringLiteral("Priya"));
    open.settle();
    const QString said = open.page().popup()->verdictText();
    EXPECT_TRUE(said.contains(QStringLiteral("Right before, the same customer is on B1, Bedford")))
        << said.toStdString();
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings(), QStringList{QStringLiteral("Priya Nair D1 14:00–15:00")})
        << "said, and not in the way";
}
