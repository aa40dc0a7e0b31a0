#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::refOf;
using test::say;
using test::StoreClub;

class Undo : public testing::Test
{
protected:
    [[nodiscard]] static std::optional<ChangeSetId> idOf(const Result<std::optional<Step>> &step)
    {
        EXPECT_TRUE(step.has_value());
        return step && *step ? std::optional((*step)->head.id) : std::nullopt;
    }

    [[nodiscard]] std::optional<ChangeSetId> nextUndo(OperatorId who = StoreClub::olga())
    {
        return idOf(m_club->undoCandidate(who));
    }

    [[nodiscard]] std::optional<ChangeSetId> nextRedo(OperatorId who = StoreClub::olga())
    {
        return idOf(m_club->redoCandidate(who));
    }

    /// A step that touches nothing another one touches.
    ChangeSetId doStep(OperatorId who = StoreClub::olga())
    {
        m_start += 60;
        return m_club.done({creationOf(m_club.booking({StoreClub::bay(1)}, m_start, 60))}, who);
    }

    void undoNext()
    {
        const auto id = nextUndo();
        ASSERT_TRUE(id.has_value());
        const Status undone = m_club.undo(*id);
        ASSERT_TRUE(undone.has_value()) << say(undone.error());
    }

    void redoNext()
    {
        const auto id = nextRedo();
        ASSERT_TRUE(id.has_value());
        const Status redone = m_club.redo(*id);
        ASSERT_TRUE(redone.has_value()) << say(redone.error());
    }

    StoreClub m_club;
    Booking m_booking = m_club.booking({StoreClub::bay(2)}, 0, 60);
    int m_start = 10'000;
};

TEST_F(Undo, OfACreationWithdrawsAndRedoBringsItBackAfterRestarts)
{
    const ChangeSetId id = m_club.made(m_booking);
    m_club.reopen();
    ASSERT_TRUE(m_club.undo(id).has_value());
    EXPECT_TRUE(m_club.held().empty());
    EXPECT_TRUE(m_club.stored(m_booking).withdrawn);
    EXPECT_TRUE(m_club->loadDay(StoreClub::dartmouth(), m_club.span(0, 60))->bookings.empty());
    m_club.reopen();
    EXPECT_EQ(m_club.findings(), "");
    ASSERT_TRUE(m_club.redo(id).has_value());
    EXPECT_EQ(m_club.stored(m_booking), m_booking);
    EXPECT_EQ(m_club.held().size(), 1U);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Undo, OfAnEditRestoresEveryField)
{
    m_club.made(m_booking);
    Booking edited = m_booking;
    edited.slot = Slot::of({StoreClub::bay(3), StoreClub::bay(4)}, m_club.span(120, 90));
    edited.notes = "n";
    edited.price = Money{500};
    edited.partySize = 0;
    const ChangeSetId id = m_club.done({changeOf(m_booking, edited)});
    ASSERT_TRUE(m_club.undo(id).has_value());
    EXPECT_EQ(m_club.stored(m_booking), m_booking);
    ASSERT_TRUE(m_club.redo(id).has_value());
    EXPECT_EQ(m_club.stored(m_booking), edited);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Undo, IsAChangeSetOfItsOwnWithTheNameOfTheStep)
{
    const ChangeSetId id = m_club.made(m_booking);
    const ChangeSet head = m_club.head(id, StoreClub::sam());
    const auto undone = m_club->commitUndo(head);
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->kind, ChangeKind::Undo);
    EXPECT_EQ(undone->target, id);
    EXPECT_EQ(undone->label, (Label{LabelCode::EditBooking, {"A. Haddad"}}));
    ASSERT_EQ(undone->changes.size(), 1U);
    EXPECT_EQ(m_club->loadChangeSet(head.id), *undone);
}

