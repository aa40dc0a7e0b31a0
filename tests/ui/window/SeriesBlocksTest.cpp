// Blocks that were laid together, in the window: a drag asks which dates go along, all bays are
// freed, closed again and extended in one step, what was left out on one bay comes back, and those
// concerned are told what somebody wrote.

#include "tests/ui/window/SeriesBlocks.h"
#include "ui/blocks/BlockQuestion.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/HitsDialog.h"
#include "ui/panes/BlockFacts.h"
#include "ui/panes/LineButton.h"
#include "ui/window/BlockActions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRadioButton>

using namespace bayboard;
using bayboard::test::SeriesBlocks;

TEST_F(SeriesBlocks, ADragTakesTheWholeSeriesAlongInOneStep)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=3");
    drag(on("D1"), "D3");
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"}); // it is asked first
    auto *question = dialog<BlockQuestion>();
    ASSERT_NE(question, nullptr);
    question->findChild<QRadioButton *>(QStringLiteral("scopeAll"))->setChecked(true);
    question->accept();
    open.settle();
    for (const int day : {0, 1, 2}) {
        EXPECT_EQ(laid(day), std::vector<std::string>{"D3 18:00"}) << day;
    }
    undo();
    for (const int day : {0, 1, 2}) {
        EXPECT_EQ(laid(day), std::vector<std::string>{"D1 18:00"}) << day;
    }
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, ADragOfALaterDateSplitsTheSeriesThere)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=4");
    const std::string whole = on("D1").series;
    drag(on("D1", 2), "D2");
    auto *question = dialog<BlockQuestion>();
    ASSERT_NE(question, nullptr);
    question->findChild<QRadioButton *>(QStringLiteral("scopeFollowing"))->setChecked(true);
    question->accept();
    open.settle();
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(laid(2), std::vector<std::string>{"D2 18:00"});
    EXPECT_EQ(laid(3), std::vector<std::string>{"D2 18:00"});
    EXPECT_EQ(on("D1", 1).series, whole);
    EXPECT_NE(on("D2", 3).series, whole);
    EXPECT_EQ(on("D2", 3).series, on("D2", 2).series);
    undo();
    EXPECT_EQ(laid(3), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(on("D1", 3).series, whole);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, ADragOfOneDateLeavesTheOthersAndBackLeavesAll)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=2");
    drag(on("D1"), "D2");
    QPointer<BlockQuestion> question = dialog<BlockQuestion>();
    ASSERT_NE(question, nullptr);
    question->reject();
    open.settle();
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"});
    delete question;
    drag(on("D1"), "D2");
    question = dialog<BlockQuestion>();
    ASSERT_NE(question, nullptr);
    question->accept(); // this date only
    open.settle();
    EXPECT_EQ(laid(0), std::vector<std::string>{"D2 18:00"});
    EXPECT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, ABlockThatStandsAloneIsDroppedOnABookingAfterADecision)
{
    lay({"D1"});
    ASSERT_TRUE(on("D1").series.empty());
    const BookingId id{open.club.book("D2", "18:30", "19:30").entity};
    open.settle();
    drag(on("D1"), "D2");
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"});
    auto *hits = dialog<HitsDialog>();
    ASSERT_NE(hits, nullptr);
    hits->hits().model().answer({0}, BlockAnswer::Kind::Move);
    open.click("primary");
    open.settle();
    EXPECT_EQ(laid(0), std::vector<std::string>{"D2 18:00"});
    EXPECT_NE(open.club->booking(id)->booking.slot.bays, std::vector<BayId>{open.club.bay("D2")});
    undo();
    EXPECT_EQ(laid(0), std::vector<std::string>{"D1 18:00"});
    EXPECT_EQ(open.club->booking(id)->booking.slot.bays, std::vector<BayId>{open.club.bay("D2")});
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, OntoNothingABlockThatStandsAloneGoesAtOnce)
{
    lay({"D1"});
    drag(on("D1"), "D2");
    EXPECT_EQ(laid(0), std::vector<std::string>{"D2 18:00"});
    EXPECT_EQ(open.window().findChild<QDialog *>(), nullptr);
}

TEST_F(SeriesBlocks, AllBaysAreOpenedAgainAndClosedAgainByKeysInOneStepEach)
{
    open.club.clock.set(open.club.at("19:00"));
    lay({"D1", "D2", "D3"});
    look(on("D2"));
    checkGroup();
    open.button("openNow")->setFocus();
    open.press(Qt::Key_Space);
    open.settle();
    const std::vector<Span> rest{open.club.span("19:00", "20:00")};
    for (const char *bay : {"D1", "D2", "D3"}) {
        EXPECT_EQ(on(bay).lifted, rest) << bay;
    }
    undo();
    for (const char *bay : {"D1", "D2", "D3"}) {
        EXPECT_TRUE(on(bay).lifted.empty()) << bay;
    }
    open.page().blockActions().openNow(on("D2").id, true);
    open.settle();
    look(on("D1"));
    open.click("unlift"); // the box is still checked: it is the same date
    for (const char *bay : {"D1", "D2", "D3"}) {
        EXPECT_TRUE(on(bay).lifted.empty()) << bay;
    }
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, WithoutTheBoxOnlyThisBayIsOpenedAgain)
{
    open.club.clock.set(open.club.at("19:00"));
    lay({"D1", "D2"});
    look(on("D2"));
    open.click("openNow");
    EXPECT_TRUE(on("D1").lifted.empty());
    EXPECT_FALSE(on("D2").lifted.empty());
}

