#include "app/desktop/Program.h"
#include "tests/ui/window/OwnSettings.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/NewClubWizard.h"
#include "ui/dialogs/WelcomePage.h"
#include "ui/window/Banner.h"
#include "ui/window/ClubPage.h"
#include "ui/window/TopBar.h"
#include "ui/window/WindowState.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// The program with its files in a folder of the test's own.
class FirstStart : public testing::Test
{
protected:
    FirstStart()
    {
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        QFile::setPermissions(
            path(""), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", path("").toUtf8());
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return QString::fromStdString(m_folder.path(name).string());
    }

    static bool showsClub(Program &program)
    {
        return QTest::qWaitFor([&program] { return program.window().clubPage() != nullptr; },
                               20000);
    }

    static ClubTemplate smallClub()
    {
        ClubTemplate plan;
        plan.settings.name = "Links Club";
        ClubTemplate::Site site;
        site.location.name = "Harbour";
        site.location.zone = "Europe/London";
        Bay bay;
        bay.name = "Box 1";
        site.bays = {bay};
        plan.sites = {site};
        Operator person;
        person.name = "Olga";
        person.roles = {"owner"};
        plan.operators = {person};
        return plan;
    }

private:
    test::OwnSettings m_settings;
    test::TemporaryFolder m_folder;
};

} // namespace

TEST_F(FirstStart, WelcomesWhereThereIsNoClub)
{
    Program program({});
    ASSERT_EQ(program.start(), Program::Start::Shown);
    EXPECT_NE(program.window().findChild<WelcomePage *>(), nullptr);
}

TEST_F(FirstStart, ANewClubIsMadeShownAndOpenedAgainNextTime)
{
    const QString file = path("club.bayboard");
    {
        Program program({});
        ASSERT_EQ(program.start(), Program::Start::Shown);
        program.startClub(file, smallClub());
        ASSERT_TRUE(showsClub(program));
        EXPECT_EQ(program.window().clubPage()->topBar().locationButton()->text(),
                  QStringLiteral("Harbour"));
        // A narrow bar leaves the role out.
        const QString actor = program.window().clubPage()->topBar().actorButton()->text();
        EXPECT_TRUE(actor.endsWith(QStringLiteral("Olga"))) << actor.toStdString();
    }
    Program again({});
    ASSERT_EQ(again.start(), Program::Start::Shown);
    ASSERT_NE(again.window().clubPage(), nullptr);
    EXPECT_TRUE(again.window().windowTitle().contains(QStringLiteral("Links Club")));
}

TEST_F(FirstStart, AClubThatWasBegunBeforehandIsTheOneThatIsShown)
{
    const QString file = path("club.bayboard");
    {
        Program program({});
        ASSERT_EQ(program.start(), Program::Start::Shown);
        program.startClub(file, smallClub());
        ASSERT_TRUE(showsClub(program));
    }
    DesktopOptions options;
    options.file = file;
    options.now = "2026-07-01T12:00:00"; // in London's summer
    auto sources = std::make_unique<RunSources>(options);
    const SystemClock &clock = sources->clock();
    FirstClub first(options, *sources);
    EXPECT_EQ(first.take(path("another.bayboard")), nullptr);
    // Its lock lets nobody open the file a second time.
    Program program(options, std::move(sources), std::move(first));
    ASSERT_EQ(program.start(), Program::Start::Shown);
    ASSERT_NE(program.window().clubPage(), nullptr);
    EXPECT_TRUE(program.window().windowTitle().contains(QStringLiteral("Links Club")));
    EXPECT_LT(clock.now() - fromUnix(1782903600), minutes(5));
    const BoardView &board = program.window().clubPage()->board();
    EXPECT_TRUE(QTest::qWaitFor([&board] { return board.isLoaded(); }, 20000));
}

TEST_F(FirstStart, AFileThatIsNotThereIsNotMadeBeforehand)
{
    DesktopOptions options;
    options.file = path("nowhere.bayboard");
    auto sources = std::make_unique<RunSources>(options);
    FirstClub first(options, *sources);
    EXPECT_EQ(first.take(options.file), nullptr);
    Program program(options, std::move(sources), std::move(first));
    EXPECT_EQ(program.start(), Program::Start::Failed);
    EXPECT_FALSE(QFile::exists(options.file));
}

TEST_F(FirstStart, TheDemoIsOneClickAway)
{
    Program program({});
    ASSERT_EQ(program.start(), Program::Start::Shown);
    auto *demo = program.window().findChild<QAbstractButton *>(QStringLiteral("demo"));
    ASSERT_NE(demo, nullptr);
    QTest::mouseClick(demo, Qt::LeftButton);
    ASSERT_TRUE(showsClub(program));
    EXPECT_EQ(program.window().clubPage()->topBar().locationButton()->menu()->actions().size(), 5);
}