TEST_F(Undo, TwiceIsRefusedAndSoIsARedoOfWhatStands)
{
    const ChangeSetId id = m_club.made(m_booking);
    EXPECT_EQ(m_club.redo(id).error().code, ErrorCode::NotUndone);
    ASSERT_TRUE(m_club.undo(id).has_value());
    const Status again = m_club.undo(id);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error(), (Error{ErrorCode::AlreadyUndone, {"editBooking"}}));
    ASSERT_TRUE(m_club.redo(id).has_value());
    EXPECT_EQ(m_club.redo(id).error().code, ErrorCode::NotUndone);
    EXPECT_EQ(m_club.undo(ChangeSetId{m_club.uuid()}).error().code, ErrorCode::NotFound);
}

TEST_F(Undo, OfAnUndoIsRefusedBecauseThatIsWhatRedoIsFor)
{
    const ChangeSetId id = m_club.made(m_booking);
    const auto undone = m_club->commitUndo(m_club.head(id));
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(m_club.undo(undone->id).error().code, ErrorCode::AlreadyUndone);
}

TEST_F(Undo, SaysWhoChangedTheSameFieldSince)
{
    m_club.made(m_booking);
    Booking mine = m_booking;
    mine.notes = "mine";
    const ChangeSetId id = m_club.done({changeOf(m_booking, mine)});
    Booking theirs = mine;
    theirs.notes = "theirs";
    const ChangeSetId later = m_club.done({changeOf(mine, theirs)}, StoreClub::sam());
    Booking other = theirs;
    other.title = "other";
    m_club.done({changeOf(theirs, other)}); // touches it later still, and is not in the way
    const Status refused = m_club.undo(id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(say(refused.error()),
              say({ErrorCode::ChangedSince,
                   {"editBooking", StoreClub::sam().toString(), later.toString()}}));
    EXPECT_EQ(m_club.stored(m_booking), other);
}

TEST_F(Undo, IsNotInTheWayOfAnEditOfAnotherField)
{
    m_club.made(m_booking);
    Booking mine = m_booking;
    mine.notes = "mine";
    const ChangeSetId id = m_club.done({changeOf(m_booking, mine)});
    Booking both = mine;
    both.title = "theirs";
    m_club.done({changeOf(mine, both)}, StoreClub::sam());
    ASSERT_TRUE(m_club.undo(id).has_value());
    both.notes.clear();
    EXPECT_EQ(m_club.stored(m_booking), both);
}

TEST_F(Undo, OfACreationStopsAtALaterEditOfAnyField)
{
    // The edit would disappear with the booking, and nobody would be told.
    const ChangeSetId id = m_club.made(m_booking);
    Booking edited = m_booking;
    edited.title = "added later";
    const ChangeSetId later = m_club.done({changeOf(m_booking, edited)}, StoreClub::sam());
    const Status refused = m_club.undo(id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedSince);
    EXPECT_EQ(refused.error().arguments.at(2).english(), later.toString());
    ASSERT_TRUE(m_club.undo(later).has_value());
    EXPECT_TRUE(m_club.undo(id).has_value());
}

TEST_F(Undo, OfACustomerStopsAtTheBookingThatNamesThem)
{
    const Customer customer = m_club.customer("New Person");
    const ChangeSetId id = m_club.made(customer);
    m_booking.customer = customer.id;
    const ChangeSetId booked = m_club.made(m_booking);
    const Status refused = m_club.undo(id);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedSince);
    EXPECT_EQ(refused.error().arguments.at(2).english(), booked.toString());
    ASSERT_TRUE(m_club.undo(booked).has_value());
    ASSERT_TRUE(m_club.undo(id).has_value());
    EXPECT_EQ(m_club.redo(booked).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Undo, NeedsTheTimeStillFree)
{
    m_club.made(m_booking);
    Booking moved = m_booking;
    moved.slot.span = m_club.span(300, 60);
    const ChangeSetId move = m_club.done({changeOf(m_booking, moved)});
    const Booking other = m_club.booking({StoreClub::bay(2)}, 30, 60);
    m_club.made(other);
    const Status refused = m_club.undo(move);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(),
              (Error{ErrorCode::Overlap, {StoreClub::bay(2).toString(), other.id.toString()}}));
    EXPECT_EQ(m_club.stored(m_booking), moved);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Undo, TakesStepsBackLastFirstAndRedoGivesThemFirstToLast)
{
    std::vector<ChangeSetId> steps;
    for (int i = 0; i < 4; ++i)
        steps.push_back(doStep());
    EXPECT_EQ(nextRedo(), std::nullopt);
    for (std::size_t i = 4; i-- > 0;) {
        EXPECT_EQ(nextUndo(), steps[i]);
        undoNext();
        EXPECT_EQ(nextRedo(), steps[i]);
        m_club.reopen();
    }
    EXPECT_EQ(nextUndo(), std::nullopt);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(nextRedo(), steps[i]);
        redoNext();
        EXPECT_EQ(nextUndo(), steps[i]);
    }
    EXPECT_EQ(nextRedo(), std::nullopt);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(Undo, ANewStepEndsTheRedoBranchForGood)
{
    const ChangeSetId first = doStep();
    undoNext();
    const ChangeSetId second = doStep();
    EXPECT_EQ(nextRedo(), std::nullopt);
    undoNext();
    EXPECT_EQ(nextRedo(), second);
    ASSERT_TRUE(m_club.redo(second).has_value());
    EXPECT_EQ(nextRedo(), std::nullopt);
    ASSERT_TRUE(m_club.undo(second, StoreClub::sam()).has_value());
    EXPECT_EQ(nextRedo(), std::nullopt) << "the first step must stay dead";
    EXPECT_TRUE(m_club.redo(first).has_value()) << "but may be redone by name";
}

