#include "tests/ui/board/BoardFixture.h"

#include <algorithm>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

/// An hour at least, half an hour of cleaning between bookings.
class BoardRules : public BoardFixture
{
protected:
    BoardRules()
        : BoardFixture(R"({"version": 1, "rules": [
              {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 360},
              {"id": "cleaning", "rule": "buffer", "after": 30}]})")
    { }

    void shorten(const std::string &bay, int column)
    {
        id = book(bay, "14:00", "15:30");
        drag(spot(column, "15:30", -4), spot(column, "14:31"));
    }

    BookingId id;
};

/// A rule that warns and refuses nothing.
class BoardNotes : public BoardFixture
{
protected:
    BoardNotes()
        : BoardFixture(R"({"version": 1, "rules": [
              {"id": "gap", "rule": "orphanGap", "minimum": 60, "severity": "warn"}]})")
    { }
};

/// A rule about the customer, who is not in memory yet when the drop comes.
class BoardChecking : public BoardFixture
{
protected:
    BoardChecking()
        : BoardFixture(R"({"version": 1, "rules": [
              {"id": "far", "rule": "advanceLimit", "days": 30, "scope": {"tiers": ["new"]}}]})")
    {
        Proposal known = desk.proposal("D2", "14:00", "15:30");
        known.after.guestName.clear();
        known.newCustomer = Customer{};
        known.newCustomer->name = "Ida Boyd";
        known.newCustomer->tier = "new";
        id = BookingId{desk->commit(known).value().entity};
        desk.settle();
        board.setDesk(nullptr);
        desk.restart();
        desk.showDay();
        board.setDesk(&*desk);
        board.setLocation(desk.place("Dartmouth"));
        desk.settle();
        QCoreApplication::processEvents();
        press(spot(1, "14:45"));
        move(spot(2, "15:45"));
        move(spot(3, "17:15"));
        release(spot(3, "17:15"));
    }

    BookingId id;
};

class BoardBlocks : public BoardFixture
{
protected:
    [[nodiscard]] BlockId block(const std::string &bay, const char *from, const char *to)
    {
        Block made;
        made.location = desk.place("Dartmouth");
        made.slot = slot(bay, from, to);
        made.kind = "maintenance";
        made.title = "Projector lamp";
        const Outcome outcome = desk->createBlock(made);
        EXPECT_TRUE(outcome.has_value());
        desk.settle();
        QCoreApplication::processEvents();
        return BlockId{outcome ? outcome->entity : Uuid{}};
    }
};

} // namespace

TEST_F(BoardChecking, ADropIsDoneAsSoonAsItCanBeJudged)
{
    QSignalSpy refusals(&board, &BoardView::refused);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Waiting);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D4", "16:30", "18:00"));
    EXPECT_EQ(refusals.count(), 0);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardChecking, AnotherGestureBeforeThatSaysThatTheFirstIsNotDone)
{
    QSignalSpy refusals(&board, &BoardView::refused);
    parted();
    press(spot(0, "10:00"));
    move(spot(0, "10:45"));
    EXPECT_EQ(refusals.count(), 1);
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    release(spot(0, "10:45"));
}

TEST_F(BoardChecking, EscGivesItUp)
{
    QTest::keyClick(&board, Qt::Key_Escape);
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardRules, WhatMayBeOverriddenAsksForAReasonAndIsOneStep)
{
    QSignalSpy asked(&board, &BoardView::reasonWanted);
    QSignalSpy steps(&board, &BoardView::stepDone);
    shorten("D2", 1);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(probe.ghost()->tone, Tone::Caution);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30")) << "nothing is done before the answer";
    board.commitWithReason(QStringLiteral("Leaves early"));
    desk.settle();
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "14:30"));
    EXPECT_EQ(steps.count(), 1);
    EXPECT_FALSE(board.isBusy());
}

