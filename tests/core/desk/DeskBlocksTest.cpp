// Blocks over bays and dates through the desk: preview, answers, one step, one undo, and what
// happens when the schedule changes while somebody looks at the preview.

#include "core/blocks/SeriesDates.h"
#include "core/desk/DeskNotices.h"
#include "tests/support/TestDesk.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::TestDesk;
using Preview = std::shared_ptr<const BlockPreview>;

class DeskBlocks : public testing::Test
{
protected:
    DeskBlocks()
    {
        m_desk->setActor(m_desk.person("Mia"));
        m_desk.settle();
        m_desk.showDay();
    }

    [[nodiscard]] BlockRequest request(std::vector<BayId> bays,
                                       const std::string &from = "18:00",
                                       const std::string &to = "20:00") const
    {
        BlockRequest request;
        request.bays = std::move(bays);
        request.first = m_desk.span(from, to);
        request.kind = "maintenance";
        request.title = "Lamp";
        return request;
    }

    [[nodiscard]] BlockRequest
    repeated(std::vector<BayId> bays, const std::string &rule, const std::string &from = "18:00")
    {
        BlockRequest wanted = request(std::move(bays), from);
        const Zone &zone = m_desk->club().zone(m_desk.place("Dartmouth"));
        wanted.recurrence = Recurrence::ofRule(rule, zone.toLocal(wanted.first.start())).value();
        return wanted;
    }

    [[nodiscard]] Result<Preview> look(BlockAsk ask)
    {
        std::optional<Result<Preview>> made;
        m_desk->previewBlocks(std::move(ask), WayFirst::OtherBay, [&](Result<Preview> preview) {
            made = std::move(preview);
        });
        m_desk.settle();
        EXPECT_TRUE(made);
        return *made;
    }

    [[nodiscard]] LayOutcome
    lay(const Preview &preview, BlockAnswer::Kind kind, LayOptions options = {})
    {
        std::optional<LayOutcome> laid;
        options.reason = options.reason.empty() ? "lamp" : options.reason;
        m_desk->layBlocks(preview,
                          answerAll(preview->plan, kind),
                          std::move(options),
                          [&](LayOutcome outcome) { laid = std::move(outcome); });
        m_desk.settle();
        EXPECT_TRUE(laid);
        return std::move(*laid);
    }

    [[nodiscard]] std::size_t blocksOfTheDay()
    {
        return m_desk->blocks(m_desk.place("Dartmouth"), m_desk.span("00:00", "23:30")).size();
    }

    template <typename Rows> Rows read(std::function<Result<Rows>(Store &)> ask)
    {
        Rows rows;
        m_desk->read<Rows>(std::move(ask), [&](Result<Rows> answer) {
            EXPECT_TRUE(answer);
            rows = std::move(*answer);
        });
        m_desk.settle();
        return rows;
    }

    TestDesk m_desk;
};

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
} // namespace bayboard
