// Blocks over bays and dates through the desk: one step, one undo, series that roll on, closed
// dates and the people to be told.

#include "core/blocks/SeriesDates.h"
#include "core/desk/DeskNotices.h"
#include "tests/core/desk/DeskBlocks.h"

namespace bayboard::test {
namespace {

TEST_F(DeskBlocks, LaysManyBaysInOneStepWithOneUndo)
{
    const auto preview = look(request({m_desk.bay("D1"), m_desk.bay("D2"), m_desk.bay("D3")}));
    ASSERT_TRUE(preview);
    EXPECT_EQ(blocksOfTheDay(), 0U); // nothing before it is accepted
    const auto laid = lay(*preview, BlockAnswer::Kind::Move);
    ASSERT_TRUE(laid);
    EXPECT_EQ(laid->result.laid, 3U);
    EXPECT_EQ(blocksOfTheDay(), 3U);
    EXPECT_EQ(m_desk->undoState().undo->head.label.code, LabelCode::LayBlocks);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(blocksOfTheDay(), 0U);
    EXPECT_TRUE(m_desk.verifies());
    ASSERT_TRUE(m_desk.redo());
    EXPECT_EQ(blocksOfTheDay(), 3U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, MovesWhoIsHitAndUndoBringsThemBack)
{
    const BookingId id{m_desk.book("D1", "18:30", "19:30").entity};
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_TRUE(preview);
    ASSERT_EQ((*preview)->plan.hits.size(), 1U);
    EXPECT_EQ((*preview)->plan.hits[0].hit.name, "A. Haddad");
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    EXPECT_EQ(m_desk->booking(id)->booking.slot.bays, std::vector<BayId>{m_desk.bay("D2")});
    EXPECT_EQ(m_desk->booking(id)->booking.reschedules, 0); // the club moved it
    const auto notices
        = read<std::vector<Notice>>([](Store &store) { return store.listNotices(true); });
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].kind, NoticeKind::Moved);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(m_desk->booking(id)->booking.slot.bays, std::vector<BayId>{m_desk.bay("D1")});
    EXPECT_EQ(blocksOfTheDay(), 0U);
    EXPECT_TRUE(
        read<std::vector<Notice>>([](Store &store) { return store.listNotices(true); }).empty());
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, FrontDeskMayNotLayThem)
{
    m_desk->setActor(m_desk.person("Sam"));
    m_desk.settle();
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().code, ErrorCode::NotPermitted);
}

