#include "app/desktop/Program.h"
#include "tests/support/TestDesk.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/dialogs/WelcomePage.h"
#include "ui/window/ClubPage.h"
#include "ui/window/TopBar.h"

#include <QApplication>
#include <QFile>
#include <QLocalSocket>
#include <QMenu>
#include <QSettings>
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
        QApplication::setOrganizationName(QStringLiteral("BayboardTest"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("settings"));
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
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
    test::TemporaryFolder m_folder;
};

} // namespace

TEST_F(FirstStart, WelcomesWhereThereIsNoClub)
{
    Program program({});
    ASSERT_TRUE(program.start());
    EXPECT_NE(program.window().findChild<WelcomePage *>(), nullptr);
}

TEST_F(FirstStart, ANewClubIsMadeShownAndOpenedAgainNextTime)
{
    const QString file = path("club.bayboard");
    {
        Program program({});
        ASSERT_TRUE(program.start());
        program.startClub(file, smallClub());
        ASSERT_TRUE(showsClub(program));
        EXPECT_EQ(program.window().clubPage()->topBar().locationButton()->text(),
                  QStringLiteral("Harbour"));
        // A narrow bar leaves the role out.
        const QString actor = program.window().clubPage()->topBar().actorButton()->text();
        EXPECT_TRUE(actor.endsWith(QStringLiteral("Olga"))) << actor.toStdString();
    }
    Program again({});
    ASSERT_TRUE(again.start());
    ASSERT_NE(again.window().clubPage(), nullptr);
    EXPECT_TRUE(again.window().windowTitle().contains(QStringLiteral("Links Club")));
}

TEST_F(FirstStart, TheDemoIsOneClickAway)
{
    Program program({});
    ASSERT_TRUE(program.start());
    auto *demo = program.window().findChild<QAbstractButton *>(QStringLiteral("demo"));
    ASSERT_NE(demo, nullptr);
    QTest::mouseClick(demo, Qt::LeftButton);
    ASSERT_TRUE(showsClub(program));
    EXPECT_EQ(program.window().clubPage()->topBar().locationButton()->menu()->actions().size(), 5);
}

TEST_F(FirstStart, AFileThatIsNoClubIsSaidAndLeftAlone)
{
    const QString file = path("letter.bayboard");
    QFile letter(file);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear members, this is no club but a letter of some length.\n");
    letter.close();
    Program program({});
    ASSERT_TRUE(program.start());
    MessageBox::scriptNext(QMessageBox::Ok);
    EXPECT_FALSE(program.openFile(file));
    const QList<MessageBox::Shown> shown = MessageBox::takeShown();
    ASSERT_EQ(shown.size(), 1);
    EXPECT_TRUE(shown.front().text.contains(QStringLiteral("letter.bayboard")));
    EXPECT_NE(program.window().findChild<WelcomePage *>(), nullptr);
    ASSERT_TRUE(letter.open(QIODevice::ReadOnly));
    EXPECT_TRUE(letter.readAll().startsWith("Dear members"));
}
