#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <set>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::numberAt;
using test::smallClubFile;
using test::textAt;

std::vector<std::string> block(std::vector<std::string> more)
{
    std::vector<std::string> args{"block",
                                  "--bays",
                                  "Harbour/Bay 1,Harbour/Bay 2",
                                  "--start",
                                  "2026-11-23T18:00",
                                  "--minutes",
                                  "120",
                                  "--kind",
                                  "maintenance",
                                  "--reason",
                                  "Lamp"};
    args.insert(args.end(), more.begin(), more.end());
    return args;
}

std::vector<PositionedJson> blocksOf(CtlClub &club)
{
    return itemsAt(json(club.out({"blocks", "--from", "2026-11-01", "--to", "2027-12-31"})),
                   "blocks");
}

TEST(BlockCommand, PrintsEachDateWithWhomItHitsAndTheWaysOut)
{
    CtlClub club;
    const auto booking = club.book("Harbour/Bay 1", at("18:30"));
    const auto journal = club.journalLength();
    const auto report = json(
        club.out(block({"--rrule", "FREQ=DAILY;COUNT=3", "--exdate", "2026-11-24", "--dry-run"})));
    EXPECT_EQ(test::keysOf(report),
              "occurrences,bookings,laid,moved,shortened,skipped,cancelled,blockedMinutes,"
              "lostMinutes,taken,faults,id,changeSet");
    const auto dates = itemsAt(report, "occurrences");
    ASSERT_EQ(dates.size(), 2U);
    EXPECT_EQ(test::keysOf(dates[0]), "start,end,localStart,clashes,bays,ids,change");
    EXPECT_EQ(textAt(dates[0], "start"), at("18:00"));
    EXPECT_EQ(textAt(dates[0], "localStart"), "2026-11-23T18:00:00");
    EXPECT_EQ(textAt(dates[1], "start"), "2026-11-25T18:00:00-04:00");
    EXPECT_TRUE(itemsAt(dates[1], "clashes").empty());
    const auto clash = firstAt(dates[0], "clashes");
    EXPECT_EQ(test::keysOf(clash),
              "id,name,phone,email,start,end,bays,overlapMinutes,waysOut,answer");
    EXPECT_EQ(textAt(clash, "id"), booking);
    EXPECT_EQ(textAt(clash, "name"), "Jo Guest");
    EXPECT_EQ(numberAt(clash, "overlapMinutes"), 60);
    EXPECT_EQ(textAt(firstAt(clash, "waysOut"), "bay"), "Harbour/Bay 3");
    EXPECT_EQ(numberAt(report, "bookings"), 1);
    EXPECT_EQ(club.journalLength(), journal);
}

TEST(BlockCommand, TellsTheEMailAddressOfWhoHasNoPhone)
{
    CtlClub club;
    const auto book = [&](const std::string &name, const std::vector<std::string> &more) {
        std::vector<std::string> args{"customers", "add", "--name", name};
        args.insert(args.end(), more.begin(), more.end());
        return textAt(json(club.out(args)), "id");
    };
    const std::string quiet = book("Quiet", {"--email", "quiet@example.org"});
    const std::string both
        = book("Both", {"--email", "both@example.org", "--phone", "902-555-0142"});
    club.book("Harbour/Bay 1", at("18:30"), "60", quiet);
    club.book("Harbour/Bay 2", at("18:30"), "60", both);
    const auto contacts = [&](const char *who) {
        std::string all;
        const auto report = json(club.out(block({"--dry-run", "--as", who})));
        for (const auto &clash : itemsAt(firstAt(report, "occurrences"), "clashes"))
            for (const char *way : {"phone", "email"})
                all += (test::isNullAt(clash, way) ? "-" : textAt(clash, way)) + " ";
        return all;
    };
    const std::string all = contacts("Max");
    EXPECT_NE(all.find("- quiet@example.org"), std::string::npos) << all;
    EXPECT_NE(all.find("902-555-0142 -"), std::string::npos) << all;
    club.out({"set-role",
              "blind",
              "--name",
              "Blind",
              "--permissions",
              "schedule.read,block.create,block.bulk,customer.read.name"});
    club.out({"set-operator", "Blind", "--add", "--roles", "blind"});
    EXPECT_EQ(contacts("Blind"), "- - - - ") << "who may not know contacts";
}

