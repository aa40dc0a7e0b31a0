// Desks and a server, as real programs see each other.

#include "core/journal/Codec.h"
#include "core/wire/Snapshots.h"
#include "tests/server/SyncOverHttp.h"
#include "tests/support/SyncSeries.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sstream>

namespace bayboard::test {
namespace {

class Serve : public testing::Test
{
protected:
    ServedClub served;
    RemoteDesk one{served, 1};
    RemoteDesk two{served, 2};
};

TEST_F(Serve, WhatOneDeskBooksAnotherShows)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    const Booking booking = one.desk().draft(0, 60, 60);
    one.desk().create(booking);
    const auto said = one.synchronise(server);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_FALSE(said[0].isRefused());
    two.synchronise(server);
    EXPECT_TRUE(two.desk().store().loadBooking(booking.id));
    EXPECT_EQ(one.desk().file().contents(), two.desk().file().contents());
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(served.findings(), "{\"findings\":[]}\n");
}

TEST_F(Serve, ASeriesThatADeskLaidIsRolledOnToTheServersOwnHorizon)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    one.desk().actor = served.club().person("Mia");
    const SeriesId daily
        = laySeries(one.desk(), served.club(), "FREQ=DAILY", {served.club().bay(0)});
    ASSERT_FALSE(daily.isNull());
    const auto laid = one.desk().store().listSeriesBlocks(daily).value();
    for (const Judgement &judgement : one.synchronise(server))
        EXPECT_FALSE(judgement.isRefused()) << judgement.code;
    two.synchronise(server); // behind the server's own step
    const auto rolled = two.desk().store().listSeriesBlocks(daily).value();
    EXPECT_GT(rolled.size(), laid.size()) << "the desk's clock stands at a day that is long over";
    EXPECT_EQ(server.stop(), 0);
    EXPECT_NE(server.log().find("series rolled"), std::string::npos);
    EXPECT_EQ(served.findings(), "{\"findings\":[]}\n");
}

TEST_F(Serve, TheSecondToBookABayIsToldWhoHoldsIt)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    two.synchronise(server);
    const Booking first = one.desk().draft(0, 60, 60);
    one.desk().create(first);
    two.desk().create(two.desk().draft(0, 90, 60));
    one.synchronise(server);
    const auto said = two.synchronise(server);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].code, "DOUBLE_BOOKING");
    EXPECT_EQ(said[0].blocker, (EntityRef{EntityKind::Booking, first.id.value}));
}

TEST_F(Serve, ABatchThatIsSentAgainGetsTheSameAnswer)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    one.desk().create(one.desk().draft(0, 60, 60));
    const std::string text = one.pushText();
    HttpClient client = server.connect();
    const HttpReply first = client.post("/v1/sync/changes", one.token(), text);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(client.post("/v1/sync/changes", one.token(), text).body, first.body);
    EXPECT_EQ(server.stop(), 0);
    ServerProcess again(served.file());
    EXPECT_EQ(again.connect().post("/v1/sync/changes", one.token(), text).body, first.body)
        << "also after a restart";
}

TEST_F(Serve, AQuestionThatWaitsIsAnsweredByTheNextCommit)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    two.synchronise(server);
    HttpClient waiting = server.connect();
    waiting.sendPost("/v1/sync/feed", two.token(), two.feedText(seconds(25)));
    while (server.metric("bayboard_feeds_waiting") < 1) { }
    const Booking booking = one.desk().draft(0, 60, 60);
    const ChangeSetId made = one.desk().create(booking);
    one.synchronise(server);
    const auto page = decodeFeedPage(waiting.read().body);
    ASSERT_TRUE(page.has_value());
    ASSERT_EQ(page->entries.size(), 1U);
    EXPECT_EQ(page->entries[0].set.id, made);
}

TEST_F(Serve, OneThatWaitsForNothingIsAnsweredInTime)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    const HttpReply reply
        = server.connect().post("/v1/sync/feed", one.token(), one.feedText(seconds(1)));
    ASSERT_EQ(reply.status, 200);
    EXPECT_TRUE(decodeFeedPage(reply.body)->entries.empty());
}

