#include "tests/core/blocks/BlockTestClub.h"
#include "ui/blocks/BlockForm.h"
#include "ui/blocks/SeriesMarks.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using Repeat = BlockForm::Repeat;
using Place = FormFault::Place;

class BlockFormTest : public testing::Test
{
protected:
    BlockFormTest()
    {
        form.place = test::location(1);
        form.bays = {test::bay(11)};
        form.start = LocalTime(*parseDate("2026-12-24")) + hours(6);
        form.end = form.start + hours(1);
        form.kind = "cleaning";
    }

    /// Where the form is at fault; fails the test where it is not.
    Place faultPlace()
    {
        const auto request = requestOf(form, *club);
        EXPECT_FALSE(request);
        return request ? Place::Kind : request.error().place;
    }

    /// What the year strip would show, to that wall time.
    [[nodiscard]] DayMarks marksIn(std::string_view to) const
    {
        return marksOf(seriesOf(*requestOf(form, *club), *club), *club, test::at(*club, to))
            .value();
    }

    std::shared_ptr<const Club> club = test::aClub();
    BlockForm form;
};

TEST_F(BlockFormTest, TimesAreWallTimesOfTheBaysPlace)
{
    EXPECT_EQ(requestOf(form, *club)->first, test::span(*club, "2026-12-24T06:00", 60));
    form.bays = {test::bay(21)}; // London
    EXPECT_EQ(formatUtc(requestOf(form, *club)->first.start()), "2026-12-24T06:00:00Z");
    form.untilLifted = true;
    EXPECT_TRUE(requestOf(form, *club)->first.isOpen());
}

TEST_F(BlockFormTest, ANightThatRepeatsIsAsLongAsTheWallSaysWheneverTheClockChangesFirst)
{
    // The clock is put back in the first of these nights.
    form.start = LocalTime(*parseDate("2026-10-31")) + hours(23);
    form.end = form.start + hours(8);
    EXPECT_EQ(requestOf(form, *club)->first.length(), hours(9)); // to seven in the morning
    form.repeat = Repeat::Form;
    form.form.unit = RepeatForm::Unit::Days;
    const DayMarks marks = marksIn("2026-11-03T12:00");
    EXPECT_EQ(marks.at(*parseDate("2026-11-01")).note, QStringLiteral("23:00–07:00"));
    EXPECT_EQ(marks.at(*parseDate("2026-11-02")).note, QStringLiteral("23:00–07:00"));
}

TEST_F(BlockFormTest, ATimeThatTheClockSkipsOnTheFirstDayIsKeptOnTheOthers)
{
    form.start = LocalTime(*parseDate("2027-03-14")) + hours(2) + minutes(30);
    form.end = form.start + hours(1); // the same instant as the start
    form.repeat = Repeat::Form;
    form.form.unit = RepeatForm::Unit::Days;
    const DayMarks marks = marksIn("2027-03-16T12:00");
    EXPECT_EQ(marks.at(*parseDate("2027-03-14")).note, QStringLiteral("03:30–04:30"));
    EXPECT_EQ(marks.at(*parseDate("2027-03-15")).note, QStringLiteral("02:30–03:30"));
}

TEST_F(BlockFormTest, ARuleWithAStartOfItsOwnIsRefusedWhereThatIsAnother)
{
    form.repeat = Repeat::Text;
    form.rule = "DTSTART:20261224T060000\nRRULE:FREQ=DAILY;COUNT=2";
    EXPECT_TRUE(requestOf(form, *club));
    form.rule = "DTSTART:20261224T070000\nRRULE:FREQ=DAILY;COUNT=2";
    EXPECT_EQ(faultPlace(), Place::Repeat);
}

TEST_F(BlockFormTest, AFaultIsToldBesideItsField)
{
    form.bays.clear();
    EXPECT_EQ(faultPlace(), Place::Bays);
    form.bays = {test::bay(11)};
    form.end = form.start;
    EXPECT_EQ(faultPlace(), Place::Times);
    form.end = form.start + hours(1);
    form.repeat = Repeat::Text;
    for (const char *rule : {"", "FREQ=OFTEN", "FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z"}) {
        form.rule = rule;
        EXPECT_EQ(faultPlace(), Place::Repeat) << rule;
        EXPECT_FALSE(requestOf(form, *club).error().sentence.isEmpty());
    }
    form.rule = "FREQ=DAILY;COUNT=2";
    form.untilLifted = true;
    EXPECT_EQ(faultPlace(), Place::Repeat);
}

