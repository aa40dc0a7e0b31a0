#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::numberAt;
using test::textAt;

constexpr const char *bookingList
    = "Reference,Location,Bay,Start,End,Customer\n"
      "R1,Harbour,Bay 1,2026-11-23 18:00,2026-11-23 19:00,Jo Guest\n"
      "R2,Harbour,Bay 2,2026-11-23 18:00,2026-11-23 19:30,Ada Guest\n"
      "R3,Hillside,Upper,2026-11-23 23:00,2026-11-24 01:00,Night Owl\n";
constexpr const char *fixedKeys
    = "rows,bookings,bays,new,changed,same,unreadable,clashes,leftOut,aside,skipped,locations,"
      "newBays,madeLocations,madeBays,customers,closedDates,holidayBlocks,blocks,warnings,"
      "unreadColumns,mapping,notes,remarks";
const std::vector<std::string> theDay{"list", "--from", "2026-11-23", "--to", "2026-11-24"};

TEST(Import, DryRunReportsAndChangesNothing)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    const std::string before = club.out(theDay);
    const auto journal = club.journalLength();
    const auto report = json(club.out({"import", "list.csv", "--dry-run"}));
    EXPECT_EQ(test::keysOf(report), fixedKeys);
    EXPECT_EQ(numberAt(report, "rows"), 3);
    EXPECT_EQ(numberAt(report, "bookings"), 3);
    EXPECT_EQ(numberAt(report, "bays"), 3);
    EXPECT_EQ(numberAt(report, "new"), 3);
    EXPECT_EQ(club.out(theDay), before);
    EXPECT_EQ(club.journalLength(), journal);
}

TEST(Import, IsOneStepThatCanBeTakenBackAndMadeAgain)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    const std::string before = club.out(theDay);
    const auto journal = club.journalLength();
    const auto first = json(club.out({"import", "list.csv"}));
    EXPECT_EQ(test::keysOf(first), std::string(fixedKeys) + ",changeSet");
    EXPECT_TRUE(Uuid::parse(textAt(first, "changeSet")).has_value());
    EXPECT_EQ(club.journalLength(), journal + 1);
    EXPECT_EQ(itemsAt(json(club.out(theDay)), "bookings").size(), 3U);
    const auto again = json(club.out({"import", "list.csv"}));
    EXPECT_EQ(numberAt(again, "same"), 3);
    EXPECT_EQ(numberAt(again, "new"), 0);
    EXPECT_TRUE(test::isNullAt(again, "changeSet"));
    club.out({"undo"});
    EXPECT_EQ(club.out(theDay), before);
    EXPECT_EQ(numberAt(json(club.out({"import", "list.csv", "--dry-run"})), "new"), 3);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(Import, ClashesAndUnreadableRowsAreListedAndTheRestGoesOn)
{
    CtlClub club;
    const auto stored = club.book("Harbour/Bay 1", at("18:30"));
    club.folder().write("list.csv",
                        std::string(bookingList)
                            + "R4,Harbour,Bay 2,2026-11-23 19:00,2026-11-23 20:00,Late\n"
                              "R5,Harbour,Bay 2,whenever,2026-11-23 20:00,Never\n");
    const auto report = json(club.out({"import", "list.csv"}));
    EXPECT_EQ(numberAt(report, "new"), 2);
    ASSERT_EQ(itemsAt(report, "unreadable").size(), 1U);
    EXPECT_EQ(numberAt(firstAt(report, "unreadable"), "row"), 5);
    const auto clashes = itemsAt(report, "clashes");
    ASSERT_EQ(clashes.size(), 2U);
    bool withStored = false;
    bool withRow = false;
    for (const auto &clash : clashes) {
        EXPECT_TRUE(test::keysOf(clash).starts_with("row,with,bay,line,")) << test::keysOf(clash);
        EXPECT_FALSE(textAt(clash, "name").empty());
        EXPECT_FALSE(textAt(clash, "withName").empty());
        EXPECT_EQ(textAt(clash, "start").substr(0, 11), "2026-11-23T");
        const PositionedJson &with = *clash.member("with");
        withStored = withStored || with.text == stored;
        withRow = withRow || with.integer == 2;
    }
    EXPECT_TRUE(withStored);
    EXPECT_TRUE(withRow);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(Import, ClashingRowsAreKeptAsideOnRequest)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:30"));
    club.folder().write("list.csv", bookingList);
    const auto report = json(club.out({"import", "list.csv", "--on-clash", "aside"}));
    EXPECT_EQ(numberAt(report, "aside"), 1);
    EXPECT_EQ(itemsAt(json(club.out({"list", "--date", "2026-11-23", "--state", "cancelled"})),
                      "bookings")
                  .size(),
              1U);
}

