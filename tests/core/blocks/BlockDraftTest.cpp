#include "core/blocks/SeriesDates.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <gmock/gmock.h>

namespace bayboard::test {
namespace {

using testing::ElementsAre;

class BlockDraftTest : public testing::Test
{
protected:
    [[nodiscard]] Result<BlockDraft> draft(const BlockRequest &request) const
    {
        return draftOf(request, *club, now, newIds());
    }

    /// The reason of an InvalidArgument.
    [[nodiscard]] std::string refusal(const BlockRequest &request) const
    {
        const auto made = draft(request);
        return made ? "none" : made.error().arguments.back().english();
    }

    std::shared_ptr<const Club> club = aClub();
    Instant now = at(*club, "2026-11-24T05:00");
};

TEST_F(BlockDraftTest, OneBayOnceIsABlockWithoutASeries)
{
    const BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    const auto made = draft(request);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->series.empty());
    EXPECT_THAT(laid(*made, *club), ElementsAre("bay 11 2026-11-24T06:00:00-04:00"));
    EXPECT_EQ(made->blocks.front().after.series, "");
    EXPECT_EQ(made->blocks.front().after.made, now);
}

TEST_F(BlockDraftTest, SeveralBaysOnceAreASeriesThatMayLastUntilLifted)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    request.bays = {bay(12), bay(11)};
    request.first = Span(request.first.start(), openEnd);
    const auto made = draft(request);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->series.size(), 1U);
    EXPECT_EQ(made->series.front().after.slot, Slot::of(request.bays, request.first));
    EXPECT_THAT(
        laid(*made, *club),
        ElementsAre("bay 11 2026-11-24T06:00:00-04:00", "bay 12 2026-11-24T06:00:00-04:00"));
    EXPECT_TRUE(made->blocks.front().after.slot.span.isOpen());
}

TEST_F(BlockDraftTest, EachLocationGetsASeriesOfTheSameWallTime)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    request.bays = {bay(11), bay(21)};
    // To the evening of the 25th in Halifax, which in London is another instant.
    const auto made = draft(repeated(request, *club, "FREQ=DAILY;UNTIL=20261125T110000Z"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->series.size(), 2U);
    EXPECT_THAT(laid(*made, *club),
                ElementsAre("bay 21 2026-11-24T06:00:00+00:00",
                            "bay 11 2026-11-24T06:00:00-04:00",
                            "bay 21 2026-11-25T06:00:00+00:00",
                            "bay 11 2026-11-25T06:00:00-04:00"));
}

TEST_F(BlockDraftTest, WhatNeverEndsIsLaidToTheHorizonAndWhatEndsIsLaidWhole)
{
    const BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    const auto forEver = draft(repeated(request, *club, "FREQ=DAILY"));
    ASSERT_TRUE(forEver);
    EXPECT_EQ(forEver->blocks.size(), 401U);
    EXPECT_LT(forEver->blocks.back().after.slot.span.start(), horizonOf(*club, location(1), now));
    const auto ending = draft(repeated(request, *club, "FREQ=DAILY;COUNT=800"));
    ASSERT_TRUE(ending);
    EXPECT_EQ(ending->blocks.size(), 800U);
}

TEST_F(BlockDraftTest, HolidaysAreLeftOutWhereTheManagerSaysSo)
{
    BlockRequest request
        = repeated(aRequest(*club, "2026-12-24T06:00"), *club, "FREQ=DAILY;COUNT=3");
    EXPECT_EQ(draft(request)->blocks.size(), 3U);
    request.skipHolidays = true;
    EXPECT_THAT(
        laid(*draft(request), *club),
        ElementsAre("bay 11 2026-12-24T06:00:00-04:00", "bay 11 2026-12-26T06:00:00-04:00"));
}

