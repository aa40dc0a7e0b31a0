// The window that prints run sheets, opened by its key.

#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DateField.h"
#include "ui/print/RunSheetDialog.h"
#include "ui/print/RunSheetFields.h"
#include "ui/print/SheetPreview.h"
#include "ui/window/Actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::OpenWindow;

class PrintingRunSheets : public testing::Test
{
protected:
    PrintingRunSheets()
    {
        open.club.book("D2", "16:30", "18:00", "Maria Reyes");
        open.settle();
    }

    RunSheetDialog &dialog()
    {
        if (shown == nullptr) {
            open.board().setFocus();
            open.press(Qt::Key_P, Qt::ControlModifier);
            shown = open.window().findChild<RunSheetDialog *>();
            EXPECT_NE(shown, nullptr);
        }
        open.settle();
        return *shown;
    }

    void close()
    {
        dialog().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shown = nullptr;
    }

    template <typename Widget> Widget &part(const char *name)
    {
        auto *found = dialog().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    /// All that stands on the sheet.
    QString said()
    {
        QString text;
        const auto sheet = dialog().sheet();
        if (sheet == nullptr)
            return text;
        for (const SheetDay &day : sheet->days)
            for (const SheetPart &each : day.text.parts) {
                text += QLatin1Char('[') + each.title + QLatin1Char(']');
                for (const SheetLine &line : each.lines)
                    for (const QString &cell : line.cells)
                        text += cell + QLatin1Char('|');
            }
        return text;
    }

    OpenWindow open;
    RunSheetDialog *shown = nullptr;
};

TEST_F(PrintingRunSheets, ShowTheDayInView)
{
    EXPECT_TRUE(said().contains(QStringLiteral("Maria Reyes")));
    EXPECT_EQ(dialog().sheet()->place, QStringLiteral("Dartmouth"));
    EXPECT_EQ(dialog().sheet()->days.size(), 1U);
    EXPECT_EQ(part<DateField>("sheetFrom").date(), QDate(2026, 6, 15));
    EXPECT_TRUE(part<QPushButton>("sheetSave").isEnabled());
    EXPECT_EQ(part<QLabel>("sheetStatus").text(), QStringLiteral("Page 1 of 1"));
}

TEST_F(PrintingRunSheets, FollowWhatIsChosen)
{
    part<QComboBox>("sheetPlace").setCurrentText(QStringLiteral("Bedford"));
    EXPECT_FALSE(said().contains(QStringLiteral("Maria Reyes")));
    EXPECT_EQ(part<QListWidget>("sheetBays").count(), 2);
    part<QComboBox>("sheetPlace").setCurrentText(QStringLiteral("Dartmouth"));
    part<QListWidget>("sheetBays").item(0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(said().contains(QStringLiteral("[D1]")));
    EXPECT_TRUE(said().contains(QStringLiteral("[D2]")));
    part<QRadioButton>("sheetByDay").click();
    EXPECT_TRUE(said().startsWith(QStringLiteral("[]")));
    part<QCheckBox>("sheetNames").click();
    EXPECT_FALSE(said().contains(QStringLiteral("Maria Reyes")));
    part<QComboBox>("sheetPaper").setCurrentText(QStringLiteral("A4"));
    EXPECT_EQ(dialog().sheet()->paper.size, QPageSize::A4);
}

TEST_F(PrintingRunSheets, ShowAWholeWeekOfTheClub)
{
    part<QPushButton>("sheetWeek").click();
    EXPECT_EQ(dialog().sheet()->days.size(), 7U);
    EXPECT_EQ(part<DateField>("sheetFrom").date(), QDate(2026, 6, 15)); // a Monday
    EXPECT_EQ(part<DateField>("sheetTo").date(), QDate(2026, 6, 21));
    part<QPushButton>("sheetDay").click();
    EXPECT_EQ(dialog().sheet()->days.size(), 1U);
}

TEST_F(PrintingRunSheets, KeepTheDaysInOrder)
{
    part<DateField>("sheetFrom").setDate(QDate(2026, 6, 20));
    EXPECT_EQ(part<DateField>("sheetTo").date(), QDate(2026, 6, 20));
    part<DateField>("sheetTo").setDate(QDate(2026, 6, 18));
    EXPECT_EQ(part<DateField>("sheetFrom").date(), QDate(2026, 6, 18));
    part<DateField>("sheetTo").setDate(QDate(2028, 6, 18));
    EXPECT_EQ(part<DateField>("sheetFrom").date(), QDate(2028, 6, 18).addDays(-365));
}

TEST_F(PrintingRunSheets, HaveNothingToPrintWithoutABay)
{
    part<QPushButton>("sheetNoBays").click();
    EXPECT_EQ(dialog().sheet(), nullptr);
    EXPECT_FALSE(part<QPushButton>("sheetPrint").isEnabled());
    EXPECT_FALSE(part<QPushButton>("sheetSave").isEnabled());
    EXPECT_EQ(part<QLabel>("sheetStatus").text(), QStringLiteral("No bay is chosen"));
    part<QPushButton>("sheetAllBays").click();
    EXPECT_NE(dialog().sheet(), nullptr);
}

TEST_F(PrintingRunSheets, FollowWhatIsBookedMeanwhile)
{
    EXPECT_FALSE(said().contains(QStringLiteral("Nora Sey")));
    open.club.book("D1", "10:00", "11:00", "Nora Sey");
    open.settle();
    EXPECT_TRUE(said().contains(QStringLiteral("Nora Sey")));
}

TEST_F(PrintingRunSheets, HaveNoNamesForWhoMayNotKnowThemAndSayWhy)
{
    open.page().setActor(open.club.person("Kim"));
    EXPECT_FALSE(said().contains(QStringLiteral("Maria Reyes")));
    EXPECT_FALSE(part<QCheckBox>("sheetNames").isEnabled());
    EXPECT_TRUE(part<QLabel>("sheetNoNames").isVisibleTo(&dialog()));
    EXPECT_TRUE(part<QLabel>("sheetNoNames").text().contains(QStringLiteral("Kim")));
}

TEST_F(PrintingRunSheets, ForgetTheNamesWhenSomebodyElseWorks)
{
    EXPECT_TRUE(said().contains(QStringLiteral("Maria Reyes")));
    open.page().setActor(open.club.person("Kim"));
    EXPECT_FALSE(said().contains(QStringLiteral("Maria Reyes")));
}

TEST_F(PrintingRunSheets, AreSavedAsPdf)
{
    test::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.path("sheet.pdf").string());
    dialog().savePdf(path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(part<QLabel>("sheetStatus").text().contains(path));
    EXPECT_TRUE(part<QPushButton>("sheetSave").isEnabled());
}

TEST_F(PrintingRunSheets, SayWhereTheyCannotBeWritten)
{
    dialog();
    MessageBox::scriptNext(QMessageBox::Ok);
    dialog().savePdf(QStringLiteral("/none/of/these/sheet.pdf"));
    const auto told = MessageBox::takeShown();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().text.contains(QStringLiteral("/none/of/these/sheet.pdf")));
    EXPECT_TRUE(part<QPushButton>("sheetSave").isEnabled());
}

TEST_F(PrintingRunSheets, RememberHowTheyAreLiked)
{
    part<QRadioButton>("sheetByDay").click();
    part<QCheckBox>("sheetFree").click();
    part<QCheckBox>("sheetLandscape").click();
    part<QComboBox>("sheetPaper").setCurrentText(QStringLiteral("A4"));
    close();
    EXPECT_TRUE(part<QRadioButton>("sheetByDay").isChecked());
    EXPECT_TRUE(part<QCheckBox>("sheetFree").isChecked());
    EXPECT_FALSE(part<QCheckBox>("sheetCancelled").isChecked());
    EXPECT_TRUE(part<QCheckBox>("sheetLandscape").isChecked());
    EXPECT_EQ(part<QComboBox>("sheetPaper").currentText(), QStringLiteral("A4"));
}

TEST_F(PrintingRunSheets, BeginWithThePaperOfTheCountry)
{
    EXPECT_EQ(part<QComboBox>("sheetPaper").currentText(), QStringLiteral("Letter")); // Canada
}

TEST_F(PrintingRunSheets, ArePreviewedPageByPage)
{
    part<QCheckBox>("sheetPagePerBay").click();
    ASSERT_EQ(dialog().sheet()->pages.size(), 4U);
    dialog().preview().showPage(2);
    EXPECT_EQ(dialog().preview().pageInView(), 2);
    EXPECT_EQ(part<QLabel>("sheetStatus").text(), QStringLiteral("Page 3 of 4"));
    EXPECT_FALSE(dialog().preview().grab().isNull());
}

TEST_F(PrintingRunSheets, AreOpenedOnce)
{
    dialog();
    open.window().findChild<QAction *>(QStringLiteral("club.runSheet"))->trigger();
    open.settle();
    EXPECT_EQ(open.window().findChildren<RunSheetDialog *>().size(), 1);
}

TEST_F(PrintingRunSheets, AreOpenedByTheirKey)
{
    const QAction *action = open.window().findChild<QAction *>(QStringLiteral("club.runSheet"));
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->isEnabled());
    EXPECT_EQ(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
}

} // namespace
} // namespace bayboard
