// What a question may say and what not, on both stores.

#include "core/blocks/SeriesDates.h"
#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class RestWording : public testing::TestWithParam<ServerKind>
{
protected:
    using Query = std::vector<std::pair<std::string, std::string>>;

    RestWording()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , rest(server, club)
    { }

    RestReply book(const std::string &body, Query query = {})
    {
        return rest.ask("createBooking", {}, body, std::move(query));
    }

    [[nodiscard]] std::int64_t bookings() { return server.count("SELECT count(*) FROM booking"); }

    RestReply preview(const std::string &bays, const std::string &more)
    {
        return rest.ask("previewBlocks",
                        {},
                        R"({"bays":)" + bays + R"(,"start":")" + RestAsker::at(60)
                            + R"(","minutes":10,"kind":"cleaning")" + more + "}");
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    RestAsker rest;
};

TEST_P(RestWording, ADryRunThatIsNotHeardBooksNothing)
{
    const std::string body = RestAsker::bookingBody("D1", 60, 60);
    const std::vector<std::pair<Query, std::string>> wrong{
        {{{"dryrun", "true"}}, "?dryrun"},
        {{{"dry_run", "true"}}, "?dry_run"},
        {{{"dryRun", ""}}, "?dryRun"},
        {{{"dryRun", "yes"}}, "?dryRun"},
        {{{"dryRun", "false"}, {"dryRun", "true"}}, "?dryRun"},
        {{{"", ""}}, "?"},
        {{{"lastKnown", "true"}}, "?lastKnown"},
    };
    for (const auto &[query, place] : wrong) {
        const RestReply refused = book(body, query);
        EXPECT_EQ(refused.answer.status, 400) << place;
        EXPECT_EQ(refused.at("/code"), "INVALID");
        EXPECT_EQ(refused.at("/place"), place);
    }
    EXPECT_EQ(bookings(), 0);
    EXPECT_EQ(book(body, {{"dryRun", "false"}}).answer.status, 201);
}

TEST_P(RestWording, AListIsOfWhatWasAskedForOrNone)
{
    const auto placeOf = [&](const char *operation, Query query) {
        const RestReply refused = rest.ask(operation, {}, {}, std::move(query));
        EXPECT_EQ(refused.answer.status, 400) << refused.answer.body;
        return refused.at("/place");
    };
    EXPECT_EQ(placeOf("listBookings", {{"loaction", "Bedford"}}), "?loaction");
    EXPECT_EQ(placeOf("listBookings", {{"location", ""}}), "?location");
    EXPECT_EQ(placeOf("listBookings", {{"location", "Bedford"}, {"location", "Dartmouth"}}),
              "?location");
    EXPECT_EQ(placeOf("listBookings", {{"date", "today"}, {"from", "2026-06-15"}}), "?from");
    EXPECT_EQ(placeOf("listBookings", {{"lastKnown", "maybe"}}), "?lastKnown");
    EXPECT_EQ(placeOf("listCustomers", {{"search", std::string("a\0b", 3)}}), "?search");
    EXPECT_EQ(placeOf("listCustomers", {{"search", "\xFF"}}), "?search");
    EXPECT_EQ(placeOf("listCustomers", {{"search", " "}}), "?search");
    EXPECT_EQ(placeOf("listCustomers", {{"\xFF", "a"}}), "?");
}

TEST_P(RestWording, AnActionIsHeardAsItsOperation)
{
    const auto act = [&](const std::string &name, const std::string &body, Query query = {}) {
        return rest.ask("runAction", name, body, std::move(query));
    };
    const std::string body = RestAsker::bookingBody("D1", 60, 60);
    EXPECT_EQ(act("create_booking", body, {{"dryrun", "true"}}).at("/place"), "?dryrun");
    const std::string dry = body.substr(0, body.size() - 1) + R"(,"dryRun":false})";
    EXPECT_EQ(act("create_booking", dry, {{"dryRun", "true"}}).at("/place"), "?dryRun");
    EXPECT_EQ(bookings(), 0);
    const std::string day = R"("location":"Dartmouth","date":"2026-06-15","minutes":60)";
    EXPECT_EQ(act("check_availability", "{" + day + R"(,"bay":2})").at("/place"), "?bay");
    EXPECT_EQ(act("check_availability", "{" + day + R"(,"dryRun":"perhaps"})").answer.status, 400);
    EXPECT_EQ(act("check_availability", "{" + day + R"(,"dryRun":true})").answer.status, 200);
}

