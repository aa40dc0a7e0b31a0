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

constexpr const char *list = "Reference,Location,Bay,Start,End,Customer\n"
                             "R1,Harbour,Bay 1,2026-11-23 18:00,2026-11-23 19:00,Jo Guest\n"
                             "R2,Harbour,Bay 2,2026-11-23 18:00,2026-11-23 19:30,Ada Guest\n"
                             "R3,Hillside,Upper,2026-11-23 23:00,2026-11-24 01:00,Night Owl\n";
constexpr const char *fixedKeys
    = "rows,bookings,bays,new,changed,same,unreadable,clashes,leftOut,aside,skipped,locations,"
      "newBays,customers,closedDates,warnings,mapping,notes,remarks";
const std::vector<std::string> theDay{"list", "--from", "2026-11-23", "--to", "2026-11-24"};

TEST(Import, DryRunReportsAndChangesNothing)
{
    CtlClub club;
    club.folder().write("list.csv", list);
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
    club.folder().write("list.csv", list);
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
                        std::string(list)
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
        EXPECT_EQ(test::keysOf(clash), "row,with,bay");
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
    club.folder().write("list.csv", list);
    const auto report = json(club.out({"import", "list.csv", "--on-clash", "aside"}));
    EXPECT_EQ(numberAt(report, "aside"), 1);
    EXPECT_EQ(itemsAt(json(club.out({"list", "--date", "2026-11-23", "--state", "cancelled"})),
                      "bookings")
                  .size(),
              1U);
}

TEST(Import, WhatCannotBeReadIsRefusedWithItsPlace)
{
    CtlClub club;
    club.folder().write("list.csv", list);
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
    club.folder().write("list.csv", list);
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

TEST(Export, IsNarrowedByPlaceAndTime)
{
    CtlClub club;
    club.folder().write("list.csv", list);
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
