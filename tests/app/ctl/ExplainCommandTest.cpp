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
using test::keysOf;
using test::numberAt;
using test::textAt;

std::vector<std::string> explain(const std::string &start,
                                 const std::string &minutes,
                                 const std::vector<std::string> &more = {})
{
    std::vector<std::string> args{
        "explain", "--bay", "Harbour/Bay 1", "--start", start, "--minutes", minutes};
    args.insert(args.end(), more.begin(), more.end());
    return args;
}

const PositionedJson *memberOf(const PositionedJson &node, const char *key)
{
    return node.member(key);
}

std::vector<std::string> textsAt(const PositionedJson &node, const char *key)
{
    std::vector<std::string> texts;
    for (const PositionedJson &item : itemsAt(node, key))
        texts.push_back(item.text);
    return texts;
}

TEST(ExplainCommand, PrintsTheFixedShape)
{
    CtlClub club;
    const auto said = json(club.out(explain(at("18:00"), "30")));
    EXPECT_EQ(keysOf(said), "slot,passes,notPermitted,rules,fits");
    EXPECT_FALSE(boolAt(said, "passes"));
    EXPECT_TRUE(isNullAt(said, "notPermitted"));
    const auto rule = firstAt(said, "rules");
    EXPECT_EQ(keysOf(rule), "code,severity,message,figures,source,override");
    EXPECT_EQ(textAt(rule, "code"), "INVALID_DURATION");
    EXPECT_EQ(textAt(rule, "severity"), "needs_override");
    EXPECT_EQ(textAt(firstAt(said, "fits"), "bay"), "Harbour/Bay 1");
}

TEST(ExplainCommand, NamesTheEntryOfTheBookItsLineAndFigures)
{
    CtlClub club;
    const auto rule = firstAt(json(club.out(explain(at("18:00"), "30"))), "rules");
    const PositionedJson *figures = memberOf(rule, "figures");
    ASSERT_NE(figures, nullptr);
    EXPECT_EQ(numberAt(*figures, "limit"), 60);
    EXPECT_EQ(numberAt(*figures, "actual"), 30);
    const PositionedJson *source = memberOf(rule, "source");
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(keysOf(*source), "kind,rule,line,entry,within");
    EXPECT_EQ(textAt(*source, "kind"), "book");
    EXPECT_EQ(textAt(*source, "rule"), "length");
    EXPECT_GT(numberAt(*source, "line"), 1);
    const PositionedJson *entry = memberOf(*source, "entry");
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(numberAt(*entry, "minimum"), 60);
}

TEST(ExplainCommand, ListsTheRolesThatMaySetARuleAside)
{
    CtlClub club;
    const auto rule = firstAt(json(club.out(explain(at("18:00"), "30"))), "rules");
    EXPECT_EQ(textsAt(rule, "override"), (std::vector<std::string>{"owner", "admin", "manager"}));
}

TEST(ExplainCommand, TimeThatIsTakenHasAnEndAndNobodyWhoMay)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"), "90");
    const auto said = json(club.out(explain(at("18:00"), "60")));
    const auto rule = firstAt(said, "rules");
    EXPECT_EQ(textAt(rule, "code"), "DOUBLE_BOOKING");
    EXPECT_EQ(textAt(*memberOf(rule, "figures"), "until"), at("19:30"));
    EXPECT_EQ(textAt(*memberOf(rule, "source"), "kind"), "always");
    EXPECT_TRUE(isNullAt(*memberOf(rule, "source"), "line"));
    EXPECT_TRUE(itemsAt(rule, "override").empty());
    EXPECT_FALSE(itemsAt(said, "fits").empty());
}

TEST(ExplainCommand, FreeTimePassesAndNothingIsSaid)
{
    CtlClub club;
    const auto said = json(club.out(explain(at("18:00"), "60")));
    EXPECT_TRUE(boolAt(said, "passes"));
    EXPECT_TRUE(itemsAt(said, "rules").empty());
    EXPECT_TRUE(itemsAt(said, "fits").empty());
}

TEST(ExplainCommand, WhoMayNotBookHearsWhichRolesMay)
{
    CtlClub club;
    const auto said = json(club.out(explain(at("18:00"), "60", {"--as", "Kim"})));
    EXPECT_FALSE(boolAt(said, "passes"));
    const PositionedJson *denied = memberOf(said, "notPermitted");
    ASSERT_NE(denied, nullptr);
    EXPECT_EQ(textsAt(*denied, "roles"),
              (std::vector<std::string>{"owner", "admin", "manager", "front_desk"}));
}

TEST(ExplainCommand, WhoMayNotKnowCustomersReadsNoNameOfThem)
{
    CtlClub club;
    club.out({"set-role",
              "planner",
              "--name",
              "Planner",
              "--permissions",
              "schedule.read,booking.create"});
    club.out({"set-operator", "Blind", "--add", "--roles", "planner"});
    club.book("Harbour/Bay 1", at("18:00"), "90", "Petra Quinn");
    EXPECT_NE(club.out(explain(at("18:00"), "60")).find("Quinn"), std::string::npos);
    const std::string told = club.out(explain(at("18:00"), "60", {"--as", "Blind"}));
    EXPECT_EQ(textAt(firstAt(json(told), "rules"), "code"), "DOUBLE_BOOKING");
    EXPECT_EQ(told.find("Quinn"), std::string::npos) << told;
}

TEST(ExplainCommand, IsNoAttempt)
{
    CtlClub club;
    const std::string before = club.out({"attempts"});
    club.out(explain(at("18:00"), "30"));
    EXPECT_EQ(club.out({"attempts"}), before);
}

TEST(ExplainCommand, WhatIsWrongIsSaid)
{
    CtlClub club;
    EXPECT_EQ(club.run(explain("2026-11-31T18:00", "60")).exit, exitInput);
    EXPECT_EQ(
        club.run({"explain", "--bay", "Bay 99", "--start", at("18:00"), "--minutes", "60"}).exit,
        exitInput);
    EXPECT_EQ(club.run(explain(at("18:00"), "60", {"--customer", "Nobody"})).exit, exitInput);
}

} // namespace
} // namespace bayboard
