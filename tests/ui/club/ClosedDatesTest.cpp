// Closed dates from the window: added and removed by hand, brought in from a file, taken back.

#include "tests/ui/window/OpenWindow.h"
#include "ui/club/ClosedDatesDialog.h"
#include "ui/club/ClosedDatesModel.h"
#include "ui/club/HolidayImport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

using Preview = std::shared_ptr<const BlockPreview>;

constexpr const char *calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                 "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260701\r\n"
                                 "RRULE:FREQ=YEARLY\r\nSUMMARY:Canada Day\r\nEND:VEVENT\r\n"
                                 "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261224T180000Z\r\n"
                                 "DTEND:20261224T200000Z\r\nSUMMARY:Party\r\nEND:VEVENT\r\n"
                                 "END:VCALENDAR\r\n";

class ClosedDatesWindow : public testing::Test
{
protected:
    ClosedDatesWindow()
    {
        open.page().setActor(open.club.person("Olga"));
        open.settle();
        open.board().setFocus();
        open.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        dialog = open.window().findChild<ClosedDatesDialog *>();
    }

    void SetUp() override { ASSERT_NE(dialog, nullptr); }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void add(QDate date, const char *name)
    {
        field<QDateEdit>("date").setDate(date);
        field<QLineEdit>("dateName").setText(QLatin1String(name));
        field<QAbstractButton>("addDate").click();
        open.settle();
    }

    [[nodiscard]] std::vector<std::string> datesOf(const char *place)
    {
        return open.club->club().location(open.club.place(place))->closedDates;
    }

    using Dates = std::vector<std::string>;

    OpenWindow open;
    ClosedDatesDialog *dialog = nullptr;
};

} // namespace

TEST_F(ClosedDatesWindow, ADateIsAddedForAllAndRemovedForOne)
{
    add(QDate(2026, 7, 1), "Canada Day");
    EXPECT_EQ(datesOf("Dartmouth"), Dates{"2026-07-01 Canada Day"});
    EXPECT_EQ(datesOf("Bedford"), Dates{"2026-07-01 Canada Day"});
    ASSERT_EQ(dialog->model().rowCount(), 1);
    EXPECT_EQ(dialog->model().index(0, ClosedDatesModel::Where).data().toString(),
              QStringLiteral("all locations"));
    add(QDate(2026, 7, 1), "Again");
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("already")));
    auto &place = field<QComboBox>("place");
    place.setCurrentIndex(place.findText(QStringLiteral("Bedford")));
    // Not by the view, which looks at the keys that were pressed last.
    dialog->table().selectionModel()->select(dialog->model().index(0, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    QTest::keyClick(&dialog->table(), Qt::Key_Delete);
    open.settle();
    EXPECT_EQ(datesOf("Bedford"), Dates());
    EXPECT_EQ(datesOf("Dartmouth"), Dates{"2026-07-01 Canada Day"});
    open.click("footUndo");
    EXPECT_EQ(datesOf("Bedford"), Dates{"2026-07-01 Canada Day"});
    open.click("footUndo");
    EXPECT_EQ(datesOf("Dartmouth"), Dates());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(ClosedDatesWindow, BookingsOnThatDayAreNamed)
{
    open.club.book("D1", "16:00", "17:00");
    add(QDate(2026, 6, 15), "");
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("1 booking")))
        << dialog->said().toStdString();
}

TEST_F(ClosedDatesWindow, PastDatesAreShownOnRequest)
{
    add(QDate(2026, 6, 1), "Gone by");
    EXPECT_EQ(dialog->model().rowCount(), 0);
    field<QCheckBox>("past").setChecked(true);
    EXPECT_EQ(dialog->model().rowCount(), 1);
}

TEST_F(ClosedDatesWindow, AFileIsPreviewedAndImportedAsOneStep)
{
    test::TemporaryFolder folder;
    QFile file(QString::fromStdString(folder.path("holidays.ics").string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(calendar);
    file.close();
    dialog->openImport(file.fileName());
    open.settle();
    auto *import = dialog->findChild<HolidayImport *>();
    ASSERT_NE(import, nullptr);
    EXPECT_TRUE(import->summary().contains(QStringLiteral("12 new")))
        << import->summary().toStdString();
    EXPECT_EQ(datesOf("Dartmouth"), Dates()); // nothing yet
    const auto *details = import->findChild<QTreeWidget *>(QStringLiteral("details"));
    ASSERT_EQ(details->topLevelItemCount(), 2); // new ones, and the party that is left out
    EXPECT_EQ(details->topLevelItem(0)->childCount(), 6);
    import->findChild<QComboBox *>(QStringLiteral("importPlace"))->setCurrentIndex(1);
    EXPECT_TRUE(import->summary().contains(QStringLiteral("6 new")));
    import->findChild<QAbstractButton *>(QStringLiteral("doImport"))->click();
    open.settle();
    EXPECT_EQ(datesOf("Dartmouth").size(), 6U);
    EXPECT_EQ(datesOf("Bedford"), Dates());
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("holidays.ics")));
    open.click("footUndo");
    EXPECT_EQ(datesOf("Dartmouth"), Dates());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(ClosedDatesWindow, AFileSaysBeforeWhichBlocksItTakesAway)
{
    BlockRequest wanted;
    wanted.bays = {open.club.bay("D1"), open.club.bay("D2")};
    wanted.first = open.club.span("18:00", "20:00");
    wanted.kind = "cleaning";
    wanted.skipHolidays = true;
    const Zone &zone = open.club->club().zone(open.club.place("Dartmouth"));
    wanted.recurrence
        = Recurrence::ofRule("FREQ=DAILY;COUNT=60", zone.toLocal(wanted.first.start())).value();
    open.club->previewBlocks(
        BlockAsk{wanted}, WayFirst::OtherBay, [this](const Result<Preview> &preview) {
            open.club->layBlocks(
                *preview, {}, {}, [](const LayOutcome &laid) { EXPECT_TRUE(laid); });
        });
    open.settle();
    test::TemporaryFolder folder;
    QFile file(QString::fromStdString(folder.path("holidays.ics").string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(calendar);
    file.close();
    dialog->openImport(file.fileName());
    open.settle();
    auto *import = dialog->findChild<HolidayImport *>();
    ASSERT_NE(import, nullptr);
    EXPECT_TRUE(import->summary().contains(QStringLiteral("2 block(s) taken away")))
        << import->summary().toStdString();
    EXPECT_EQ(datesOf("Dartmouth"), Dates()); // a trial
    import->findChild<QAbstractButton *>(QStringLiteral("doImport"))->click();
    open.settle();
    EXPECT_TRUE(dialog->said().contains(QStringLiteral("2 block(s) taken away")))
        << dialog->said().toStdString();
    open.click("footUndo");
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(ClosedDatesWindow, AFileThatIsNoCalendarSaysWhy)
{
    dialog->openImport(QStringLiteral("/nowhere/holidays.ics"));
    open.settle();
    const auto *import = dialog->findChild<HolidayImport *>();
    ASSERT_NE(import, nullptr);
    EXPECT_FALSE(import->summary().isEmpty());
    EXPECT_FALSE(import->findChild<QAbstractButton *>(QStringLiteral("doImport"))->isEnabled());
}

TEST_F(ClosedDatesWindow, WhoMayNotEditTheClubLooksOnly)
{
    dialog->close();
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    open.board().setFocus();
    open.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    open.settle();
    dialog = open.window().findChild<ClosedDatesDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(field<QAbstractButton>("addDate").isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("importHolidays").isEnabled());
}
