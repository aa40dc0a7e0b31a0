// Time given for nothing, its ledger, and what customers do again and again, on the command line.

#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::isNullAt;
using test::itemsAt;
using test::json;
using test::numberAt;
using test::textAt;

TEST(FreeTimeCommand, ListsWhatWasGivenWithSums)
{
    CtlClub club;
    const std::string id = club.book("Harbour/Bay 1", at("18:00"), "60", "Jo Guest");
    const auto given = json(
        club.out({"give-time", id, "--minutes", "30", "--reason", "projector", "--as", "Ana"}));
    EXPECT_EQ(test::keysOf(given), "id,changeSet,warnings");
    const auto ledger = json(club.out({"free-time"}));
    EXPECT_EQ(test::keysOf(ledger), "given,minutes,byCustomer,byOperator,knownFrom");
    EXPECT_TRUE(isNullAt(ledger, "knownFrom")) << "this desk has the whole journal";
    const auto line = firstAt(ledger, "given");
    EXPECT_EQ(test::keysOf(line),
              "at,operator,approvedBy,minutes,reason,booking,location,bays,start,end,state,"
              "customer,who,changeSet");
    EXPECT_EQ(textAt(line, "at"), at("10:00"));
    EXPECT_EQ(textAt(line, "operator"), "Ana");
    EXPECT_EQ(numberAt(line, "minutes"), 30);
    EXPECT_EQ(textAt(line, "reason"), "projector");
    EXPECT_EQ(textAt(line, "booking"), id);
    EXPECT_EQ(textAt(line, "end"), at("19:30"));
    EXPECT_EQ(textAt(line, "who"), "Jo Guest");
    EXPECT_TRUE(isNullAt(line, "customer"));
    EXPECT_EQ(numberAt(ledger, "minutes"), 30);
    EXPECT_EQ(textAt(firstAt(ledger, "byCustomer"), "who"), "Jo Guest");
    EXPECT_EQ(textAt(firstAt(ledger, "byOperator"), "operator"), "Ana");
    EXPECT_TRUE(itemsAt(json(club.out({"free-time", "--operator", "Sam"})), "given").empty());
    EXPECT_TRUE(itemsAt(json(club.out({"free-time", "--from", "2026-11-24"})), "given").empty());
    club.out({"undo", "--as", "Ana"});
    EXPECT_TRUE(itemsAt(json(club.out({"free-time"})), "given").empty());
}

TEST(FreeTimeCommand, GivesNothingWithoutAReasonOrOverSomebody)
{
    CtlClub club;
    const std::string id = club.book("Harbour/Bay 1", at("18:00"));
    club.book("Harbour/Bay 1", at("19:30"));
    const auto steps = club.journalLength();
    EXPECT_EQ(club.run({"give-time", id, "--minutes", "30"}).exit, exitUsage);
    EXPECT_EQ(club.run({"give-time", id, "--minutes", "30", "--reason", "  "}).exit, exitUsage);
    EXPECT_EQ(club.run({"give-time", id, "--minutes", "60", "--reason", "x"}).exit, exitRefused);
    EXPECT_EQ(club.run({"give-time", id, "--minutes", "30", "--reason", "x", "--dry-run"}).exit,
              exitDone);
    EXPECT_EQ(club.journalLength(), steps);
}

TEST(FreeTimeCommand, IsForWhoMayLookAtWhatOthersDid)
{
    CtlClub club;
    EXPECT_EQ(club.run({"free-time", "--as", "Sam"}).exit, exitRefused);
    EXPECT_EQ(club.run({"free-time", "--as", "Ana"}).exit, exitDone);
}

TEST(CustomersCommand, SaysWhatTheyDoAgainAndAgainWhenAsked)
{
    CtlClub club;
    const std::string customer
        = textAt(json(club.out({"customers", "add", "--name", "P. Quinn"})), "id");
    for (const char *day : {"2026-11-02", "2026-11-09", "2026-11-16"})
        club.out({"create-booking",
                  "--bay",
                  "Harbour/Bay 2",
                  "--start",
                  std::string(day) + "T18:00:00-04:00",
                  "--minutes",
                  "60",
                  "--customer",
                  customer,
                  "--override",
                  "kept on paper"});
    EXPECT_EQ(test::keysOf(json(club.out({"customers", "--search", "Quinn"}))), "customers");
    const auto told = json(club.out({"customers", "--search", "Quinn", "--patterns"}));
    EXPECT_EQ(test::keysOf(told), "customers,patterns");
    ASSERT_EQ(itemsAt(told, "patterns").size(), 1U);
    const auto usual = firstAt(told, "patterns");
    EXPECT_EQ(test::keysOf(usual), "customer,code,count,of,days,location,bays,weekday,time");
    EXPECT_EQ(textAt(usual, "customer"), customer);
    EXPECT_EQ(textAt(usual, "code"), "USUAL_SLOT");
    EXPECT_EQ(numberAt(usual, "count"), 3);
    EXPECT_EQ(numberAt(usual, "weekday"), 1);
    EXPECT_EQ(textAt(usual, "time"), "18:00");
    EXPECT_EQ(textAt(usual, "location"), "Harbour");
}

} // namespace
} // namespace bayboard
