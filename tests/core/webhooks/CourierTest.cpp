// How webhooks are told, on both stores.

#include "core/webhooks/WebhookSignature.h"
#include "tests/core/webhooks/WebhookClub.h"

#include <algorithm>
#include <set>

namespace bayboard::test {
namespace {

using Kind = CourierNote::Kind;
using Types = std::vector<std::string>;

std::string headerOf(const WebhookSending &sending, const std::string &name)
{
    for (const auto &[known, value] : sending.headers)
        if (known == name)
            return value;
    return {};
}

class CourierOf : public WebhookClub
{
protected:
    [[nodiscard]] bool wasNoted(Kind kind) const
    {
        return std::any_of(notes.begin(), notes.end(), [kind](const CourierNote &note) {
            return note.kind == kind;
        });
    }

    [[nodiscard]] std::int64_t dead() { return (*data().webhooks().counts()).begin()->second.dead; }

    [[nodiscard]] std::int64_t waiting()
    {
        return (*data().webhooks().counts()).begin()->second.waiting;
    }
};

TEST_P(CourierOf, WhatIsSentIsSignedForItsAttempt)
{
    subscribe();
    rest.book("D1", 60, 60);
    const auto first = work();
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first.front().url, "https://example.org/");
    EXPECT_EQ(headerOf(first.front(), "webhook-timestamp"), std::to_string(toUnix(clock.now())));
    const std::string id = headerOf(first.front(), "webhook-id");
    EXPECT_EQ(headerOf(first.front(), "webhook-signature"),
              webhookSignature(secretText, id, clock.now(), first.front().body));
    land(first, {500});
    clock.advance(seconds(10));
    const auto second = work();
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(headerOf(second.front(), "webhook-id"), id) << "the same event";
    EXPECT_EQ(second.front().body, first.front().body);
    EXPECT_NE(headerOf(second.front(), "webhook-timestamp"),
              headerOf(first.front(), "webhook-timestamp"));
}

TEST_P(CourierOf, ANewSecretAndTheOldOneSignForAWhile)
{
    const Webhook webhook = subscribe();
    const std::string old = secretText;
    const auto rotated = rotateSecret(data(), secrets, webhook.id, hours(1), random, clock.now());
    ASSERT_TRUE(rotated.has_value());
    rest.book("D1", 60, 60);
    const auto sendings = work();
    const std::string id = headerOf(sendings.front(), "webhook-id");
    const auto by = [&](std::string_view secret) {
        return *webhookSignature(secret, id, clock.now(), sendings.front().body);
    };
    EXPECT_EQ(headerOf(sendings.front(), "webhook-signature"),
              by(rotated->secret.view()) + " " + by(old));
    land(sendings);
    clock.advance(hours(1));
    rest.book("D2", 60, 60);
    EXPECT_EQ(headerOf(work().front(), "webhook-signature").find(' '), std::string::npos);
}

TEST_P(CourierOf, WhatIsOnItsWayIsNotSentOnceMore)
{
    subscribe();
    rest.book("D1", 60, 60);
    EXPECT_EQ(work().size(), 1U);
    EXPECT_EQ(work().size(), 0U);
    EXPECT_EQ(courier->onTheirWay(), 1U);
}

TEST_P(CourierOf, AfterACrashBeforeTheAnswerWasWrittenDownItComesAgainUnderItsId)
{
    subscribe();
    const std::string id = rest.book("D1", 60, 60);
    const auto lost = work();
    begin();
    server->reopen();
    begin();
    const auto again = work();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().delivery, lost.front().delivery);
    EXPECT_EQ(again.front().body, lost.front().body);
    land(again);
    server->reopen();
    begin();
    EXPECT_EQ(work().size(), 0U) << "what was written down is not told again";
    act("cancelBooking", id);
    EXPECT_EQ(typesOf(work()), Types{"booking.cancelled"});
}

TEST_P(CourierOf, EventsOfOneThingWaitForEachOtherAndNotForOthers)
{
    subscribe();
    const std::string id = rest.book("D1", 60, 60);
    act("checkInBooking", id);
    land(work(), {500});
    rest.book("D2", 60, 60);
    EXPECT_EQ(typesOf(work()), Types{"booking.created"}) << "of the other";
    clock.advance(seconds(10));
    const auto retry = work();
    EXPECT_EQ(typesOf(retry), Types{"booking.created"});
    land(retry);
    EXPECT_EQ(typesOf(work()), Types{"booking.checked_in"});
}

