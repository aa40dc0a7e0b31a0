// What a server answers to desks, without a line between them.

#include "core/identity/TokenText.h"
#include "core/journal/Codec.h"
#include "tests/support/SyncClub.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class SyncServiceTest : public testing::Test
{
protected:
    SyncServiceTest()
        : club(1)
        , server(club, folder.path("server"))
        , desk(club, folder.path("desk"), 1)
    {
        EXPECT_TRUE(desk.following().begin(server.epoch()));
        synchronise(desk, server);
    }

    SyncService &service() { return server.service(); }

    DeviceToken device() { return SyncServer::deviceOf(desk.id()); }

    Push pushOf(std::vector<SentSet> sets)
    {
        Push push{desk.id(), {}, desk.now, true};
        for (SentSet &sent : sets)
            push.sets.push_back({sent.set.id, std::move(sent.set), {}, std::move(sent.follows)});
        return push;
    }

    Push waiting() { return pushOf(*desk.following().toSend()); }

    RamFolder folder;
    SyncClub club;
    SyncServer server;
    SyncDesk desk;
};

TEST_F(SyncServiceTest, ABatchThatIsRepeatedGetsTheSameAnswerAndIsKeptOnce)
{
    const Booking booking = desk.draft(0, 60, 60);
    desk.create(booking);
    const Push push = waiting();
    const auto first = service().push(device(), push);
    ASSERT_TRUE(first.has_value());
    ASSERT_EQ(first->judgements.size(), 1U);
    EXPECT_FALSE(first->judgements[0].isRefused());
    EXPECT_EQ(first->epoch, server.epoch());
    EXPECT_EQ(*service().push(device(), push), *first);
    EXPECT_EQ(server.file().count("SELECT count(*) FROM booking"), 1);
}

TEST_F(SyncServiceTest, WhatTheDataSaysIsForTheLogAndNotForWhoAsks)
{
    const ManualClock clock(SyncClub::noon());
    std::vector<ErrorCode> told;
    SyncService talking(
        server.serving(), clock, [&](const Error &error) { told.push_back(error.code); });
    desk.create(desk.draft(0, 60, 60));
    const Push push = waiting();
    server.file().breakAfter(60);
    const auto refused = talking.push(device(), push);
    server.file().breakAfter(0);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (WireProblem{ProblemCode::TryLater, "", "", 0, 0, 1}));
    EXPECT_EQ(told, std::vector{ErrorCode::StoreFailed});
    const auto again = talking.push(device(), push);
    EXPECT_TRUE(again.has_value()) << (again ? "" : encode(again.error()));
}

TEST_F(SyncServiceTest, NoTokenSpeaksForAnotherDesk)
{
    DeviceToken other = device();
    other.desk = DeskId{Uuid{{9}}};
    desk.create(desk.draft(0, 60, 60));
    const auto refused = service().push(other, waiting());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ProblemCode::Forbidden);
    EXPECT_EQ(server.file().count("SELECT count(*) FROM judgement"), 0);
}

TEST_F(SyncServiceTest, ATokenOfOnePersonSendsNobodyElsesSteps)
{
    DeviceToken mias = device();
    mias.actor = club.person("Mia");
    desk.create(desk.draft(0, 60, 60)); // by Sam
    const auto said = service().push(mias, waiting());
    ASSERT_TRUE(said.has_value());
    EXPECT_EQ(said->judgements[0].code, refusal::notPermitted);
    EXPECT_EQ(said->judgements[0].detail, "actor");
    desk.actor = club.person("Mia");
    desk.create(desk.draft(1, 60, 60));
    const auto own = service().push(mias, waiting());
    EXPECT_FALSE(own->judgements.back().isRefused());
}

TEST_F(SyncServiceTest, AnUnreadableSetIsRefusedForEverAndTheOthersAreJudged)
{
    desk.create(desk.draft(0, 60, 60));
    Push push = waiting();
    PushedSet bad;
    bad.id = ChangeSetId{Uuid{{7}}};
    bad.fault = "\"ghost\" is not a field";
    push.sets.insert(push.sets.begin(), bad);
    const auto said = service().push(device(), push);
    ASSERT_TRUE(said.has_value());
    ASSERT_EQ(said->judgements.size(), 2U);
    EXPECT_EQ(said->judgements[0].id, bad.id);
    EXPECT_EQ(said->judgements[0].code, refusal::invalid);
    EXPECT_EQ(said->judgements[0].detail, bad.fault);
    EXPECT_FALSE(said->judgements[1].isRefused());
    EXPECT_EQ(*service().push(device(), push), *said);
}

TEST_F(SyncServiceTest, ASetInPartsIsJudgedWhenAllAreHere)
{
    const Booking booking = desk.draft(0, 60, 60);
    desk.create(booking);
    const auto sent = desk.following().toSend()->front();
    const std::string text = encodeChangeSet(sent.set);
    Push push{desk.id(), {}, desk.now, true};
    push.sets.push_back({sent.set.id, std::nullopt, {}, {}});
    const auto part = [&](std::int64_t index, const std::string &piece) {
        return service().keepPart({sent.set.id, desk.id(), index, 2, piece});
    };
    EXPECT_TRUE(part(1, text.substr(40)));
    const auto missing = service().push(device(), push);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ProblemCode::PartsMissing);
    EXPECT_EQ(missing.error().place, "/sets/0");
    EXPECT_TRUE(part(0, text.substr(0, 40)));
    const auto said = service().push(device(), push);
    ASSERT_TRUE(said.has_value());
    EXPECT_FALSE(said->judgements[0].isRefused());
    EXPECT_TRUE(server.file().store().loadBooking(booking.id));
    EXPECT_EQ(server.file().count("SELECT count(*) FROM sent_part"), 0);
    EXPECT_EQ(*service().push(device(), push), *said) << "though its parts are gone";
}

