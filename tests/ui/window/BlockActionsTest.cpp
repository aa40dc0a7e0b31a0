// A block that stands, from the window: a part is freed and taken back, its end moves over a
// booking only after somebody decided, and a series asks which dates are meant.

#include "tests/ui/window/OpenWindow.h"
#include "ui/blocks/BlockQuestion.h"
#include "ui/blocks/HitModel.h"
#include "ui/blocks/HitPane.h"
#include "ui/blocks/HitsDialog.h"
#include "ui/panes/BlockFacts.h"
#include "ui/panes/Inspector.h"
#include "ui/panes/LineButton.h"
#include "ui/window/BlockActions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::OpenWindow;

namespace {

class StandingBlock : public testing::Test
{
protected:
    /// Cleaning on D1, 18:00 to 20:00; with a rule a series.
    BlockId lay(const char *rule = nullptr)
    {
        BlockRequest request;
        request.bays = {open.club.bay("D1")};
        request.first = open.club.span("18:00", "20:00");
        request.kind = "cleaning";
        const Zone &zone = open.club->club().zone(open.club.place("Dartmouth"));
        if (rule != nullptr) {
            request.recurrence
                = Recurrence::ofRule(rule, zone.toLocal(request.first.start())).value();
        }
        open.club->previewBlocks(request, WayFirst::OtherBay, [this](auto preview) {
            ASSERT_TRUE(preview);
            open.club->layBlocks(
                *preview, {}, {}, [](const LayOutcome &laid) { EXPECT_TRUE(laid); });
        });
        open.settle();
        const BlockId id = block().id;
        open.page().inspector().show(EntityRef{EntityKind::Block, id.value});
        open.settle();
        return id;
    }

    [[nodiscard]] Block block()
    {
        const auto blocks
            = open.club->blocks(open.club.place("Dartmouth"), open.club.span("00:00", "23:30"));
        EXPECT_EQ(blocks.size(), 1U);
        return blocks.empty() ? Block() : blocks.front()->block;
    }

    template <typename Dialog> Dialog *dialog()
    {
        auto *found = open.window().findChild<Dialog *>();
        EXPECT_NE(found, nullptr);
        return found;
    }

    OpenWindow open;
};

} // namespace

TEST_F(StandingBlock, IsOpenAgainNowAndUndoClosesItAgain)
{
    open.club.clock.set(open.club.at("19:00"));
    lay();
    open.click("openNow");
    open.settle();
    EXPECT_EQ(block().lifted, std::vector<Span>{open.club.span("19:00", "20:00")});
    EXPECT_TRUE(open.page().inspector().blockFacts()->text().contains(QStringLiteral("free:")));
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(block().lifted.empty());
}

