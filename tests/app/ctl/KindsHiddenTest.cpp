// Who may not see a kind of block learns behind no door of the command line what such a block is:
// one word is planted as its kind, in its title and its reason, and every command is run and looked
// through.

#include "app/ctl/CommandTable.h"
#include "core/access/Permission.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <map>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::textAt;

constexpr const char *plantedKind = "Zyxwarth";

/// A club with blocks that only its owner may see, and Blind, who may do everything else.
class Veiled
{
public:
    Veiled()
    {
        std::string verbs;
        for (std::size_t i = 0; i < permissionCount; ++i)
            verbs += std::string(verbs.empty() ? "" : ",") + wordFor(static_cast<Permission>(i));
        club.out({"set-role", "blind", "--name", "Blind", "--permissions", verbs});
        club.out({"set-operator", "Blind", "--add", "--roles", "blind"});
        club.out({"set-kind", "zyxwarth", "--name", "Zyxwarth1", "--seen-by", "owner"});
        lone = lay("Harbour/Bay 1", at("20:00"), {});
        series = lay("Harbour/Bay 2", at("20:00"), {"--rrule", "FREQ=DAILY;COUNT=3"});
        inSeries = textAt(firstAt(json(club.out({"blocks", "--series", series})), "blocks"), "id");
        club.out({"lift", lone, "--from", at("20:45"), "--to", at("21:00")});
        shown = lay("Harbour/Bay 3", at("06:00"), {});
        club.out({"edit-series", shown, "--scope", "this", "--title", "Zyxwarth4"});
        club.out({"edit-series",
                  shown,
                  "--scope",
                  "this",
                  "--kind",
                  "repair",
                  "--title",
                  "Lamp",
                  "--reason",
                  "broken"});
        moved = club.book("Hillside/Bay 1", at("18:00"));
        const auto laid = json(club.out({"block",
                                         "--bays",
                                         "Hillside/Bay 1",
                                         "--start",
                                         at("18:00"),
                                         "--minutes",
                                         "60",
                                         "--kind",
                                         "zyxwarth",
                                         "--title",
                                         "Zyxwarth5",
                                         "--on-clash",
                                         "move"}));
        step = textAt(laid, "changeSet");
    }

    std::string
    lay(const std::string &bay, const std::string &start, const std::vector<std::string> &more)
    {
        std::vector<std::string> args{"block",
                                      "--bays",
                                      bay,
                                      "--start",
                                      start,
                                      "--minutes",
                                      "60",
                                      "--kind",
                                      "zyxwarth",
                                      "--title",
                                      "Zyxwarth2",
                                      "--reason",
                                      "Zyxwarth3"};
        args.insert(args.end(), more.begin(), more.end());
        return textAt(json(club.out(args)), "id");
    }

    CtlClub club;
    std::string lone;
    std::string series;
    std::string inSeries;
    std::string shown; ///< of such a kind once, and of another now
    std::string moved; ///< a booking that such a block has moved
    std::string step; ///< that did it
};

using Doors = std::map<std::string, std::vector<std::vector<std::string>>>;

