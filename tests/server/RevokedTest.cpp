// A token that is revoked or expires, or whose person loses the right, while an answer is held back
// or is on its way.

#include "tests/server/SyncOverHttp.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class Revoked : public testing::Test
{
protected:
    RunResult makeToken(const std::vector<std::string> &more = {})
    {
        std::vector<std::string> args{"token", "create", store(), "--device=Laptop"};
        args.insert(args.end(), more.begin(), more.end());
        return runServer(args);
    }

    [[nodiscard]] std::string store() const { return "--store=sqlite:" + served.file().string(); }

    /// By the clock of the program: when it makes a token.
    [[nodiscard]] Instant now()
    {
        const auto id = TokenId::parse(memberOf(makeToken().out, "id"));
        SyncFile file(served.file(), DeskId{Uuid{{0xEE, 9}}});
        Instant made;
        const std::vector<DeviceToken> tokens = Serving(file.store()).tokens().value();
        for (const DeviceToken &token : tokens)
            made = token.id == id ? token.made : made;
        return made;
    }

    void begin() { server = std::make_unique<ServerProcess>(served.file()); }

    /// Asks what the desk has not read yet, and waits until the server holds the answer back.
    void askAndWait(HttpClient &client, const std::string &token)
    {
        const double before = server->metric("bayboard_feeds_waiting");
        ASSERT_TRUE(client.sendPost("/v1/sync/feed", token, desk.feedText(seconds(25))));
        while (server->metric("bayboard_feeds_waiting") <= before) { }
    }

    ServedClub served;
    RemoteDesk desk{served, 1};
    std::unique_ptr<ServerProcess> server;
};

TEST_F(Revoked, WhoWaitsIsToldSoAtOnceAndNothingElse)
{
    const RunResult made = makeToken();
    begin();
    desk.synchronise(*server);
    HttpClient waiting = server->connect();
    HttpClient other = server->connect();
    askAndWait(waiting, memberOf(made.out, "token"));
    askAndWait(other, desk.token());
    const auto asked = std::chrono::steady_clock::now();
    ASSERT_EQ(runServer({"token", "revoke", memberOf(made.out, "id"), store()}).exit, 0);
    const HttpReply reply = waiting.read();
    EXPECT_EQ(reply.status, 401) << reply.body;
    EXPECT_LT(std::chrono::steady_clock::now() - asked, seconds(20)) << "not when its time is over";
    desk.desk().create(desk.desk().draft(0, 60, 60));
    HttpClient pushing = server->connect();
    EXPECT_EQ(pushing.post("/v1/sync/changes", desk.token(), desk.pushText()).status, 200);
    EXPECT_EQ(decodeFeedPage(other.read().body)->entries.size(), 1U) << "the others hear of it";
}

TEST_F(Revoked, WhoWaitsWhenTheTokenExpiresIsToldThatAndTheOthersGoOn)
{
    const std::string token = served.tokenFor(DeskId{Uuid{{0xAA, 7}}}, now() + seconds(2));
    begin();
    desk.synchronise(*server);
    HttpClient waiting = server->connect();
    HttpClient other = server->connect();
    askAndWait(other, desk.token());
    const auto asked = std::chrono::steady_clock::now();
    ASSERT_TRUE(waiting.sendPost("/v1/sync/feed", token, desk.feedText(seconds(25))));
    const HttpReply reply = waiting.read();
    EXPECT_EQ(reply.status, 401) << reply.body;
    EXPECT_EQ(memberOf(reply.body, "code"), "TOKEN_EXPIRED");
    EXPECT_LT(std::chrono::steady_clock::now() - asked, seconds(20)) << "not when its time is over";
    EXPECT_EQ(server->metric("bayboard_feeds_waiting"), 1);
}

TEST_F(Revoked, WhoseTokenHasExpiredIsToldSoWithoutATraceOfTheToken)
{
    const std::string token = served.tokenFor(DeskId{Uuid{{0xAA, 7}}}, SyncClub::noon());
    begin();
    const HttpReply reply = server->connect().ask("GET", "/v1/sync", token);
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(memberOf(reply.body, "code"), "TOKEN_EXPIRED");
    EXPECT_EQ(reply.headers.at("www-authenticate"), "Bearer");
    EXPECT_EQ(reply.body.find(token), std::string::npos);
    const RunResult list = runServer({"token", "list", store()});
    EXPECT_NE(list.out.find("\"expired\":true"), std::string::npos) << list.out;
    EXPECT_EQ(list.out.find(token), std::string::npos);
    for (const char *open : {"/metrics", "/readyz", "/healthz"})
        EXPECT_EQ(server->connect().ask("GET", open).body.find(token), std::string::npos) << open;
    EXPECT_EQ(server->stop(), 0);
    EXPECT_EQ(server->log().find(token), std::string::npos);
}

TEST_F(Revoked, WhoMayNoLongerReadNamesDoesNotGetThePageThatSaysSo)
{
    const RunResult made = makeToken({"--operator=Sam"});
    begin();
    desk.desk().actor = served.club().person("Olga");
    desk.synchronise(*server);
    HttpClient waiting = server->connect();
    askAndWait(waiting, memberOf(made.out, "token"));
    const EntityRef sam{EntityKind::Operator, served.club().person("Sam").value};
    const EntityRef kim{EntityKind::Operator, served.club().person("Kim").value};
    Record record = desk.desk().store().loadRecord(sam).value();
    const Record before = record;
    record.set(Field::Roles, desk.desk().store().loadRecord(kim)->get(Field::Roles));
    ChangeSet set = desk.desk().blank(LabelCode::EditClub);
    set.changes.push_back(difference(sam, before, record));
    ASSERT_NE(desk.desk().commit(set), ChangeSetId());
    desk.synchronise(*server);
    const HttpReply reply = waiting.read();
    EXPECT_EQ(reply.status, 403) << reply.body;
    EXPECT_EQ(reply.body.find("entries"), std::string::npos) << reply.body;
}

/// More than connections hold: what is sent waits for whoever reads.
TEST_F(Revoked, ASnapshotUnderWayBreaksOff)
{
    constexpr int customers = 6000;
    {
        SyncFile file(served.file(), DeskId{Uuid{{0xEE, 9}}});
        ChangeSet set = desk.desk().blank(LabelCode::CreateCustomer);
        set.actor = served.club().person("Olga");
        for (int i = 0; i < customers; ++i) {
            Customer customer = desk.desk().person("Customer " + std::to_string(i));
            customer.notes = std::string(5000, 'n');
            set.changes.push_back(
                creation({EntityKind::Customer, customer.id.value}, toRecord(customer)));
        }
        ASSERT_TRUE(file.store().commit(set));
    }
    const RunResult made = makeToken();
    begin();
    const std::string ask = "GET /v1/sync/snapshot HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
        + memberOf(made.out, "token") + "\r\n\r\n";
    HttpClient whole = server->connect();
    whole.send(ask);
    EXPECT_TRUE(whole.read().whole);
    HttpClient slow = server->connect();
    slow.send(ask);
    ASSERT_EQ(runServer({"token", "revoke", memberOf(made.out, "id"), store()}).exit, 0);
    const HttpReply reply = slow.read();
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.whole);
}

} // namespace
} // namespace bayboard::test
