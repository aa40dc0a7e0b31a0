// The desk's side: what waits, what is confirmed, and how the two are put together again.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class FollowingTest : public testing::Test
{
protected:
    FollowingTest()
        : club(1)
        , server(club, folder.path("server"))
        , desk(club, folder.path("desk"), 1)
        , other(club, folder.path("other"), 2)
    {
        for (SyncDesk *each : {&desk, &other}) {
            EXPECT_TRUE(each->following().begin(server.epoch()));
            synchronise(*each, server);
        }
    }

    FollowingState state() { return **desk.following().state(); }

    /// What the server's feeds hold for the desk now.
    FeedPage page() { return *server.page(state().cursors); }

    /// Reads the feeds without sending anything.
    Reworked read()
    {
        const auto applied = desk.following().apply(page());
        EXPECT_TRUE(applied.has_value());
        return applied.value_or(Reworked());
    }

    Booking elsewhere(std::size_t bay, int start)
    {
        const Booking booking = other.draft(bay, start, 60);
        other.create(booking);
        synchronise(other, server);
        return booking;
    }

    bool isShown(const Booking &booking)
    {
        return desk.store().loadBooking(booking.id).has_value();
    }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SyncDesk desk;
    SyncDesk other;
};

TEST_F(FollowingTest, OnlyAnEmptyFileBeginsToFollow)
{
    EXPECT_FALSE(desk.following().begin(server.epoch())) << "it does already";
    EXPECT_FALSE(Following(server.file().store()).begin(server.epoch()));
    EXPECT_FALSE(Serving(desk.store()).begin(server.epoch())) << "nor does a desk become a server";
    SyncDesk alone(club, folder.path("alone"), 3);
    EXPECT_EQ(*alone.following().state(), std::nullopt);
    ASSERT_TRUE(alone.store().commit(club.start()));
    EXPECT_EQ(alone.file().count("SELECT count(*) FROM outbox"), 0);
    EXPECT_FALSE(alone.following().begin(server.epoch()));
}

TEST_F(FollowingTest, WhatWaitsIsSentInTheDesksOwnOrder)
{
    const Booking booking = desk.draft(0, 60, 60);
    const auto made = desk.create(booking);
    const auto noted
        = desk.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "VIP"; });
    const auto apart = desk.create(desk.draft(1, 60, 60));
    EXPECT_EQ(state().toSend, 3);
    const auto sets = *desk.following().toSend();
    ASSERT_EQ(sets.size(), 3U);
    EXPECT_EQ(sets[0].set.id, made);
    EXPECT_TRUE(sets[0].follows.empty());
    EXPECT_EQ(sets[1].set.id, noted);
    EXPECT_EQ(sets[1].follows, std::vector{made});
    EXPECT_EQ(sets[2].set.id, apart);
    EXPECT_TRUE(sets[2].follows.empty());
    EXPECT_EQ(desk.following().toSend(2)->size(), 2U);
    EXPECT_TRUE(desk.store().loadStep(made)->waiting);
    synchronise(desk, server);
    EXPECT_FALSE(desk.store().loadStep(made)->waiting);
    EXPECT_EQ(state().toSend + state().onTheWay, 0);
}

TEST_F(FollowingTest, ConfirmedIsWhatTheServerHasAndShownWhatItWillHave)
{
    const Booking booking = desk.draft(0, 60, 60);
    desk.create(booking);
    const EntityRef ref{EntityKind::Booking, booking.id.value};
    EXPECT_EQ(*desk.following().confirmed(ref), std::nullopt);
    synchronise(desk, server);
    EXPECT_EQ(*desk.following().confirmed(ref), toRecord(booking));
    for (const char *notes : {"one", "two"})
        desk.edit(booking.id, LabelCode::EditBooking, [&](Booking &b) { b.notes = notes; });
    EXPECT_EQ(*desk.following().confirmed(ref), toRecord(booking));
    EXPECT_EQ(desk.store().loadBooking(booking.id)->booking.notes, "two");
}

