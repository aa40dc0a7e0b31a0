// The views of the page: going from one to the other keeps where one is and what is chosen.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/MiniMonth.h"
#include "ui/panes/SidePane.h"
#include "ui/views/MonthView.h"
#include "ui/views/ViewStack.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

LocalDate date(const char *text)
{
    return parseDate(text).value();
}

MonthView &month(OpenWindow &open)
{
    return *dynamic_cast<MonthView *>(open.page().views().view(ViewKind::Month));
}

EntityRef booking(const Committed &made)
{
    return {EntityKind::Booking, made.entity};
}

QPoint cellOf(const MonthView &view, const char *day)
{
    return view.grid().cell(view.grid().indexOf(date(day))).center();
}

} // namespace

TEST(Views, LettersGoFromViewToViewWhileTheViewHasTheKeyboard)
{
    OpenWindow open;
    ASSERT_EQ(open.page().views().kind(), ViewKind::Day);
    open.press(Qt::Key_M);
    EXPECT_EQ(open.page().views().kind(), ViewKind::Month);
    open.press(Qt::Key_L);
    EXPECT_EQ(open.page().views().kind(), ViewKind::List);
    open.press(Qt::Key_W);
    EXPECT_EQ(open.page().views().kind(), ViewKind::Week);
    open.press(Qt::Key_D);
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Views, KeysThatWorkEverywhereAndButtonsDoTheSame)
{
    OpenWindow open;
    open.page().side().month()->setFocus();
    open.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(open.page().views().kind(), ViewKind::Month);
    EXPECT_TRUE(month(open).hasFocus());
    open.click("view.list");
    EXPECT_EQ(open.page().views().kind(), ViewKind::List);
    EXPECT_TRUE(open.button("view.list")->isChecked());
    EXPECT_FALSE(open.button("view.month")->isChecked());
    open.click("view.list"); // again: it stays
    EXPECT_TRUE(open.button("view.list")->isChecked());
    open.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
}

TEST(Views, WhatIsChosenStaysChosenInEveryView)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "16:30", "18:00");
    open.select(made);
    ASSERT_EQ(open.page().inspector().shown(), booking(made));
    for (const ViewKind kind : {ViewKind::Month, ViewKind::List, ViewKind::Week, ViewKind::Day}) {
        open.page().views().show(kind);
        open.settle();
        EXPECT_EQ(open.page().views().current().selection().entity, booking(made)) << wordFor(kind);
        EXPECT_EQ(open.page().inspector().shown(), booking(made)) << wordFor(kind);
        EXPECT_EQ(open.page().views().current().place().date, date("2026-06-15"));
    }
}

TEST(Views, WhatIsDoneToABookingIsTheSameInTheMonth)
{
    OpenWindow open;
    const Committed made = open.club.book("D2", "12:00", "13:00");
    open.select(made);
    open.press(Qt::Key_M);
    open.settle();
    open.press(Qt::Key_I, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.state, BookingState::CheckedIn);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(BookingId{made.entity})->booking.state, BookingState::Confirmed);
}

TEST(Views, PreviousAndNextTurnOverWhatIsInView)
{
    OpenWindow open;
    open.press(Qt::Key_M);
    open.settle();
    EXPECT_EQ(open.button("day.next")->accessibleName(), QStringLiteral("Next month"));
    open.click("day.next");
    EXPECT_EQ(month(open).place().date, date("2026-07-15"));
    EXPECT_EQ(open.page().topBar().heading(), QStringLiteral("July 2026"));
    open.press(Qt::Key_Home, Qt::AltModifier);
    open.settle();
    EXPECT_EQ(month(open).place().date, date("2026-06-15"));
    open.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(open.button("day.next")->accessibleName(), QStringLiteral("Next day"));
}

TEST(Views, TheViewIsRemembered)
{
    OpenWindow open;
    open.press(Qt::Key_M);
    open.settle();
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Sam"), std::nullopt);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Month);
    EXPECT_TRUE(open.button("view.month")->isChecked());
}

TEST(Views, ANewBookingFromTheMonthIsMadeOnTheBoardOfTheDay)
{
    OpenWindow open;
    open.press(Qt::Key_M);
    open.press(Qt::Key_Right);
    open.settle();
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_EQ(open.board().date(), date("2026-06-16"));
    EXPECT_TRUE(open.board().isBusy());
}

TEST(Views, ANarrowBarPutsTheViewsIntoOneButton)
{
    OpenWindow open({}, QSize(1400, 900));
    EXPECT_TRUE(open.button("view.month")->isVisible());
    EXPECT_FALSE(open.button("viewButton")->isVisible());
    open.window().resize(800, 600);
    open.settle();
    EXPECT_FALSE(open.button("view.month")->isVisible());
    EXPECT_TRUE(open.button("viewButton")->isVisible());
    EXPECT_LE(open.page().topBar().minimumSizeHint().width(), 800);
}

