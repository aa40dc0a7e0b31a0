#include "core/exchange/CsvReader.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <rapidjson/document.h>

using namespace bayboard;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (const CsvRecord &record : table.records()) {
        rows.emplace_back();
        for (const std::string_view cell : table.cells(record))
            rows.back().emplace_back(cell);
    }
    return rows;
}

CsvTable readTable(const std::string &text, CsvOptions options = {})
{
    auto table = CsvTable::read(text, options);
    EXPECT_TRUE(table.has_value());
    return std::move(*table);
}

} // namespace

TEST(CsvReader, KeepsDelimitersQuotesAndNewlinesInsideQuotes)
{
    const auto table = readTable("a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",z\r\n");
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"x, y", "say \"hi\""}, {"two\nlines", "z"}}));
}

TEST(CsvReader, TakesAnyLineEnd)
{
    const Rows expected{{"a", "b"}, {"1", "2"}, {"3", "4"}};
    EXPECT_EQ(rowsOf(readTable("a,b\n1,2\n3,4")), expected);
    EXPECT_EQ(rowsOf(readTable("a,b\r1,2\r3,4\r")), expected);
    EXPECT_EQ(rowsOf(readTable("a,b\r\n1,2\r\n3,4\r\n")), expected);
}

TEST(CsvReader, TellsTheLineOfEveryCell)
{
    const auto table = readTable("a,b\n\"1\n2\n3\",\"4\r\n5\"\nx,y\n");
    ASSERT_EQ(table.records().size(), 3U);
    EXPECT_EQ(table.records()[1].line, 2);
    EXPECT_EQ(table.lineOf(table.records()[1], 1), 4);
    EXPECT_EQ(table.records()[2].line, 6);
}

TEST(CsvReader, GuessesTheDelimiter)
{
    EXPECT_EQ(guessDelimiter("a;b;c\n1,5;2,5;3\n"), ';');
    EXPECT_EQ(guessDelimiter("a\tb, c\td\n1\t2\t3\n"), '\t');
    EXPECT_EQ(guessDelimiter("a|b\n1|2\n"), '|');
    EXPECT_EQ(guessDelimiter("\"a;b\",c\n\"1;2\",3\n"), ',');
    EXPECT_EQ(guessDelimiter("only\none\ncolumn\n"), ',');
    EXPECT_EQ(guessDelimiter(""), ',');
}

TEST(CsvReader, UndoesWhatSpreadsheetsAdd)
{
    const auto table
        = readTable("sep=;\r\nid;name;;\r\n=\"007\";\"=\"\"0042\"\"\";;\r\n;;;\r\n\r\n");
    EXPECT_EQ(table.delimiter(), ';');
    EXPECT_EQ(rowsOf(table), (Rows{{"id", "name"}, {"007", "0042"}}));
    EXPECT_EQ(table.records()[0].line, 2);
}

TEST(CsvReader, CountsBlankRecordsButDoesNotKeepThem)
{
    const auto table = readTable("a,b\n\n1,2\n,,\n3,4\n");
    ASSERT_EQ(table.records().size(), 3U);
    EXPECT_EQ(table.records()[1].number, 3);
    EXPECT_EQ(table.records()[2].number, 5);
}

TEST(CsvReader, AQuoteThatNeverClosesSpoilsItsOwnLineOnly)
{
    const auto table = readTable("a,b\n1,\"open\n2,fine\n3,\"also fine\"\n4,5\n");
    ASSERT_EQ(table.problems().size(), 1U);
    EXPECT_EQ(table.problems()[0].line, 2);
    EXPECT_EQ(table.problems()[0].record, 2);
    EXPECT_NE(table.problems()[0].reason.english().find("quote"), std::string::npos);
    EXPECT_EQ(rowsOf(table), (Rows{{"a", "b"}, {"2", "fine"}, {"3", "also fine"}, {"4", "5"}}));

    const auto last = readTable("a,b\n1,2\n3,\"open");
    ASSERT_EQ(last.problems().size(), 1U);
    EXPECT_EQ(last.problems()[0].line, 3);
    EXPECT_EQ(last.records().size(), 2U);
}

TEST(CsvReader, RefusesWhatIsTooLongAndSaysWhere)
{
    const auto table = readTable("a,b\n" + std::string(100, 'x') + ",1\n2,3\n", {.maxCell = 50});
    ASSERT_EQ(table.problems().size(), 1U);
    EXPECT_EQ(table.problems()[0].line, 2);
    EXPECT_EQ(table.records().size(), 2U);

    const auto wide = readTable("a,b\n1,2,3,4,5\n6,7\n", {.maxColumns = 4});
    ASSERT_EQ(wide.problems().size(), 1U);
    EXPECT_EQ(rowsOf(wide).back(), (std::vector<std::string>{"6", "7"}));
}

TEST(CsvReader, RefusesWhatIsNoTextTable)
{
    const auto sheet = CsvTable::read("PK\x03\x04 and more");
    ASSERT_FALSE(sheet.has_value());
    EXPECT_EQ(sheet.error().code, ErrorCode::InvalidCsv);
    const auto binary = CsvTable::read(std::string("\0\1\2\n\0\3\n", 7));
    ASSERT_FALSE(binary.has_value());
    EXPECT_EQ(binary.error().arguments.at(0).english(), "1");
    const auto stray = readTable(std::string("a,b\n1,\0\n3,4\n", 12));
    ASSERT_EQ(stray.problems().size(), 1U);
    EXPECT_EQ(stray.problems()[0].line, 2);
    EXPECT_EQ(stray.records().size(), 2U);
}

TEST(CsvReader, AnswersEveryCellOfTheSpectrum)
{
    const auto folder = test::vectors("csv_conformance");
    if (!folder)
        return;
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(*folder / "csvs")) {
        SCOPED_TRACE(entry.path().filename());
        const auto table = readTable(test::readFile(entry.path()), {.delimiter = ','});
        const std::string json
            = test::readFile(*folder / "json" / entry.path().filename().replace_extension(".json"));
        rapidjson::Document expected;
        expected.Parse(json.c_str());
        ASSERT_TRUE(expected.IsArray());
        ASSERT_EQ(table.records().size(), expected.Size() + 1);
        for (rapidjson::SizeType row = 0; row < expected.Size(); ++row) {
            std::size_t column = 0;
            for (const auto &member : expected[row].GetObject()) {
                EXPECT_EQ(table.cell(table.records()[0], column), member.name.GetString());
                std::string cell(table.cell(table.records()[row + 1], column));
                std::erase(cell, '\r'); // the JSON was made from the LF file
                std::string wanted = member.value.GetString();
                std::erase(wanted, '\r');
                EXPECT_EQ(cell, wanted);
                ++column;
            }
        }
        ++files;
    }
    EXPECT_EQ(files, 11U);
}