TEST_F(FollowingTest, AnOwnStepThatComesBackUnchangedStaysWhereItIs)
{
    desk.create(desk.draft(0, 60, 60));
    const auto before = *desk.store().lastSequence();
    synchronise(desk, server);
    EXPECT_EQ(*desk.store().lastSequence(), before);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, APageGoesUnderWhatWaits)
{
    const Booking mine = desk.draft(0, 60, 60);
    desk.create(mine);
    const auto before = *desk.store().lastSequence();
    const Booking theirs = elsewhere(1, 60);
    const Reworked report = read();
    EXPECT_TRUE(isShown(mine));
    EXPECT_TRUE(isShown(theirs));
    EXPECT_TRUE(report.fallen.empty());
    EXPECT_NE(*desk.store().lastSequence(), before);
    EXPECT_EQ(state().toSend, 1);
    EXPECT_EQ(desk.file().findings(), "");
    synchronise(desk, server);
    EXPECT_EQ(desk.file().contents(), server.file().contents());
}

TEST_F(FollowingTest, APageMovesOnlyWhatTouchesTheSame)
{
    const Booking theirs = elsewhere(1, 60);
    read();
    const auto apart = desk.create(desk.draft(0, 60, 60));
    const auto touching
        = desk.edit(theirs.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "mine"; });
    const auto stood = desk.store().loadStep(apart)->sequence;
    const auto stoodToo = desk.store().loadStep(touching)->sequence;
    other.edit(theirs.id, LabelCode::EditBooking, [](Booking &b) { b.partySize = 4; });
    synchronise(other, server);
    const Reworked report = read();
    EXPECT_EQ(desk.store().loadStep(apart)->sequence, stood);
    EXPECT_EQ(desk.store().loadStep(touching)->sequence, stoodToo) << "the same place, made anew";
    EXPECT_EQ(report.touched, (std::vector<EntityRef>{{EntityKind::Booking, theirs.id.value}}));
    EXPECT_EQ(desk.store().loadBooking(theirs.id)->booking.notes, "mine");
    EXPECT_EQ(desk.store().loadBooking(theirs.id)->booking.partySize, 4);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, AnOwnStepIsConfirmedWhereItIsAlsoBehindOthersThatWait)
{
    const auto first = desk.create(desk.draft(0, 60, 60));
    const auto second = desk.create(desk.draft(1, 60, 60));
    auto sets = *desk.following().toSend();
    ASSERT_EQ(sets.size(), 2U);
    sets.erase(sets.begin()); // as if the first had been refused, and nobody had heard of it
    ASSERT_TRUE(server.take({desk.id(), sets, desk.now, false}, desk.now));
    const Reworked report = read();
    EXPECT_EQ(report.confirmed, std::vector{second});
    EXPECT_TRUE(report.touched.empty());
    EXPECT_TRUE(desk.store().loadStep(first)->waiting);
    EXPECT_FALSE(desk.store().loadStep(second)->waiting);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, WhatStandsInTheWayOfARefusedStepsWayBackGoesOutWithIt)
{
    const Booking theirs = elsewhere(0, 60);
    read();
    // Away with it, and somebody new in its place.
    const auto moved = desk.edit(theirs.id, LabelCode::MoveBooking, [&](Booking &b) {
        b.slot = Slot::of({club.bay(3)}, b.slot.span);
        b.reschedules += 1;
    });
    const Booking mine = desk.draft(0, 60, 60);
    const auto made = desk.create(mine);
    ASSERT_FALSE(made.isNull());
    Judgement no;
    no.id = moved;
    no.kind = JudgementKind::Refused;
    no.code = refusal::invalid;
    const auto settled = desk.following().settle(server.epoch(), {no}, desk.now);
    ASSERT_TRUE(settled.has_value());
    EXPECT_EQ(settled->parked, std::vector{moved});
    EXPECT_EQ(settled->fallen, std::vector{made});
    EXPECT_EQ(desk.store().loadBooking(theirs.id)->booking, theirs);
    EXPECT_FALSE(isShown(mine));
    EXPECT_EQ(state().atRisk, 1);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, ABookingForACustomerWhoWasRefusedIsAtRisk)
{
    elsewhere(0, 60);
    const Customer guest = desk.person("A. Haddad");
    Booking first = desk.draft(0, 60, 60);
    first.customer = guest.id;
    const auto lost = desk.create(first, guest);
    Booking second = desk.draft(1, 60, 60);
    second.customer = guest.id;
    const auto hanging = desk.create(second);
    ASSERT_FALSE(hanging.isNull());
    const auto sets = *desk.following().toSend(1);
    const auto judged = server.take({desk.id(), sets, desk.now, false}, desk.now);
    const auto settled = desk.following().settle(server.epoch(), *judged, desk.now);
    ASSERT_TRUE(settled.has_value());
    EXPECT_EQ(settled->parked, std::vector{lost});
    EXPECT_EQ(settled->fallen, std::vector{hanging});
    EXPECT_EQ(desk.file().findings(), "");
    EXPECT_EQ(synchronise(desk, server).front().code, refusal::notFound);
    EXPECT_EQ(desk.file().contents(), server.file().contents());
}

