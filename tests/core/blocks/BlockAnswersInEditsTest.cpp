// Answers to whom an edit of blocks hits: what stands stays as it was where its date is skipped,
// and later edits still know it.

#include "core/blocks/SeriesDates.h"
#include "tests/core/blocks/BlockDesk.h"

#include <gmock/gmock.h>

namespace bayboard::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = BlockAnswer::Kind;

class BlockAnswersInEdits : public testing::Test
{
protected:
    /// Daily at 06:00 for an hour from 24 November on, on bay 11.
    void daily(int count)
    {
        const BlockPlan plan = desk.plan(repeated(aRequest(desk.club(), "2026-11-24T06:00"),
                                                  desk.club(),
                                                  "FREQ=DAILY;COUNT=" + std::to_string(count)));
        ASSERT_TRUE(desk.accept(desk.result(plan, {}).value()));
    }

    [[nodiscard]] edit::Change
    change(std::string_view block, std::string_view start, int minutes, EditScope scope) const
    {
        edit::Change change{desk.blockAt(block, bay(11)), scope, false, {}};
        change.wish.start = at(desk.club(), start);
        change.wish.end = span(desk.club(), start, minutes).end();
        return change;
    }

    /// The edit with one answer to all whom it hits; how many that are.
    BlockResult did(const SeriesEdit &edit, std::size_t hits, Kind kind = Kind::Skip)
    {
        const auto plan = desk.plan(edit);
        EXPECT_TRUE(plan);
        EXPECT_EQ(plan->hits.size(), hits);
        const auto result = desk.result(*plan, answerAll(*plan, kind));
        EXPECT_TRUE(result);
        EXPECT_TRUE(desk.accept(*result));
        return *result;
    }

    BlockDesk desk;
};

TEST_F(BlockAnswersInEdits, ASkippedDateOfOneBlockChangesNothing)
{
    daily(3);
    desk.book({bay(11)}, "2026-11-25T07:30", 60);
    const auto made = did(change("2026-11-25T06:00", "2026-11-25T06:00", 120, EditScope::This), 1);
    EXPECT_THAT(made.changes, IsEmpty());
    EXPECT_EQ(made.skipped, 1U);
    EXPECT_EQ(made.laid, 0U);
}

TEST_F(BlockAnswersInEdits, ASkippedDateStaysAsItWasAndLaterEditsKnowIt)
{
    daily(3);
    desk.book({bay(11)}, "2026-11-25T08:00", 60);
    const auto made = did(change("2026-11-24T06:00", "2026-11-24T08:00", 60, EditScope::All), 1);
    EXPECT_EQ(made.laid, 2U);
    EXPECT_THAT(desk.said(), ElementsAre("24 08:00 60", "25 06:00 60", "26 08:00 60"));
    did(change("2026-11-24T08:00", "2026-11-24T08:00", 120, EditScope::All), 0);
    EXPECT_THAT(desk.said(), ElementsAre("24 08:00 120", "25 06:00 60", "26 08:00 120"));
}

TEST_F(BlockAnswersInEdits, AfterASplitASkippedDateIsOfTheSecondPart)
{
    daily(4);
    desk.book({bay(11)}, "2026-11-26T08:00", 60);
    did(change("2026-11-25T06:00", "2026-11-25T08:00", 60, EditScope::Following), 1);
    EXPECT_THAT(desk.said(),
                ElementsAre("24 06:00 60", "25 08:00 60", "26 06:00 60", "27 08:00 60"));
    did(change("2026-11-25T08:00", "2026-11-25T09:00", 60, EditScope::All), 0);
    EXPECT_THAT(desk.said(),
                ElementsAre("24 06:00 60", "25 09:00 60", "26 06:00 60", "27 09:00 60"));
}

TEST_F(BlockAnswersInEdits, ASkippedDateStaysOnItsBayAndIsNotLaidOnTheOther)
{
    daily(3);
    desk.book({bay(12)}, "2026-11-25T06:00", 60);
    edit::Change other{desk.blockAt("2026-11-24T06:00", bay(11)), EditScope::All, false, {}};
    other.wish.bay = bay(12);
    did(other, 1);
    EXPECT_THAT(desk.said(),
                ElementsAre("24 06:00 60 bay 12", "25 06:00 60", "26 06:00 60 bay 12"));
    edit::Change later{desk.blockAt("2026-11-24T06:00", bay(12)), EditScope::All, false, {}};
    later.wish.start = at(desk.club(), "2026-11-24T07:00");
    did(later, 0);
    EXPECT_THAT(desk.said(),
                ElementsAre("24 07:00 60 bay 12", "25 07:00 60", "26 07:00 60 bay 12"));
}

TEST_F(BlockAnswersInEdits, ADateThatWouldComeBackIsLeftOutAgain)
{
    daily(3);
    did(edit::Remove{desk.blockAt("2026-11-25T06:00", bay(11)), EditScope::This, false}, 0);
    desk.book({bay(11)}, "2026-11-25T06:00", 60);
    const SeriesId series = desk.series().begin()->second.id;
    const auto made = did(edit::Restore{series, "20261125T060000", std::nullopt}, 1);
    EXPECT_THAT(made.changes, IsEmpty());
    EXPECT_THAT(desk.said(), ElementsAre("24 06:00 60", "26 06:00 60"));
}

