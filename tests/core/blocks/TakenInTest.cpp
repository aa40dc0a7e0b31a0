// Dates that were left out are taken in again by an edit of their series, with what else it says,
// as one draft.

#include "tests/core/blocks/SeriesWorld.h"

#include <gmock/gmock.h>

namespace bayboard::test {
namespace {

using edit::Change;
using edit::Remove;
using testing::ElementsAre;
using testing::IsEmpty;

class TakenIn : public testing::Test
{
protected:
    /// Daily at 06:00 for an hour from 24 November on.
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

    BlockId leftOut(const std::string &date, std::uint8_t where = 11)
    {
        const BlockId block = of(date, where);
        EXPECT_TRUE(world.edit(Remove{block, EditScope::This, false}, now));
        return block;
    }

    [[nodiscard]] static Change takenIn(BlockId block,
                                        std::initializer_list<const char *> dates,
                                        EditScope scope = EditScope::All)
    {
        Change change{block, scope, false, {}};
        for (const char *date : dates)
            change.wish.takenIn.insert(*parseDate(date));
        return change;
    }

    std::size_t did(const SeriesEdit &edit)
    {
        const auto draft = world.edit(edit, now);
        EXPECT_TRUE(draft) << (draft ? "" : draft.error().arguments.back().english());
        return draft ? draft->blocks.size() + draft->series.size() : 0;
    }

    std::shared_ptr<const Club> club = aClub();
    Instant now = at(*club, "2026-11-23T12:00");
    SeriesWorld world{club};
};

TEST_F(TakenIn, ADateComesBackAsTheSameBlockAndNoOtherDoes)
{
    const BlockId first = daily(4);
    const BlockId second = leftOut("20261125");
    leftOut("20261126");
    EXPECT_EQ(did(takenIn(first, {"2026-11-25"})), 2U) << "its block and the series";
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "25 06:00 60", "27 06:00 60"));
    EXPECT_EQ(of("20261125"), second);
}

TEST_F(TakenIn, ADateThatIsOutOnSomeBaysIsLaidOnAllOfThem)
{
    const BlockId first = daily(2, {bay(11), bay(12), bay(13)});
    leftOut("20261125", 12);
    leftOut("20261125", 13);
    did(takenIn(first, {"2026-11-25"}));
    EXPECT_NE(of("20261125", 12), BlockId{});
    EXPECT_NE(of("20261125", 13), BlockId{});
    EXPECT_THAT(world.series().begin()->second.skipped, IsEmpty());
}

TEST_F(TakenIn, TheOtherWishesOfTheEditHoldForItToo)
{
    const BlockId first = daily(3);
    leftOut("20261125");
    Change change = takenIn(first, {"2026-11-25"});
    change.wish.start = at(*club, "2026-11-24T09:00");
    change.wish.end = at(*club, "2026-11-24T10:30");
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 09:00 90", "25 09:00 90", "26 09:00 90"));
}

TEST_F(TakenIn, WithAnotherRuleItIsADateOfThatRule)
{
    const BlockId first = daily(5);
    leftOut("20261126");
    leftOut("20261128");
    Change change = takenIn(first, {"2026-11-26"});
    change.wish.recurrence
        = Recurrence::ofRule("FREQ=DAILY;INTERVAL=2;COUNT=3",
                             club->zone(location(1)).toLocal(at(*club, "2026-11-24T06:00")))
              .value();
    did(change);
    EXPECT_THAT(world.said(), ElementsAre("24 06:00 60", "26 06:00 60"));
}

TEST_F(TakenIn, WhatIsOverStaysLeftOut)
{
    daily(4);
    leftOut("20261125");
    now = at(*club, "2026-11-25T12:00");
    const std::string before = world.series().begin()->second.recurrence;
    EXPECT_EQ(did(takenIn(of("20261127"), {"2026-11-25"})), 0U);
    EXPECT_EQ(world.series().begin()->second.recurrence, before);
}

TEST_F(TakenIn, FromADateOnOnlyLaterDatesAreMeant)
{
    daily(6);
    leftOut("20261125");
    leftOut("20261128");
    did(takenIn(of("20261127"), {"2026-11-25", "2026-11-28"}, EditScope::Following));
    EXPECT_EQ(of("20261125"), BlockId{});
    EXPECT_NE(of("20261128"), BlockId{});
}

TEST_F(TakenIn, OneDateAloneHasNoneToTakeIn)
{
    const BlockId first = daily(3);
    leftOut("20261125");
    EXPECT_FALSE(world.edit(takenIn(first, {"2026-11-25"}, EditScope::This), now));
}

} // namespace
} // namespace bayboard::test
