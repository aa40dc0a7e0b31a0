// Kinds of block from the window: made, changed, retired, each taken back; what is refused says
// why.

#include "tests/ui/window/OpenWindow.h"
#include "ui/club/KindEditor.h"
#include "ui/club/KindForm.h"
#include "ui/dialogs/MessageBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class Kinds : public testing::Test
{
protected:
    Kinds() { open.page().setActor(open.club.person("Olga")); }

    KindEditor &editor()
    {
        if (shown == nullptr) {
            open.settle();
            open.board().setFocus();
            open.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            open.settle();
            shown = open.window().findChild<KindEditor *>();
            EXPECT_NE(shown, nullptr);
        }
        return *shown;
    }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = editor().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void choose(const char *key)
    {
        editor().choose(key);
        open.settle();
    }

    [[nodiscard]] const BlockKind *kind(const char *key)
    {
        return open.club->club().blockKind(key);
    }

    void click(const char *name)
    {
        field<QAbstractButton>(name).click();
        open.settle();
    }

    OpenWindow open;
    KindEditor *shown = nullptr;
};

} // namespace

TEST_F(Kinds, AnOwnKindIsMadeWithItsRolesAndTakenBack)
{
    click("newKind");
    EXPECT_FALSE(field<QAbstractButton>("saveKind").isEnabled());
    QTest::keyClicks(&field<QLineEdit>("kindName"), QStringLiteral("Lane oiling"));
    field<QSpinBox>("kindLength").setValue(45);
    field<QComboBox>("kindHatch").setCurrentIndex(1);
    field<QComboBox>("kindCounted").setCurrentIndex(1);
    auto &roles = field<QListWidget>("kindCreators");
    roles.item(0)->setCheckState(Qt::Checked);
    click("saveKind");
    const BlockKind *made = kind("lane_oiling");
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->name, "Lane oiling");
    EXPECT_EQ(made->length, 45);
    EXPECT_EQ(made->hatch, "cross");
    EXPECT_TRUE(made->counted);
    EXPECT_EQ(made->bookOver, "") << "nobody, unless somebody says so";
    EXPECT_EQ(made->creators, std::vector<std::string>{open.club->club().roles().front().key});
    EXPECT_EQ(field<QListWidget>("kinds").currentItem()->text(), QStringLiteral("Lane oiling"));
    click("footUndo");
    EXPECT_TRUE(kind("lane_oiling")->withdrawn);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(Kinds, WhoBooksOverIsARightOrSomeRoles)
{
    choose("cleaning");
    auto &who = field<QComboBox>("kindBookOver");
    auto &roles = field<QListWidget>("kindBookOverRoles");
    EXPECT_EQ(who.currentData().toString(), QStringLiteral("block.book_over"));
    EXPECT_TRUE(roles.isHidden());
    who.setCurrentIndex(who.findText(QStringLiteral("these roles")));
    EXPECT_FALSE(roles.isHidden());
    EXPECT_EQ(editor().form().kind().bookOver, "") << "none is checked: nobody";
    std::string chosen;
    for (const int row : {1, 2}) {
        roles.item(row)->setCheckState(Qt::Checked);
        chosen += chosen.empty() ? "" : ",";
        chosen += roles.item(row)->data(Qt::UserRole).toString().toStdString();
    }
    click("saveKind");
    EXPECT_EQ(kind("cleaning")->bookOver, chosen);
    choose("repair");
    choose("cleaning");
    EXPECT_EQ(who.currentText(), QStringLiteral("these roles"));
    EXPECT_EQ(roles.item(2)->checkState(), Qt::Checked);
    click("footUndo");
    EXPECT_EQ(kind("cleaning")->bookOver, "block.book_over");
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(Kinds, WhoBooksOverByMoreThanTheFormOffersStays)
{
    BlockKind odd = *kind("repair");
    const Record before = toRecord(odd);
    odd.bookOver = "block.book_over,coach";
    open.club->editClub({{{EntityKind::BlockKind, odd.id}, before, toRecord(odd)}},
                        {LabelCode::EditClub, {}},
                        [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    choose("repair");
    EXPECT_TRUE(field<QComboBox>("kindBookOver").currentText().contains(QStringLiteral("Coach")));
    field<QSpinBox>("kindLength").setValue(95);
    click("saveKind");
    EXPECT_EQ(kind("repair")->length, 95);
    EXPECT_EQ(kind("repair")->bookOver, "block.book_over,coach");
}

TEST_F(Kinds, AChangeIsSavedAndWhatIsNotSavedIsAskedAbout)
{
    choose("cleaning");
    field<QSpinBox>("kindLength").setValue(90);
    MessageBox::scriptNext(QMessageBox::Cancel);
    choose("repair");
    ASSERT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(editor().form().kind().key, "cleaning");
    EXPECT_EQ(editor().form().kind().length, 90);
    click("saveKind");
    EXPECT_EQ(kind("cleaning")->length, 90);
    choose("repair");
    EXPECT_EQ(editor().form().kind().key, "repair");
    click("footUndo");
    EXPECT_EQ(kind("cleaning")->length, 60);
}

TEST_F(Kinds, ARetiredOneIsShownSoAndOfferedAgain)
{
    choose("league");
    MessageBox::scriptNext(QMessageBox::Yes);
    click("retireKind");
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_TRUE(kind("league")->withdrawn);
    auto &list = field<QListWidget>("kinds");
    EXPECT_TRUE(list.item(list.count() - 1)->text().contains(QStringLiteral("(retired)")));
    EXPECT_EQ(editor().form().kind().key, "league");
    click("retireKind"); // is now the way back, and asks nothing
    EXPECT_FALSE(kind("league")->withdrawn);
}

TEST_F(Kinds, ANameThatIsThereIsRefusedWithTheReason)
{
    choose("cleaning");
    field<QLineEdit>("kindName").setText(QStringLiteral("Sweep"));
    click("saveKind");
    choose("repair");
    field<QLineEdit>("kindName").setText(QStringLiteral("Sweep"));
    EXPECT_FALSE(field<QAbstractButton>("saveKind").isEnabled());
    EXPECT_TRUE(editor().fault().contains(QStringLiteral("Sweep")));
}

TEST_F(Kinds, WhoMayNotEditTheClubLooksOnly)
{
    open.page().setActor(open.club.person("Sam"));
    choose("cleaning");
    EXPECT_FALSE(editor().form().isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("newKind").isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("retireKind").isEnabled());
    EXPECT_FALSE(editor().fault().isEmpty());
}
