#include "core/identity/Secret.h"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>

namespace bayboard {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

TEST(Secret, HoldsWhatItWasMadeFrom)
{
    const Secret secret("135790");
    EXPECT_EQ(secret.view(), "135790");
    EXPECT_FALSE(secret.isEmpty());
    EXPECT_TRUE(Secret().isEmpty());
    EXPECT_EQ(Secret(std::string_view()).view(), "");
}

TEST(Secret, MovesAndLeavesNothingBehind)
{
    Secret first("135790");
    Secret second(std::move(first));
    EXPECT_EQ(second.view(), "135790");
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    Secret third("x");
    third = std::move(second);
    EXPECT_EQ(third.view(), "135790");
}

TEST(Secret, WipingATextEmptiesItAndItsPlace)
{
    std::string text = "135790";
    const char *place = text.data(); // short texts keep theirs
    wipe(text);
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(std::string(place, 6), std::string(6, '\0'));
}

} // namespace
} // namespace bayboard
