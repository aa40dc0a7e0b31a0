#include "tests/ui/blocks/HitSample.h"
#include "ui/blocks/HitModel.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace bayboard {
namespace {

using test::aRequest;
using test::bay;
using Kind = BlockAnswer::Kind;

QString shown(const HitModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

class HitModelTest : public testing::Test
{
protected:
    /// As many mornings in a row, each with a booking under the block.
    std::shared_ptr<const BlockPreview> mornings(int count)
    {
        const LocalDate first = *parseDate("2026-11-24");
        for (int i = 0; i < count; ++i) {
            sample.book(
                bay(11), formatDate(first + days(i)) + "T06:00", 60, i % 2 == 0 ? "P. Quinn" : "X");
        }
        return sample.preview(test::repeated(aRequest(*sample.club, "2026-11-24T06:00"),
                                             *sample.club,
                                             "FREQ=DAILY;COUNT=" + std::to_string(count)));
    }

    test::HitSample sample;
    HitModel model;
};

TEST_F(HitModelTest, ARowSaysWhenWhereWhoAndWhatIsInTheWay)
{
    model.setPreview(mornings(1), {});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(shown(model, 0, HitModel::When), QStringLiteral("Tue 24 Nov, 06:00–07:00"));
    EXPECT_TRUE(shown(model, 0, HitModel::Bays).startsWith(QStringLiteral("Bay 1")));
    EXPECT_EQ(shown(model, 0, HitModel::Customer), QStringLiteral("P. Quinn, 555 0100"));
    EXPECT_EQ(shown(model, 0, HitModel::HitBy), QStringLiteral("Cleaning, 06:00–07:00"));
    EXPECT_TRUE(model.index(0, HitModel::Decision).data(HitModel::OpenRole).toBool());
}

TEST_F(HitModelTest, WhatABlockIsIsNamedToWhoMaySeeItsKindOnly)
{
    Role owner;
    owner.id = test::id(110);
    owner.key = "owner";
    Operator olga;
    olga.id = OperatorId{test::id(111)};
    olga.roles = {"owner"};
    std::vector<BlockKind> kinds = sample.club->blockKinds();
    for (BlockKind &kind : kinds) {
        kind.seenBy = {"owner"};
    }
    ZoneCache zones;
    sample.club
        = Club::make(
              {}, sample.club->locations(), sample.club->bays(), {}, {owner}, {olga}, kinds, zones)
              .value();
    sample.book(bay(11), "2026-11-24T06:00", 60, "P. Quinn");
    BlockRequest request = aRequest(*sample.club, "2026-11-24T06:00");
    const auto hitBy = [&](const std::string &title) {
        request.title = title;
        model.setPreview(sample.preview(request), {});
        return shown(model, 0, HitModel::HitBy);
    };
    EXPECT_EQ(hitBy("Zyxwarth"), QStringLiteral("Blocked, 06:00–07:00"));
    EXPECT_EQ(hitBy(""), QStringLiteral("Blocked, 06:00–07:00"));
    sample.asker = olga.id;
    EXPECT_EQ(hitBy("Zyxwarth"), QStringLiteral("Zyxwarth, 06:00–07:00"));
    EXPECT_EQ(hitBy(""), QStringLiteral("Cleaning, 06:00–07:00"));
}

TEST_F(HitModelTest, AMoveNamesTheProposedPlace)
{
    model.setPreview(mornings(1), {});
    QSignalSpy changed(&model, &HitModel::answersChanged);
    model.answer({0}, Kind::Move);
    EXPECT_EQ(changed.count(), 1);
    ASSERT_TRUE(model.answers().front().to);
    EXPECT_EQ(*model.answers().front().to, model.hit(0).waysOut.front());
    EXPECT_TRUE(shown(model, 0, HitModel::Decision).startsWith(QStringLiteral("Move to Bay")));
}

TEST_F(HitModelTest, OneDecisionHoldsForTheSamePersonOrForAll)
{
    model.setPreview(mornings(4), {});
    model.answer({0}, Kind::Cancel);
    model.spread(0, false);
    EXPECT_EQ(model.answers()[2].kind, Kind::Cancel);
    EXPECT_EQ(model.answers()[1].kind, Kind::Open);
    model.spread(0, true);
    EXPECT_EQ(model.answers()[1].kind, Kind::Cancel);
}

TEST_F(HitModelTest, WhoPlaysIsLeftInPlaceWhateverIsDecidedForAll)
{
    const auto plays = mornings(3)->plan.hits.front().hit.booking.id;
    sample.setState(plays, BookingState::CheckedIn);
    model.setPreview(sample.preview(test::repeated(
                         aRequest(*sample.club, "2026-11-24T06:00"), *sample.club, "FREQ=DAILY")),
                     {});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(shown(model, 0, HitModel::Decision).contains(QStringLiteral("keeps its time")));
    for (const Kind kind : {Kind::Cancel, Kind::Move}) {
        model.answer({0, 1, 2}, kind);
        EXPECT_EQ(model.answers()[0].kind, Kind::Shorten);
        EXPECT_EQ(model.answers()[1].kind, kind);
        model.answer({0}, Kind::Open);
        model.spread(1, true);
        EXPECT_EQ(model.answers()[0].kind, Kind::Shorten);
    }
}

TEST_F(HitModelTest, AFaultStandsOnItsRowUntilTheAnswerChanges)
{
    model.setPreview(mornings(2), {});
    model.answer({0, 1}, Kind::Move);
    model.setFaults({{AnswerFault::Kind::NotFree, 1, bay(12), model.hit(1).hit.booking.slot.span}});
    EXPECT_FALSE(model.index(0, HitModel::Decision).data(HitModel::FaultRole).toBool());
    EXPECT_TRUE(model.index(1, HitModel::Decision).data(HitModel::FaultRole).toBool());
    EXPECT_TRUE(shown(model, 1, HitModel::Decision).contains(QStringLiteral("not free")));
    model.answer({1}, Kind::Cancel);
    EXPECT_FALSE(model.hasFaults());
}

TEST_F(HitModelTest, TwoThousandRowsAreAnsweredAtOnce)
{
    model.setPreview(mornings(2000), {});
    ASSERT_EQ(model.rowCount(), 2000);
    std::vector<int> all(2000);
    std::iota(all.begin(), all.end(), 0);
    model.answer(all, Kind::Move);
    const auto &answers = model.answers();
    EXPECT_TRUE(std::all_of(answers.begin(), answers.end(), [](const auto &answer) {
        return answer.kind == Kind::Move;
    }));
}

} // namespace
} // namespace bayboard
