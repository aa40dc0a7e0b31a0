#include "core/blocks/HolidayDates.h"
#include "tests/core/blocks/SeriesWorld.h"

#include <gmock/gmock.h>

namespace bayboard::test {
namespace {

using edit::Change;
using edit::Lift;
using edit::Remove;
using edit::Restore;
using edit::Unlift;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class SeriesEditTest : public testing::Test
{
protected:
    [[nodiscard]] Instant on(std::string_view wall) const { return at(*club, wall); }

    /// 24 November on, daily at 06:00 for an hour, on bays 11 …; the first block.
    BlockId daily(int count, std::vector<BayId> bays = {bay(11)})
    {
        BlockRequest request = aRequest(*club, "2026-11-24T06:00");
        request.bays = std::move(bays);
        return world.lay(repeated(request, *club, "FREQ=DAILY;COUNT=" + std::to_string(count)),
                         now);
    }

    [[nodiscard]] BlockId of(const std::string &date, std::uint8_t where = 11) const
    {
        const Block *block = world.find(date + "T060000", bay(where));
        return block == nullptr ? BlockId{} : block->id;
    }

    [[nodiscard]] Change
    moved(BlockId block, std::string_view start, std::string_view end, EditScope scope) const
    {
        Change change{block, scope, false, {}};
        change.wish.start = on(start);
        change.wish.end = on(end);
        return change;
    }

    Result<BlockDraft> did(const SeriesEdit &edit)
    {
        auto draft = world.edit(edit, now);
        EXPECT_TRUE(draft) << (draft ? "" : draft.error().arguments.back().english());
        return draft;
    }

    [[nodiscard]] Restore restore(const char *date, std::optional<BayId> where) const
    {
        return {world.series().begin()->second.id, date, where};
    }

    [[nodiscard]] std::string refusal(const SeriesEdit &edit)
    {
        const auto draft = world.edit(edit, now);
        return draft ? "none" : draft.error().arguments.back().english();
    }

    std::shared_ptr<const Club> club = aClub();
    Instant now = at(*club, "2026-11-23T12:00");
    SeriesWorld world{club};
};

TEST_F(SeriesEditTest, OneDateMovedAloneStaysWhereItIsWhenTheSeriesMoves)
{
    const BlockId first = daily(3);
    const BlockId second = of("20261125");
    did(moved(second, "2026-11-25T10:00", "2026-11-25T11:00", EditScope::This));
    did(moved(first, "2026-11-24T07:30", "2026-11-24T08:00", EditScope::All));
    EXPECT_THAT(world.said(), ElementsAre("24 07:30 30", "25 10:00 60", "26 07:30 30"));
    EXPECT_EQ(world.find("20261124T073000", bay(11))->id, first);
    EXPECT_EQ(world.find("20261125T073000", bay(11))->id, second);
}

TEST_F(SeriesEditTest, FollowingSplitsTheSeriesAndItsCount)
{
    daily(5);
    const BlockId third = of("20261126");
    did(moved(third, "2026-11-26T08:00", "2026-11-26T09:00", EditScope::Following));
    EXPECT_THAT(
        world.said(),
        ElementsAre("24 06:00 60", "25 06:00 60", "26 08:00 60", "27 08:00 60", "28 08:00 60"));
    ASSERT_THAT(world.series(), SizeIs(2));
    const Block &block = world.blocks().at(third);
    const Series &rest = world.series().at(block.series);
    EXPECT_EQ(rest.recurrence, "DTSTART:20261126T080000\nRRULE:FREQ=DAILY;COUNT=3\n");
    EXPECT_EQ(block.recurrenceId, "20261126T080000");
    // Nothing more is to be laid of either.
    for (const auto &[id, series] : world.series())
        EXPECT_THAT(world.roll(id, now)->blocks, IsEmpty());
}

TEST_F(SeriesEditTest, FollowingFromTheFirstDateIsAll)
{
    const BlockId first = daily(2);
    did(moved(first, "2026-11-24T08:00", "2026-11-24T09:00", EditScope::Following));
    EXPECT_THAT(world.series(), SizeIs(1));
    EXPECT_THAT(world.said(), ElementsAre("24 08:00 60", "25 08:00 60"));
}

TEST_F(SeriesEditTest, TextsOfAllReachWhatIsOverButNotWhatSomebodyWroteAlone)
{
    const BlockId first = daily(3);
    Change alone{of("20261125"), EditScope::This, false, {}};
    alone.wish.title = "Deep clean";
    did(alone);
    now = on("2026-11-24T12:00");
    Change all{first, EditScope::All, false, {}};
    all.wish.title = "Morning";
    all.wish.kind = "maintenance";
    did(all);
    EXPECT_EQ(world.blocks().at(first).title, "Morning");
    EXPECT_EQ(world.blocks().at(of("20261125")).title, "Deep clean");
    EXPECT_EQ(world.blocks().at(of("20261125")).kind, "maintenance");
    EXPECT_EQ(world.blocks().at(of("20261126")).title, "Morning");
}

TEST_F(SeriesEditTest, WhatIsOverKeepsItsTime)
{
    const BlockId first = daily(3);
    now = on("2026-11-24T12:00");
    did(moved(of("20261126"), "2026-11-26T08:00", "2026-11-26T09:00", EditScope::All));
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 08:00 60", "26 08:00 60"));
    EXPECT_EQ(refusal(moved(first, "2026-11-24T08:00", "2026-11-24T09:00", EditScope::This)),
              "it is over");
}

TEST_F(SeriesEditTest, ADateThatIsLeftOutComesBackAsTheSameBlock)
{
    daily(3, {bay(11), bay(12)});
    const BlockId second = of("20261125");
    did(Remove{second, EditScope::This, false});
    EXPECT_THAT(world.series().begin()->second.skipped,
                ElementsAre("20261125T060000/" + bay(11).toString()));
    did(Remove{of("20261125", 12), EditScope::This, false});
    EXPECT_THAT(world.series().begin()->second.skipped, IsEmpty());
    EXPECT_THAT(world.said(), SizeIs(4));
    did(restore("20261125T060000", bay(11)));
    EXPECT_EQ(of("20261125"), second);
    EXPECT_EQ(of("20261125", 12), BlockId{});
    did(restore("20261125T060000", std::nullopt));
    EXPECT_THAT(world.said(), SizeIs(6));
    EXPECT_THAT(world.series().begin()->second.skipped, IsEmpty());
    EXPECT_EQ(refusal(restore("20261125T060000", std::nullopt)), "that date is laid already");
    EXPECT_EQ(refusal(restore("20261125T070000", std::nullopt)), "the series has no such date");
}

TEST_F(SeriesEditTest, AHolidayIsLaidAllTheSameWhereItIsRestored)
{
    BlockRequest request
        = repeated(aRequest(*club, "2026-12-24T06:00"), *club, "FREQ=DAILY;COUNT=3");
    request.skipHolidays = true;
    world.lay(request, now);
    did(restore("20261225T060000", std::nullopt));
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 06:00 60", "26 06:00 60"));
    did(Remove{of("20261225"), EditScope::This, false});
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "26 06:00 60"));
    did(restore("20261225T060000", std::nullopt));
    EXPECT_THAT(world.said(), SizeIs(3));
}