TEST_F(StandingBlock, TakesBackWhatWasFreed)
{
    const BlockId id = lay();
    open.page().blockActions().lift(id);
    dialog<BlockQuestion>()->accept();
    open.settle();
    EXPECT_FALSE(block().lifted.empty());
    open.page().inspector().refresh();
    open.click("unlift");
    open.settle();
    EXPECT_TRUE(block().lifted.empty());
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(StandingBlock, IsExtendedOverABookingOnlyAfterADecision)
{
    lay();
    const BookingId id{open.club.book("D1", "20:00", "21:00").entity};
    open.settle();
    open.click("blockHalf");
    open.settle();
    EXPECT_EQ(block().slot.span, open.club.span("18:00", "20:00")); // nothing has changed yet
    auto *hits = dialog<HitsDialog>();
    EXPECT_FALSE(open.button("primary")->isEnabled());
    hits->hits().model().answer({0}, BlockAnswer::Kind::Move);
    EXPECT_TRUE(open.button("primary")->isEnabled());
    open.click("primary");
    open.settle();
    EXPECT_EQ(block().slot.span, open.club.span("18:00", "20:30"));
    EXPECT_NE(open.club->booking(id)->booking.slot.bays, std::vector<BayId>{open.club.bay("D1")});
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(open.club->booking(id)->booking.slot.bays, std::vector<BayId>{open.club.bay("D1")});
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(StandingBlock, OfASeriesSaysWhenItRepeatsAndAsksWhichDatesGo)
{
    const BlockId id = lay("FREQ=DAILY;COUNT=3");
    EXPECT_FALSE(open.page().inspector().blockFacts()->seriesText().isEmpty());
    open.page().blockActions().remove(id);
    auto *question = dialog<BlockQuestion>();
    question->findChild<QRadioButton *>(QStringLiteral("scopeAll"))->setChecked(true);
    question->accept();
    open.settle();
    EXPECT_TRUE(
        open.club->blocks(open.club.place("Dartmouth"), open.club.span("00:00", "23:30")).empty());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(block().id, id);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(StandingBlock, OfASeriesLastsUntilLiftedAndTheLaterDatesStay)
{
    lay("FREQ=DAILY;COUNT=3");
    open.click("openEnd");
    open.settle();
    EXPECT_TRUE(block().slot.span.isOpen());
    EXPECT_EQ(block().lifted.size(), 2U); // the later dates are theirs
    const Span tomorrow = open.club.span("18:00", "20:00").movedBy(days(1));
    open.board().setDate(open.club->club().mainZone().dateAt(tomorrow.start()));
    open.settle();
    EXPECT_FALSE(open.club->blocks(open.club.place("Dartmouth"), tomorrow).empty());
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(StandingBlock, OfASeriesIsMovedToAnotherLocationInTheDialog)
{
    const BlockId id = lay("FREQ=DAILY;COUNT=3");
    open.page().blockActions().change(id);
    auto *question = dialog<BlockQuestion>();
    auto *bay = question->findChild<QComboBox *>(QStringLiteral("bay"));
    ASSERT_NE(bay, nullptr);
    EXPECT_EQ(bay->count(), 6);
    bay->setCurrentIndex(bay->findData(QString::fromStdString(open.club.bay("B1").toString())));
    question->accept();
    open.settle();
    EXPECT_TRUE(
        open.club->blocks(open.club.place("Dartmouth"), open.club.span("00:00", "23:30")).empty());
    std::optional<Block> moved;
    open.club->read<Block>([id](Store &store) { return store.loadBlock(id); },
                           [&](Result<Block> found) { moved = found.value(); });
    open.settle();
    EXPECT_EQ(moved->location, open.club.place("Bedford"));
    EXPECT_EQ(moved->series, "");
    open.press(Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    EXPECT_EQ(block().id, id);
    EXPECT_TRUE(open.club.verifies());
}

TEST_F(StandingBlock, OfASeriesOnlyOneDateCanLastUntilLifted)
{
    const BlockId id = lay("FREQ=DAILY;COUNT=3");
    open.page().blockActions().change(id);
    auto *question = dialog<BlockQuestion>();
    auto *untilLifted = question->findChild<QCheckBox *>(QStringLiteral("untilLifted"));
    ASSERT_NE(untilLifted, nullptr);
    untilLifted->setChecked(true);
    EXPECT_TRUE(open.button("primary")->isEnabled());
    question->findChild<QRadioButton *>(QStringLiteral("scopeAll"))->setChecked(true);
    EXPECT_FALSE(open.button("primary")->isEnabled());
}

TEST_F(StandingBlock, ADateThatWasLeftOutIsListedAndLaidAgain)
{
    const BlockId id = lay("FREQ=DAILY;COUNT=3");
    open.page().blockActions().remove(id);
    dialog<BlockQuestion>()->accept(); // this date only
    open.settle();
    open.board().setDate(open.club->club().mainZone().dateAt(open.club.at("12:00")) + days(1));
    open.settle();
    const auto blocks = open.club->blocks(open.club.place("Dartmouth"),
                                          open.club.span("00:00", "23:30").movedBy(days(1)));
    ASSERT_EQ(blocks.size(), 1U);
    BlockFacts *facts = open.page().inspector().blockFacts();
    open.page().inspector().show(EntityRef{EntityKind::Block, blocks.front()->block.id.value});
    open.settle();
    auto *lay = facts->findChild<LineButton *>();
    ASSERT_NE(lay, nullptr);
    lay->click();
    open.settle();
    EXPECT_EQ(block().id, id);
    EXPECT_TRUE(open.club.verifies());
}
