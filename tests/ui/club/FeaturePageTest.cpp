// Switches from the window: stopped, off, for some; each at once, each taken back; buttons say why
// they are off.

#include "core/text/Words.h"
#include "tests/ui/window/OpenWindow.h"
#include "ui/club/FeaturePage.h"
#include "ui/club/PeopleDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class FeatureSwitches : public testing::Test
{
protected:
    FeatureSwitches()
    {
        open.settle();
        open.board().setFocus();
        open.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        open.settle();
        dialog = open.window().findChild<PeopleDialog *>();
        dialog->showFeatures();
    }

    template <typename Widget> Widget &field(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void click(const char *name)
    {
        field<QAbstractButton>(name).click();
        open.settle();
    }

    [[nodiscard]] std::vector<std::string> switches()
    {
        return open.club->club().settings().switches;
    }

    OpenWindow open;
    PeopleDialog *dialog = nullptr;
};

} // namespace

TEST_F(FeatureSwitches, AStopIsSeenAtOnceWhereItStopsAndTakenBack)
{
    dialog->features().choose(Feature::BookingNew);
    QAbstractButton *book = open.button("booking.new");
    EXPECT_TRUE(book->isEnabled());
    click("featureStop");
    EXPECT_EQ(switches(), std::vector<std::string>{"booking.new!stop=off"});
    EXPECT_FALSE(book->isEnabled());
    EXPECT_EQ(book->toolTip(), QStringLiteral("New bookings: switched off by the club"));
    EXPECT_TRUE(
        field<QListWidget>("featureList").item(0)->text().contains(QStringLiteral("stopped")));
    click("featureStop");
    EXPECT_TRUE(switches().empty());
    EXPECT_TRUE(book->isEnabled());
    EXPECT_FALSE(book->toolTip().contains(QStringLiteral("switched off")));
    dialog->features().findChild<QAbstractButton *>(QStringLiteral("footUndo"))->click();
    open.settle();
    EXPECT_EQ(switches().size(), 1U);
}

TEST_F(FeatureSwitches, ItIsOtherwiseForSomeAndSaidSo)
{
    dialog->features().choose(Feature::BlockBulk);
    click("featureUsual");
    field<QComboBox>("featureScope").setCurrentIndex(1);
    EXPECT_FALSE(field<QAbstractButton>("featureAdd").isEnabled()) << "a tag is needed";
    field<QLineEdit>("featureTag").setText(QStringLiteral("lead"));
    field<QComboBox>("featureOn").setCurrentIndex(1);
    click("featureAdd");
    EXPECT_EQ(switches(),
              (std::vector<std::string>{"block.bulk!operator:lead=on", "block.bulk=off"}));
    auto &table = field<QTableWidget>("featureExceptions");
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("for operators with the tag lead"));
    table.setCurrentCell(0, 0);
    click("featureRemove");
    EXPECT_EQ(switches(), std::vector<std::string>{"block.bulk=off"});
}

TEST_F(FeatureSwitches, WhatIsBeingChosenStaysWhileOthersWork)
{
    dialog->features().choose(Feature::BookingNew);
    auto &place = field<QComboBox>("featurePlace");
    ASSERT_GT(place.count(), 1);
    place.setCurrentIndex(place.count() - 1);
    const QString chosen = place.currentText();
    open.club.book("D2", "16:30", "18:00"); // as if by another desk
    open.settle();
    EXPECT_EQ(place.currentText(), chosen);
    click("featureStop"); // and the club itself is another then
    EXPECT_EQ(place.currentText(), chosen);
    field<QComboBox>("featureScope").setCurrentIndex(1);
    click("featureStop");
    EXPECT_EQ(field<QComboBox>("featureScope").currentIndex(), 1);
}

TEST_F(FeatureSwitches, WhoSwitchedWhatIsReadBelow)
{
    dialog->features().choose(Feature::ApiActions);
    EXPECT_EQ(field<QComboBox>("featureScope").count(), 1) << "other programs have no place";
    dialog->features().choose(Feature::DataImport);
    EXPECT_GT(field<QComboBox>("featureScope").count(), 1) << "each row of a file has one";
    click("featureUsual");
    bool found = false;
    for (const QLabel *label : dialog->features().findChildren<QLabel *>())
        found = found || label->text().contains(QStringLiteral("Mia · Switch off: Import"));
    EXPECT_TRUE(found);
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    EXPECT_FALSE(field<QAbstractButton>("featureStop").isEnabled());
}
