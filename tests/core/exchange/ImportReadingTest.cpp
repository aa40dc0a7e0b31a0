// A file as a whole: rows that do not fit its headings, what it is called, dates that a person has
// to explain, and what is said where it is not what it seems.

#include "core/exchange/Import.h"
#include "core/exchange/RowReader.h"
#include "tests/core/exchange/TestClub.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

std::shared_ptr<const Club> oneBay()
{
    return test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"});
}

Result<ImportFile>
readAs(const std::string &text, const std::string &name, std::optional<DateOrder> dateOrder = {})
{
    ImportOptions options;
    options.fileName = name;
    options.now = fromUnix(1777000000);
    options.dateOrder = dateOrder;
    return readImportFile(text, *oneBay(), options);
}

bool isNoted(const ImportFile &file, const std::string &words)
{
    return std::any_of(file.notes.begin(), file.notes.end(), [&](const Phrase &note) {
        return note.english().find(words) != std::string::npos;
    });
}

constexpr const char *openDates = "Bay,Start,End,Title\n"
                                  "Bay 1,05/05/2026 10:00,05/05/2026 11:00,same\n"
                                  "Bay 1,03/04/2026 10:00,03/04/2026 11:00,open\n";

} // namespace

TEST(ImportReading, ARowOfMoreCellsThanHeadingsIsNotGuessedAt)
{
    const auto file = readAs("Bay,Start,End,Title\n"
                             "Bay 1,2026-05-01 10:00,2026-05-01 11:00,Smith, John,,\n"
                             "Bay 1,2026-05-01 11:00,2026-05-01 12:00,\"Smith, John\"\n"
                             "Bay 1,2026-05-01 12:00,2026-05-01 13:00,Li,,,\n",
                             "list.csv");
    ASSERT_TRUE(file.has_value());
    ASSERT_EQ(file->unreadable.size(), 1U);
    EXPECT_EQ(file->unreadable[0].row, 1);
    EXPECT_EQ(file->unreadable[0].line, 2);
    EXPECT_NE(file->unreadable[0].reason.english().find("\"John\""), std::string::npos)
        << file->unreadable[0].reason.english();
    ASSERT_EQ(file->rows.size(), 2U);
    EXPECT_EQ(file->rows[0].title, "Smith, John");
    EXPECT_EQ(file->rows[1].title, "Li");
}

TEST(ImportReading, AColumnWithoutAHeadingIsNoSurplus)
{
    const auto file = readAs("Bay,Start,End,,\n"
                             "Bay 1,2026-05-01 10:00,2026-05-01 11:00,,7\n",
                             "list.csv");
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->rows.size(), 1U);
}

TEST(ImportReading, WhatABrowserAddsToANameIsNotTheSource)
{
    EXPECT_EQ(sourceFrom("/tmp/export.csv"), "export");
    EXPECT_EQ(sourceFrom("C:\\export (1).csv"), "export");
    EXPECT_EQ(sourceFrom("export (12).tar.csv"), "export (12).tar");
    for (const char *kept : {"export-1",
                             "export 2026-05",
                             "export copy",
                             "export (b)",
                             "export ()",
                             "(1)",
                             "export(1)"})
        EXPECT_EQ(sourceFrom(std::string(kept) + ".csv"), kept);
    const std::string text = "Reference,Bay,Start,End\nA,Bay 1,2026-05-01 10:00,2026-05-01 11:00\n";
    const auto first = readAs(text, "export.csv");
    const auto next = readAs(text, "export (1).csv");
    ASSERT_TRUE(first && next);
    EXPECT_EQ(next->rows.at(0).source, first->rows.at(0).source);
    EXPECT_TRUE(isNoted(*next, "source: \"export\""));
}

TEST(ImportReading, AsksHowDatesAreWrittenWithARowAsExample)
{
    ImportOptions options;
    options.fileName = "list.csv";
    const auto question = dateQuestion(openDates, options);
    ASSERT_TRUE(question.has_value());
    EXPECT_EQ(question->line, 3);
    EXPECT_EQ(question->row, "Bay 1,03/04/2026 10:00,03/04/2026 11:00,open");
    ASSERT_EQ(question->readings.size(), 2U);
    EXPECT_EQ(question->readings[0].order, DateOrder::DayMonthYear);
    EXPECT_EQ(question->readings[0].date, parseDate("2026-04-03"));
    EXPECT_EQ(question->readings[1].date, parseDate("2026-03-04"));
    EXPECT_FALSE(readAs(openDates, "list.csv").has_value());
    const auto answered = readAs(openDates, "list.csv", DateOrder::MonthDayYear);
    ASSERT_TRUE(answered.has_value());
    EXPECT_EQ(formatUtc(answered->rows.at(1).span.start()), "2026-03-04T14:00:00Z");
    EXPECT_TRUE(isNoted(*answered, "as was answered"));
}

TEST(ImportReading, AsksNothingThatTheFileSaysItself)
{
    ImportOptions options;
    const std::string proof
        = std::string(openDates) + "Bay 1,25/04/2026 10:00,25/04/2026 11:00,proof\n";
    EXPECT_FALSE(dateQuestion(proof, options).has_value());
    EXPECT_FALSE(dateQuestion("colour,size\nred,7\n", options).has_value());
    // What the file proves goes before an answer.
    const auto file = readAs(proof, "list.csv", DateOrder::MonthDayYear);
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(formatUtc(file->rows.at(1).span.start()), "2026-04-03T13:00:00Z");
}

TEST(ImportReading, ShortYearsMayComeFirstToo)
{
    ImportOptions options;
    const auto question
        = dateQuestion("Bay,Start,End\nBay 1,26-05-04 10:00,26-05-04 11:00\n", options);
    ASSERT_TRUE(question.has_value());
    ASSERT_EQ(question->readings.size(), 3U);
    EXPECT_EQ(question->readings[2].date, parseDate("2026-05-04"));
}

TEST(ImportReading, ACalendarThatIsNoneIsSaidToBeNone)
{
    for (const char *text :
         {"<!DOCTYPE html>\n<title>Sign in</title>\n", "", "colour,size\nred,7\n"}) {
        const auto file = readAs(text, "Calendar.ICS");
        ASSERT_FALSE(file.has_value());
        EXPECT_EQ(file.error().code, ErrorCode::InvalidCalendar);
        EXPECT_NE(file.error().arguments.at(1).english().find("BEGIN:VCALENDAR"),
                  std::string::npos);
        EXPECT_EQ(readAs(text, "list.csv").error().code, ErrorCode::InvalidCsv);
    }
    // What is in a file shows in its content.
    EXPECT_TRUE(
        readAs("Bay,Start,End\nBay 1,2026-05-01 10:00,2026-05-01 11:00\n", "list.ics").has_value());
}

TEST(ImportReading, AnHourThatIsSkippedIsNamed)
{
    for (const char *end : {"2026-03-08 03:30", "2026-03-08 03:15"}) {
        const auto file = readAs(std::string("Bay,Start,End\nBay 1,2026-03-08 02:30,") + end + "\n",
                                 "list.csv");
        ASSERT_TRUE(file.has_value());
        ASSERT_EQ(file->unreadable.size(), 1U);
        const std::string reason = file->unreadable[0].reason.english();
        EXPECT_NE(reason.find("2026-03-08 02:30 does not exist in America/Halifax"),
                  std::string::npos)
            << reason;
    }
}
