// Blocks from the window: painted on the board, decided in the dialog, laid and taken back.

#include "tests/ui/board/BoardProbe.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/blocks/BlockDialog.h"
#include "ui/blocks/BlockFields.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/SeriesPane.h"
#include "ui/blocks/YearStrip.h"
#include "ui/panes/SidePane.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/BlockOpener.h"
#include "ui/window/StatusLine.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QProgressBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// A. Haddad on Dartmouth's second bay from 16:00 to 17:00.
class Blocks : public testing::Test
{
protected:
    Blocks()
    {
        booked = open.club.book("D2", "16:00", "17:00").entity;
        open.settle();
    }

    /// Bands D1 and D2 from 15:00 to 17:00.
    BlockDialog *paint()
    {
        open.board().setFocus();
        open.press(Qt::Key_B);
        EXPECT_TRUE(open.board().isPainting());
        open.board().showTime(open.club.at("14:00"));
        open.settle();
        const QRect first = open.board().rectOf(open.slot("D1", "15:00", "17:00"));
        const QRect last = open.board().rectOf(open.slot("D2", "15:00", "17:00"));
        QWidget *target = open.board().viewport();
        const QPoint from(first.center().x(), first.top() + 3);
        const QPoint to(last.center().x(), last.bottom() - 3);
        QTest::mousePress(target, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(target, (from + to) / 2);
        QTest::mouseMove(target, to);
        QTest::mouseRelease(target, Qt::LeftButton, Qt::NoModifier, to);
        open.settle();
        return open.page().blocks().dialog();
    }

    [[nodiscard]] Slot slotOfBooking()
    {
        return open.club->booking(BookingId{booked})->booking.slot;
    }

    [[nodiscard]] std::size_t blockCount()
    {
        return open.club->blocks(open.club.place("Dartmouth"), open.club.span("00:00", "23:59"))
            .size();
    }

    static QAbstractButton *layButton(BlockDialog &dialog)
    {
        return dialog.findChild<QAbstractButton *>(QStringLiteral("lay"));
    }

    OpenWindow open;
    Uuid booked;
};

} // namespace

TEST_F(Blocks, PaintedOverABookingAreLaidOnceItIsDecidedAndUndoneInOneStep)
{
    BlockDialog *dialog = paint();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->counts().contains(QStringLiteral("2 block")))
        << dialog->counts().toStdString();
    HitModel &hits = dialog->hits().model();
    ASSERT_EQ(hits.rowCount(), 1);
    EXPECT_FALSE(layButton(*dialog)->isEnabled());
    EXPECT_FALSE(dialog->obstacle().isEmpty());
    const Slot before = slotOfBooking();
    hits.answer({0}, BlockAnswer::Kind::Move);
    EXPECT_TRUE(layButton(*dialog)->isEnabled()) << dialog->obstacle().toStdString();
    layButton(*dialog)->click();
    open.settle();
    EXPECT_EQ(open.page().blocks().dialog(), nullptr);
    EXPECT_FALSE(open.board().isPainting());
    EXPECT_EQ(blockCount(), 2U);
    EXPECT_NE(slotOfBooking(), before);
    EXPECT_TRUE(open.page().status().message().contains(QStringLiteral("moved")));
    open.click("statusUndo");
    open.settle();
    EXPECT_EQ(blockCount(), 0U);
    EXPECT_EQ(slotOfBooking(), before);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(Blocks, KeysPaintTheSame)
{
    open.board().setFocus();
    open.press(Qt::Key_B);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    open.press(Qt::Key_Right, Qt::ShiftModifier);
    open.press(Qt::Key_Return);
    open.settle();
    BlockDialog *dialog = open.page().blocks().dialog();
    ASSERT_NE(dialog, nullptr);
    const BlockForm form = dialog->fields().form();
    EXPECT_EQ(form.bays.size(), 2U);
    EXPECT_EQ(form.end - form.start, hours(1));
    dialog->reject();
    open.settle();
    EXPECT_TRUE(open.board().isPainting()); // more can be painted
    open.press(Qt::Key_Escape);
    EXPECT_FALSE(open.board().isPainting());
}

