// Bookings as other programs see and make them, on both stores.

#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

constexpr const char *strict = R"({"version": 1, "rules": [
    {"id": "length", "rule": "duration", "minimum": 60, "step": 30, "maximum": 240}]})";

class RestBookings : public testing::TestWithParam<ServerKind>
{
protected:
    RestBookings()
        : club(1, strict)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , rest(server, club)
    { }

    /// As the interface prints it.
    static std::string local(int minutesAfterNoon)
    {
        return Zone::load("America/Halifax")
            .value()
            ->format(SyncClub::noon() + minutes(minutesAfterNoon));
    }

    std::int64_t steps() { return server.count("SELECT count(*) FROM change_set"); }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    RestAsker rest;
};

TEST_P(RestBookings, WhatIsBookedIsReadAsTheCommandLinePrintsIt)
{
    const RestReply made
        = rest.ask("createBooking",
                   {},
                   RestAsker::bookingBody("D1", 60, 90, R"("name":"A. Haddad","party":3)"));
    ASSERT_EQ(made.answer.status, 201) << made.answer.body;
    const std::string id = made.at("/id");
    EXPECT_EQ(made.answer.place, "/v1/bookings/" + id);
    EXPECT_EQ(made.at("/warnings"), "[]");
    const RestReply read = rest.ask("getBooking", id);
    EXPECT_EQ(read.answer.status, 200);
    EXPECT_EQ(read.answer.tag, made.answer.tag);
    EXPECT_EQ(read.at("/location"), "Dartmouth");
    EXPECT_EQ(read.at("/zone"), "America/Halifax");
    EXPECT_EQ(read.at("/bays"), "[\"Dartmouth/D1\"]");
    EXPECT_EQ(read.at("/start"), "2026-06-15T13:00:00-03:00");
    EXPECT_EQ(read.at("/end"), "2026-06-15T14:30:00-03:00");
    EXPECT_EQ(read.at("/name"), "A. Haddad");
    EXPECT_EQ(read.at("/party"), "3");
    EXPECT_EQ(read.at("/source"), "web");
    EXPECT_EQ(made.at("/booking"), read.at(""));
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestBookings, TheStepIsOneOfTheJournalThatDesksRead)
{
    const std::string id = rest.book("D1", 60, 60);
    const auto page = server.page({{club.dartmouth().value, 0}});
    ASSERT_TRUE(page.has_value());
    const ChangeSet &set = page->entries.back().set;
    EXPECT_EQ(set.actor, club.person("Mia"));
    EXPECT_EQ(set.desk, rest.question.device.desk);
    EXPECT_EQ(set.label.code, LabelCode::CreateBooking);
    EXPECT_EQ(set.changes.front().entity.id.toString(), id);
}

TEST_P(RestBookings, WhoComesSecondIsToldWhoHoldsTheBayAndWhatWouldWork)
{
    const std::string first = rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    const std::int64_t before = steps();
    const RestReply lost = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 90, 60));
    EXPECT_EQ(lost.answer.status, 409);
    EXPECT_TRUE(lost.answer.isProblem);
    EXPECT_EQ(lost.at("/code"), "DOUBLE_BOOKING");
    EXPECT_EQ(lost.at("/type"), "urn:bayboard:problem:DOUBLE_BOOKING");
    EXPECT_EQ(lost.at("/pattern"), "booking_conflict");
    EXPECT_EQ(lost.at("/blocker/id"), first);
    EXPECT_NE(lost.at("/detail").find("Haddad"), std::string::npos) << lost.answer.body;
    ASSERT_GT(lost.countAt("/violations/0/fixes"), 0U) << lost.answer.body;
    EXPECT_EQ(steps(), before);
    const std::string bay = lost.at("/violations/0/fixes/0/bay");
    const RestReply fixed = rest.ask("createBooking",
                                     {},
                                     "{\"bays\":[\"" + bay + "\"],\"start\":\""
                                         + lost.at("/violations/0/fixes/0/start") + "\",\"end\":\""
                                         + lost.at("/violations/0/fixes/0/end") + "\"}");
    EXPECT_EQ(fixed.answer.status, 201) << fixed.answer.body;
}

