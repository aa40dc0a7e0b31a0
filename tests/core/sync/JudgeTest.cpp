// What the server says of change sets: once, for ever, merged over what others did.

#include "core/club/Block.h"
#include "core/club/Notice.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class JudgeTest : public testing::TestWithParam<ServerKind>
{
protected:
    JudgeTest()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , north(club, folder.path("north"), 1)
        , south(club, folder.path("south"), 2)
    {
        for (SyncDesk *desk : {&north, &south}) {
            EXPECT_TRUE(desk->following().begin(server.epoch()));
            synchronise(*desk, server);
        }
    }

    /// The only judgement that the desk gets.
    Judgement judged(SyncDesk &desk)
    {
        const auto all = synchronise(desk, server);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? Judgement() : all.front();
    }

    Booking shared()
    {
        const Booking booking = north.draft(0, 60, 60);
        north.create(booking);
        synchronise(north, server);
        synchronise(south, server);
        return booking;
    }

    std::string refusalOf(SyncDesk &desk)
    {
        const Judgement judgement = judged(desk);
        return judgement.isRefused() ? judgement.code : "passed";
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk north;
    SyncDesk south;
};

TEST_P(JudgeTest, ABookingBeginsAtItsBeginningWhateverADeskSays)
{
    for (const BookingState state :
         {BookingState::CheckedIn, BookingState::Completed, BookingState::NoShow}) {
        Booking booking = north.draft(0, 60, 60);
        booking.state = state;
        north.create(booking);
        const Judgement judgement = judged(north);
        EXPECT_EQ(judgement.code, "INVALID");
        EXPECT_EQ(judgement.detail, "state");
    }
    Booking booking = north.draft(0, 60, 60);
    booking.state = BookingState::Pending;
    north.create(booking);
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
}

TEST_P(JudgeTest, WhatIsAgreedIsTheRuleBooksToSayAndStays)
{
    Booking booking = north.draft(0, 60, 60);
    booking.policy = R"({"reschedule":{"maximum":1000}})";
    north.create(booking);
    EXPECT_EQ(judged(north).kind, JudgementKind::Merged);
    EXPECT_EQ(server.booking(booking.id).policy, "{}") << "the book has no rules";
    north.edit(booking.id, LabelCode::EditBooking, [](Booking &own) { own.policy.clear(); });
    EXPECT_EQ(refusalOf(north), "INVALID");
}

TEST_P(JudgeTest, ANewBookingIsAcceptedAndSeenByTheOtherDesk)
{
    const Booking booking = north.draft(0, 60, 60);
    ASSERT_FALSE(north.create(booking).isNull());
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
    synchronise(south, server);
    EXPECT_EQ(south.store().loadBooking(booking.id)->booking, booking);
    EXPECT_EQ(north.file().contents(), south.file().contents());
    EXPECT_EQ(north.file().contents(), server.contents());
    EXPECT_EQ(server.findings(), "");
}

TEST_P(JudgeTest, APageHoldsNoStepWithoutWhatItWasBuiltOnInAFeedOfWhichMoreWaits)
{
    Customer last;
    for (int i = 0; i < 5; ++i) {
        last = north.person("Guest " + std::to_string(i));
        ASSERT_FALSE(north.create(last).isNull());
    }
    Booking booking = north.draft(0, 60, 60);
    booking.customer = last.id;
    ASSERT_FALSE(north.create(booking).isNull());
    synchronise(north, server);
    for (int round = 0; round < 10; ++round) {
        const auto page = server.page((*south.following().state())->cursors, {2});
        ASSERT_TRUE(page.has_value());
        if (page->entries.empty())
            break;
        EXPECT_LE(page->entries.size(), 3U);
        const auto applied = south.following().apply(*page);
        ASSERT_TRUE(applied.has_value()) << said(applied.error());
    }
    EXPECT_EQ(south.file().contents(), server.contents());
}

TEST_P(JudgeTest, OfTwoForOneTimeTheFirstWinsAndTheOtherIsToldWho)
{
    const Booking first = north.draft(0, 60, 60);
    north.create(first);
    south.create(south.draft(0, 90, 60));
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
    const Judgement lost = judged(south);
    EXPECT_EQ(lost.code, "DOUBLE_BOOKING");
    EXPECT_EQ(lost.blocker, (EntityRef{EntityKind::Booking, first.id.value}));
    EXPECT_EQ(south.file().contents(), server.contents());
    ASSERT_EQ(south.following().conflicts(true)->size(), 1U);
}

TEST_P(JudgeTest, ASetThatComesAgainGetsTheSameAnswerAndIsDoneOnce)
{
    north.create(north.draft(0, 60, 60));
    south.create(south.draft(0, 60, 60));
    const auto first = *north.following().toSend();
    const auto second = *south.following().toSend();
    const auto accepted = server.take({north.id(), first, north.now, true}, north.now);
    const auto refused = server.take({south.id(), second, south.now, true}, south.now);
    ASSERT_TRUE(accepted && refused);
    ASSERT_TRUE(refused->front().isRefused());
    server.reopen();
    EXPECT_EQ(server.take({north.id(), first, north.now, true}, north.now), accepted);
    EXPECT_EQ(server.take({south.id(), second, south.now, true}, south.now), refused);
    EXPECT_EQ(server.count("SELECT count(*) FROM change_set"), 2);
    // Also when its time is free by then: the id has had its outcome.
    const BookingId booking{first.front().set.changes.front().entity.id};
    north.edit(
        booking, LabelCode::CancelBooking, [](Booking &b) { b.state = BookingState::Cancelled; });
    synchronise(north, server);
    EXPECT_EQ(server.take({south.id(), second, south.now, true}, south.now), refused);
}

TEST_P(JudgeTest, EditsOfDifferentFieldsMerge)
{
    const Booking booking = shared();
    north.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "left-handed"; });
    south.edit(booking.id, LabelCode::MoveBooking, [&](Booking &b) {
        b.slot.span = SyncClub::span(180, 60);
        b.reschedules = 1;
    });
    EXPECT_EQ(judged(south).kind, JudgementKind::Accepted);
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted) << "its own field was as it left it";
    synchronise(south, server);
    const Booking now = server.booking(booking.id);
    EXPECT_EQ(now.notes, "left-handed");
    EXPECT_EQ(now.slot.span, SyncClub::span(180, 60));
    EXPECT_EQ(north.file().contents(), server.contents());
    EXPECT_EQ(south.file().contents(), server.contents());
}

