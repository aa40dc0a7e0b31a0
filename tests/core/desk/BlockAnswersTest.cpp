// Answers to whom blocks hit, through the desk, and what happens when the schedule changes while
// somebody looks at the preview.

#include "tests/core/desk/DeskBlocks.h"

namespace bayboard::test {
namespace {

TEST_F(DeskBlocks, WhatChangedMeanwhileIsSaidAndAskedAgain)
{
    const BookingId gone{m_desk.book("D1", "18:00", "19:00").entity};
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_TRUE(preview);
    Proposal cancel;
    cancel.before = m_desk->booking(gone)->booking;
    cancel.after = *cancel.before;
    cancel.after.state = BookingState::Cancelled;
    ASSERT_TRUE(m_desk->commit(cancel));
    const BookingId appeared{m_desk.book("D1", "19:00", "20:00", "P. Quinn").entity};

    const auto refused = lay(*preview, BlockAnswer::Kind::Cancel);
    ASSERT_FALSE(refused);
    ASSERT_TRUE(refused.error().fresh);
    ASSERT_EQ(refused.error().changes.size(), 2U);
    EXPECT_EQ(refused.error().changes[0].kind, PreviewChange::Kind::Appeared);
    EXPECT_EQ(refused.error().changes[0].booking.booking.id, appeared);
    EXPECT_EQ(refused.error().changes[1].kind, PreviewChange::Kind::Gone);
    EXPECT_EQ(refused.error().changes[1].booking.booking.id, gone);
    EXPECT_EQ(blocksOfTheDay(), 0U);
    EXPECT_EQ(m_desk->booking(appeared)->booking.state, BookingState::Confirmed);

    ASSERT_TRUE(lay(refused.error().fresh, BlockAnswer::Kind::Cancel));
    EXPECT_EQ(blocksOfTheDay(), 1U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, WhatChangedElsewhereDoesNotMatter)
{
    const auto layAfterAWhile = [&](const BlockRequest &wanted, const char *from, const char *to) {
        const auto preview = look(wanted);
        ASSERT_TRUE(preview);
        m_desk.clock.advance(minutes(3)); // a person looks at it
        m_desk.book("D4", from, to);
        EXPECT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    };
    layAfterAWhile(request({m_desk.bay("D1")}), "18:00", "19:00");
    layAfterAWhile(
        repeated({m_desk.bay("D2"), m_desk.bay("D3")}, "FREQ=DAILY;COUNT=3"), "19:00", "20:00");
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, WhatRunsIsCutWhereThePreviewSaidAlthoughTimePasses)
{
    ASSERT_TRUE(lay(*look(request({m_desk.bay("D1")}, "12:00", "14:00")), BlockAnswer::Kind::Move));
    const BlockId id
        = m_desk->blocks(m_desk.place("Dartmouth"), m_desk.span("12:00", "14:00")).at(0)->block.id;
    m_desk.clock.advance(minutes(20));
    const auto preview = look(SeriesEdit(edit::Remove{id, EditScope::This, false}));
    ASSERT_TRUE(preview);
    m_desk.clock.advance(minutes(3));
    m_desk.book("D4", "18:00", "19:00");
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    EXPECT_FALSE(m_desk->schedule().firstOverlap(m_desk.bay("D1"), m_desk.span("12:30", "14:00")));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, AnOutageLeavesOutWhoPlaysAndCancelsWhoIsToCome)
{
    const BookingId plays{m_desk.book("D1", "12:00", "13:00").entity};
    const BookingId comes{m_desk.book("D1", "14:00", "15:00", "P. Quinn").entity};
    Proposal arrived;
    arrived.before = m_desk->booking(plays)->booking;
    arrived.after = *arrived.before;
    arrived.after.state = BookingState::CheckedIn;
    ASSERT_TRUE(m_desk->commit(arrived));
    m_desk.settle();
    BlockRequest outage = request({m_desk.bay("D1")}, "12:00", "16:00");
    outage.first = Span(m_desk.span("12:00", "16:00").start(), openEnd);
    m_desk.clock.advance(minutes(10));
    const auto preview = look(outage);
    ASSERT_TRUE(preview);
    ASSERT_EQ((*preview)->plan.hits.size(), 2U);
    EXPECT_TRUE((*preview)->plan.hits[0].waysOut.empty());
    EXPECT_FALSE((*preview)->plan.hits[1].waysOut.empty());
    const auto laid = lay(*preview, BlockAnswer::Kind::Cancel);
    ASSERT_TRUE(laid);
    EXPECT_EQ(laid->result.cancelled, 1U);
    EXPECT_EQ(laid->result.shortened, 1U);
    EXPECT_EQ(m_desk->booking(plays)->booking.state, BookingState::CheckedIn);
    EXPECT_EQ(m_desk->booking(plays)->booking.slot.span, m_desk.span("12:00", "13:00"));
    EXPECT_EQ(m_desk->booking(comes)->booking.state, BookingState::Cancelled);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, SkippingInAnEditLeavesWhatRunsAsItWas)
{
    ASSERT_TRUE(lay(*look(request({m_desk.bay("D1")}, "12:00", "13:30")), BlockAnswer::Kind::Move));
    m_desk.book("D1", "15:00", "16:00");
    m_desk.clock.advance(minutes(30));
    const auto blocks = [&] {
        return m_desk->blocks(m_desk.place("Dartmouth"), m_desk.span("12:00", "18:00"));
    };
    edit::Change longer{blocks().at(0)->block.id, EditScope::This, false, {}};
    longer.wish.end = m_desk.span("12:00", "16:30").end();
    const auto preview = look(SeriesEdit(longer));
    ASSERT_TRUE(preview);
    ASSERT_EQ((*preview)->plan.hits.size(), 1U);
    const auto laid = lay(*preview, BlockAnswer::Kind::Skip);
    ASSERT_TRUE(laid);
    EXPECT_TRUE(laid->id.isNull()); // nothing had to be written
    ASSERT_EQ(blocks().size(), 1U);
    EXPECT_EQ(blocks()[0]->block.slot.span, m_desk.span("12:00", "13:30"));
}

TEST_F(DeskBlocks, APlaceThatWasPromisedAndIsTakenNowIsAFault)
{
    m_desk.book("D1", "18:00", "19:00");
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_TRUE(preview);
    const Slot promised = (*preview)->plan.hits.at(0).waysOut.at(0);
    ASSERT_EQ(promised.bays, std::vector<BayId>{m_desk.bay("D2")});
    m_desk.book("D2", "18:00", "19:00", "P. Quinn");
    const auto refused = lay(*preview, BlockAnswer::Kind::Move);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().faults.size(), 1U);
    EXPECT_EQ(refused.error().faults[0].kind, AnswerFault::Kind::NotFree);
    ASSERT_TRUE(refused.error().fresh);
    ASSERT_TRUE(lay(refused.error().fresh, BlockAnswer::Kind::Move));
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, ADryRunTriesTheAnswersAndWritesNothing)
{
    m_desk.book("D1", "18:00", "19:00");
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_TRUE(preview);
    LayOptions options;
    options.dryRun = true;
    const auto tried = lay(*preview, BlockAnswer::Kind::Cancel, options);
    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->result.cancelled, 1U);
    EXPECT_TRUE(tried->id.isNull());
    EXPECT_EQ(blocksOfTheDay(), 0U);
}

} // namespace
} // namespace bayboard::test
