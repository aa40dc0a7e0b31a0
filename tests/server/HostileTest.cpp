// What must not get in, and must not keep others out.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

constexpr double mostMemory = 300e6;

class Hostile : public testing::Test
{
protected:
    Hostile() { desk.synchronise(server); }

    /// A desk is served all the same.
    void expectService()
    {
        EXPECT_EQ(server.connect().ask("GET", "/v1/sync", desk.token()).status, 200);
        EXPECT_LT(server.metric("process_resident_memory_bytes"), mostMemory);
    }

    ServedClub served;
    RemoteDesk desk{served, 1};
    ServerProcess server{served.file(), {"--head-seconds=1", "--body-seconds=1"}};
};

TEST_F(Hostile, NobodyComesInWithoutAGoodToken)
{
    std::string wrong = desk.token();
    wrong[20] = wrong[20] == 'A' ? 'B' : 'A';
    for (const std::string &token : {std::string(), std::string("x"), wrong}) {
        const HttpReply reply = server.connect().ask("GET", "/v1/sync", token);
        EXPECT_EQ(reply.status, 401) << token;
        EXPECT_EQ(memberOf(reply.body, "code"), "UNAUTHORIZED");
        EXPECT_EQ(reply.headers.at("www-authenticate"), "Bearer");
    }
    expectService();
}

TEST_F(Hostile, WhoGuessesTokensIsSlowedDown)
{
    std::string wrong = desk.token();
    int status = 401;
    for (int i = 0; i < 20 && status == 401; ++i) {
        wrong[static_cast<std::size_t>(10 + i)] = 'x';
        const HttpReply reply = server.connect().ask("GET", "/v1/sync", wrong);
        status = reply.status;
        if (status == 429) {
            EXPECT_GE(std::stoi(reply.headers.at("retry-after")), 1);
        }
    }
    EXPECT_EQ(status, 429);
    expectService();
}

TEST_F(Hostile, NoDeskSpeaksForAnother)
{
    Push push{DeskId{Uuid{{9}}}, {}, desk.desk().now, true};
    const HttpReply reply = server.connect().post("/v1/sync/changes", desk.token(), encode(push));
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(memberOf(reply.body, "place"), "/desk");
}

