#include "core/webhooks/WebhookOutcome.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

class Outcome : public testing::Test
{
protected:
    /// Seconds until the next attempt after so many failures.
    std::int64_t restAfter(std::int64_t failures, const WebhookOutcome &outcome = {500})
    {
        WebhookDelivery delivery;
        delivery.made = now;
        delivery.attempts = failures - 1;
        const WebhookDelivery after = afterFailure(delivery, outcome, patience, random, now);
        EXPECT_EQ(after.attempts, failures);
        return (after.due - now).count();
    }

    Webhook afterFailures(int count, const WebhookOutcome &outcome = {500})
    {
        Webhook webhook;
        for (int i = 0; i < count; ++i)
            webhook = healthAfter(webhook, outcome, patience, now);
        return webhook;
    }

    WebhookPatience patience;
    SeededRandom random{8};
    Instant now = fromUnix(1'800'000'000);
};

TEST_F(Outcome, RestsGrowFourfoldWithJitterUpToTheLongest)
{
    std::int64_t rest = 5;
    for (std::int64_t failures = 1; failures < 10; ++failures) {
        for (int i = 0; i < 50; ++i) {
            const std::int64_t next = restAfter(failures);
            EXPECT_GE(next, rest / 2) << failures;
            EXPECT_LE(next, rest / 2 + rest) << failures;
        }
        rest = std::min<std::int64_t>(rest * 4, 12 * 3600);
    }
    EXPECT_NE(restAfter(6), restAfter(6)) << "not all at the same moment";
}

TEST_F(Outcome, AReceiverThatAsksForTimeGetsItWithinReason)
{
    EXPECT_EQ(restAfter(1, {429, {}, 3600}), 3600);
    EXPECT_EQ(restAfter(1, {503, {}, 3600}), 3600);
    EXPECT_LT(restAfter(1, {500, {}, 3600}), 60) << "only these two may ask";
    EXPECT_EQ(restAfter(1, {429, {}, 10'000'000}), 86'400);
    const Webhook waiting = afterFailures(1, {429, {}, 3600});
    EXPECT_TRUE(isOpen(waiting, now + seconds(3599))) << "all of its events wait";
    EXPECT_FALSE(isOpen(waiting, now + seconds(3600)));
}

TEST_F(Outcome, AnEventIsGivenUpAfterItsAttemptsOrItsAge)
{
    WebhookDelivery delivery;
    delivery.made = now;
    delivery.attempts = patience.attempts - 2;
    delivery = afterFailure(delivery, {0, "timeout"}, patience, random, now);
    EXPECT_FALSE(delivery.dead.has_value());
    EXPECT_EQ(delivery.fault, "timeout");
    EXPECT_EQ(afterFailure(delivery, {500}, patience, random, now).dead, now);
    WebhookDelivery old;
    old.made = now - patience.oldest;
    EXPECT_EQ(afterFailure(old, {500}, patience, random, now).dead, now);
}

TEST_F(Outcome, AReceiverThatFailsAgainAndAgainIsLeftAloneThenTriedWithOne)
{
    Webhook webhook = afterFailures(4);
    EXPECT_EQ(mayBeSent(webhook, 0, patience, now), 8);
    EXPECT_EQ(mayBeSent(webhook, 8, patience, now), 0);
    webhook = healthAfter(webhook, {500}, patience, now);
    EXPECT_TRUE(isOpen(webhook, now));
    EXPECT_EQ(mayBeSent(webhook, 0, patience, now), 0);
    now += seconds(30);
    EXPECT_EQ(mayBeSent(webhook, 0, patience, now), 1) << "one to try";
    EXPECT_EQ(mayBeSent(webhook, 1, patience, now), 0);
    const Webhook again = healthAfter(webhook, {500}, patience, now);
    EXPECT_TRUE(isOpen(again, now + seconds(59))) << "twice as long";
    const Webhook closed = healthAfter(webhook, {204}, patience, now);
    EXPECT_EQ(mayBeSent(closed, 0, patience, now), 8);
    EXPECT_EQ(closed.failures, 0);
    EXPECT_EQ(closed.lastFault, "");
}

TEST_F(Outcome, WhatWasOnItsWayWhenItOpenedMakesTheRestNoLonger)
{
    const Webhook five = afterFailures(5);
    const Webhook eight = afterFailures(8);
    EXPECT_EQ(eight.failures, 5);
    EXPECT_EQ(eight.notBefore, five.notBefore);
    EXPECT_EQ(healthAfter(five, {503, {}, 3600}, patience, now).notBefore, now + seconds(3600))
        << "unless it says so";
}

TEST_F(Outcome, AFailureThatComesLateDoesNotShortenTheRest)
{
    const Webhook webhook = afterFailures(1, {429, {}, 3600});
    EXPECT_EQ(healthAfter(webhook, {500}, patience, now + seconds(1)).notBefore, webhook.notBefore);
}

TEST_F(Outcome, WhoIsGoneIsToldNothingMore)
{
    const Webhook webhook = afterFailures(1, {410});
    EXPECT_EQ(webhook.ended, now);
    EXPECT_EQ(mayBeSent(webhook, 0, patience, now + hours(1)), 0);
    EXPECT_FALSE(isPaused(webhook));
    EXPECT_FALSE(isPaused(healthAfter(webhook, {0, "timeout"}, patience, now)))
        << "what lands late does not change why";
    EXPECT_FALSE(isPaused(healthAfter(webhook, {200}, patience, now)));
}

TEST_F(Outcome, WhenItLastArrivedIsToTheSecond)
{
    now += seconds(59);
    EXPECT_EQ(afterFailures(1, {200}).lastDelivered, now);
}

TEST_F(Outcome, OneThatRestsBeginsAgainOrIsEndedByItsReceiver)
{
    Webhook webhook = afterFailures(6);
    pause(webhook, now);
    EXPECT_TRUE(isPaused(webhook));
    EXPECT_EQ(mayBeSent(webhook, 0, patience, now + hours(1)), 0);
    EXPECT_TRUE(isPaused(healthAfter(webhook, {0, "timeout"}, patience, now)));
    EXPECT_TRUE(isPaused(healthAfter(webhook, {200}, patience, now)));
    EXPECT_FALSE(isPaused(healthAfter(webhook, {410}, patience, now)));
    beginAgain(webhook);
    EXPECT_FALSE(isPaused(webhook));
    EXPECT_GT(mayBeSent(webhook, 0, patience, now), 0);
    pause(webhook, now);
    EXPECT_TRUE(isPaused(webhook));
}

TEST_F(Outcome, HasAWordForLogsThatNamesNobody)
{
    EXPECT_EQ(WebhookOutcome{404}.word(), "status 404");
    EXPECT_EQ((WebhookOutcome{0, "tls"}.word()), "tls");
    EXPECT_EQ(WebhookOutcome{200}.word(), "");
    EXPECT_FALSE(WebhookOutcome{302}.isDelivered()) << "no redirect is followed";
}

} // namespace
} // namespace bayboard::test