TEST_F(DeskBlocks, ARuleThatNeverEndsIsLaidToTheHorizonAndRollsOn)
{
    const auto preview = look(repeated({m_desk.bay("D1")}, "FREQ=DAILY", "06:00"));
    ASSERT_TRUE(preview);
    const auto laid = lay(*preview, BlockAnswer::Kind::Move);
    ASSERT_TRUE(laid);
    const std::size_t count = laid->result.laid;
    EXPECT_EQ(count, 401U); // today and 400 days
    const SeriesId id{laid->entity};
    m_desk->rollSeries();
    m_desk.settle();
    const auto rows = [&] {
        return read<std::vector<Block>>([id](Store &store) { return store.listSeriesBlocks(id); });
    };
    EXPECT_EQ(rows().size(), count);
    m_desk.clock.advance(days(3));
    m_desk->rollSeries();
    m_desk.settle();
    EXPECT_EQ(rows().size(), count + 3);
    m_desk->rollSeries(); // once a day
    m_desk.settle();
    EXPECT_EQ(rows().size(), count + 3);
    EXPECT_EQ(m_desk->undoState().undo->head.label.code, LabelCode::LayBlocks);
    ASSERT_TRUE(m_desk.undo());
    for (const Block &block : rows())
        EXPECT_TRUE(block.withdrawn);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, ClosedDatesTakeLaidDatesAwayAndBringThemBack)
{
    BlockRequest wanted = repeated({m_desk.bay("D1"), m_desk.bay("D2")}, "FREQ=DAILY;COUNT=3");
    wanted.skipHolidays = true;
    const auto preview = look(wanted);
    ASSERT_TRUE(preview);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    ASSERT_EQ(blocksOfTheDay(), 2U);
    const LocationId place = m_desk.place("Dartmouth");
    const auto today
        = formatDate(m_desk->club().zone(place).dateAt(m_desk.span("18:00", "20:00").start()));
    const auto close = [&](std::vector<std::string> dates, bool dryRun = false) {
        std::optional<Result<ClosedDatesChange>> made;
        m_desk->setClosedDates({{place, std::move(dates)}},
                               {LabelCode::EditClub, {"holidays"}},
                               dryRun,
                               [&](Result<ClosedDatesChange> change) { made = std::move(change); });
        m_desk.settle();
        EXPECT_TRUE(made);
        return std::move(*made);
    };
    m_desk->setActor(m_desk.person("Sam"));
    EXPECT_EQ(close({today + " Feast"}).error().code, ErrorCode::NotPermitted);
    m_desk->setActor(m_desk.person("Olga"));
    const auto trial = close({today + " Feast"}, true);
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial->cleared, 2U);
    EXPECT_EQ(blocksOfTheDay(), 2U);
    const auto closed = close({today + " Feast"});
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->cleared, 2U);
    EXPECT_EQ(blocksOfTheDay(), 0U);
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(blocksOfTheDay(), 2U);
    ASSERT_TRUE(m_desk.redo());
    EXPECT_EQ(blocksOfTheDay(), 0U);
    const auto open = close({});
    ASSERT_TRUE(open);
    EXPECT_EQ(open->returned, 2U);
    EXPECT_EQ(blocksOfTheDay(), 2U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, WhatComesBackWithAnOpenDateGoesRoundWhoHasBookedMeanwhile)
{
    BlockRequest wanted = repeated({m_desk.bay("D1"), m_desk.bay("D2")}, "FREQ=DAILY;COUNT=3");
    wanted.skipHolidays = true;
    const auto preview = look(wanted);
    ASSERT_TRUE(preview);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    const LocationId place = m_desk.place("Dartmouth");
    const auto close = [&](std::vector<std::string> dates) {
        std::optional<Result<ClosedDatesChange>> made;
        m_desk->setActor(m_desk.person("Olga"));
        m_desk->setClosedDates({{place, std::move(dates)}},
                               {LabelCode::EditClub, {"holidays"}},
                               false,
                               [&](Result<ClosedDatesChange> change) { made = std::move(change); });
        m_desk.settle();
        EXPECT_TRUE(made && *made);
        return **made;
    };
    const Zone &zone = m_desk->club().zone(place);
    EXPECT_EQ(close({formatDate(zone.dateAt(m_desk.span("18:00", "20:00").start()))}).cleared, 2U);
    CommitOptions over;
    over.overrideReason = "family";
    const Outcome made = m_desk->commit(m_desk.proposal("D1", "18:30", "19:30"), over);
    ASSERT_TRUE(made);
    m_desk.settle();
    const BookingId booked{made->entity};
    const auto open = close({});
    EXPECT_EQ(open.returned, 2U);
    EXPECT_EQ(open.inTheWay, 1U);
    EXPECT_EQ(m_desk->booking(booked)->booking.slot.span, m_desk.span("18:30", "19:30"));
    for (const BlockView *view : m_desk->blocks(place, m_desk.span("18:00", "20:00")))
        for (const Span &held : heldSpans(view->block))
            EXPECT_FALSE(view->block.slot.bays.front() == m_desk.bay("D1")
                         && held.overlaps(m_desk.span("18:30", "19:30")));
    EXPECT_TRUE(m_desk.verifies());
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(blocksOfTheDay(), 0U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, ALongStepTellsHowFarItIsAndCanBeStopped)
{
    const auto preview = look(repeated({m_desk.bay("D1"), m_desk.bay("D2")}, "FREQ=DAILY"));
    ASSERT_TRUE(preview);
    LayOptions options;
    options.watch.stop = std::make_shared<std::atomic<bool>>(true);
    std::vector<std::int64_t> told;
    options.watch.progress = [&](std::int64_t done, std::int64_t) {
        told.push_back(done);
    };
    const auto stopped = lay(*preview, BlockAnswer::Kind::Move, options);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().error->code, ErrorCode::Stopped);
    EXPECT_EQ(told, std::vector<std::int64_t>{0});
    EXPECT_EQ(blocksOfTheDay(), 0U);
    options.watch.stop->store(false);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move, options));
    EXPECT_EQ(blocksOfTheDay(), 2U);
    EXPECT_GT(told.size(), 3U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, ItsUndoAndRedoTellHowFarTheyAreAndCanBeStopped)
{
    const auto preview = look(repeated({m_desk.bay("D1"), m_desk.bay("D2")}, "FREQ=DAILY"));
    ASSERT_TRUE(preview);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    StepWatch watch;
    watch.stop = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::int64_t> told;
    watch.progress = [&](std::int64_t done, std::int64_t all) {
        told.push_back(done);
        EXPECT_LE(done, all);
    };
    const auto reverse = [&](bool undo) {
        std::optional<Outcome> outcome;
        const auto done = [&](const Outcome &made) {
            outcome = made;
        };
        if (undo)
            m_desk->undo({}, done, watch);
        else
            m_desk->redo({}, done, watch);
        m_desk.settle();
        return *outcome;
    };
    for (const bool undo : {true, false}) {
        const std::size_t before = blocksOfTheDay();
        watch.stop->store(true);
        const Outcome stopped = reverse(undo);
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().error->code, ErrorCode::Stopped);
        EXPECT_EQ(blocksOfTheDay(), before);
        EXPECT_TRUE(m_desk.verifies());
        watch.stop->store(false);
        told.clear();
        ASSERT_TRUE(reverse(undo));
        EXPECT_GT(told.size(), 3U);
        EXPECT_NE(blocksOfTheDay(), before);
        EXPECT_TRUE(m_desk.verifies());
    }
}