TEST_F(SeriesEditTest, RemovingTheRestEndsTheSeriesAndRemovingAllKeepsWhatIsOver)
{
    const BlockId first = daily(5);
    did(Remove{of("20261127"), EditScope::Following, false});
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 06:00 60", "26 06:00 60"));
    now = on("2026-11-24T12:00");
    did(Remove{of("20261125"), EditScope::All, false});
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60"));
    EXPECT_FALSE(world.series().begin()->second.withdrawn);
    EXPECT_THAT(world.roll(world.series().begin()->first, now)->blocks, IsEmpty());
    EXPECT_EQ(refusal(Remove{first, EditScope::All, false}), "all of it is over");
    EXPECT_EQ(refusal(Remove{first, EditScope::This, false}), "it is over");
}

TEST_F(SeriesEditTest, WhatRunsIsEndedAndWhatItHeldIsHistory)
{
    const BlockId first = daily(3);
    now = on("2026-11-24T06:20");
    did(Remove{first, EditScope::All, false});
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60"));
    EXPECT_THAT(heldSpans(world.blocks().at(first)),
                ElementsAre(span(*club, "2026-11-24T06:00", 20)));
    EXPECT_EQ(refusal(Remove{first, EditScope::This, false}), "it is over");
    did(Unlift{first, std::nullopt, false});
    EXPECT_THAT(world.blocks().at(first).lifted, IsEmpty());
}

