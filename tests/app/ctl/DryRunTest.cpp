#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;

TEST(DryRun, ChangesNothingWhateverItJudges)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    const auto gone = club.book("Harbour/Bay 1", at("12:00"));
    club.out({"cancel-booking", gone});
    const auto missed = club.book("Harbour/Bay 1", at("14:00"));
    club.out({"no-show", missed});
    const auto here = club.book("Harbour/Bay 2", at("14:00"));
    club.out({"check-in", here});
    const auto journal = club.journalLength();
    const std::vector<std::string> all{"list", "--date", "2026-11-23"};
    const std::string before = club.out(all);
    const std::vector<std::string> counts{"attempts"};
    const std::string attempts = club.out(counts);

    const std::vector<std::vector<std::string>> commands{
        {"create-booking",
         "--bay",
         "Harbour/Bay 2",
         "--start",
         at("18:00"),
         "--minutes",
         "60",
         "--customer",
         "X"},
        {"reschedule-booking", id, "--start", at("20:00")},
        {"cancel-booking", id, "--reason", "x"},
        {"check-in", id},
        {"no-show", id},
        {"complete", here},
        {"release", missed},
        {"reopen", gone},
        {"customers add", "--name", "New Person"},
    };
    for (std::vector<std::string> args : commands) {
        if (args[0] == "customers add") {
            args[0] = "customers";
            args.insert(args.begin() + 1, "add");
        }
        args.push_back("--dry-run");
        const auto ran = club.run(args);
        EXPECT_EQ(ran.exit, 0) << args[0] << ": " << ran.err;
        EXPECT_NE(ran.out.find("\"changeSet\":null"), std::string::npos) << ran.out;
    }
    const auto refused = club.run({"create-booking",
                                   "--bay",
                                   "Harbour/Bay 1",
                                   "--start",
                                   at("18:30"),
                                   "--minutes",
                                   "60",
                                   "--customer",
                                   "X",
                                   "--dry-run"});
    EXPECT_EQ(refused.exit, exitRefused);
    const auto over = club.run({"create-booking",
                                "--bay",
                                "Harbour/Bay 2",
                                "--start",
                                at("18:10"),
                                "--minutes",
                                "60",
                                "--customer",
                                "X",
                                "--override",
                                "r",
                                "--dry-run"});
    EXPECT_EQ(over.exit, 0) << over.err;

    EXPECT_EQ(club.out(all), before);
    EXPECT_EQ(club.out(counts), attempts);
    EXPECT_EQ(club.journalLength(), journal);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(DryRun, EveryCommandThatChangesTheScheduleHasIt)
{
    std::set<std::string> having;
    for (const CommandSpec &command : commandTable())
        for (const OptionSpec &option : command.options)
            if (std::string(option.name) == "--dry-run")
                having.insert(command.name);
    EXPECT_EQ(having,
              (std::set<std::string>{"import",
                                     "import-holidays",
                                     "block",
                                     "edit-series",
                                     "set-kind",
                                     "set-operator",
                                     "set-role",
                                     "lift",
                                     "unlift",
                                     "create-booking",
                                     "reschedule-booking",
                                     "cancel-booking",
                                     "check-in",
                                     "complete",
                                     "no-show",
                                     "release",
                                     "reopen",
                                     "give-time",
                                     "customers add"}));
}

} // namespace
} // namespace bayboard