TEST_F(SeriesBlocks, APartIsFreedOnAllBays)
{
    lay({"D1", "D2"}, "FREQ=DAILY;COUNT=2");
    look(on("D1"));
    open.click("lift");
    auto *question = dialog<BlockQuestion>();
    ASSERT_NE(question, nullptr);
    auto *all = question->findChild<QCheckBox *>(QStringLiteral("liftGroup"));
    ASSERT_NE(all, nullptr);
    EXPECT_FALSE(all->isChecked());
    all->setChecked(true);
    question->accept();
    open.settle();
    EXPECT_FALSE(on("D1").lifted.empty());
    EXPECT_EQ(on("D1").lifted, on("D2").lifted);
    EXPECT_TRUE(on("D1", 1).lifted.empty()); // tomorrow is another date
}

TEST_F(SeriesBlocks, AllBaysAreExtendedAndNoneIsShortened)
{
    lay({"D1", "D2", "D3"});
    open.page().blockActions().extend(on("D3").id, 60); // alone, to 21:00
    open.settle();
    look(on("D1"));
    checkGroup();
    open.click("blockHalf");
    for (const char *bay : {"D1", "D2", "D3"}) {
        EXPECT_EQ(on(bay).slot.span, open.club.span("18:00", "21:30")) << bay;
    }
    open.click("openEnd");
    for (const char *bay : {"D1", "D2", "D3"}) {
        EXPECT_TRUE(on(bay).slot.span.isOpen()) << bay;
    }
    undo();
    EXPECT_EQ(on("D2").slot.span, open.club.span("18:00", "21:30"));
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, WhatStandsOnOneBayHasNoBoxForAll)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=2");
    look(on("D1"));
    EXPECT_TRUE(open.window().findChild<QCheckBox *>(QStringLiteral("blockGroup"))->isHidden());
}

TEST_F(SeriesBlocks, ADateLeftOutOnOneBayIsListedWithTheBayAndComesBack)
{
    lay({"D1", "D2"}, "FREQ=DAILY;COUNT=3");
    open.page().blockActions().remove(on("D2", 1).id);
    dialog<BlockQuestion>()->accept(); // this date, this bay
    open.settle();
    ASSERT_EQ(laid(1), std::vector<std::string>{"D1 18:00"});
    look(on("D1"));
    const auto buttons = open.page().inspector().blockFacts()->findChildren<LineButton *>();
    ASSERT_EQ(buttons.size(), 1);
    EXPECT_TRUE(buttons.front()->text().contains(QStringLiteral("D2")))
        << buttons.front()->text().toStdString();
    buttons.front()->click();
    open.settle();
    EXPECT_EQ(laid(1), (std::vector<std::string>{"D1 18:00", "D2 18:00"}));
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, DatesBeyondTheSixthComeBackFromTheListByKeys)
{
    lay({"D1"}, "FREQ=DAILY;COUNT=12", {1, 2, 3, 4, 5, 6, 7, 9});
    look(on("D1"));
    auto *list = open.window().findChild<QListWidget *>(QStringLiteral("leftOutList"));
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isHidden());
    open.button("allLeftOut")->setFocus();
    open.press(Qt::Key_Space);
    ASSERT_FALSE(list->isHidden());
    ASSERT_EQ(list->count(), 8);
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    open.settle();
    EXPECT_EQ(list->count(), 7);
    EXPECT_FALSE(list->isHidden()); // the next one can follow
    EXPECT_EQ(laid(9), std::vector<std::string>{"D1 18:00"});
    EXPECT_TRUE(laid(7).empty());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(SeriesBlocks, WhoIsCancelledForAnEditIsToldTheBlocksReasonOrWhatSomebodyWrites)
{
    lay({"D1"});
    open.club.book("D1", "20:00", "21:00");
    open.settle();
    look(on("D1"));
    open.click("blockHour");
    auto *hits = dialog<HitsDialog>();
    ASSERT_NE(hits, nullptr);
    auto *reason = hits->findChild<QLineEdit *>(QStringLiteral("hitsReason"));
    ASSERT_NE(reason, nullptr);
    EXPECT_FALSE(reason->isVisible()); // nobody is concerned yet
    hits->hits().model().answer({0}, BlockAnswer::Kind::Cancel);
    EXPECT_TRUE(reason->isVisible());
    EXPECT_EQ(reason->text(), QStringLiteral("Carpets"));
    reason->clear();
    EXPECT_FALSE(open.button("primary")->isEnabled());
    reason->setText(QStringLiteral("Water on the carpets"));
    open.click("primary");
    open.settle();
    EXPECT_EQ(toldReasons(), std::vector<std::string>{"Water on the carpets"});
}

TEST_F(SeriesBlocks, WhatSomebodyWroteIsAskedAgainWithTheScheduleThatHasChanged)
{
    lay({"D1"});
    open.club.book("D1", "20:00", "20:30");
    open.settle();
    look(on("D1"));
    open.click("blockHour");
    auto *hits = dialog<HitsDialog>();
    ASSERT_NE(hits, nullptr);
    hits->hits().model().answer({0}, BlockAnswer::Kind::Cancel);
    hits->findChild<QLineEdit *>(QStringLiteral("hitsReason"))
        ->setText(QStringLiteral("Water on the carpets"));
    open.club.book("D1", "20:30", "21:00", "N. Ew");
    open.click("primary");
    open.settle();
    hits = dialog<HitsDialog>(); // the first one is gone
    ASSERT_NE(hits, nullptr);
    ASSERT_EQ(hits->hits().model().rowCount(), 2);
    hits->hits().model().answer({0, 1}, BlockAnswer::Kind::Cancel);
    EXPECT_EQ(hits->findChild<QLineEdit *>(QStringLiteral("hitsReason"))->text(),
              QStringLiteral("Water on the carpets"));
}