TEST_F(SeriesEditTest, AStartAloneMovesAndAnEndAloneStretches)
{
    const BlockId first = daily(2);
    Change change{first, EditScope::All, false, {}};
    change.wish.start = on("2026-11-24T08:00");
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 08:00 60", "25 08:00 60"));
    change.wish = {};
    change.wish.end = on("2026-11-24T10:00");
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 08:00 120", "25 08:00 120"));
}

TEST_F(SeriesEditTest, RemovingAllOfAFutureSeriesWithdrawsIt)
{
    const BlockId first = daily(3);
    did(Remove{first, EditScope::All, false});
    EXPECT_TRUE(world.series().begin()->second.withdrawn);
    EXPECT_THAT(world.said(), IsEmpty());
}

TEST_F(SeriesEditTest, ABayIsReplacedAndTheBlocksGoAlong)
{
    const BlockId first = daily(2, {bay(11), bay(12)});
    Change change{first, EditScope::All, false, {}};
    change.wish.bay = bay(13);
    did(change);
    EXPECT_THAT(world.said(),
                ElementsAre("24 06:00 60 bay 12",
                            "24 06:00 60 bay 13",
                            "25 06:00 60 bay 12",
                            "25 06:00 60 bay 13"));
    EXPECT_EQ(of("20261124", 13), first);
    change.block = first;
    change.wish.bay = bay(12);
    EXPECT_EQ(refusal(change), "the series is on Bay 2 already");
}

TEST_F(SeriesEditTest, OtherBaysWithdrawAndMakeBlocks)
{
    const BlockId first = daily(2, {bay(11), bay(12)});
    Change change{first, EditScope::All, false, {}};
    change.wish.bays = std::vector<BayId>{bay(11), bay(14)};
    did(change);
    EXPECT_THAT(
        world.said(),
        ElementsAre("24 06:00 60", "24 06:00 60 bay 14", "25 06:00 60", "25 06:00 60 bay 14"));
}

TEST_F(SeriesEditTest, ADateOnABayOfItsOwnIsLeftOutWhereItWas)
{
    const BlockId first = daily(2);
    Change alone{first, EditScope::This, false, {}};
    alone.wish.bay = bay(12);
    did(alone);
    did(moved(of("20261125"), "2026-11-25T07:00", "2026-11-25T08:00", EditScope::All));
    EXPECT_THAT(world.said(), ElementsAre("24 07:00 60 bay 12", "25 07:00 60"));
}

TEST_F(SeriesEditTest, AnotherRuleKeepsTheDatesThatBothHave)
{
    daily(4);
    const BlockId third = of("20261126");
    did(Remove{of("20261124"), EditScope::This, false});
    Change change{third, EditScope::All, false, {}};
    change.wish.recurrence
        = Recurrence::ofRule("FREQ=DAILY;INTERVAL=2;COUNT=4", LocalTime()).value();
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("26 06:00 60", "28 06:00 60", "30 06:00 60"));
    EXPECT_EQ(of("20261126"), third);
    change.wish.recurrence = std::optional<Recurrence>();
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("26 06:00 60"));
}

