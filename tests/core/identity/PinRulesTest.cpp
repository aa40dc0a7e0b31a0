#include "core/identity/PinRules.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(PinRules, SixToTwelveDigitsAreAPin)
{
    for (const char *pin : {"135790", "204817", "000001", "112233", "482913067241", "123457"})
        EXPECT_FALSE(faultOfPin(pin)) << pin;
}

TEST(PinRules, TheLengthIsBoundedOnBothSides)
{
    EXPECT_EQ(faultOfPin("13579")->english(), "it has 6 to 12 digits");
    EXPECT_TRUE(faultOfPin(""));
    EXPECT_FALSE(faultOfPin("482913067241"));
    EXPECT_EQ(faultOfPin("4829130672415")->english(), "it has 6 to 12 digits");
}

TEST(PinRules, OnlyTheTenDigitsCount)
{
    for (const char *pin : {"13579a", "1357 90", "-135790", "13579\xd9\xa0", "１３５７９０"})
        EXPECT_EQ(faultOfPin(pin)->english(), "only the digits 0 to 9 are used") << pin;
}

TEST(PinRules, WhatIsGuessedFirstIsRefused)
{
    for (const char *pin : {"000000", "777777777777"})
        EXPECT_EQ(faultOfPin(pin)->english(), "one digit all through is guessed at once") << pin;
    for (const char *pin : {"123456", "654321", "567890", "890123", "210987", "012345678901"})
        EXPECT_EQ(faultOfPin(pin)->english(), "digits in a row, like 123456, are guessed at once")
            << pin;
}

TEST(PinRules, NoReasonQuotesThePin)
{
    for (const char *pin : {"13579", "888888", "345678", "13x579"})
        EXPECT_EQ(faultOfPin(pin)->english().find(pin), std::string::npos) << pin;
}

} // namespace
} // namespace bayboard