TEST_P(CourierOf, AnEventThatIsGivenUpIsKeptAndCanBeReplayed)
{
    patience.attempts = 2;
    begin();
    const Webhook webhook = subscribe();
    const std::string id = rest.book("D1", 60, 60);
    act("checkInBooking", id);
    land(work(), {500});
    clock.advance(minutes(1));
    land(work(), {0, "timeout"});
    EXPECT_TRUE(wasNoted(Kind::GivenUp));
    EXPECT_EQ(dead(), 1);
    EXPECT_EQ(typesOf(work()), Types{"booking.checked_in"}) << "the next of it goes on";
    const auto given = data().webhooks().deadDeliveries(webhook.id, 10);
    ASSERT_EQ(given->size(), 1U);
    EXPECT_EQ(given->front().fault, "timeout");
    EXPECT_EQ(given->front().attempts, 2);
    EXPECT_EQ(data().webhooks().replay(webhook.id, {Uuid{{7}}}, clock.now()), 0);
    EXPECT_EQ(data().webhooks().replay(webhook.id, {given->front().id}, clock.now()), 1);
    const auto again = work();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again.front().delivery, given->front().id);
    land(again);
    EXPECT_EQ(dead(), 0);
}

TEST_P(CourierOf, WhatWasGivenUpLongAgoIsForgotten)
{
    patience.attempts = 1;
    begin();
    subscribe();
    rest.book("D1", 60, 60);
    land(work(), {500});
    EXPECT_EQ(dead(), 1);
    clock.advance(patience.deadAreKept + seconds(1));
    work();
    EXPECT_EQ(dead(), 0);
}

TEST_P(CourierOf, AReceiverThatFailsIsLeftAloneAndThenProbed)
{
    const Webhook webhook = subscribe();
    for (const char *bay : {"D1", "D2", "D3", "D4", "B1", "B2"})
        rest.book(bay, 60, 60);
    const auto all = work();
    ASSERT_EQ(all.size(), 6U);
    land(all, {0, "unreachable"});
    EXPECT_TRUE(wasNoted(Kind::Opened));
    EXPECT_EQ(read(webhook).lastFault, "unreachable");
    clock.advance(seconds(29));
    EXPECT_EQ(work().size(), 0U);
    EXPECT_EQ(courier->state().open, 1);
    clock.advance(seconds(1));
    const auto probe = work(); // the sixth, which came when it was open, makes it no longer
    ASSERT_EQ(probe.size(), 1U);
    EXPECT_EQ(work().size(), 0U) << "one alone";
    land(probe);
    EXPECT_TRUE(wasNoted(Kind::Closed));
    EXPECT_EQ(work().size(), 5U);
}

TEST_P(CourierOf, AReceiverThatSaysWhenIsNotAskedBefore)
{
    subscribe();
    rest.book("D1", 60, 60);
    land(work(), {429, {}, 600});
    rest.book("D2", 60, 60);
    clock.advance(seconds(599));
    EXPECT_EQ(work().size(), 0U) << "nothing at all";
    clock.advance(seconds(1));
    EXPECT_EQ(work().size(), 2U);
}

TEST_P(CourierOf, AReceiverThatIsGoneEndsIt)
{
    const Webhook webhook = subscribe();
    const std::string id = rest.book("D1", 60, 60);
    act("checkInBooking", id);
    land(work(), {410});
    EXPECT_TRUE(wasNoted(Kind::Ended));
    EXPECT_TRUE(read(webhook).ended.has_value());
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(dead(), 2) << "both can still be seen";
    rest.book("D2", 60, 60);
    EXPECT_EQ(work().size(), 0U);
}

