#include "ui/board/HourMarks.h"
#include "ui/board/TimeText.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace bayboard;

namespace {

LocalDate markDate(int year, unsigned month, unsigned day)
{
    return LocalDate(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

std::vector<HourMark> marksOf(const char *zoneId, LocalDate day, double pixelsPerHour = 56)
{
    const auto zone = Zone::load(zoneId);
    EXPECT_TRUE(zone.has_value());
    const auto span = (*zone)->day(day);
    EXPECT_TRUE(span.has_value());
    return hourMarks(**zone, *span, pixelsPerHour);
}

std::vector<std::string> labelsOf(const std::vector<HourMark> &marks)
{
    std::vector<std::string> labels;
    for (const HourMark &mark : marks) {
        if (!mark.label.isEmpty())
            labels.push_back(mark.label.toStdString());
    }
    return labels;
}

bool has(const std::vector<std::string> &labels, const char *label)
{
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

} // namespace

TEST(HourMarks, AnOrdinaryDayHasTwentyFourLabelsAndOneMidnight)
{
    const auto marks = marksOf("America/Halifax", markDate(2026, 11, 22));
    const auto labels = labelsOf(marks);
    ASSERT_EQ(labels.size(), 24U);
    EXPECT_EQ(labels.front(), "00:00");
    EXPECT_EQ(labels.back(), "23:00");
    EXPECT_EQ(std::count_if(
                  marks.begin(),
                  marks.end(),
                  [](const HourMark &mark) { return mark.weight == HourMark::Weight::Midnight; }),
              1);
    EXPECT_EQ(marks.size(), 48U);
}

TEST(HourMarks, TheMissingHourIsNotDrawn)
{
    const auto labels = labelsOf(marksOf("America/Halifax", markDate(2026, 3, 8)));
    ASSERT_EQ(labels.size(), 23U);
    EXPECT_FALSE(has(labels, "02:00"));
    EXPECT_TRUE(has(labels, "03:00 ADT"));
}

TEST(HourMarks, TheDoubledHourIsDrawnTwiceWithItsOffset)
{
    const auto labels = labelsOf(marksOf("America/Halifax", markDate(2026, 11, 1)));
    EXPECT_TRUE(has(labels, "01:00 ADT"));
    EXPECT_TRUE(has(labels, "01:00 AST"));
    EXPECT_TRUE(has(labels, "02:00"));
    const auto hours = std::count_if(labels.begin(), labels.end(), [](const std::string &label) {
        return label.substr(3, 2) == "00";
    });
    EXPECT_EQ(hours, 25);
}

TEST(HourMarks, LordHowesDoubledHalfHourShowsBothTimes)
{
    const auto labels = labelsOf(marksOf("Australia/Lord_Howe", markDate(2026, 4, 5)));
    EXPECT_TRUE(has(labels, "01:30 +11"));
    EXPECT_TRUE(has(labels, "01:30 +1030"));
    EXPECT_TRUE(has(labels, "01:00"));
    EXPECT_TRUE(has(labels, "02:00"));
}

TEST(HourMarks, ADayThatBeginsAtOneHasItsFirstLineThere)
{
    // Santiago's clock goes on at midnight: the day begins at 01:00.
    const auto marks = marksOf("America/Santiago", markDate(2026, 9, 6));
    ASSERT_FALSE(marks.empty());
    EXPECT_TRUE(marks.front().label.startsWith(QStringLiteral("01:00")))
        << marks.front().label.toStdString();
    EXPECT_EQ(labelsOf(marks).size(), 23U);
}

TEST(HourMarks, FarAwayLabelsThinOutAndNearByQuartersAppear)
{
    EXPECT_LT(labelsOf(marksOf("UTC", markDate(2026, 5, 5), 8)).size(), 9U);
    EXPECT_EQ(marksOf("UTC", markDate(2026, 5, 5), 100).size(), 96U);
}

TEST(HourMarks, LinesAreInOrderAndInsideTheSpan)
{
    for (const char *zone : {"America/Halifax", "Europe/London", "Australia/Lord_Howe"}) {
        for (LocalDate day = markDate(2026, 1, 1); day < markDate(2027, 1, 1); day += days(1)) {
            const auto marks = marksOf(zone, day, 100);
            for (std::size_t i = 1; i < marks.size(); ++i)
                ASSERT_LT(marks[i - 1].at, marks[i].at) << zone << " " << formatDate(day);
        }
    }
}

TEST(TimeText, SpansReadInTheClubsZoneWhateverTheComputersIs)
{
    const auto zone = *Zone::load("America/Halifax");
    const Instant start = zone->toInstant(LocalTime(markDate(2026, 11, 22)) + hours(18));
    EXPECT_EQ(spanText(*zone, Span(start, minutes(90))).toStdString(), "18:00–19:30");
    EXPECT_EQ(spanText(*zone, Span(start, openEnd)).toStdString(), "18:00–…");
    EXPECT_EQ(spanText(*zone, Span(start, hours(23))).toStdString(), "18:00–17:00");
    EXPECT_EQ(spanText(*zone, Span(start, hours(42))).toStdString(), "Sun 22 18:00–Tue 24 12:00")
        << "without its days it would look like an evening";
    EXPECT_EQ(longDateText(markDate(2026, 11, 22)).toStdString(), "Sunday 22 November 2026");
    EXPECT_EQ(dayTagText(markDate(2026, 11, 23)).toStdString(), "Mon 23");
}

TEST(TimeText, ABookingThroughTheFoldNamesBothOffsets)
{
    const auto zone = *Zone::load("America/Halifax");
    const auto twice = zone->instantsOf(LocalTime(markDate(2026, 11, 1)) + minutes(90));
    ASSERT_EQ(twice.size(), 2U);
    EXPECT_EQ(spanText(*zone, Span(twice[0], twice[1])).toStdString(), "01:30 ADT–01:30 AST");
}
