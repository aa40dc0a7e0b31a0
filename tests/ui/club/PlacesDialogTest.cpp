// Locations, bays and tiers from the window: added, changed, put in order, removed, each taken
// back; the board follows at once; who would be left outside is named before.

#include "tests/ui/window/OpenWindow.h"
#include "ui/club/BayPage.h"
#include "ui/club/ClosedDatesDialog.h"
#include "ui/club/LocationPage.h"
#include "ui/club/PlacesDialog.h"
#include "ui/club/SettingsPage.h"
#include "ui/club/TierPage.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/window/TopBar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class PlacePages : public testing::Test
{
protected:
    PlacesDialog &dialog()
    {
        if (shown == nullptr) {
            open.settle();
            open.board().setFocus();
            open.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            open.settle();
            shown = open.window().findChild<PlacesDialog *>();
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

    QStringList rows(const char *list)
    {
        QStringList texts;
        auto &items = field<QListWidget>(list);
        for (int row = 0; row < items.count(); ++row) {
            texts += items.item(row)->text();
        }
        return texts;
    }

    void choose(const char *list, const QString &name)
    {
        const auto row = rows(list).indexOf(name);
        ASSERT_GE(row, 0) << name.toStdString();
        field<QListWidget>(list).setCurrentRow(static_cast<int>(row));
        open.settle();
    }

    void type(const char *name, const char *text)
    {
        auto &line = field<QLineEdit>(name);
        line.selectAll();
        QTest::keyClicks(&line, QLatin1String(text));
    }

    void click(const char *name)
    {
        auto &button = field<QAbstractButton>(name);
        EXPECT_TRUE(button.isEnabled()) << name;
        button.click();
        open.settle();
    }

    void undoIn(QWidget &page)
    {
        page.findChild<QAbstractButton *>(QStringLiteral("footUndo"))->click();
        open.settle();
    }

    static QString warning(const QWidget &page)
    {
        return page.findChild<QLabel *>(QStringLiteral("warning"))->text();
    }

    /// Heads of the board's columns.
    QString columns()
    {
        QStringList names;
        auto *table = QAccessible::queryAccessibleInterface(&open.board())->tableInterface();
        for (int column = 0; column < table->columnCount(); ++column) {
            names += table->columnDescription(column);
        }
        return names.join(QLatin1Char(' '));
    }

    QImage picture() { return open.board().viewport()->grab().toImage(); }

    [[nodiscard]] const Location &dartmouth()
    {
        return *open.club->club().location(open.club.place("Dartmouth"));
    }

    OpenWindow open;
    PlacesDialog *shown = nullptr;
};

} // namespace

TEST_F(PlacePages, ABayIsAddedAndTheBoardHasItsColumnUntilItIsTakenBack)
{
    click("new_bay");
    EXPECT_FALSE(field<QAbstractButton>("save_bay").isEnabled());
    EXPECT_TRUE(warning(dialog().bays()).isEmpty());
    type("bayName", "Studio");
    field<QSpinBox>("bayCapacity").setValue(8);
    click("save_bay");
    EXPECT_EQ(rows("list_bay").last(), QStringLiteral("Studio"));
    EXPECT_EQ(columns(), QStringLiteral("D1 D2 D3 D4 Studio"));
    undoIn(dialog().bays());
    EXPECT_EQ(columns(), QStringLiteral("D1 D2 D3 D4"));
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(PlacePages, TheOrderChangesByKeysAndOnTheBoard)
{
    dialog().findChild<QTabWidget *>()->setCurrentWidget(&dialog().bays());
    choose("list_bay", QStringLiteral("D3"));
    auto &list = field<QListWidget>("list_bay");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    open.settle();
    EXPECT_EQ(rows("list_bay").join(QLatin1Char(' ')), QStringLiteral("D1 D3 D2 D4"));
    EXPECT_EQ(columns(), QStringLiteral("D1 D3 D2 D4"));
    EXPECT_EQ(list.currentItem()->text(), QStringLiteral("D3"));
    choose("list_bay", QStringLiteral("D4"));
    EXPECT_FALSE(field<QAbstractButton>("down_bay").isEnabled());
    undoIn(dialog().bays());
    EXPECT_EQ(columns(), QStringLiteral("D1 D2 D3 D4"));
}

TEST_F(PlacePages, ShorterHoursAreSavedOnlyWhenWhoIsLeftOutsideWasSeen)
{
    open.club.book("D2", "22:00", "23:30", "L. Roy");
    open.settle();
    dialog();
    const QImage before = picture();
    field<QCheckBox>("hoursAlways").setChecked(false);
    type("hours_mon", "8-22");
    click("hoursCopy");
    MessageBox::scriptNext(QMessageBox::Cancel);
    click("save_location");
    const auto asked = MessageBox::takeShown();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked[0].text.contains(QStringLiteral("L. Roy"))) << asked[0].text.toStdString();
    EXPECT_TRUE(dartmouth().hours.isAlwaysOpen());
    MessageBox::scriptNext(QMessageBox::Yes);
    click("save_location");
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(dartmouth().hours, WeekHours::parse({"daily 08:00-22:00"}).value());
    EXPECT_NE(picture(), before); // closed hours are shaded
    undoIn(dialog().locations());
    EXPECT_TRUE(dartmouth().hours.isAlwaysOpen());
    EXPECT_TRUE(field<QCheckBox>("hoursAlways").isChecked());
    EXPECT_EQ(picture(), before);
}

TEST_F(PlacePages, HoursOverMidnightSaySoAndWhatCannotBeReadIsNamed)
{
    dialog();
    field<QCheckBox>("hoursAlways").setChecked(false);
    type("hours_fri", "9-12, 18:00-02:00");
    EXPECT_TRUE(field<QLineEdit>("hours_fri")
                    .accessibleDescription()
                    .contains(QStringLiteral("02:00 on Saturday")));
    type("hours_sat", "late");
    EXPECT_FALSE(field<QAbstractButton>("save_location").isEnabled());
    EXPECT_TRUE(dialog().locations().fault().contains(QStringLiteral("late")));
    type("hours_sat", "20-24");
    click("save_location");
    EXPECT_EQ(dartmouth().hours.toTexts(),
              (std::vector<std::string>{"fri 09:00-12:00", "fri 18:00-02:00", "sat 20:00-24:00"}));
}

TEST_F(PlacePages, ABayThatIsBookedIsNotRemovedAndSaysWhoIsThere)
{
    open.club.book("D1", "18:00", "19:00", "P. Quinn");
    open.settle();
    choose("list_bay", QStringLiteral("D1"));
    MessageBox::scriptNext(QMessageBox::Ok);
    click("retire_bay");
    const auto told = MessageBox::takeShown();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].text.contains(QStringLiteral("P. Quinn"))) << told[0].text.toStdString();
    EXPECT_EQ(columns(), QStringLiteral("D1 D2 D3 D4"));
    MessageBox::scriptNext(QMessageBox::Yes);
    field<QCheckBox>("bayActive").setChecked(false);
    click("save_bay"); // booked no more: who is there is named, and stays
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(open.bookings().size(), 1);
    EXPECT_EQ(rows("list_bay").first(), QStringLiteral("D1 (not booked)"));
    choose("list_bay", QStringLiteral("D2"));
    MessageBox::scriptNext(QMessageBox::Yes);
    click("retire_bay");
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(columns(), QStringLiteral("D1 D3 D4"));
    EXPECT_EQ(rows("list_bay").last(), QStringLiteral("D2 (removed)"));
    click("retire_bay"); // is now the way back, and asks nothing
    EXPECT_EQ(columns(), QStringLiteral("D1 D2 D3 D4"));
}