TEST_P(JudgeTest, EditsOfOneFieldConflictAndTheLaterIsToldTheStep)
{
    const Booking booking = shared();
    const auto won
        = north.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "north"; });
    south.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "south"; });
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
    const Judgement lost = judged(south);
    EXPECT_EQ(lost.code, refusal::changedSince);
    EXPECT_EQ(lost.detail, "notes");
    EXPECT_EQ(lost.step, won);
    EXPECT_EQ(south.store().loadBooking(booking.id)->booking.notes, "north");
}

TEST_P(JudgeTest, TheSameEditTwiceIsMergedIntoNothingAndCountsOnce)
{
    const Booking booking = shared();
    const auto move = [](Booking &b) {
        b.slot.span = SyncClub::span(180, 60);
        b.reschedules += 1;
    };
    north.edit(booking.id, LabelCode::MoveBooking, move);
    south.edit(booking.id, LabelCode::MoveBooking, move);
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
    EXPECT_EQ(judged(south).kind, JudgementKind::Merged);
    synchronise(north, server);
    const Booking now = server.booking(booking.id);
    EXPECT_EQ(now.reschedules, 1);
    EXPECT_EQ(south.file().contents(), server.contents());
    EXPECT_EQ(north.file().contents(), server.contents());
}

TEST_P(JudgeTest, MovesByTwoDesksCountBothAndFlagTheBooking)
{
    const Booking booking = shared();
    north.edit(booking.id, LabelCode::MoveBooking, [](Booking &b) {
        b.slot.span = SyncClub::span(180, 60);
        b.reschedules += 1;
    });
    synchronise(north, server);
    south.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.flags = 4; });
    synchronise(south, server);
    south.edit(booking.id, LabelCode::MoveBooking, [](Booking &b) {
        b.slot.span = SyncClub::span(240, 60);
        b.reschedules += 1;
    });
    EXPECT_EQ(judged(south).kind, JudgementKind::Merged) << "the flag is the server's";
    const Booking now = server.booking(booking.id);
    EXPECT_EQ(now.reschedules, 2);
    EXPECT_EQ(now.flags, 4 | static_cast<std::int64_t>(BookingFlag::OftenChanged));
    EXPECT_EQ(south.file().contents(), server.contents());
}