TEST_F(SeriesEditTest, ABlockThatStandsAloneMayRepeatFromNowOn)
{
    const BlockId alone = world.lay(aRequest(*club, "2026-11-24T06:00"), now);
    Change change{alone, EditScope::All, false, {}};
    change.wish.recurrence = Recurrence::ofRule("FREQ=DAILY;COUNT=3", LocalTime()).value();
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 06:00 60", "26 06:00 60"));
    EXPECT_EQ(of("20261124"), alone);
}

TEST_F(SeriesEditTest, AWeekdayRuleMovesByADayAndANumberedOneIsRefused)
{
    const BlockId weekly = world.lay(
        repeated(aRequest(*club, "2026-11-24T06:00"), *club, "FREQ=WEEKLY;BYDAY=TU;COUNT=2"), now);
    did(moved(weekly, "2026-11-25T07:00", "2026-11-25T08:00", EditScope::All));
    EXPECT_THAT(world.said(), ElementsAre("25 07:00 60", "02 07:00 60"));
    const BlockId monthly = world.lay(
        repeated(aRequest(*club, "2026-12-08T16:00"), *club, "FREQ=MONTHLY;BYDAY=2TU"), now);
    EXPECT_EQ(refusal(moved(monthly, "2026-12-09T16:00", "2026-12-09T17:00", EditScope::All)),
              "its rule cannot be moved by days; change how it repeats instead");
    did(moved(monthly, "2026-12-08T17:00", "2026-12-08T18:00", EditScope::All));
}

TEST_F(SeriesEditTest, EndsUntilLiftedNowOrLater)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    request.bays = {bay(11), bay(12)};
    request.first = Span(request.first.start(), openEnd);
    const BlockId first = world.lay(request, now);
    now = on("2026-11-24T09:00:30");
    Change more{first, EditScope::All, false, {}};
    more.wish.bays = std::vector<BayId>{bay(11), bay(12), bay(13)};
    did(more);
    EXPECT_THAT(world.said(),
                ElementsAre("24 06:00 open", "24 06:00 open bay 12", "24 09:00 open bay 13"));
    Change end{first, EditScope::All, false, {}};
    end.wish.end = on("2026-11-24T10:00");
    did(end);
    EXPECT_THAT(world.said(),
                ElementsAre("24 06:00 240", "24 06:00 240 bay 12", "24 09:00 60 bay 13"));
    end.wish.end = openEnd;
    did(end);
    EXPECT_TRUE(world.series().begin()->second.slot.span.isOpen());
}

TEST_F(SeriesEditTest, AnOpenEndIsLiftedAndTakenBack)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00");
    request.first = Span(request.first.start(), openEnd);
    const BlockId block = world.lay(request, now);
    now = on("2026-11-24T09:00");
    did(Lift{block, Span(now, openEnd), false});
    EXPECT_THAT(heldSpans(world.blocks().at(block)), ElementsAre(Span(request.first.start(), now)));
    EXPECT_EQ(refusal(Lift{block, Span(on("2026-11-24T04:00"), hours(1)), false}),
              "it holds nothing of that time");
    did(Unlift{block, Span(on("2026-11-24T10:00"), openEnd), false});
    EXPECT_THAT(world.blocks().at(block).lifted, ElementsAre(Span(now, hours(1))));
    did(Unlift{block, std::nullopt, false});
    EXPECT_THAT(world.blocks().at(block).lifted, IsEmpty());
}