TEST_F(PlacePages, ALocationIsAddedWithBaysAndTheBoardLeavesOneThatIsRemoved)
{
    click("new_location");
    type("locationName", "Truro");
    field<QSpinBox>("locationBays").setValue(3);
    click("save_location");
    const auto truro = open.club->club().findLocation("Truro");
    ASSERT_TRUE(truro);
    EXPECT_EQ(open.club->club().baysOf(*truro).size(), 3U);
    EXPECT_GE(field<QComboBox>("bayPlaces").findText(QStringLiteral("Truro")), 0);
    choose("list_location", QStringLiteral("Dartmouth"));
    MessageBox::scriptNext(QMessageBox::Yes);
    click("retire_location");
    EXPECT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_EQ(open.board().location(), open.club.place("Bedford"));
    EXPECT_EQ(field<QComboBox>("bayPlaces").findText(QStringLiteral("Dartmouth")), -1);
    EXPECT_EQ(rows("list_bay").size(), 2); // Bedford's
}

TEST_F(PlacePages, ATierIsRenamedAndWhatIsNotSavedIsAskedAbout)
{
    choose("list_tier", QStringLiteral("Member"));
    type("tierName", "Regular");
    MessageBox::scriptNext(QMessageBox::Cancel);
    dialog().reject();
    ASSERT_EQ(MessageBox::takeShown().size(), 1);
    EXPECT_TRUE(dialog().isVisible());
    field<QSpinBox>("tierAhead").setValue(45);
    click("save_tier");
    EXPECT_EQ(open.club->club().tier("member")->name, "Regular");
    EXPECT_EQ(open.club->club().tier("member")->advanceLimit, 45);
    undoIn(dialog().tiers());
    EXPECT_EQ(open.club->club().tier("member")->name, "");
    EXPECT_EQ(open.club->club().tier("member")->advanceLimit, 30);
}

