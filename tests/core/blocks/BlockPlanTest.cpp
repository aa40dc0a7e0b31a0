// What blocks hit, the ways out, and what answers come to: nothing accepted overlaps, a moved group
// stays together, and an undo restores every field.

#include "core/blocks/BlockFigures.h"
#include "core/blocks/SeriesDates.h"
#include "core/club/Notice.h"
#include "tests/core/blocks/BlockDesk.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard {
namespace {

using test::aClub;
using test::aRequest;
using test::at;
using test::bay;
using test::BlockDesk;
using test::location;
using test::repeated;

std::vector<BlockAnswer> all(const BlockPlan &plan, BlockAnswer::Kind kind)
{
    return answerAll(plan, kind);
}

Record changed(const BlockResult &result, EntityKind kind, const Uuid &id, const Record &before)
{
    for (const EntityChange &change : result.changes)
        if (change.entity == EntityRef{kind, id})
            return apply(before, change);
    return before;
}

Booking after(const BlockResult &result, const Booking &before)
{
    Booking booking;
    EXPECT_TRUE(fromRecord(changed(result, EntityKind::Booking, before.id.value, toRecord(before)),
                           booking));
    booking.id = before.id;
    return booking;
}

TEST(BlockPlan, WithNobodyInTheWayHitsNobodyAndTouchingIsNoHit)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T05:00", 60);
    desk.book({bay(11)}, "2026-11-24T07:00", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00"));
    EXPECT_TRUE(plan.hits.empty());
    EXPECT_EQ(plan.blocked, hours(1));
    const auto result = desk.result(plan, {});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->laid, 1U);
    EXPECT_EQ(result->changes.size(), 1U);
}

TEST(BlockPlan, ProposesTheFreeBayThatFitsBest)
{
    BlockDesk desk;
    const auto hit = desk.book({bay(11)}, "2026-11-24T18:00", 120);
    desk.book({bay(12)}, "2026-11-24T19:30", 60); // taken
    desk.book({bay(14)}, "2026-11-24T16:00", 120); // the booking would just follow
    desk.book({bay(14)}, "2026-11-24T20:00", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T18:30"));
    ASSERT_EQ(plan.hits.size(), 1U);
    EXPECT_EQ(plan.hits[0].hit.booking.id, hit);
    EXPECT_EQ(plan.hits[0].overlap, hours(1));
    ASSERT_FALSE(plan.hits[0].waysOut.empty());
    EXPECT_EQ(plan.hits[0].waysOut[0],
              Slot::of({bay(14)}, test::span(desk.club(), "2026-11-24T18:00", 120)));
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Move));
    ASSERT_TRUE(result);
    EXPECT_EQ(after(*result, desk.booking(hit)).slot.bays, std::vector<BayId>{bay(14)});
    EXPECT_EQ(result->moved, 1U);
}

TEST(BlockPlan, ProposesAnotherTimeFirstWhenThatIsAskedFor)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T18:00", 60);
    const BlockPlan plan
        = desk.plan(aRequest(desk.club(), "2026-11-24T18:00"), WayFirst::OtherTime);
    ASSERT_FALSE(plan.hits.at(0).waysOut.empty());
    EXPECT_EQ(plan.hits[0].waysOut[0],
              Slot::of({bay(11)}, test::span(desk.club(), "2026-11-24T19:00", 60)));
}

TEST(BlockPlan, ASessionThatRunsIsOfferedOtherBaysOnly)
{
    BlockDesk desk("2026-11-24T18:15");
    desk.book({bay(11)}, "2026-11-24T18:00", 60);
    const BlockPlan plan
        = desk.plan(aRequest(desk.club(), "2026-11-24T18:15"), WayFirst::OtherTime);
    for (const Slot &way : plan.hits.at(0).waysOut)
        EXPECT_EQ(way.span, plan.hits[0].hit.booking.slot.span);
    EXPECT_FALSE(plan.hits[0].waysOut.empty());
}

TEST(BlockPlan, NoTwoProposalsWantTheSameTime)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T18:00", 60);
    desk.book({bay(12)}, "2026-11-24T18:00", 60);
    desk.book({bay(13)}, "2026-11-24T18:00", 60);
    BlockRequest request = aRequest(desk.club(), "2026-11-24T18:00");
    request.bays = {bay(11), bay(12), bay(13)};
    const BlockPlan plan = desk.plan(request);
    ASSERT_EQ(plan.hits.size(), 3U);
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Move));
    ASSERT_TRUE(result); // one goes to bay 14, the others to other times
    EXPECT_EQ(result->moved, 3U);
}