TEST_F(FollowingTest, AHundredRefusalsLeaveAHundredConflictsAndTheServersState)
{
    // Each of a hundred bookings of theirs is in the way of one of ours.
    std::vector<Booking> mine;
    for (int i = 0; i < 100; ++i)
        mine.push_back(desk.draft(0, 60 * i, 60));
    for (const Booking &booking : mine)
        desk.create(booking);
    for (int i = 0; i < 100; ++i)
        other.create(other.draft(0, 60 * i, 60));
    synchronise(other, server);
    const auto before = *desk.store().lastSequence();
    const auto judged = synchronise(desk, server);
    EXPECT_EQ(judged.size(), 100U);
    EXPECT_EQ(state().conflicts, 100);
    EXPECT_EQ(desk.file().findings(), "");
    EXPECT_NE(*desk.store().lastSequence(), before);
    EXPECT_EQ(desk.file().contents(), server.file().contents());
}

TEST_F(FollowingTest, WhatNoLongerFitsIsAtRiskUntilTheServerHasSpoken)
{
    const Booking mine = desk.draft(0, 60, 60);
    const auto lost = desk.create(mine);
    const Booking theirs = elsewhere(0, 60);
    const Reworked report = read();
    EXPECT_EQ(report.fallen, std::vector{lost});
    EXPECT_FALSE(isShown(mine));
    EXPECT_TRUE(isShown(theirs));
    EXPECT_EQ(state().atRisk, 1);
    EXPECT_EQ(state().toSend, 1);
    EXPECT_EQ(state().conflicts, 0);
    EXPECT_EQ(desk.file().findings(), "");
    const auto judged = synchronise(desk, server);
    ASSERT_EQ(judged.size(), 1U);
    EXPECT_EQ(judged.front().blocker.id, theirs.id.value);
    EXPECT_EQ(state().conflicts, 1);
    EXPECT_EQ(state().atRisk, 0);
    EXPECT_EQ(desk.following().conflicts(true)->front().set.changes.front(),
              creation({EntityKind::Booking, mine.id.value}, toRecord(mine)))
        << "what was wanted, with all its data";
}

TEST_F(FollowingTest, WhatFitsAgainComesBack)
{
    const Booking mine = desk.draft(0, 60, 60);
    desk.create(mine);
    const Booking theirs = elsewhere(0, 60);
    read();
    ASSERT_FALSE(isShown(mine));
    other.edit(
        theirs.id, LabelCode::CancelBooking, [](Booking &b) { b.state = BookingState::Cancelled; });
    synchronise(other, server);
    read();
    EXPECT_TRUE(isShown(mine));
    EXPECT_EQ(state().atRisk, 0);
    EXPECT_FALSE(synchronise(desk, server).front().isRefused());
    EXPECT_EQ(desk.file().contents(), server.file().contents());
}

TEST_F(FollowingTest, WhatIsDoneAfterAStepFellIsNotBuiltOnIt)
{
    const Booking booking = elsewhere(0, 60);
    read();
    const auto fell
        = desk.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "mine"; });
    other.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "theirs"; });
    synchronise(other, server);
    ASSERT_EQ(read().fallen, std::vector{fell});
    const auto after
        = desk.edit(booking.id, LabelCode::EditBooking, [](Booking &b) { b.partySize = 4; });
    const auto sets = *desk.following().toSend();
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_TRUE(sets[1].follows.empty());
    const auto judged = synchronise(desk, server);
    EXPECT_TRUE(judged[0].isRefused());
    EXPECT_EQ(judged[1].id, after);
    EXPECT_FALSE(judged[1].isRefused());
    EXPECT_EQ(desk.file().contents(), server.file().contents());
}