TEST_F(BoardRules, NoReasonPutsItBack)
{
    shorten("D2", 1);
    board.abandon();
    EXPECT_FALSE(board.isBusy());
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
    board.commitWithReason(QStringLiteral("too late"));
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardRules, WhoMayNotOverrideIsRefused)
{
    QSignalSpy asked(&board, &BoardView::reasonWanted);
    QSignalSpy refusals(&board, &BoardView::refused);
    desk->setActor(desk.person("Sam"));
    desk.settle();
    ASSERT_FALSE(desk->may(Permission::RuleOverride, desk.place("Dartmouth")));
    shorten("D2", 1);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(refusals.count(), 1);
    EXPECT_EQ(slotOf(id), slot("D2", "14:00", "15:30"));
}

TEST_F(BoardRules, AViolatedBufferIsShownAsTheTimeThatItWants)
{
    (void)book("D3", "16:00", "17:00", "P. Quinn");
    (void)book("D2", "14:00", "15:00");
    press(spot(1, "14:30"));
    move(spot(2, "16:30"));
    move(spot(2, "17:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Caution);
    EXPECT_EQ(probe.ghost()->buffer, desk.span("17:00", "17:30"));
    EXPECT_FALSE(probe.canvas().overlay().bufferRect.isEmpty());
    key(Qt::Key_Escape);
    release(spot(2, "17:30"));
}

TEST_F(BoardRules, ANewBookingByKeyIsAsLongAsTheRulesWantAtLeast)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    click(spot(0, "14:05"));
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot("D1", "14:00", "15:00"));
}

TEST_F(BoardBlocks, ABlockIsDraggedToAnotherBayInOneStep)
{
    const BlockId id = block("D1", "14:00", "16:00");
    QSignalSpy steps(&board, &BoardView::stepDone);
    drag(spot(0, "15:00"), spot(2, "16:00"));
    EXPECT_EQ(desk->block(id)->block.slot, slot("D3", "15:00", "17:00"));
    EXPECT_EQ(steps.count(), 1);
}

