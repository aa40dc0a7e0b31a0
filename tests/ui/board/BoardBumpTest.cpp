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

/// Rules ask for the customer who is in the way, and nobody is in memory yet.
class BoardBumpReading : public BoardFixture
{
protected:
    BoardBumpReading()
        : BoardFixture(R"({"version": 1, "rules": [
              {"id": "twice", "rule": "duplicateCustomer", "severity": "warn"}]})")
    {
        Proposal known = desk.proposal("D1", "14:00", "15:00");
        known.after.guestName.clear();
        known.newCustomer = Customer{};
        known.newCustomer->name = "Ida Boyd";
        there = BookingId{desk->commit(known).value().entity};
        mover = book("D3", "14:00", "15:00", "Mover");
        board.setDesk(nullptr);
        desk.restart();
        desk.showDay();
        board.setDesk(&*desk);
        board.setLocation(desk.place("Dartmouth"));
        desk.settle();
        QCoreApplication::processEvents();
        press(spot(2, "14:30"));
        move(spot(1, "14:30"));
        move(spot(0, "14:30"));
        release(spot(0, "14:30"));
    }

    BookingId there;
    BookingId mover;
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

TEST_F(BoardBump, WhoMayNotMoveOthersIsOfferedNothingAndHearsWhy)
{
    desk->setActor(desk.person("Olga"));
    desk.settle();
    const auto &roles = desk->club().roles();
    const auto role = std::find_if(
        roles.begin(), roles.end(), [](const Role &one) { return one.key == "front_desk"; });
    ASSERT_NE(role, roles.end());
    const Role before = *role;
    Role after = before;
    std::erase(after.permissions, "booking.move.other");
    desk->editClub({{{EntityKind::Role, before.id}, toRecord(before), toRecord(after)}},
                   {},
                   [](const Outcome &done) { EXPECT_TRUE(done.has_value()); });
    desk.settle();
    desk->setActor(desk.person("Sam"));
    desk.settle();
    const BookingId own = book("D4", "14:00", "15:00", "Own");
    drag(spot(3, "14:30"), spot(0, "14:30"));
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_FALSE(probe.ghost()->bump.has_value());
    ASSERT_FALSE(probe.ghost()->reasons.empty());
    EXPECT_TRUE(probe.ghost()->reasons.back().startsWith(QStringLiteral("Nobody can make way")))
        << probe.ghost()->reasons.back().toStdString();
    key(Qt::Key_M);
    expectNothingMoved();
    EXPECT_EQ(slotOf(own), slot("D4", "14:00", "15:00"));
}

TEST_F(BoardBumpReading, ItIsOfferedAsSoonAsRulesCanBeAsked)
{
    ASSERT_TRUE(probe.ghost().has_value());
    EXPECT_EQ(probe.ghost()->tone, Tone::Refuse);
    EXPECT_FALSE(probe.ghost()->bump.has_value());
    QSignalSpy said(&board, &BoardView::announced);
    desk.settle();
    ASSERT_TRUE(probe.ghost() && probe.ghost()->bump);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last()[0].toString().contains(QStringLiteral("Ida Boyd → ")))
        << said.last()[0].toString().toStdString();
    key(Qt::Key_M);
    EXPECT_EQ(slotOf(mover), slot("D1", "14:00", "15:00"));
    EXPECT_EQ(slotOf(there), slot("D2", "14:00", "15:00"));
}

TEST_F(BoardBumpReading, WhatIsReadAfterEscBringsNothingBack)
{
    QTest::keyClick(&board, Qt::Key_Escape);
    desk.settle();
    EXPECT_FALSE(probe.ghost().has_value());
    EXPECT_FALSE(board.isBusy());
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
