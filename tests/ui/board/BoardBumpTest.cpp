// Bump and mend: what is dropped on a booking has that one make way.

#include "tests/ui/board/BoardFixture.h"

#include <algorithm>

using namespace bayboard;
using bayboard::test::BoardFixture;

namespace {

class BoardBump : public BoardFixture
{
protected:
    BoardBump()
        : there(book("D1", "14:00", "15:00", "There"))
        , mover(book("D3", "14:00", "15:00", "Mover"))
    { }

    void dropOnTheOther() { drag(spot(2, "14:30"), spot(0, "14:30")); }

    void expectNothingMoved()
    {
        EXPECT_EQ(slotOf(there), slot("D1", "14:00", "15:00"));
        EXPECT_EQ(slotOf(mover), slot("D3", "14:00", "15:00"));
    }

    void expectBumped()
    {
        EXPECT_EQ(slotOf(mover), slot("D1", "14:00", "15:00"));
        EXPECT_EQ(slotOf(there), slot("D2", "14:00", "15:00"));
        EXPECT_FALSE(board.isBusy());
    }

    BookingId there;
    BookingId mover;
};

/// Whatever is less than four hours ahead on the first bay needs a reason.
class BoardBumpWithNotice : public BoardFixture
{
protected:
    BoardBumpWithNotice()
        : BoardFixture(R"({"version": 1, "rules": [
              {"id": "notice", "rule": "minimumNotice", "minutes": 240, "scope": {"bays": ["D1"]}}]})")
    { }
};

} // namespace

TEST_F(BoardBump, ADropOnABookingShowsWhereThatOneCouldGo)
{
    dropOnTheOther();
    expectNothingMoved();
    ASSERT_TRUE(probe.ghost().has_value());
    ASSERT_TRUE(probe.ghost()->bump.has_value());
    const GhostBump &bump = *probe.ghost()->bump;
    ASSERT_EQ(bump.moved.size(), 1U);
    EXPECT_EQ(bump.moved[0].title, QStringLiteral("There"));
    EXPECT_EQ(bump.moved[0].draft.columns, std::vector<int>{1});
    const auto &rects = probe.canvas().overlay().bumpRects;
    ASSERT_EQ(rects.size(), 1U);
    EXPECT_TRUE(rects[0].first.contains(spot(1, "14:30"))) << "it is drawn there";
}

TEST_F(BoardBump, OneKeyDoesAllOfItAndOneUndoTakesItBack)
{
    dropOnTheOther();
    QSignalSpy steps(&board, &BoardView::stepDone);
    key(Qt::Key_M);
    expectBumped();
    EXPECT_EQ(steps.count(), 1);
    EXPECT_EQ(board.selection().booking(), mover);
    ASSERT_TRUE(desk.undo());
    expectNothingMoved();
    EXPECT_TRUE(desk.verifies());
}

TEST_F(BoardBump, AClickInTheBubbleDoesTheSame)
{
    dropOnTheOther();
    const auto &pieces = probe.canvas().overlay().bubble.pieces;
    const auto offer = std::find_if(
        pieces.begin(), pieces.end(), [](const auto &piece) { return piece.bump && !piece.key; });
    ASSERT_NE(offer, pieces.end());
    click(offer->rect.center());
    expectBumped();
}

TEST_F(BoardBump, KeysThatMoveABookingOntoAnotherOfferItToo)
{
    board.select(ref(mover));
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(slotOf(mover), slot("D2", "14:00", "15:00")) << "the first step was free";
    ASSERT_TRUE(probe.ghost() && probe.ghost()->bump);
    key(Qt::Key_M);
    EXPECT_EQ(slotOf(mover), slot("D1", "14:00", "15:00"));
    EXPECT_EQ(slotOf(there), slot("D2", "14:00", "15:00"));
}

TEST_F(BoardBump, EscLeavesEverything)
{
    dropOnTheOther();
    key(Qt::Key_Escape);
    expectNothingMoved();
    EXPECT_FALSE(board.isBusy());
    key(Qt::Key_M);
    expectNothingMoved();
}

TEST_F(BoardBump, TheKeyIsFreeForOthersWhileNobodyIsInTheWay)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_M, Qt::NoModifier, QStringLiteral("m"));
    event.ignore();
    QApplication::sendEvent(&board, &event);
    EXPECT_FALSE(event.isAccepted());
}

TEST_F(BoardBump, LongerOverTheNextOneHasThatOneMakeWay)
{
    const BookingId next = book("D3", "15:00", "16:00", "Next");
    board.select(ref(mover));
    key(Qt::Key_Plus);
    ASSERT_TRUE(probe.ghost() && probe.ghost()->bump);
    key(Qt::Key_M);
    EXPECT_EQ(slotOf(mover), slot("D3", "14:00", "15:30"));
    EXPECT_EQ(slotOf(next), slot("D4", "15:00", "16:00"));
}

TEST_F(BoardBump, WhoIsThereAlreadyStaysAndTheGhostSaysSo)
{
    Proposal arrives{desk->booking(there)->booking, desk->booking(there)->booking};
    arrives.after.state = BookingState::CheckedIn;
    ASSERT_TRUE(desk->commit(arrives));
    desk.settle();
    dropOnTheOther();
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_FALSE(probe.ghost()->bump.has_value());
    const auto &reasons = probe.ghost()->reasons;
    EXPECT_TRUE(std::any_of(reasons.begin(), reasons.end(), [](const QString &reason) {
        return reason.contains(QStringLiteral("There has begun"));
    }));
    key(Qt::Key_M);
    EXPECT_EQ(slotOf(there), slot("D1", "14:00", "15:00"));
}

TEST_F(BoardBump, WhatChangedMeanwhileIsRefusedAsAWhole)
{
    dropOnTheOther();
    const BookingId other = book("D2", "14:00", "15:00", "Newcomer");
    key(Qt::Key_M);
    expectNothingMoved();
    EXPECT_EQ(slotOf(other), slot("D2", "14:00", "15:00"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
}

TEST_F(BoardBump, TheRefusalIsToldWithWhoCouldMakeWay)
{
    QSignalSpy said(&board, &BoardView::announced);
    dropOnTheOther();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last()[0].toString().contains(QStringLiteral("There → ")))
        << said.last()[0].toString().toStdString();
}

TEST_F(BoardBumpWithNotice, ItAsksForAReasonWhereTheNewcomerNeedsOne)
{
    Proposal wish = desk.proposal("D1", "14:00", "15:00", "There");
    CommitOptions options;
    options.overrideReason = "asked for it";
    const Outcome made = desk->commit(wish, options);
    ASSERT_TRUE(made);
    desk.settle();
    const BookingId there{made->entity};
    const BookingId mover = book("D3", "15:00", "16:00", "Mover");
    QSignalSpy asked(&board, &BoardView::reasonWanted);
    drag(spot(2, "15:30"), spot(0, "14:30"));
    ASSERT_TRUE(probe.ghost() && probe.ghost()->bump);
    EXPECT_EQ(probe.ghost()->bump->tone, Tone::Caution);
    key(Qt::Key_M);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(slotOf(mover), slot("D3", "15:00", "16:00"));
    board.commitWithReason(QStringLiteral("the lamp is broken"));
    desk.settle();
    EXPECT_EQ(slotOf(mover), slot("D1", "14:00", "15:00"));
    EXPECT_EQ(slotOf(there), slot("D2", "14:00", "15:00"));
}
