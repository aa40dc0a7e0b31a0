// Series, their blocks and notices in the file; an undo takes along what a series made by itself.

#include "tests/core/store/StoreClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::changeOf;
using test::creationOf;
using test::say;
using test::StoreClub;

class SeriesRows : public testing::Test
{
protected:
    SeriesRows()
    {
        m_series.id = SeriesId{m_club.uuid()};
        m_series.location = StoreClub::dartmouth();
        m_series.slot = Slot::of({StoreClub::bay(1), StoreClub::bay(2)}, m_club.span(0, 60));
        m_series.kind = "cleaning";
        m_series.recurrence = "DTSTART:20260615T120000\nRRULE:FREQ=DAILY\n";
    }

    [[nodiscard]] EntityChange made() const
    {
        return creation({EntityKind::Series, m_series.id.value}, toRecord(m_series));
    }

    [[nodiscard]] Block blockOn(int day)
    {
        Block block = m_club.block(StoreClub::bay(1), day * 1440, 60);
        block.series = m_series.id.toString();
        return block;
    }

    [[nodiscard]] std::size_t standing()
    {
        std::size_t count = 0;
        const auto blocks = m_club->listSeriesBlocks(m_series.id);
        EXPECT_TRUE(blocks);
        for (const Block &block : *blocks)
            count += block.withdrawn ? 0U : 1U;
        return count;
    }

    [[nodiscard]] ChangeSetId roll(const Block &block)
    {
        ChangeSet set = m_club.blank(LabelCode::RollSeries, systemOperator());
        set.changes = {creationOf(block)};
        const Status done = m_club->commit(set);
        EXPECT_TRUE(done) << say(done.error());
        return set.id;
    }

    StoreClub m_club;
    Series m_series;
};

TEST_F(SeriesRows, ComeBackAsTheyWereWritten)
{
    const Block first = blockOn(0);
    (void)m_club.done({made(), creationOf(first), creationOf(blockOn(1))});
    EXPECT_EQ(*m_club->loadSeries(m_series.id), m_series);
    EXPECT_EQ(m_club->listSeries()->size(), 1U);
    const auto blocks = *m_club->listSeriesBlocks(m_series.id);
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks.front(), first);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(SeriesRows, ANoticeKeepsBothSlotsApart)
{
    Notice notice;
    notice.id = NoticeId{m_club.uuid()};
    notice.location = StoreClub::dartmouth();
    notice.booking = BookingId{m_club.uuid()};
    notice.slot = Slot::of({StoreClub::bay(1)}, m_club.span(0, 60));
    notice.offer = Slot::of({StoreClub::bay(2), StoreClub::bay(3)}, m_club.span(90, 60));
    const EntityRef ref{EntityKind::Notice, notice.id.value};
    (void)m_club.done({creation(ref, toRecord(notice))});
    EXPECT_EQ(m_club->listNotices(true)->at(0), notice);

    Notice told = notice;
    told.done = true;
    told.offer.reset();
    (void)m_club.done({difference(ref, toRecord(notice), toRecord(told))});
    EXPECT_TRUE(m_club->listNotices(true)->empty());
    EXPECT_EQ(m_club->listNotices(false)->at(0), told);
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(SeriesRows, UndoTakesAlongWhatTheSeriesMadeByRollingOn)
{
    const ChangeSetId laid = m_club.done({made(), creationOf(blockOn(0))});
    (void)roll(blockOn(1));
    (void)roll(blockOn(2));
    ASSERT_EQ(standing(), 3U);

    const Status undone = m_club.undo(laid);
    ASSERT_TRUE(undone) << say(undone.error());
    EXPECT_EQ(standing(), 0U);
    EXPECT_TRUE(m_club.held().empty());
    EXPECT_TRUE(m_club->loadSeries(m_series.id)->withdrawn);

    ASSERT_TRUE(m_club.redo(laid));
    EXPECT_EQ(standing(), 1U); // the next roll makes the others
    EXPECT_EQ(m_club.findings(), "");
}

TEST_F(SeriesRows, UndoStopsWhereSomebodyChangedADateThatTheSeriesMade)
{
    const ChangeSetId laid = m_club.done({made(), creationOf(blockOn(0))});
    const Block rolled = blockOn(1);
    (void)roll(rolled);
    Block lifted = rolled;
    lifted.title = "keys at the bar";
    (void)m_club.done({changeOf(rolled, lifted)}, StoreClub::sam());

    const Status undone = m_club.undo(laid);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::ChangedSince);
    EXPECT_EQ(undone.error().arguments.at(1).plain(), StoreClub::sam().toString());
    EXPECT_EQ(standing(), 2U);
}

TEST_F(SeriesRows, ASeriesIsNotWithdrawnFromUnderItsBlocks)
{
    (void)m_club.done({made(), creationOf(blockOn(0))});
    Series gone = m_series;
    gone.withdrawn = true;
    ChangeSet set = m_club.blank();
    set.changes
        = {difference({EntityKind::Series, m_series.id.value}, toRecord(m_series), toRecord(gone))};
    const Status done = m_club->commit(set);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Stale);
}

TEST_F(SeriesRows, ALongStepTellsHowFarItIsAndStopsWhenToldTo)
{
    ChangeSet set = m_club.blank();
    for (int day = 0; day < 600; ++day)
        set.changes.push_back(creationOf(blockOn(day)));
    std::vector<std::int64_t> told;
    const Status stopped = m_club->commit(set, [&](std::int64_t done, std::int64_t all) {
        EXPECT_EQ(all, 1200); // each with the time that it holds
        told.push_back(done);
        return done < 512;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Stopped);
    EXPECT_EQ(told, (std::vector<std::int64_t>{0, 256, 512}));
    EXPECT_TRUE(m_club.held().empty());
    EXPECT_EQ(m_club.findings(), "");
    ASSERT_TRUE(m_club->commit(set));
    EXPECT_EQ(m_club.held().size(), 600U);
}

} // namespace
} // namespace bayboard