TEST_F(BoardBlocks, ABlockOverABookingSaysSoWhileItIsDraggedAndAsksWhenItIsDropped)
{
    const BlockId id = block("D1", "14:00", "16:00");
    (void)book("D3", "14:00", "15:00", "P. Quinn");
    QSignalSpy moved(&board, &BoardView::blockMoved);
    QSignalSpy refusals(&board, &BoardView::refused);
    press(spot(0, "15:00"));
    move(spot(1, "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Pass);
    move(spot(2, "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Caution);
    ASSERT_FALSE(probe.ghost()->reasons.empty());
    EXPECT_TRUE(probe.ghost()->reasons.front().contains(QStringLiteral("in the way")));
    release(spot(2, "15:00"));
    desk.settle();
    EXPECT_EQ(desk->block(id)->block.slot,
              slot("D1", "14:00", "16:00")); // not before it is decided
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(static_cast<const Block *>(moved[0][1].constData())->slot,
              slot("D3", "14:00", "16:00"));
    EXPECT_EQ(refusals.count(), 0);
    EXPECT_FALSE(probe.ghost().has_value());
}

TEST_F(BoardBlocks, AnEdgeOfABlockOverABookingAsksToo)
{
    const BlockId id = block("D1", "14:00", "16:00");
    (void)book("D1", "16:00", "17:00", "P. Quinn");
    QSignalSpy moved(&board, &BoardView::blockMoved);
    drag(spot(0, "16:00", -2), spot(0, "16:30", -2));
    EXPECT_EQ(desk->block(id)->block.slot, slot("D1", "14:00", "16:00"));
    EXPECT_EQ(moved.count(), 1);
}

TEST_F(BoardBlocks, ABlockOntoABookingAndAnotherBlockIsRefused)
{
    const BlockId id = block("D1", "14:00", "16:00");
    (void)block("D3", "14:00", "15:00");
    (void)book("D3", "15:00", "16:00", "P. Quinn");
    QSignalSpy moved(&board, &BoardView::blockMoved);
    drag(spot(0, "15:00"), spot(2, "15:00"));
    EXPECT_EQ(desk->block(id)->block.slot, slot("D1", "14:00", "16:00"));
    EXPECT_EQ(moved.count(), 0);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
}

TEST_F(BoardBlocks, ABlockInTheWayOfAnotherIsNamedAsOne)
{
    const BlockId id = block("D1", "14:00", "16:00");
    (void)block("D3", "14:00", "15:00");
    drag(spot(0, "15:00"), spot(2, "15:00"));
    EXPECT_EQ(desk->block(id)->block.slot, slot("D1", "14:00", "16:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->reasons.front().toStdString(),
              "Blocked by Maintenance (Projector lamp) until 15:00");
}

TEST_F(BoardBlocks, TheNextFreeTimeLiftsNoBlock)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    (void)block("D1", "12:00", "14:00");
    for (const char *bay : {"D2", "D3", "D4"})
        (void)book(bay, "12:00", "15:00");
    board.run(BoardCommand::BookNext);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen).span.start(), desk.at("14:00"));
}

TEST_F(BoardNotes, WhatIsOnlyWorthKnowingWaitsWhileSomethingRefuses)
{
    (void)book("D2", "12:00", "12:30");
    (void)book("D2", "14:30", "15:30", "P. Quinn");
    press(spot(1, "13:05"));
    move(spot(1, "13:25"));
    ASSERT_TRUE(probe.ghost().has_value());
    ASSERT_EQ(probe.ghost()->reasons.size(), 1U);
    EXPECT_TRUE(probe.ghost()->reasons.front().startsWith(QStringLiteral("Leaves 30 min free")));
    move(spot(1, "14:55"));
    ASSERT_EQ(probe.ghost()->reasons.size(), 1U);
    EXPECT_EQ(probe.ghost()->reasons.front().toStdString(), "Overlaps P. Quinn until 15:30");
    key(Qt::Key_Escape);
    release(spot(1, "14:55"));
}

TEST_F(BoardNotes, TheCreationSaysWhatTheRulesSayAndTheBubbleMakesWay)
{
    (void)book("D2", "12:00", "12:30");
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    press(spot(1, "13:05"));
    move(spot(1, "13:55"));
    EXPECT_FALSE(probe.canvas().overlay().bubble.frame.isEmpty());
    release(spot(1, "13:55"));
    ASSERT_EQ(chosen.count(), 1);
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_TRUE(probe.canvas().overlay().bubble.frame.isEmpty());
}

TEST_F(BoardRules, TheNextFreeTimeIsTheEarliestOnAnyBay)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    for (const char *bay : {"D1", "D2", "D4"})
        (void)book(bay, "12:00", "15:00");
    (void)book("D3", "12:00", "13:00");
    board.run(BoardCommand::BookNext);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot("D3", "13:30", "14:30")) << "after half an hour of cleaning";
    EXPECT_TRUE(probe.ghost().has_value());
}

TEST_F(BoardRules, TheCellThatIsChosenIsBookedFirst)
{
    QSignalSpy chosen(&board, &BoardView::slotChosen);
    click(spot(0, "16:05"));
    board.run(BoardCommand::BookNext);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(slotIn(chosen), slot("D1", "16:00", "17:00"));
}

namespace {

class BoardNights : public BoardFixture
{
protected:
    void showNight(const std::string &date)
    {
        board.setDate(*parseDate(date));
        desk.settle();
        board.showTime(desk.at("00:30", date));
        click(probe.pointAt(0, desk.at("00:30", date)));
    }

    [[nodiscard]] std::string said() const { return board.accessibleDescription().toStdString(); }
};

} // namespace

TEST_F(BoardNights, TheCursorWalksTwiceThroughTheDoubledHour)
{
    showNight("2026-11-01");
    std::vector<std::string> heard;
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Down);
        const std::string sentence = said();
        const std::string before = "1 November 2026, ";
        const auto from = sentence.find(before) + before.size();
        heard.push_back(sentence.substr(from, sentence.find(" to ") - from));
    }
    EXPECT_EQ(
        heard,
        (std::vector<std::string>{"01:00 ADT", "01:30 ADT", "01:00 AST", "01:30 AST", "02:00"}));
}

TEST_F(BoardNights, TheMissingHourIsJumpedOver)
{
    showNight("2026-03-08");
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(board.selection().slot->span.start(), desk.at("03:00", "2026-03-08"));
}