TEST_F(Serve, ATermSignalAnswersWhoWaitsAndEndsWithZero)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    HttpClient idle = server.connect();
    EXPECT_EQ(idle.ask("GET", "/healthz").status, 200);
    HttpClient waiting = server.connect();
    waiting.sendPost("/v1/sync/feed", one.token(), one.feedText(seconds(25)));
    while (server.metric("bayboard_feeds_waiting") < 1) { }
    server.tell(SIGTERM);
    const HttpReply reply = waiting.read();
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.headers.at("connection"), "close");
    EXPECT_TRUE(decodeFeedPage(reply.body)->entries.empty());
    EXPECT_TRUE(idle.ends());
    EXPECT_EQ(server.wait(), 0);
    EXPECT_FALSE(server.connect().isConnected());
}

TEST_F(Serve, ASnapshotComesPageByPageAndSaysWhenItIsWhole)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    for (int i = 0; i < 3; ++i)
        one.desk().create(one.desk().draft(0, 60 * i, 60));
    one.synchronise(server);
    const std::string day = "?location=" + served.club().dartmouth().toString()
        + "&from=" + std::to_string(toUnix(SyncClub::noon()))
        + "&to=" + std::to_string(toUnix(SyncClub::noon()) + 86400);
    const HttpReply reply = server.connect().ask("GET", "/v1/sync/snapshot" + day, one.token());
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_TRUE(reply.whole);
    std::istringstream lines(reply.body);
    std::int64_t bookings = 0;
    bool last = false;
    const FollowingState state = one.desk().following().state().value().value();
    for (std::string line; std::getline(lines, line);) {
        const auto page = decodeSnapshotPage(line);
        ASSERT_TRUE(page.has_value());
        EXPECT_FALSE(last);
        last = page->last;
        for (const SnapshotRow &row : page->rows)
            bookings += row.entity.kind == EntityKind::Booking ? 1 : 0;
        for (const auto &[feed, number] : state.cursors)
            EXPECT_EQ(number, page->cursors.contains(feed) ? page->cursors.at(feed) : 0);
    }
    EXPECT_TRUE(last);
    EXPECT_EQ(bookings, 3);
    EXPECT_EQ(server.connect().ask("GET", "/v1/sync/snapshot?location=x", one.token()).status, 400);
}

TEST_F(Serve, AChangeSetInPartsIsJudgedWhenAllHaveCome)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    const Booking booking = one.desk().draft(0, 60, 60);
    const ChangeSetId id = one.desk().create(booking);
    const std::string text = encodeChangeSet(one.desk().following().toSend()->front().set);
    Push push{one.desk().id(), {}, one.desk().now, true};
    push.sets.push_back({id, std::nullopt, {}, {}});
    HttpClient client = server.connect();
    const auto sendPart = [&](int index, const std::string &part) {
        client.send("POST /v1/sync/parts?set=" + id.toString() + "&count=2&index="
                    + std::to_string(index) + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                    + one.token() + "\r\nContent-Type: text/plain\r\nContent-Length: "
                    + std::to_string(part.size()) + "\r\n\r\n" + part);
        return client.read().status;
    };
    EXPECT_EQ(sendPart(0, text.substr(0, 100)), 204);
    const HttpReply missing = client.post("/v1/sync/changes", one.token(), encode(push));
    EXPECT_EQ(missing.status, 409);
    EXPECT_EQ(memberOf(missing.body, "code"), "PARTS_MISSING");
    EXPECT_EQ(sendPart(1, text.substr(100)), 204);
    const auto judged
        = decodeJudged(client.post("/v1/sync/changes", one.token(), encode(push)).body);
    ASSERT_TRUE(judged.has_value());
    EXPECT_FALSE(judged->judgements[0].isRefused());
}

TEST_F(Serve, ItSaysHowItIsAndCountsWithoutNames)
{
    ServerProcess server(served.file());
    one.synchronise(server);
    one.desk().create(one.desk().draft(0, 60, 60));
    one.synchronise(server);
    EXPECT_EQ(server.connect().ask("GET", "/healthz").body, "ok\n");
    EXPECT_EQ(server.connect().ask("GET", "/readyz").status, 200);
    EXPECT_EQ(server.metric("bayboard_judgements_total{outcome=\"accepted\",code=\"\"}"), 1);
    EXPECT_GT(server.metric("bayboard_connections"), 0);
    EXPECT_EQ(server.stop(), 0);
    const std::string log = server.log();
    EXPECT_NE(log.find("\"event\":\"stopped\""), std::string::npos) << log;
    for (const std::string &secret :
         {std::string("Haddad"), one.token(), std::string("127.0.0.1"), one.desk().id().toString()})
        EXPECT_EQ(log.find(secret), std::string::npos) << secret;
}

} // namespace
} // namespace bayboard::test
