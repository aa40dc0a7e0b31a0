// A desk that follows a server: what comes in shows in memory, what goes out is confirmed or put
// before a person, and what is being saved meanwhile is not lost.

#include "core/desk/DeskSync.h"
#include "core/desk/Wish.h"
#include "tests/support/FollowingDesk.h"
#include "tests/support/SyncSeries.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::FollowingDesk;
using test::SyncClub;
using test::SyncDesk;
using test::SyncServer;

CommitOptions inPlaceOf(const Conflict &card)
{
    CommitOptions options;
    options.again = card.set.id;
    return options;
}

/// A server, another desk of it, and the desk under test.
class DeskSyncing : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(other.following().begin(server.epoch())); }

    /// Sends what waits and takes in what the server has, until there is nothing more to say.
    void synchronise()
    {
        for (bool isDone = false; !isDone;) {
            isDone = send().empty();
            const FeedPage page = nextPage();
            isDone = isDone && page.entries.empty();
            take(page);
        }
    }

    std::vector<Judgement> send()
    {
        std::vector<SentSet> sets;
        DeskSync(*desk).toSend(
            50, [&](Result<std::vector<SentSet>> waiting) { sets = std::move(waiting.value()); });
        desk.run();
        if (sets.empty())
            return {};
        const Instant now = desk.clock.now();
        const auto judged = server.take({desk.id(), std::move(sets), now, true}, now).value();
        DeskSync(*desk).settle(
            server.epoch(), judged, [](const Result<Reworked> &done) { EXPECT_TRUE(done); });
        desk.run();
        return judged;
    }

    [[nodiscard]] FeedPage nextPage()
    {
        return server.serving().page(desk.state().cursors, {40}).value();
    }

    void take(const FeedPage &page)
    {
        DeskSync(*desk).apply(page, [](const Result<Reworked> &done) { EXPECT_TRUE(done); });
        desk.run();
    }

    /// The other desk books, and the server knows it.
    void bookElsewhere(std::size_t bay, int start)
    {
        test::synchronise(other, server);
        other.create(other.draft(bay, start, 60));
        test::synchronise(other, server);
    }

    test::RamFolder folder;
    SyncClub club{5};
    SyncServer server{club, folder.path("server")};
    SyncDesk other{club, folder.path("other"), 1};
    FollowingDesk desk{club, folder.path("mine"), server};
};

TEST_F(DeskSyncing, WhatAnotherDeskBooksShowsWithoutReadingTheDayAgain)
{
    bookElsewhere(0, 60);
    EXPECT_EQ(desk.shown(), 0U);
    synchronise();
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_FALSE(desk->undoState().undo); // it is not this desk's
}

TEST_F(DeskSyncing, AnOwnBookingIsConfirmedAndCanStillBeTakenBack)
{
    const BookingId id = desk.book(0, 60);
    desk.run();
    EXPECT_EQ(desk.state().toSend, 1);
    synchronise();
    EXPECT_EQ(desk.state().toSend, 0);
    EXPECT_EQ(desk.state().onTheWay, 0);
    EXPECT_TRUE(desk->booking(id));
    desk->undo(std::nullopt, [](const Outcome &undone) { EXPECT_TRUE(undone); });
    desk.run();
    EXPECT_EQ(desk.state().toSend, 1);
    synchronise();
    test::synchronise(other, server);
    EXPECT_TRUE(other.store().loadBooking(id).value().booking.withdrawn);
}

TEST_F(DeskSyncing, WhatTheServerRefusesLeavesTheBoardAndWaitsForAPerson)
{
    bookElsewhere(0, 60);
    const BookingId mine = desk.book(0, 60);
    desk.run();
    EXPECT_TRUE(desk->booking(mine));
    synchronise();
    EXPECT_FALSE(desk->booking(mine));
    EXPECT_EQ(desk.shown(), 1U); // the other desk's
    const auto cards = desk.conflicts();
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards.front().judgement.code, "DOUBLE_BOOKING");
    Status decided = fail(ErrorCode::InvalidArgument);
    DeskSync(*desk).giveUp(cards.front().set.id, "  ", [&](Status status) { decided = status; });
    EXPECT_FALSE(decided);
    DeskSync(*desk).giveUp(
        cards.front().set.id, "comes tomorrow", [&](Status status) { decided = status; });
    desk.run();
    EXPECT_TRUE(decided);
    EXPECT_TRUE(desk.conflicts().empty());
}

