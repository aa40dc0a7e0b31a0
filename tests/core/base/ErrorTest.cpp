#include "core/base/Assert.h"
#include "core/base/Error.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidArgument, "number", std::to_string(number) + " is odd");
    return number / 2;
}

TEST(Error, CarriesItsCodeAndArgumentsInOrder)
{
    const auto result = half(3);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{ErrorCode::InvalidArgument, {"number", "3 is odd"}}));
    EXPECT_EQ(half(4), 2);
}

TEST(Error, MayHaveNoArguments)
{
    const Status status = fail(ErrorCode::NothingToUndo);
    ASSERT_FALSE(status);
    EXPECT_TRUE(status.error().arguments.empty());
}

TEST(AssertDeathTest, ABrokenInvariantEndsTheProgramWithItsConditionAndPlace)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const int bays = 0;
    EXPECT_DEATH(BAYBOARD_ASSERT(bays > 0), "broken invariant: bays > 0 \\(.*ErrorTest.cpp:");
}

TEST(Assert, AHoldingInvariantIsSilentAndReadOnce)
{
    int reads = 0;
    BAYBOARD_ASSERT(++reads == 1);
    EXPECT_EQ(reads, 1);
}

} // namespace
} // namespace bayboard