TEST_P(RestBookings, WhatWouldWorkIsFoundDaysAwayWhereAllIsTaken)
{
    constexpr int fourDays = 4 * 24 * 60;
    for (const char *bay : {"D1", "D2", "D3", "D4"})
        rest.book(bay, 0, fourDays, R"("override":"a tournament")");
    const RestReply lost = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 60));
    EXPECT_EQ(lost.at("/code"), "DOUBLE_BOOKING");
    ASSERT_GT(lost.countAt("/violations/0/fixes"), 0U) << lost.answer.body;
    const std::string bay = lost.at("/violations/0/fixes/0/bay");
    EXPECT_EQ(bay, "Dartmouth/D1");
    EXPECT_EQ(lost.at("/violations/0/fixes/0/start"), local(fourDays));
}

TEST_P(RestBookings, AReasonOpensTheWayOutOfWhatItCannotSetAside)
{
    rest.book("D1", 60, 60);
    const RestReply lost = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 20));
    const RestReply overriding = rest.ask(
        "createBooking", {}, RestAsker::bookingBody("D1", 60, 20, R"("override":"a try")"));
    EXPECT_EQ(overriding.at("/code"), "DOUBLE_BOOKING");
    ASSERT_GT(overriding.countAt("/violations/0/fixes"), 0U) << overriding.answer.body;
    EXPECT_EQ(overriding.at("/violations/0/fixes/0/start"), local(30));
    EXPECT_EQ(overriding.at("/violations/0/fixes/0/end"), local(50))
        << "as short as it was asked for";
    EXPECT_NE(lost.at("/violations/0/fixes/0/end"), local(50));
}

TEST_P(RestBookings, ARuleRefusesWithItsSentenceAndAReasonSetsItAside)
{
    const RestReply lost = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 45));
    EXPECT_EQ(lost.answer.status, 422);
    EXPECT_EQ(lost.at("/code"), "INVALID_DURATION");
    EXPECT_EQ(lost.at("/pattern"), "booking_validation");
    EXPECT_EQ(lost.at("/overridable"), "true");
    EXPECT_NE(lost.at("/violations/0/message"), "");
    EXPECT_EQ(lost.at("/detail"), lost.at("/violations/0/message"));
    rest.book("D1", 60, 45, R"("override":"a short lesson")");
    rest.question.person = {};
    rest.question.device.actor = club.person("Sam");
    const RestReply sams = rest.ask(
        "createBooking", {}, RestAsker::bookingBody("D2", 60, 45, R"("override":"because")"));
    EXPECT_EQ(sams.answer.status, 403) << sams.answer.body;
    EXPECT_EQ(sams.at("/code"), "NOT_PERMITTED");
}

TEST_P(RestBookings, ADryRunSaysWhatWouldBeAndWritesNothing)
{
    const std::int64_t before = steps();
    const RestReply dry
        = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 60), {{"dryRun", "true"}});
    EXPECT_EQ(dry.answer.status, 200) << dry.answer.body;
    EXPECT_EQ(dry.at("/id"), "null");
    EXPECT_EQ(dry.at("/changeSet"), "null");
    const RestReply refused
        = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 45), {{"dryRun", "true"}});
    EXPECT_EQ(refused.at("/code"), "INVALID_DURATION");
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(server.count("SELECT count(*) FROM judgement"), 0);
}

TEST_P(RestBookings, AQuestionThatIsSentAgainGetsTheSameAnswerAndBooksOnce)
{
    rest.question.key = "order-17";
    const std::string body = RestAsker::bookingBody("D1", 60, 60);
    const RestReply first = rest.ask("createBooking", {}, body);
    const std::int64_t after = steps();
    const RestReply again = rest.ask("createBooking", {}, body);
    EXPECT_EQ(again.answer.status, 201);
    EXPECT_EQ(again.answer.body, first.answer.body);
    EXPECT_EQ(again.answer.place, first.answer.place);
    EXPECT_EQ(again.answer.tag, first.answer.tag);
    EXPECT_FALSE(again.answer.judgement.has_value()) << "nothing was judged";
    EXPECT_EQ(steps(), after);
    const RestReply other = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 180, 60));
    EXPECT_EQ(other.answer.status, 422);
    EXPECT_EQ(other.at("/code"), "IDEMPOTENCY_KEY_REUSED");
    rest.question.key = "order-18";
    const RestReply refused = rest.ask("createBooking", {}, body);
    EXPECT_EQ(refused.at("/code"), "DOUBLE_BOOKING");
    rest.question.key.clear();
    EXPECT_EQ(rest.ask("cancelBooking", first.at("/id")).answer.status, 200);
    rest.question.key = "order-18";
    EXPECT_EQ(rest.ask("createBooking", {}, body).answer.body, refused.answer.body)
        << "a refusal is an answer, too";
    rest.question.device.id.value = Uuid{{0xAB, 2}};
    EXPECT_EQ(rest.ask("createBooking", {}, body).answer.status, 201) << "another token's key";
}

