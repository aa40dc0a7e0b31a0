// What the window remembers from one start to the next.

#include "tests/ui/window/OpenWindow.h"
#include "ui/list/ListBar.h"
#include "ui/list/ListModel.h"
#include "ui/list/ListTable.h"
#include "ui/list/ListView.h"
#include "ui/views/ViewStack.h"
#include "ui/week/WeekView.h"
#include "ui/window/KeptViews.h"
#include "ui/window/WindowState.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

QSplitter &splitterOf(MainWindow &window)
{
    return *window.clubPage()->findChild<QSplitter *>();
}

/// As after a restart, with this view in view.
void openAgain(OpenWindow &open)
{
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Mia"), std::nullopt);
    open.settle();
}

ListView &listOf(OpenWindow &open)
{
    return *dynamic_cast<ListView *>(open.page().views().view(ViewKind::List));
}

WeekView &weekViewOf(OpenWindow &open)
{
    return *dynamic_cast<WeekView *>(open.page().views().view(ViewKind::Week));
}

QComboBox &choiceIn(ListView &list, const char *name)
{
    return *list.findChild<QComboBox *>(QLatin1String(name));
}

void chooseIn(ListView &list, const char *name, const QString &text)
{
    const int index = choiceIn(list, name).findText(text);
    ASSERT_GE(index, 0) << name;
    choiceIn(list, name).setCurrentIndex(index);
}

} // namespace

TEST(Remembered, ZoomColumnsPanesPlaceAndPersonAreAsTheyWere)
{
    OpenWindow open;
    open.settle();
    open.board().setLocation(open.club.place("Bedford"));
    open.page().setActor(open.club.person("Sam"));
    open.settle();
    open.board().setPixelsPerHour(88);
    open.press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_EQ(open.board().columnMode(), ColumnMode::Squeezed);
    splitterOf(open.window()).setSizes({260, 800, 340});
    const QList<int> sizes = splitterOf(open.window()).sizes();
    open.window().closeClub();
    open.window().showClub(*open.club, open.club.person("Sam"), std::nullopt);
    open.settle();
    EXPECT_EQ(open.page().board().location(), open.club.place("Bedford"));
    EXPECT_DOUBLE_EQ(open.board().pixelsPerHour(), 88);
    EXPECT_EQ(open.board().columnMode(), ColumnMode::Squeezed);
    EXPECT_EQ(splitterOf(open.window()).sizes(), sizes);
    EXPECT_EQ(WindowState::person(), QString::fromStdString(open.club.person("Sam").toString()));
}

TEST(Remembered, SizeAndPlaceOfTheWindowAreAsTheyWere)
{
    OpenWindow open;
    open.window().setGeometry(40, 60, 1111, 777);
    open.settle();
    WindowState::save(open.window());
    const MainWindow next;
    EXPECT_EQ(next.size(), QSize(1111, 777));
}

TEST(Remembered, TheListShowsWhatItShowed)
{
    OpenWindow open;
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.press(Qt::Key_L);
    open.settle();
    chooseIn(listOf(open), "listPeriod", QStringLiteral("Week"));
    chooseIn(listOf(open), "listState", QStringLiteral("All states"));
    chooseIn(listOf(open), "listBay", QStringLiteral("D2"));
    listOf(open).findChild<QCheckBox *>(QStringLiteral("listBlocks"))->setChecked(true);
    open.settle();
    openAgain(open);
    ListView &list = listOf(open);
    EXPECT_EQ(list.period(), ClubView::Period::Week);
    EXPECT_EQ(choiceIn(list, "listState").currentText(), QStringLiteral("All states"));
    EXPECT_EQ(choiceIn(list, "listBay").currentText(), QStringLiteral("D2"));
    EXPECT_TRUE(list.bar().withBlocks());
    ASSERT_EQ(list.model().rowCount(), 1) << "the one on that bay";
    EXPECT_EQ(list.model().row(0).name, "B. Frost");
}

