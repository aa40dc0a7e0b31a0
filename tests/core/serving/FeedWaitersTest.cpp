#include "core/serving/FeedWaiters.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

const Uuid dartmouth{{1}};
const Uuid bedford{{2}};
using Numbers = std::vector<FeedWaiters::Number>;

TEST(FeedWaiters, WakeWhenOneOfTheirFeedsGrows)
{
    FeedWaiters waiters;
    EXPECT_TRUE(waiters.add(1, {{clubFeed(), 3}, {dartmouth, 5}}));
    EXPECT_TRUE(waiters.add(2, {{clubFeed(), 3}, {bedford, 1}}));
    EXPECT_TRUE(waiters.add(3, {{bedford, 9}}));
    EXPECT_EQ(waiters.moved({{clubFeed(), 3}, {dartmouth, 5}}), Numbers{});
    EXPECT_EQ(waiters.moved({{bedford, 2}}), Numbers{2}) << "the other has read further already";
    EXPECT_EQ(waiters.moved({{bedford, 2}}), Numbers{});
    EXPECT_EQ(waiters.moved({{clubFeed(), 4}, {bedford, 10}}), (Numbers{1, 3}));
    EXPECT_EQ(waiters.count(), 0U);
}

TEST(FeedWaiters, NobodyWaitsForWhatIsThereAlready)
{
    FeedWaiters waiters;
    EXPECT_EQ(waiters.moved({{dartmouth, 7}}), Numbers{});
    EXPECT_FALSE(waiters.add(1, {{dartmouth, 6}}));
    EXPECT_TRUE(waiters.add(1, {{dartmouth, 7}}));
    EXPECT_EQ(waiters.count(), 1U);
}

TEST(FeedWaiters, OfOtherFeedsNothingIsKnown)
{
    FeedWaiters waiters;
    EXPECT_EQ(waiters.moved({{dartmouth, 7}}), Numbers{});
    waiters.forgetEnds();
    EXPECT_TRUE(waiters.add(1, {{dartmouth, 2}})) << "they end there, since an older copy came";
    EXPECT_EQ(waiters.moved({{dartmouth, 3}}), Numbers{1});
}

TEST(FeedWaiters, WhoIsGoneIsNotWoken)
{
    FeedWaiters waiters;
    EXPECT_TRUE(waiters.add(1, {{dartmouth, 1}}));
    EXPECT_TRUE(waiters.add(2, {{dartmouth, 1}}));
    waiters.remove(1);
    waiters.remove(1);
    EXPECT_EQ(waiters.moved({{dartmouth, 2}}), Numbers{2});
}

} // namespace
} // namespace bayboard