TEST_P(RestBookings, AMoveCountsAndGoesToAnotherBayOrTime)
{
    const std::string id = rest.book("D1", 60, 60);
    const RestReply moved = rest.ask("rescheduleBooking",
                                     id,
                                     R"({"bays":["Bedford/B1"],"start":")" + RestAsker::at(120)
                                         + R"(","minutes":90})");
    ASSERT_EQ(moved.answer.status, 200) << moved.answer.body;
    EXPECT_EQ(moved.at("/booking/location"), "Bedford");
    EXPECT_EQ(moved.at("/booking/end"), "2026-06-15T15:30:00-03:00");
    EXPECT_EQ(server.booking(*BookingId::parse(id)).reschedules, 1);
    const RestReply nothing = rest.ask("rescheduleBooking", id, "{}");
    EXPECT_EQ(nothing.answer.status, 200);
    EXPECT_EQ(nothing.at("/changeSet"), "null");
    EXPECT_EQ(nothing.answer.tag, moved.answer.tag);
}

TEST_P(RestBookings, StatesGoTheirWayAndNoOther)
{
    const std::string id = rest.book("D1", 60, 60);
    EXPECT_EQ(rest.ask("checkInBooking", id).at("/booking/state"), "checked_in");
    const RestReply refused = rest.ask("cancelBooking", id, R"({"reason":"rain"})");
    EXPECT_EQ(refused.answer.status, 409);
    EXPECT_EQ(refused.at("/code"), "TRANSITION_REFUSED");
    EXPECT_EQ(rest.ask("completeBooking", id).at("/booking/state"), "completed");
    const std::string other = rest.book("D2", 60, 60);
    EXPECT_EQ(rest.ask("noShowBooking", other).at("/booking/state"), "no_show");
    EXPECT_EQ(rest.ask("checkInBooking", other).answer.status, 409) << "only reopening reopens";
    EXPECT_EQ(rest.ask("releaseBooking", other).answer.status, 200);
    EXPECT_EQ(rest.ask("releaseBooking", other).answer.status, 409);
    const std::string third = rest.book("D3", 60, 60);
    EXPECT_EQ(rest.ask("cancelBooking", third, R"({"reason":"rain"})").at("/booking/state"),
              "cancelled");
    EXPECT_EQ(server.booking(*BookingId::parse(third)).reason, "rain");
    EXPECT_EQ(rest.ask("reopenBooking", third).at("/booking/state"), "confirmed");
}

TEST_P(RestBookings, TimeIsGivenForNothingWithItsReason)
{
    const std::string id = rest.book("D1", 60, 60);
    rest.book("D1", 180, 60);
    EXPECT_EQ(rest.ask("giveTime", id, R"({"minutes":30})").at("/place"), "/reason");
    EXPECT_EQ(rest.ask("giveTime", id, R"({"minutes":30,"reason":" "})").answer.status, 400);
    EXPECT_EQ(rest.ask("giveTime", id, R"({"reason":"projector"})").at("/place"), "/minutes");
    EXPECT_EQ(rest.ask("giveTime", id, R"({"minutes":90,"reason":"projector"})").answer.status, 409)
        << "somebody comes next";
    const RestReply given = rest.ask("giveTime", id, R"({"minutes":30,"reason":"projector"})");
    ASSERT_EQ(given.answer.status, 200) << given.answer.body;
    EXPECT_EQ(given.at("/booking/end"), "2026-06-15T14:30:00-03:00");
    const RestReply history = rest.ask("getHistory", id);
    EXPECT_EQ(history.at("/steps/0/reason"), "projector");
    EXPECT_EQ(server.count("SELECT count(*) FROM change_set WHERE label = 'giveTime'"), 1);
    rest.question.device.actor = club.person("Kim");
    EXPECT_EQ(rest.ask("giveTime", id, R"({"minutes":5,"reason":"x"})").answer.status, 403);
    EXPECT_EQ(server.findings(), "");
}