TEST_F(DeskSyncing, OnlyWhoMadeItOrHasItsVerbMayGiveUpWhatWasRefusedAndTheJournalSaysSo)
{
    bookElsewhere(0, 60);
    desk.book(0, 60);
    desk.run();
    synchronise();
    const ChangeSetId refused = desk.conflicts().at(0).set.id;
    const auto giveUp = [&](const char *who) {
        desk->setActor(club.person(who));
        Status decided;
        DeskSync(*desk).giveUp(refused, "told", [&](Status status) { decided = status; });
        desk.run();
        return decided;
    };
    const Status denied = giveUp("Kim"); // cleans, and reads the schedule
    ASSERT_FALSE(denied);
    EXPECT_EQ(denied.error().code, ErrorCode::NotPermitted);
    ASSERT_EQ(desk.conflicts().size(), 1U);
    EXPECT_TRUE(giveUp("Sam")) << "front desk, where bookings are made";
    EXPECT_TRUE(desk.conflicts().empty());
    synchronise();
    const auto steps = server.file().store().journal(0, 10).value();
    const auto line = std::find_if(steps.begin(), steps.end(), [](const Step &step) {
        return step.head.label.code == LabelCode::GiveUp;
    });
    ASSERT_NE(line, steps.end()) << "everybody can look it up";
    EXPECT_EQ(line->head.actor, club.person("Sam"));
    EXPECT_EQ(line->head.reason, "told");
    EXPECT_EQ(line->head.label.arguments, std::vector<std::string>{"A. Haddad"});
    Outcome undone = tl::unexpected(Refusal{});
    desk->undo(std::nullopt, [&](const Outcome &outcome) { undone = outcome; });
    desk.run();
    EXPECT_FALSE(undone) << "a line of the journal is nothing to take back";
}

TEST_F(DeskSyncing, ARefusedBookingIsMadeAgainElsewhere)
{
    bookElsewhere(0, 60);
    desk.book(0, 60);
    desk.run();
    synchronise();
    const auto cards = desk.conflicts();
    ASSERT_EQ(cards.size(), 1U);
    ChangeSet again = desk->blankChangeSet({LabelCode::CreateBooking, {"A. Haddad"}});
    again.target = cards.front().set.id;
    Booking wanted
        = desk->draftBooking(club.dartmouth(), Slot::of({club.bay(1)}, SyncClub::span(60, 60)));
    wanted.guestName = "A. Haddad";
    wanted.id = BookingId{cards.front().set.changes.front().entity.id};
    again.changes = {creation(cards.front().set.changes.front().entity, toRecord(wanted))};
    DeskSync(*desk).tryAgain(again, [](const Outcome &made) { EXPECT_TRUE(made); });
    desk.run();
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_TRUE(desk.conflicts().empty());
    synchronise();
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_TRUE(desk.conflicts().empty());
    EXPECT_EQ(desk.state().toSend, 0);
}

TEST_F(DeskSyncing, AWishIsBookedInPlaceOfTheRefusedStepAndIsJudgedLikeAnyOther)
{
    bookElsewhere(0, 60);
    desk.book(0, 60);
    desk.run();
    synchronise();
    const Conflict card = desk.conflicts().at(0);
    auto wish = wishOf(card.set, nullptr);
    ASSERT_TRUE(wish);
    const Outcome same = desk->commit(*wish, inPlaceOf(card));
    ASSERT_FALSE(same); // the time is still taken
    EXPECT_FALSE(same.error().verdict.passes());
    wish->after.slot = Slot::of({club.bay(1)}, SyncClub::span(60, 60));
    const Outcome made = desk->commit(*wish, inPlaceOf(card));
    ASSERT_TRUE(made);
    desk.run();
    EXPECT_TRUE(desk.conflicts().empty());
    EXPECT_EQ(desk.shown(), 2U);
    synchronise();
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_EQ(desk.state().toSend, 0);
    // Decided once: the same again finds nothing to decide, and is not kept.
    wish->after.slot = Slot::of({club.bay(2)}, SyncClub::span(60, 60));
    wish->after.id = desk->draftBooking(club.dartmouth(), wish->after.slot).id;
    ASSERT_TRUE(desk->commit(*wish, inPlaceOf(card)));
    desk.run();
    EXPECT_EQ(desk.shown(), 2U);
}

TEST_F(DeskSyncing, EachEntitySaysHowItStandsWithTheServer)
{
    static_cast<void>(desk.state()); // from the first question on
    const BookingId mine = desk.book(0, 60);
    const EntityRef entity{EntityKind::Booking, mine.value};
    desk.run();
    EXPECT_EQ(desk->syncMark(entity), SyncMark::Waiting);
    synchronise();
    EXPECT_EQ(desk->syncMark(entity), SyncMark::None);
    test::synchronise(other, server);
    other.edit(mine, LabelCode::CancelBooking, [](Booking &booking) {
        booking.state = BookingState::Cancelled;
    });
    test::synchronise(other, server);
    desk->undo(std::nullopt, [](const Outcome &undone) { EXPECT_TRUE(undone); });
    desk.run();
    EXPECT_EQ(desk->syncMark(entity), SyncMark::Waiting);
    synchronise();
    EXPECT_EQ(desk->syncMark(entity), SyncMark::Refused);
    Status decided = fail(ErrorCode::InvalidArgument);
    DeskSync(*desk).giveUp(
        desk.conflicts().at(0).set.id, "told", [&](Status status) { decided = status; });
    desk.run();
    EXPECT_TRUE(decided);
    EXPECT_EQ(desk->syncMark(entity), SyncMark::None);
}