TEST(Remembered, TheListsColumnsStandAsTheyStood)
{
    OpenWindow open;
    open.club.book("D1", "14:00", "15:00", "A. Haddad");
    open.club.book("D2", "16:30", "18:00", "B. Frost");
    open.press(Qt::Key_L);
    open.settle();
    const int customer = static_cast<int>(ListColumn::Customer);
    const int phone = static_cast<int>(ListColumn::Phone);
    QHeaderView *header = listOf(open).table().horizontalHeader();
    const int usualPhone = header->sectionSize(phone);
    header->moveSection(header->visualIndex(customer), 0);
    header->resizeSection(customer, 321);
    listOf(open).table().sortByColumn(customer, Qt::DescendingOrder);
    openAgain(open);
    header = listOf(open).table().horizontalHeader();
    EXPECT_EQ(header->visualIndex(customer), 0);
    EXPECT_EQ(header->sectionSize(customer), 321);
    EXPECT_EQ(header->sectionSize(phone), usualPhone);
    ASSERT_EQ(listOf(open).model().rowCount(), 2);
    EXPECT_EQ(listOf(open).model().row(0).name, "B. Frost") << "from Z to A";
}

TEST(Remembered, WidthsAreForTheSizeOfTextThatTheyWereDrawnFor)
{
    OpenWindow open;
    ListShape shape;
    shape.columns.widths[static_cast<std::size_t>(ListColumn::Customer)] = 777;
    shape.columns.order = {ListColumn::Customer};
    shape.columns.textSize = 7;
    KeptViews::keepList(open.club->id(), shape);
    open.press(Qt::Key_L);
    open.settle();
    EXPECT_NE(listOf(open).table().columnWidth(static_cast<int>(ListColumn::Customer)), 777);
}

TEST(Remembered, WhomOneLookedForIsNotWrittenDown)
{
    OpenWindow open;
    open.press(Qt::Key_L);
    open.settle();
    listOf(open).setFind(QStringLiteral("Haddad"));
    open.window().closeClub();
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        EXPECT_FALSE(settings.value(key)
                         .toStringList()
                         .join(QLatin1Char(' '))
                         .contains(QStringLiteral("Haddad")))
            << key.toStdString();
    open.window().showClub(*open.club, open.club.person("Mia"), std::nullopt);
    open.settle();
    EXPECT_TRUE(listOf(open).bar().find()->text().isEmpty());
}

TEST(Remembered, TheWeekOfABayIsThereAgain)
{
    OpenWindow open;
    open.press(Qt::Key_W);
    open.settle();
    weekViewOf(open).showBay(open.club.bay("D2"));
    openAgain(open);
    EXPECT_FALSE(weekViewOf(open).showsAll());
    EXPECT_EQ(weekViewOf(open).board()->weekBay(), open.club.bay("D2"));
    weekViewOf(open).showAll();
    openAgain(open);
    EXPECT_TRUE(weekViewOf(open).showsAll());
}

TEST(Remembered, RubbishAboutTheViewsIsAsIfNothingWereKept)
{
    OpenWindow open;
    const QString folder
        = QStringLiteral("views/%1/").arg(QString::fromStdString(open.club->id().toString()));
    QSettings().setValue(folder + QStringLiteral("list/period"), QStringLiteral("century"));
    QSettings().setValue(folder + QStringLiteral("list/from"), QStringLiteral("yesterday"));
    QSettings().setValue(folder + QStringLiteral("list/state"), 17);
    QSettings().setValue(folder + QStringLiteral("list/bay"), QStringLiteral("Bay 1"));
    QSettings().setValue(folder + QStringLiteral("list/columns"),
                         QStringList{QStringLiteral("moon"), QStringLiteral("end:-4")});
    QSettings().setValue(folder + QStringLiteral("week/bay"), QStringLiteral("?"));
    ListShape expected;
    expected.columns.order = {ListColumn::End};
    EXPECT_EQ(KeptViews::list(open.club->id()), expected);
    EXPECT_FALSE(KeptViews::weekOfBay(open.club->id()).has_value());
}
