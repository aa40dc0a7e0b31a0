#include "tests/ui/window/InLanguage.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/window/Banner.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

QString writeExport(const test::TemporaryFolder &folder)
{
    const QString path = QString::fromStdString(folder.path("export.csv").string());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("User,Resource,Title,Begin,End,Reference,Status\n"
               "Amira Haddad,D2,,2026-06-16 16:30,2026-06-16 18:00,R1,Confirmed\n"
               "Paula Quinn,D2,,2026-06-16 17:30,2026-06-16 19:00,R2,Confirmed\n"
               "Wen Ali,D3,,2026-06-31 09:00,2026-06-31 10:00,R3,Confirmed\n");
    return path;
}

QString write(const test::TemporaryFolder &folder, const char *name, const char *text)
{
    const QString path = QString::fromStdString(folder.path(name).string());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

ImportDialog *openDialog(OpenWindow &open, const QString &file)
{
    open.window().openImport(file);
    open.settle();
    return open.window().findChild<ImportDialog *>();
}

} // namespace

TEST(Import, ReportsBeforeAnythingIsKeptThenIsOneStep)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    const QString file = writeExport(folder);
    ImportDialog *dialog = openDialog(open, file);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->created, 1);
    EXPECT_EQ(dialog->plan()->unreadable.size(), 1U);
    EXPECT_EQ(dialog->plan()->clashes.size(), 1U);
    EXPECT_FALSE(open.club->undoState().undo.has_value());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    open.settle();
    ASSERT_TRUE(open.club->undoState().undo.has_value());
    EXPECT_TRUE(open.club.verifies());
    open.board().setFocus();
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_FALSE(open.club->undoState().undo.has_value());
    // After the undo the rows are new again.
    dialog = openDialog(open, file);
    ASSERT_TRUE(dialog->plan().has_value());
    EXPECT_EQ(dialog->plan()->created, 1);
}

TEST(Import, CountsRowsAndPairsApartAndLeadsToWhereBookingsCameIn)
{
    const test::InLanguage english("en");
    OpenWindow open;
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString(folder.path("rows.csv").string());
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    // The last row runs into both before it: one row, two pairs.
    text.write("User,Resource,Title,Begin,End,Reference,Status\n"
               "Amira Haddad,D2,,2026-06-20 16:00,2026-06-20 17:00,R1,Confirmed\n"
               "Paula Quinn,D2,,2026-06-20 17:00,2026-06-20 18:00,R2,Confirmed\n"
               "Wen Ali,D2,,2026-06-20 16:30,2026-06-20 17:30,R3,Confirmed\n");
    text.close();
    ImportDialog *dialog = openDialog(open, file);
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("1 left out: its time is taken")))
        << dialog->summary().toStdString();
    const auto *details = dialog->findChild<QTreeWidget *>();
    EXPECT_EQ(details->topLevelItem(0)->text(1), QStringLiteral("1 row · 2 clashing pairs"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    open.settle();
    Banner &banner = open.page().banner();
    EXPECT_TRUE(banner.isVisible());
    EXPECT_EQ(banner.text(),
              QStringLiteral("rows.csv: 2 bookings imported · 1 row left out because of a time "
                             "that is taken"));
    open.board().setLocation(open.club.place("Bedford"));
    Q_EMIT banner.choiceTaken(0);
    open.settle();
    EXPECT_EQ(open.board().location(), open.club.place("Dartmouth"));
    EXPECT_EQ(open.board().date(), parseDate("2026-06-20").value());
    ASSERT_TRUE(open.board().selection().booking().has_value());
    EXPECT_EQ(open.club->booking(*open.board().selection().booking())->booking.externalReference,
              "R1");
    EXPECT_TRUE(banner.isVisible()); // there may be other places to look at
}

TEST(Import, EventsOfACalendarBecomeBlocksOfTheKindThatIsChosen)
{
    const test::InLanguage english("en");
    OpenWindow open;
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString(folder.path("cleaning.ics").string());
    QFile text(file);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:deep-clean\r\n"
               "DTSTART;TZID=America/Halifax:20260616T060000\r\n"
               "DTEND;TZID=America/Halifax:20260616T070000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
               "SUMMARY:Deep clean\r\nLOCATION:Dartmouth\r\nRESOURCES:D2\r\nEND:VEVENT\r\n"
               "END:VCALENDAR\r\n");
    text.close();
    ImportDialog *dialog = openDialog(open, file);
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->blocks.laid, 0);
    auto *events = dialog->findChild<QComboBox *>(QStringLiteral("events"));
    ASSERT_NE(events, nullptr);
    EXPECT_TRUE(events->isVisible());
    EXPECT_FALSE(dialog->findChild<QComboBox *>(QStringLiteral("mapping"))->isVisible());
    const int cleaning = events->findData(QStringLiteral("cleaning"));
    ASSERT_GT(cleaning, 0);
    events->setCurrentIndex(cleaning);
    Q_EMIT events->activated(cleaning);
    open.settle();
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->blocks.laid, 3);
    EXPECT_EQ(dialog->plan()->created, 0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    open.settle();
    ASSERT_TRUE(open.club->undoState().undo.has_value());
    EXPECT_TRUE(open.club.verifies());
}