TEST_F(BoardNights, ScrollingOverMidnightTurnsTheDay)
{
    QSignalSpy moved(&board, &BoardView::viewMoved);
    const LocalDate before = board.date();
    for (int i = 0; i < 60 && board.date() == before; ++i)
        probe.parts().scrollBy(QPoint(0, 60));
    EXPECT_EQ(board.date(), before + days(1));
    EXPECT_EQ(moved.count(), 1);
    // The picture under the hand did not jump: the middle is just past midnight.
    const BoardGeometry &geometry = probe.canvas().geometry();
    const Instant middle = geometry.timeAt(geometry.body().center().y());
    EXPECT_LT(middle - desk.at("00:00", "2026-06-16"), hours(2));
}

TEST_F(BoardNights, EndlessDaysCanBeScrolledThrough)
{
    const LocalDate before = board.date();
    for (int i = 0; i < 200; ++i)
        probe.parts().scrollBy(QPoint(0, 100));
    EXPECT_GT(board.date(), before + days(10));
}

TEST_F(BoardRules, AClickOnGreySaysWhyAndOneThatMeansMoreDoesThat)
{
    const Bay before = *desk->club().bay(desk.bay("D3"));
    Bay after = before;
    after.active = false;
    desk->editClub({{{EntityKind::Bay, before.id.value}, toRecord(before), toRecord(after)}},
                   {},
                   [](const Outcome &done) { EXPECT_TRUE(done.has_value()); });
    desk.settle();
    QCoreApplication::processEvents();
    QSignalSpy asked(&board, &BoardView::explainWanted);
    click(spot(1, "14:00"));
    EXPECT_EQ(asked.count(), 0) << "white time is only chosen";
    click(spot(2, "14:00"));
    ASSERT_EQ(asked.count(), 1);
    click(spot(2, "15:45"), Qt::ShiftModifier); // the end of a new booking
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(BoardRules, SeveralAreExplainedOneByOne)
{
    const BookingId first = book("D2", "14:00", "15:00", "First");
    const BookingId second = book("D2", "16:00", "17:00", "Second");
    static_cast<void>(book("D1", "14:00", "15:00"));
    board.select(ref(first));
    click(spot(1, "16:30"), Qt::ControlModifier);
    drag(spot(1, "14:30"), spot(0, "14:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_TRUE(probe.canvas().overlay().ghost->whyKey.isEmpty());
    QSignalSpy asked(&board, &BoardView::explainWanted);
    QSignalSpy said(&board, &BoardView::announced);
    key(Qt::Key_E);
    EXPECT_EQ(asked.count(), 0);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last()[0].toString().contains(QStringLiteral("one booking at a time")));
    EXPECT_EQ(slotOf(second), slot("D2", "16:00", "17:00"));
}

TEST_F(BoardRules, AGhostThatStandsRefusedSaysWhyByAClickAndStays)
{
    static_cast<void>(book("D1", "14:00", "15:00"));
    const BookingId mover = book("D2", "14:00", "15:00", "Mover");
    QSignalSpy asked(&board, &BoardView::explainWanted);
    drag(spot(1, "14:30"), spot(0, "14:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    const BubbleLayout &bubble = probe.canvas().overlay().bubble;
    const auto why = std::find_if(bubble.pieces.begin(),
                                  bubble.pieces.end(),
                                  [](const auto &piece) { return piece.why && !piece.key; });
    ASSERT_NE(why, bubble.pieces.end());
    click(why->rect.center());
    ASSERT_EQ(asked.count(), 1);
    const auto *proposal = static_cast<const Proposal *>(asked[0][0].constData());
    EXPECT_EQ(proposal->after.id, mover);
    EXPECT_EQ(proposal->after.slot, slot("D1", "14:00", "15:00"));
    EXPECT_FALSE(asked[0][2].toBool()) << "the keyboard stays with the board";
    EXPECT_TRUE(probe.ghost().has_value());
    key(Qt::Key_E);
    EXPECT_EQ(asked.count(), 2);
    EXPECT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(slotOf(mover), slot("D2", "14:00", "15:00"));
}
