#include "core/webhooks/WebhookSignature.h"

#include <gtest/gtest.h>

namespace bayboard::test {
namespace {

// What the reference libraries of standardwebhooks.com are tested with.
constexpr const char *secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr const char *id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
constexpr const char *body = R"({"test": 2432232314})";

TEST(WebhookSignature, IsThePublishedOneOfStandardWebhooks)
{
    EXPECT_EQ(webhookSignature(secret, id, fromUnix(1614265330), body),
              "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

TEST(WebhookSignature, CoversIdTimeAndBody)
{
    const auto right = webhookSignature(secret, id, fromUnix(1614265330), body);
    EXPECT_NE(webhookSignature(secret, "msg_other", fromUnix(1614265330), body), right);
    EXPECT_NE(webhookSignature(secret, id, fromUnix(1614265331), body), right);
    EXPECT_NE(webhookSignature(secret, id, fromUnix(1614265330), "{}"), right);
}

TEST(WebhookSignature, ANewSecretSignsAndIsNeverTheSame)
{
    SeededRandom random(1);
    const Secret first = makeWebhookSecret(random);
    const Secret second = makeWebhookSecret(random);
    EXPECT_EQ(first.view().size(), 6U + 44U) << "32 bytes in base64";
    EXPECT_NE(first.view(), second.view());
    EXPECT_TRUE(webhookSignature(first.view(), id, Instant(), body).has_value());
}

TEST(WebhookSignature, WhatIsNoSecretSignsNothing)
{
    for (const char *wrong : {"", "whsec_", "whsec_!!", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
        EXPECT_FALSE(webhookSignature(wrong, id, Instant(), body).has_value()) << wrong;
}

} // namespace
} // namespace bayboard::test