TEST_P(RestWording, AWeakTagNamesNoVersionToBeChanged)
{
    const std::string id = rest.book("D1", 60, 60);
    const std::string tag = rest.ask("getBooking", id).answer.tag;
    const auto title = [&](const std::string &matches) {
        rest.question.matches = matches;
        const auto status = rest.ask("updateBooking", id, R"({"title":"x"})").answer.status;
        rest.question.matches.clear();
        return status;
    };
    EXPECT_EQ(title("W/" + tag), 412);
    EXPECT_EQ(title("x" + tag), 412) << "a piece of another one";
    EXPECT_EQ(title("\"other*\""), 412);
    EXPECT_EQ(title("\"other\" , " + tag), 200);
    rest.question.differs = "W/" + rest.ask("getBooking", id).answer.tag;
    EXPECT_EQ(rest.ask("getBooking", id).answer.status, 304) << "to read, it is the same";
}

TEST_P(RestWording, ABookingIsOfBaysAPersonAndATimeThatCanBe)
{
    const auto placeOf = [&](const std::string &body) {
        const RestReply refused = book(body);
        EXPECT_EQ(refused.answer.status, 400) << refused.answer.body;
        return refused.at("/place");
    };
    EXPECT_EQ(placeOf(RestAsker::bookingBody(R"(D1","D1)", 60, 60)), "/bays");
    EXPECT_EQ(placeOf(RestAsker::bookingBody("D1", 60, 60, R"("name":"")")), "/name");
    EXPECT_EQ(placeOf(RestAsker::bookingBody("D1", 60, 60, R"("name":"  ")")), "/name");
    EXPECT_EQ(placeOf(R"({"bays":["D1"],"start":"9999-12-31T23:59","minutes":60})"), "/start");
    EXPECT_EQ(bookings(), 0);
    const std::string id = rest.book("D1", 60, 60, R"("name":"Ann")");
    EXPECT_EQ(rest.ask("updateBooking", id, R"({"name":" "})").at("/place"), "/name");
    EXPECT_EQ(rest.ask("createCustomer", {}, R"({"name":" "})").at("/place"), "/name");
}

TEST_P(RestWording, WhoMayLayNoBlocksIsToldBeforeTheirDatesAreWorkedOut)
{
    const std::string hourly = R"(,"rrule":"FREQ=HOURLY")";
    const RestReply tooMany = preview(R"(["all"])", hourly);
    EXPECT_EQ(tooMany.answer.status, 400) << tooMany.answer.body;
    EXPECT_NE(tooMany.at("/detail").find(std::to_string(mostBlocksAsked)), std::string::npos);
    const std::string body = RestAsker::bookingBody(
        "D1", 300, 10, R"("kind":"cleaning","rrule":"FREQ=DAILY;COUNT=3")");
    ASSERT_EQ(rest.ask("layBlocks", {}, body).answer.status, 201);
    const std::string block = rest.ask("listBlocks").at("/blocks/0/id");
    const char *edit = R"({"scope":"all","rrule":"FREQ=SECONDLY"})";
    EXPECT_EQ(rest.ask("updateBlock", block, edit).answer.status, 400);
    rest.question.device.actor = club.person("Sam");
    EXPECT_EQ(preview(R"(["all"])", hourly).answer.status, 403);
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(preview(R"(["all"])", hourly).answer.status, 403);
    EXPECT_EQ(preview(R"(["D1"])", {}).answer.status, 403);
    EXPECT_EQ(rest.ask("updateBlock", block, edit).answer.status, 403);
}

TEST_P(RestWording, ASeriesHasTimesBesideItsRuleAndTimesThatAreLeftOut)
{
    const auto dates = [&](const std::string &more) {
        const RestReply seen = preview(R"(["D1"])", more);
        EXPECT_EQ(seen.answer.status, 200) << seen.answer.body;
        return seen.countAt("/occurrences");
    };
    const std::string daily = R"(,"rrule":"FREQ=DAILY;COUNT=3")";
    EXPECT_EQ(dates(daily), 3U);
    EXPECT_EQ(dates(daily + R"(,"exdate":["2026-06-16"])"), 2U);
    EXPECT_EQ(dates(daily + R"(,"exdate":[")" + RestAsker::at(60) + "\"]"), 2U);
    EXPECT_EQ(dates(daily + R"(,"rdate":["2026-06-20T09:00"])"), 4U);
    EXPECT_EQ(dates(R"(,"rdate":["2026-06-20T09:00"])"), 2U) << "the start and that one";
    EXPECT_EQ(preview(R"(["D1"])", R"(,"exdate":["2026-06-16"])").at("/place"), "/exdate");
    EXPECT_EQ(preview(R"(["D1"])", daily + R"(,"rdate":["soon"])").at("/place"), "/rdate");
    EXPECT_EQ(preview(R"(["D1"])", daily + R"(,"rdate":["2026-06-20"])").at("/place"), "/rdate");
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         RestWording,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
