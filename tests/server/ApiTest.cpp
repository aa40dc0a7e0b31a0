// The interface for other programs and its description, both ways: what the document says of an
// operation the real server does, and what the server answers is in the document.

#include "tests/server/ApiFixture.h"

namespace bayboard::test {
namespace {

TEST_F(Api, EveryOperationOfTheDocumentIsARouteAndAsksForAToken)
{
    for (const Operation &each : operations()) {
        const HttpReply reply = ask(each.method, each.somewhere(), {}, {});
        EXPECT_EQ(reply.status, each.isOpen() ? 200 : 401) << each.id() << reply.body;
        if (!each.isOpen()) {
            EXPECT_TRUE(each.names(401)) << each.id();
            expectSchema("/components/schemas/Problem", reply.body);
        }
    }
}

TEST_F(Api, ATokenWhoseTimeIsOverIsAProblemOfTheDocument)
{
    const HttpReply reply
        = ask("GET", "/v1/locations", {{"Authorization", "Bearer " + expired}}, {});
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(memberOf(reply.body, "code"), "TOKEN_EXPIRED");
    EXPECT_EQ(memberOf(reply.body, "title"), "The token has expired: a new one is needed");
    checked("GET", "/v1/locations", reply);
}

TEST_F(Api, APathHasTheMethodsOfTheDocumentAndNoOthers)
{
    for (const auto &path : document["paths"].GetObject()) {
        std::vector<std::string> methods;
        Operation one;
        for (const Operation &each : operations())
            if (each.path == path.name.GetString()) {
                methods.push_back(each.method);
                one = each;
            }
        const HttpReply reply = ask("PUT", one.somewhere(), {}, {});
        EXPECT_EQ(reply.status, 405) << one.path;
        for (const std::string &method : methods)
            EXPECT_NE(reply.headers.at("allow").find(method), std::string::npos) << one.path;
        EXPECT_EQ(
            std::count(reply.headers.at("allow").begin(), reply.headers.at("allow").end(), ','),
            static_cast<std::ptrdiff_t>(methods.size()) - 1)
            << one.path << reply.headers.at("allow");
    }
}

TEST_F(Api, EveryOperationAsksForWhomAndNamesEachCommonProblem)
{
    for (const Operation &each : operations()) {
        if (each.isOpen() || each.isSync())
            continue;
        const bool hasBody = each.said->HasMember("requestBody");
        const std::string body = hasBody ? "{}" : "";
        const auto expect = [&](int status, const char *code, const HttpReply &reply) {
            EXPECT_EQ(reply.status, status) << each.id() << reply.body;
            EXPECT_EQ(memberOf(reply.body, "code"), code) << each.id();
            expectSaid(each, reply);
        };
        expect(400, "OPERATOR_NEEDED", ask(each.method, each.somewhere(), as({}), body));
        expect(400, "INVALID", ask(each.method, each.somewhere(), as("Nobody"), body));
        if (each.somewhere() != each.path && !each.isAction())
            expect(404, "NOT_FOUND", ask(each.method, each.somewhere(), as("Olga"), body));
        if (hasBody) {
            expect(415,
                   "NOT_JSON",
                   ask(each.method, each.somewhere(), as("Olga"), "{}", "text/plain"));
            if (each.somewhere() == each.path)
                expect(400, "INVALID", ask(each.method, each.somewhere(), as("Olga"), "{\"x\":1}"));
        }
        if (each.takes("key"))
            expect(
                400,
                "INVALID",
                ask(each.method, each.somewhere(), as("Olga", {{"Idempotency-Key", "a b"}}), body));
    }
    const HttpReply large
        = ask("POST", "/v1/bookings", as("Olga"), "\"" + std::string(1'100'000, 'a') + "\"");
    EXPECT_EQ(large.status, 413);
}

TEST_F(Api, AQueryThatSaysAnythingElseIsRefusedWithItsName)
{
    const auto expect = [&](const Operation &each, const std::string &query, const char *place) {
        const std::string body = each.said->HasMember("requestBody") ? "{}" : "";
        const HttpReply reply = ask(each.method, each.somewhere() + "?" + query, as("Olga"), body);
        EXPECT_EQ(reply.status, 400) << each.id() << query << reply.body;
        EXPECT_EQ(memberOf(reply.body, "place"), place) << each.id() << reply.body;
        expectSaid(each, reply);
    };
    int named = 0;
    for (const Operation &each : operations()) {
        if (each.isOpen() || each.isSync())
            continue;
        expect(each, "dryrun=true", "?dryrun");
        expect(each, "dry_run", "?dry_run");
        for (const char *name : {"dryRun", "lastKnown", "location", "limit", "cursor"}) {
            const std::string known = name;
            const std::string place = "?" + known;
            expect(each, known, place.c_str());
            expect(each, known + "=&x=1", place.c_str());
            if (!each.takes(known))
                continue;
            ++named;
            expect(each, known + "=true&" + known + "=true", place.c_str());
        }
    }
    EXPECT_GT(named, 40);
    EXPECT_EQ(post("/v1/bookings?dryrun=true", bookingText("D1")).status, 400);
    EXPECT_EQ(get("/v1/bookings?date=2030-06-03").body.find("\"id\""), std::string::npos);
}

TEST_F(Api, AHeaderThatSaysNothingOrIsThereTwiceLeavesNoQuestionUnprotected)
{
    for (const char *name : {"Idempotency-Key", "If-Match", "If-None-Match", "Bayboard-Operator"}) {
        for (const Headers &headers :
             {as("", {{name, ""}}), as("", {{name, "Mia"}, {name, "Mia"}})}) {
            const HttpReply reply = ask("POST", "/v1/bookings", headers, bookingText("D1"));
            EXPECT_EQ(reply.status, 400) << name;
            EXPECT_EQ(memberOf(reply.body, "place"), name) << reply.body;
            checked("POST", "/v1/bookings", reply);
        }
    }
    EXPECT_EQ(get("/v1/bookings?date=2030-06-03").body.find("\"id\""), std::string::npos);
}

TEST_F(Api, PlacesAreRead)
{
    const HttpReply all = get("/v1/locations");
    EXPECT_NE(all.body.find("\"Dartmouth\""), std::string::npos);
    EXPECT_EQ(memberOf(get("/v1/locations/dartmouth").body, "zone"), "America/Halifax");
    EXPECT_NE(get("/v1/bays?location=Bedford").body.find("\"Bedford/B2\""), std::string::npos);
    const std::string bay = served.club().bay(0).toString();
    EXPECT_EQ(memberOf(get("/v1/bays/" + bay).body, "name"), "D1");
}

TEST_F(Api, ABookingGoesThroughItsLife)
{
    const HttpReply made = post("/v1/bookings", bookingText("D1"));
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string path = made.headers.at("location");
    const HttpReply read = get(path);
    EXPECT_EQ(read.headers.at("etag"), made.headers.at("etag"));
    EXPECT_EQ(read.headers.at("cache-control"), "private, no-cache");
    EXPECT_EQ(get("/v1/bookings?date=2030-06-03").status, 200);
    const HttpReply same = checked(
        "GET", path, ask("GET", path, as("Mia", {{"If-None-Match", read.headers.at("etag")}}), {}));
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(same.body, "");
    EXPECT_EQ(post("/v1/bookings?dryRun=true", bookingText("D2")).status, 200);
    EXPECT_EQ(post(path + "/reschedule", R"({"bays":["D2"]})").status, 200);
    EXPECT_EQ(post(path + "/check-in", {}, {{"If-Match", read.headers.at("etag")}}).status, 412);
    EXPECT_EQ(post(path + "/give-time", R"({"minutes":15,"reason":"projector"})").status, 200);
    EXPECT_EQ(post(path + "/check-in", {}).status, 200);
    EXPECT_EQ(post(path + "/cancel", R"({"reason":"rain"})").status, 409);
    EXPECT_EQ(post(path + "/complete", "{}").status, 200);
    const std::string other = "/v1/bookings/" + book("D3");
    EXPECT_EQ(post(other + "/no-show", {}).status, 200);
    EXPECT_EQ(post(other + "/release", {}).status, 200);
    EXPECT_EQ(post(other + "/release", {}).status, 409);
    EXPECT_EQ(post(other + "/reopen", {}).status, 200);
    const std::string third = "/v1/bookings/" + book("D4");
    EXPECT_EQ(post(third + "/cancel", R"({"reason":"rain"})").status, 200);
    EXPECT_EQ(post(third + "/reopen", {}).status, 200);
}

TEST_F(Api, WhoComesSecondIsToldWhyAndTheProblemIsCounted)
{
    const std::string first = book("D1");
    const HttpReply lost = post("/v1/bookings", bookingText("D1"));
    EXPECT_EQ(lost.status, 409);
    EXPECT_EQ(memberOf(lost.body, "pattern"), "booking_conflict");
    EXPECT_NE(lost.body.find(first), std::string::npos);
    EXPECT_EQ(server.metric("bayboard_problems_total{code=\"DOUBLE_BOOKING\",pattern=\"booking_"
                            "conflict\"}"),
              1);
    EXPECT_EQ(get("/v1/availability/check?bays=D1&start=2030-06-03T13:00&minutes=60").status, 200);
    EXPECT_EQ(get("/v1/availability?location=Dartmouth&date=2030-06-03&minutes=60").status, 200);
}

TEST_F(Api, AKeyMakesAQuestionSafeToSendAgainAlsoAfterARestart)
{
    const Headers key{{"Idempotency-Key", "order-17"}};
    const HttpReply first = post("/v1/bookings", bookingText("D1"), key);
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(post("/v1/bookings", bookingText("D1"), key).body, first.body);
    for (const Operation &each : operations()) {
        if (!each.takes("key"))
            continue;
        const HttpReply reused = ask(each.method,
                                     each.somewhere(),
                                     as("Mia", key),
                                     each.said->HasMember("requestBody") ? "{}" : "");
        EXPECT_EQ(memberOf(reused.body, "code"), "IDEMPOTENCY_KEY_REUSED") << each.id();
        expectSaid(each, reused);
    }
    EXPECT_EQ(server.stop(), 0);
    const ServerProcess again(served.file());
    HttpClient client = again.connect();
    const std::string body = bookingText("D1");
    client.send("POST /v1/bookings HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                + "\r\nBayboard-Operator: Mia\r\nIdempotency-Key: order-17\r\nContent-Type: "
                  "application/json\r\nContent-Length: "
                + std::to_string(body.size()) + "\r\n\r\n" + body);
    EXPECT_EQ(client.read().body, first.body);
}

TEST_F(Api, CustomersAreMadeFoundAndChanged)
{
    const HttpReply made
        = post("/v1/customers", R"({"name":"Élodie Roy","phones":["902 555 0101"]})");
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string path = made.headers.at("location");
    EXPECT_NE(get("/v1/customers?search=elodie").body.find("lodie Roy"), std::string::npos);
    EXPECT_EQ(memberOf(get(path).body, "phone"), "902 555 0101");
    EXPECT_EQ(post(path, R"({"tier":"nobody"})", {}, "PATCH").status, 400);
    EXPECT_EQ(post(path, R"({"notes":"left-handed"})", {}, "PATCH").status, 200);
    EXPECT_EQ(post(path, "{}", {{"If-Match", made.headers.at("etag")}}, "PATCH").status, 412);
    EXPECT_EQ(get("/v1/customers", "Kim").status, 403);
}

/// RFC 9110, 13.1.1, asks it of every question, also of one that changes nothing.
TEST_F(Api, AReadingThatMeansAnotherVersionIsToldSo)
{
    const std::string customer
        = post("/v1/customers", R"({"name":"Ann Roy"})").headers.at("location");
    std::vector<std::string> paths{customer};
    for (const Operation &each : operations()) {
        EXPECT_EQ(each.takes("ifMatch"), each.names(412)) << each.id();
        if (each.method != "GET" || !each.names(304))
            continue;
        EXPECT_TRUE(each.names(412)) << each.id();
        if (each.path.find('{') == std::string::npos)
            paths.push_back(each.path);
    }
    int read = 0;
    for (const std::string &path : paths) {
        const HttpReply first = get(path, "Olga");
        if (first.status != 200)
            continue; // it wants to be asked something
        ++read;
        const auto meaning = [&](const std::string &tag) {
            return checked("GET", path, ask("GET", path, as("Olga", {{"If-Match", tag}}), {}));
        };
        const HttpReply other = meaning("\"another\"");
        EXPECT_EQ(other.status, 412) << path << other.body;
        EXPECT_EQ(meaning(first.headers.at("etag")).body, first.body) << path;
        EXPECT_EQ(meaning("*").status, 200) << path;
    }
    EXPECT_GE(read, 7);
}

TEST_F(Api, BlocksArePreviewedAndLaid)
{
    const std::string body
        = R"({"bays":["all"],"location":"Dartmouth","start":"2030-06-03T13:00","minutes":60,)"
          R"("kind":"cleaning")";
    book("D1");
    EXPECT_EQ(memberOf(post("/v1/blocks/preview", body + "}").body, "bookings"), "1");
    const HttpReply lost = post("/v1/blocks", body + "}");
    EXPECT_EQ(memberOf(lost.body, "code"), "BOOKINGS_IN_THE_WAY") << lost.body;
    EXPECT_EQ(post("/v1/blocks?dryRun=true", body + R"(,"onClash":"shorten"})").status, 200);
    const HttpReply laid = post("/v1/blocks", body + R"(,"onClash":"shorten"})");
    ASSERT_EQ(laid.status, 201) << laid.body;
    const HttpReply listed = get("/v1/blocks?date=2030-06-03");
    const std::string id = listed.body.substr(listed.body.find("\"id\":\"") + 6, 36);
    EXPECT_EQ(memberOf(get("/v1/blocks/" + id).body, "kind"), "cleaning");
    const HttpReply sams = ask("POST", "/v1/bookings", as("Sam"), bookingText("D2"));
    EXPECT_EQ(memberOf(sams.body, "code"), "BLACKOUT_PERIOD") << sams.body;
    EXPECT_EQ(memberOf(sams.body, "pattern"), "booking_restriction");
    EXPECT_EQ(post("/v1/bookings", bookingText("D2")).status, 201) << "Mia may book over it";
    EXPECT_NE(get("/v1/blocks?date=2030-06-03").body.find("\"lifted\":[{"), std::string::npos);
}

TEST_F(Api, ActionsDoWhatTheirOperationsDo)
{
    const std::string customer
        = memberOf(post("/v1/customers", R"({"name":"Bob Stone"})").body, "id");
    const HttpReply made
        = post("/v1/actions/create_booking",
               R"({"bays":["D1"],"start":"2030-06-03T13:00","minutes":60,"customer":")" + customer
                   + "\"}");
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string id = memberOf(made.body, "id");
    EXPECT_EQ(post("/v1/actions/check_availability",
                   R"({"location":"Dartmouth","date":"2030-06-03","minutes":60})")
                  .status,
              200);
    const HttpReply context = get("/v1/customers/" + customer + "/booking-context");
    EXPECT_EQ(memberOf(context.body, "upcoming"), "1") << context.body;
    EXPECT_EQ(post("/v1/actions/reschedule_booking", R"({"booking":")" + id + R"(","bays":["D2"]})")
                  .status,
              200);
    EXPECT_EQ(post("/v1/actions/cancel_booking", R"({"booking":")" + id + "\"}").status, 200);
    EXPECT_EQ(post("/v1/actions/dance", "{}").status, 404);
}