TEST_F(DeskBlocks, WhoIsToBeToldIsTickedOffAndUndone)
{
    m_desk.book("D1", "18:00", "19:00");
    const auto preview = look(request({m_desk.bay("D1")}));
    ASSERT_TRUE(preview);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Cancel));
    const auto open = [&] {
        return read<std::vector<Notice>>([](Store &store) { return store.listNotices(true); });
    };
    ASSERT_EQ(open().size(), 1U);
    DeskNotices(*m_desk).setTold(
        {{open()[0], "A. Haddad", {}, {}}}, true, [](Outcome outcome) { EXPECT_TRUE(outcome); });
    m_desk.settle();
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(m_desk->undoState().undo->head.label,
              (Label{LabelCode::TellCustomer, {"A. Haddad", "1"}}));
    ASSERT_TRUE(m_desk.undo());
    EXPECT_EQ(open().size(), 1U);
    EXPECT_TRUE(m_desk.verifies());
}

TEST_F(DeskBlocks, TheListOfPeopleToBeToldNamesWhoMayBeKnown)
{
    Customer customer;
    customer.name = "N. Ew";
    customer.phones = {"902 555 0101"};
    customer.email = "n@example.org";
    const Outcome made = m_desk->createCustomer(customer);
    ASSERT_TRUE(made);
    Proposal proposal = m_desk.proposal("D1", "18:00", "19:00", "");
    proposal.after.customer = CustomerId{made->entity};
    m_desk->customer(proposal.after.customer);
    m_desk.settle();
    ASSERT_TRUE(m_desk->commit(proposal));
    m_desk.settle();
    ASSERT_TRUE(lay(*look(request({m_desk.bay("D1")})), BlockAnswer::Kind::Cancel));
    const auto list = [&] {
        std::vector<NoticeView> lines;
        DeskNotices(*m_desk).list(NoticeFilter::Open, [&](Result<std::vector<NoticeView>> found) {
            lines = std::move(found).value();
        });
        m_desk.settle();
        return lines;
    };
    const auto count = [&] {
        std::int64_t people = -1;
        DeskNotices(*m_desk).countToTell(
            [&](Result<std::int64_t> found) { people = found.value_or(-1); });
        m_desk.settle();
        return people;
    };
    ASSERT_EQ(list().size(), 1U);
    EXPECT_EQ(list()[0].name, "N. Ew");
    EXPECT_EQ(list()[0].phone, "902 555 0101");
    EXPECT_EQ(list()[0].email, "n@example.org");
    EXPECT_EQ(count(), 1);
    ASSERT_TRUE(m_desk->setActor(m_desk.person("Kim"))); // a cleaner
    ASSERT_EQ(list().size(), 1U);
    EXPECT_EQ(list()[0].name, "");
    EXPECT_EQ(list()[0].phone, "");
    std::optional<Outcome> outcome;
    DeskNotices(*m_desk).setTold(list(), true, [&](Outcome told) { outcome = std::move(told); });
    m_desk.settle();
    ASSERT_TRUE(outcome);
    ASSERT_FALSE(*outcome);
    EXPECT_EQ((*outcome).error().error->code, ErrorCode::NotPermitted);
    EXPECT_EQ(count(), 1);
}

TEST_F(DeskBlocks, ALiftInTheMiddleLeavesBothEndsHeldInMemoryToo)
{
    ASSERT_TRUE(lay(*look(request({m_desk.bay("D1")})), BlockAnswer::Kind::Move));
    const BlockId id
        = m_desk->blocks(m_desk.place("Dartmouth"), m_desk.span("18:00", "20:00")).at(0)->block.id;
    const auto preview = look(SeriesEdit(edit::Lift{id, m_desk.span("18:30", "19:00"), false}));
    ASSERT_TRUE(preview);
    ASSERT_TRUE(lay(*preview, BlockAnswer::Kind::Move));
    const auto takenAt = [&](const std::string &from, const std::string &to) {
        return m_desk->schedule().firstOverlap(m_desk.bay("D1"), m_desk.span(from, to)) != nullptr;
    };
    EXPECT_TRUE(takenAt("18:00", "18:30"));
    EXPECT_FALSE(takenAt("18:30", "19:00"));
    EXPECT_TRUE(takenAt("19:00", "20:00"));
    ASSERT_TRUE(m_desk.undo());
    EXPECT_TRUE(takenAt("18:30", "19:00"));
    EXPECT_TRUE(m_desk.verifies());
}

} // namespace
} // namespace bayboard::test
