// Why not? The rules behind a time or a ghost, asked in the window.

#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/explain/ExplainPopup.h"
#include "ui/panes/CreatePopup.h"
#include "ui/window/ExplainOpener.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// The manager may set it aside.
constexpr const char *notedDayOfNotice = R"({"version": 1, "name": "Notice", "rules": [
    {"id": "notice", "rule": "minimumNotice", "minutes": 1440, "note": "Agreed with the cleaners"}]})";

/// All that the explanation says; empty while none is open.
QString said(const OpenWindow &open)
{
    const ExplainPopup *popup = open.page().explainer().popup();
    return popup != nullptr && popup->isVisible() ? popup->text().join(QLatin1Char('\n'))
                                                  : QString();
}

/// The cursor goes to the cell.
void stand(OpenWindow &open, const Slot &slot)
{
    open.board().showTime(slot.span.start() - hours(1));
    open.settle();
    const QRect box = open.board().rectOf(slot);
    QTest::mouseClick(open.board().viewport(),
                      Qt::LeftButton,
                      Qt::NoModifier,
                      QPoint(box.center().x(), box.top() + 3));
    open.settle();
}

void closeBay(OpenWindow &open, const char *name)
{
    const Bay before = *open.club->club().bay(open.club.bay(name));
    Bay after = before;
    after.active = false;
    open.club->editClub({{{EntityKind::Bay, before.id.value}, toRecord(before), toRecord(after)}},
                        {},
                        [](const Outcome &done) { EXPECT_TRUE(done.has_value()); });
    open.settle();
}

} // namespace