TEST_F(Api, WhoWantsRatherAnOldAnswerThanNoneGetsItMarked)
{
    const HttpReply fresh = get("/v1/locations?lastKnown=true");
    EXPECT_EQ(fresh.headers.count("bayboard-last-known"), 0U);
    const std::filesystem::path aside = served.path("aside.bayboard");
    std::filesystem::rename(served.file(), aside); // what is written now would be lost
    EXPECT_EQ(get("/v1/locations").status, 503);
    const HttpReply old = get("/v1/locations?lastKnown=true");
    EXPECT_EQ(old.status, 200);
    EXPECT_EQ(old.body, fresh.body);
    EXPECT_EQ(old.headers.at("bayboard-last-known"), "true");
    EXPECT_EQ(old.headers.count("age"), 1U);
    EXPECT_EQ(get("/v1/bays?lastKnown=true").status, 503) << "it was never asked before";
    EXPECT_EQ(post("/v1/bookings", bookingText("D1")).status, 503) << "nothing is written so";
    std::filesystem::rename(aside, served.file());
    EXPECT_EQ(get("/v1/locations?lastKnown=true").headers.count("bayboard-last-known"), 0U);
}

TEST_F(Api, WhatHasBeenRefusedSinceIsNotToldAgain)
{
    const HttpReply made = post("/v1/bookings", bookingText("D1"));
    const std::string gone = "/v1/bookings/" + memberOf(made.body, "id") + "?lastKnown=true";
    EXPECT_EQ(get(gone).status, 200);
    EXPECT_EQ(post("/v1/changes/" + memberOf(made.body, "changeSet") + "/undo", "{}").status, 200);
    EXPECT_EQ(get(gone).status, 404);
    const std::filesystem::path aside = served.path("aside.bayboard");
    std::filesystem::rename(served.file(), aside);
    EXPECT_EQ(get(gone).status, 503);
    std::filesystem::rename(aside, served.file());
}