TEST_P(RestBookings, AVersionThatIsNoMoreIsNotChanged)
{
    const std::string id = rest.book("D1", 60, 60);
    const std::string seen = rest.ask("getBooking", id).answer.tag;
    rest.question.matches = seen;
    EXPECT_EQ(rest.ask("checkInBooking", id).answer.status, 200);
    const RestReply late = rest.ask("completeBooking", id);
    EXPECT_EQ(late.answer.status, 412);
    EXPECT_EQ(late.at("/code"), "PRECONDITION_FAILED");
    rest.question.matches = "*";
    EXPECT_EQ(rest.ask("completeBooking", id).answer.status, 200);
    rest.question.matches.clear();
    rest.question.differs = rest.ask("getBooking", id).answer.tag;
    const RestReply same = rest.ask("getBooking", id);
    EXPECT_EQ(same.answer.status, 304);
    EXPECT_EQ(same.answer.body, "");
}

TEST_P(RestBookings, AListComesInPagesAndMissesNothing)
{
    std::vector<std::string> made;
    for (int i = 0; i < 3; ++i) {
        made.push_back(rest.book("D1", 60 * i, 60));
        made.push_back(rest.book("Bedford/B1", 60 * i, 60));
    }
    std::vector<std::string> read;
    std::vector<std::pair<std::string, std::string>> query{{"limit", "2"}};
    std::string cursor;
    do {
        const RestReply page = rest.ask("listBookings", {}, {}, query);
        ASSERT_EQ(page.answer.status, 200) << page.answer.body;
        for (std::size_t i = 0; i < page.countAt("/bookings"); ++i)
            read.push_back(page.at("/bookings/" + std::to_string(i) + "/id"));
        cursor = page.at("/next");
        query = {{"limit", "2"}, {"cursor", cursor}};
    } while (cursor != "null" && read.size() < 100);
    std::sort(made.begin(), made.end());
    std::sort(read.begin(), read.end());
    EXPECT_EQ(read, made);
}

TEST_P(RestBookings, AListGoesByPlaceTimeStateAndCustomer)
{
    const std::string first = rest.book("D1", 0, 60);
    rest.book("D1", 24 * 60, 60);
    const std::string third = rest.book("Bedford/B1", 0, 60);
    EXPECT_EQ(rest.ask("cancelBooking", third).answer.status, 200);
    const auto count = [&](std::vector<std::pair<std::string, std::string>> query) {
        return rest.ask("listBookings", {}, {}, std::move(query)).countAt("/bookings");
    };
    EXPECT_EQ(count({}), 2U) << "today";
    EXPECT_EQ(count({{"location", "Dartmouth"}}), 1U);
    EXPECT_EQ(count({{"state", "cancelled"}}), 1U);
    EXPECT_EQ(count({{"from", "2026-06-15"}, {"to", "2026-06-16"}}), 3U);
    EXPECT_EQ(count({{"from", RestAsker::at(59)}, {"to", RestAsker::at(60)}}), 2U);
    EXPECT_EQ(count({{"from", RestAsker::at(60)}, {"to", RestAsker::at(61)}}), 0U);
    EXPECT_EQ(count({{"customer", first}}), 0U);
    for (const auto &[name, value] :
         std::vector<std::pair<std::string, std::string>>{{"limit", "0"},
                                                          {"limit", "x"},
                                                          {"cursor", "x"},
                                                          {"date", "x"},
                                                          {"state", "x"},
                                                          {"customer", "x"},
                                                          {"from", "x"},
                                                          {"location", "Nowhere"}}) {
        const RestReply wrong = rest.ask("listBookings", {}, {}, {{name, value}});
        EXPECT_EQ(wrong.answer.status, 400) << name;
        EXPECT_EQ(wrong.at("/place"), "?" + name);
        EXPECT_NE(wrong.at("/detail"), "") << name;
    }
}