TEST_F(SeriesEditTest, LiftedPartsGoAlongWithAMoveAndAreCutByAnotherLength)
{
    const BlockId first = daily(1, {bay(11), bay(12)});
    did(Lift{first, span(*club, "2026-11-24T06:30", 30), true});
    EXPECT_THAT(world.blocks().at(of("20261124", 12)).lifted, SizeIs(1));
    did(moved(first, "2026-11-24T08:00", "2026-11-24T09:00", EditScope::All));
    EXPECT_THAT(world.blocks().at(first).lifted, ElementsAre(span(*club, "2026-11-24T08:30", 30)));
    did(moved(first, "2026-11-24T08:00", "2026-11-24T08:40", EditScope::All));
    EXPECT_THAT(world.blocks().at(first).lifted, ElementsAre(span(*club, "2026-11-24T08:30", 10)));
    did(moved(first, "2026-11-24T08:00", "2026-11-24T08:20", EditScope::All));
    EXPECT_THAT(world.blocks().at(first).lifted, IsEmpty());
}

TEST_F(SeriesEditTest, AGroupChangesAllBaysOfItsDate)
{
    const BlockId first = daily(2, {bay(11), bay(12)});
    Change change = moved(first, "2026-11-24T07:00", "2026-11-24T09:00", EditScope::This);
    change.group = true;
    change.wish.bays = std::vector<BayId>{bay(12), bay(13)};
    did(change);
    EXPECT_THAT(
        world.said(),
        ElementsAre(
            "24 07:00 120 bay 12", "24 07:00 120 bay 13", "25 06:00 60", "25 06:00 60 bay 12"));
    did(Remove{of("20261124", 12), EditScope::This, true});
    EXPECT_THAT(world.said(), ElementsAre("25 06:00 60", "25 06:00 60 bay 12"));
}

TEST_F(SeriesEditTest, SaysWhatMakesNoSense)
{
    const BlockId first = daily(3);
    Change change{first, EditScope::This, false, {}};
    change.wish.recurrence = std::optional<Recurrence>();
    EXPECT_EQ(refusal(change), "one date alone does not repeat");
    EXPECT_EQ(refusal(moved(first, "2026-11-24T08:00", "2026-11-24T07:00", EditScope::This)),
              "it ends before it begins");
    EXPECT_EQ(refusal(moved(first, "2026-11-25T06:30", "2026-11-25T07:30", EditScope::This)),
              "two dates of the series would overlap on Bay 1 on 2026-11-25");
    change = {first, EditScope::All, false, {}};
    change.wish.end = openEnd;
    EXPECT_EQ(refusal(change), "what lasts until lifted cannot repeat");
    change.wish = {};
    change.wish.kind = "party";
    EXPECT_EQ(world.edit(change, now).error().code, ErrorCode::NotFound);
}

TEST_F(SeriesEditTest, ADateThatLastsUntilLiftedLeavesTheLaterDatesTheirs)
{
    const BlockId first = daily(3);
    Change change{first, EditScope::This, false, {}};
    change.wish.end = openEnd;
    did(change);
    const Block &block = world.blocks().at(first);
    EXPECT_TRUE(block.slot.span.isOpen());
    EXPECT_THAT(
        block.lifted,
        ElementsAre(span(*club, "2026-11-25T06:00", 60), span(*club, "2026-11-26T06:00", 60)));
    // Open again: the later dates are as they were.
    now = on("2026-11-24T12:00");
    did(Lift{first, Span(now, openEnd), false});
    EXPECT_THAT(heldSpans(world.blocks().at(first)),
                ElementsAre(span(*club, "2026-11-24T06:00", 360)));
    EXPECT_THAT(heldSpans(world.blocks().at(of("20261125"))), SizeIs(1));
}