TEST(Import, SaysWhatItMakesAndWhoseNameIsNotTheCustomers)
{
    CtlClub club;
    club.folder().write("export (1).csv",
                        "Reference,Location,Bay,Start,End,Customer,Phone\n"
                        "R1,Harbour,bay-1,2026-11-23 18:00,2026-11-23 19:00,Anna Guest,9025550177\n"
                        "R2,Harbour,Bay 9,2026-11-23 18:00,2026-11-23 19:00,Per Owl,9025550177\n"
                        "R3,Annex,Hall,2026-11-23 18:00,2026-11-23 19:00,Smith, John,x\n"
                        "R4,Harbour,Bay 1,2026-11-23 18:30,2026-11-23 19:00,Late,\n");
    const auto report = json(club.out({"import", "export (1).csv"}));
    ASSERT_EQ(itemsAt(report, "madeBays").size(), 1U);
    EXPECT_EQ(itemsAt(report, "madeBays").front().text, "Harbour/Bay 9");
    EXPECT_TRUE(itemsAt(report, "madeLocations").empty());
    EXPECT_EQ(numberAt(firstAt(report, "unreadable"), "line"), 4);
    EXPECT_EQ(textAt(firstAt(report, "clashes"), "bay"), "Harbour/Bay 1");
    bool isSaid = false;
    for (const auto &remark : itemsAt(report, "remarks"))
        isSaid = isSaid
            || (remark.member("code") != nullptr && textAt(remark, "code") == "OTHER_NAME");
    EXPECT_TRUE(isSaid);
    // The same list, saved once more by a browser, is the same list.
    club.folder().write(
        "export (2).csv",
        "Reference,Location,Bay,Start,End,Customer,Phone\n"
        "R1,Harbour,bay-1,2026-11-23 18:00,2026-11-23 19:00,Anna Guest,9025550177\n");
    const auto next = json(club.out({"import", "export (2).csv", "--dry-run"}));
    EXPECT_EQ(numberAt(next, "same"), 1);
    EXPECT_TRUE(itemsAt(next, "clashes").empty());
}

TEST(Import, WhatCannotBeReadIsRefusedWithItsPlace)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    club.folder().write("bad.json", "{\n\"name\": 7}");
    EXPECT_EQ(club.run({"import", "nowhere.csv"}).exit, exitInput);
    EXPECT_EQ(club.run({"import", "list.csv", "--map", "nowhere.json"}).exit, exitInput);
    const auto broken = club.run({"import", "list.csv", "--map", "bad.json"});
    EXPECT_EQ(broken.exit, exitInput);
    EXPECT_NE(broken.err.find('2'), std::string::npos) << broken.err;
    club.folder().write("empty.csv", "");
    EXPECT_EQ(club.run({"import", "empty.csv"}).exit, exitInput);
    EXPECT_EQ(club.run({"import", "list.csv", "--as", "Sam"}).exit, exitRefused);
    EXPECT_TRUE(itemsAt(json(club.out(theDay)), "bookings").empty());
}

TEST(Export, GivesBackWhatWasImported)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    club.out({"import", "list.csv"});
    club.book("Hillside/Bay 1", at("12:00"), "60", "Tian Wu");
    for (const char *format : {"csv", "ics"}) {
        const std::string name = std::string("out.") + format;
        club.folder().write(name, club.out({"export", "--format", format}));
        const auto report = json(club.out({"import", name, "--dry-run"}));
        EXPECT_EQ(numberAt(report, "same"), 4)
            << format << ": " << club.out({"import", name, "--dry-run"});
        EXPECT_EQ(numberAt(report, "new"), 0) << format;
        EXPECT_EQ(numberAt(report, "changed"), 0) << format;
    }
}