TEST_F(BlockFormTest, LinesOfACalendarAreAnyRecurrence)
{
    form.repeat = Repeat::Text;
    form.rule = "RRULE:FREQ=DAILY;COUNT=2\nRDATE:20261230T060000";
    const auto recurrence = recurrenceOf(form, *club);
    ASSERT_TRUE(recurrence && *recurrence);
    EXPECT_EQ((*recurrence)->start, form.start);
    EXPECT_EQ((*recurrence)->extra.size(), 1U);
}

TEST_F(BlockFormTest, DatesLeftOutFollowTheTimeOfDay)
{
    form.repeat = Repeat::Form;
    form.form.unit = RepeatForm::Unit::Days;
    form.leftOut = {*parseDate("2026-12-26")};
    form.start += hours(2);
    form.end += hours(2);
    const auto recurrence = *recurrenceOf(form, *club);
    EXPECT_EQ(recurrence->excluded,
              std::vector<LocalTime>{LocalTime(*parseDate("2026-12-26")) + hours(8)});
}

TEST_F(BlockFormTest, WhatTheLinesOfARuleLeaveOutIsTakenIn)
{
    form.repeat = Repeat::Text;
    form.rule = "RRULE:FREQ=DAILY;COUNT=4\nEXDATE:20261226T060000,20261227T060000";
    form.takenIn = {*parseDate("2026-12-26")};
    const auto recurrence = recurrenceOf(form, *club);
    ASSERT_TRUE(recurrence && *recurrence);
    EXPECT_EQ((*recurrence)->excluded,
              std::vector<LocalTime>{LocalTime(*parseDate("2026-12-27")) + hours(6)});
}

TEST_F(BlockFormTest, ADateThatIsLeftOutOnSomeBaysOrAtSomeTimesIsOutInPart)
{
    Series series;
    series.location = test::location(1);
    series.slot
        = Slot::of({test::bay(11), test::bay(12)}, test::span(*club, "2026-12-24T06:00", 60));
    series.recurrence = "DTSTART:20261224T060000\nRRULE:FREQ=DAILY;BYHOUR=6,9;COUNT=8\n"
                        "EXDATE:20261225T090000,20261226T060000,20261226T090000";
    series.skipped = {"20261224T060000/" + test::bay(12).toString()};
    const auto marks = marksOf({series}, *club, test::at(*club, "2026-12-28T00:00")).value();
    EXPECT_EQ(marks.at(*parseDate("2026-12-24")),
              (DayMark{DayMark::Kind::PartlyOut, QStringLiteral("Bay 2")}));
    EXPECT_EQ(marks.at(*parseDate("2026-12-25")),
              (DayMark{DayMark::Kind::PartlyOut, QStringLiteral("09:00–10:00")}));
    EXPECT_EQ(marks.at(*parseDate("2026-12-26")).kind, DayMark::Kind::LeftOut);
    EXPECT_EQ(marks.at(*parseDate("2026-12-27")).kind, DayMark::Kind::Laid);
}

TEST_F(BlockFormTest, MarksTellLaidLeftOutAndHolidayApart)
{
    form.repeat = Repeat::Form;
    form.form.unit = RepeatForm::Unit::Days;
    form.leftOut = {*parseDate("2026-12-26")};
    form.skipHolidays = true;
    const DayMarks marks = marksIn("2026-12-28T00:00");
    ASSERT_EQ(marks.size(), 4U);
    EXPECT_EQ(marks.at(*parseDate("2026-12-24")).kind, DayMark::Kind::Laid);
    EXPECT_EQ(marks.at(*parseDate("2026-12-25")).kind, DayMark::Kind::Holiday);
    EXPECT_EQ(marks.at(*parseDate("2026-12-26")).kind, DayMark::Kind::LeftOut);
    EXPECT_EQ(marks.at(*parseDate("2026-12-27")).note, QStringLiteral("06:00–07:00"));
}

} // namespace
} // namespace bayboard