TEST_F(FollowingTest, ARefusedStepTakesAlongWhatWasBuiltOnItBeforeThatIsSent)
{
    elsewhere(0, 60);
    const Booking mine = desk.draft(0, 60, 60);
    const auto lead = desk.create(mine);
    const auto sets = *desk.following().toSend();
    const auto judged = server.take({desk.id(), sets, desk.now, true}, desk.now);
    const auto late
        = desk.edit(mine.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "VIP"; });
    const auto free = desk.create(desk.draft(3, 60, 60));
    const auto settled = desk.following().settle(server.epoch(), *judged, desk.now);
    ASSERT_TRUE(settled.has_value());
    EXPECT_EQ(settled->parked, (std::vector{lead, late}));
    const auto conflicts = *desk.following().conflicts(true);
    ASSERT_EQ(conflicts.size(), 2U);
    EXPECT_EQ(conflicts[1].judgement.code, refusal::follows);
    EXPECT_EQ(conflicts[1].judgement.step, lead);
    EXPECT_EQ(desk.following().toSend()->front().set.id, free);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, AConflictStaysUntilSomebodyDecides)
{
    elsewhere(0, 60);
    const Booking mine = desk.draft(0, 60, 60);
    const auto lost = desk.create(mine);
    synchronise(desk, server);
    desk.file().reopen();
    ASSERT_EQ(desk.following().conflicts(true)->size(), 1U);

    Booking moved = desk.draft(1, 60, 60);
    ChangeSet again = desk.blank(LabelCode::CreateBooking);
    again.target = lost;
    again.changes.push_back(creation({EntityKind::Booking, moved.id.value}, toRecord(moved)));
    ASSERT_TRUE(desk.following().tryAgain(again));
    EXPECT_EQ(state().conflicts, 0);
    const Conflict decided = desk.following().conflicts(false)->front();
    EXPECT_EQ(decided.decision->kind, DecisionKind::TriedAgain);
    EXPECT_EQ(decided.decision->again, again.id);
    EXPECT_FALSE(synchronise(desk, server).front().isRefused());
    EXPECT_EQ(server.file().store().loadChangeSet(again.id)->target, lost);

    EXPECT_FALSE(desk.following().giveUp(lost, {})) << "it is decided";
    const auto second = desk.create(desk.draft(0, 60, 60));
    EXPECT_TRUE(second.isNull()) << "the desk knows by now who holds it";
}

TEST_F(FollowingTest, GivingUpKeepsWhoAndWhy)
{
    elsewhere(0, 60);
    const auto lost = desk.create(desk.draft(0, 60, 60));
    synchronise(desk, server);
    const Decision decision{
        DecisionKind::GivenUp, desk.now, club.person("Mia"), "she does not mind", {}};
    ASSERT_TRUE(desk.following().giveUp(lost, decision));
    EXPECT_TRUE(desk.following().conflicts(true)->empty());
    EXPECT_EQ(desk.following().conflicts(false)->front().decision, decision);
    EXPECT_FALSE(desk.following().giveUp(lost, decision)) << "it is decided";
    const Booking elsewhereNow = desk.draft(1, 60, 60);
    ChangeSet again = desk.blank(LabelCode::CreateBooking);
    again.target = lost;
    again.changes.push_back(
        creation({EntityKind::Booking, elsewhereNow.id.value}, toRecord(elsewhereNow)));
    EXPECT_TRUE(desk.following().tryAgain(again)) << "somebody may think better of it";
    EXPECT_EQ(desk.following().conflicts(false)->front().decision->again, again.id);
}

