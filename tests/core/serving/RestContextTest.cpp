// What another program is told of a customer, and what it does by names of actions.

#include "core/serving/RestActions.h"
#include "tests/support/RestAsker.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class RestContext : public testing::TestWithParam<ServerKind>
{
protected:
    RestContext()
        : club(1)
        , owned(GetParam().make(club, folder))
        , server(*owned)
        , rest(server, club)
        , customer(rest.ask("createCustomer", {}, R"({"name":"Bob Stone"})").at("/id"))
    { }

    RestReply context() { return rest.ask("getBookingContext", customer); }

    std::string book(const std::string &bay, int start, int length)
    {
        return rest.book(bay, start, length, R"("customer":")" + customer + "\"");
    }

    RestReply act(const std::string &action, const std::string &body)
    {
        return rest.ask("runAction", action, body);
    }

    RamFolder folder;
    SyncClub club;
    std::unique_ptr<JudgingServer> owned;
    JudgingServer &server;
    RestAsker rest;
    std::string customer;
};

TEST_P(RestContext, WhoHasNoBookingHasNoHistory)
{
    const RestReply read = context();
    ASSERT_EQ(read.answer.status, 200) << read.answer.body;
    EXPECT_EQ(read.at("/name"), "Bob Stone");
    EXPECT_EQ(read.at("/hasUpcoming"), "false");
    EXPECT_EQ(read.at("/next"), "null");
    EXPECT_EQ(read.at("/isActiveNow"), "false");
    EXPECT_EQ(read.at("/history/total"), "0");
    EXPECT_EQ(read.at("/history/frequentLocation"), "null");
    EXPECT_EQ(read.at("/history/preferredTimes"), "[]");
    EXPECT_EQ(rest.ask("getBookingContext", Uuid{{1}}.toString()).answer.status, 404);
    EXPECT_EQ(rest.ask("getBookingContext", "x").answer.status, 404);
}

TEST_P(RestContext, WhatIsOverIsHistoryAndWhatComesIsNext)
{
    book("Bedford/B1", -7 * 24 * 60, 60);
    book("Bedford/B1", -14 * 24 * 60, 60);
    const std::string last = book("D1", -24 * 60, 60);
    const std::string gone = book("D1", -2 * 24 * 60, 60);
    EXPECT_EQ(rest.ask("noShowBooking", gone).answer.status, 200);
    book("D2", 5 * 60, 60);
    const std::string next = book("D1", 2 * 60, 60);
    const RestReply read = context();
    EXPECT_EQ(read.at("/hasUpcoming"), "true");
    EXPECT_EQ(read.at("/upcoming"), "2");
    EXPECT_EQ(read.at("/next/id"), next);
    EXPECT_EQ(read.at("/next/location"), "Dartmouth");
    EXPECT_EQ(read.at("/next/start"), "2026-06-15T14:00:00-03:00");
    EXPECT_EQ(read.at("/history/total"), "3") << "a no-show is none";
    EXPECT_EQ(read.at("/history/last/id"), last);
    EXPECT_EQ(read.at("/history/frequentLocation"), "Bedford");
    EXPECT_EQ(read.at("/history/preferredTimes/0"), R"({"weekday":"mon","hour":12,"count":2})");
}

TEST_P(RestContext, SomebodyIsHereFromAQuarterBeforeToHalfAnHourAfter)
{
    const std::string soon = book("D1", 15, 60);
    EXPECT_EQ(context().at("/isActiveNow"), "true");
    EXPECT_EQ(context().at("/active/id"), soon);
    EXPECT_EQ(rest.ask("rescheduleBooking", soon, R"({"start":")" + RestAsker::at(16) + "\"}")
                  .answer.status,
              200);
    EXPECT_EQ(context().at("/isActiveNow"), "false");
    const std::string over = book("D2", -89, 60); // ended 29 minutes ago
    EXPECT_EQ(context().at("/active/id"), over);
    EXPECT_EQ(rest.ask("rescheduleBooking", over, R"({"start":")" + RestAsker::at(-90) + "\"}")
                  .answer.status,
              200);
    EXPECT_EQ(context().at("/isActiveNow"), "false");
}

TEST_P(RestContext, AnActionIsTheSameAsItsOperation)
{
    const std::string body = RestAsker::bookingBody("D1", 60, 60, R"("name":"A. Haddad")");
    const RestReply dry
        = act("create_booking", body.substr(0, body.size() - 1) + R"(,"dryRun":true})");
    EXPECT_EQ(dry.answer.status, 200) << dry.answer.body;
    EXPECT_EQ(server.count("SELECT count(*) FROM booking"), 0);
    rest.question.key = "act-1";
    const RestReply made = act("create_booking", body);
    EXPECT_EQ(made.answer.status, 201) << made.answer.body;
    EXPECT_EQ(act("create_booking", body).answer.body, made.answer.body);
    rest.question.key.clear();
    EXPECT_EQ(act("create_booking", body).at("/pattern"), "booking_conflict");
    const std::string id = made.at("/id");
    const RestReply moved
        = act("reschedule_booking", R"({"booking":")" + id + R"(","bays":["D2"]})");
    EXPECT_EQ(moved.at("/booking/bays"), "[\"Dartmouth/D2\"]") << moved.answer.body;
    const RestReply free
        = act("check_availability", R"({"location":"Dartmouth","date":"2026-06-15","minutes":60})");
    EXPECT_GT(free.countAt("/slots"), 10U);
    const RestReply gone = act("cancel_booking", R"({"booking":")" + id + R"(","reason":"rain"})");
    EXPECT_EQ(gone.at("/booking/state"), "cancelled");
}

TEST_P(RestContext, AnActionThatMakesNoSenseSaysWhy)
{
    EXPECT_EQ(act("dance", "{}").answer.status, 404);
    EXPECT_EQ(act("cancel_booking", "{}").at("/place"), "/booking");
    EXPECT_EQ(act("cancel_booking", "[]").answer.status, 400);
    EXPECT_EQ(act("create_booking", "{").at("/code"), "INVALID_JSON");
    EXPECT_EQ(act("check_availability", R"({"location":"Dartmouth"})").at("/place"), "?date");
    EXPECT_EQ(act("create_booking", R"({"dryRun":"perhaps"})").at("/place"), "?dryRun");
    EXPECT_EQ(restActions().size(), 4U);
}

INSTANTIATE_TEST_SUITE_P(, RestContext, testing::ValuesIn(serverKinds()), [](const auto &kind) {
    return std::string(kind.param.name);
});

} // namespace
} // namespace bayboard::test
