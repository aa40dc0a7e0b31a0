#include "app/server/DataBreaker.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using std::chrono::seconds;

class Breaker : public testing::Test
{
protected:
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            breaker.answered(true, now);
    }

    DataBreaker breaker;
    DataBreaker::Moment now{};
};

TEST_F(Breaker, AFewFailuresKeepNobodyAway)
{
    fail(DataBreaker::failuresUntilOpen - 1);
    EXPECT_FALSE(breaker.objection(now).has_value());
    breaker.answered(false, now);
    fail(DataBreaker::failuresUntilOpen - 1);
    EXPECT_FALSE(breaker.objection(now).has_value()) << "they were not in a row";
}

TEST_F(Breaker, AfterManyNobodyIsLetThroughUntilOneTries)
{
    fail(DataBreaker::failuresUntilOpen);
    EXPECT_TRUE(breaker.isOpen());
    EXPECT_EQ(breaker.objection(now), 1);
    now += seconds(1);
    EXPECT_FALSE(breaker.objection(now).has_value()) << "one tries";
    EXPECT_TRUE(breaker.objection(now).has_value()) << "and no other";
    breaker.answered(false, now);
    EXPECT_FALSE(breaker.objection(now).has_value());
    EXPECT_FALSE(breaker.isOpen());
}

TEST_F(Breaker, WhoTriesAndFindsNoRoomLeavesItToTheNext)
{
    for (int i = 0; i < 10; ++i)
        breaker.notAsked(now);
    EXPECT_FALSE(breaker.isOpen()) << "it says nothing of the data";
    fail(DataBreaker::failuresUntilOpen);
    now += seconds(1);
    EXPECT_FALSE(breaker.objection(now).has_value());
    breaker.notAsked(now);
    EXPECT_EQ(breaker.objection(now), 1) << "no longer than before";
    now += seconds(1);
    EXPECT_FALSE(breaker.objection(now).has_value()) << "another tries";
}

TEST_F(Breaker, RestsGrowWhileTriesFail)
{
    fail(DataBreaker::failuresUntilOpen);
    for (const int rest : {1, 2, 4, 8, 8}) {
        EXPECT_EQ(breaker.objection(now), rest);
        now += seconds(rest);
        EXPECT_FALSE(breaker.objection(now).has_value());
        breaker.answered(true, now);
    }
    now += seconds(8);
    EXPECT_FALSE(breaker.objection(now).has_value());
    breaker.answered(false, now);
    fail(DataBreaker::failuresUntilOpen);
    EXPECT_EQ(breaker.objection(now), 1) << "it begins anew";
}

TEST_F(Breaker, WhatWasAskedBeforeItOpenedSaysNothingNew)
{
    fail(DataBreaker::failuresUntilOpen + 10);
    EXPECT_EQ(breaker.objection(now), 1);
}

TEST_F(Breaker, WhoTriesAndHangsIsFollowedByAnother)
{
    fail(DataBreaker::failuresUntilOpen);
    now += seconds(1);
    EXPECT_FALSE(breaker.objection(now).has_value());
    now += seconds(30);
    EXPECT_FALSE(breaker.objection(now).has_value());
}

} // namespace
} // namespace bayboard