TEST_P(CourierOf, OfSeveralThatAreOnTheirWayToWhoIsGoneNoneWaitsForEver)
{
    const Webhook webhook = subscribe();
    for (const char *bay : {"D1", "D2", "D3"})
        rest.book(bay, 60, 60);
    const auto all = work();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_TRUE(
        courier->landed(data(), {{all[0].delivery, {410}}, {all[1].delivery, {0, "timeout"}}})
            .has_value());
    EXPECT_EQ(waiting(), 0);
    land({all[2]}, {500});
    EXPECT_EQ(waiting(), 0) << "however late it comes";
    EXPECT_EQ(dead(), 3);
    EXPECT_TRUE(read(webhook).ended.has_value());
}

TEST_P(CourierOf, WhatWaitsTooLongIsGivenUpThoughNobodyTries)
{
    patience.longestRetryAfter = 30 * 86'400;
    begin();
    const Webhook webhook = subscribe();
    rest.book("D1", 60, 60);
    rest.book("D2", 60, 60);
    land({work().front()}, {503, {}, 20 * 86'400});
    clock.advance(patience.oldest);
    EXPECT_EQ(work().size(), 0U);
    EXPECT_EQ(dead(), 0) << "not older than that";
    clock.advance(hours(1));
    EXPECT_EQ(work().size(), 0U);
    EXPECT_EQ(dead(), 2);
    EXPECT_EQ(waiting(), 0);
    std::set<std::string> faults;
    const auto given = data().webhooks().deadDeliveries(webhook.id, 10);
    ASSERT_TRUE(given);
    for (const WebhookDelivery &each : *given)
        faults.insert(each.fault);
    EXPECT_EQ(faults, (std::set<std::string>{"status 503", "too old"}));
}

TEST_P(CourierOf, WhoHasMuchToReadReadsAPieceARound)
{
    const Webhook webhook = subscribe();
    for (int i = 0; i < 101; ++i)
        rest.book("D1", 60 + 30 * i, 30);
    EXPECT_EQ(work().size(), 8U);
    EXPECT_TRUE(courier->hasMore());
    EXPECT_EQ(waiting(), 100);
    work();
    EXPECT_FALSE(courier->hasMore());
    EXPECT_EQ(waiting(), 101);
}

TEST_P(CourierOf, WhoIsToldNothingMovesOnInTheFeedsAllTheSame)
{
    const Webhook first = subscribe("Mia", {"booking.cancelled"});
    const Webhook second = subscribe("Mia", {"booking.no_show"});
    rest.book("D1", 60, 60);
    EXPECT_EQ(work().size(), 0U);
    EXPECT_NE(read(first).read, first.read);
    EXPECT_EQ(read(first).read, read(second).read);
    const auto late = data().webhooks().queue(first.id, first.read, first.read, {});
    ASSERT_FALSE(late.has_value()) << "who read from there before holds it no more";
    EXPECT_EQ(late.error().code, ErrorCode::Stale);
}

TEST_P(CourierOf, WhatIsRemovedMeanwhileIsNoFault)
{
    const Webhook webhook = subscribe();
    rest.book("D1", 60, 60);
    const auto sendings = work();
    ASSERT_TRUE(data().webhooks().removeWebhook(webhook.id).has_value());
    land(sendings, {500});
    EXPECT_EQ(courier->onTheirWay(), 0U);
    EXPECT_EQ(data().webhooks().removeWebhook(webhook.id).error().code, ErrorCode::NotFound);
}

TEST_P(CourierOf, WithoutTheKeyNothingIsSentAndNothingIsLost)
{
    const Webhook webhook = subscribe();
    rest.book("D1", 60, 60);
    WebhookSecrets none([](bool /*make*/) -> Result<Secret> { return Secret(); }, random);
    int noted = 0;
    Courier keyless(clock, random, none, patience, [&](const CourierNote &) { ++noted; });
    EXPECT_EQ(keyless.work(data())->size(), 0U);
    EXPECT_EQ(read(webhook).lastFault, "secret");
    EXPECT_EQ(keyless.state().webhooks, 0) << "another server may have the key";
    EXPECT_EQ(keyless.work(data())->size(), 0U);
    EXPECT_EQ(noted, 1) << "said once";
    EXPECT_EQ(read(webhook).read, webhook.read);
    EXPECT_EQ(work().size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Servers,
                         CourierOf,
                         testing::ValuesIn(serverKinds()),
                         [](const auto &kind) { return std::string(kind.param.name); });

} // namespace
} // namespace bayboard::test