TEST(BlockPlan, AGroupIsMovedAsAWhole)
{
    BlockDesk desk;
    const auto group = desk.book({bay(11), bay(12)}, "2026-11-24T18:00", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T18:00"));
    ASSERT_EQ(plan.hits.size(), 1U);
    EXPECT_EQ(plan.hits[0].waysOut.at(0).bays, (std::vector<BayId>{bay(12), bay(13)}));
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Move));
    ASSERT_TRUE(result);
    EXPECT_EQ(after(*result, desk.booking(group)).slot.bays.size(), 2U);
}

TEST(BlockPlan, LeavesOutWhatOtherBlocksHold)
{
    BlockDesk desk;
    desk.block(bay(11), "2026-11-24T06:30", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00", 120));
    ASSERT_EQ(plan.taken.size(), 1U);
    EXPECT_EQ(plan.taken[0].part, test::span(desk.club(), "2026-11-24T06:30", 60));
    EXPECT_EQ(plan.blocked, hours(1));
    ASSERT_TRUE(desk.result(plan, {}));
}

TEST(BlockAnswers, AnOpenOneIsAFault)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T06:00", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00"));
    const auto result = desk.result(plan, {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().at(0).kind, AnswerFault::Kind::Open);
}

TEST(BlockAnswers, CancellingPutsTheCustomerOnTheListWithReasonAndOffer)
{
    BlockDesk desk;
    const auto hit = desk.book({bay(11)}, "2026-11-24T06:00", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00"));
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Cancel));
    ASSERT_TRUE(result);
    EXPECT_EQ(after(*result, desk.booking(hit)).state, BookingState::Cancelled);
    EXPECT_EQ(after(*result, desk.booking(hit)).reason, "lamp");
    EXPECT_EQ(result->lost, hours(1));
    Notice notice;
    ASSERT_EQ(result->changes.back().entity.kind, EntityKind::Notice);
    ASSERT_TRUE(fromRecord(apply(Record(), result->changes.back()), notice));
    EXPECT_EQ(notice.kind, NoticeKind::Cancelled);
    EXPECT_EQ(notice.booking, hit);
    EXPECT_EQ(notice.reason, "lamp");
    EXPECT_EQ(notice.offer, plan.hits[0].waysOut.at(0));
}

TEST(BlockAnswers, ShorteningLeavesTheBookingsTimeOutOfTheBlock)
{
    BlockDesk desk;
    const auto hit = desk.book({bay(11)}, "2026-11-24T06:30", 60);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00", 120));
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Shorten));
    ASSERT_TRUE(result);
    Block block;
    ASSERT_TRUE(fromRecord(apply(Record(), result->changes.at(0)), block));
    EXPECT_EQ(block.lifted, std::vector<Span>{desk.booking(hit).slot.span});
    EXPECT_EQ(heldSpans(block).size(), 2U);
}

TEST(BlockAnswers, SkippingADateOnOneBayLeavesItOutThereForGood)
{
    BlockDesk desk;
    desk.book({bay(12)}, "2026-12-01T06:00", 60);
    BlockRequest request
        = repeated(aRequest(desk.club(), "2026-11-24T06:00"), desk.club(), "FREQ=WEEKLY;COUNT=3");
    request.bays = {bay(11), bay(12)};
    const BlockPlan plan = desk.plan(request);
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Skip));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->laid, 5U);
    EXPECT_EQ(result->skipped, 1U);
    Series series;
    ASSERT_TRUE(fromRecord(apply(Record(), result->changes.at(0)), series));
    EXPECT_TRUE(isSkipped(series, "20261201T060000", bay(12)));
    EXPECT_FALSE(isSkipped(series, "20261201T060000", bay(11)));
}

TEST(BlockAnswers, SkippingADateOnAllBaysIsAnExceptionOfTheRecurrence)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-12-01T06:00", 60);
    const BlockPlan plan = desk.plan(
        repeated(aRequest(desk.club(), "2026-11-24T06:00"), desk.club(), "FREQ=WEEKLY;COUNT=3"));
    const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Skip));
    ASSERT_TRUE(result);
    Series series;
    ASSERT_TRUE(fromRecord(apply(Record(), result->changes.at(0)), series));
    EXPECT_NE(series.recurrence.find("EXDATE:20261201T060000"), std::string::npos);
}