TEST_F(Api, WhoKeepsACopyTakesASnapshotAndFollows)
{
    book("D1");
    const HttpReply snapshot = get("/v1/snapshot", "Kim");
    ASSERT_EQ(snapshot.status, 200);
    EXPECT_TRUE(snapshot.whole);
    EXPECT_EQ(snapshot.body.find("Haddad"), std::string::npos) << "Kim may not read names";
    EXPECT_NE(get("/v1/snapshot").body.find("Haddad"), std::string::npos);
    const std::size_t last = snapshot.body.rfind("{\"last\"");
    const std::string cursor = memberOf(snapshot.body.substr(last), "cursor");
    EXPECT_EQ(get("/v1/changes?cursor=" + cursor, "Kim").body.find("changeSet"), std::string::npos);
    const std::string id = book("D2");
    const HttpReply news = get("/v1/changes?cursor=" + cursor, "Kim");
    EXPECT_NE(news.body.find(id), std::string::npos) << news.body;
    EXPECT_EQ(news.body.find("Haddad"), std::string::npos);
    EXPECT_EQ(get("/v1/changes?cursor=now").body.find("changeSet"), std::string::npos);
    const std::string lost = std::string(nobody) + cursor.substr(36);
    EXPECT_EQ(get("/v1/changes?cursor=" + lost).status, 410);
    EXPECT_EQ(get("/v1/changes?cursor=x").status, 400);
    EXPECT_EQ(get("/v1/rules").status, 200);
}

TEST_F(Api, ThePageHasEveryOperationAndAsksNoOtherHost)
{
    const HttpReply page = ask("GET", "/v1/docs", {}, {});
    EXPECT_EQ(page.headers.at("content-type"), "text/html; charset=utf-8");
    for (const Operation &each : operations())
        EXPECT_NE(page.body.find("id=\"" + each.id() + "\""), std::string::npos) << each.id();
    EXPECT_EQ(page.body.find("://"), std::string::npos);
}

} // namespace
} // namespace bayboard::test