TEST(Import, AMappingOfOnesOwnReadsWhatNoOtherKnows)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    const QString list = write(folder,
                               "liste.csv",
                               "Wo;Von;Bis;Wer\n"
                               "D2;20.06.2026 10:00;20.06.2026 11:00;Jo Li\n");
    const QString broken = write(folder, "broken.json", "{\n\"name\": 7}");
    const QString own = write(folder, "own.json", R"({"name": "Liste", "source": "liste",
        "columns": {"place": "Wo", "start": "Von", "end": "Bis", "customer": "Wer"}})");
    ImportDialog *dialog = openDialog(open, list);
    EXPECT_FALSE(dialog->plan().has_value());
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("no mapping knows these columns")))
        << dialog->summary().toStdString();
    const auto choose = [&](const QString &mapping) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("otherMapping")),
                          Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>();
        ASSERT_NE(files, nullptr);
        files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(mapping);
        static_cast<QDialog *>(files)->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.settle();
    };
    choose(broken);
    EXPECT_FALSE(dialog->plan().has_value());
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("line 2")))
        << dialog->summary().toStdString();
    choose(own);
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->mapping, "Liste");
    EXPECT_EQ(dialog->plan()->created, 1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    open.settle();
    EXPECT_TRUE(open.club->undoState().undo.has_value());
    // The next import begins as if there had been none.
    dialog = openDialog(open, list);
    EXPECT_FALSE(dialog->plan().has_value());
}

TEST(Import, AsksHowDatesAreWrittenWhereTheFileDoesNotSay)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    ImportDialog *dialog = openDialog(open,
                                      write(folder,
                                            "open.csv",
                                            "Bay,Start,End,Title\n"
                                            "D2,03/04/2026 10:00,03/04/2026 11:00,League\n"));
    EXPECT_FALSE(dialog->plan().has_value());
    auto *dayFirst = dialog->findChild<QRadioButton *>(QStringLiteral("dayFirst"));
    auto *monthFirst = dialog->findChild<QRadioButton *>(QStringLiteral("monthFirst"));
    ASSERT_TRUE(dayFirst != nullptr && monthFirst != nullptr);
    EXPECT_TRUE(monthFirst->isVisible());
    EXPECT_FALSE(dialog->findChild<QRadioButton *>(QStringLiteral("yearFirst"))->isVisible());
    EXPECT_FALSE(dayFirst->isChecked() || monthFirst->isChecked());
    EXPECT_TRUE(dialog->findChild<QLabel *>(QStringLiteral("dateExample"))
                    ->text()
                    .contains(QStringLiteral("D2,03/04/2026 10:00")));
    EXPECT_TRUE(dayFirst->text().contains(QStringLiteral("3 April 2026")))
        << dayFirst->text().toStdString();
    const auto start = [&] {
        Booking booking;
        for (const EntityChange &change : dialog->plan()->changes) {
            if (change.entity.kind == EntityKind::Booking) {
                EXPECT_TRUE(fromRecord(apply(Record(), change), booking));
            }
        }
        return formatUtc(booking.slot.span.start());
    };
    monthFirst->click();
    open.settle();
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(start(), "2026-03-04T14:00:00Z");
    // The answer may be another one while nothing is kept.
    dayFirst->click();
    open.settle();
    ASSERT_TRUE(dialog->plan().has_value());
    EXPECT_EQ(start(), "2026-04-03T13:00:00Z");
    // Another file is another question.
    dialog->setFile(writeExport(folder));
    open.settle();
    EXPECT_TRUE(dialog->plan().has_value());
    EXPECT_FALSE(dayFirst->isVisible() || dayFirst->isChecked());
}

TEST(Import, AsksWhatDurationsCountWhereTheFileDoesNotSay)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    ImportDialog *dialog = openDialog(open,
                                      write(folder,
                                            "open.csv",
                                            "Bay,Start,Duration,Title\n"
                                            "D2,2026-06-20 10:00,2,League\n"));
    EXPECT_FALSE(dialog->plan().has_value());
    auto *minutes = dialog->findChild<QRadioButton *>(QStringLiteral("minutes"));
    auto *hours = dialog->findChild<QRadioButton *>(QStringLiteral("hours"));
    ASSERT_TRUE(minutes != nullptr && hours != nullptr);
    EXPECT_TRUE(hours->isVisible());
    EXPECT_FALSE(minutes->isChecked() || hours->isChecked());
    EXPECT_TRUE(hours->text().contains(QStringLiteral("2 h"))) << hours->text().toStdString();
    hours->click();
    open.settle();
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    Booking booking;
    for (const EntityChange &change : dialog->plan()->changes) {
        if (change.entity.kind == EntityKind::Booking) {
            EXPECT_TRUE(fromRecord(apply(Record(), change), booking));
        }
    }
    EXPECT_EQ(booking.slot.span.length(), bayboard::hours(2));
    // Another file is another question.
    dialog->setFile(writeExport(folder));
    open.settle();
    EXPECT_TRUE(dialog->plan().has_value());
    EXPECT_FALSE(hours->isVisible() || hours->isChecked());
}

