#include "ui/panes/TimeText.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

Instant utc(const char *text)
{
    return Instant(parseTime(text)->wall.time_since_epoch());
}

const Zone &halifax()
{
    static const auto zone = Zone::load("America/Halifax").value();
    return *zone;
}

} // namespace

TEST(TimeText, DatesGoThereAndBack)
{
    for (const char *text : {"1970-01-01", "2026-11-22", "1969-12-31", "2100-02-28"}) {
        const LocalDate date = parseDate(text).value();
        EXPECT_EQ(timetext::toLocalDate(timetext::toQDate(date)), date) << text;
        EXPECT_EQ(timetext::toQDate(date).toString(Qt::ISODate).toStdString(), text);
    }
}

TEST(TimeText, LengthsAreSaidInHoursAndMinutes)
{
    EXPECT_EQ(timetext::length(minutes(45)), QStringLiteral("45 min"));
    EXPECT_EQ(timetext::length(minutes(90)), QStringLiteral("1 h 30 min"));
    EXPECT_EQ(timetext::length(hours(2)), QStringLiteral("2 h"));
}

TEST(TimeText, AHourThatComesTwiceNamesItsOffset)
{
    // 1 November 2026: 02:00 ADT becomes 01:00 AST.
    const Span span(utc("2026-11-01T04:30:00"), utc("2026-11-01T05:30:00"));
    EXPECT_EQ(timetext::span(span, halifax()), QStringLiteral("01:30 ADT–01:30 AST"));
}

TEST(TimeText, ADayAndMoreNamesItsDays)
{
    const Instant start = utc("2026-11-22T20:30:00");
    EXPECT_EQ(timetext::span(Span(start, hours(23)), halifax()), QStringLiteral("16:30–15:30"));
    EXPECT_EQ(timetext::span(Span(start, hours(24)), halifax()),
              QStringLiteral("Sun 22 Nov 16:30 – Mon 23 Nov 16:30"));
}

TEST(TimeText, ATimeIsReadAsPeopleTypeIt)
{
    const auto read = [](const char *typed) {
        const auto time = timetext::readClock(QString::fromUtf8(typed));
        return time ? time->count() / 60 : -1;
    };
    for (const char *typed : {"16:30",
                              "1630",
                              "16.30",
                              "16h30",
                              " 16 30 ",
                              "4:30 pm",
                              "430p",
                              "16:30 ADT",
                              "16:30 +1030"})
        EXPECT_EQ(read(typed), 16 * 60 + 30) << typed;
    EXPECT_EQ(read("9"), 9 * 60);
    EXPECT_EQ(read("930"), 9 * 60 + 30);
    EXPECT_EQ(read("9h"), 9 * 60);
    EXPECT_EQ(read("12 am"), 0);
    EXPECT_EQ(read("12pm"), 12 * 60);
    EXPECT_EQ(read("0:00"), 0);
    EXPECT_EQ(read("23:59"), 24 * 60 - 1);
    for (const char *typed :
         {"", "24:00", "16:60", "163", "13 pm", "0 am", "soon", "16:30:10", "-4"})
        EXPECT_EQ(read(typed), -1) << typed;
}

TEST(TimeText, ADayThatChangesItsOffsetSaysBoth)
{
    const Span change = halifax().day(parseDate("2026-11-01").value()).value();
    EXPECT_EQ(timetext::zoneAndOffset(halifax(), change),
              QStringLiteral("America/Halifax (UTC−3 → UTC−4)"));
    const Span usual = halifax().day(parseDate("2026-11-22").value()).value();
    EXPECT_EQ(timetext::zoneAndOffset(halifax(), usual), QStringLiteral("America/Halifax (UTC−4)"));
    const auto lordHowe = Zone::load("Australia/Lord_Howe").value();
    EXPECT_EQ(
        timetext::zoneAndOffset(*lordHowe, lordHowe->day(parseDate("2026-06-15").value()).value()),
        QStringLiteral("Australia/Lord_Howe (UTC+10:30)"));
}

TEST(TimeText, ThePastNamesItsDayAndAnotherYear)
{
    const Instant now = utc("2026-11-22T19:00:00");
    EXPECT_EQ(timetext::past(utc("2026-11-22T18:02:00"), now, halifax()), QStringLiteral("14:02"));
    EXPECT_TRUE(timetext::past(utc("2025-11-22T18:02:00"), now, halifax())
                    .contains(QStringLiteral("2025")));
}
