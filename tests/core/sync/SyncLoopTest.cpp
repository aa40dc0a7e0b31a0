// The desk's half of the exchange in time: a line that is slow, silent or gone, an answer that is
// lost after it was given, a server that is restored.

#include "core/desk/DeskSync.h"
#include "tests/core/sync/LoopFixture.h"

namespace bayboard {
namespace {

using std::chrono::milliseconds;
using test::FickleLine;
using test::SyncClub;
using test::SyncDesk;
using test::SyncServer;
using Loop = test::LoopFixture;

TEST_F(Loop, SendsWhatIsSavedAtOnceAndIsSyncedOnlyWhenItHasComeBack)
{
    desk.book(0, 60);
    EXPECT_EQ(line.pushes, 0); // the disk first
    settle();
    EXPECT_EQ(line.pushes, 1);
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(status().heard, desk.clock.now());
}

TEST_F(Loop, ShowsWhatAnotherDeskDoes)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    test::synchronise(other, server);
    settle();
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, ALostAnswerIsAskedForAgainAndNothingIsDoneTwice)
{
    line.mode = FickleLine::Mode::LosesAnswers;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FickleLine::Mode::Works;
    pass(seconds(31));
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    EXPECT_FALSE(status().isSynced());
    pass(seconds(301));
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(server.file().store().listBookings({}).value().size(), 1U);
}

TEST_F(Loop, ASilentLineIsToldWithItsTimeAndWorkGoesOn)
{
    line.mode = FickleLine::Mode::Silent;
    desk.book(0, 60);
    settle();
    const Instant began = desk.clock.now() + seconds(30);
    desk.clock.advance(seconds(30));
    pass(seconds(30));
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    EXPECT_EQ(status().since, began);
    desk.book(1, 60);
    settle();
    EXPECT_EQ(status().file->toSend, 2);
    desk.clock.advance(seconds(600));
    pass(seconds(600));
    EXPECT_EQ(status().since, began); // not the last failure
    line.mode = FickleLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_FALSE(status().since);
}

TEST_F(Loop, ASilentLineIsNotHammered)
{
    line.mode = FickleLine::Mode::Silent;
    const int before = line.follows + line.greetings;
    pass(seconds(3600));
    EXPECT_LT(line.follows + line.greetings - before, 40);
    EXPECT_GT(line.follows + line.greetings - before, 8);
}

TEST_F(Loop, ABusyServerIsGivenTheTimeThatItAsksFor)
{
    line.mode = FickleLine::Mode::Busy;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().line, SyncStatus::Line::Busy);
    line.mode = FickleLine::Mode::Works;
    pass(milliseconds(6999));
    EXPECT_EQ(line.pushes, 1);
    pass(milliseconds(1));
    EXPECT_EQ(line.pushes, 2);
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, SignedOutWaitsForATokenAndSaysSo)
{
    line.mode = FickleLine::Mode::SignedOut;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::SignedOut);
    pass(seconds(7200));
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FickleLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, ATokenThatHasExpiredIsSaidAndANewOneIsWaitedFor)
{
    line.mode = FickleLine::Mode::Expired;
    desk.book(0, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::Expired);
    pass(seconds(7200));
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(status().file->toSend, 1);
    line.mode = FickleLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
}

TEST_F(Loop, ARestoredServerGetsBackWhatItLost)
{
    const std::filesystem::path backup = folder.path("backup");
    server.file().close();
    std::filesystem::copy_file(server.file().path(), backup);
    server.reopen();
    const BookingId id = desk.book(2, 120);
    settle();
    EXPECT_TRUE(status().isSynced());
    server.restore(backup, Uuid{{7, 7, 7}});
    settle();
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_TRUE(desk->booking(id));
    EXPECT_TRUE(server.file().store().loadBooking(id));
}

TEST_F(Loop, LearnsItsClubFromTheServerAndKeepsItThroughARestore)
{
    const Uuid known = server.serving().state().value().club;
    EXPECT_EQ(desk.state().club, known);
    EXPECT_TRUE(server.serving().begin(Uuid{{7, 7, 7}}));
    settle();
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.state().club, known);
}

TEST_F(Loop, AServerThatDoesNotSayItsClubIsFollowed)
{
    line.isOlder = true;
    loop->tryNow();
    desk.book(0, 60);
    settle();
    EXPECT_TRUE(status().isSynced());
}

/// At the old address, or at one that somebody mistyped.
TEST_F(Loop, AnotherClubsServerIsSentNothingAndNothingIsTakenFromIt)
{
    SyncServer elsewhere(SyncClub{6}, folder.path("elsewhere"), Uuid{{0xF0, 2}});
    desk.book(0, 60);
    settle();
    const FollowingState before = desk.state();
    line.server = &elsewhere;
    loop->tryNow();
    desk.book(1, 60);
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_FALSE(status().isSynced());
    pass(seconds(3600));
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_EQ(line.pushes, 1);
    EXPECT_EQ(line.snapshots, 0);
    EXPECT_EQ(elsewhere.count("SELECT count(*) FROM booking"), 0);
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_EQ(desk.state().toSend, 1);
    EXPECT_EQ(desk.state().epoch, before.epoch);
    EXPECT_EQ(desk.state().club, before.club);
    line.server = &server;
    pass(seconds(301));
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(server.count("SELECT count(*) FROM booking"), 2);
    EXPECT_EQ(desk.shown(), 2U);
}

TEST_F(Loop, AnotherClubsServerIsNoticedInTheMiddleOfAConversation)
{
    SyncServer elsewhere(SyncClub{6}, folder.path("elsewhere"), Uuid{{0xF0, 2}});
    desk.book(0, 60);
    settle();
    line.server = &elsewhere; // the question that waits is answered by it
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::OtherClub);
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_EQ(desk.state().epoch, server.epoch());
    line.server = &server;
    loop->tryNow();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, ARefusedStepIsACardAndNotSynced)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    line.mode = FickleLine::Mode::Silent;
    loop->tryNow();
    desk.book(0, 60);
    settle();
    test::synchronise(other, server);
    line.mode = FickleLine::Mode::Works;
    loop->tryNow();
    settle();
    EXPECT_EQ(status().line, SyncStatus::Line::Open);
    EXPECT_EQ(status().file->conflicts, 1);
    EXPECT_EQ(status().file->toSend, 0);
    EXPECT_FALSE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
}

TEST_F(Loop, AnAnswerThatComesAfterTheLoopHasGoneFindsNobody)
{
    desk.book(0, 60);
    desk.run();
    EXPECT_EQ(line.pushes, 1);
    loop.reset();
    settle();
    pass(seconds(60));
    EXPECT_EQ(desk.state().toSend, 1);
}

} // namespace
} // namespace bayboard
