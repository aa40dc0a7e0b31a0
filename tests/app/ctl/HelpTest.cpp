#include "app/ctl/Help.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

TEST(Help, ListsEveryCommandGlobalAndExitCode)
{
    const std::string text = helpText();
    for (const CommandSpec &command : commandTable())
        EXPECT_NE(text.find("\n  " + std::string(command.name) + " "), std::string::npos)
            << command.name;
    for (const OptionSpec &option : globalOptions())
        EXPECT_NE(text.find(option.name), std::string::npos);
    for (const ExitCode &exit : exitCodes())
        EXPECT_NE(text.find("\n  " + std::to_string(exit.code) + "  "), std::string::npos);
}

TEST(Help, ExplainsEveryOptionAndWhatIsPrinted)
{
    for (const CommandSpec &command : commandTable()) {
        const std::string text = helpText(command);
        EXPECT_NE(text.find(usageLine(command)), std::string::npos);
        EXPECT_NE(text.find("Prints:\n  "), std::string::npos) << command.name;
        EXPECT_NE(command.output.english(), "") << command.name;
        EXPECT_NE(command.summary.english(), "") << command.name;
        for (const OptionSpec &option : command.options) {
            EXPECT_NE(text.find("\n  " + std::string(option.name)), std::string::npos);
            EXPECT_NE(text.find(option.meaning.english()), std::string::npos);
        }
    }
}

TEST(Help, NamesAndOptionsAreUsedOnce)
{
    std::set<std::string> names;
    std::set<CommandCode> codes;
    for (const CommandSpec &command : commandTable()) {
        EXPECT_TRUE(names.insert(command.name).second) << command.name;
        EXPECT_TRUE(codes.insert(command.code).second) << command.name;
        EXPECT_EQ(findCommand(command.name), &command);
        std::set<std::string> options;
        for (const auto *list : {&command.options, &globalOptions()})
            for (const OptionSpec &option : *list)
                EXPECT_TRUE(options.insert(option.name).second) << command.name << option.name;
    }
}

TEST(Help, TheCommandsThatWerePromisedAreThere)
{
    for (const char *name : {"init",
                             "import",
                             "export",
                             "check-availability",
                             "create-booking",
                             "reschedule-booking",
                             "cancel-booking",
                             "list",
                             "history",
                             "undo",
                             "redo",
                             "customers",
                             "rules check",
                             "rules try",
                             "verify",
                             "help"})
        EXPECT_NE(findCommand(name), nullptr) << name;
    for (const char *name : {"create-booking", "reschedule-booking", "cancel-booking"}) {
        const std::string usage = usageLine(*findCommand(name));
        EXPECT_NE(usage.find("[--override REASON]"), std::string::npos) << usage;
        EXPECT_NE(usage.find("[--dry-run]"), std::string::npos) << usage;
    }
}

TEST(Help, UsageShowsWhatIsNeeded)
{
    EXPECT_EQ(usageLine(*findCommand("check-availability")),
              "bayboardctl check-availability --location L --date D --minutes N [--bays K] "
              "[--customer C]");
    EXPECT_EQ(usageLine(*findCommand("undo")), "bayboardctl undo [--change ID]");
    EXPECT_EQ(usageLine(*findCommand("rules check")), "bayboardctl rules check FILE");
}

} // namespace
} // namespace bayboard