TEST_F(BlockDraftTest, AFirstDateThatTheClockSkipsMovesItselfAndNoOther)
{
    // 02:30 is no time on 14 March 2027 in Halifax.
    BlockRequest request = aRequest(*club, "2027-03-14T02:30");
    request.recurrence
        = Recurrence::ofRule("FREQ=DAILY;COUNT=3", parseTime("2027-03-14T02:30").value().wall)
              .value();
    const auto made = draft(request);
    ASSERT_TRUE(made);
    EXPECT_THAT(laid(*made, *club),
                ElementsAre("bay 11 2027-03-14T03:30:00-03:00",
                            "bay 11 2027-03-15T02:30:00-03:00",
                            "bay 11 2027-03-16T02:30:00-03:00"));
    EXPECT_EQ(made->blocks.front().after.recurrenceId, "20270314T023000");
}

TEST_F(BlockDraftTest, AnotherLocationKeepsAWallTimeThatOnlyThisClockSkips)
{
    BlockRequest request = aRequest(*club, "2027-03-14T02:30");
    request.bays = {bay(11), bay(21)};
    request.recurrence
        = Recurrence::ofRule("FREQ=DAILY;COUNT=1", parseTime("2027-03-14T02:30").value().wall)
              .value();
    EXPECT_THAT(
        laid(*draft(request), *club),
        ElementsAre("bay 21 2027-03-14T02:30:00+00:00", "bay 11 2027-03-14T03:30:00-03:00"));
}

TEST_F(BlockDraftTest, SaysWhyARequestIsNotSound)
{
    const BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    BlockRequest wrong = request;
    wrong.bays.clear();
    EXPECT_EQ(refusal(wrong), "it needs a bay");
    wrong.bays = {bay(11), bay(11)};
    EXPECT_EQ(refusal(wrong), "Bay 1 is named twice");
    wrong.bays = {bay(99)};
    EXPECT_EQ(draft(wrong).error().code, ErrorCode::NotFound);
    wrong = request;
    wrong.kind = "party";
    EXPECT_EQ(draft(wrong).error().code, ErrorCode::NotFound);
    wrong = repeated(request, *club, "FREQ=DAILY");
    wrong.first = Span(wrong.first.start(), openEnd);
    EXPECT_EQ(refusal(wrong), "what lasts until lifted cannot repeat");
    EXPECT_EQ(refusal(repeated(request, *club, "FREQ=MINUTELY;INTERVAL=60;COUNT=20100")),
              "it gives more than 20000 dates");
    EXPECT_EQ(refusal(repeated(request, *club, "FREQ=MINUTELY;INTERVAL=30")),
              "20261124T060000 and 20261124T063000 are closer together than the block is long");
    EXPECT_EQ(refusal(repeated(request, *club, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
              "it gives no date to lay");
}

TEST_F(BlockDraftTest, RefusesMoreBlocksThanOneStepMayLay)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00", 15);
    request.bays = {bay(11), bay(12), bay(13), bay(14), bay(21), bay(22)};
    EXPECT_EQ(refusal(repeated(request, *club, "FREQ=MINUTELY;INTERVAL=15;COUNT=20000")),
              "this would be more than 100000 blocks at once");
}

TEST_F(BlockDraftTest, WhoeverAsksMayBeHeldToFewer)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    request.bays = {bay(11), bay(12)};
    EXPECT_TRUE(draftOf(request, *club, now, newIds(), 2));
    const auto refused = draftOf(request, *club, now, newIds(), 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().arguments.back().english(),
              "this would be more than 1 blocks at once");
}

TEST_F(BlockDraftTest, EveryDeskMakesTheSameIds)
{
    const BlockRequest request
        = repeated(aRequest(*club, "2026-11-24T06:00"), *club, "FREQ=DAILY;COUNT=2");
    const auto made = draft(request);
    ASSERT_TRUE(made);
    const Block &block = made->blocks.back().after;
    EXPECT_EQ(block.recurrenceId, "20261125T060000");
    EXPECT_EQ(block.id, blockIdOf(made->series.front().after.id, block.recurrenceId, bay(11)));
    EXPECT_NE(block.id, made->blocks.front().after.id);
}

} // namespace
} // namespace bayboard::test
