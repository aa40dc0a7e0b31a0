// People to be told, from the window: counted in sight, called, ticked off by mouse and by keys,
// taken back, and their bookings shown.

#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/NoticeList.h"
#include "ui/dialogs/NoticeModel.h"
#include "ui/dialogs/NoticeWords.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/SidePane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

/// Maintenance over two bookings: A. Haddad is moved, N. Ew cancelled.
class PeopleToBeTold : public testing::Test
{
protected:
    PeopleToBeTold()
    {
        moved = BookingId{open.club.book("D1", "16:00", "17:00", "A. Haddad").entity};
        open.club.book("D2", "18:00", "19:00", "N. Ew");
        BlockRequest request;
        request.bays = {open.club.bay("D1"), open.club.bay("D2")};
        request.first = open.club.span("16:00", "20:00");
        request.kind = "maintenance";
        open.club->previewBlocks(request, WayFirst::OtherBay, [this](auto preview) {
            ASSERT_TRUE(preview);
            ASSERT_EQ((*preview)->plan.hits.size(), 2U);
            open.club->layBlocks(*preview,
                                 {{BlockAnswer::Kind::Move, {}}, {BlockAnswer::Kind::Cancel, {}}},
                                 {"Projector lamp", false, {}},
                                 [](const LayOutcome &laid) { EXPECT_TRUE(laid); });
        });
        open.settle();
    }

    NoticeList *list()
    {
        open.board().setFocus();
        open.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        auto *found = open.window().findChild<NoticeList *>();
        EXPECT_NE(found, nullptr);
        return found;
    }

    [[nodiscard]] static QString cell(const NoticeList &list, int row, int column)
    {
        return list.table().model()->index(row, column).data().toString();
    }

    OpenWindow open;
    BookingId moved;
};

} // namespace

TEST_F(PeopleToBeTold, AreCountedBesideTheBoardAndListedWithWhatHappened)
{
    const QPushButton *count = open.page().side().toTell();
    EXPECT_FALSE(count->isHidden());
    EXPECT_TRUE(count->text().startsWith(QLatin1Char('2'))) << count->text().toStdString();
    open.click("toTell");
    auto *list = open.window().findChild<NoticeList *>();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->model().rowCount(), 2);
    EXPECT_EQ(cell(*list, 0, NoticeModel::Who), QStringLiteral("A. Haddad"));
    EXPECT_TRUE(cell(*list, 0, NoticeModel::Was).contains(QStringLiteral("16:00–17:00")));
    EXPECT_TRUE(cell(*list, 0, NoticeModel::Was).contains(QStringLiteral("D1")));
    EXPECT_TRUE(cell(*list, 0, NoticeModel::Now).contains(QStringLiteral("D3")));
    EXPECT_TRUE(cell(*list, 1, NoticeModel::Now).contains(QStringLiteral("Cancelled")));
    EXPECT_EQ(cell(*list, 1, NoticeModel::Why), QStringLiteral("Projector lamp"));
}

TEST_F(PeopleToBeTold, AreTickedOffByKeysAndTakenBack)
{
    NoticeList *shown = list();
    ASSERT_NE(shown, nullptr);
    QTest::keyClick(&shown->table(), Qt::Key_Space);
    open.settle();
    ASSERT_EQ(shown->model().rowCount(), 1); // the next one is chosen
    EXPECT_EQ(shown->said(), QStringLiteral("A. Haddad was told"));
    EXPECT_TRUE(open.page().side().toTell()->text().startsWith(QLatin1Char('1')));
    QTest::keyClick(&shown->table(), Qt::Key_Space);
    open.settle();
    EXPECT_EQ(shown->model().rowCount(), 0);
    EXPECT_TRUE(open.page().side().toTell()->isHidden());
    open.click("footUndo");
    open.click("footUndo");
    EXPECT_EQ(shown->model().rowCount(), 2);
    EXPECT_FALSE(open.page().side().toTell()->isHidden());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(PeopleToBeTold, ACheckBoxTicksAndTheFilterShowsWhoWasTold)
{
    NoticeList *shown = list();
    ASSERT_NE(shown, nullptr);
    QAbstractItemModel *model = shown->table().model();
    model->setData(
        model->index(1, NoticeModel::Told), Qt::Checked, Qt::CheckStateRole); // as the box does
    open.settle();
    ASSERT_EQ(shown->model().rowCount(), 1);
    auto *filter = shown->findChild<QComboBox *>(QStringLiteral("noticeFilter"));
    filter->setCurrentIndex(1);
    open.settle();
    ASSERT_EQ(shown->model().rowCount(), 1);
    EXPECT_EQ(cell(*shown, 0, NoticeModel::Who), QStringLiteral("N. Ew"));
    EXPECT_EQ(model->index(0, NoticeModel::Told).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    filter->setCurrentIndex(2);
    open.settle();
    EXPECT_EQ(shown->model().rowCount(), 2);
    shown->findChild<QLineEdit *>(QStringLiteral("noticeFind"))->setText(QStringLiteral("had"));
    EXPECT_EQ(model->rowCount(), 1);
}

TEST_F(PeopleToBeTold, WhatToTellIsCopiedAndTheBookingShown)
{
    NoticeList *shown = list();
    ASSERT_NE(shown, nullptr);
    shown->findChild<QAbstractButton *>(QStringLiteral("copyText"))->click();
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Hello A. Haddad,"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("D3")));
    EXPECT_TRUE(text.contains(QStringLiteral("Projector lamp")));
    QTest::keyClick(&shown->table(), Qt::Key_Return);
    open.settle();
    EXPECT_EQ(open.page().inspector().shown(), (EntityRef{EntityKind::Booking, moved.value}));
}

TEST_F(PeopleToBeTold, UndoOfTheBlocksEmptiesTheList)
{
    NoticeList *shown = list();
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(open.club.undo());
    open.settle();
    EXPECT_EQ(shown->model().rowCount(), 0);
    EXPECT_TRUE(open.page().side().toTell()->isHidden());
}

TEST_F(PeopleToBeTold, WhoMayNotEditBookingsLooksOnly)
{
    open.page().setActor(open.club.person("Kim"));
    open.settle();
    NoticeList *shown = list();
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->findChild<QAbstractButton *>(QStringLiteral("tell"))->isEnabled());
    EXPECT_EQ(cell(*shown, 0, NoticeModel::Who), QStringLiteral("(name not shown)"));
}
