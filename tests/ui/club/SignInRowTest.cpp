// After how many hours a password is asked for again: set, taken back, refused with its reason, and
// only by whom the club lets.

#include "core/desk/DeskPins.h"
#include "tests/support/TestDesk.h"
#include "ui/club/SignInRow.h"
#include "ui/panes/DeskSignals.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::TestDesk;

namespace {

class TheSignInRow : public testing::Test
{
protected:
    TheSignInRow() { be("Olga"); }

    void be(const char *name)
    {
        EXPECT_TRUE(desk->setActor(desk.person(name)));
        desk.settle();
    }

    void setPassword()
    {
        std::optional<Status> set;
        desk->passwords().set(
            Secret(), Secret("correct horse"), false, [&](Status told) { set = std::move(told); });
        desk.settle();
        EXPECT_TRUE(set && *set);
    }

    QSpinBox &hours() { return *row.findChild<QSpinBox *>(QStringLiteral("signInHours")); }

    QPushButton &apply() { return *row.findChild<QPushButton *>(QStringLiteral("signInApply")); }

    QString says() { return row.findChild<QLabel *>(QStringLiteral("muted"))->text(); }

    void set(int count)
    {
        hours().setValue(count);
        ASSERT_TRUE(apply().isEnabled());
        apply().click();
        desk.settle();
    }

    [[nodiscard]] std::int64_t asked() { return desk->club().settings().signInHours; }

    TestDesk desk;
    DeskSignals deskSignals{*desk};
    SignInRow row{*desk, deskSignals};
};

TEST_F(TheSignInRow, SetsTheHoursAsOneStepThatUndoShowsTakenBack)
{
    setPassword();
    EXPECT_EQ(hours().text(), QStringLiteral("never"));
    EXPECT_FALSE(apply().isEnabled()) << "nothing is other than it is";
    set(8);
    EXPECT_EQ(asked(), 8);
    EXPECT_FALSE(apply().isEnabled());
    EXPECT_TRUE(says().startsWith(QStringLiteral("And at each start"))) << says().toStdString();
    ASSERT_TRUE(desk.undo());
    desk.settle();
    EXPECT_EQ(asked(), 0);
    EXPECT_EQ(hours().value(), 0);
    EXPECT_TRUE(says().startsWith(QStringLiteral("The PIN alone"))) << says().toStdString();
}

TEST_F(TheSignInRow, WhoHasNoPasswordIsToldThatTheyWouldBeLockedOut)
{
    set(8);
    EXPECT_EQ(asked(), 0);
    EXPECT_TRUE(says().contains(QStringLiteral("password of your own first")))
        << says().toStdString();
    EXPECT_TRUE(apply().isEnabled()) << "it can be tried again";
}

TEST_F(TheSignInRow, SaysWhereThisDeskDoesNotAskAlthoughTheClubDoes)
{
    setPassword();
    set(8);
    std::optional<Status> gone;
    desk->passwords().forgetAll("the file's owner", [&](Status told) { gone = std::move(told); });
    desk.settle();
    ASSERT_TRUE(gone && *gone);
    SignInRow again{*desk, deskSignals};
    EXPECT_TRUE(again.findChild<QLabel *>(QStringLiteral("muted"))
                    ->text()
                    .startsWith(QStringLiteral("Not asked at this desk")));
}

TEST_F(TheSignInRow, WhoMayNotEditTheClubSeesTheHoursAndCannotChangeThem)
{
    be("Sam");
    SignInRow sams{*desk, deskSignals};
    EXPECT_FALSE(sams.findChild<QSpinBox *>(QStringLiteral("signInHours"))->isEnabled());
    EXPECT_FALSE(sams.findChild<QPushButton *>(QStringLiteral("signInApply"))->isEnabled());
    be("Mia");
    EXPECT_TRUE(hours().isEnabled()) << "the open row follows who acts";
}

} // namespace