TEST_F(Hostile, AHeadThatNeverEndsEndsTheConnection)
{
    HttpClient slow = server.connect();
    slow.send("GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    expectService();
    EXPECT_TRUE(slow.ends());
    HttpClient silent = server.connect();
    EXPECT_TRUE(silent.ends());
}

TEST_F(Hostile, ABodyThatNeverComesEndsTheConnection)
{
    HttpClient slow = server.connect();
    slow.send("POST /v1/sync/changes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk.token()
              + "\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{");
    expectService();
    EXPECT_TRUE(slow.ends());
}

TEST_F(Hostile, AHundredMegabytesAreRefusedBeforeTheyAreRead)
{
    const std::string start = "POST /v1/sync/changes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
        + desk.token() + "\r\nContent-Type: application/json\r\n";
    HttpClient told = server.connect();
    told.send(start + "Content-Length: 100000000\r\n\r\n");
    EXPECT_EQ(told.read().status, 413);
    HttpClient chunked = server.connect();
    chunked.send(start + "Transfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(0x10000, ' ') + "\r\n";
    int sent = 0;
    while (sent < 1600 && chunked.send(chunk))
        ++sent;
    EXPECT_LT(sent, 1600);
    expectService();
}

TEST_F(Hostile, NobodyUnknownSendsABodyAtAll)
{
    HttpClient stranger = server.connect();
    stranger.send("POST /v1/sync/changes HTTP/1.1\r\nHost: a\r\nContent-Type: "
                  "application/json\r\nContent-Length: 900000\r\n\r\n");
    const HttpReply reply = stranger.read();
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.headers.at("connection"), "close");
}

TEST_F(Hostile, WhatIsNoHttpIsRefused)
{
    const std::string longHead = "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x') + "\r\n\r\n";
    for (const std::string &text : {std::string("\x16\x03\x01\x02\r\n\r\n\r\n"),
                                    std::string("HELLO\r\n\r\n"),
                                    std::string("GET nowhere HTTP/1.1\r\n\r\n"),
                                    std::string("GET /%zz?a=%z HTTP/1.1\r\nHost: a\r\n\r\n"),
                                    longHead}) {
        HttpClient client = server.connect();
        client.send(text);
        const int status = client.read().status;
        EXPECT_TRUE(status == 400 || status == 431 || status == 404) << status;
    }
    expectService();
}

TEST_F(Hostile, BrokenJsonIsRefusedWithItsPlace)
{
    HttpClient client = server.connect();
    const HttpReply broken = client.post("/v1/sync/feed", desk.token(), "{\n \"cursors\": ]");
    EXPECT_EQ(broken.status, 400);
    EXPECT_EQ(broken.headers.at("content-type"), "application/problem+json");
    EXPECT_EQ(memberOf(broken.body, "line"), "2");
    const HttpReply odd
        = client.post("/v1/sync/feed", desk.token(), R"({"cursors":{},"wait":9999})");
    EXPECT_EQ(odd.status, 400);
    EXPECT_EQ(memberOf(odd.body, "place"), "/wait");
    const HttpReply deep = client.post("/v1/sync/changes", desk.token(), std::string(500'000, '['));
    EXPECT_EQ(deep.status, 400);
    client.send("POST /v1/sync/feed HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk.token()
                + "\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\n{}");
    EXPECT_EQ(client.read().status, 415);
}

TEST_F(Hostile, PathsAndQueriesReachNothingElse)
{
    HttpClient client = server.connect();
    for (const char *path : {"/../../etc/passwd", "/v1/sync/..%2f..", "//", "/v1/sync/changes/x"})
        EXPECT_EQ(client.ask("GET", path, desk.token()).status, 404) << path;
    const std::string injected = "/v1/sync/snapshot?location=x'%20OR%201=1;--&from=0&to=1";
    EXPECT_EQ(client.ask("GET", injected, desk.token()).status, 400);
    EXPECT_EQ(client.ask("DELETE", "/v1/sync", desk.token()).headers.at("allow"), "GET");
    expectService();
}

/// Heads that are never finished, as many as the server takes of one address.
TEST(Crowd, OneAddressDoesNotKeepTheOthersOut)
{
    ServedClub served;
    RemoteDesk desk(served, 1);
    ServerProcess server(served.file(), {"--connections=64", "--connections-address=16"});
    std::vector<HttpClient> slow;
    for (int i = 0; i < 80; ++i) {
        slow.push_back(server.connect());
        slow.back().send("GET /v1/sync HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    }
    EXPECT_TRUE(slow.back().ends()) << "it is turned away at once";
    HttpClient other(server.address(), false, "127.0.0.2");
    EXPECT_EQ(other.ask("GET", "/v1/sync", desk.token()).status, 200);
    slow.clear();
    int status = 0;
    while (status == 0) // when the server has seen that they are gone
        status = server.connect().ask("GET", "/v1/sync", desk.token()).status;
    EXPECT_EQ(status, 200) << "it may come again";
}

TEST(Crowd, AProxyOfOursMaySpeakForMany)
{
    ServedClub served;
    ServerProcess server(served.file(), {"--connections-address=4", "--proxies=127.0.0.1"});
    std::vector<HttpClient> many;
    for (int i = 0; i < 12; ++i) {
        many.push_back(server.connect());
        EXPECT_EQ(many.back().ask("GET", "/healthz").status, 200) << i;
    }
}

TEST(Crowd, WithoutASharePerAddressAllMayBeOfOne)
{
    ServedClub served;
    ServerProcess server(served.file(), {"--connections=12", "--connections-address=0"});
    std::vector<HttpClient> many;
    for (int i = 0; i < 12; ++i) {
        many.push_back(server.connect());
        EXPECT_EQ(many.back().ask("GET", "/healthz").status, 200) << i;
    }
}

TEST(Rates, WhoAsksTooOftenIsToldWhenToComeBack)
{
    ServedClub served;
    RemoteDesk desk(served, 1);
    ServerProcess server(served.file(), {"--rate-token=2"});
    HttpClient client = server.connect();
    HttpReply reply;
    for (int i = 0; i < 100 && reply.status != 429; ++i)
        reply = client.ask("GET", "/v1/sync", desk.token());
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(memberOf(reply.body, "code"), "RATE_LIMITED");
    EXPECT_EQ(reply.headers.at("retry-after"), "1");
}

} // namespace
} // namespace bayboard::test
