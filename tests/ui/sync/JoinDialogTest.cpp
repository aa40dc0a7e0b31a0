// Joining a server: nothing to press before both are there, a fault is said and can be mended.

#include "ui/sync/JoinDialog.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

class Joining : public testing::Test
{
protected:
    QLineEdit &line(const char *name)
    {
        return *dialog.findChild<QLineEdit *>(QLatin1String(name));
    }

    QPushButton &join()
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Join")) {
                return *button;
            }
        }
        ADD_FAILURE() << "no button";
        return *dialog.findChild<QPushButton *>();
    }

    JoinDialog dialog;
};

TEST_F(Joining, NeedsAnAddressAndAToken)
{
    EXPECT_FALSE(join().isEnabled());
    line("serverAddress").setText(QStringLiteral("https://club.example.org"));
    EXPECT_FALSE(join().isEnabled());
    line("token").setText(QStringLiteral("   "));
    EXPECT_FALSE(join().isEnabled());
    line("token").setText(QStringLiteral("bb_1"));
    EXPECT_TRUE(join().isEnabled());
}

TEST_F(Joining, HandsOnWhatWasTypedOnceAndAFaultLeavesBothToBeMended)
{
    QString address;
    std::string token;
    QObject::connect(&dialog, &JoinDialog::joinWanted, [&](const QString &typed, const QString &) {
        address = typed;
        token = dialog.token().view();
    });
    line("serverAddress").setText(QStringLiteral(" https://club.example.org "));
    line("token").setText(QStringLiteral("bb_1"));
    join().click();
    EXPECT_EQ(address, QStringLiteral("https://club.example.org"));
    EXPECT_EQ(token, "bb_1");
    EXPECT_FALSE(join().isEnabled());
    EXPECT_FALSE(line("serverAddress").isEnabled());
    dialog.tellFault(QStringLiteral("No server answers at this address."));
    EXPECT_TRUE(line("serverAddress").isEnabled());
    EXPECT_EQ(line("serverAddress").text(), QStringLiteral(" https://club.example.org "));
    EXPECT_TRUE(join().isEnabled()); // the token is still there
}

TEST(Giving, SaysWhatItIsAndHowFarItIs)
{
    JoinDialog dialog(nullptr, JoinDialog::Purpose::Give);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Put this club on a server"));
    auto *bar = dialog.findChild<QProgressBar *>();
    ASSERT_NE(bar, nullptr);
    dialog.tellPart(25, 100);
    EXPECT_EQ(bar->value() * 4, bar->maximum());
    dialog.tellPart(0, 0); // not known yet
    EXPECT_EQ(bar->maximum(), 0);
}

} // namespace