TEST_F(FollowingTest, PagesAndAnswersMayComeTwiceAndLate)
{
    elsewhere(1, 60);
    desk.create(desk.draft(0, 60, 60));
    const auto sets = *desk.following().toSend();
    const auto judged = *server.take({desk.id(), sets, desk.now, true}, desk.now);
    const FeedPage first = page();
    ASSERT_TRUE(desk.following().apply(first));
    elsewhere(2, 60);
    ASSERT_TRUE(desk.following().apply(page()));
    const std::string contents = desk.file().contents();
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(desk.following().apply(first));
        ASSERT_TRUE(desk.following().settle(server.epoch(), judged, desk.now));
    }
    EXPECT_EQ(desk.file().contents(), contents);
    EXPECT_EQ(contents, server.file().contents());
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, APageThatBreaksOffLeavesEverythingAsItWas)
{
    const Booking mine = desk.draft(0, 60, 60);
    desk.create(mine);
    desk.edit(mine.id, LabelCode::EditBooking, [](Booking &b) { b.notes = "VIP"; });
    elsewhere(1, 60);
    elsewhere(0, 60); // in the way
    const FeedPage news = page();
    const std::string before = desk.file().contents();
    int broken = 0;
    for (int steps = 1;; steps += 7) {
        desk.file().breakAfter(steps);
        const auto applied = desk.following().apply(news);
        desk.file().breakAfter(0);
        if (applied)
            break;
        ++broken;
        if (state().atRisk == 2)
            break; // committed, and nobody heard of it
        ASSERT_EQ(desk.file().contents(), before) << "after " << steps;
    }
    EXPECT_GT(broken, 20);
    EXPECT_FALSE(isShown(mine));
    EXPECT_EQ(state().atRisk, 2);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(FollowingTest, AnotherEpochIsNoticedAndNothingIsDone)
{
    FeedPage news = page();
    news.epoch = Uuid{{9}};
    EXPECT_TRUE(desk.following().apply(news)->otherEpoch);
    EXPECT_TRUE(desk.following().settle(Uuid{{9}}, {}, desk.now)->otherEpoch);
}

TEST_F(FollowingTest, AfterARestoreWhatTheServerLostIsSentAgain)
{
    const Booking kept = desk.draft(0, 60, 60);
    desk.create(kept);
    synchronise(desk, server);
    const auto backup = folder.path("backup");
    ASSERT_TRUE(server.file().store().backupTo(backup));
    const Booking lost = desk.draft(1, 60, 60);
    desk.create(lost);
    const Booking theirs = elsewhere(2, 60);
    synchronise(desk, server);
    const Booking waiting = desk.draft(3, 60, 60);
    desk.create(waiting);

    server.restore(backup, Uuid{{0xF0, 2}});
    ASSERT_TRUE(read().otherEpoch);
    for (SyncDesk *each : {&desk, &other})
        ASSERT_TRUE(each->following().startOver(server.epoch()));
    EXPECT_EQ(desk.file().findings(), "");
    for (int i = 0; i < 2; ++i)
        for (SyncDesk *each : {&desk, &other})
            synchronise(*each, server);
    for (const Booking &booking : {kept, lost, theirs, waiting})
        EXPECT_TRUE(isShown(booking));
    EXPECT_EQ(desk.file().contents(), server.file().contents());
    EXPECT_EQ(other.file().contents(), server.file().contents());
    EXPECT_EQ(state().toSend + state().onTheWay + state().conflicts, 0);
}

TEST_F(FollowingTest, ALocationThatIsMadeLaterIsFollowedFromItsBeginning)
{
    other.actor = club.person("Olga");
    ChangeSet set = other.blank(LabelCode::EditClub);
    Location truro;
    truro.id = LocationId{Uuid{{0xAA}}};
    truro.name = "Truro";
    truro.zone = "America/Halifax";
    Bay bay;
    bay.id = BayId{Uuid{{0xBB}}};
    bay.location = truro.id;
    bay.name = "T1";
    set.changes = {creation({EntityKind::Location, truro.id.value}, toRecord(truro)),
                   creation({EntityKind::Bay, bay.id.value}, toRecord(bay))};
    ASSERT_FALSE(other.commit(set).isNull());
    Booking booking = other.draft(0, 60, 60);
    booking.location = truro.id;
    booking.slot = Slot::of({bay.id}, booking.slot.span);
    other.create(booking);
    for (const Judgement &judgement : synchronise(other, server))
        ASSERT_FALSE(judgement.isRefused()) << judgement.code;
    synchronise(desk, server);
    EXPECT_TRUE(isShown(booking));
    EXPECT_EQ(state().cursors.at(truro.id.value), 1);
}

} // namespace
} // namespace bayboard::test
