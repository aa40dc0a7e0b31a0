#include "tests/ui/blocks/HitSample.h"
#include "ui/blocks/Answers.h"
#include "ui/blocks/BlockWords.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::aRequest;
using test::bay;
using Kind = BlockAnswer::Kind;

/// Three bookings on bay 11 under three daily blocks; two of them are the same person's.
class AnswersTest : public testing::Test
{
protected:
    AnswersTest()
    {
        sample.book(bay(11), "2026-11-24T06:00", 60, "P. Quinn");
        sample.book(bay(11), "2026-11-25T06:00", 60, "A. Haddad");
        sample.book(bay(11), "2026-11-26T06:00", 60, "P. Quinn");
    }

    [[nodiscard]] std::shared_ptr<const BlockPreview> daily()
    {
        return sample.preview(test::repeated(
            aRequest(*sample.club, "2026-11-24T06:00"), *sample.club, "FREQ=DAILY;COUNT=3"));
    }

    test::HitSample sample;
};

TEST_F(AnswersTest, TotalsSayWhatIsOpenAndWhatIsLost)
{
    const auto preview = daily();
    ASSERT_EQ(preview->plan.hits.size(), 3U);
    AnswerTotals totals
        = totalsOf(preview->plan, {{Kind::Move, {}}, {Kind::Cancel, {}}, {Kind::Open, {}}});
    EXPECT_EQ(totals.open, 1U);
    EXPECT_EQ(totals.moved, 1U);
    EXPECT_EQ(totals.cancelled, 1U);
    EXPECT_EQ(totals.lost, hours(1));
    totals = totalsOf(preview->plan, {{Kind::Skip, {}}, {Kind::Shorten, {}}, {Kind::Skip, {}}});
    EXPECT_EQ(totals.open, 0U);
    EXPECT_EQ(totals.skipped, 2U);
    EXPECT_EQ(totals.shortened, 1U);
}

TEST_F(AnswersTest, CountsAreOfWhatTheAnswersLeave)
{
    const auto preview = daily();
    EXPECT_TRUE(blockwords::counts(preview->plan, {}).endsWith(QStringLiteral("3 h closed")));
    EXPECT_TRUE(blockwords::counts(preview->plan, {{Kind::Skip, {}}, {Kind::Shorten, {}}})
                    .endsWith(QStringLiteral("1 h closed")));
}

TEST_F(AnswersTest, ABookingWhoseBlockIsSkippedNeedsNoAnswer)
{
    test::HitSample two;
    two.book(bay(11), "2026-11-24T06:00", 30, "P. Quinn");
    two.book(bay(11), "2026-11-24T06:30", 30, "A. Haddad");
    const auto preview = two.preview(aRequest(*two.club, "2026-11-24T06:00"));
    ASSERT_EQ(preview->plan.hits.size(), 2U);
    EXPECT_EQ(totalsOf(preview->plan, {{Kind::Skip, {}}, {}}).open, 0U);
}

TEST_F(AnswersTest, TwoMovesToOnePlaceClash)
{
    const auto preview = daily();
    const Slot place = Slot::of({bay(12)}, preview->plan.hits.front().hit.booking.slot.span);
    const auto faults = clashesAmong(preview->plan, {{Kind::Move, place}, {Kind::Move, place}, {}});
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults.front().bay, bay(12));
    EXPECT_TRUE(clashesAmong(preview->plan, answerAll(preview->plan, Kind::Move)).empty());
}

TEST_F(AnswersTest, HalfACourtAndItsWholeClashTwoHalvesDoNot)
{
    test::HitSample court;
    court.club = test::aClub("America/Halifax", {bay(12), bay(13)}); // 11 is the whole
    court.book(bay(14), "2026-11-24T06:00", 30, "P. Quinn");
    court.book(bay(14), "2026-11-24T06:30", 30, "A. Haddad");
    BlockRequest request = aRequest(*court.club, "2026-11-24T06:00");
    request.bays = {bay(14)};
    const auto plan = court.preview(request)->plan;
    ASSERT_EQ(plan.hits.size(), 2U);
    const auto to = [&](BayId on) {
        return BlockAnswer{Kind::Move,
                           Slot::of({on}, test::span(*court.club, "2026-11-24T06:00", 30))};
    };
    EXPECT_TRUE(clashesAmong(plan, {to(bay(12)), to(bay(13))}).empty());
    const auto faults = clashesAmong(plan, {to(bay(12)), to(bay(11))});
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().kind, AnswerFault::Kind::NotFree);
}

TEST_F(AnswersTest, AreKeptWhereTheBookingStandsAsItStood)
{
    const auto before = daily();
    const std::vector<BlockAnswer> answers{{Kind::Cancel, {}}, {Kind::Shorten, {}}, {}};
    sample.book(bay(11), "2026-11-24T05:30", 30, "N. Ew");
    const auto fresh = sample.preview(test::repeated(
        aRequest(*sample.club, "2026-11-24T05:00", 120), *sample.club, "FREQ=DAILY;COUNT=3"));
    ASSERT_EQ(fresh->plan.hits.size(), 4U);
    const auto carried = carriedOver(before->plan, answers, fresh->plan);
    ASSERT_EQ(carried.size(), 4U);
    EXPECT_EQ(carried[0].kind, Kind::Open); // nobody was asked about it
    EXPECT_EQ(carried[1].kind, Kind::Cancel);
    EXPECT_EQ(carried[2].kind, Kind::Shorten);
    EXPECT_EQ(carried[3].kind, Kind::Open);
}

TEST_F(AnswersTest, AMoveThatIsNoLongerFreeIsOpenAgain)
{
    const auto before = daily();
    const Slot way = before->plan.hits.front().waysOut.front();
    sample.book(way.bays.front(), "2026-11-24T06:00", 60, "N. Ew");
    const auto carried = carriedOver(before->plan, {{Kind::Move, way}, {}, {}}, daily()->plan);
    EXPECT_EQ(carried.front().kind, Kind::Open);
}

TEST_F(AnswersTest, AlikeIsWhatTheSamePersonHas)
{
    const auto preview = daily();
    EXPECT_EQ(alikeTo(preview->plan, 0), (std::vector<std::size_t>{0, 2}));
    EXPECT_EQ(alikeTo(preview->plan, 1), (std::vector<std::size_t>{1}));
}

TEST_F(AnswersTest, TheSameMoveForAnotherKeepsItsSort)
{
    const auto preview = daily();
    const BlockHit &hit = preview->plan.hits.front();
    const auto later = std::find_if(hit.waysOut.begin(), hit.waysOut.end(), [&](const Slot &slot) {
        return slot.span != hit.hit.booking.slot.span;
    });
    ASSERT_NE(later, hit.waysOut.end());
    const BlockAnswer same = sameFor(preview->plan, {Kind::Move, *later}, 0, 2);
    ASSERT_TRUE(same.to);
    EXPECT_NE(same.to->span, preview->plan.hits[2].hit.booking.slot.span);
}

} // namespace
} // namespace bayboard