TEST_F(PlacePages, WhatSomebodyElseChangesIsShownAndWhatIsTypedStays)
{
    choose("list_bay", QStringLiteral("D1"));
    const Bay before = *open.club->club().bay(open.club.bay("D1"));
    Bay other = before;
    other.tags = {"window"};
    open.club->editClub({{{EntityKind::Bay, before.id.value}, toRecord(before), toRecord(other)}},
                        {LabelCode::EditClub, {}},
                        [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    open.settle();
    EXPECT_EQ(field<QLineEdit>("bayTags").text(), QStringLiteral("window"));
    field<QSpinBox>("bayCapacity").setValue(7);
    other.tags = {"door"};
    const Bay now = *open.club->club().bay(before.id);
    open.club->editClub({{{EntityKind::Bay, before.id.value}, toRecord(now), toRecord(other)}},
                        {LabelCode::EditClub, {}},
                        [](const Outcome &outcome) { EXPECT_TRUE(outcome); });
    open.settle();
    EXPECT_EQ(field<QSpinBox>("bayCapacity").value(), 7);
    click("save_bay");
    EXPECT_EQ(open.club->club().bay(before.id)->capacity, 7);
    EXPECT_EQ(open.club->club().bay(before.id)->tags, std::vector<std::string>{"door"});
}

TEST_F(PlacePages, ClosedDatesAreOneButtonAway)
{
    click("locationDates");
    EXPECT_NE(open.window().findChild<ClosedDatesDialog *>(), nullptr);
}

TEST_F(PlacePages, WhoMayNotEditTheClubLooksOnly)
{
    open.page().setActor(open.club.person("Sam"));
    dialog();
    for (const char *name : {"new_location",
                             "save_location",
                             "retire_location",
                             "new_bay",
                             "up_bay",
                             "down_bay",
                             "retire_bay",
                             "new_tier",
                             "locationName",
                             "bayName",
                             "tierName"}) {
        EXPECT_FALSE(field<QWidget>(name).isEnabled()) << name;
    }
    EXPECT_FALSE(warning(dialog().locations()).isEmpty());
    EXPECT_FALSE(field<QLineEdit>("locationName").text().isEmpty());
}

TEST_F(PlacePages, TheClubIsRenamedAndTheWindowWithIt)
{
    type("settingsName", "North Links");
    field<QComboBox>("settingsBayWord").setCurrentText(QStringLiteral("Lane"));
    field<QSpinBox>("settingsStep").setValue(15);
    click("save_settings");
    const Settings &settings = open.club->club().settings();
    EXPECT_EQ(settings.name, "North Links");
    EXPECT_EQ(settings.bayWord, "Lane");
    EXPECT_EQ(settings.step, 15);
    EXPECT_TRUE(open.window().windowTitle().contains(QStringLiteral("North Links")));
    undoIn(dialog().settings());
    EXPECT_EQ(open.club->club().settings().step, 30);
    EXPECT_FALSE(field<QLineEdit>("settingsName").text().contains(QStringLiteral("North")));
    EXPECT_FALSE(open.window().windowTitle().contains(QStringLiteral("North Links")));
    type("settingsCurrency", "C$");
    EXPECT_FALSE(field<QAbstractButton>("save_settings").isEnabled());
    EXPECT_TRUE(dialog().settings().fault().contains(QStringLiteral("C$")));
}