TEST(Import, SaysWhichColumnsItDoesNotRead)
{
    const test::InLanguage english("en");
    OpenWindow open;
    const test::TemporaryFolder folder;
    const ImportDialog *dialog = openDialog(open,
                                            write(folder,
                                                  "columns.csv",
                                                  "Bay,Start,End,Shoe size\n"
                                                  "D2,2026-06-20 10:00,2026-06-20 11:00,44\n"));
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("1 column")))
        << dialog->summary().toStdString();
    const QTreeWidgetItem *remarks = dialog->findChild<QTreeWidget *>()->topLevelItem(0);
    ASSERT_EQ(remarks->childCount(), 1);
    EXPECT_TRUE(remarks->child(0)->text(1).contains(QStringLiteral("Shoe size")));
}

TEST(Import, AClashNamesLineTimeAndPeople)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    const ImportDialog *dialog
        = openDialog(open,
                     write(folder,
                           "clash.csv",
                           "Bay,Start,End,Customer\n\n"
                           "D2,2026-06-20 10:00,2026-06-20 11:00,Jo Li\n"
                           "D2,2026-06-20 10:30,2026-06-20 11:30,Per Owl\n"));
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    const QTreeWidgetItem *clashes = dialog->findChild<QTreeWidget *>()->topLevelItem(0);
    ASSERT_EQ(clashes->childCount(), 1);
    EXPECT_TRUE(clashes->child(0)->text(0).contains(QLatin1Char('4')));
    const QString said = clashes->child(0)->text(1);
    for (const char *words : {"Per Owl", "10:30", "line 3", "Jo Li"}) {
        EXPECT_TRUE(said.contains(QLatin1String(words))) << said.toStdString();
    }
}

TEST(Import, ABayOfSeveralLocationsIsAskedForInTheWindow)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    // A calendar of somebody's own: no event says where it is.
    ImportDialog *dialog = openDialog(open,
                                      write(folder,
                                            "own.ics",
                                            "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Lessons\r\n"
                                            "BEGIN:VEVENT\r\nUID:a\r\n"
                                            "DTSTART:20260620T130000Z\r\n"
                                            "DTEND:20260620T140000Z\r\nSUMMARY:Jo\r\n"
                                            "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    EXPECT_EQ(dialog->plan()->unreadable.size(), 1U);
    auto *place = dialog->findChild<QComboBox *>(QStringLiteral("place"));
    ASSERT_NE(place, nullptr);
    EXPECT_TRUE(place->isVisible());
    const int bay = place->findData(QStringLiteral("Dartmouth/D2"));
    ASSERT_GT(bay, 0);
    place->setCurrentIndex(bay);
    Q_EMIT place->activated(bay);
    open.settle();
    ASSERT_TRUE(dialog->plan().has_value());
    EXPECT_EQ(dialog->plan()->created, 1);
    EXPECT_EQ(dialog->plan()->newBays, 0);
    // A table has locations to choose from; another file begins without a choice.
    dialog->setFile(writeExport(folder));
    open.settle();
    EXPECT_EQ(place->currentIndex(), 0);
    EXPECT_GT(place->findData(QStringLiteral("Bedford")), 0);
    EXPECT_LT(place->findData(QStringLiteral("Dartmouth/D2")), 0);
}

TEST(Import, ListsThePlacesThatItWouldMakeBeforeItMakesThem)
{
    OpenWindow open;
    const test::TemporaryFolder folder;
    const ImportDialog *dialog
        = openDialog(open,
                     write(folder,
                           "places.csv",
                           "Location,Bay,Start,End,Title\n"
                           "Dartmouth,D 22,2026-06-20 10:00,2026-06-20 11:00,a\n"
                           "Annex,Hall,2026-06-20 10:00,2026-06-20 11:00,b\n"));
    ASSERT_TRUE(dialog->plan().has_value()) << dialog->summary().toStdString();
    const QTreeWidgetItem *places = dialog->findChild<QTreeWidget *>()->topLevelItem(0);
    QStringList lines;
    for (int i = 0; i < places->childCount(); ++i)
        lines += places->child(i)->text(0) + QLatin1Char('/') + places->child(i)->text(1);
    EXPECT_EQ(lines,
              (QStringList{QStringLiteral("Annex/new location"),
                           QStringLiteral("Dartmouth/D 22"),
                           QStringLiteral("Annex/Hall")}));
}

TEST(Import, AFileThatCannotBeReadIsSaidInOneSentence)
{
    OpenWindow open;
    ImportDialog *dialog = openDialog(open, QStringLiteral("/nowhere/export.csv"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->plan().has_value());
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("export.csv")));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
}
