// A server whose data was put back from an older copy behind its back: a desk that has read more
// than is there is proof of it.

#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class PutBack : public testing::TestWithParam<ServerKind>
{
protected:
    PutBack()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
        EXPECT_FALSE(desk.create(desk.draft(0, 60, 60)).isNull());
        synchronise(desk, server);
        server.setNow(SyncClub::noon());
    }

    /// What a desk asks that stands where its file says.
    FeedQuestion question()
    {
        const FollowingState state = desk.following().state()->value();
        return {state.epoch, state.cursors, seconds(0), state.known};
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    SyncDesk desk;
};

TEST_P(PutBack, WhoHasReadWhatIsThereGoesOnAndKnowsTheStepsAtItsCursors)
{
    const Uuid before = server.epoch();
    const FeedQuestion asked = question();
    EXPECT_EQ(asked.known.at.size(), 2U) << "the club's feed, and the location's";
    const auto answer = server.service().feed(asked);
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(answer->nothingNew);
    EXPECT_FALSE(answer->isRenewed);
    EXPECT_EQ(server.epoch(), before);
}

TEST_P(PutBack, ACursorBeyondAFeedsEndGivesTheDataAnotherEpoch)
{
    const Uuid before = server.epoch();
    FeedQuestion asked = question();
    asked.known = {}; // as a desk that began with a snapshot
    ++asked.cursors.begin()->second;
    const auto answer = server.service().feed(asked);
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(answer->isRenewed);
    EXPECT_TRUE(answer->page.entries.empty());
    EXPECT_NE(answer->page.epoch, before);
    EXPECT_EQ(server.epoch(), answer->page.epoch);
    const auto other = server.service().feed(question());
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->page.epoch, answer->page.epoch) << "everybody takes everything again";
    EXPECT_FALSE(other->isRenewed);
}

TEST_P(PutBack, AnotherStepAtTheCursorIsProofToo)
{
    const Uuid before = server.epoch();
    FeedQuestion asked = question();
    asked.known.at[club.dartmouth().value] = ChangeSetId{Uuid{{0x77}}};
    EXPECT_TRUE(server.service().feed(asked)->isRenewed);
    EXPECT_NE(server.epoch(), before);
}

TEST_P(PutBack, SoIsAStepThatTheServerTookAndDoesNotHave)
{
    FeedQuestion asked = question();
    asked.known.accepted = {club.start().id};
    EXPECT_FALSE(server.service().feed(asked)->isRenewed);
    asked.known.accepted.push_back(ChangeSetId{Uuid{{0x77}}});
    EXPECT_TRUE(server.service().feed(asked)->isRenewed);
}

TEST_P(PutBack, ADeskSaysWhichStepWasTakenUntilItHasComeBack)
{
    const auto late = desk.create(desk.draft(1, 60, 60));
    const auto sets = desk.following().toSend().value();
    const auto judged = server.take({desk.id(), sets, desk.now, true}, desk.now).value();
    EXPECT_TRUE(question().known.accepted.empty());
    ASSERT_TRUE(desk.following().settle(server.epoch(), judged, desk.now));
    EXPECT_EQ(question().known.accepted, std::vector{late});
    synchronise(desk, server);
    EXPECT_TRUE(question().known.accepted.empty());
}

TEST_P(PutBack, WhoOnlySaysSoDoesNotSendEverybodyRoundAgainAndAgain)
{
    FeedQuestion asked = question();
    asked.cursors.begin()->second += 1'000'000'000;
    EXPECT_TRUE(server.service().feed(asked)->isRenewed);
    const Uuid renewed = server.epoch();
    asked.epoch = renewed;
    const auto again = server.service().feed(asked);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ProblemCode::TryLater);
    EXPECT_EQ(server.epoch(), renewed);
    server.setNow(SyncClub::noon() + minutes(5));
    EXPECT_TRUE(server.service().feed(asked)->isRenewed);
}

TEST_P(PutBack, CursorsOfNoEpochProveNothing)
{
    const Uuid before = server.epoch();
    FeedQuestion asked = question();
    asked.epoch = {};
    asked.cursors.begin()->second += 5;
    EXPECT_FALSE(server.service().feed(asked)->isRenewed);
    EXPECT_EQ(server.epoch(), before);
}

INSTANTIATE_TEST_SUITE_P(, PutBack, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return kind.param.name;
});

} // namespace
} // namespace bayboard::test
