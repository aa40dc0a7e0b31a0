#include "app/server/WebhookSender.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(WebhookSender, ReadsRetryAfterAsSecondsOrAsADate)
{
    const Instant now = fromUnix(1'800'000'000); // Friday, 15 January 2027, 08:00:00
    EXPECT_EQ(retryAfterSeconds("120", now), 120);
    EXPECT_EQ(retryAfterSeconds("Fri, 15 Jan 2027 08:01:30 GMT", now), 90);
    EXPECT_EQ(retryAfterSeconds("Fri, 15 Jan 2027 07:00:00 GMT", now), 0) << "over already";
    for (const char *wrong : {"", "soon", "-5", "12 minutes", "99999999999999999999"})
        EXPECT_EQ(retryAfterSeconds(wrong, now), 0) << wrong;
}

} // namespace
} // namespace bayboard