TEST_P(JudgeTest, WhatWasBuiltOnARefusedStepIsRefusedAndNothingElse)
{
    north.create(north.draft(0, 60, 60));
    synchronise(north, server);
    const Booking lost = south.draft(0, 60, 60);
    const Booking other = south.draft(1, 60, 60);
    const auto lead = south.create(lost);
    const auto follower
        = south.edit(lost.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "VIP"; });
    const auto free = south.create(other);
    const auto judgements = synchronise(south, server);
    ASSERT_EQ(judgements.size(), 3U);
    EXPECT_EQ(judgements[0].code, "DOUBLE_BOOKING");
    EXPECT_EQ(judgements[1].id, follower);
    EXPECT_EQ(judgements[1].code, refusal::follows);
    EXPECT_EQ(judgements[1].step, lead);
    EXPECT_EQ(judgements[2].id, free);
    EXPECT_FALSE(judgements[2].isRefused());
    EXPECT_EQ(south.file().contents(), server.contents());
}

TEST_P(JudgeTest, RightsAreThoseOfTheServerAndOfWhatIsChanged)
{
    const Booking booking = shared();
    south.actor = club.person("Kim"); // a cleaner
    south.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.partySize = 3; });
    EXPECT_EQ(refusalOf(south), refusal::notPermitted);

    // The label is no pass: what is changed is asked for.
    south.actor = club.person("Sam");
    ChangeSet set = south.blank(LabelCode::EditBooking);
    const EntityRef sam{EntityKind::Operator, club.person("Sam").value};
    const Record before = south.store().loadRecord(sam).value();
    Record after = before;
    after.set(Field::Roles, Value(std::vector<std::string>{"owner"}));
    set.changes.push_back(difference(sam, before, after));
    ASSERT_FALSE(south.commit(set).isNull());
    EXPECT_EQ(refusalOf(south), refusal::notPermitted);

    south.actor = systemOperator();
    south.create(south.draft(3, 0, 60));
    EXPECT_EQ(refusalOf(south), refusal::notPermitted) << "no desk speaks as the system";
}

TEST_P(JudgeTest, WhoseABookingIsTravelsAndIsNeverMadeUp)
{
    Booking own = north.draft(0, 60, 60);
    own.madeBy = north.actor;
    north.create(own);
    EXPECT_EQ(refusalOf(north), "passed");
    synchronise(south, server);
    EXPECT_EQ(south.store().loadBooking(own.id)->booking.madeBy, north.actor);

    Booking anothers = south.draft(1, 60, 60);
    anothers.madeBy = club.person("Mia");
    south.create(anothers);
    EXPECT_EQ(refusalOf(south), refusal::invalid);
    south.actor = club.person("Mia");
    south.edit(own.id, LabelCode::EditBooking, [&](Booking &b) { b.madeBy = south.actor; });
    EXPECT_EQ(refusalOf(south), refusal::invalid);
    EXPECT_EQ(south.store().loadBooking(own.id)->booking.madeBy, north.actor);
}

TEST_P(JudgeTest, ADeskSpeaksOnlyForItself)
{
    north.create(north.draft(0, 60, 60));
    const auto sets = *north.following().toSend();
    const auto judged = server.take({south.id(), sets, south.now, true}, south.now);
    ASSERT_TRUE(judged);
    EXPECT_EQ(judged->front().code, refusal::invalid);
}

TEST_P(JudgeTest, WhatTheTablesCannotHoldIsRefusedAndTheOthersInTheBatchGoOn)
{
    north.actor = club.person("Mia");
    const auto sent = [&](EntityKind kind, const Record &record) {
        ChangeSet set = north.blank(LabelCode::CreateBlock);
        set.changes.push_back(creation({kind, makeUuidV7(1, north.random())}, record));
        return SentSet{set, {}};
    };
    Block wide; // a block stands on one bay
    wide.location = club.dartmouth();
    wide.slot = Slot::of({club.bay(0), club.bay(1)}, SyncClub::span(60, 60));
    wide.kind = "cleaning";
    wide.made = north.now;
    Notice nobodys; // about no booking
    nobodys.location = club.dartmouth();
    nobodys.slot = Slot::of({club.bay(0)}, SyncClub::span(60, 60));
    UpBatch batch{north.id(), {}, north.now, true};
    batch.sets = {sent(EntityKind::Block, toRecord(wide)),
                  sent(EntityKind::Notice, toRecord(nobodys)),
                  sent(EntityKind::Booking, toRecord(north.draft(0, 60, 60)))};
    const std::string before = server.contents();
    const auto judged = server.take(batch, north.now);
    ASSERT_TRUE(judged.has_value()) << said(judged.error());
    ASSERT_EQ(judged->size(), 3U);
    EXPECT_EQ(judged->at(0).code, refusal::invalid);
    EXPECT_EQ(judged->at(1).code, refusal::invalid);
    EXPECT_EQ(judged->at(2).kind, JudgementKind::Accepted);
    EXPECT_NE(server.contents(), before);
    EXPECT_EQ(server.findings(), "");
    EXPECT_EQ(*server.take(batch, north.now), *judged) << "for ever";
}