TEST_F(Undo, UndoneAgainAfterARedoIsNextAgain)
{
    const ChangeSetId first = doStep();
    const ChangeSetId second = doStep();
    undoNext();
    undoNext();
    redoNext();
    EXPECT_EQ(nextUndo(), first);
    EXPECT_EQ(nextRedo(), second);
    undoNext();
    EXPECT_EQ(nextRedo(), first);
    redoNext();
    redoNext();
    EXPECT_EQ(nextUndo(), second);
    EXPECT_EQ(nextRedo(), std::nullopt);
}

TEST_F(Undo, EachOperatorHasTheirOwnStack)
{
    const ChangeSetId mine = doStep();
    const ChangeSetId theirs = doStep(StoreClub::sam());
    EXPECT_EQ(nextUndo(), mine);
    EXPECT_EQ(nextUndo(StoreClub::sam()), theirs);
    undoNext();
    EXPECT_EQ(nextUndo(), std::nullopt);
    EXPECT_EQ(nextUndo(StoreClub::sam()), theirs);
    EXPECT_EQ(nextRedo(StoreClub::sam()), std::nullopt);
}

TEST_F(Undo, StepsOfAnotherDeskAreNotMine)
{
    ChangeSet elsewhere = m_club.blank();
    elsewhere.desk = DeskId{m_club.uuid()};
    elsewhere.changes = {creationOf(m_booking)};
    ASSERT_TRUE(m_club->commit(elsewhere).has_value());
    EXPECT_EQ(nextUndo(), std::nullopt);
    EXPECT_TRUE(m_club.undo(elsewhere.id).has_value()) << "by name, from the tape";
}

TEST_F(Undo, OfALargeImportIsOneStep)
{
    std::vector<EntityChange> changes;
    for (int i = 0; i < 3000; ++i)
        changes.push_back(creationOf(m_club.booking({StoreClub::bay(2)}, i * 60, 60)));
    const ChangeSetId id = m_club.done(changes);
    EXPECT_EQ(m_club.held().size(), 3000U);
    ASSERT_TRUE(m_club.undo(id).has_value());
    EXPECT_TRUE(m_club.held().empty());
    ASSERT_TRUE(m_club.redo(id).has_value());
    EXPECT_EQ(m_club.held().size(), 3000U);
    EXPECT_EQ(m_club.findings(), "");
}

} // namespace
} // namespace bayboard