TEST_F(DeskSyncing, WhatWasRefusedIsAskedAgainOverWhatThereIsNow)
{
    const BookingId id = desk.book(0, 60);
    desk.run();
    synchronise();
    test::synchronise(other, server);
    other.edit(id, LabelCode::EditBooking, [](Booking &booking) { booking.notes = "theirs"; });
    test::synchronise(other, server);
    const BookingView *view = desk->booking(id);
    ASSERT_TRUE(view);
    Proposal edit{view->booking, view->booking};
    edit.after.notes = "mine";
    ASSERT_TRUE(desk->commit(edit));
    desk.run();
    synchronise();
    const Conflict card = desk.conflicts().at(0);
    EXPECT_EQ(card.judgement.code, refusal::changedSince);
    EXPECT_EQ(desk->booking(id)->booking.notes, "theirs");
    DeskSync(*desk).askAgain(card.set, [](const Outcome &asked) { EXPECT_TRUE(asked); });
    desk.run();
    EXPECT_EQ(desk->booking(id)->booking.notes, "mine");
    synchronise();
    test::synchronise(other, server);
    EXPECT_EQ(other.store().loadBooking(id).value().booking.notes, "mine");
    EXPECT_TRUE(desk.conflicts().empty());
}

TEST_F(DeskSyncing, WhatIsBeingSavedWhileAPageComesInIsKept)
{
    const BookingId id = desk.book(0, 60);
    desk.run();
    synchronise();
    test::synchronise(other, server);
    other.edit(id, LabelCode::EditBooking, [](Booking &booking) { booking.notes = "left-handed"; });
    test::synchronise(other, server);
    const FeedPage page = nextPage();
    desk.cancel(id); // in memory, not on the disk yet
    take(page);
    ASSERT_TRUE(desk->booking(id));
    EXPECT_EQ(desk->booking(id)->booking.state, BookingState::Cancelled);
    EXPECT_EQ(desk->booking(id)->booking.notes, "left-handed");
    synchronise();
    test::synchronise(other, server);
    EXPECT_EQ(other.store().loadBooking(id).value().booking.state, BookingState::Cancelled);
}

TEST_F(DeskSyncing, APageThatTakesTheTimeOfWhatIsBeingSavedPutsTheBoardBack)
{
    bookElsewhere(0, 60);
    const FeedPage page = nextPage();
    DeskSync(*desk).apply(page, [](const Result<Reworked> &done) { EXPECT_TRUE(done); });
    const BookingId mine = desk.book(0, 60); // behind the page, and drafted before it
    desk.run();
    EXPECT_FALSE(desk->booking(mine));
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_EQ(desk->savesInFlight(), 0U);
}

TEST_F(DeskSyncing, ItLeavesTheNextDatesOfASeriesToTheServer)
{
    test::synchronise(other, server);
    other.actor = club.person("Mia");
    ASSERT_FALSE(test::laySeries(other, club, "FREQ=DAILY", {club.bay(0)}).isNull());
    test::synchronise(other, server);
    synchronise();
    desk.clock.advance(days(3));
    bool isDone = false;
    desk->rollSeries([&](const Status &done) { isDone = done.has_value(); });
    desk.run();
    EXPECT_TRUE(isDone);
    EXPECT_EQ(desk.state().toSend, 0) << "the server would refuse what nobody did";
}

TEST_F(DeskSyncing, ARestoredServerIsFollowedAnewAndNothingIsLost)
{
    const std::filesystem::path backup = folder.path("backup");
    server.file().close();
    std::filesystem::copy_file(server.file().path(), backup);
    server.reopen();
    const BookingId id = desk.book(2, 120);
    desk.run();
    synchronise();
    server.restore(backup, Uuid{{7, 7, 7}});
    FeedPage page = nextPage();
    bool isOther = false;
    DeskSync(*desk).apply(page,
                          [&](const Result<Reworked> &done) { isOther = done.value().otherEpoch; });
    desk.run();
    EXPECT_TRUE(isOther);
    EXPECT_TRUE(desk->booking(id));
    DeskSync(*desk).startOver(server.epoch(),
                              [](const Result<Reworked> &done) { EXPECT_TRUE(done); });
    desk.run();
    synchronise();
    EXPECT_TRUE(desk->booking(id));
    EXPECT_EQ(desk.state().toSend, 0);
    EXPECT_TRUE(server.file().store().loadBooking(id));
}

} // namespace
} // namespace bayboard
