#include "app/server/RateLimits.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(RateLimits, LetABurstThroughThenAsManyAsComeInTime)
{
    RateLimits limits(2);
    RateLimits::Moment now;
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(limits.take("a", now), 0) << i;
    EXPECT_EQ(limits.take("a", now), 1);
    EXPECT_EQ(limits.take("b", now), 0) << "each has a bucket of its own";
    EXPECT_EQ(limits.take("a", now + milliseconds(500)), 0);
    EXPECT_EQ(limits.take("a", now + milliseconds(500)), 1);
    EXPECT_EQ(limits.take("a", now + seconds(100)), 0);
}

TEST(RateLimits, SayHowLongASlowOneHasToWait)
{
    RateLimits limits(0.1);
    const RateLimits::Moment now;
    EXPECT_EQ(limits.take("a", now), 0);
    EXPECT_EQ(limits.take("a", now), 10);
}

TEST(RateLimits, ForgetWhomTheyNeedNotKnow)
{
    RateLimits limits(1);
    const RateLimits::Moment now;
    for (int i = 0; i < 60'000; ++i)
        EXPECT_EQ(limits.take(std::to_string(i), now), 0);
}

TEST(RateLimits, ZeroIsNoLimit)
{
    RateLimits limits(0);
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(limits.take("a", {}), 0);
}

TEST(NetworkOf, AnIpv6AddressIsItsNetwork)
{
    EXPECT_EQ(networkOf("10.0.0.7"), "10.0.0.7");
    EXPECT_EQ(networkOf("2001:db8::1"), networkOf("2001:db8::ffff:2"));
    EXPECT_NE(networkOf("2001:db8::1"), networkOf("2001:db9::1"));
    EXPECT_EQ(networkOf("::ffff:10.0.0.7"), "10.0.0.7");
}

} // namespace
} // namespace bayboard