TEST_F(SyncServiceTest, PartsHaveLimits)
{
    const ChangeSetId set{Uuid{{7}}};
    EXPECT_EQ(service().keepPart({set, desk.id(), 0, 17, "a"}).error().code, ProblemCode::TooLarge);
    EXPECT_EQ(service().keepPart({set, desk.id(), 2, 2, "a"}).error().code, ProblemCode::Invalid);
    EXPECT_EQ(service().keepPart({set, desk.id(), 0, 2, "\xFF"}).error().code,
              ProblemCode::Invalid);
    EXPECT_TRUE(service().keepPart({set, desk.id(), 0, 2, "a"}));
    EXPECT_EQ(service().keepPart({set, desk.id(), 0, 3, "a"}).error().code, ProblemCode::Invalid);
}

TEST_F(SyncServiceTest, AFeedSaysWhenThereIsNothingNewAndWhenTheEpochIsAnother)
{
    const auto state = **desk.following().state();
    const auto idle = service().feed({server.epoch(), state.cursors, seconds(25)});
    ASSERT_TRUE(idle.has_value());
    EXPECT_TRUE(idle->nothingNew);
    const auto restored = service().feed({Uuid{{1}}, state.cursors, seconds(25)});
    EXPECT_FALSE(restored->nothingNew) << "it must hear of the other epoch at once";
    EXPECT_EQ(restored->page.epoch, server.epoch());
    EXPECT_TRUE(restored->page.entries.empty());
    desk.create(desk.draft(0, 60, 60));
    ASSERT_TRUE(service().push(device(), waiting()));
    const auto news = service().feed({server.epoch(), state.cursors, seconds(25)});
    EXPECT_FALSE(news->nothingNew);
    EXPECT_EQ(news->page.entries.size(), 1U);
}

TEST_F(SyncServiceTest, OnlyAGoodTokenIsRecognised)
{
    SeededRandom random(3);
    const Secret text = makeTokenText(random);
    DeviceToken token = device();
    token.id.value = Uuid{{1}};
    token.hash = *tokenHash(text.view());
    token.device = "Counter";
    token.made = desk.now;
    ASSERT_TRUE(server.serving().addToken(token));
    EXPECT_EQ(service().recognise(text.view()).value(), token);
    std::string wrong(text.view());
    wrong[10] = wrong[10] == 'A' ? 'B' : 'A';
    for (const std::string &each : {std::string(), wrong, std::string(text.view()) + "A"})
        EXPECT_EQ(service().recognise(each).error().code, ProblemCode::Unauthorized);
    ASSERT_TRUE(server.serving().revokeToken(token.id, desk.now));
    EXPECT_EQ(service().recognise(text.view()).error().code, ProblemCode::Unauthorized);
}

TEST_F(SyncServiceTest, ATokenIsRecognisedUntilTheSecondOfItsEnd)
{
    SeededRandom random(3);
    const Secret text = makeTokenText(random);
    DeviceToken token = device();
    token.id.value = Uuid{{1}};
    token.hash = *tokenHash(text.view());
    token.made = desk.now;
    token.expires = desk.now + hours(1);
    ASSERT_TRUE(server.serving().addToken(token));
    ManualClock clock(*token.expires - seconds(1));
    SyncService own(server.serving(), clock);
    EXPECT_EQ(own.recognise(text.view()).value(), token);
    EXPECT_TRUE(own.mayStillFollow(token));
    clock.advance(seconds(1));
    EXPECT_EQ(own.recognise(text.view()).error().code, ProblemCode::TokenExpired);
    EXPECT_EQ(own.recogniseAgain(token).error().code, ProblemCode::TokenExpired);
    EXPECT_EQ(own.mayStillFollow(token).error().code, ProblemCode::TokenExpired);
    ASSERT_TRUE(server.serving().revokeToken(token.id, desk.now));
    EXPECT_EQ(own.recognise(text.view()).error().code, ProblemCode::Unauthorized)
        << "somebody took it back, which says more";
}

TEST(TokenText, IsLongRandomAndKeptByItsHashOnly)
{
    SeededRandom random(3);
    const Secret one = makeTokenText(random);
    const Secret two = makeTokenText(random);
    EXPECT_EQ(one.size(), 48U);
    EXPECT_NE(one.view(), two.view());
    EXPECT_EQ(tokenHash(one.view())->size(), 32U);
    EXPECT_NE(tokenHash(one.view()), tokenHash(two.view()));
    EXPECT_EQ(tokenHash("bay1_"), std::nullopt);
    EXPECT_EQ(tokenHash(std::string(one.view().substr(0, 47)) + "!"), std::nullopt);
}

} // namespace
} // namespace bayboard::test
