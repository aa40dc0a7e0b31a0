// Operators and roles from the window: added, changed, removed, each taken back; what would harm
// the club says why.

#include "tests/ui/window/OpenWindow.h"
#include "ui/club/GrantMatrix.h"
#include "ui/club/PeopleDialog.h"
#include "ui/club/PersonPage.h"
#include "ui/club/RolePage.h"
#include "ui/dialogs/MessageBox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class PeoplePages : public testing::Test
{
protected:
    PeoplePages() { open.page().setActor(open.club.person("Olga")); }

    PeopleDialog &dialog()
    {
        if (shown == nullptr) {
            open.settle();
            open.board().setFocus();
            open.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
            open.settle();
            shown = open.window().findChild<PeopleDialog *>();
            EXPECT_NE(shown, nullptr);
        }
        return *shown;
    }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = dialog().findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void choose(const char *list, const QString &name)
    {
        auto &items = field<QListWidget>(list);
        for (int row = 0; row < items.count(); ++row) {
            if (items.item(row)->text() == name) {
                items.setCurrentRow(row);
            }
        }
        open.settle();
        EXPECT_EQ(items.currentItem()->text(), name);
    }

    void check(const QString &role, const QString &where, bool on = true)
    {
        auto &roles = field<QTableWidget>("personRoles");
        for (int row = 0; row < roles.rowCount(); ++row) {
            for (int column = 0; column < roles.columnCount(); ++column) {
                if (roles.verticalHeaderItem(row)->text() == role
                    && roles.horizontalHeaderItem(column)->text() == where) {
                    roles.item(row, column)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
                    return;
                }
            }
        }
        ADD_FAILURE() << role.toStdString() << " " << where.toStdString();
    }

    QListWidgetItem *verb(const char *word)
    {
        auto &verbs = field<QListWidget>("roleVerbs");
        for (int row = 0; row < verbs.count(); ++row) {
            if (verbs.item(row)->data(Qt::UserRole).toString() == QLatin1String(word)) {
                return verbs.item(row);
            }
        }
        return nullptr;
    }

    QString warning(const QWidget &page)
    {
        return page.findChild<QLabel *>(QStringLiteral("warning"))->text();
    }

    void click(const char *name)
    {
        field<QAbstractButton>(name).click();
        open.settle();
    }

    void undoIn(QWidget &page)
    {
        page.findChild<QAbstractButton *>(QStringLiteral("footUndo"))->click();
        open.settle();
    }

    [[nodiscard]] Operator person(const char *name)
    {
        return *open.club->club().person(open.club.person(name));
    }

    OpenWindow open;
    PeopleDialog *shown = nullptr;
};

} // namespace

TEST_F(PeoplePages, SomebodyIsAddedWithARoleAtOnePlaceAndTakenBack)
{
    click("new_person");
    EXPECT_FALSE(field<QAbstractButton>("save_person").isEnabled());
    EXPECT_TRUE(warning(dialog().people()).isEmpty());
    QTest::keyClicks(&field<QLineEdit>("personName"), QStringLiteral("Lou"));
    check(QStringLiteral("Front desk"), QStringLiteral("Bedford"));
    QTest::keyClicks(&field<QLineEdit>("personTags"), QStringLiteral("trainee, evenings"));
    click("save_person");
    const std::string here = "front_desk@" + open.club.place("Bedford").toString();
    EXPECT_EQ(person("Lou").roles, std::vector<std::string>{here});
    EXPECT_EQ(person("Lou").tags, (std::vector<std::string>{"evenings", "trainee"}));
    EXPECT_EQ(field<QListWidget>("list_person").currentItem()->text(), QStringLiteral("Lou"));
    EXPECT_FALSE(field<QAbstractButton>("save_person").isEnabled());
    undoIn(dialog().people());
    EXPECT_FALSE(open.club->club().findOperator("Lou").has_value());
}

TEST_F(PeoplePages, TheLastOwnerCannotBeTakenAwayAndItIsSaid)
{
    choose("list_person", QStringLiteral("Olga"));
    check(QStringLiteral("Owner"), QStringLiteral("Everywhere"), false);
    EXPECT_TRUE(warning(dialog().people()).contains(QStringLiteral("nobody would be left")));
    EXPECT_FALSE(field<QAbstractButton>("save_person").isEnabled());
    check(QStringLiteral("Owner"), QStringLiteral("Everywhere"));
    EXPECT_TRUE(warning(dialog().people()).isEmpty());
}

TEST_F(PeoplePages, WhatIsNotSavedIsAskedAbout)
{
    choose("list_person", QStringLiteral("Kim"));
    field<QCheckBox>("personActive").setChecked(false);
    MessageBox::scriptNext(QMessageBox::Cancel);
    field<QListWidget>("list_person").setCurrentRow(0);
    ASSERT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(field<QLineEdit>("personName").text(), QStringLiteral("Kim"));
    click("save_person");
    EXPECT_FALSE(person("Kim").active);
}

TEST_F(PeoplePages, OneWhoIsRemovedStaysInSightAndComesBack)
{
    choose("list_person", QStringLiteral("Kim"));
    MessageBox::scriptNext(QMessageBox::Yes);
    click("retire_person");
    ASSERT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_FALSE(open.club->club().findOperator("Kim").has_value());
    auto &list = field<QListWidget>("list_person");
    EXPECT_EQ(list.item(list.count() - 1)->text(), QStringLiteral("Kim (removed)"));
    click("retire_person");
    EXPECT_TRUE(open.club->club().findOperator("Kim").has_value());
}

TEST_F(PeoplePages, ARoleShowsWhatItInheritsAndGetsMore)
{
    dialog().showRoles();
    choose("list_role", QStringLiteral("Front desk"));
    EXPECT_TRUE(verb("schedule.read")->text().contains(QStringLiteral("(from Support)")));
    EXPECT_FALSE(verb("schedule.read")->flags() & Qt::ItemIsUserCheckable);
    EXPECT_EQ(verb("rule.override")->checkState(), Qt::Unchecked);
    verb("rule.override")->setCheckState(Qt::Checked);
    click("save_role");
    EXPECT_TRUE(may(open.club->club(), open.club.person("Sam"), Permission::RuleOverride));
    undoIn(dialog().roles());
    EXPECT_FALSE(may(open.club->club(), open.club.person("Sam"), Permission::RuleOverride));
}

TEST_F(PeoplePages, ARoleCannotBeGivenItsOwnHeirs)
{
    dialog().showRoles();
    choose("list_role", QStringLiteral("Front desk"));
    auto &inherits = field<QListWidget>("roleInherits");
    for (int row = 0; row < inherits.count(); ++row) {
        EXPECT_NE(inherits.item(row)->text(), QStringLiteral("Manager"));
        EXPECT_NE(inherits.item(row)->text(), QStringLiteral("Front desk"));
    }
}

TEST_F(PeoplePages, WhoMayNotEditOperatorsLooksAndReadsWhy)
{
    open.page().setActor(open.club.person("Mia"));
    choose("list_person", QStringLiteral("Kim"));
    EXPECT_FALSE(field<QLineEdit>("personName").isEnabled());
    EXPECT_FALSE(field<QAbstractButton>("new_person").isEnabled());
    EXPECT_EQ(warning(dialog().people()), QStringLiteral("You may not edit operators."));
}