TEST(Export, SeriesOfBlocksComeBackAsOneStepAndOneUndo)
{
    CtlClub club;
    const auto lay = [&](const std::string &bays, const std::string &start) {
        return textAt(json(club.out({"block",
                                     "--bays",
                                     bays,
                                     "--start",
                                     start,
                                     "--minutes",
                                     "60",
                                     "--kind",
                                     "cleaning",
                                     "--reason",
                                     "Carpet",
                                     "--rrule",
                                     "FREQ=WEEKLY"})),
                      "id");
    };
    lay("Harbour/Bay 1,Harbour/Bay 2", "2026-11-24T06:00");
    const std::string text = club.out({"export", "--format", "ics"});
    EXPECT_NE(text.find("RRULE:FREQ=WEEKLY"), std::string::npos);
    CtlClub fresh;
    fresh.folder().write("blocks.ics", text);
    const auto stored = fresh.book("Harbour/Bay 1", "2026-12-01T06:30:00-04:00");
    const auto dry = json(fresh.out({"import", "blocks.ics", "--dry-run"}));
    EXPECT_EQ(test::keysOf(*dry.member("blocks")),
              "events,series,new,changed,same,kept,laid,shortened,leftOut,removed");
    EXPECT_EQ(numberAt(*dry.member("blocks"), "series"), 1);
    EXPECT_EQ(numberAt(*dry.member("blocks"), "shortened"), 1);
    EXPECT_EQ(test::keysOf(firstAt(dry, "clashes")), "row,with,bay,line");
    EXPECT_EQ(textAt(firstAt(dry, "clashes"), "with"), stored);
    const auto journal = fresh.journalLength();
    const auto made = json(fresh.out({"import", "blocks.ics"}));
    EXPECT_EQ(fresh.journalLength(), journal + 1);
    EXPECT_EQ(numberAt(*made.member("blocks"), "laid"), 2 * 58);
    EXPECT_TRUE(test::isNullAt(json(fresh.out({"import", "blocks.ics"})), "changeSet"));
    EXPECT_EQ(fresh.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
    // A booking that comes later says what is in its way.
    fresh.folder().write("list.csv",
                         "Reference,Location,Bay,Start,End,Customer\n"
                         "R1,Harbour,Bay 2,2026-12-08 06:30,2026-12-08 07:30,Jo Guest\n");
    const auto clash = json(fresh.out({"import", "list.csv", "--dry-run"}));
    EXPECT_EQ(numberAt(clash, "leftOut"), 1);
    const std::string sentence = textAt(firstAt(clash, "remarks"), "text");
    for (const char *part : {"Bay 2", "Cleaning", "Carpet", "06:00"})
        EXPECT_NE(sentence.find(part), std::string::npos) << sentence;
    fresh.out({"undo"});
    EXPECT_TRUE(itemsAt(json(fresh.out({"blocks"})), "blocks").empty());
    EXPECT_TRUE(itemsAt(json(fresh.out({"notices"})), "notices").empty());
}

TEST(Import, TakesTheEventsOfACalendarAsBlocks)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    club.folder().write("cleaning.ics",
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:c\n"
                        "DTSTART;TZID=America/Halifax:20261124T060000\nDURATION:PT1H\n"
                        "RRULE:FREQ=DAILY;COUNT=3\nLOCATION:Harbour\nRESOURCES:Bay 1,Bay 2\n"
                        "END:VEVENT\nEND:VCALENDAR\n");
    const std::vector<std::string> import{"import", "cleaning.ics", "--as-blocks", "cleaning"};
    const auto as = [&](const char *who) {
        auto args = import;
        args.insert(args.end(), {"--as", who});
        return club.run(args).exit;
    };
    EXPECT_EQ(as("Sam"), exitRefused);
    EXPECT_EQ(club.run({"import", "cleaning.ics", "--as-blocks", "party"}).exit, exitInput);
    EXPECT_EQ(club.run({"import", "list.csv", "--as-blocks", "cleaning"}).exit, exitInput);
    const auto made = json(club.out(import));
    EXPECT_EQ(numberAt(*made.member("blocks"), "laid"), 6);
    EXPECT_EQ(numberAt(made, "bookings"), 0);
    const auto series = firstAt(json(club.out({"blocks"})), "series");
    EXPECT_EQ(textAt(series, "kind"), "cleaning");
    EXPECT_EQ(textAt(series, "recurrence"), "DTSTART:20261124T060000\nRRULE:FREQ=DAILY;COUNT=3\n");
}

TEST(Export, IsNarrowedByPlaceAndTime)
{
    CtlClub club;
    club.folder().write("list.csv", bookingList);
    club.out({"import", "list.csv"});
    const auto count = [&](std::vector<std::string> args) {
        args.insert(args.begin(), {"export", "--format", "json"});
        return itemsAt(json(club.out(args)), "bookings").size();
    };
    EXPECT_EQ(count({}), 3U);
    EXPECT_EQ(count({"--location", "Hillside"}), 1U);
    EXPECT_EQ(count({"--to", "2026-11-23T18:00"}), 0U);
    EXPECT_EQ(count({"--from", "2026-11-24"}), 1U);
}

TEST(Export, IsForWhoMay)
{
    CtlClub club;
    EXPECT_EQ(club.run({"export", "--format", "csv", "--as", "Kim"}).exit, exitRefused);
    EXPECT_EQ(club.run({"export", "--format", "csv", "--as", "Sam"}).exit, 0);
    EXPECT_EQ(club.run({"export"}).exit, exitUsage);
}

} // namespace
} // namespace bayboard
