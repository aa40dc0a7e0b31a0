#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::itemsAt;
using test::json;
using test::textAt;

TEST(RulesCommands, CheckCountsTheRulesOrNamesTheLine)
{
    CtlClub club;
    const auto book = club.folder().write("book.json", club.out({"rules", "show"}));
    const std::string good = club.out({"rules", "check", "book.json"});
    EXPECT_EQ(good.rfind("{\"ok\":true,\"rules\":", 0), 0U) << good;
    EXPECT_GT(test::numberAt(json(good), "rules"), 5);

    club.folder().write("broken.json",
                        "{\n  \"rules\": [\n    {\"id\": \"x\", \"rule\": \"nonsense\"}\n  ]\n}\n");
    const auto broken = club.run({"rules", "check", "broken.json"});
    EXPECT_EQ(broken.exit, exitInput);
    EXPECT_EQ(test::keysOf(json(broken.out)), "ok,line,reason");
    EXPECT_GT(test::numberAt(json(broken.out), "line"), 0);
    EXPECT_FALSE(textAt(json(broken.out), "reason").empty());
    EXPECT_FALSE(broken.err.empty());
    EXPECT_EQ(club.run({"rules", "check", "nowhere.json"}).exit, exitInput);
    EXPECT_EQ(club.run({"rules", "check", "."}).exit, exitInput);
}

TEST(RulesCommands, CheckNeedsNoClub)
{
    const test::TemporaryFolder folder;
    folder.write("broken.json", "{");
    std::string out;
    std::string err;
    EXPECT_EQ(runWithoutDesk({"rules", "check", "broken.json"}, folder.path(), out, err),
              exitInput);
    EXPECT_EQ(test::boolAt(json(out), "ok"), false);
}

TEST(RulesCommands, NamesThatTheClubDoesNotHaveAreRefusedWithTheirLine)
{
    CtlClub club;
    const std::string before = club.out({"rules", "show"});
    club.folder().write("other.json",
                        "{\"version\": 1, \"rules\": [\n{\"id\": \"a\", \"rule\": \"capacity\",\n"
                        "\"scope\": {\"locations\": [\"Harbour\",\n\"Truro\"]}}]}");
    for (const char *command : {"check", "set"}) {
        const auto ran = club.run({"rules", command, "other.json"});
        EXPECT_EQ(ran.exit, exitInput) << command;
        EXPECT_EQ(test::keysOf(json(ran.out)), "ok,line,reason");
        EXPECT_EQ(test::numberAt(json(ran.out), "line"), 4);
        EXPECT_EQ(textAt(json(ran.out), "reason"), "the club has no location called \"Truro\"");
    }
    EXPECT_EQ(club.out({"rules", "show"}), before);
    std::string out;
    std::string err;
    EXPECT_EQ(runWithoutDesk({"rules", "check", "other.json"}, club.folder().path(), out, err),
              exitDone)
        << "without a club only the form is judged";
    EXPECT_FALSE(runWithoutDesk(
        {"--db", "club.bayboard", "rules", "check", "other.json"}, club.folder().path(), out, err));
}

TEST(RulesCommands, ANewBookIsInForceAtOnceAndCanBeTakenBack)
{
    CtlClub club;
    const std::vector<std::string> odd{"create-booking",
                                       "--bay",
                                       "Upper",
                                       "--start",
                                       at("18:10"),
                                       "--minutes",
                                       "60",
                                       "--customer",
                                       "X",
                                       "--dry-run"};
    EXPECT_EQ(club.run(odd).exit, exitRefused);
    club.folder().write("free.json", "{\"version\": 1, \"rules\": []}");
    const auto set = json(club.out({"rules", "set", "free.json"}));
    EXPECT_EQ(test::keysOf(set), "ok,rules,changeSet");
    EXPECT_EQ(test::numberAt(set, "rules"), 0);
    club.close();
    EXPECT_EQ(club.run(odd).exit, 0);
    club.out({"undo"});
    club.close();
    EXPECT_EQ(club.run(odd).exit, exitRefused);
}

