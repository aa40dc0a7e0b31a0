// The list of what was done: newest first, by who, subject and words; a row leads to its booking.

#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/AuditList.h"
#include "ui/window/Actions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class WhatWasDone : public testing::Test
{
protected:
    WhatWasDone() { open.page().setActor(open.club.person("Olga")); }

    AuditList &list()
    {
        if (shown == nullptr) {
            open.settle();
            open.board().setFocus();
            open.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            shown = open.window().findChild<AuditList *>();
            EXPECT_NE(shown, nullptr);
        }
        open.settle();
        return *shown;
    }

    QTableWidget &table() { return *list().findChild<QTableWidget *>(); }

    [[nodiscard]] int visibleRows()
    {
        int rows = 0;
        for (int row = 0; row < table().rowCount(); ++row) {
            rows += table().isRowHidden(row) ? 0 : 1;
        }
        return rows;
    }

    OpenWindow open;
    AuditList *shown = nullptr;
};

TEST_F(WhatWasDone, IsListedNewestFirstAndARowOpensItsBooking)
{
    open.club.book("D2", "16:30", "18:00", "Maria Reyes");
    open.club.book("D1", "16:30", "18:00", "Jo Guest");
    ASSERT_GE(table().rowCount(), 2);
    EXPECT_TRUE(table().item(0, 2)->text().contains(QStringLiteral("Jo Guest")));
    EXPECT_TRUE(table().item(1, 2)->text().contains(QStringLiteral("Maria Reyes")));
    BookingId wanted;
    QObject::connect(&list(), &AuditList::bookingWanted, [&](BookingId id) { wanted = id; });
    Q_EMIT table().cellActivated(1, 2);
    open.settle();
    const BookingView *view = open.club->booking(wanted);
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->name, "Maria Reyes");
}

TEST_F(WhatWasDone, IsFoundBySubjectAndByWords)
{
    open.club.book("D2", "16:30", "18:00", "Maria Reyes");
    open.club.book("D1", "16:30", "18:00", "Jo Guest");
    const int all = visibleRows();
    auto *about = list().findChild<QComboBox *>(QStringLiteral("auditAbout"));
    about->setCurrentIndex(about->findText(QStringLiteral("Bookings")));
    open.settle();
    EXPECT_EQ(visibleRows(), 2);
    EXPECT_GT(all, 2); // the club itself was made
    list().findChild<QLineEdit *>(QStringLiteral("auditFind"))->setText(QStringLiteral("reyes"));
    EXPECT_EQ(visibleRows(), 1);
    about->setCurrentIndex(about->findText(QStringLiteral("Blocks")));
    open.settle();
    EXPECT_EQ(visibleRows(), 0);
}

} // namespace
