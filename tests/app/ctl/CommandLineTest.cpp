#include "app/ctl/CommandLine.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

void expectRefused(const std::vector<std::string> &args, const std::string &part)
{
    const auto line = parseCommandLine(args);
    ASSERT_FALSE(line.has_value());
    EXPECT_NE(line.error().sentence.find(part), std::string::npos) << line.error().sentence;
    EXPECT_EQ(line.error().sentence.back(), '.');
    EXPECT_EQ(line.error().usage.rfind("bayboardctl", 0), 0U);
}

TEST(CommandLine, OptionsStandAnywhere)
{
    const auto line = parseCommandLine({"--db",
                                        "a.club",
                                        "cancel-booking",
                                        "--reason=he called",
                                        "some-id",
                                        "--as",
                                        "Sam",
                                        "--dry-run"});
    ASSERT_TRUE(line.has_value()) << line.error().sentence;
    EXPECT_EQ(line->command->code, CommandCode::CancelBooking);
    EXPECT_EQ(line->value("--db"), "a.club");
    EXPECT_EQ(line->value("--reason"), "he called");
    EXPECT_EQ(line->value("--as"), "Sam");
    EXPECT_TRUE(line->has("--dry-run"));
    EXPECT_EQ(line->operands, std::vector<std::string>{"some-id"});
}

TEST(CommandLine, NamesOfTwoWordsWinOverNamesOfOne)
{
    EXPECT_EQ(parseCommandLine({"customers"})->command->code, CommandCode::Customers);
    EXPECT_EQ(parseCommandLine({"customers", "add", "--name", "A"})->command->code,
              CommandCode::CustomersAdd);
    EXPECT_EQ(parseCommandLine({"--db", "f", "rules", "show"})->command->code,
              CommandCode::RulesShow);
    expectRefused({"rules", "burn"}, "\"rules\" is not a command");
    expectRefused({"customers", "--search", "x", "add"}, "one value too many");
}

TEST(CommandLine, TheFirstOfTwoWordsSaysWhichCommandsBeginWithIt)
{
    expectRefused({"rules"}, "rules check");
    expectRefused({"rules", "--db", "f"}, "rules try");
    expectRefused({"rules", "burn"}, "rules show");
    EXPECT_NE(noSuchCommand("rules").sentence.find("rules check, rules show"), std::string::npos)
        << "help rules: " << noSuchCommand("rules").sentence;
    EXPECT_EQ(noSuchCommand("rule").sentence.find("rules"), std::string::npos);
}

TEST(CommandLine, WhatIsNotKnownIsRefused)
{
    expectRefused({}, "No command");
    expectRefused({"dance"}, "\"dance\" is not a command");
    expectRefused({"verify", "--fast"}, "\"--fast\" is not an option of verify");
    expectRefused({"verify", "-x"}, "\"-x\" is not an option of verify");
    expectRefused({"verify", "now"}, "\"now\" is one value too many");
}

TEST(CommandLine, WhatIsMissingIsNamed)
{
    expectRefused({"history"}, "history needs ID");
    expectRefused({"create-booking", "--bay", "B"}, "create-booking needs --start");
    expectRefused({"list", "--date"}, "--date needs a value");
    expectRefused({"create-booking", "--bay", "--start", "x"}, "--bay needs a value");
    expectRefused({"list", "--location", "L", "--location", "L"}, "--location is given twice");
    expectRefused({"verify", "--db"}, "--db needs a value");
}

TEST(CommandLine, NumbersAndChoicesAreJudged)
{
    const std::vector<std::string> base{"check-availability", "--location", "L", "--date", "D"};
    const auto with = [&](const char *text) {
        auto args = base;
        args.insert(args.end(), {"--minutes", text});
        return args;
    };
    for (const char *bad : {"", "x", "6 0", "60.5", "0x10", "99999999999999999999"})
        expectRefused(with(bad), "is not a whole number");
    for (const char *bad : {"0", "-30", "10081"})
        expectRefused(with(bad), "is not between 1 and 10080");
    EXPECT_EQ(parseCommandLine(with("90"))->number("--minutes"), 90);
    expectRefused({"export", "--format", "pdf"}, "\"pdf\" is none of csv|ics|json");
}

TEST(CommandLine, ValuesOfBlanksOrBrokenTextAreRefused)
{
    const auto with = [](const char *name, const char *text) {
        return std::vector<std::string>{"customers", "add", "--name", "N", name, text};
    };
    expectRefused({"customers", "add", "--name", " \t"}, "--name needs a value that is not empty");
    expectRefused({"cancel-booking", "ID", "--override", ""}, "--override needs a value");
    expectRefused({"cancel-booking", "ID", "--override", "  "}, "--override needs a value");
    expectRefused(with("--notes", "\xff\xfe"), "--notes: the value is not valid UTF-8");
    expectRefused(with("--notes", "a\x1b[31m"), "--notes: a control character stands in the value");
    EXPECT_TRUE(parseCommandLine(with("--notes", "one\n\ttwo")).has_value());
    expectRefused({"--db", "", "list"}, "--db needs a value that is not empty");
    expectRefused({"--frob"}, "\"--frob\" is not a command");
    expectRefused({"--db=x"}, "No command was given");
    EXPECT_TRUE(parseCommandLine(with("--notes", "")).has_value());
    EXPECT_TRUE(parseCommandLine({"list", "--db", "\xff.bayboard"}).has_value())
        << "a path is bytes";
}

TEST(CommandLine, OptionsThatExcludeEachOtherAreRefused)
{
    expectRefused({"init"}, "either --demo or --club");
    expectRefused({"init", "--demo", "--club", "f"}, "either --demo or --club");
    expectRefused({"init", "--club", "f", "--date", "2026-01-01"}, "--date belongs to --demo");
    expectRefused({"reschedule-booking", "ID"}, "needs --bay, --start or --minutes");
    expectRefused({"list", "--date", "D", "--to", "T"}, "--date excludes");
    expectRefused({"init", "--demo=yes"}, "--demo takes no value");
}

TEST(CommandLine, TwoDashesEndTheOptions)
{
    const auto line = parseCommandLine({"history", "--", "--odd-id"});
    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(line->operands.front(), "--odd-id");
}

TEST(CommandLine, HelpIsFoundInEveryForm)
{
    for (const std::vector<std::string> &args :
         {std::vector<std::string>{"help"}, {"--help"}, {"-h"}})
        EXPECT_EQ(parseCommandLine(args)->command->code, CommandCode::Help);
    const auto line = parseCommandLine({"undo", "--help"});
    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(line->command->code, CommandCode::Help);
    EXPECT_EQ(line->operands.front(), "undo");
    EXPECT_EQ(parseCommandLine({"help", "rules", "check"})->operands.front(), "rules check");
}

} // namespace
} // namespace bayboard