TEST(Explaining, AKeySaysWhichRuleWhereItStandsAndWhoMaySetItAside)
{
    OpenWindow open(notedDayOfNotice);
    stand(open, open.slot("D2", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    const QString text = said(open);
    EXPECT_TRUE(text.contains(QStringLiteral("“notice”, line 2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Agreed with the cleaners"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Owner, Administrator, Manager")))
        << text.toStdString();
    EXPECT_TRUE(open.bookings().isEmpty());
}

TEST(Explaining, EscGoesBackToTheBoard)
{
    OpenWindow open(notedDayOfNotice);
    stand(open, open.slot("D2", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_FALSE(open.board().hasFocus());
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_TRUE(said(open).isEmpty());
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(Explaining, TheKeyboardStopsAtEachRule)
{
    OpenWindow open(notedDayOfNotice);
    stand(open, open.slot("D2", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    const auto *label = qobject_cast<QLabel *>(QApplication::focusWidget());
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->accessibleName().contains(QStringLiteral("notice")));
}

TEST(Explaining, FreeTimeIsSaidToBeFree)
{
    OpenWindow open;
    stand(open, open.slot("D2", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("Nothing keeps anybody from booking this")))
        << said(open).toStdString();
}

TEST(Explaining, ATimeThatWouldWorkIsShownOnTheBoardAndBookedFromThere)
{
    OpenWindow open;
    open.select(open.club.book("D1", "18:00", "19:00"));
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("Nobody may set it aside")))
        << said(open).toStdString();
    open.click("explainFit");
    EXPECT_TRUE(said(open).isEmpty());
    BoardProbe probe(open.board());
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Pass);
    open.press(Qt::Key_Return);
    open.settle();
    ASSERT_NE(open.page().popup(), nullptr);
    EXPECT_TRUE(open.page().popup()->isVisible());
}

TEST(Explaining, ABookingThatWasRefusedElsewhereGoesToATimeThatWouldWork)
{
    OpenWindow open;
    open.club.book("D1", "18:00", "19:00", "Other");
    open.select(open.club.book("D1", "19:00", "20:00", "Mover"));
    open.press(Qt::Key_Up, Qt::AltModifier); // onto the other
    open.settle();
    open.press(Qt::Key_E);
    open.settle();
    open.click("explainFit");
    open.press(Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.bookings().size(), 2);
    EXPECT_FALSE(open.bookings().contains(QStringLiteral("Mover D1 19:00–20:00")));
    open.club.undo();
    EXPECT_TRUE(open.bookings().contains(QStringLiteral("Mover D1 19:00–20:00")));
}

TEST(Explaining, AClickOnGreySaysWhyAndLeavesTheKeyboardToTheBoard)
{
    OpenWindow open;
    closeBay(open, "D3");
    stand(open, open.slot("D3", "18:00", "18:30"));
    EXPECT_TRUE(said(open).contains(QStringLiteral("Set at the bay"))) << said(open).toStdString();
    EXPECT_TRUE(open.board().hasFocus());
    stand(open, open.slot("D2", "18:00", "18:30"));
    EXPECT_TRUE(said(open).isEmpty()) << "white time is only chosen";
}

TEST(Explaining, WhoComesNextDoesNotReadWhatTheLastOneWasTold)
{
    OpenWindow open;
    open.select(open.club.book("D1", "18:00", "19:00", "P. Quinn"));
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("P. Quinn"))) << said(open).toStdString();
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    EXPECT_TRUE(said(open).isEmpty());
    open.board().setFocus();
    stand(open, open.slot("D1", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("You may not do this")))
        << said(open).toStdString();
    EXPECT_FALSE(said(open).contains(QStringLiteral("P. Quinn"))) << said(open).toStdString();
}

TEST(Explaining, EscOnTheBoardClosesItAndLeavesTheGhost)
{
    OpenWindow open;
    open.club.book("D1", "18:00", "19:00", "Other");
    open.select(open.club.book("D1", "19:00", "20:00", "Mover"));
    open.press(Qt::Key_Up, Qt::AltModifier); // onto the other
    open.settle();
    open.press(Qt::Key_E);
    open.settle();
    open.board().setFocus();
    open.settle();
    EXPECT_TRUE(said(open).isEmpty()) << "the keyboard has left it";
    Q_EMIT open.board().explainWanted(
        *BoardProbe(open.board()).parts().drops.proposal(), QRect(10, 10, 10, 10), false);
    open.settle();
    EXPECT_FALSE(said(open).isEmpty());
    open.press(Qt::Key_Escape);
    open.settle();
    EXPECT_TRUE(said(open).isEmpty());
    EXPECT_TRUE(BoardProbe(open.board()).ghost().has_value());
    open.press(Qt::Key_Escape);
    EXPECT_FALSE(BoardProbe(open.board()).ghost().has_value());
}

TEST(Explaining, ABlockThatOthersMayBookOverIsNotSaidToBeForNobody)
{
    OpenWindow open;
    Block made;
    made.location = open.club.place("Dartmouth");
    made.slot = open.slot("D2", "18:00", "20:00");
    made.kind = "cleaning";
    ASSERT_TRUE(open.club->createBlock(made).has_value());
    open.settle();
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    open.board().setFocus();
    const BlockView *view = open.club->blocks(made.location, made.slot.span).front();
    open.board().select({EntityKind::Block, view->block.id.value});
    open.press(Qt::Key_E);
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("somebody who may book over blocks")))
        << said(open).toStdString();
    EXPECT_TRUE(
        said(open).contains(QStringLiteral("May book over it: Owner, Administrator, Manager")));
}

TEST(Explaining, WhatChangesMeanwhileIsSaidAnew)
{
    OpenWindow open;
    stand(open, open.slot("D2", "18:00", "18:30"));
    open.press(Qt::Key_E);
    open.settle();
    open.club.book("D2", "18:00", "19:00", "Newcomer");
    open.settle();
    EXPECT_TRUE(said(open).contains(QStringLiteral("Newcomer"))) << said(open).toStdString();
}

TEST(Explaining, TheContextMenuOffersItOnlyWhereSomethingIsChosen)
{
    OpenWindow open;
    const auto offered = [&] {
        Q_EMIT open.board().menuWanted(QPoint(10, 10));
        open.settle();
        auto *menu = open.page().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        const auto actions = menu != nullptr ? menu->actions() : QList<QAction *>();
        const bool has = std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->objectName() == QLatin1String("view.explain");
        });
        delete menu; // and the lines in it
        return has;
    };
    open.board().clearSelection();
    EXPECT_FALSE(offered());
    stand(open, open.slot("D2", "18:00", "18:30"));
    EXPECT_TRUE(offered());
}
