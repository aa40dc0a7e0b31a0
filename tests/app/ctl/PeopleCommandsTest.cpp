#include "app/ctl/CommandTable.h"
#include "core/access/Permission.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::boolAt;
using test::CtlClub;
using test::itemsAt;
using test::json;
using test::textAt;

TEST(PeopleCommands, AnOperatorIsAddedChangedRemovedAndTakenBack)
{
    CtlClub club;
    const auto before = itemsAt(json(club.out({"operators"})), "operators").size();
    const auto length = club.journalLength();
    const auto dry
        = json(club.out({"set-operator", "Lou", "--add", "--roles", "support", "--dry-run"}));
    EXPECT_TRUE(test::isNullAt(dry, "changeSet"));
    EXPECT_EQ(club.journalLength(), length);
    club.out({"set-operator", "Lou", "--add", "--roles", "support, front_desk@Harbour"});
    club.out({"set-operator", "Lou", "--tags", "trainee,evenings,trainee"});
    auto people = itemsAt(json(club.out({"operators"})), "operators");
    ASSERT_EQ(people.size(), before + 1);
    const auto &lou = people.back();
    EXPECT_EQ(test::keysOf(lou), "id,name,roles,tags,active,removed,pin");
    EXPECT_EQ(textAt(lou, "name"), "Lou");
    const auto roles = itemsAt(lou, "roles");
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_TRUE(test::isNullAt(roles[0], "location"));
    EXPECT_EQ(textAt(roles[1], "role"), "front_desk");
    EXPECT_EQ(textAt(roles[1], "location"), "Harbour");
    EXPECT_EQ(itemsAt(lou, "tags").size(), 2U);
    club.out({"set-operator", "Lou", "--remove"});
    EXPECT_EQ(itemsAt(json(club.out({"operators"})), "operators").size(), before);
    EXPECT_EQ(club.run({"list", "--as", "Lou"}).exit, exitInput);
    club.out({"undo"});
    EXPECT_EQ(itemsAt(json(club.out({"operators"})), "operators").size(), before + 1);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(PeopleCommands, ARoleSaysWhatItMayAndWhoHasIt)
{
    CtlClub club;
    club.out({"set-role",
              "lead",
              "--name",
              "Lead",
              "--inherits",
              "front_desk",
              "--permissions",
              "rule.override",
              "--block-ahead",
              "14"});
    club.out({"set-operator", "Sam", "--roles", "lead"});
    const auto all = json(club.out({"roles"}));
    EXPECT_EQ(itemsAt(all, "permissions").size(), permissionCount);
    const auto roles = itemsAt(all, "roles");
    const auto &lead = roles.back();
    EXPECT_EQ(test::keysOf(lead),
              "key,name,shown,inherits,permissions,all,blockAhead,retired,operators");
    EXPECT_EQ(test::numberAt(lead, "blockAhead"), 14);
    EXPECT_EQ(itemsAt(lead, "permissions").size(), 1U);
    EXPECT_GT(itemsAt(lead, "all").size(), 8U);
    EXPECT_EQ(itemsAt(lead, "operators").size(), 1U);
    club.out({"set-role", "lead", "--block-ahead", "none", "--retire"});
    EXPECT_EQ(itemsAt(json(club.out({"roles"})), "roles").size() + 1,
              itemsAt(json(club.out({"roles", "--all"})), "roles").size());
    EXPECT_EQ(club.run({"list", "--as", "Sam"}).exit, exitRefused);
}

TEST(PeopleCommands, WhatIsRefusedSaysWhy)
{
    CtlClub club;
    const auto circle = club.run({"set-role", "support", "--inherits", "manager"});
    EXPECT_EQ(circle.exit, exitInput);
    EXPECT_NE(circle.err.find("in a circle"), std::string::npos) << circle.err;
    EXPECT_EQ(club.run({"set-operator", "Max", "--roles", "manager"}).exit, exitRefused);
    EXPECT_EQ(club.run({"set-operator", "Max", "--remove", "--restore"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-operator", "Nobody", "--active", "no"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-operator", "Sam", "--roles", "front_desk@Mars"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-operator", "Sam", "--add"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-role", "lead", "--block-ahead", "soon", "--name", "L"}).exit,
              exitInput);
    EXPECT_EQ(club.run({"set-operator", "Sam", "--tags", "x", "--as", "Ana"}).exit, exitRefused);
    EXPECT_EQ(club.run({"set-role", "kiosk", "--name", "x", "--as", "Ana"}).exit, exitRefused);
}

} // namespace
} // namespace bayboard
