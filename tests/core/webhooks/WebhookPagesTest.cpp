// What webhooks are told, on both stores.

#include "tests/core/webhooks/WebhookClub.h"

namespace bayboard::test {
namespace {

using Types = std::vector<std::string>;

class WebhookPages : public WebhookClub
{ };

TEST_P(WebhookPages, EverythingThatWasCommittedComesInItsOrder)
{
    rest.book("D2", 0, 60); // before anybody asked
    subscribe();
    const std::string id = rest.book("D1", 60, 60);
    act("rescheduleBooking", id, R"({"bays":["D3"]})");
    act("checkInBooking", id);
    const std::string other = rest.book("D4", 60, 60);
    act("cancelBooking", other, R"({"reason":"rain"})");
    EXPECT_EQ(rest.ask("createBooking", {}, RestAsker::bookingBody("D3", 60, 60)).answer.status,
              409);
    EXPECT_EQ(
        rest.ask("createBooking", {}, RestAsker::bookingBody("D2", 90, 60), {{"dryRun", "true"}})
            .answer.status,
        200);
    const auto first = work();
    EXPECT_EQ(typesOf(first), (Types{"booking.created", "booking.created"}))
        << "one at a time of each";
    land(first);
    const auto second = work();
    EXPECT_EQ(typesOf(second), (Types{"booking.rescheduled", "booking.cancelled"}));
    land(second);
    EXPECT_EQ(deliverAll(), Types{"booking.checked_in"});
    EXPECT_EQ(deliverAll(), Types());
}

TEST_P(WebhookPages, AnEventHoldsTheThingAsRestGaveItThen)
{
    subscribe();
    const std::string id = rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    const std::string then = rest.ask("getBooking", id).answer.body;
    act("rescheduleBooking", id, R"({"bays":["D3"]})");
    act("cancelBooking", id, R"({"reason":"rain"})");
    const std::string now = rest.ask("getBooking", id).answer.body;
    auto sendings = work();
    ASSERT_EQ(sendings.size(), 1U);
    const std::string made = sendings.front().body;
    EXPECT_EQ(memberIn(made, "/data") + "\n", then) << "not as it is by now";
    EXPECT_EQ(memberIn(made, "/location"), "Dartmouth");
    EXPECT_EQ("evt_" + sendings.front().delivery.toString(), memberIn(made, "/id"));
    EXPECT_EQ(memberIn(made, "/changed"), "[]");
    land(sendings);
    sendings = work();
    EXPECT_EQ(memberIn(sendings.front().body, "/data/bays/0"), "Dartmouth/D3");
    EXPECT_NE(memberIn(sendings.front().body, "/changed").find("slot"), std::string::npos);
    land(sendings);
    sendings = work();
    EXPECT_EQ(memberIn(sendings.front().body, "/data") + "\n", now);
}

TEST_P(WebhookPages, ASubscriberSeesWithItsOperatorsEyes)
{
    subscribe("Mia");
    const Webhook kims = subscribe("Kim");
    act("createCustomer", {}, R"({"name":"Bob Stone"})");
    rest.book("D1", 60, 60, R"("name":"A. Haddad","phone":"902 555 0101")");
    const auto sendings = work();
    ASSERT_EQ(sendings.size(), 3U) << "Kim, a cleaner, hears of no customer";
    for (const WebhookSending &each : sendings) {
        const bool isKims = each.webhook == kims.id;
        if (memberIn(each.body, "/type") != "booking.created")
            continue;
        EXPECT_EQ(each.body.find("Haddad") == std::string::npos, isKims) << each.body;
        EXPECT_EQ(each.body.find("0101") == std::string::npos, isKims);
    }
}

TEST_P(WebhookPages, OnlyTheEventsAndThePlaceThatWereAskedForCome)
{
    subscribe("Mia", {"booking.cancelled"});
    subscribe("Mia", {}, club.bedford());
    const std::string id = rest.book("D1", 60, 60);
    EXPECT_EQ(deliverAll(), Types());
    act("cancelBooking", id);
    EXPECT_EQ(deliverAll(), Types{"booking.cancelled"});
    const std::string bedford = rest.book("B1", 60, 60);
    EXPECT_EQ(deliverAll(), Types{"booking.created"});
    EXPECT_EQ(rest.ask("rescheduleBooking", bedford, R"({"bays":["D1"]})").answer.status, 200);
    EXPECT_EQ(deliverAll(), Types{"booking.rescheduled"}) << "it went away from there";
}

TEST_P(WebhookPages, ABookingThatGoesOutOfSightIsToldToBeGoneAndNoMore)
{
    give("Kim", {"manager@" + club.dartmouth().toString()});
    subscribe("Kim");
    const std::string id = rest.book("D1", 60, 60, R"("name":"A. Haddad")");
    EXPECT_EQ(deliverAll(), Types{"booking.created"});
    act("rescheduleBooking", id, R"({"bays":["B1"]})");
    const auto sendings = work();
    ASSERT_EQ(typesOf(sendings), Types{"booking.rescheduled"});
    const std::string body = sendings.front().body;
    EXPECT_EQ(memberIn(body, "/data"), "null");
    EXPECT_EQ(memberIn(body, "/subject"), id);
    EXPECT_EQ(memberIn(body, "/location"), "Dartmouth") << "where it was";
    EXPECT_EQ(body.find("Haddad"), std::string::npos);
    land(sendings);
    act("cancelBooking", id);
    EXPECT_EQ(deliverAll(), Types()) << "what becomes of it there is not for these eyes";
}

TEST_P(WebhookPages, BlocksOnEachBayAreTold)
{
    subscribe("Mia", {"block.laid", "block.removed"});
    const std::string body = R"({"bays":["all"],"location":"Dartmouth","start":")"
        + RestAsker::at(300) + R"(","minutes":60,"kind":"cleaning"})";
    ASSERT_EQ(rest.ask("layBlocks", {}, body).answer.status, 201);
    EXPECT_EQ(deliverAll(), Types(4, "block.laid"));
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         WebhookPages,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
