#include "tests/ui/week/WeekFixture.h"
#include "ui/board/BoardView.h"
#include "ui/panes/DeskSignals.h"
#include "ui/week/BayChooser.h"
#include "ui/week/WeekGrid.h"
#include "ui/week/WeekView.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace bayboard;
using bayboard::test::WeekFixture;

namespace {

class WeekViewTest : public WeekFixture
{
protected:
    WeekViewTest()
    {
        view.resize(1000, 800);
        view.look({desk.place("Dartmouth"), date("2026-06-16"), std::nullopt, desk.bay("D2")});
        settle();
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.entry()->setFocus();
        settle();
    }

    DeskSignals facts{*desk};
    WeekView view{*desk, facts};
};

} // namespace

TEST_F(WeekViewTest, BeginsWithAllBaysAndTheCornerChoosesOne)
{
    EXPECT_TRUE(view.showsAll());
    EXPECT_EQ(
        view.place(),
        (ViewPlace{desk.place("Dartmouth"), date("2026-06-16"), std::nullopt, desk.bay("D2")}));
    QMenu *menu = view.chooser()->menu();
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 6) << "all, a line, four bays";
    EXPECT_TRUE(menu->actions().front()->isChecked());
    menu->actions().back()->trigger();
    EXPECT_FALSE(view.showsAll());
    EXPECT_EQ(view.board()->weekBay(), desk.bay("D4"));
    EXPECT_EQ(view.chooser()->bay(), desk.bay("D4"));
    EXPECT_EQ(view.place().date, date("2026-06-16"));
    menu->actions().front()->trigger();
    EXPECT_TRUE(view.showsAll());
    EXPECT_EQ(view.place().bay, desk.bay("D4"));
}

TEST_F(WeekViewTest, WChangesTheFormAndKeepsDayBayAndSelection)
{
    const BookingId id = bookOn("D3", "2026-06-18", "10:00", 2);
    view.select(ref(id));
    EXPECT_EQ(view.selection().booking(), id);
    QTest::keyClick(view.entry(), Qt::Key_W);
    EXPECT_FALSE(view.showsAll());
    EXPECT_EQ(view.board()->weekBay(), desk.bay("D3"));
    EXPECT_EQ(view.selection().booking(), id);
    EXPECT_TRUE(view.board()->hasFocus());
    QTest::keyClick(view.entry(), Qt::Key_W);
    EXPECT_TRUE(view.showsAll());
    EXPECT_EQ(view.selection().booking(), id);
    EXPECT_EQ(view.place().date, date("2026-06-18"));
    EXPECT_EQ(view.place().time, desk.at("10:00", "2026-06-18"));
}

TEST_F(WeekViewTest, TurnsByWeeksInBothFormsAndSaysWhichWeekItIs)
{
    EXPECT_EQ(view.heading().toStdString(), "15–21 June 2026");
    view.turn(2);
    EXPECT_EQ(view.heading().toStdString(), "29 June – 5 July 2026");
    EXPECT_EQ(view.place().date, date("2026-06-30"));
    view.showBay(desk.bay("D2"));
    EXPECT_EQ(view.place().date, date("2026-06-30"));
    view.turn(-1);
    EXPECT_EQ(view.place().date, date("2026-06-23"));
    EXPECT_EQ(view.briefHeading().toStdString(), "22–28 Jun 2026");
    view.turn(-3);
    EXPECT_EQ(view.place().date, date("2026-06-02"));
    view.goToday();
    EXPECT_EQ(view.place().date, date("2026-06-15"));
    view.turn(28);
    EXPECT_EQ(view.heading().toStdString(), "28 December 2026 – 3 January 2027");
}

TEST_F(WeekViewTest, ACellLeadsToItsDayAndANameToItsWeek)
{
    QSignalSpy days(&view, &ClubView::dayWanted);
    Q_EMIT view.grid()->dayWanted(desk.bay("D3"), date("2026-06-18"));
    ASSERT_EQ(days.count(), 1);
    EXPECT_EQ(
        *static_cast<const ViewPlace *>(days[0][0].constData()),
        (ViewPlace{desk.place("Dartmouth"), date("2026-06-18"), std::nullopt, desk.bay("D3")}));
    Q_EMIT view.grid()->bayWanted(desk.bay("D3"));
    EXPECT_FALSE(view.showsAll());
    EXPECT_EQ(view.board()->weekBay(), desk.bay("D3"));
}

TEST_F(WeekViewTest, GesturesOfTheBoardAreReportedAsTheViewsOwn)
{
    view.showBay(desk.bay("D2"));
    settle();
    QSignalSpy chosen(&view, &ClubView::slotChosen);
    view.run(BoardCommand::BookNext);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(view.rect().contains(chosen[0][1].toRect()));
    EXPECT_TRUE(view.board()->isBusy());
    view.abandon();
    EXPECT_FALSE(view.board()->isBusy());
}

TEST_F(WeekViewTest, AnotherLocationHasItsOwnBaysInTheCorner)
{
    view.showBay(desk.bay("D4"));
    view.look({desk.place("Bedford"), date("2026-06-16"), std::nullopt, {}});
    settle();
    Q_EMIT view.chooser()->menu()->aboutToShow();
    EXPECT_EQ(view.chooser()->menu()->actions().size(), 4);
    EXPECT_EQ(view.chooser()->bay(), view.board()->weekBay());
    EXPECT_FALSE(view.board()->weekBay().isNull());
    EXPECT_NE(view.board()->weekBay(), desk.bay("D4"));
}

TEST_F(WeekViewTest, TheFiguresAreTheWeeks)
{
    (void)bookOn("D3", "2026-06-18", "00:00", 24);
    const std::string figures = view.figures().toStdString();
    EXPECT_TRUE(figures.starts_with("1 booking")) << figures;
    EXPECT_TRUE(figures.ends_with("4 % used")) << figures; // one day of 28
    view.showBay(desk.bay("D3"));
    const std::string ofBay = view.figures().toStdString();
    EXPECT_TRUE(ofBay.starts_with("1 booking")) << ofBay;
    EXPECT_TRUE(ofBay.ends_with("14 % used")) << ofBay; // of seven
}