TEST_F(Blocks, WhatChangedMeanwhileIsToldAndAskedAgain)
{
    BlockDialog *dialog = paint();
    ASSERT_NE(dialog, nullptr);
    dialog->hits().model().answer({0}, BlockAnswer::Kind::Move);
    open.club.book("D1", "15:00", "16:00", "N. Ew");
    layButton(*dialog)->click();
    open.settle();
    ASSERT_EQ(open.page().blocks().dialog(), dialog);
    EXPECT_TRUE(dialog->notice().contains(QStringLiteral("N. Ew")))
        << dialog->notice().toStdString();
    const HitModel &hits = dialog->hits().model();
    ASSERT_EQ(hits.rowCount(), 2);
    EXPECT_EQ(hits.answers()[0].kind, BlockAnswer::Kind::Open);
    EXPECT_EQ(hits.answers()[1].kind, BlockAnswer::Kind::Move); // kept
    EXPECT_EQ(blockCount(), 0U);
    dialog->hits().model().answer({0}, BlockAnswer::Kind::Cancel);
    layButton(*dialog)->click();
    open.settle();
    EXPECT_EQ(blockCount(), 2U);
}

TEST_F(Blocks, TheUndoOfManyTellsHowFarItIsAndIsStoppedByItsButton)
{
    BlockDialog *dialog = paint();
    ASSERT_NE(dialog, nullptr);
    BlockForm form = dialog->fields().form();
    form.repeat = BlockForm::Repeat::Text;
    form.rule = "FREQ=DAILY;COUNT=600";
    dialog->fields().setForm(form, true);
    open.settle();
    dialog->hits().model().answer({0}, BlockAnswer::Kind::Move);
    layButton(*dialog)->click();
    open.settle();
    ASSERT_EQ(open.page().blocks().dialog(), nullptr);
    ASSERT_EQ(blockCount(), 2U);
    auto *bar = open.window().findChild<QProgressBar *>(QStringLiteral("stepBar"));
    ASSERT_NE(bar, nullptr);
    int told = 0;
    QObject::connect(
        bar, &QProgressBar::valueChanged, bar, [&] { told += bar->isVisible() ? 1 : 0; });
    QAction *undo = open.window().actions()->find("edit.undo");
    undo->trigger();
    open.button("stepStop")->click(); // before the disk has begun
    open.settle();
    EXPECT_EQ(blockCount(), 2U);
    EXPECT_TRUE(open.page().banner().text().contains(QStringLiteral("Stopped")))
        << open.page().banner().text().toStdString();
    EXPECT_FALSE(bar->isVisible());
    told = 0;
    undo->trigger();
    open.settle();
    EXPECT_GE(told, 3);
    EXPECT_EQ(blockCount(), 0U);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(Blocks, ARepetitionSpeaksAndADateIsLeftOutOnTheStrip)
{
    BlockDialog *dialog = paint();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox *>(QStringLiteral("repeat"))->setCurrentIndex(1);
    open.settle();
    EXPECT_TRUE(dialog->series().isVisible());
    const LocalDate second = *parseDate("2026-06-22");
    ASSERT_EQ(dialog->series().strip().marks().at(second).kind, DayMark::Kind::Laid);
    const QString before = dialog->counts();
    Q_EMIT dialog->series().strip().dateToggled(second);
    open.settle();
    EXPECT_EQ(dialog->series().strip().marks().at(second).kind, DayMark::Kind::LeftOut);
    EXPECT_NE(dialog->counts(), before);
}

TEST_F(Blocks, AreNotOfferedToWhoMayNotLayThem)
{
    EXPECT_FALSE(open.page().side().blocksButton()->isHidden());
    open.page().setActor(open.club.person("Kim"));
    EXPECT_TRUE(open.page().side().blocksButton()->isHidden());
    open.board().setFocus();
    open.press(Qt::Key_B);
    EXPECT_FALSE(open.board().isPainting());
}

TEST_F(Blocks, ACreationCanBecomeABlock)
{
    open.drag(open.slot("D3", "13:00", "14:30"));
    open.click("blockInstead");
    open.settle();
    BlockDialog *dialog = open.page().blocks().dialog();
    ASSERT_NE(dialog, nullptr);
    const BlockForm form = dialog->fields().form();
    EXPECT_EQ(form.bays, std::vector<BayId>{open.club.bay("D3")});
    EXPECT_EQ(form.end - form.start, minutes(90));
}
