// Bay, day and time of a booking, changed in the inspector.

#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/DateField.h"
#include "ui/panes/Inspector.h"
#include "ui/window/Banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class InspectorSlot : public testing::Test
{
protected:
    InspectorSlot() : made(open.club.book("D2", "16:30", "18:00")) { open.select(made); }

    Slot now() { return open.club->booking(BookingId{made.entity})->booking.slot; }

    QLineEdit &time(const char *name)
    {
        return *open.page().inspector().findChild<QLineEdit *>(QLatin1String(name));
    }

    QComboBox &bay(const char *name = "bay1")
    {
        return *open.page().inspector().findChild<QComboBox *>(QLatin1String(name));
    }

    DateField &day() { return *open.page().inspector().findChild<DateField *>(); }

    /// Typed over what the field says, and left with Enter.
    void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        open.settle();
    }

    void choose(QComboBox &box, const char *name)
    {
        box.setFocus();
        box.setCurrentText(QLatin1String(name));
        Q_EMIT box.activated(box.currentIndex());
        open.settle();
    }

    OpenWindow open;
    Committed made;
};

TEST_F(InspectorSlot, AnotherStartMovesItWithItsLength)
{
    type(time("from"), QStringLiteral("1930"));
    EXPECT_EQ(now(), Slot::of({open.club.bay("D2")}, open.club.span("19:30", "21:00")));
    EXPECT_EQ(time("to").text(), QStringLiteral("21:00"));
    ASSERT_TRUE(open.club.undo().has_value());
    open.settle();
    EXPECT_EQ(time("from").text(), QStringLiteral("16:30"));
}

TEST_F(InspectorSlot, AnotherEndMakesItLongerAndOneBeforeTheStartIsOfTheNextDay)
{
    type(time("to"), QStringLiteral("1900"));
    EXPECT_EQ(now().span, open.club.span("16:30", "19:00"));
    type(time("to"), QStringLiteral("0030"));
    EXPECT_EQ(now().span, Span(open.club.at("16:30"), hours(8)));
}

TEST_F(InspectorSlot, AnotherBayIsChosenAndThoseOfElsewhereAreNotOffered)
{
    EXPECT_EQ(bay().count(), 4); // Dartmouth's
    choose(bay(), "D4");
    EXPECT_EQ(now().bays, std::vector<BayId>{open.club.bay("D4")});
}

TEST_F(InspectorSlot, AnotherDayKeepsTheTime)
{
    day().setFocus();
    QTest::keyClick(&day(), Qt::Key_Up);
    EXPECT_EQ(now().span, open.club.span("16:30", "18:00")) << "not before it is left";
    QTest::keyClick(&day(), Qt::Key_Return);
    open.settle();
    EXPECT_EQ(now().span, Span(open.club.at("16:30", "2026-06-16"), minutes(90)));
}

TEST_F(InspectorSlot, ADayThatIsNotReadYetIsReadForIt)
{
    open.page().setActor(open.club.person("Olga"));
    day().setDate(QDate(2026, 6, 7)); // in its calendar; before all that is shown
    open.settle();
    EXPECT_EQ(now().span, Span(open.club.at("16:30", "2026-06-07"), minutes(90)));
}

TEST_F(InspectorSlot, WhatIsTakenIsRefusedAndPutBack)
{
    open.club.book("D3", "16:00", "17:00", "P. Quinn");
    open.settle();
    choose(bay(), "D3");
    EXPECT_EQ(now().bays, std::vector<BayId>{open.club.bay("D2")});
    EXPECT_EQ(bay().currentText(), QStringLiteral("D2"));
    EXPECT_TRUE(open.page().banner().isVisible());
}

TEST_F(InspectorSlot, EscGivesUpWhatWasTyped)
{
    time("from").setFocus();
    time("from").selectAll();
    QTest::keyClicks(&time("from"), QStringLiteral("2000"));
    QTest::keyClick(&time("from"), Qt::Key_Escape);
    open.settle();
    EXPECT_EQ(now().span, open.club.span("16:30", "18:00"));
    EXPECT_EQ(time("from").text(), QStringLiteral("16:30"));
}

TEST_F(InspectorSlot, TheWheelScrollsAndEditsNothing)
{
    for (QWidget *field : {static_cast<QWidget *>(&day()), static_cast<QWidget *>(&bay())}) {
        field->setFocus();
        QWheelEvent turn({2, 2},
                         field->mapToGlobal(QPointF(2, 2)),
                         {},
                         {0, 120},
                         {},
                         {},
                         Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(field, &turn);
    }
    time("to").setFocus();
    open.settle();
    EXPECT_EQ(now(), Slot::of({open.club.bay("D2")}, open.club.span("16:30", "18:00")));
    EXPECT_EQ(bay().currentText(), QStringLiteral("D2"));
}

TEST_F(InspectorSlot, WhatIsNoTimeIsSaidAndPutBack)
{
    type(time("from"), QStringLiteral("25:00"));
    EXPECT_EQ(now().span, open.club.span("16:30", "18:00"));
    EXPECT_EQ(time("from").text(), QStringLiteral("16:30"));
    EXPECT_TRUE(open.page().banner().isVisible());
}

TEST_F(InspectorSlot, EachBayOfSeveralIsChangedAlone)
{
    Proposal proposal = open.club.proposal("D1", "19:00", "20:00");
    proposal.after.slot.bays = {open.club.bay("D1"), open.club.bay("D3")};
    const auto group = open.club->commit(proposal);
    ASSERT_TRUE(group.has_value());
    open.settle();
    open.select(*group);
    EXPECT_EQ(bay("bay2").count(), 3); // not the one that it holds besides
    choose(bay("bay2"), "D4");
    EXPECT_EQ(
        open.club->booking(BookingId{group->entity})->booking.slot,
        Slot::of({open.club.bay("D1"), open.club.bay("D4")}, open.club.span("19:00", "20:00")));
}

TEST_F(InspectorSlot, WhoMayNotMoveItMayNotTypeThere)
{
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    EXPECT_TRUE(time("from").isReadOnly());
    EXPECT_FALSE(bay().isEnabled());
}

} // namespace