TEST(BlockCommand, DatesToLeaveOutNeedSomethingThatRepeats)
{
    CtlClub club;
    const auto refused = club.run(block({"--exdate", "2026-11-24"}));
    EXPECT_EQ(refused.exit, exitInput);
    EXPECT_NE(refused.err.find("--exdate"), std::string::npos) << refused.err;
    EXPECT_TRUE(blocksOf(club).empty());
    club.out(block({"--rdate", "2026-11-24T18:00", "--exdate", "2026-11-23"}));
    EXPECT_EQ(blocksOf(club).size(), 2U) << "one date on two bays";
}

TEST(BlockCommand, RefusesWhatNobodyDecidedWithTheSameJson)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:30"));
    const auto journal = club.journalLength();
    const auto refused = club.run(block({}));
    EXPECT_EQ(refused.exit, exitRefused);
    EXPECT_FALSE(refused.err.empty());
    EXPECT_EQ(textAt(firstAt(json(refused.out), "faults"), "code"), "OPEN");
    EXPECT_EQ(itemsAt(firstAt(json(refused.out), "occurrences"), "clashes").size(), 1U);
    EXPECT_EQ(club.journalLength(), journal);
    EXPECT_TRUE(blocksOf(club).empty());
}

TEST(BlockCommand, DoesWhatOnClashSaysInOneStepWithOneUndo)
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"skip", "skipped"}, {"move", "moved"}, {"shorten", "shortened"}, {"cancel", "cancelled"}};
    for (const auto &[policy, counted] : cases) {
        SCOPED_TRACE(policy);
        CtlClub club;
        club.book("Harbour/Bay 1", at("18:30"));
        const std::string before = club.out({"list", "--date", "2026-11-23"});
        const auto journal = club.journalLength();
        const auto report = json(club.out(block({"--on-clash", policy})));
        EXPECT_EQ(numberAt(report, counted), 1);
        EXPECT_EQ(club.journalLength(), journal + 1);
        EXPECT_EQ(blocksOf(club).size(), std::string(policy) == "skip" ? 1U : 2U);
        EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
        club.out({"undo"});
        EXPECT_EQ(club.out({"list", "--date", "2026-11-23"}), before);
    }
}

TEST(BlockCommand, CountsWhatTheAnswersLeave)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:30"));
    club.book("Harbour/Bay 1", "2026-11-24T18:00");
    club.book("Harbour/Bay 2", "2026-11-24T18:00");
    const auto rule = [](const char *policy) {
        return block({"--rrule", "FREQ=DAILY;COUNT=3", "--on-clash", policy});
    };
    auto shortened = rule("shorten");
    shortened.emplace_back("--dry-run");
    EXPECT_EQ(numberAt(json(club.out(shortened)), "blockedMinutes"), 6 * 120 - 3 * 60);
    const auto report = json(club.out(rule("skip")));
    EXPECT_EQ(numberAt(report, "laid"), 3);
    EXPECT_EQ(numberAt(report, "skipped"), 3);
    EXPECT_EQ(numberAt(report, "blockedMinutes"), 3 * 120);
    const auto dates = itemsAt(report, "occurrences");
    ASSERT_EQ(dates.size(), 3U);
    EXPECT_EQ(textAt(dates[0], "change"), "new");
    EXPECT_EQ(itemsAt(dates[0], "bays").size(), 1U);
    EXPECT_EQ(textAt(dates[1], "change"), "skipped");
    EXPECT_TRUE(itemsAt(dates[1], "ids").empty());
    EXPECT_EQ(itemsAt(dates[1], "clashes").size(), 2U);
    std::size_t ids = 0;
    for (const auto &date : dates)
        ids += itemsAt(date, "ids").size();
    EXPECT_EQ(ids, blocksOf(club).size());
}

