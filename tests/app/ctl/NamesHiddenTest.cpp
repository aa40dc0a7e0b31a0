// Whose role may not know customers finds no name behind any door of the command line: one name is
// planted in every field that a person fills in, and every command is run and looked through.

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
using test::itemsAt;
using test::json;
using test::textAt;

constexpr const char *planted = "Zyxwarth";

/// A club where everything that people write names somebody, and Blind, who may do all but know
/// customers.
class Planted
{
public:
    Planted()
    {
        std::string verbs;
        for (std::size_t i = 0; i < permissionCount; ++i) {
            const auto verb = static_cast<Permission>(i);
            if (verb != Permission::CustomerReadName && verb != Permission::CustomerReadContact)
                verbs += std::string(verbs.empty() ? "" : ",") + wordFor(verb);
        }
        club.out({"set-role", "blind", "--name", "Blind", "--permissions", verbs});
        club.out({"set-operator", "Blind", "--add", "--roles", "blind"});
        customer = textAt(json(club.out({"customers",
                                         "add",
                                         "--name",
                                         name(1),
                                         "--phone",
                                         "902-555-7391",
                                         "--email",
                                         "zyxwarth@example.org",
                                         "--notes",
                                         name(2)})),
                          "id");
        booking = book(at("18:00"), {"--customer", customer});
        guest = book(at("20:00"), {"--customer", name(3), "--phone", "902-555-7391"});
        gone = book(at("12:00"), {"--customer", name(4)});
        club.out({"cancel-booking", gone, "--reason", name(7)});
        club.out({"give-time", guest, "--minutes", "30", "--reason", name(8)});
        club.out({"block",
                  "--bays",
                  "Harbour/Bay 1",
                  "--start",
                  at("18:30"),
                  "--minutes",
                  "60",
                  "--kind",
                  "repair",
                  "--on-clash",
                  "cancel"});
    }

    [[nodiscard]] static std::string name(int number)
    {
        return std::string(planted) + std::to_string(number);
    }

    std::string book(const std::string &start, const std::vector<std::string> &more)
    {
        std::vector<std::string> args{"create-booking",
                                      "--bay",
                                      "Harbour/Bay 1",
                                      "--start",
                                      start,
                                      "--minutes",
                                      "60",
                                      "--notes",
                                      name(5),
                                      "--title",
                                      name(6)};
        args.insert(args.end(), more.begin(), more.end());
        return textAt(json(club.out(args)), "id");
    }

    CtlClub club;
    std::string customer;
    std::string booking;
    std::string guest;
    std::string gone;
};

