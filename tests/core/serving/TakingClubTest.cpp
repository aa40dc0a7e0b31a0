// A desk that worked alone gives its club to a server that has none.

#include "core/serving/RestService.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class TakingClub : public testing::Test
{
protected:
    TakingClub()
        : club(1)
        , file(folder.path("server"), DeskId{Uuid{{0xEE, 1}}})
        , serving(file.store())
        , clock(SyncClub::noon())
        , service(serving, clock)
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(serving.begin(Uuid{{0xF0, 1}}));
        EXPECT_TRUE(desk.store().commit(club.start()));
        for (int i = 0; i < 30; ++i)
            EXPECT_FALSE(desk.create(desk.draft(0, 60 * i, 60)).isNull());
        undone = desk.create(desk.draft(1, 0, 60));
        EXPECT_FALSE(desk.undo(undone).isNull());
        token.id.value = Uuid{{7}};
        token.hash = std::string(32, 'x');
        token.device = "Counter";
        token.desk = DeskId{Uuid{{9}}};
        token.made = SyncClub::noon();
        EXPECT_TRUE(serving.addToken(token));
    }

    GivenPart partFrom(SyncDesk &from, std::int64_t at, std::int64_t limit = 10)
    {
        const auto sets = from.following().history(at, limit);
        EXPECT_TRUE(sets.has_value());
        GivenPart part{from.following().history(0, 1)->front().set.id.value,
                       at,
                       *from.following().historyLength(),
                       {from.id(), {}, from.now, false}};
        for (const SentSet &sent : *sets)
            part.push.sets.push_back({sent.set.id, sent.set, {}, {}});
        return part;
    }

    /// Everything that is left to give.
    ClubTaken giveRest(std::int64_t from)
    {
        while (true) {
            const auto taken = service.take(token, partFrom(desk, from));
            EXPECT_TRUE(taken.has_value());
            if (!taken || taken->isWhole || taken->next == from)
                return taken.value_or(ClubTaken());
            from = taken->next;
        }
    }

    RamFolder folder;
    SyncClub club;
    SyncFile file;
    Serving serving;
    ManualClock clock;
    SyncService service;
    SyncDesk desk;
    ChangeSetId undone;
    DeviceToken token;
};

TEST_F(TakingClub, AServerWithoutOneSaysSoAndTakesItWithItsHistory)
{
    EXPECT_TRUE(service.greet(token)->isEmpty);
    const ClubTaken taken = giveRest(0);
    ASSERT_TRUE(taken.isWhole);
    EXPECT_FALSE(service.greet(token)->isEmpty);
    EXPECT_EQ(file.contents(), desk.file().contents()) << "steps, undone ones among them, too";
    EXPECT_EQ(file.findings(), "");
    ASSERT_TRUE(desk.following().beginGiven(taken.epoch, taken.club, 33, taken.ends));
    EXPECT_EQ(desk.file().findings(), "");
    const auto hash = serving.findToken(token.hash);
    EXPECT_EQ((*hash)->desk, desk.id()) << "the token is the giving desk's now";

    // From now on the desk follows, and others take the club from the feeds or a snapshot.
    const Booking more = desk.draft(2, 0, 60);
    ASSERT_FALSE(desk.create(more).isNull());
    EXPECT_EQ((**desk.following().state()).toSend, 1);
    SyncDesk other(club, folder.path("other"), 2);
    ASSERT_TRUE(other.following().begin(taken.epoch));
    const auto page = serving.page((**other.following().state()).cursors, {});
    ASSERT_TRUE(other.following().apply(*page));
    EXPECT_GT(*other.store().lastSequence(), 0);
}

TEST_F(TakingClub, WhatIsDoneMeanwhileWaits)
{
    const ClubTaken taken = giveRest(0);
    const std::int64_t upTo = *desk.following().historyLength();
    const auto late = desk.create(desk.draft(2, 0, 60));
    ASSERT_TRUE(desk.following().beginGiven(taken.epoch, taken.club, upTo, taken.ends));
    EXPECT_TRUE(desk.store().loadStep(late)->waiting);
    EXPECT_FALSE(desk.store().loadStep(undone)->waiting);
    EXPECT_EQ(desk.following().toSend()->size(), 1U);
    EXPECT_EQ(desk.file().findings(), "");
}

TEST_F(TakingClub, OfTwoDesksTheFirstGivesItsClub)
{
    SyncClub another(2);
    SyncDesk second(another, folder.path("second"), 2);
    ASSERT_TRUE(second.store().commit(another.start()));
    ASSERT_TRUE(service.take(token, partFrom(desk, 0)));
    const auto lost = service.take(token, partFrom(second, 0));
    ASSERT_FALSE(lost.has_value());
    EXPECT_EQ(lost.error().code, ProblemCode::HasClub);
    ASSERT_TRUE(giveRest(10).isWhole);
    EXPECT_EQ(service.take(token, partFrom(second, 0)).error().code, ProblemCode::HasClub);
    EXPECT_EQ(file.contents(), desk.file().contents());
}

TEST_F(TakingClub, WhatOthersHaveDoneSinceIsNothingThatTheGiverHas)
{
    const ClubTaken taken = giveRest(0);
    SyncDesk other(club, folder.path("other"), 2);
    ASSERT_TRUE(other.following().begin(taken.epoch));
    while (true) {
        const auto page = serving.page((**other.following().state()).cursors, {});
        if (page->entries.empty())
            break;
        ASSERT_TRUE(other.following().apply(*page));
    }
    const Booking booking = other.draft(3, 0, 60);
    ASSERT_FALSE(other.create(booking).isNull());
    DeviceToken others = token;
    others.desk = other.id();
    Push push{other.id(), {}, other.now, true};
    const auto waiting = other.following().toSend();
    push.sets.push_back({waiting->front().set.id, waiting->front().set, {}, {}});
    ASSERT_TRUE(service.push(others, push));
    // The answer to the last part was lost, and is asked for again only now.
    const auto again = service.take(token, partFrom(desk, 30));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->ends, taken.ends);
    ASSERT_TRUE(desk.following().beginGiven(again->epoch, again->club, 33, again->ends));
    const auto page = serving.page((**desk.following().state()).cursors, {});
    ASSERT_TRUE(desk.following().apply(*page));
    EXPECT_TRUE(desk.store().loadBooking(booking.id));
    EXPECT_EQ(desk.file().contents(), file.contents());
}