TEST_P(RestBookings, NamesAreForThoseWhoMayReadThem)
{
    const std::string id = rest.book("D1", 60, 60, R"("name":"A. Haddad","notes":"left-handed")");
    rest.question.device.actor = club.person("Kim");
    const RestReply read = rest.ask("getBooking", id);
    EXPECT_EQ(read.answer.status, 200);
    EXPECT_EQ(read.answer.body.find("Haddad"), std::string::npos);
    EXPECT_EQ(read.at("/notes"), "null");
    const RestReply denied = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 60));
    EXPECT_EQ(denied.answer.status, 403) << denied.answer.body;
    EXPECT_EQ(denied.answer.body.find("Haddad"), std::string::npos);
}

TEST_P(RestBookings, ATokenSpeaksForItsOperatorOnly)
{
    rest.question.person = "Sam";
    const RestReply other = rest.ask("listBookings");
    EXPECT_EQ(other.answer.status, 403);
    EXPECT_EQ(other.at("/code"), "FORBIDDEN");
    rest.question.device.actor = {};
    EXPECT_EQ(rest.ask("listBookings").answer.status, 200) << "one of nobody speaks for all";
    rest.question.person.clear();
    const RestReply nobody = rest.ask("listBookings");
    EXPECT_EQ(nobody.answer.status, 400);
    EXPECT_EQ(nobody.at("/code"), "OPERATOR_NEEDED");
    EXPECT_EQ(nobody.at("/place"), "Bayboard-Operator");
}

TEST_P(RestBookings, AQuestionThatIsWrongNamesThePlace)
{
    const auto place = [&](const std::string &body) {
        const RestReply wrong = rest.ask("createBooking", {}, body);
        EXPECT_EQ(wrong.answer.status, 400) << body << wrong.answer.body;
        return wrong.at("/place");
    };
    const std::string start = "\"start\":\"" + RestAsker::at(60) + "\"";
    EXPECT_EQ(place("{" + start + ",\"minutes\":60}"), "/bays");
    EXPECT_EQ(place("{\"bays\":[\"D9\"]," + start + ",\"minutes\":60}"), "/bays");
    EXPECT_EQ(place("{\"bays\":[\"D1\",\"B1\"]," + start + ",\"minutes\":60}"), "/bays");
    EXPECT_EQ(place("{\"bays\":[\"D1\"],\"minutes\":60}"), "/start");
    EXPECT_EQ(place("{\"bays\":[\"D1\"],\"start\":\"soon\",\"minutes\":60}"), "/start");
    EXPECT_EQ(place("{\"bays\":[\"D1\"]," + start + "}"), "/minutes");
    EXPECT_EQ(place("{\"bays\":[\"D1\"]," + start + ",\"minutes\":0}"), "/minutes");
    EXPECT_EQ(place("{\"bays\":[\"D1\"]," + start + ",\"minutes\":60,\"colour\":1}"), "/colour");
    EXPECT_EQ(place("{\"bays\":[\"D1\"]," + start + ",\"minutes\":60,\"customer\":\"x\"}"),
              "/customer");
    const RestReply broken = rest.ask("createBooking", {}, "{\"bays\":[\n}");
    EXPECT_EQ(broken.at("/code"), "INVALID_JSON");
    EXPECT_EQ(broken.at("/line"), "2");
    EXPECT_EQ(rest.ask("getBooking", "nonsense").answer.status, 404);
    EXPECT_EQ(rest.ask("getBooking", Uuid{{1}}.toString()).answer.status, 404);
}

TEST_P(RestBookings, AStoreThatFailsSaysTryLaterAndKeepsNothing)
{
    const std::int64_t before = steps();
    server.breakWriting(true);
    const RestReply failed = rest.ask("createBooking", {}, RestAsker::bookingBody("D1", 60, 60));
    server.breakWriting(false);
    EXPECT_EQ(failed.answer.status, 503) << failed.answer.body;
    EXPECT_EQ(failed.answer.retryAfterSeconds, 1);
    EXPECT_EQ(steps(), before);
    rest.book("D1", 60, 60);
}

INSTANTIATE_TEST_SUITE_P(, RestBookings, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
