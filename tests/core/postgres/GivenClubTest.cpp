// A desk gives its club to a database that has none, and another takes it from a snapshot.

#include "core/serving/RestService.h"
#include "core/serving/SyncService.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class GivenClub : public testing::Test
{
protected:
    GivenClub()
        : club(1)
        , data(openData(PostgresCluster::shared().makeDatabase()))
        , clock(SyncClub::noon())
        , service(*data, clock)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(data->beginOnce(Uuid{{0xF0, 1}}));
        EXPECT_TRUE(desk.store().commit(club.start()));
        for (int i = 0; i < 25; ++i)
            EXPECT_FALSE(desk.create(desk.draft(0, 60 * i, 60)).isNull());
        EXPECT_FALSE(desk.undo(desk.create(desk.draft(1, 0, 60))).isNull());
        token.id.value = Uuid{{7}};
        token.hash = std::string(32, 'x');
        token.device = "Counter";
        token.desk = DeskId{Uuid{{9}}};
        token.made = SyncClub::noon();
        EXPECT_TRUE(data->addToken(token));
    }

    GivenPart partFrom(std::int64_t at)
    {
        GivenPart part{desk.following().history(0, 1)->front().set.id.value,
                       at,
                       *desk.following().historyLength(),
                       {desk.id(), {}, desk.now, false}};
        const auto history = desk.following().history(at, 10);
        for (const SentSet &sent : *history)
            part.push.sets.push_back({sent.set.id, sent.set, {}, {}});
        return part;
    }

    ClubTaken give()
    {
        ClubTaken taken;
        while (!taken.isWhole) {
            const auto answer = service.take(token, partFrom(taken.next));
            EXPECT_TRUE(answer.has_value()) << wordFor(answer.error().code);
            if (!answer || answer->next == taken.next)
                break;
            taken = *answer;
        }
        return taken;
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<PostgresData> data;
    ManualClock clock;
    SyncService service;
    SyncDesk desk;
    DeviceToken token;
};

TEST_F(GivenClub, ItIsTakenWithItsHistoryAndNothingIsServedBefore)
{
    EXPECT_TRUE(service.greet(token)->isEmpty);
    ASSERT_TRUE(service.take(token, partFrom(0)));
    EXPECT_EQ(service.feed({}).error().code, ProblemCode::TryLater);
    EXPECT_EQ(service.take(token, partFrom(0))->next, 10) << "the answer was lost";
    const ClubTaken taken = give();
    ASSERT_TRUE(taken.isWhole);
    EXPECT_FALSE(service.greet(token)->isEmpty);
    EXPECT_TRUE(data->verify()->empty());
    EXPECT_EQ((*data->findToken(token.hash))->desk, desk.id());
    ASSERT_TRUE(desk.following().beginGiven(
        taken.epoch, taken.club, *desk.following().historyLength(), taken.ends));

    SyncDesk fresh(club, folder.path("fresh"), 3);
    ASSERT_TRUE(fresh.following().beginFilling(taken.epoch, taken.club, fresh.now));
    const auto snapshot
        = service.snapshot({{}, Span(SyncClub::noon() - hours(24), hours(72))}).value();
    for (bool isLast = false; !isLast;) {
        SnapshotPage page{snapshot->epoch(), snapshot->cursors(), {}, false};
        page.rows = snapshot->next(7).value();
        isLast = page.last = page.rows.empty();
        const auto filled = fresh.following().fill(page);
        ASSERT_TRUE(filled.has_value()) << said(filled.error());
    }
    EXPECT_EQ(fresh.file().findings(), "");
    EXPECT_EQ(fresh.store().listBookings({})->size(), desk.store().listBookings({})->size());
}

TEST_F(GivenClub, OneOfWhichNothingComesAnyMoreGivesItsPlaceToTheNext)
{
    SyncClub another(2);
    SyncDesk second(another, folder.path("second"), 2);
    ASSERT_TRUE(second.store().commit(another.start()));
    const auto history = second.following().history(0, 10);
    GivenPart other{history->front().set.id.value, 0, 1, {second.id(), {}, second.now, false}};
    other.push.sets.push_back({history->front().set.id, history->front().set, {}, {}});

    RestQuestion question;
    question.operation = "listLocations";
    question.device = token;
    question.person = "Mia";
    SeededRandom random(1);
    RestService others(service, random);
    ASSERT_TRUE(service.take(token, partFrom(0)));
    EXPECT_EQ(others.answer(question).status, 503) << "nothing is served before";
    EXPECT_EQ(service.take(token, other).error().code, ProblemCode::HasClub);
    clock.set(SyncClub::noon() + minutes(16));
    const auto taken = service.take(token, other);
    ASSERT_TRUE(taken.has_value());
    EXPECT_TRUE(taken->isWhole);
    EXPECT_TRUE(data->verify()->empty());
    EXPECT_EQ(taken->ends.size(), 1U) << "the feeds begin anew";
    EXPECT_EQ(others.answer(question).status, 200) << "also of who has asked before";
    EXPECT_EQ(service.take(token, partFrom(10)).error().code, ProblemCode::HasClub);
}

TEST_F(GivenClub, ADatabaseWithAClubTakesNone)
{
    give();
    GivenPart other = partFrom(0);
    other.club = Uuid{{1, 2, 3}};
    EXPECT_EQ(service.take(token, other).error().code, ProblemCode::HasClub);
}

} // namespace
} // namespace bayboard::test