TEST_F(BlockAnswersInEdits, WhatStaysHasItsTimeAndWhatWouldComeThereLeavesItOut)
{
    daily(3);
    desk.book({bay(11)}, "2026-11-27T06:00", 60);
    did(change("2026-11-24T06:00", "2026-11-25T06:30", 60, EditScope::All), 1);
    EXPECT_THAT(desk.said(), ElementsAre("25 06:30 60", "26 06:00 60", "26 06:30 60"));
    const Block &second = desk.blocks().at(desk.blockAt("2026-11-26T06:30", bay(11)));
    EXPECT_THAT(heldSpans(second), ElementsAre(span(desk.club(), "2026-11-26T07:00", 30)));
}

TEST_F(BlockAnswersInEdits, AMoveOrCancelGoesOnAsForNewOnes)
{
    daily(2);
    const auto who = desk.book({bay(11)}, "2026-11-25T07:00", 60);
    const auto made = did(
        change("2026-11-25T06:00", "2026-11-25T06:00", 120, EditScope::This), 1, Kind::Cancel);
    EXPECT_EQ(made.cancelled, 1U);
    EXPECT_EQ(desk.booking(who).state, BookingState::Cancelled);
    EXPECT_THAT(desk.said(), ElementsAre("24 06:00 60", "25 06:00 120"));
}

class BlockEditProperties : public testing::TestWithParam<std::uint64_t>
{ };

/// Edits of a series among bookings, each hit answered at random.
TEST_P(BlockEditProperties, WhatComesTogetherHoldsApartAndNothingThatStandsIsSkippedAway)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    SeededRandom random(GetParam());
    const auto below = [&](std::uint64_t limit) {
        return random.next() % limit;
    };
    BlockDesk desk;
    const std::vector<BayId> bays = desk.club().baysOf(location(1));
    const Instant first = at(desk.club(), "2026-11-24T00:00");
    for (int i = 0; i < 90; ++i) {
        const Instant start = first + minutes(30 * static_cast<int>(below(8 * 48)));
        const auto booked = desk.tryBook({bays[below(bays.size())]},
                                         Span(start, minutes(30 * (1 + int(below(4))))));
        if (booked && below(5) == 0)
            desk.setState(*booked, BookingState::CheckedIn);
    }
    BlockRequest request = aRequest(desk.club(), "2026-11-24T10:00", 90);
    request.bays = {bays[0], bays[1 + below(3)]};
    const BlockPlan laid = desk.plan(repeated(request, desk.club(), "FREQ=DAILY;COUNT=6"));
    ASSERT_TRUE(desk.accept(desk.result(laid, answerAll(laid, Kind::Shorten)).value()));

    std::size_t skipped = 0;
    for (int round = 0; round < 12; ++round) {
        std::vector<BlockId> standing;
        for (const auto &[id, block] : desk.blocks())
            if (!block.withdrawn)
                standing.push_back(id);
        if (standing.empty())
            break;
        const Block block = desk.blocks().at(standing[below(standing.size())]);
        edit::Change change{block.id, static_cast<EditScope>(below(3)), false, {}};
        change.wish.start = block.slot.span.start() + minutes(30 * (int(below(13)) - 6));
        change.wish.end = *change.wish.start + minutes(30 * (1 + int(below(5))));
        if (below(4) == 0)
            change.wish.bay = bays[below(bays.size())];
        const auto plan = desk.plan(change);
        if (!plan)
            continue; // two of its dates would overlap, or the bay is another of its own
        std::vector<BlockAnswer> answers;
        for (const BlockHit &hit : plan->hits) {
            const BlockAnswer given = answerFor(hit, static_cast<Kind>(1 + below(4)));
            answers.push_back(given.kind == Kind::Open ? BlockAnswer{Kind::Skip, {}} : given);
        }
        const auto result = desk.result(*plan, answers);
        if (!result) {
            // Nothing but a place that was to become free and stays closed.
            for (const AnswerFault &fault : result.error())
                EXPECT_EQ(fault.kind, AnswerFault::Kind::NotFree);
            continue;
        }
        ASSERT_TRUE(desk.accept(*result));
        for (std::size_t i = 0; i < plan->hits.size(); ++i)
            if (answers[i].kind == Kind::Skip)
                for (const std::size_t index : plan->hits[i].blocks) {
                    const DraftedBlock &drafted = plan->draft.blocks[index];
                    if (!drafted.before || drafted.before->withdrawn)
                        continue;
                    const Block &now = desk.blocks().at(drafted.after.id);
                    EXPECT_FALSE(now.withdrawn);
                    EXPECT_EQ(now.slot, drafted.before->slot);
                    EXPECT_EQ(now.lifted, drafted.before->lifted);
                    ++skipped;
                }
    }
    RecordProperty("skipped", static_cast<int>(skipped));
}

INSTANTIATE_TEST_SUITE_P(Seeds, BlockEditProperties, testing::Range<std::uint64_t>(1, 31));

} // namespace
} // namespace bayboard::test
