// A desk that takes its club from a snapshot, in time: one that breaks off, one of which the rest
// is long in coming.

#include "core/desk/DeskSync.h"
#include "tests/core/sync/LoopFixture.h"

namespace bayboard {
namespace {

using test::SyncClub;
using LoopThatFills = test::LoopFixture;

TEST_F(LoopThatFills, ASnapshotThatBreaksOffIsTakenAgainAndThenTheFeedsAreRead)
{
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    test::synchronise(other, server);
    settle();
    line.cutAfter = 6;
    DeskSync(*desk).takeAnew([](const Status &done) { EXPECT_TRUE(done); });
    settle();
    loop->tryNow();
    settle();
    EXPECT_EQ(line.snapshots, 1);
    EXPECT_TRUE(status().file->filling);
    EXPECT_FALSE(status().isSynced());
    EXPECT_EQ(status().line, SyncStatus::Line::Unreachable);
    line.cutAfter = -1;
    pass(seconds(10));
    EXPECT_EQ(line.snapshots, 2);
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(desk.shown(), 1U);
    other.create(other.draft(1, 60, 60));
    test::synchronise(other, server);
    settle();
    EXPECT_EQ(desk.shown(), 2U);
}

TEST_F(LoopThatFills, DaysInViewAreWorkedWithWhileTheRestIsToComeAndWhatIsDoneGoesUpAfterIt)
{
    constexpr int nineDays = 9 * 24 * 60;
    test::synchronise(other, server);
    other.create(other.draft(0, 60, 60));
    other.create(other.draft(1, nineDays, 60));
    test::synchronise(other, server);
    settle();
    line.holdsRest = true;
    DeskSync(*desk).takeAnew([](const Status &done) { EXPECT_TRUE(done); });
    settle();
    loop->tryNow();
    settle();
    const Span today = SyncClub::span(-12 * 60, 24 * 60);
    const Span later = today.movedBy(days(9));
    desk->show(club.dartmouth(), later);
    settle();
    EXPECT_TRUE(status().file->filling);
    EXPECT_FALSE(status().isSynced());
    EXPECT_GT(status().filledRows, 0);
    EXPECT_TRUE(status().file->days.has(today));
    EXPECT_TRUE(desk->isLoaded(club.dartmouth(), today));
    EXPECT_EQ(desk.shown(), 1U);
    EXPECT_FALSE(desk->isLoaded(club.dartmouth(), later));

    Proposal wanted;
    wanted.after = desk->draftBooking(club.dartmouth(),
                                      Slot::of({club.bay(1)}, SyncClub::span(nineDays, 60)));
    wanted.after.guestName = "A. Haddad";
    const Outcome blind = desk->commit(wanted);
    ASSERT_FALSE(blind.has_value()) << "nobody knows yet that it is taken";
    ASSERT_TRUE(blind.error().error.has_value());
    EXPECT_EQ(blind.error().error->code, ErrorCode::NotHere);

    const int pushes = line.pushes;
    desk.book(2, 300);
    settle();
    EXPECT_EQ(line.pushes, pushes);
    EXPECT_EQ(status().file->toSend, 1);
    line.giveRest();
    settle();
    EXPECT_TRUE(status().isSynced());
    EXPECT_EQ(line.snapshots, 1);
    EXPECT_TRUE(desk->isLoaded(club.dartmouth(), later));
    EXPECT_EQ(desk->bookings(club.dartmouth(), later).size(), 1U);
    EXPECT_EQ(desk.shown(), 2U);
    EXPECT_EQ(server.count("SELECT count(*) FROM booking"), 3);
}

} // namespace
} // namespace bayboard