TEST(RulesCommands, TryListsWhatWouldHaveBeenRefusedAndChangesNothing)
{
    CtlClub club;
    const std::string id = club.book("Harbour/Bay 1", at("18:00"), "60", "Jo Guest");
    club.book("Harbour/Bay 1", at("20:00"), "120", "Lea Long");
    const std::string before = club.out({"rules", "show"});
    club.folder().write("strict.json",
                        "{\"version\": 1, \"rules\": [{\"id\": \"long\", \"rule\": "
                        "\"duration\", \"minimum\": 120}]}");
    const auto tried = json(club.out({"rules", "try", "strict.json"}));
    EXPECT_EQ(test::keysOf(tried),
              "from,to,judged,cancelled,timeUnknown,pastUnknown,differing,refused,rules,bookings,"
              "leftOut");
    EXPECT_EQ(textAt(tried, "from"), "2026-08-25");
    EXPECT_EQ(textAt(tried, "to"), "2026-11-23");
    EXPECT_EQ(test::numberAt(tried, "judged"), 2);
    EXPECT_EQ(test::numberAt(tried, "refused"), 1);
    bool listed = false;
    for (const auto &entry : itemsAt(tried, "bookings")) {
        if (textAt(entry, "rule") != "long")
            continue;
        listed = true;
        EXPECT_EQ(test::keysOf(entry),
                  "change,rule,code,message,id,who,title,location,bays,start,end,made,moved");
        EXPECT_EQ(textAt(entry, "change"), "refused");
        EXPECT_EQ(textAt(entry, "code"), "INVALID_DURATION");
        EXPECT_EQ(textAt(entry, "id"), id);
        EXPECT_EQ(textAt(entry, "who"), "Jo Guest");
        EXPECT_FALSE(textAt(entry, "message").empty());
    }
    EXPECT_TRUE(listed);
    const auto other = json(club.out({"rules", "try", "strict.json", "--location", "Hillside"}));
    EXPECT_EQ(test::numberAt(other, "judged"), 0);
    const auto day = json(
        club.out({"rules", "try", "strict.json", "--from", "2026-11-22", "--to", "2026-11-22"}));
    EXPECT_EQ(test::numberAt(day, "judged"), 0);
    EXPECT_EQ(club.out({"rules", "show"}), before);
}

TEST(RulesCommands, TryNamesTheLineOfABrokenBookAndRefusesAPeriodThatIsNone)
{
    CtlClub club;
    club.folder().write("broken.json", "{\"version\": 1,\n\"rules\": 7}");
    const auto broken = club.run({"rules", "try", "broken.json"});
    EXPECT_EQ(broken.exit, exitInput);
    EXPECT_EQ(test::numberAt(json(broken.out), "line"), 2);
    club.folder().write("free.json", "{\"version\": 1, \"rules\": []}");
    EXPECT_EQ(
        club.run({"rules", "try", "free.json", "--from", "2026-11-23", "--to", "2026-11-22"}).exit,
        exitInput);
}

TEST(RulesCommands, ABrokenBookLeavesTheOldOneInForce)
{
    CtlClub club;
    const std::string before = club.out({"rules", "show"});
    club.folder().write("broken.json", "{\"rules\": 7}");
    EXPECT_EQ(club.run({"rules", "set", "broken.json"}).exit, exitInput);
    EXPECT_EQ(club.out({"rules", "show"}), before);
    club.folder().write("free.json", "{\"version\": 1, \"rules\": []}");
    EXPECT_EQ(club.run({"rules", "set", "free.json", "--as", "Sam"}).exit, exitRefused);
    EXPECT_EQ(club.out({"rules", "show"}), before);
}

TEST(Attempts, AreCountedByRuleOperatorAndDay)
{
    CtlClub club;
    const std::vector<std::string> odd{"create-booking",
                                       "--bay",
                                       "Upper",
                                       "--start",
                                       at("18:10"),
                                       "--minutes",
                                       "60",
                                       "--customer",
                                       "X",
                                       "--as",
                                       "Sam"};
    EXPECT_EQ(club.run(odd).exit, exitRefused);
    EXPECT_EQ(club.run(odd).exit, exitRefused);
    club.out({"create-booking",
              "--bay",
              "Upper",
              "--start",
              at("18:10"),
              "--minutes",
              "60",
              "--customer",
              "X",
              "--as",
              "Ana",
              "--override",
              "she asked"});
    club.close();
    const auto counts = itemsAt(json(club.out({"attempts"})), "attempts");
    ASSERT_EQ(counts.size(), 2U);
    for (const auto &count : counts) {
        EXPECT_EQ(test::keysOf(count), "day,code,rule,operator,overridden,count");
        EXPECT_EQ(textAt(count, "day"), "2026-11-23");
        EXPECT_EQ(textAt(count, "code"), "INVALID_START");
        const bool overridden = test::boolAt(count, "overridden");
        EXPECT_EQ(textAt(count, "operator"), overridden ? "Ana" : "Sam");
        EXPECT_EQ(test::numberAt(count, "count"), overridden ? 1 : 2);
    }
    EXPECT_TRUE(itemsAt(json(club.out({"attempts", "--to", "2026-11-22"})), "attempts").empty());
}

} // namespace
} // namespace bayboard