/// What each command is asked; a command that is missing here fails the test, so that a new one is
/// looked through as well. Empty: it tells of no club.
std::map<std::string, std::vector<std::vector<std::string>>> doorsOf(const Planted &it)
{
    const std::vector<std::string> slot{
        "--bay", "Harbour/Bay 1", "--start", at("20:30"), "--minutes", "60"};
    const auto with = [&](std::vector<std::string> args, const std::vector<std::string> &more) {
        args.insert(args.end(), more.begin(), more.end());
        return args;
    };
    std::map<std::string, std::vector<std::vector<std::string>>> doors;
    doors["list"] = {{"list", "--date", "2026-11-23"},
                     {"list", "--customer", it.customer},
                     {"list", "--date", "2026-11-23", "--state", "cancelled"}};
    doors["history"] = {{"history", it.booking}, {"history", it.guest}, {"history", it.gone}};
    doors["run-sheet"] = {{"run-sheet", "--location", "Harbour", "--cancelled"},
                          {"run-sheet", "--location", "Harbour", "--cancelled", "--form", "day"}};
    doors["customers"] = {{"customers", "--search", "Zyx"}, {"customers", "--patterns"}};
    doors["give-time"] = {{"give-time", it.guest, "--minutes", "600", "--reason", "x"}};
    doors["free-time"] = {{"free-time"}, {"free-time", "--customer", it.customer}};
    doors["customers add"] = {{"customers", "add", "--name", "Other", "--phone", "902-555-7391"}};
    doors["export"] = {{"export", "--format", "csv"},
                       {"export", "--format", "ics"},
                       {"export", "--format", "json"}};
    doors["import"] = {{"import", "bookings.csv", "--dry-run"}};
    doors["check-availability"] = {
        {"check-availability", "--location", "Harbour", "--date", "2026-11-23", "--minutes", "60"}};
    doors["find"] = {{"find", "60 min 23 nov", "--location", "Harbour"},
                     {"find", "2 bays after 17 Zyx", "--location", "Harbour"}};
    doors["explain"]
        = {with({"explain"}, slot), with({"explain", "--customer", it.customer}, slot)};
    doors["create-booking"] = {with({"create-booking", "--customer", "Somebody"}, slot)};
    doors["reschedule-booking"]
        = {with({"reschedule-booking", it.booking}, {"--start", at("20:30")}),
           with({"reschedule-booking", it.booking}, {"--start", at("22:00")})};
    doors["cancel-booking"] = {{"cancel-booking", it.guest, "--dry-run"}};
    doors["check-in"] = {{"check-in", it.guest}};
    doors["complete"] = {{"complete", it.guest}};
    doors["no-show"] = {{"no-show", it.guest}};
    doors["release"] = {{"release", it.guest}};
    doors["reopen"] = {{"reopen", it.gone}};
    doors["undo"] = {{"undo"}};
    doors["redo"] = {{"redo"}};
    doors["holidays"] = {{"holidays"}};
    doors["import-holidays"] = {{"import-holidays", "none.ics", "--all", "--dry-run"}};
    doors["block"] = {{"block",
                       "--bays",
                       "Harbour/Bay 1",
                       "--start",
                       at("20:00"),
                       "--minutes",
                       "60",
                       "--kind",
                       "repair",
                       "--dry-run"}};
    doors["blocks"] = {{"blocks"}};
    doors["lift"] = {{"lift", it.booking}};
    doors["unlift"] = {{"unlift", it.booking}};
    doors["edit-series"] = {{"edit-series", it.booking}};
    doors["notices"] = {{"notices", "--all"}};
    doors["kinds"] = {{"kinds"}};
    doors["set-kind"] = {{"set-kind", "repair", "--minutes", "45"}};
    doors["operators"] = {{"operators"}};
    doors["set-operator"] = {{"set-operator", "Kim", "--tags", "x"}};
    doors["roles"] = {{"roles"}};
    doors["set-role"] = {{"set-role", "kiosk", "--block-ahead", "1"}};
    doors["flags"] = {{"flags"}};
    doors["set-flag"] = {{"set-flag", "block.bulk", "--on"}};
    doors["rules show"] = {{"rules", "show"}};
    it.club.folder().write("strict.json",
                           "{\"version\": 1, \"rules\": [{\"id\": \"a\", \"rule\": "
                           "\"duration\", \"minimum\": 600}]}");
    doors["rules try"] = {{"rules", "try", "strict.json"}};
    doors["attempts"] = {{"attempts"}};
    doors["overrides"] = {{"overrides"}};
    doors["audit"] = {{"audit"}};
    doors["verify"] = {{"verify"}};
    doors["conflicts"] = {{"conflicts"}};
    doors["give-up"] = {{"give-up", it.booking, "--reason", "x"}};
    doors["try-again"] = {{"try-again", it.booking}};
    doors["window"] = {{"window"}};
    doors["set-pin"] = {{"set-pin"}};
    doors["set-password"] = {{"set-password"}};
    doors["set-sign-in"] = {{"set-sign-in", "--hours", "0"}};
    for (const char *tells :
         {"init", "rules check", "rules set", "forget-pins", "expand", "sync", "help"})
        doors[tells] = {};
    return doors;
}

TEST(NamesHidden, NoCommandTellsOneToWhoMayNotKnowCustomers)
{
    Planted it;
    const auto doors = doorsOf(it);
    for (const CommandSpec &command : commandTable()) {
        const auto door = doors.find(command.name);
        ASSERT_NE(door, doors.end()) << command.name << " is looked through nowhere";
        for (const std::vector<std::string> &args : door->second) {
            std::vector<std::string> all = args;
            all.insert(all.end(), {"--as", "Blind"});
            const auto ran = it.club.run(all);
            for (const std::string &text : {ran.out, ran.err})
                for (const char *secret : {planted, "zyxwarth", "555-7391", "5557391"})
                    EXPECT_EQ(text.find(secret), std::string::npos)
                        << command.name << " tells " << secret << ":\n"
                        << text;
        }
    }
}

TEST(NamesHidden, TheDoorsAreNotEmptyForWhoMay)
{
    Planted it;
    const auto doors = doorsOf(it);
    for (const char *name :
         {"list", "history", "run-sheet", "export", "notices", "audit", "free-time"}) {
        std::string told;
        for (const auto &args : doors.at(name))
            told += it.club.run(args).out;
        EXPECT_NE(told.find(planted), std::string::npos) << name;
    }
}

} // namespace
} // namespace bayboard