TEST_P(JudgeTest, StatesFollowTheTableAlsoAcrossDesks)
{
    const Booking booking = shared();
    north.edit(booking.id, LabelCode::CancelBooking, [](Booking &b) {
        b.state = BookingState::Cancelled;
        b.reason = "ill";
    });
    south.edit(
        booking.id, LabelCode::CheckIn, [](Booking &b) { b.state = BookingState::CheckedIn; });
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
    EXPECT_EQ(refusalOf(south), refusal::changedSince);
}

TEST_P(JudgeTest, ABookingAndItsNewCustomerGoTogetherOrNotAtAll)
{
    north.create(north.draft(0, 60, 60));
    synchronise(north, server);
    const Customer person = south.person("Zoë Quinn");
    Booking booking = south.draft(0, 60, 60);
    booking.customer = person.id;
    south.create(booking, person);
    EXPECT_EQ(refusalOf(south), "DOUBLE_BOOKING");
    EXPECT_EQ(server.count("SELECT count(*) FROM customer"), 0);
    EXPECT_EQ(south.file().count("SELECT count(*) FROM customer"), 0);
    EXPECT_EQ(south.store().searchCustomers("Zoë", 5)->size(), 0U);

    Booking elsewhere = south.draft(4, 60, 60);
    elsewhere.customer = person.id;
    south.create(elsewhere, person);
    EXPECT_EQ(judged(south).kind, JudgementKind::Accepted);
    synchronise(north, server);
    EXPECT_EQ(north.store().searchCustomers("Zoë", 5)->size(), 1U);
}

TEST_P(JudgeTest, AnUndoOfWhatSomebodyChangedSinceSaysSo)
{
    const Booking booking = north.draft(0, 60, 60);
    const auto made = north.create(booking);
    synchronise(north, server);
    synchronise(south, server);
    south.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "VIP"; });
    ASSERT_FALSE(north.undo(made).isNull());
    synchronise(south, server);
    const Judgement lost = judged(north);
    EXPECT_EQ(lost.code, refusal::changedSince);
    EXPECT_FALSE(lost.step.isNull());
    EXPECT_EQ(north.file().contents(), server.contents());
    EXPECT_EQ(north.file().findings(), "");
}

TEST_P(JudgeTest, UndoAndRedoTravel)
{
    const Booking booking = north.draft(0, 60, 60);
    const auto made = north.create(booking);
    north.undo(made);
    north.redo(made);
    const auto judgements = synchronise(north, server);
    ASSERT_EQ(judgements.size(), 3U);
    for (const Judgement &judgement : judgements)
        EXPECT_EQ(judgement.kind, JudgementKind::Accepted) << judgement.code;
    synchronise(south, server);
    EXPECT_FALSE(south.store().loadBooking(booking.id)->booking.withdrawn);
    south.actor = club.person("Mia"); // may undo what others did
    ASSERT_FALSE(south.undo(made).isNull());
    EXPECT_EQ(judged(south).kind, JudgementKind::Accepted);
    synchronise(north, server);
    EXPECT_TRUE(north.store().loadBooking(booking.id)->booking.withdrawn);
    EXPECT_EQ(north.file().contents(), south.file().contents());
    north.redo(made);
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
}

TEST_P(JudgeTest, AStoreThatFailsSaysNothingAndKeepsNothing)
{
    north.create(north.draft(0, 60, 60));
    const auto sets = *north.following().toSend();
    server.breakWriting(true);
    EXPECT_FALSE(server.take({north.id(), sets, north.now, true}, north.now));
    server.breakWriting(false);
    EXPECT_EQ(server.count("SELECT count(*) FROM judgement"), 0);
    EXPECT_EQ(judged(north).kind, JudgementKind::Accepted);
}

INSTANTIATE_TEST_SUITE_P(, JudgeTest, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
