#include "core/identity/PinDelay.h"

#include <gtest/gtest.h>

#include <limits>

namespace bayboard {
namespace {

constexpr Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + hours(12)};

TEST(PinDelay, TwoSlipsCostNothing)
{
    EXPECT_EQ(pinWait(0), seconds(0));
    EXPECT_EQ(pinWait(1), seconds(0));
    EXPECT_EQ(pinWait(2), seconds(0));
}

TEST(PinDelay, FromTheThirdOnEachWaitIsThreeTimesTheLast)
{
    EXPECT_EQ(pinWait(3), seconds(5));
    EXPECT_EQ(pinWait(4), seconds(15));
    EXPECT_EQ(pinWait(5), seconds(45));
    EXPECT_EQ(pinWait(6), seconds(135));
    EXPECT_EQ(pinWait(7), seconds(405));
}

TEST(PinDelay, NoWaitIsLongerThanAQuarterOfAnHour)
{
    EXPECT_EQ(pinWait(8), minutes(15));
    EXPECT_EQ(pinWait(9), minutes(15));
    EXPECT_EQ(pinWait(std::numeric_limits<std::int64_t>::max()), minutes(15));
}

TEST(PinDelay, TheWaitEndsOnItsSecond)
{
    const WrongTries tries{4, noon};
    EXPECT_EQ(waitLeft(tries, noon), seconds(15));
    EXPECT_EQ(waitLeft(tries, noon + seconds(14)), seconds(1));
    EXPECT_EQ(waitLeft(tries, noon + seconds(15)), seconds(0));
    EXPECT_EQ(waitLeft(tries, noon + hours(9)), seconds(0));
}

TEST(PinDelay, AClockPutBackLocksNobodyOutForLonger)
{
    EXPECT_EQ(waitLeft({5, noon}, noon - hours(24 * 365)), seconds(45));
}

TEST(PinDelay, ADayHoldsFewTriesAtAMillion)
{
    Instant now = noon;
    WrongTries tries;
    while (now < noon + hours(24)) {
        tries = {tries.count + 1, now};
        now += std::max(waitLeft(tries, now), seconds(1));
    }
    EXPECT_LE(tries.count, 105);
}

} // namespace
} // namespace bayboard
