// What came later to the interface for other programs: webhooks, edits, history; and the problems
// that only a server in trouble gives.

#include "tests/server/ApiFixture.h"

#include <csignal>

namespace bayboard::test {
namespace {

TEST_F(Api, WebhooksAreMadeChangedAndGone)
{
    const auto olgas = [this](const std::string &method,
                              const std::string &target,
                              const std::string &body,
                              const Headers &more = {}) {
        return checked(method, target, ask(method, target, as("Olga", more), body));
    };
    EXPECT_EQ(get("/v1/webhooks").status, 403);
    const std::string wish = R"({"url":"https://example.org/in"})";
    EXPECT_EQ(olgas("POST", "/v1/webhooks?dryRun=true", wish).status, 400);
    EXPECT_EQ(olgas("GET", "/v1/webhooks", {}).body, "{\"webhooks\":[]}\n");
    EXPECT_EQ(olgas("POST", "/v1/webhooks", R"({"url":"http://example.org/"})").status, 400);
    const HttpReply made = olgas("POST", "/v1/webhooks", wish);
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string path = made.headers.at("location");
    const HttpReply read = olgas("GET", path, {});
    EXPECT_EQ(olgas("PATCH", path, R"({"location":"Bedford"})").status, 200);
    EXPECT_EQ(olgas("PATCH", path, "{}", {{"If-Match", read.headers.at("etag")}}).status, 412);
    EXPECT_EQ(olgas("POST", path + "/rotate-secret", {}).status, 200);
    EXPECT_EQ(olgas("GET", path + "/dead", {}).status, 200);
    EXPECT_EQ(olgas("POST", path + "/replay", "{}").status, 200);
    EXPECT_EQ(olgas("DELETE", path, {}).status, 204);
    EXPECT_EQ(olgas("DELETE", path, {}).status, 404);
}

TEST_F(Api, WithoutAKeyNoWebhookIsMade)
{
    EXPECT_EQ(server.stop(), 0);
    std::filesystem::create_directory(served.path("club.bayboard.webhook-key"));
    const ServerProcess keyless(served.file());
    HttpClient client = keyless.connect();
    const std::string wish = R"({"url":"https://example.org/in"})";
    client.send("POST /v1/webhooks HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                + "\r\nBayboard-Operator: Olga\r\nContent-Type: application/json\r\n"
                  "Content-Length: "
                + std::to_string(wish.size()) + "\r\n\r\n" + wish);
    const HttpReply refused = client.read();
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(memberOf(refused.body, "code"), "KEY_MISSING") << refused.body;
    checked("POST", "/v1/webhooks", refused);
}

TEST_F(Api, ABookingsTextsAreEdited)
{
    const HttpReply made = post("/v1/bookings", bookingText("D1"));
    const std::string path = made.headers.at("location");
    const HttpReply edited
        = post(path,
               R"({"title":"League","notes":"left lane","party":6,"name":"B. Roy"})",
               {{"If-Match", made.headers.at("etag")}},
               "PATCH");
    ASSERT_EQ(edited.status, 200) << edited.body;
    const HttpReply read = get(path);
    EXPECT_EQ(memberOf(read.body, "title"), "League");
    EXPECT_EQ(memberOf(read.body, "notes"), "left lane");
    EXPECT_EQ(memberOf(read.body, "party"), "6");
    EXPECT_EQ(
        post(path, R"({"title":"x"})", {{"If-Match", made.headers.at("etag")}}, "PATCH").status,
        412);
    EXPECT_EQ(post(path, R"({"party":-1})", {}, "PATCH").status, 400);
    EXPECT_EQ(memberOf(get(path).body, "title"), "League");
}

TEST_F(Api, BlocksAreLiftedChangedAndRemoved)
{
    const std::string wish
        = R"({"bays":["D1"],"start":"2030-06-03T13:00","minutes":60,"kind":"cleaning"})";
    ASSERT_EQ(post("/v1/blocks", wish).status, 201);
    const HttpReply listed = get("/v1/blocks?date=2030-06-03");
    const std::string path
        = "/v1/blocks/" + listed.body.substr(listed.body.find("\"id\":\"") + 6, 36);
    EXPECT_EQ(post(path + "/lift", "{}").status, 400) << "which part";
    const HttpReply lifted
        = post(path + "/lift", R"({"from":"2030-06-03T13:00","to":"2030-06-03T13:20"})");
    ASSERT_EQ(lifted.status, 200) << lifted.body;
    EXPECT_NE(get(path).body.find("\"lifted\":[{"), std::string::npos);
    book("D1", "2030-06-04");
    EXPECT_EQ(post(path + "/unlift", {}).status, 200);
    EXPECT_EQ(post(path, R"({"title":"Oiling","start":"2030-06-04T13:30"})", {}, "PATCH").status,
              409)
        << "somebody has booked there";
    EXPECT_EQ(post(path + "?dryRun=true", R"({"title":"Oiling"})", {}, "PATCH").status, 200);
    EXPECT_EQ(memberOf(get(path).body, "title"), "null");
    EXPECT_EQ(post(path, R"({"title":"Oiling"})", {}, "PATCH").status, 200);
    EXPECT_EQ(memberOf(get(path).body, "title"), "Oiling");
    EXPECT_EQ(post(path, R"({"scope":"some"})", {}, "PATCH").status, 400);
    EXPECT_EQ(post(path + "/remove", {}).status, 200);
    EXPECT_EQ(get(path).status, 404);
}

TEST_F(Api, StepsAreReadAndTakenBack)
{
    const HttpReply made = post("/v1/bookings", bookingText("D1"));
    const std::string id = memberOf(made.body, "id");
    const std::string step = memberOf(made.body, "changeSet");
    const HttpReply history = get("/v1/history/" + id);
    EXPECT_NE(history.body.find(step), std::string::npos) << history.body;
    EXPECT_EQ(get("/v1/history/" + id, "Kim").body.find("Haddad"), std::string::npos);
    EXPECT_EQ(post("/v1/changes/" + step + "/redo", {}).status, 409);
    EXPECT_EQ(post("/v1/changes/" + step + "/undo", {}).status, 200);
    EXPECT_EQ(get("/v1/bookings/" + id).status, 404);
    const HttpReply again = post("/v1/changes/" + step + "/undo", {});
    EXPECT_EQ(memberOf(again.body, "code"), "ALREADY_UNDONE") << again.body;
    EXPECT_EQ(post("/v1/changes/" + step + "/redo", {}).status, 200);
    EXPECT_EQ(get("/v1/bookings/" + id).status, 200);
}

TEST_F(Api, WhoAsksTooOftenIsToldSo)
{
    EXPECT_EQ(server.stop(), 0);
    const ServerProcess strict(served.file(), {"--rate-token=2"});
    HttpReply reply;
    for (int i = 0; i < 50 && reply.status != 429; ++i)
        reply = strict.connect().ask("GET", "/v1/locations", token);
    EXPECT_EQ(reply.status, 429);
    EXPECT_GE(std::stoi(reply.headers.at("retry-after")), 1);
    checked("GET", "/v1/locations", reply);
}

TEST_F(Api, DataThatFailsAgainAndAgainIsLeftAloneForAMoment)
{
    const std::filesystem::path aside = served.path("aside.bayboard");
    std::filesystem::rename(served.file(), aside);
    for (int i = 0; i < 8; ++i) {
        const HttpReply reply = get("/v1/locations");
        EXPECT_EQ(reply.status, 503);
        EXPECT_GE(std::stoi(reply.headers.at("retry-after")), 1);
    }
    EXPECT_EQ(server.metric("bayboard_data_kept_from"), 1);
    std::filesystem::rename(aside, served.file());
    int status = 503;
    for (int i = 0; i < 100'000 && status == 503; ++i)
        status = get("/v1/locations").status;
    EXPECT_EQ(status, 200) << "somebody tries again by himself";
    EXPECT_EQ(server.metric("bayboard_data_kept_from"), 0);
}

} // namespace
} // namespace bayboard::test
