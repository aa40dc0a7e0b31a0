#include "core/identity/Pepper.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

TEST(Pepper, ComesBackFromItsText)
{
    SeededRandom random(1);
    const Pepper made = Pepper::make(random);
    const auto read = Pepper::fromText(made.toText().view());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->key().view(), made.key().view());
    EXPECT_EQ(read->mark(), made.mark());
}

TEST(Pepper, OtherTextsAreNone)
{
    SeededRandom random(1);
    const Secret text = Pepper::make(random).toText();
    const std::string good(text.view());
    EXPECT_FALSE(Pepper::fromText(""));
    EXPECT_FALSE(Pepper::fromText("pepper"));
    EXPECT_FALSE(Pepper::fromText(good.substr(0, good.size() - 4)));
    EXPECT_FALSE(Pepper::fromText(good + "AAAA"));
    EXPECT_FALSE(Pepper::fromText(good + " "));
}

TEST(Pepper, TwoHaveDifferentMarksThatDoNotShowThem)
{
    SeededRandom random(1);
    const Pepper one = Pepper::make(random);
    const Pepper other = Pepper::make(random);
    EXPECT_NE(one.mark(), other.mark());
    EXPECT_EQ(one.mark().size(), 16U);
    EXPECT_EQ(one.mark().find_first_not_of("0123456789abcdef"), std::string::npos);
}

} // namespace
} // namespace bayboard
