#include "tests/ui/window/InLanguage.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/panes/Arrivals.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/MiniMonth.h"
#include "ui/panes/SidePane.h"
#include "ui/window/Actions.h"
#include "ui/window/Banner.h"
#include "ui/window/KeySheet.h"
#include "ui/window/RescueNotice.h"
#include "ui/window/StatusLine.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

TEST(ClubPage, UndoAndRedoNameTheirSteps)
{
    OpenWindow open;
    TopBar &bar = open.page().topBar();
    EXPECT_EQ(bar.undoText(), QStringLiteral("Nothing to undo"));
    EXPECT_FALSE(open.button("edit.undo")->isEnabled());
    open.club.book("D2", "16:30", "18:00");
    open.settle();
    EXPECT_EQ(bar.undoText(), QStringLiteral("Undo “Book A. Haddad”"));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(open.bookings().isEmpty());
    EXPECT_TRUE(open.button("edit.redo")->toolTip().contains(QStringLiteral("Book A. Haddad")));
    open.click("edit.redo");
    EXPECT_EQ(open.bookings().size(), 1);
}

TEST(ClubPage, UndoRedoAndOtherCommandsLetGoOfARefusedKeyMove)
{
    OpenWindow open;
    open.club.book("D2", "15:00", "16:00", "P. Quinn");
    const Committed made = open.club.book("D2", "14:00", "15:00");
    open.club.book("D4", "14:00", "15:00", "W. Ali");
    for (const char *command : {"edit.undo", "edit.redo", "booking.edit"}) {
        open.select(made);
        open.board().run(BoardCommand::MoveLater);
        open.settle();
        ASSERT_TRUE(open.board().isBusy()) << command;
        QAction *action = open.window().actions()->find(command);
        ASSERT_TRUE(action->isEnabled()) << command;
        action->trigger();
        EXPECT_FALSE(open.board().isBusy()) << command;
        open.settle();
    }
}

TEST(ClubPage, SaysSavingUntilTheDiskHasIt)
{
    OpenWindow open;
    const Outcome outcome = open.club->commit(open.club.proposal("D2", "16:30", "18:00"));
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(open.page().topBar().savingText(), QStringLiteral("Saving…"));
    open.settle();
    EXPECT_EQ(open.page().topBar().savingText(), QStringLiteral("All saved"));
}

TEST(ClubPage, AFailedSaveStaysOnTheBannerUntilItIsClosed)
{
    OpenWindow open;
    open.page().deskSignals().saveFailed({ChangeSetId{}},
                                         Error{ErrorCode::StoreFull, {"club.bayboard"}});
    Banner &banner = open.page().banner();
    EXPECT_TRUE(banner.isVisible());
    EXPECT_EQ(banner.kind(), Banner::Kind::Failed);
    EXPECT_TRUE(banner.text().contains(QStringLiteral("The disk is full")));
    EXPECT_TRUE(open.page().topBar().savingText().startsWith(QStringLiteral("Not saved")));
    open.board().clearSelection();
    banner.dismiss();
    EXPECT_TRUE(banner.isVisible());
    open.club.book("D2", "16:30", "18:00"); // the disk works again
    open.settle();
    EXPECT_EQ(open.page().topBar().savingText(), QStringLiteral("All saved"));
}

TEST(ClubPage, TroubleInTheBackgroundStaysOnTheBanner)
{
    OpenWindow open;
    open.page().deskSignals().troubled(Error{ErrorCode::BackupFailed, {"club.backups"}});
    Banner &banner = open.page().banner();
    EXPECT_EQ(banner.kind(), Banner::Kind::Failed);
    EXPECT_TRUE(banner.text().contains(QStringLiteral("club.backups: the disk is full")))
        << banner.text().toStdString();
    open.page().deskSignals().troubled(Error{ErrorCode::StoreDamaged, {"club.bayboard", "page 7"}});
    EXPECT_TRUE(banner.text().contains(QStringLiteral("start it again")))
        << banner.text().toStdString();
}

TEST(ClubPage, TellsWhatBecameOfADamagedFile)
{
    const test::InLanguage english("en");
    OpenWindow open;
    const Club &club = open.club->club();
    OpenReport report;
    EXPECT_TRUE(rescueNotice(report, club).isEmpty());
    report.setAside = "/data/club.bayboard.damaged-20261122-150000";
    report.restoredFrom = "/data/club.bayboard.backups/daily-2026-11-22.bayboard";
    report.replayed = 12;
    EXPECT_EQ(rescueNotice(report, club),
              QStringLiteral("The club's file was damaged; it is kept as "
                             "club.bayboard.damaged-20261122-150000. The backup "
                             "daily-2026-11-22.bayboard took its place, and 12 steps since were "
                             "done again."));
    report.lost = 3;
    report.lostRuns = {{7, 7}, {9, 10}};
    Step known;
    known.head.label = {LabelCode::MoveBooking, {"A. Haddad"}};
    report.lostSteps = {known};
    report.restored = 1;
    const QString notice = rescueNotice(report, club);
    EXPECT_TRUE(notice.contains(QStringLiteral(
        "3 steps are lost from the history (numbers 7, 9–10). Among them: Move A. Haddad. 1 entry "
        "was brought back as the file still showed it.")))
        << notice.toStdString();
}