TEST(BlockAnswers, OnceABlockIsNotLaidNobodyElseOnItHasToGo)
{
    BlockDesk desk;
    const auto first = desk.book({bay(11)}, "2026-11-24T06:00", 30);
    const auto second = desk.book({bay(11)}, "2026-11-24T06:30", 30);
    const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00"));
    const auto result
        = desk.result(plan, {{BlockAnswer::Kind::Skip, {}}, {BlockAnswer::Kind::Cancel, {}}});
    ASSERT_TRUE(result);
    EXPECT_EQ(after(*result, desk.booking(first)), desk.booking(first));
    EXPECT_EQ(after(*result, desk.booking(second)), desk.booking(second));
    EXPECT_TRUE(result->changes.empty());
}

TEST(BlockAnswers, TwoMovesToTheSamePlaceAreAFault)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T06:00", 60);
    desk.book({bay(12)}, "2026-11-24T06:00", 60);
    BlockRequest request = aRequest(desk.club(), "2026-11-24T06:00");
    request.bays = {bay(11), bay(12)};
    const BlockPlan plan = desk.plan(request);
    const Slot there = Slot::of({bay(13)}, test::span(desk.club(), "2026-11-24T06:00", 60));
    const auto result
        = desk.result(plan, {{BlockAnswer::Kind::Move, there}, {BlockAnswer::Kind::Move, there}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().at(0).kind, AnswerFault::Kind::NotFree);
    EXPECT_EQ(result.error().at(0).hit, 1U);
}

TEST(BlockAnswers, WhoPlaysHasPlayedOrDidNotComeKeepsTheTime)
{
    for (const BookingState state :
         {BookingState::CheckedIn, BookingState::Completed, BookingState::NoShow}) {
        SCOPED_TRACE(wordFor(state));
        BlockDesk desk("2026-11-24T06:10");
        const auto keeps = desk.book({bay(11)}, "2026-11-24T06:00", 30);
        const auto comes = desk.book({bay(11)}, "2026-11-24T06:30", 30);
        desk.setState(keeps, state);
        const BlockPlan plan = desk.plan(aRequest(desk.club(), "2026-11-24T06:00"));
        ASSERT_EQ(plan.hits.size(), 2U);
        EXPECT_TRUE(plan.hits[0].waysOut.empty());
        EXPECT_FALSE(plan.hits[1].waysOut.empty());
        const Slot there = plan.hits[1].waysOut[0];
        for (const BlockAnswer &answer : {BlockAnswer{BlockAnswer::Kind::Cancel, {}},
                                          BlockAnswer{BlockAnswer::Kind::Move, there}}) {
            const auto one = desk.result(plan, {answer, {BlockAnswer::Kind::Cancel, {}}});
            ASSERT_FALSE(one);
            EXPECT_EQ(one.error().at(0).kind, AnswerFault::Kind::Keeps);
            EXPECT_EQ(one.error().at(0).hit, 0U);
        }
        const auto result = desk.result(plan, all(plan, BlockAnswer::Kind::Cancel));
        ASSERT_TRUE(result);
        EXPECT_EQ(result->cancelled, 1U);
        EXPECT_EQ(result->shortened, 1U);
        EXPECT_EQ(after(*result, desk.booking(keeps)), desk.booking(keeps));
        EXPECT_EQ(after(*result, desk.booking(comes)).state, BookingState::Cancelled);
    }
}

TEST(BlockAnswers, AMoveToHalfACourtWhoseWholeIsTakenIsAFault)
{
    BlockDesk desk("2026-11-20T12:00", aClub("America/Halifax", {bay(12)}));
    desk.book({bay(13)}, "2026-11-24T06:00", 60);
    desk.book({bay(14)}, "2026-11-24T06:00", 60);
    BlockRequest request = aRequest(desk.club(), "2026-11-24T06:00");
    request.bays = {bay(13), bay(14)};
    const BlockPlan plan = desk.plan(request);
    const auto to = [&](BayId on) {
        return BlockAnswer{BlockAnswer::Kind::Move,
                           Slot::of({on}, test::span(desk.club(), "2026-11-24T06:00", 60))};
    };
    EXPECT_TRUE(desk.result(plan, {to(bay(11)), {BlockAnswer::Kind::Cancel, {}}}));
    const auto both = desk.result(plan, {to(bay(11)), to(bay(12))});
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().at(0).kind, AnswerFault::Kind::NotFree);
    desk.book({bay(12)}, "2026-11-24T06:30", 60); // and who has it stands there already
    const BlockPlan later = desk.plan(request);
    EXPECT_FALSE(desk.result(later, {to(bay(11)), {BlockAnswer::Kind::Cancel, {}}}));
}

