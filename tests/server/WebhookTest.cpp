// The real server tells real receivers, however badly they behave and however it ends.

#include "core/webhooks/WebhookSignature.h"
#include "tests/server/KeyPair.h"
#include "tests/server/Receiver.h"
#include "tests/server/SyncOverHttp.h"
#include "tests/support/Eventually.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <set>
#include <sstream>

namespace bayboard::test {
namespace {

using Kind = Reply::Kind;

std::string fileText(const std::filesystem::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

class Webhooks : public testing::Test
{
protected:
    Webhooks() : token(served.tokenFor(DeskId{Uuid{{0xAA, 1}}})) { }

    [[nodiscard]] std::string store() const { return "--store=sqlite:" + served.file().string(); }

    [[nodiscard]] RunResult webhook(std::vector<std::string> args) const
    {
        args.insert(args.begin(), "webhook");
        args.push_back(store());
        return runServer(args);
    }

    /// What the command prints as soon as that is in it.
    [[nodiscard]] std::string webhookUntil(const std::vector<std::string> &args,
                                           const std::string &wanted) const
    {
        std::string out;
        EXPECT_TRUE(comesTrue([&] {
            out = webhook(args).out;
            return out.find(wanted) != std::string::npos;
        })) << out;
        return out;
    }

    /// The id; its secret is kept.
    std::string subscribe(const std::string &url, const std::string &events = {})
    {
        std::vector<std::string> args{"add", url, "--operator=Mia"};
        if (!events.empty())
            args.push_back("--events=" + events);
        const RunResult made = webhook(args);
        EXPECT_EQ(made.exit, 0) << made.err;
        secret = memberOf(made.out, "secret");
        return memberOf(made.out, "id");
    }

    /// With short rests, so that no test waits for long.
    void serve(const std::vector<std::string> &more = {})
    {
        std::vector<std::string> args{"--rate-token=0",
                                      "--rate-address=0",
                                      "--webhook-private=yes",
                                      "--webhook-retry-seconds=0",
                                      "--webhook-open-seconds=0",
                                      "--webhook-timeout=2"};
        args.insert(args.end(), more.begin(), more.end());
        server = std::make_unique<ServerProcess>(served.file(), args);
    }

    [[nodiscard]] HttpReply ask(const std::string &target,
                                const std::string &body,
                                const std::string &person = "Mia",
                                const std::string &method = "POST",
                                const std::string &key = {})
    {
        HttpClient client = server->connect();
        std::string head = method + " " + target + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
            + token + "\r\nBayboard-Operator: " + person
            + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
        if (!body.empty())
            head += "Content-Type: application/json\r\n";
        if (!key.empty())
            head += "Idempotency-Key: " + key + "\r\n";
        client.send(head + "\r\n" + body);
        return client.read();
    }

    /// The id; empty where no answer came.
    std::string book(int number)
    {
        const int day = 1 + number / 24;
        char start[32];
        std::snprintf(start, sizeof start, "2030-06-%02dT%02d:00", day, number % 24);
        const HttpReply reply = ask("/v1/bookings",
                                    std::string(R"({"bays":["D1"],"start":")") + start
                                        + R"(","minutes":30,"name":"A. Haddad"})");
        return reply.status == 201 ? memberOf(reply.body, "id") : std::string();
    }

    void expectSigned(const Received &received) const
    {
        const auto at = std::stoll(received.headers.at("webhook-timestamp"));
        EXPECT_EQ(received.headers.at("webhook-signature"),
                  webhookSignature(secret, received.id(), fromUnix(at), received.body));
        EXPECT_EQ(received.headers.at("content-type"), "application/json");
    }

    /// Waits until the server has written down what its receivers said.
    void expectTold(int events) const
    {
        const std::string name = "bayboard_webhook_attempts_total{outcome=\"delivered\",word=\"\"}";
        std::ignore = comesTrue([&] { return server->metric(name) >= events; });
        EXPECT_EQ(server->metric(name), events);
    }

    ServedClub served;
    std::string token;
    std::string secret;
    std::unique_ptr<ServerProcess> server;
};

TEST_F(Webhooks, HowLongAnAnswerSaysThatItIsMattersToNobody)
{
    Receiver receiver({{Kind::Status, 200, "Content-Length: 99999999999\r\n"}});
    subscribe(receiver.url());
    serve();
    book(1);
    expectTold(1);
    EXPECT_EQ(receiver.received().size(), 1U);
}

TEST_F(Webhooks, AnEventGoesOnUntilABadReceiverHasIt)
{
    Receiver receiver({{Kind::Status, 500},
                       {Kind::Cut},
                       {Kind::Half},
                       {Kind::Silent},
                       {Kind::Status, 302, "Location: http://127.0.0.1:1/\r\n"},
                       {Kind::Status, 429, "Retry-After: 1\r\n"}});
    subscribe(receiver.url());
    serve();
    const std::string id = book(1);
    const auto received = receiver.waitFor(7);
    expectTold(1);
    for (const Received &each : received) {
        EXPECT_EQ(each.id(), received.front().id()) << "the same event";
        EXPECT_EQ(each.body, received.front().body);
        EXPECT_EQ(each.target, "/in");
        expectSigned(each);
    }
    EXPECT_EQ(memberOf(received.front().body, "type"), "booking.created");
    EXPECT_NE(received.front().body.find(id), std::string::npos);
    EXPECT_EQ(
        server->metric("bayboard_webhook_attempts_total{outcome=\"failed\",word=\"timeout\"}"), 1);
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(server->log().find("Haddad"), std::string::npos);
    EXPECT_EQ(server->log().find("/in"), std::string::npos) << "addresses may hold secrets";
    EXPECT_EQ(receiver.received().size(), 7U);
}

TEST_F(Webhooks, KilledBetweenDeliveryAndAnswerItComesAgainUnderTheSameId)
{
    Receiver receiver({{Kind::Held}});
    subscribe(receiver.url());
    serve({"--webhook-timeout=60"});
    book(1);
    const auto first = receiver.waitFor(1);
    server->tell(SIGKILL);
    server->wait();
    receiver.letGo();
    serve();
    const auto received = receiver.waitFor(2);
    expectTold(1);
    EXPECT_EQ(received[1].id(), received[0].id());
    EXPECT_EQ(received[1].body, received[0].body);
    EXPECT_EQ(server->stop(), 0);
    serve();
    book(2);
    EXPECT_NE(receiver.waitFor(3)[2].id(), received[0].id()) << "nothing is told once more";
}

TEST_F(Webhooks, EverythingAcknowledgedIsToldHoweverOftenItIsKilled)
{
    Receiver receiver;
    subscribe(receiver.url());
    std::set<std::string> acknowledged;
    int number = 0;
    for (int round = 0; round < 4; ++round) {
        serve();
        for (int i = 0; i < 12; ++i) {
            const std::string id = book(number++);
            ASSERT_FALSE(id.empty());
            acknowledged.insert(id);
            if (i % 2 == 1) {
                EXPECT_EQ(ask("/v1/bookings/" + id + "/check-in", "{}").status, 200);
            }
        }
        server->tell(SIGKILL);
        server->wait();
    }
    serve();
    book(number);
    const auto isAllThere = [&] {
        std::map<std::string, std::vector<std::string>> told; // types by booking, repeats left out
        std::set<std::string> ids;
        for (const Received &each : receiver.received())
            if (ids.insert(each.id()).second)
                told[memberOf(memberOf(each.body, "data"), "id")].push_back(
                    memberOf(each.body, "type"));
        std::size_t found = 0;
        for (const std::string &id : acknowledged)
            found += told.contains(id) ? 1U : 0U;
        for (const auto &[id, types] : told)
            EXPECT_EQ(types.front(), "booking.created") << "in order";
        return found == acknowledged.size() && told.size() == acknowledged.size() + 1;
    };
    // waitFor() fails the test where no further one comes.
    for (std::size_t count = acknowledged.size(); !isAllThere() && !HasFailure(); ++count)
        std::ignore = receiver.waitFor(count);
    EXPECT_EQ(server->stop(), 0);
}

TEST_F(Webhooks, WhatIsGivenUpIsListedAndReplayedWhileItRuns)
{
    Receiver receiver({{Kind::Status, 500}});
    const std::string id = subscribe(receiver.url());
    serve({"--webhook-attempts=1"});
    book(1);
    std::ignore = receiver.waitFor(1);
    const std::string dead = webhookUntil({"dead", id}, "booking.created");
    EXPECT_NE(dead.find("\"fault\":\"status 500\""), std::string::npos) << dead;
    EXPECT_EQ(webhook({"replay", id}).out, "{\"replayed\":1}\n");
    expectSigned(receiver.waitFor(2)[1]);
    expectTold(1);
    EXPECT_EQ(webhook({"dead", id}).out, "{\"dead\":[]}\n");
    EXPECT_EQ(webhook({"replay", Uuid{{1}}.toString()}).exit, 4);
}

TEST_F(Webhooks, WhoIsGoneIsToldNothingMore)
{
    Receiver receiver({{Kind::Status, 410}});
    Receiver other;
    const std::string id = subscribe(receiver.url());
    subscribe(other.url());
    serve();
    book(1);
    std::ignore = receiver.waitFor(1);
    std::ignore = webhookUntil({"list"}, "\"state\":\"ended\"");
    book(2);
    std::ignore = other.waitFor(2);
    book(3); // told by a later round than the one before
    std::ignore = other.waitFor(3);
    EXPECT_EQ(webhook({"replay", id}).exit, 4) << "nor what was given up";
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(receiver.received().size(), 1U);
}

TEST_F(Webhooks, NothingInsideTheNetworkIsAskedUnlessItIsAllowed)
{
    Receiver receiver;
    const std::string id = subscribe(receiver.url());
    serve({"--webhook-private=no", "--webhook-attempts=1"});
    book(1);
    const std::string dead = webhookUntil({"dead", id}, "booking.created");
    EXPECT_NE(dead.find("\"fault\":\"address\""), std::string::npos) << dead;
    EXPECT_EQ(receiver.received().size(), 0U);
    for (const char *wrong : {"http://example.org/", "https://u:p@example.org/", "ftp://a/", "x"})
        EXPECT_EQ(webhook({"add", wrong, "--operator=Mia"}).exit, 4) << wrong;
}

TEST_F(Webhooks, OverTlsOnlyWhoHasATrustedCertificateIsTold)
{
    const KeyPair keys = makeKeyPair(served.path("."));
    Receiver receiver({}, &keys);
    const std::string id = subscribe(receiver.url());
    serve({"--webhook-attempts=1"});
    book(1);
    const std::string dead = webhookUntil({"dead", id}, "booking.created");
    EXPECT_NE(dead.find("\"fault\":\"tls\""), std::string::npos) << dead;
    EXPECT_EQ(receiver.received().size(), 0U);
    EXPECT_EQ(server->stop(), 0);
    serve({"--webhook-trust=" + keys.certificate});
    EXPECT_EQ(webhook({"replay", id}).exit, 0);
    expectSigned(receiver.waitFor(1).front());
    expectTold(1);
}

TEST_F(Webhooks, AServerThatStopsWaitsForTheAnswerAndWritesItDown)
{
    Receiver receiver({{Kind::Held}});
    subscribe(receiver.url());
    serve({"--webhook-timeout=60"});
    book(1);
    std::ignore = receiver.waitFor(1);
    server->tell(SIGTERM);
    receiver.letGo();
    EXPECT_EQ(server->wait(), 0);
    serve();
    book(2);
    const auto received = receiver.waitFor(2);
    EXPECT_NE(received[1].id(), received[0].id());
}

TEST_F(Webhooks, TheSecretIsShownOnceAndIsNotInTheData)
{
    Receiver receiver;
    const std::string id = subscribe(receiver.url());
    const std::string key = secret.substr(6);
    EXPECT_EQ(webhook({"list"}).out.find(key), std::string::npos);
    const std::filesystem::path file = served.file();
    EXPECT_EQ((std::filesystem::status(file.string() + ".webhook-key").permissions()
               & std::filesystem::perms::mask),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const std::string data = fileText(file) + fileText(file.string() + "-wal");
    EXPECT_NE(data.find(receiver.url()), std::string::npos) << "this is where it would be";
    EXPECT_EQ(data.find(key), std::string::npos);
    const RunResult rotated = webhook({"rotate", id, "--overlap-minutes=0"});
    EXPECT_EQ(rotated.exit, 0) << rotated.err;
    EXPECT_NE(memberOf(rotated.out, "secret"), secret);
    secret = memberOf(rotated.out, "secret");
    serve();
    book(1);
    expectSigned(receiver.waitFor(1).front());
    EXPECT_EQ(webhook({"remove", id}).exit, 0);
    EXPECT_EQ(webhook({"remove", id}).exit, 4);
    EXPECT_EQ(webhook({"list"}).out, "{\"webhooks\":[]}\n");
}

TEST_F(Webhooks, AreManagedOverRestToo)
{
    Receiver receiver({{Kind::Status, 500}});
    serve({"--webhook-attempts=1"});
    const std::string wish = R"({"url":")" + receiver.url()
        + R"(","events":["booking.created"],"location":"Dartmouth"})";
    EXPECT_EQ(ask("/v1/webhooks", wish).status, 403) << "Mia is a manager";
    const HttpReply made = ask("/v1/webhooks", wish, "Olga", "POST", "hook-1");
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string place = made.headers.at("location");
    secret = memberOf(made.body, "secret");
    const HttpReply again = ask("/v1/webhooks", wish, "Olga", "POST", "hook-1");
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(memberOf(again.body, "id"), memberOf(made.body, "id"));
    EXPECT_EQ(memberOf(again.body, "secret"), "?") << "what is kept has no secret";
    book(1);
    std::ignore = receiver.waitFor(1);
    EXPECT_TRUE(
        comesTrue([&] { return memberOf(ask(place, {}, "Olga", "GET").body, "dead") == "1"; }));
    const HttpReply dead = ask(place + "/dead", {}, "Olga", "GET");
    EXPECT_NE(dead.body.find("status 500"), std::string::npos) << dead.body;
    EXPECT_EQ(ask(place + "/replay", {}, "Olga").body, "{\"replayed\":1}\n");
    expectSigned(receiver.waitFor(2)[1]);
    const HttpReply rotated = ask(place + "/rotate-secret", {}, "Olga");
    EXPECT_EQ(rotated.status, 200) << rotated.body;
    book(2);
    EXPECT_NE(receiver.waitFor(3)[2].headers.at("webhook-signature").find(' '), std::string::npos)
        << "both sign";
    EXPECT_EQ(ask(place, R"({"events":["booking.eaten"]})", "Olga", "PATCH").status, 400);
    EXPECT_EQ(ask(place, R"({"events":[]})", "Olga", "PATCH").status, 200);
    EXPECT_EQ(ask(place, {}, "Olga", "DELETE").status, 204);
    EXPECT_EQ(ask(place, {}, "Olga", "GET").status, 404);
}

} // namespace
} // namespace bayboard::test