TEST(MonthInWindow, DaysSayHowManyBookingsTheyHaveAndFollow)
{
    OpenWindow open;
    open.club.book("D1", "14:00", "16:00");
    open.press(Qt::Key_M);
    open.settle();
    ASSERT_TRUE(month(open).isLoaded());
    ASSERT_NE(month(open).dayAt(date("2026-06-15")).total, nullptr);
    EXPECT_EQ(month(open).dayAt(date("2026-06-15")).total->bookings, 1);
    const Committed second = open.club.book("D2", "14:00", "16:00");
    open.settle();
    EXPECT_EQ(month(open).dayAt(date("2026-06-15")).total->bookings, 2);
    EXPECT_TRUE(
        month(open).dayAt(date("2026-06-15")).bookings().startsWith(QStringLiteral("2 booking")));
    EXPECT_TRUE(open.page().status().figures().startsWith(QStringLiteral("2 booking")));
    ASSERT_TRUE(open.club.undo(second.id).has_value());
    open.settle();
    EXPECT_EQ(month(open).dayAt(date("2026-06-15")).total->bookings, 1);
    // While another view is in view nobody asks; back again it is right.
    open.press(Qt::Key_D);
    open.club.book("D3", "14:00", "16:00");
    open.press(Qt::Key_M);
    open.settle();
    EXPECT_EQ(month(open).dayAt(date("2026-06-15")).total->bookings, 2);
}

TEST(MonthInWindow, KeysMoveOverTheDaysAndEnterOpensOne)
{
    OpenWindow open;
    open.press(Qt::Key_M);
    open.settle();
    const std::pair<Qt::Key, const char *> steps[]{{Qt::Key_Right, "2026-06-16"},
                                                   {Qt::Key_Down, "2026-06-23"},
                                                   {Qt::Key_End, "2026-06-28"},
                                                   {Qt::Key_Home, "2026-06-22"},
                                                   {Qt::Key_PageDown, "2026-07-22"},
                                                   {Qt::Key_Up, "2026-07-15"},
                                                   {Qt::Key_PageUp, "2026-06-15"},
                                                   {Qt::Key_Left, "2026-06-14"},
                                                   {Qt::Key_T, "2026-06-15"}};
    for (const auto &[key, there] : steps) {
        open.press(key);
        open.settle();
        EXPECT_EQ(month(open).place().date, date(there)) << there;
    }
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_EQ(open.board().date(), date("2026-06-22"));
}

TEST(MonthInWindow, AClickChoosesADoubleClickOpensAndTheWheelTurns)
{
    OpenWindow open;
    open.press(Qt::Key_M);
    open.settle();
    QTest::mouseClick(
        &month(open), Qt::LeftButton, Qt::NoModifier, cellOf(month(open), "2026-06-18"));
    EXPECT_EQ(month(open).place().date, date("2026-06-18"));
    EXPECT_EQ(open.page().views().kind(), ViewKind::Month);
    EXPECT_EQ(open.page().side().month()->selected(), QDate(2026, 6, 18));
    QWheelEvent wheel(QPointF(50, 50),
                      QPointF(50, 50),
                      {},
                      QPoint(0, -120),
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&month(open), &wheel);
    EXPECT_EQ(month(open).place().date, date("2026-07-18"));
    QTest::mouseDClick(
        &month(open), Qt::LeftButton, Qt::NoModifier, cellOf(month(open), "2026-07-18"));
    open.settle();
    EXPECT_EQ(open.page().views().kind(), ViewKind::Day);
    EXPECT_EQ(open.board().date(), date("2026-07-18"));
}

TEST(MonthInWindow, ClosedDatesAreToldByTheirName)
{
    OpenWindow open;
    const Location before = *open.club->club().location(open.club.place("Dartmouth"));
    Location after = before;
    after.closedDates = {"2026-06-24 Founders' Day"};
    open.club->editClub(
        {{{EntityKind::Location, before.id.value}, toRecord(before), toRecord(after)}},
        {LabelCode::EditClub, {}},
        [](const Outcome &outcome) { EXPECT_TRUE(outcome.has_value()); });
    open.settle();
    open.press(Qt::Key_M);
    open.settle();
    const MonthDay day = month(open).dayAt(date("2026-06-24"));
    EXPECT_TRUE(day.isClosed);
    EXPECT_TRUE(day.sentence().contains(QStringLiteral("Closed: Founders' Day")));
    EXPECT_FALSE(day.total->share().has_value()); // nothing is for sale
    EXPECT_FALSE(month(open).dayAt(date("2026-06-25")).isClosed);
}

TEST(MonthInWindow, ScreenReadersFindTheDaysAsCellsOfATable)
{
    OpenWindow open;
    open.club.book("D1", "14:00", "16:00");
    open.press(Qt::Key_M);
    open.settle();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&month(open));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->role(), QAccessible::Table);
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->columnCount(), 7);
    const int index = month(open).grid().indexOf(date("2026-06-15"));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(index / 7, index % 7);
    ASSERT_NE(cell, nullptr);
    const QString name = cell->text(QAccessible::Name);
    EXPECT_TRUE(name.contains(QStringLiteral("15 June 2026"))) << name.toStdString();
    EXPECT_TRUE(name.contains(QStringLiteral("1 booking")));
    EXPECT_TRUE(cell->state().focused);
    EXPECT_EQ(table->focusChild(), cell);
    EXPECT_EQ(table->indexOfChild(cell), index);
    QAccessibleInterface *next = table->child(index + 1);
    next->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(month(open).place().date, date("2026-06-16"));
    next->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    open.settle();
    EXPECT_EQ(open.board().date(), date("2026-06-16"));
}
