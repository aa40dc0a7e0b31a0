// The panel behind the pill: what waits by name, since when, why; try now; a new token.

#include "tests/support/FollowingDesk.h"
#include "tests/ui/sync/FakeLink.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/sync/JoinDialog.h"
#include "ui/sync/SyncPanel.h"
#include "ui/sync/TokenDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

class Panel : public testing::Test
{
protected:
    SyncPanel &panel()
    {
        if (m_panel == nullptr) {
            m_panel = std::make_unique<SyncPanel>(*desk, link, club.dartmouth());
            m_panel->setAttribute(Qt::WA_DeleteOnClose, false);
            m_panel->show();
        }
        desk.run();
        return *m_panel;
    }

    template <typename Widget> Widget &part(const char *name)
    {
        auto *found = panel().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    test::RamFolder folder;
    test::SyncClub club{5};
    test::SyncServer server{club, folder.path("server")};
    test::FollowingDesk desk{club, folder.path("mine"), server};
    test::FakeLink link;

private:
    std::unique_ptr<SyncPanel> m_panel;
};

TEST_F(Panel, NamesWhatWaitsNewestFirstAndCountsTheRest)
{
    desk.book(0, 60, "A. Haddad");
    desk.book(1, 60, "B. Frost");
    desk.run();
    link.now.sync.file = desk.state();
    link.now.sync.file->toSend += 5; // more than are shown
    auto &steps = part<QListWidget>("syncSteps");
    ASSERT_EQ(steps.count(), 3);
    EXPECT_TRUE(steps.item(0)->text().contains(QStringLiteral("B. Frost")));
    EXPECT_TRUE(steps.item(1)->text().contains(QStringLiteral("A. Haddad")));
    EXPECT_TRUE(steps.item(2)->text().contains(QStringLiteral("5")));
    EXPECT_TRUE(part<QLabel>("syncWaiting").text().contains(QStringLiteral("7")));
}

TEST_F(Panel, SaysSinceWhenTheLineIsCutAndWhy)
{
    link.now.sync.line = SyncStatus::Line::Unreachable;
    link.now.sync.since = test::SyncClub::noon();
    link.now.sync.detail = "Connection refused";
    EXPECT_TRUE(part<QLabel>("syncFacts").text().contains(QStringLiteral("12:00")));
    EXPECT_TRUE(part<QLabel>("syncFault").text().contains(QStringLiteral("Connection refused")));
    part<QPushButton>("syncTry").click();
    EXPECT_EQ(link.tries, 1);
}

TEST_F(Panel, ATokenIsHandedOnWithoutTheBlanksAroundItAndShownToNobody)
{
    part<QPushButton>("syncToken").click();
    auto *dialog = panel().findChild<TokenDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("token"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->echoMode(), QLineEdit::Password);
    line->setText(QStringLiteral("  bb_secret \n"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Sign in")) {
            button->click();
        }
    }
    EXPECT_EQ(link.token, "bb_secret");
}

TEST_F(Panel, ATokenThatHasExpiredIsNamedAndANewOneIsAskedFor)
{
    link.now.sync.line = SyncStatus::Line::Expired;
    EXPECT_EQ(part<QLabel>("subject").text(), QStringLiteral("Signed out: token expired"));
    EXPECT_TRUE(part<QLabel>("syncExplanation").text().contains(QStringLiteral("has expired")));
    EXPECT_TRUE(part<QPushButton>("syncToken").isVisible());
}

TEST_F(Panel, AnotherAddressOfTheServerIsHandedOnAndWhatIsNoneIsSaid)
{
    part<QPushButton>("syncServer").click();
    auto *dialog = panel().findChild<JoinDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("serverAddress"));
    EXPECT_EQ(address->text(), QStringLiteral("https://club.example.org"));
    dialog->findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("bb_new"));
    const auto connectNow = [&] {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Connect")) {
                button->click();
            }
        }
    };
    address->setText(QStringLiteral("nowhere"));
    connectNow();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(link.token, "");
    EXPECT_TRUE(address->isEnabled()) << "it can be mended";
    address->setText(QStringLiteral("https://new.example.org"));
    connectNow();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(link.now.server, "https://new.example.org");
    EXPECT_EQ(link.token, "bb_new");
}

TEST_F(Panel, AFileWhoseServerIsNotKnownHereIsConnectedFromIt)
{
    link.now.server.clear();
    link.now.token = TokenState::Absent;
    link.now.sync.line = SyncStatus::Line::Trying;
    EXPECT_TRUE(part<QPushButton>("syncServer").isEnabled());
    EXPECT_FALSE(part<QPushButton>("syncAnew").isEnabled());
    EXPECT_FALSE(part<QPushButton>("syncTry").isEnabled());
}

TEST_F(Panel, EverythingIsTakenAnewWhenThatIsConfirmedAndTheLineIsOpen)
{
    MessageBox::scriptNext(QMessageBox::Cancel);
    part<QPushButton>("syncAnew").click();
    EXPECT_EQ(link.takenAnew, 0);
    MessageBox::scriptNext(QMessageBox::Yes);
    part<QPushButton>("syncAnew").click();
    EXPECT_EQ(link.takenAnew, 1);
    EXPECT_EQ(MessageBox::takeShown().size(), 2);
    link.now.sync.file->filling = true;
    panel().refresh();
    EXPECT_FALSE(part<QPushButton>("syncAnew").isEnabled()) << "it is being taken";
    link.now.sync.file->filling = false;
    link.now.sync.line = SyncStatus::Line::Unreachable;
    panel().refresh();
    EXPECT_FALSE(part<QPushButton>("syncAnew").isEnabled());
}

TEST_F(Panel, LeadsToWhatIsToBeDecidedWhereThereIsAnything)
{
    EXPECT_TRUE(part<QPushButton>("syncDecide").isHidden());
    link.now.sync.file->conflicts = 1;
    panel().refresh();
    int wanted = 0;
    QObject::connect(&panel(), &SyncPanel::conflictsWanted, [&] { ++wanted; });
    part<QPushButton>("syncDecide").click();
    EXPECT_EQ(wanted, 1);
}

} // namespace