TEST_F(SeriesEditTest, ADateThatGoesToAnotherLocationIsABlockOfItsOwn)
{
    daily(3);
    const BlockId second = of("20261125");
    Change change{second, EditScope::This, false, {}};
    change.wish.bay = bay(21);
    did(change);
    const Block &gone = world.blocks().at(second);
    EXPECT_EQ(gone.location, location(2));
    EXPECT_EQ(gone.slot.bays, std::vector<BayId>{bay(21)});
    EXPECT_EQ(gone.series, "");
    // The same moment, on the wall of London.
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 10:00 60 bay 21", "26 06:00 60"));
    // Its date is left out where it was, and can be laid there again.
    Change texts{of("20261126"), EditScope::All, false, {}};
    texts.wish.start = on("2026-11-26T07:00");
    did(texts);
    EXPECT_THAT(world.said(), ElementsAre("24 07:00 60", "25 10:00 60 bay 21", "26 07:00 60"));
    did(restore("20261125T070000", std::nullopt));
    EXPECT_NE(world.find("20261125T070000", bay(11)), nullptr);
    EXPECT_EQ(world.blocks().at(second).location, location(2));
}

TEST_F(SeriesEditTest, AWholeSeriesGoesToAnotherLocationOfTheSameClock)
{
    const BlockId first = daily(2);
    Change change{first, EditScope::All, false, {}};
    change.wish.bay = bay(21);
    EXPECT_EQ(refusal(change), "the clock is another one there; move single dates");
    club = aClub("Europe/London");
    world = SeriesWorld(club);
    now = at(*club, "2026-11-23T12:00");
    change.block = daily(2);
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60 bay 21", "25 06:00 60 bay 21"));
    EXPECT_EQ(world.series().begin()->second.location, location(2));
    for (const auto &[id, block] : world.blocks())
        EXPECT_EQ(block.location, location(2));
}

TEST_F(SeriesEditTest, TheHorizonMovesOnWithTime)
{
    world.lay(repeated(aRequest(*club, "2026-11-24T06:00"), *club, "FREQ=DAILY"), now);
    const std::string series = world.series().begin()->first;
    EXPECT_THAT(world.roll(series, now)->blocks, IsEmpty());
    now += days(3);
    const auto rolled = world.roll(series, now);
    EXPECT_THAT(rolled->blocks, SizeIs(3));
    EXPECT_EQ(rolled->label.code, LabelCode::RollSeries);
    // Another desk that has not heard of it makes the same ones.
    const Block &last = rolled->blocks.back().after;
    EXPECT_EQ(last.id, blockIdOf(world.series().begin()->second.id, last.recurrenceId, bay(11)));
    EXPECT_THAT(world.roll(series, now)->blocks, IsEmpty());
}

TEST_F(SeriesEditTest, ClosedDatesReachASeriesThatHasGoneOnEveryHourForYears)
{
    BlockRequest request = aRequest(*club, "2026-11-24T06:00", 30);
    request.bays = {bay(11)};
    Series series
        = draftOf(repeated(request, *club, "FREQ=DAILY"), *club, now, newIds())->series[0].after;
    series.recurrence = "DTSTART:20231124T060000\nRRULE:FREQ=HOURLY\n";
    series.skipHolidays = true;
    const Instant from = on("2026-11-30T00:00");
    std::vector<Block> blocks;
    const auto dates = datesOf(series, *club, from + hours(48), from).value();
    for (const SeriesDate &date : dates)
        blocks.push_back(blockOf(series, date, bay(11)));
    std::vector<Location> locations = club->locations();
    locations[0].closedDates = {"2026-11-30 Feast"};
    ZoneCache zones;
    const auto closed
        = Club::make({}, locations, club->bays(), {}, {}, {}, club->blockKinds(), zones);
    const auto draft = draftHolidays({series, blocks}, *club, **closed, now);
    ASSERT_TRUE(draft) << draft.error().arguments.back().english();
    std::vector<std::string> gone;
    for (const DraftedBlock &block : draft->blocks)
        if (block.after.withdrawn)
            gone.push_back(block.after.recurrenceId);
    ASSERT_THAT(gone, SizeIs(24));
    EXPECT_EQ(gone.front(), "20261130T000000");
    EXPECT_EQ(gone.back(), "20261130T230000");
}

} // namespace
} // namespace bayboard::test