TEST_F(TakingClub, ACopyThatWentOnByItselfIsNotTakenForGiven)
{
    desk.file().close();
    std::filesystem::copy_file(desk.file().path(), folder.path("copy"));
    desk.file().reopen();
    SyncDesk copy(club, folder.path("copy"), 1, 99);
    ASSERT_FALSE(copy.create(copy.draft(5, 0, 60)).isNull()); // which is nowhere else
    ASSERT_TRUE(giveRest(0).isWhole);
    auto answer = service.take(token, partFrom(copy, 0));
    ASSERT_TRUE(answer.has_value()) << "so far it is the same";
    EXPECT_FALSE(answer->isWhole);
    EXPECT_EQ(answer->next, 10);
    while (answer && !answer->isWhole)
        answer = service.take(token, partFrom(copy, answer->next));
    ASSERT_FALSE(answer.has_value()) << "a step would be lost";
    EXPECT_EQ(answer.error().code, ProblemCode::HasClub);
}

TEST_F(TakingClub, OneOfWhichNothingComesAnyMoreGivesItsPlaceToTheNext)
{
    SyncClub another(2);
    SyncDesk second(another, folder.path("second"), 2);
    ASSERT_TRUE(second.store().commit(another.start()));
    ASSERT_FALSE(second.create(second.draft(0, 60, 60)).isNull());
    ASSERT_TRUE(service.take(token, partFrom(desk, 0)));
    clock.set(SyncClub::noon() + minutes(14));
    ASSERT_TRUE(service.take(token, partFrom(desk, 10))) << "slow, but it comes";
    clock.set(SyncClub::noon() + minutes(28));
    EXPECT_EQ(service.take(token, partFrom(second, 0)).error().code, ProblemCode::HasClub);
    EXPECT_FALSE(service.greet(token)->given.isNull());
    clock.set(SyncClub::noon() + minutes(30));
    EXPECT_TRUE(service.greet(token)->isEmpty);
    EXPECT_TRUE(service.greet(token)->given.isNull()) << "nobody is giving one";
    EXPECT_EQ(service.take(token, partFrom(second, 1))->next, 0) << "from its beginning";
    EXPECT_EQ(service.greet(token)->isEmpty, true);
    const auto taken = service.take(token, partFrom(second, 0));
    ASSERT_TRUE(taken.has_value());
    EXPECT_TRUE(taken->isWhole);
    EXPECT_EQ(file.contents(), second.file().contents()) << "nothing of the other one is left";
    EXPECT_EQ(file.findings(), "");
    EXPECT_EQ(service.take(token, partFrom(desk, 20)).error().code, ProblemCode::HasClub);
}

TEST_F(TakingClub, BrokenOffItGoesOnWhereItWas)
{
    ASSERT_EQ(service.take(token, partFrom(desk, 0))->next, 10);
    EXPECT_EQ(service.take(token, partFrom(desk, 0))->next, 10) << "the answer was lost";
    EXPECT_EQ(service.take(token, partFrom(desk, 20))->next, 10) << "not out of turn";
    ASSERT_TRUE(giveRest(10).isWhole);
    const auto again = service.take(token, partFrom(desk, 30));
    EXPECT_TRUE(again->isWhole) << "the last answer was lost";
    EXPECT_FALSE(again->ends.empty());
    EXPECT_EQ(file.contents(), desk.file().contents());
}

TEST_F(TakingClub, NothingIsServedBeforeItIsWhole)
{
    ASSERT_TRUE(service.take(token, partFrom(desk, 0)));
    EXPECT_EQ(service.greet(token)->given, partFrom(desk, 0).club);
    EXPECT_EQ(service.feed({}).error().code, ProblemCode::TryLater);
    EXPECT_EQ(service.snapshot({}).error().code, ProblemCode::TryLater);
    EXPECT_EQ(service.push(token, {token.desk, {}, desk.now, false}).error().code,
              ProblemCode::TryLater);
    RestQuestion question;
    question.operation = "listLocations";
    question.device = token;
    question.person = "Mia";
    SeededRandom random(1);
    RestService other(service, random);
    EXPECT_EQ(other.answer(question).status, 503) << "nor to other programs";
    ASSERT_TRUE(giveRest(10).isWhole);
    EXPECT_TRUE(service.feed({}).has_value());
    EXPECT_EQ(other.answer(question).status, 200);
}

TEST_F(TakingClub, OnePersonsTokenGivesNone)
{
    token.actor = club.person("Sam");
    EXPECT_EQ(service.take(token, partFrom(desk, 0)).error().code, ProblemCode::Forbidden);
    EXPECT_TRUE(service.greet(token)->isEmpty);
}

TEST_F(TakingClub, AFileThatBeganWithASnapshotHasNoWholeHistoryToGive)
{
    giveRest(0);
    SyncDesk fresh(club, folder.path("fresh"), 3);
    ASSERT_TRUE(fresh.following().beginFilling(*serving.epoch(), {}, fresh.now));
    EXPECT_EQ(fresh.following().history(0, 1).error().code, ErrorCode::InvalidArgument);
}

} // namespace
} // namespace bayboard::test
