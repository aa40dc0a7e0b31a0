#include "core/exchange/DateGuess.h"
#include "core/exchange/TimeText.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// "2026-05-03 21:30:00" of a cell, "" when it is not readable.
std::string readTime(std::string_view cell, DateOrder order = DateOrder::DayMonthYear)
{
    const TimeText text = readTimeText(cell);
    const auto date = dateIn(text, order);
    std::string result = date ? formatDate(*date) : "";
    if (text.timeOfDay >= 0) {
        char buffer[16];
        std::snprintf(buffer,
                      sizeof buffer,
                      "%s%02d:%02d:%02d",
                      date ? " " : "",
                      text.timeOfDay / 3600,
                      text.timeOfDay / 60 % 60,
                      text.timeOfDay % 60);
        result += buffer;
    }
    if (text.offset)
        result += " " + std::to_string(text.offset->count());
    return result;
}

} // namespace

TEST(TimeText, ReadsTheCommonForms)
{
    EXPECT_EQ(readTime("2026-05-03"), "2026-05-03");
    EXPECT_EQ(readTime("2026-05-03T21:30"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("2026-05-03 21:30:15.250"), "2026-05-03 21:30:15");
    EXPECT_EQ(readTime("2026-05-03T21:30:00-03:00"), "2026-05-03 21:30:00 -10800");
    EXPECT_EQ(readTime("2026-05-03T21:30:00Z"), "2026-05-03 21:30:00 0");
    EXPECT_EQ(readTime("20260503T213000Z"), "2026-05-03 21:30:00 0");
    EXPECT_EQ(readTime("2026/5/3 9:05"), "2026-05-03 09:05:00");
    EXPECT_EQ(readTime("03/05/2026 09:30 PM"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("03/05/2026 09:30 PM", DateOrder::MonthDayYear), "2026-03-05 21:30:00");
    EXPECT_EQ(readTime("3.5.2026, 21.30"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("3.5.26"), "2026-05-03");
    EXPECT_EQ(readTime("3 May 2026"), "2026-05-03");
    EXPECT_EQ(readTime("Sunday, May 3, 2026 at 9:30 pm"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("Sun 3rd of May 2026 - 09:30"), "2026-05-03 09:30:00");
    EXPECT_EQ(readTime("03-May-26 9:30"), "2026-05-03 09:30:00");
    EXPECT_EQ(readTime("3. May 2026 21h30"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("2026-05-03 24:00"), "2026-05-03 24:00:00");
}

TEST(TimeText, ReadsTwelveHourClocks)
{
    EXPECT_EQ(readTime("12:00 AM"), "00:00:00");
    EXPECT_EQ(readTime("12:30 am"), "00:30:00");
    EXPECT_EQ(readTime("12:00 PM"), "12:00:00");
    EXPECT_EQ(readTime("9pm"), "21:00:00");
    EXPECT_EQ(readTime("9:15 p.m."), "21:15:00");
    EXPECT_EQ(readTime("9:15\xE2\x80\xAFPM"), "21:15:00"); // narrow no-break blank
    EXPECT_EQ(readTime("13:00 AM"), "");
    EXPECT_EQ(readTime("0930"), "09:30:00");
}

TEST(TimeText, ReadsExcelDayNumbers)
{
    EXPECT_EQ(readTime("46145"), "2026-05-03");
    EXPECT_EQ(readTime("46145.5"), "2026-05-03 12:00:00");
    EXPECT_EQ(readTime("46145,895833333336"), "2026-05-03 21:30:00");
    EXPECT_EQ(readTime("0.25"), "06:00:00");
    EXPECT_EQ(readTime("12"), "");
    EXPECT_EQ(readTime("999999"), "");
}

TEST(TimeText, RefusesWhatTheCalendarDoesNotHave)
{
    for (const char *cell : {"2026-02-30",
                             "31/04/2026",
                             "2026-13-01",
                             "25:00",
                             "12:60",
                             "yesterday",
                             "2026-05-03 foo",
                             "1/2/3/4",
                             "--",
                             "2026-05",
                             "1/2/2026 13:00 AM"})
        EXPECT_EQ(readTime(cell), "") << cell;
}

TEST(TimeText, KnowsWhatAPatternAsksFor)
{
    EXPECT_EQ(dateOrderOf("dd/MM/yyyy HH:mm"), DateOrder::DayMonthYear);
    EXPECT_EQ(dateOrderOf("MM/dd/yyyy hh:mm:ss a"), DateOrder::MonthDayYear);
    EXPECT_EQ(dateOrderOf("HH:mm d.M.yy"), DateOrder::DayMonthYear);
    EXPECT_EQ(dateOrderOf("yyyy-MM-dd'T'HH:mm"), DateOrder::YearMonthDay);
    EXPECT_EQ(dateOrderOf("mdy"), DateOrder::MonthDayYear);
    EXPECT_EQ(dateOrderOf("yyyy"), std::nullopt);
    EXPECT_EQ(dateOrderOf("dd/dd/yyyy"), std::nullopt);
}

TEST(TimeText, ReadsDurations)
{
    EXPECT_EQ(readDuration("90", minutes(1)), minutes(90));
    EXPECT_EQ(readDuration("1.5", hours(1)), minutes(90));
    EXPECT_EQ(readDuration("3", minutes(30)), minutes(90));
    EXPECT_EQ(readDuration("1:30", minutes(1)), minutes(90));
    EXPECT_EQ(readDuration("1h 30m", minutes(1)), minutes(90));
    EXPECT_EQ(readDuration("1 hour 30 minutes", hours(1)), minutes(90));
    EXPECT_EQ(readDuration("90 min", hours(1)), minutes(90));
    EXPECT_EQ(readDuration("2 hours", minutes(1)), hours(2));
    for (const char *cell : {"", "0", "soon", "-30", "1:75", "9999999999", "400000 days"})
        EXPECT_EQ(readDuration(cell, minutes(1)), std::nullopt) << cell;
}

namespace {

DateGuess guessOf(std::initializer_list<const char *> cells)
{
    DateGuess guess;
    std::int64_t line = 2;
    for (const char *cell : cells)
        guess.look(readTimeText(cell), line++);
    return guess;
}

} // namespace

TEST(DateGuess, OneRowDecidesForTheColumn)
{
    EXPECT_EQ(guessOf({"03/04/2026", "25/12/2026"}).decide(), DateOrder::DayMonthYear);
    EXPECT_EQ(guessOf({"03/04/2026", "12/25/2026"}).decide(), DateOrder::MonthDayYear);
    EXPECT_EQ(guessOf({"2026-04-03", "3 May 2026"}).decide(), DateOrder::YearMonthDay);
    EXPECT_EQ(guessOf({"3.4.2026"}).decide(), DateOrder::DayMonthYear);
    EXPECT_EQ(guessOf({"4/4/2026", "12/12/2026"}).decide(), DateOrder::DayMonthYear); // the same
}

TEST(DateGuess, AsksWhereNothingDecides)
{
    for (const auto &guess : {guessOf({"03/04/2026", "05/06/2026"}),
                              guessOf({"25/12/2026", "12/25/2026"}),
                              guessOf({"22-03-05"})}) {
        const auto order = guess.decide();
        ASSERT_FALSE(order.has_value());
        EXPECT_EQ(order.error().code, ErrorCode::InvalidCsv);
        EXPECT_NE(order.error().arguments.at(1).english().find("dateFormat"), std::string::npos);
    }
    EXPECT_EQ(guessOf({"03/04/2026"}).decide().error().arguments.at(0).english(), "2");
}

TEST(DateGuess, SaysWhatWasTaken)
{
    const auto guess = guessOf({"03/04/2026 9:00 pm", "12/25/2026"});
    EXPECT_EQ(guess.describe(*guess.decide(), DateGuess::Said::ByFile).english(),
              "m/d/y (line 3 proves it), 12-hour clock");
}