TEST(BlockCommand, CancelLeavesOutWhoPlays)
{
    CtlClub club;
    const auto plays = club.book("Harbour/Bay 1", at("10:00"));
    club.out({"check-in", plays});
    const auto report = json(club.out({"block",
                                       "--bays",
                                       "Harbour/Bay 1",
                                       "--start",
                                       at("09:50"),
                                       "--until-lifted",
                                       "--kind",
                                       "maintenance",
                                       "--on-clash",
                                       "cancel"}));
    EXPECT_EQ(numberAt(report, "cancelled"), 0);
    EXPECT_EQ(numberAt(report, "shortened"), 1);
    EXPECT_TRUE(itemsAt(firstAt(firstAt(report, "occurrences"), "clashes"), "waysOut").empty());
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(BlockCommand, TakesRulesFromAFileAndLeavesHolidaysOut)
{
    CtlClub club;
    club.folder().write("rule.txt",
                        "DTSTART:20261123T060000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
                        "RDATE:20261201T070000\r\n");
    club.folder().write(
        "holidays.ics",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261124\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n");
    club.out({"import-holidays", "holidays.ics", "--all"});
    const auto report = json(club.out({"block",
                                       "--bays",
                                       "all",
                                       "--location",
                                       "Hillside",
                                       "--recurrence",
                                       "rule.txt",
                                       "--not-on-holidays",
                                       "--minutes",
                                       "30",
                                       "--kind",
                                       "cleaning"}));
    EXPECT_EQ(itemsAt(report, "occurrences").size(), 3U); // 23rd, 25th, 1st
    EXPECT_EQ(numberAt(report, "laid"), 6);
}

TEST(BlockCommand, SaysWhatIsWrong)
{
    CtlClub club;
    EXPECT_EQ(club.run(block({"--rrule", "FREQ=WEEKLY;BYDAY=2TU"})).exit, exitInput);
    EXPECT_EQ(club.run(block({"--rrule", "NONSENSE"})).exit, exitInput);
    EXPECT_EQ(club.run(block({"--until-lifted"})).exit, exitInput); // and --minutes
    EXPECT_EQ(club.run(block({"--on-clash", "shout"})).exit, exitUsage);
    EXPECT_EQ(club.run(block({"--as", "Kim"})).exit, exitRefused);
    EXPECT_EQ(club.run({"block", "--bays", "Harbour/Bay 9", "--kind", "cleaning"}).exit, exitInput);
    EXPECT_EQ(club.run({"block", "--bays", "Harbour/Bay 1", "--kind", "cleaning"}).exit, exitInput);
    EXPECT_EQ(club.run({"block",
                        "--bays",
                        "Harbour/Bay 1",
                        "--kind",
                        "nonsense",
                        "--start",
                        "2026-11-24T10:00"})
                  .exit,
              exitInput);
    EXPECT_TRUE(blocksOf(club).empty());
}

TEST(LiftCommand, GivesAPartFreeAndTakesItBack)
{
    CtlClub club;
    club.out(block({}));
    const auto bothBays = blocksOf(club);
    const bool isFirst = textAt(bothBays.front(), "bay") == "Harbour/Bay 1";
    const auto id = textAt(isFirst ? bothBays.front() : bothBays.back(), "id");
    club.out({"lift", id, "--from", "2026-11-23T19:00", "--group"});
    for (const auto &each : blocksOf(club))
        EXPECT_EQ(textAt(firstAt(each, "lifted"), "start"), at("19:00"));
    const auto booked = club.book("Harbour/Bay 1", at("19:00"));
    // Taking it back would lie over the booking.
    EXPECT_EQ(club.run({"unlift", id}).exit, exitRefused);
    EXPECT_EQ(
        numberAt(json(club.out({"unlift", id, "--group", "--on-clash", "cancel"})), "cancelled"),
        1);
    for (const auto &each : blocksOf(club))
        EXPECT_TRUE(itemsAt(each, "lifted").empty());
    const auto notice = firstAt(json(club.out({"notices"})), "notices");
    EXPECT_EQ(textAt(notice, "booking"), booked);
    EXPECT_EQ(textAt(notice, "name"), "Jo Guest");
    EXPECT_EQ(textAt(notice, "reason"), "Lamp");
    const auto told = json(club.out({"notices", "--told", textAt(notice, "id")}));
    EXPECT_TRUE(itemsAt(told, "notices").empty());
    EXPECT_TRUE(Uuid::parse(textAt(told, "changeSet")).has_value());
    EXPECT_TRUE(test::boolAt(firstAt(json(club.out({"notices", "--all"})), "notices"), "told"));
    EXPECT_EQ(
        itemsAt(json(club.out({"notices", "--not-told", textAt(notice, "id")})), "notices").size(),
        1U);
    EXPECT_EQ(club.run({"notices", "--told", id}).exit, exitInput);
    EXPECT_EQ(club.run({"notices", "--told", id, "--not-told", id}).exit, exitInput);
    EXPECT_EQ(club.run({"lift", id}).exit, exitInput);
    EXPECT_EQ(club.run({"lift", booked, "--from", "now"}).exit, exitInput);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(LiftCommand, OpensAnOutageNow)
{
    CtlClub club;
    const auto id = textAt(json(club.out({"block",
                                          "--bays",
                                          "Harbour/Bay 3",
                                          "--start",
                                          at("09:30"),
                                          "--until-lifted",
                                          "--kind",
                                          "out_of_service"})),
                           "id");
    EXPECT_TRUE(test::isNullAt(blocksOf(club).front(), "end"));
    club.out({"lift", id, "--from", "now"});
    club.book("Harbour/Bay 3", at("10:30"));
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(EditSeriesCommand, ChangesThisFollowingOrAllAndBringsDatesBack)
{
    CtlClub club;
    const auto series = textAt(json(club.out(block({"--rrule", "FREQ=DAILY;COUNT=4"}))), "id");
    ASSERT_EQ(blocksOf(club).size(), 8U);
    const auto second = textAt(blocksOf(club)[2], "id");
    club.out({"edit-series", second, "--scope", "this", "--group", "--start", "2026-11-24T20:00"});
    EXPECT_EQ(textAt(blocksOf(club)[2], "start"), "2026-11-24T20:00:00-04:00");
    club.out({"edit-series", series, "--scope", "all", "--title", "Projector"});
    for (const auto &each : blocksOf(club))
        EXPECT_EQ(textAt(each, "title"), "Projector");
    const auto third = textAt(blocksOf(club)[4], "id");
    club.out({"edit-series", third, "--scope", "this", "--group", "--remove"});
    EXPECT_EQ(blocksOf(club).size(), 6U);
    const auto listed = json(club.out({"blocks", "--series", series}));
    EXPECT_EQ(firstAt(firstAt(listed, "series"), "leftOut").text, "20261125T180000");
    club.out({"edit-series", series, "--scope", "all", "--restore", "2026-11-25"});
    EXPECT_EQ(blocksOf(club).size(), 8U);
    const auto fourth = textAt(blocksOf(club)[6], "id");
    const auto split
        = json(club.out({"edit-series", fourth, "--scope", "following", "--minutes", "60"}));
    EXPECT_EQ(textAt(firstAt(split, "occurrences"), "end"), "2026-11-26T19:00:00-04:00");
    club.out({"edit-series", series, "--scope", "all", "--remove", "--dry-run"});
    EXPECT_EQ(blocksOf(club).size(), 8U);
    EXPECT_EQ(
        club.run({"edit-series", second, "--scope", "all", "--remove", "--restore", "x"}).exit,
        exitInput);
    EXPECT_EQ(club.run({"edit-series", second, "--title", "x"}).exit, exitUsage);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(BlocksCommand, IsNarrowedByPlaceTimeAndSeries)
{
    CtlClub club;
    const auto series = textAt(json(club.out(block({"--rrule", "FREQ=DAILY;COUNT=40"}))), "id");
    const auto count = [&](std::vector<std::string> args) {
        args.insert(args.begin(), "blocks");
        return itemsAt(json(club.out(args)), "blocks").size();
    };
    EXPECT_EQ(count({}), 62U); // today and 30 days
    EXPECT_EQ(count({"--series", series}), 80U);
    EXPECT_EQ(count({"--location", "Hillside"}), 0U);
    EXPECT_EQ(count({"--from", "2026-11-24", "--to", "2026-11-25"}), 4U);
    const auto first = firstAt(json(club.out({"blocks"})), "series");
    EXPECT_EQ(test::keysOf(first),
              "id,location,bays,start,minutes,kind,title,reason,recurrence,notOnHolidays,leftOut");
    EXPECT_EQ(numberAt(first, "minutes"), 120);
}

/// Harbour: Bay 1 holds Bay 2; Bay 3 and Hillside's Upper have a tag.
std::string linkedClubFile()
{
    std::string text = smallClubFile();
    const auto put = [&text](std::string_view bay, std::string_view more) {
        text.insert(text.find(bay) + bay.size() - 1, more);
    };
    put(R"({"name": "Bay 1"})", R"(, "links": ["Bay 2"])");
    put(R"({"name": "Bay 3"})", R"(, "tags": ["lit"])");
    put(R"({"name": "Upper"})", R"(, "tags": ["lit"])");
    return text;
}

TEST(BlockCommand, BaysAreNamedByLocationGroupTagOrAll)
{
    CtlClub club(linkedClubFile());
    const auto baysOf = [&](std::vector<std::string> args) {
        for (const char *each : {"--start", "2026-11-24T06:00", "--minutes", "60", "--kind"})
            args.emplace_back(each);
        args.insert(args.begin(), {"block", "--bays"});
        args.insert(args.end(), {"cleaning", "--dry-run"});
        std::set<std::string> names;
        for (const auto &date : itemsAt(json(club.out(args)), "occurrences"))
            for (const auto &bay : itemsAt(date, "bays"))
                EXPECT_TRUE(names.insert(bay.text).second) << "each once";
        std::string said;
        for (const std::string &name : names)
            said += (said.empty() ? "" : ", ") + name;
        return said;
    };
    const std::string harbour = "Harbour/Bay 1, Harbour/Bay 2, Harbour/Bay 3";
    EXPECT_EQ(baysOf({"location:Harbour"}), harbour);
    EXPECT_EQ(baysOf({"group:Harbour/Bay 2"}), "Harbour/Bay 1, Harbour/Bay 2");
    EXPECT_EQ(baysOf({"tag:lit"}), "Harbour/Bay 3, Hillside/Upper");
    EXPECT_EQ(baysOf({"tag:lit", "--location", "Hillside"}), "Hillside/Upper");
    EXPECT_EQ(baysOf({"all"}), harbour + ", Hillside/Bay 1, Hillside/Upper");
    EXPECT_EQ(baysOf({"all", "--location", "Hillside"}), "Hillside/Bay 1, Hillside/Upper");
    EXPECT_EQ(baysOf({"group:Harbour/Bay 1,tag:lit,Harbour/Bay 2"}), harbour + ", Hillside/Upper");
}

TEST(BlockCommand, WordsThatMeanNoBayAreRefused)
{
    CtlClub club(linkedClubFile());
    const auto exitOf = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"block",
                                      "--start",
                                      "2026-11-24T06:00",
                                      "--minutes",
                                      "60",
                                      "--kind",
                                      "cleaning",
                                      "--dry-run",
                                      "--bays"};
        args.insert(args.end(), more.begin(), more.end());
        return club.run(args).exit;
    };
    EXPECT_EQ(exitOf({"tag:LIT"}), exitInput) << "tags are told apart by case";
    EXPECT_EQ(exitOf({"tag:"}), exitInput);
    EXPECT_EQ(exitOf({"location:Nowhere"}), exitInput);
    EXPECT_EQ(exitOf({"location:Harbour", "--location", "Hillside"}), exitInput);
    EXPECT_EQ(exitOf({"group:Bay 9"}), exitInput);
}

TEST(BlockCommand, ASeriesIsPutOnAGroupOfBays)
{
    CtlClub club(linkedClubFile());
    const auto laid = json(club.out({"block",
                                     "--bays",
                                     "Harbour/Bay 3",
                                     "--kind",
                                     "cleaning",
                                     "--start",
                                     "2026-11-24T06:00",
                                     "--minutes",
                                     "60",
                                     "--rrule",
                                     "FREQ=DAILY;COUNT=2"}));
    club.out({"edit-series", textAt(laid, "id"), "--scope", "all", "--bays", "group:Bay 1"});
    std::multiset<std::string> bays;
    for (const auto &block : blocksOf(club))
        bays.insert(textAt(block, "bay"));
    EXPECT_EQ(bays,
              (std::multiset<std::string>{
                  "Harbour/Bay 1", "Harbour/Bay 1", "Harbour/Bay 2", "Harbour/Bay 2"}));
}

} // namespace
} // namespace bayboard