/// What each command is asked. Empty: it tells of no block; what kinds a club has is no secret.
Doors doorsOf(const Veiled &it)
{
    const std::vector<std::string> slot{"--bay", "Harbour/Bay 1", "--start", at("20:00")};
    const auto over = [&](std::vector<std::string> args, const std::vector<std::string> &more) {
        args.insert(args.end(), slot.begin(), slot.end());
        args.insert(args.end(), more.begin(), more.end());
        return args;
    };
    it.club.folder().write("clash.csv",
                           "location,bay,start,end,name\n"
                           "Harbour,Bay 1,2026-11-23 20:00,2026-11-23 21:00,Jo\n");
    Doors doors;
    doors["list"] = {{"list", "--date", "2026-11-23"}};
    doors["blocks"] = {{"blocks"}, {"blocks", "--series", it.series}};
    doors["history"] = {{"history", it.lone},
                        {"history", it.series},
                        {"history", it.inSeries},
                        {"history", it.shown},
                        {"history", it.shown, "--limit", "1"},
                        {"history", it.moved}};
    doors["run-sheet"] = {{"run-sheet", "--location", "Harbour"},
                          {"run-sheet", "--location", "Harbour", "--form", "day"}};
    doors["export"] = {{"export", "--format", "csv"},
                       {"export", "--format", "ics"},
                       {"export", "--format", "json"}};
    doors["import"] = {{"import", "clash.csv", "--dry-run"}};
    doors["check-availability"] = {
        {"check-availability", "--location", "Harbour", "--date", "2026-11-23", "--minutes", "60"}};
    doors["find"] = {{"find", "60 min 23 nov 20:00", "--location", "Harbour"}};
    doors["explain"] = {over({"explain"}, {"--minutes", "60"})};
    doors["create-booking"] = {over({"create-booking"}, {"--minutes", "60", "--customer", "Jo"})};
    doors["reschedule-booking"] = {over({"reschedule-booking", it.moved}, {})};
    doors["block"] = {{"block",
                       "--bays",
                       "Harbour/Bay 1",
                       "--start",
                       at("19:30"),
                       "--minutes",
                       "60",
                       "--kind",
                       "repair",
                       "--dry-run"}};
    doors["lift"] = {{"lift", it.lone, "--from", at("20:15"), "--dry-run"}};
    doors["unlift"] = {{"unlift", it.lone, "--dry-run"}};
    doors["edit-series"]
        = {{"edit-series", it.inSeries, "--scope", "all", "--minutes", "90", "--dry-run"}};
    doors["notices"] = {{"notices", "--all"}};
    doors["audit"] = {{"audit", "--about", "blocks"}, {"audit", "--about", "bookings"}};
    doors["overrides"] = {{"overrides"}};
    doors["attempts"] = {{"attempts"}};
    doors["conflicts"] = {{"conflicts"}};
    doors["undo"] = {{"undo", "--change", it.step}};
    doors["redo"] = {{"redo"}};
    doors["verify"] = {{"verify"}};
    it.club.folder().write("strict.json",
                           "{\"version\": 1, \"rules\": [{\"id\": \"a\", \"rule\": "
                           "\"duration\", \"minimum\": 600}]}");
    doors["rules try"] = {{"rules", "try", "strict.json"}};
    doors["window"] = {{"window"}};
    for (const char *tells : {"give-time",     "free-time",      "customers",
                              "customers add", "cancel-booking", "check-in",
                              "complete",      "no-show",        "release",
                              "reopen",        "holidays",       "import-holidays",
                              "kinds",         "set-kind",       "operators",
                              "set-operator",  "roles",          "set-role",
                              "flags",         "set-flag",       "rules show",
                              "rules check",   "rules set",      "give-up",
                              "try-again",     "set-pin",        "set-password",
                              "set-sign-in",   "forget-pins",    "init",
                              "expand",        "sync",           "help"})
        doors[tells] = {};
    return doors;
}

TEST(KindsHidden, NoCommandTellsWhatABlockIsToWhoMayNotSeeItsKind)
{
    Veiled it;
    const Doors doors = doorsOf(it);
    for (const CommandSpec &command : commandTable()) {
        const auto door = doors.find(command.name);
        ASSERT_NE(door, doors.end()) << command.name << " is looked through nowhere";
        for (const std::vector<std::string> &args : door->second) {
            std::vector<std::string> all = args;
            all.insert(all.end(), {"--as", "Blind"});
            const auto ran = it.club.run(all);
            EXPECT_NE(ran.exit, exitUsage) << command.name << ": " << ran.err;
            for (const std::string &text : {ran.out, ran.err})
                for (const char *secret : {plantedKind, "zyxwarth"})
                    EXPECT_EQ(text.find(secret), std::string::npos)
                        << command.name << " tells " << secret << ":\n"
                        << text;
        }
    }
}

TEST(KindsHidden, TheDoorsAreNotEmptyForWhoMaySeeIt)
{
    Veiled it;
    const Doors doors = doorsOf(it);
    for (const char *name : {"list",
                             "blocks",
                             "history",
                             "run-sheet",
                             "export",
                             "import",
                             "explain",
                             "create-booking",
                             "reschedule-booking",
                             "audit",
                             "undo"}) {
        std::string told;
        for (const auto &args : doors.at(name)) {
            const auto ran = it.club.run(args);
            told += ran.out + ran.err;
        }
        EXPECT_NE(told.find(plantedKind), std::string::npos) << name << ":\n" << told;
    }
}

TEST(KindsHidden, WhoMayNotSeeItReadsThatTheTimeIsTaken)
{
    Veiled it;
    const auto blocks
        = itemsAt(json(it.club.out({"list", "--date", "2026-11-23", "--as", "Kim"})), "blocks");
    EXPECT_EQ(blocks.size(), 4U);
    const auto steps = itemsAt(json(it.club.out({"history", it.lone, "--as", "Blind"})), "steps");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(textAt(steps.front(), "label"), "Free a part of a block");
    EXPECT_EQ(textAt(steps.back(), "label"), "Lay 1 block(s)");
    EXPECT_FALSE(itemsAt(steps.front(), "changes").empty());
}

} // namespace
} // namespace bayboard