TEST_F(FirstStart, AnExportThatNoMappingKnowsComesInByOnesOwn)
{
    const auto write = [this](const char *name, const char *text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path(name);
    };
    const QString list = write("liste.csv",
                               "Wo;Von;Bis;Wer\n"
                               "Bay 1;03/04/2026 10:00;03/04/2026 11:00;Jo Li\n"
                               "Bay 2;05/06/2026 10:00;05/06/2026 11:00;Ada Li\n");
    const QString own = write("own.json", R"({"name": "Liste", "source": "liste",
        "columns": {"place": "Wo", "start": "Von", "end": "Bis", "customer": "Wer"}})");
    Program program({});
    ASSERT_EQ(program.start(), Program::Start::Shown);
    MainWindow &window = program.window();
    QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("import")),
                      Qt::LeftButton);
    const auto asked = [&window] {
        return window.findChild<QFileDialog *>();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked() != nullptr; }, 20000));
    QFileDialog *files = asked();
    files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(list);
    static_cast<QDialog *>(files)->accept();
    auto *wizard = window.findChild<NewClubWizard *>();
    ASSERT_NE(wizard, nullptr);
    const auto fill = [wizard](const char *name, const QString &text) {
        wizard->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
    };
    fill("clubName", QStringLiteral("Links Club"));
    wizard->next();
    fill("placeName1", QStringLiteral("Harbour"));
    wizard->findChild<QComboBox *>(QStringLiteral("placeZone1"))
        ->setCurrentText(QStringLiteral("Europe/London"));
    wizard->next();
    fill("personName1", QStringLiteral("Olga"));
    wizard->next();
    fill("clubFile", path("club.bayboard"));
    wizard->button(QWizard::FinishButton)->click();
    ASSERT_TRUE(showsClub(program));
    const auto shown = [&window] {
        return window.findChild<ImportDialog *>();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() != nullptr; }, 20000));
    ImportDialog &dialog = *shown();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return dialog.summary().contains(QStringLiteral("no mapping")); }, 20000))
        << dialog.summary().toStdString();
    dialog.setMappingFile(own);
    auto *dayFirst = dialog.findChild<QAbstractButton *>(QStringLiteral("dayFirst"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dayFirst->isVisible(); }, 20000))
        << dialog.summary().toStdString();
    dayFirst->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.plan().has_value(); }, 20000))
        << dialog.summary().toStdString();
    EXPECT_EQ(dialog.plan()->created, 2);
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    const Banner &banner = window.clubPage()->banner();
    EXPECT_TRUE(QTest::qWaitFor([&] { return banner.text().contains(QStringLiteral("liste.csv")); },
                                20000));
}

TEST_F(FirstStart, AFileThatIsNoClubIsSaidAndLeftAlone)
{
    const QString file = path("letter.bayboard");
    QFile letter(file);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear members, this is no club but a letter of some length.\n");
    letter.close();
    Program program({});
    ASSERT_EQ(program.start(), Program::Start::Shown);
    MessageBox::scriptNext(QMessageBox::Ok);
    EXPECT_FALSE(program.openFile(file));
    const QList<MessageBox::Shown> shown = MessageBox::takeShown();
    ASSERT_EQ(shown.size(), 1);
    EXPECT_TRUE(shown.front().text.contains(QStringLiteral("letter.bayboard")));
    EXPECT_NE(program.window().findChild<WelcomePage *>(), nullptr);
    ASSERT_TRUE(letter.open(QIODevice::ReadOnly));
    EXPECT_TRUE(letter.readAll().startsWith("Dear members"));
}

TEST_F(FirstStart, AFileOfLastTimeThatIsGoneIsNamedAndItsBackupOffered)
{
    const QString file = path("club.bayboard");
    {
        Program program({});
        ASSERT_EQ(program.start(), Program::Start::Shown);
        program.startClub(file, smallClub());
        ASSERT_TRUE(showsClub(program));
        const QString backups = file + QStringLiteral(".backups");
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return !QDir(backups)
                            .entryList({QStringLiteral("daily-*.bayboard")}, QDir::Files)
                            .isEmpty();
            },
            20000));
    }
    ASSERT_TRUE(QFile::remove(file));
    Program again({});
    ASSERT_EQ(again.start(), Program::Start::Shown);
    const auto *lead = again.window().findChild<QLabel *>(QStringLiteral("lead"));
    ASSERT_NE(lead, nullptr);
    EXPECT_TRUE(lead->text().contains(file)) << lead->text().toStdString();
    auto *restore = again.window().findChild<QAbstractButton *>(QStringLiteral("restore"));
    ASSERT_NE(restore, nullptr);
    QTest::mouseClick(restore, Qt::LeftButton);
    ASSERT_TRUE(showsClub(again));
    EXPECT_TRUE(again.window().windowTitle().contains(QStringLiteral("Links Club")));
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(FirstStart, AFileThatIsGoneWithoutABackupIsNamedAllTheSame)
{
    WindowState::setLastFile(path("moved.bayboard"));
    Program program({});
    ASSERT_EQ(program.start(), Program::Start::Shown);
    EXPECT_EQ(program.window().findChild<QAbstractButton *>(QStringLiteral("restore")), nullptr);
    EXPECT_TRUE(program.window()
                    .findChild<QLabel *>(QStringLiteral("lead"))
                    ->text()
                    .contains(QStringLiteral("moved.bayboard")));
    EXPECT_NE(program.window().findChild<QAbstractButton *>(QStringLiteral("open")), nullptr);
}
