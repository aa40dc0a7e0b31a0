// What breaks in the middle: "try later", and nothing half done.

#include "tests/support/DirectBooking.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

#include <csignal>

namespace bayboard::test {
namespace {

class PostgresFailure : public testing::Test
{
protected:
    PostgresFailure() : club(1), server(club), desk(clientDesk(1)), random(5) { }

    UpBatch booking(std::size_t bay)
    {
        return batchOf(desk, {bookingSet(club, desk, random, bay, 60, 60)});
    }

    pid_t backend() { return static_cast<pid_t>(server.count("SELECT pg_backend_pid()")); }

    SyncClub club;
    PostgresServer server;
    DeskId desk;
    SeededRandom random;
};

TEST_F(PostgresFailure, ABackendKilledInTheMiddleOfATransactionLeavesNothing)
{
    const UpBatch batch = booking(0);
    const std::string before = server.contents();
    const pid_t process = backend();
    const int starts = PostgresCluster::shared().starts();
    {
        auto transaction = server.data().judging();
        ASSERT_TRUE(transaction.has_value());
        ASSERT_TRUE((*transaction)->lockClub(false));
        ASSERT_TRUE((*transaction)->mark());
        ASSERT_TRUE((*transaction)->write(batch.sets.front().set));
        ASSERT_EQ(kill(process, SIGKILL), 0);
        const Status committed = (*transaction)->commit();
        ASSERT_FALSE(committed.has_value());
        EXPECT_EQ(committed.error().code, ErrorCode::StoreFailed);
    }
    PostgresCluster::shared().waitForStart(starts + 1); // of all of its processes
    EXPECT_TRUE(server.data().ping()) << "the line is opened again";
    EXPECT_EQ(server.contents(), before);
    EXPECT_EQ(server.findings(), "");
    const auto again = server.take(batch, SyncClub::noon());
    ASSERT_TRUE(again.has_value()) << said(again.error());
    EXPECT_EQ(again->front().kind, JudgementKind::Accepted);
}

TEST_F(PostgresFailure, ALineThatBreaksWhileTheJudgeWritesIsTryLater)
{
    const UpBatch batch = booking(0);
    const std::string before = server.contents();
    server.breakWriting(true);
    const auto broken = server.take(batch, SyncClub::noon());
    ASSERT_FALSE(broken.has_value());
    EXPECT_EQ(broken.error().code, ErrorCode::StoreFailed);
    server.breakWriting(false);
    EXPECT_EQ(server.contents(), before);
    EXPECT_EQ(server.count("SELECT count(*) FROM judgement"), 0);
    EXPECT_EQ(server.take(batch, SyncClub::noon())->front().kind, JudgementKind::Accepted);
}

TEST_F(PostgresFailure, WhoWaitsTooLongForALockTriesLater)
{
    const auto other = openData(server.address());
    auto holding = other->judging();
    ASSERT_TRUE(holding.has_value());
    ASSERT_TRUE((*holding)->lockClub(true));
    ASSERT_TRUE(server.data().connection().execute("SET lock_timeout TO 200"));
    const UpBatch batch = booking(0);
    const auto waited = server.take(batch, SyncClub::noon());
    ASSERT_FALSE(waited.has_value());
    EXPECT_EQ(waited.error().code, ErrorCode::StoreFailed);
    {
        auto own = server.data().judging();
        const Status locked = (*own)->lockClub(false);
        ASSERT_FALSE(locked.has_value());
        EXPECT_EQ(locked.error().code, ErrorCode::StoreLocked) << "the data is not away";
    }
    EXPECT_EQ(server.count("SELECT count(*) FROM judgement"), 0);
    holding->reset();
    EXPECT_EQ(server.take(batch, SyncClub::noon())->front().kind, JudgementKind::Accepted);
}

TEST_F(PostgresFailure, AnAnswerThatWasLostAfterTheCommitIsGivenAgain)
{
    const UpBatch batch = booking(0);
    const auto first = server.take(batch, SyncClub::noon());
    ASSERT_TRUE(first.has_value());
    ASSERT_EQ(kill(backend(), SIGTERM), 0);
    const auto again = server.take(batch, SyncClub::noon());
    ASSERT_TRUE(again.has_value()) << said(again.error());
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(server.count("SELECT count(*) FROM change_set"), 2);
}

TEST_F(PostgresFailure, WhoWritesWithoutALockMeetsTheGuardAndIsToldWhoHolds)
{
    // Something else than our judge has put a holder there, between looking and writing.
    auto transaction = server.data().judging();
    ASSERT_TRUE(transaction.has_value());
    const ChangeSet set = bookingSet(club, desk, random, 0, 60, 60);
    ASSERT_TRUE(server.data().connection().execute(
        "CREATE FUNCTION slip_in() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.holder <> "
        "'00000000-0000-0000-0000-0000000000aa' THEN INSERT INTO occupancy VALUES (NEW.bay, "
        "NEW.start - 60, NEW.\"end\", 1, '00000000-0000-0000-0000-0000000000aa'); END IF; RETURN "
        "NEW; END $$; CREATE TRIGGER slip_in BEFORE INSERT ON occupancy FOR EACH ROW EXECUTE "
        "FUNCTION slip_in()"));
    ASSERT_TRUE((*transaction)->mark());
    const Status written = (*transaction)->write(set);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Overlap) << said(written.error());
    EXPECT_EQ(written.error().arguments.at(0).plain(), club.bay(0).toString());
    EXPECT_TRUE((*transaction)->back()) << "and the transaction goes on";
    EXPECT_TRUE((*transaction)->load({EntityKind::Bay, club.bay(0).value}));
}

} // namespace
} // namespace bayboard::test