TEST(ClubPage, StatusLineCountsTheDayAndSaysTheZone)
{
    OpenWindow open;
    open.club.book("D1", "12:00", "18:00");
    open.club.book("D2", "12:00", "18:00");
    open.settle();
    EXPECT_TRUE(open.page().status().figures().startsWith(QStringLiteral("2 ")))
        << open.page().status().figures().toStdString();
    EXPECT_TRUE(open.page().status().figures().contains(QStringLiteral("13 %")))
        << open.page().status().figures().toStdString(); // 12 h of 4 × 24 h
    EXPECT_EQ(open.page().status().zone(), QStringLiteral("America/Halifax (UTC−3)"));
}

TEST(ClubPage, SwitchesLocationWithItsOwnBookings)
{
    OpenWindow open;
    open.club.book("D1", "12:00", "13:00");
    QMenu *places = open.page().topBar().locationButton()->menu();
    ASSERT_EQ(places->actions().size(), 2);
    places->actions().at(1)->trigger();
    open.settle();
    EXPECT_EQ(open.board().location(), open.club.place("Bedford"));
    EXPECT_EQ(open.page().topBar().locationButton()->text(), QStringLiteral("Bedford"));
    EXPECT_TRUE(open.page().status().figures().startsWith(QStringLiteral("0 ")));
}

TEST(ClubPage, NextArrivalsAreThoseToComeAndAClickShowsOne)
{
    OpenWindow open;
    open.club.book("D1", "09:00", "10:00", "Early Bird");
    const Committed next = open.club.book("D2", "16:30", "18:00");
    open.settle();
    Arrivals *arrivals = open.page().side().arrivals();
    EXPECT_EQ(arrivals->lines(), QStringList{QStringLiteral("A. Haddad · D2 16:30")});
    QTest::mouseClick(arrivals->findChildren<QAbstractButton *>().last(), Qt::LeftButton);
    open.settle();
    EXPECT_EQ(open.board().selection().booking(), BookingId{next.entity});
    EXPECT_TRUE(open.board().hasFocus()); // Alt+arrows, + and Delete are meant for it
}

TEST(ClubPage, TheMonthJumpsToADayAndGivesTheBoardTheFocus)
{
    OpenWindow open;
    MiniMonth *month = open.page().side().month();
    QTest::mouseClick(
        month, Qt::LeftButton, Qt::NoModifier, month->cellOf(QDate(2026, 6, 20)).center());
    open.settle();
    EXPECT_EQ(open.board().date(), parseDate("2026-06-20").value());
    EXPECT_EQ(open.page().topBar().heading(), QStringLiteral("Saturday 20 June 2026"));
    EXPECT_TRUE(open.board().hasFocus());
}

TEST(ClubPage, F6GoesRoundThePanes)
{
    OpenWindow open;
    open.board().setFocus();
    open.press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), open.page().side().month());
    open.press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), open.page().topBar().locationButton());
    open.press(Qt::Key_F6);
    EXPECT_TRUE(open.board().hasFocus());
    open.press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), open.page().topBar().locationButton());
}

TEST(ClubPage, F1ShowsEveryKey)
{
    OpenWindow open;
    open.press(Qt::Key_F1);
    open.settle();
    auto *sheet = open.window().findChild<KeySheet *>();
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(sheet->isVisible());
    sheet->reject();
}

TEST(ClubPage, NoTwoActionsShareAKey)
{
    OpenWindow open;
    QSet<QKeySequence> seen;
    for (const Actions::Group &group : open.window().actions()->groups()) {
        for (const QAction *action : group.actions) {
            for (const QKeySequence &key : action->shortcuts()) {
                EXPECT_FALSE(seen.contains(key)) << key.toString().toStdString();
                seen.insert(key);
            }
        }
    }
}

TEST(ClubPage, ChoosingWhoWorksChangesWhoActs)
{
    OpenWindow open;
    QMenu *people = open.page().topBar().actorButton()->menu();
    for (QAction *choice : people->actions()) {
        if (choice->text().startsWith(QStringLiteral("Sam"))) {
            choice->trigger();
        }
    }
    EXPECT_EQ(open.club->actor(), open.club.person("Sam"));
    EXPECT_TRUE(open.page().topBar().actorButton()->text().endsWith(QStringLiteral("Sam")));
}

TEST(ClubPage, ASmallWindowKeepsTheBoard)
{
    OpenWindow open({}, QSize(800, 600));
    EXPECT_FALSE(open.page().side().isVisible());
    EXPECT_GT(open.board().width(), 400);
    EXPECT_LE(open.page().topBar().minimumSizeHint().width(), 800);
    open.page().topBar().setSync(QStringLiteral("Offline · 12 changes waiting · 3 to decide"),
                                 QStringLiteral("failed"));
    EXPECT_LE(open.page().topBar().minimumSizeHint().width(), 800);
    EXPECT_TRUE(open.page().topBar().savingText().contains(QStringLiteral("12"))); // said whole
}

TEST(ClubPage, TheUndoButtonNamesItsStepAsFarAsThereIsRoom)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr_CA")));
    const test::InLanguage french("fr");
    for (const int width : {1100, 1400, 1900}) {
        OpenWindow open({}, QSize(width, 900));
        open.page().setActor(open.club.person("Sam"));
        open.club.book("D2", "16:30", "18:00", "Maria Luz Reyes");
        open.settle();
        const QString text = open.button("edit.undo")->text();
        EXPECT_TRUE(text.contains(QStringLiteral("Annuler « ")))
            << width << ' ' << text.toStdString();
        EXPECT_LE(open.page().topBar().layout()->totalMinimumSize().width(), width);
    }
    QLocale::setDefault(before);
}
