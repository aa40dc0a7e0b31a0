#include "core/blocks/SeriesDates.h"
#include "tests/core/blocks/BlockTestClub.h"

#include <gmock/gmock.h>

namespace bayboard::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SeriesDatesTest : public testing::Test
{
protected:
    [[nodiscard]] Series aSeries(std::string_view wall, std::string_view rule, int minutes = 60)
    {
        BlockRequest request = repeated(aRequest(*club, wall, minutes), *club, rule);
        request.bays = {bay(11), bay(12)};
        return draftOf(request, *club, at(*club, wall), newIds()).value().series.front().after;
    }

    /// "20261124T060000 60" or "20261124T060000 left out" of each date.
    [[nodiscard]] std::vector<std::string> dates(const Series &series) const
    {
        std::vector<std::string> texts;
        const auto found = datesOf(series, *club, Instant::max());
        for (const SeriesDate &date : found.value()) {
            const auto length = date.occurrence.span.length();
            const bool laid = date.left == SeriesDate::Left::No;
            texts.push_back(date.id + " "
                            + (laid ? std::to_string(length / minutes(1)) : "left out"));
        }
        return texts;
    }

    std::shared_ptr<const Club> club = aClub();
};

TEST_F(SeriesDatesTest, ARecurrenceIdIsAWallTime)
{
    const LocalTime wall = parseTime("2026-11-24T06:00").value().wall;
    EXPECT_EQ(recurrenceIdOf(wall), "20261124T060000");
    EXPECT_EQ(wallOf("20261124T060000"), wall);
    EXPECT_EQ(wallOf("20261124"), std::nullopt);
    EXPECT_EQ(wallOf("20261124T060000Z"), std::nullopt);
}

TEST_F(SeriesDatesTest, AClosedDayOfTwentyFourHoursEndsWhereTheNextOneBegins)
{
    // The clock is put forward on 8 March 2026: that day has 23 hours.
    const Series series = aSeries("2026-03-07T00:00", "FREQ=DAILY;COUNT=3", 24 * 60);
    EXPECT_THAT(
        dates(series),
        ElementsAre("20260307T000000 1440", "20260308T000000 1380", "20260309T000000 1440"));
}

TEST_F(SeriesDatesTest, ATimeThatTheClockSkipsIsADateOfItsOwn)
{
    const Series series = aSeries("2026-03-07T02:30", "FREQ=DAILY;COUNT=2");
    const auto found = datesOf(series, *club, Instant::max()).value();
    EXPECT_EQ(found.back().id, "20260308T023000");
    EXPECT_EQ(found.back().occurrence.span.start(), at(*club, "2026-03-08T03:30"));
}

TEST_F(SeriesDatesTest, AreThoseOfTheWindow)
{
    const Series series = aSeries("2026-11-24T06:00", "FREQ=DAILY");
    const auto found
        = datesOf(series, *club, at(*club, "2026-11-30T06:00"), at(*club, "2026-11-29T06:00"));
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().id, "20261129T060000");
}

TEST_F(SeriesDatesTest, ADateLeftOutOnAllBaysIsLeftOutAsAWhole)
{
    Series series = aSeries("2026-11-24T06:00", "FREQ=DAILY;COUNT=2");
    const std::string text = series.recurrence;
    ASSERT_TRUE(leaveOut(series, {{"20261124T060000", {bay(11)}}}));
    EXPECT_TRUE(isSkipped(series, "20261124T060000", bay(11)));
    EXPECT_FALSE(isSkipped(series, "20261124T060000", bay(12)));
    EXPECT_EQ(series.recurrence, text);
    ASSERT_TRUE(leaveOut(series, {{"20261124T060000", {bay(12)}}}));
    EXPECT_THAT(series.skipped, IsEmpty());
    EXPECT_THAT(dates(series), ElementsAre("20261124T060000 left out", "20261125T060000 60"));
}

TEST_F(SeriesDatesTest, ADateBesideTheRuleIsLaidOnAHolidayToo)
{
    Series series = aSeries("2026-12-24T06:00", "FREQ=DAILY;COUNT=2");
    series.skipHolidays = true;
    const auto found = datesOf(series, *club, Instant::max()).value();
    EXPECT_EQ(found.back().left, SeriesDate::Left::Holiday);
    EXPECT_EQ(found.back().holiday, "Christmas Day");
    series.recurrence += "RDATE:20261225T060000\n";
    EXPECT_THAT(dates(series), ElementsAre("20261224T060000 60", "20261225T060000 60"));
}

} // namespace
} // namespace bayboard::test
