#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::boolAt;
using test::CtlClub;
using test::firstAt;
using test::isNullAt;
using test::itemsAt;
using test::json;
using test::textAt;

TEST(RunSheetCommand, PrintsTheFixedShape)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"), "60", "Jo Guest");
    const auto sheet = json(club.out({"run-sheet", "--location", "Harbour"}));
    EXPECT_EQ(test::keysOf(sheet), "location,zone,form,names,contacts,made,days");
    EXPECT_EQ(textAt(sheet, "location"), "Harbour");
    EXPECT_EQ(textAt(sheet, "form"), "bay");
    EXPECT_EQ(textAt(sheet, "made"), at("10:00"));
    ASSERT_EQ(itemsAt(sheet, "days").size(), 1U);
    const auto day = firstAt(sheet, "days");
    EXPECT_EQ(test::keysOf(day), "date,start,end,closed,sections");
    EXPECT_EQ(textAt(day, "date"), "2026-11-23");
    ASSERT_EQ(itemsAt(day, "sections").size(), 3U);
    EXPECT_EQ(textAt(firstAt(day, "sections"), "bay"), "Harbour/Bay 1");
    const auto row = firstAt(firstAt(day, "sections"), "rows");
    EXPECT_EQ(test::keysOf(row),
              "kind,id,bays,start,end,continued,continues,who,phone,title,tier,party,state,amount,"
              "payment,notes,tags,blockKind,reason");
    EXPECT_EQ(textAt(row, "kind"), "booking");
    EXPECT_EQ(textAt(row, "start"), at("18:00"));
    EXPECT_EQ(textAt(row, "who"), "Jo Guest");
    EXPECT_TRUE(isNullAt(row, "amount"));
}

TEST(RunSheetCommand, HasWhatReachesOverMidnightOnBothDays)
{
    CtlClub club;
    club.book("Harbour/Bay 2", at("23:00"), "120", "Late Guest");
    const auto days = itemsAt(json(club.out({"run-sheet",
                                             "--location",
                                             "Harbour",
                                             "--from",
                                             "2026-11-23",
                                             "--to",
                                             "2026-11-24",
                                             "--bays",
                                             "Bay 2"})),
                              "days");
    ASSERT_EQ(days.size(), 2U);
    for (const auto &day : days) {
        ASSERT_EQ(itemsAt(day, "sections").size(), 1U);
        ASSERT_EQ(itemsAt(firstAt(day, "sections"), "rows").size(), 1U);
    }
    const auto rowOf = [](const auto &day) {
        return firstAt(firstAt(day, "sections"), "rows");
    };
    EXPECT_TRUE(boolAt(rowOf(days[0]), "continues"));
    EXPECT_FALSE(boolAt(rowOf(days[0]), "continued"));
    EXPECT_TRUE(boolAt(rowOf(days[1]), "continued"));
}

TEST(RunSheetCommand, TakesItsOptions)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"), "60", "Jo Guest");
    club.out({"cancel-booking", id, "--reason", "rain"});
    const auto rows = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"run-sheet", "--location", "Harbour", "--form", "day"};
        args.insert(args.end(), more.begin(), more.end());
        const auto section = firstAt(firstAt(json(club.out(args)), "days"), "sections");
        EXPECT_TRUE(isNullAt(section, "bay"));
        return itemsAt(section, "rows");
    };
    EXPECT_TRUE(rows({}).empty());
    ASSERT_EQ(rows({"--cancelled"}).size(), 1U);
    EXPECT_EQ(textAt(rows({"--cancelled"})[0], "reason"), "rain");
    EXPECT_TRUE(isNullAt(rows({"--cancelled", "--without-names"})[0], "who"));
    ASSERT_EQ(rows({"--free"}).size(), 1U); // all bays are free all day
    EXPECT_EQ(textAt(rows({"--free"})[0], "kind"), "free");
    EXPECT_EQ(itemsAt(rows({"--free"})[0], "bays").size(), 3U);
}

TEST(RunSheetCommand, HasNoNamesForACleaner)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"), "60", "Jo Guest");
    const std::string told = club.out({"run-sheet", "--location", "Harbour", "--as", "Kim"});
    EXPECT_EQ(told.find("Jo Guest"), std::string::npos);
    EXPECT_FALSE(boolAt(json(told), "names"));
}

TEST(RunSheetCommand, RefusesWhatItCannotShow)
{
    CtlClub club;
    const auto exit = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"run-sheet", "--location", "Harbour"};
        args.insert(args.end(), more.begin(), more.end());
        return club.run(args).exit;
    };
    EXPECT_EQ(exit({}), exitDone);
    EXPECT_EQ(exit({"--from", "yesterday"}), exitInput);
    EXPECT_EQ(exit({"--to", "2026-11-22"}), exitInput); // before today
    EXPECT_EQ(exit({"--to", "2028-11-22"}), exitInput);
    EXPECT_EQ(exit({"--bays", "Upper"}), exitInput); // of Hillside
    EXPECT_EQ(exit({"--form", "week"}), exitUsage);
    EXPECT_EQ(club.run({"run-sheet"}).exit, exitUsage);
    EXPECT_EQ(club.run({"run-sheet", "--location", "Hillside", "--as", "Rey"}).exit, exitRefused);
}

} // namespace
} // namespace bayboard