TEST(BlockFigures, FollowTheAnswers)
{
    BlockDesk desk;
    desk.book({bay(11)}, "2026-11-24T06:30", 60);
    desk.book({bay(11)}, "2026-11-25T06:00", 60);
    const BlockPlan plan = desk.plan(repeated(
        aRequest(desk.club(), "2026-11-24T06:00", 120), desk.club(), "FREQ=DAILY;COUNT=3"));
    EXPECT_EQ(figuresOf(plan, {}).blocked, hours(6));
    EXPECT_EQ(figuresOf(plan, all(plan, BlockAnswer::Kind::Cancel)).blocked, hours(6));
    const BlockFigures some
        = figuresOf(plan, {{BlockAnswer::Kind::Shorten, {}}, {BlockAnswer::Kind::Skip, {}}});
    EXPECT_EQ(some.blocks, 2U);
    EXPECT_EQ(some.dates, 2U);
    EXPECT_EQ(some.blocked, hours(3));
}

bool undoRestores(const BlockDesk &desk, const BlockResult &result)
{
    std::map<EntityRef, Record> records = desk.records();
    const std::map<EntityRef, Record> before = records;
    for (const EntityChange &change : result.changes)
        records[change.entity] = apply(records[change.entity], change);
    for (const EntityChange &change : inverse(result.changes))
        records[change.entity] = apply(records[change.entity], change);
    for (const auto &[entity, record] : records) {
        const auto known = before.find(entity);
        const bool withdrawn
            = !std::holds_alternative<std::monostate>(record.get(Field::Withdrawn));
        if (known == before.end() ? !withdrawn : record != known->second)
            return false;
    }
    return true;
}

class BlockPlanProperties : public testing::TestWithParam<std::uint64_t>
{ };

TEST_P(BlockPlanProperties, AnyAnswersThatComeTogetherHoldApartAndCanBeTakenBack)
{
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    SeededRandom random(GetParam());
    const auto below = [&](std::uint64_t limit) {
        return random.next() % limit;
    };
    BlockDesk desk;
    const std::vector<BayId> bays = desk.club().baysOf(location(1));
    const Instant first = at(desk.club(), "2026-11-24T00:00");
    for (int i = 0; i < 120; ++i) {
        std::vector<BayId> on{bays[below(bays.size())]};
        if (below(4) == 0)
            on.push_back(bays[below(bays.size())]);
        const Instant start = first + minutes(30 * static_cast<int>(below(7 * 48)));
        (void)desk.tryBook(std::move(on), Span(start, minutes(30 * (1 + int(below(4))))));
    }
    BlockRequest request = aRequest(desk.club(),
                                    "2026-11-24T0" + std::to_string(5 + below(5)) + ":00",
                                    60 + 30 * int(below(6)));
    request.bays.clear();
    for (const BayId each : bays)
        if (below(2) == 0 || (request.bays.empty() && each == bays.back()))
            request.bays.push_back(each);
    request = repeated(request, desk.club(), "FREQ=DAILY;COUNT=6");

    const BlockPlan plan
        = desk.plan(request, below(2) == 0 ? WayFirst::OtherBay : WayFirst::OtherTime);
    for (const BlockHit &hit : plan.hits)
        for (const Slot &way : hit.waysOut) {
            EXPECT_EQ(way.bays.size(), hit.hit.booking.slot.bays.size());
            EXPECT_EQ(way.span.length(), hit.hit.booking.slot.span.length());
        }
    // What is proposed always comes together, whatever else is chosen beside it.
    for (int round = 0; round < 6; ++round) {
        std::vector<BlockAnswer> answers;
        for (const BlockHit &hit : plan.hits) {
            auto kind = static_cast<BlockAnswer::Kind>(1 + below(4));
            if (kind == BlockAnswer::Kind::Move && hit.waysOut.empty())
                kind = BlockAnswer::Kind::Cancel;
            answers.push_back({kind, std::nullopt});
        }
        const auto result = desk.result(plan, answers);
        ASSERT_TRUE(result) << result.error().size() << " faults";
        EXPECT_TRUE(BlockDesk(desk).accept(*result)); // nothing overlaps
        EXPECT_TRUE(undoRestores(desk, *result));
        for (const auto &[id, booking] : desk.bookings()) {
            const Booking now = after(*result, booking);
            EXPECT_EQ(now.slot.bays.size(), booking.slot.bays.size());
            EXPECT_EQ(now.slot.span.length(), booking.slot.span.length());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, BlockPlanProperties, testing::Range<std::uint64_t>(1, 41));

} // namespace
} // namespace bayboard
