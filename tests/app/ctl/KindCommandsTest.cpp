#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::boolAt;
using test::CtlClub;
using test::itemsAt;
using test::json;
using test::numberAt;
using test::textAt;

TEST(KindCommands, AKindIsMadeChangedRetiredAndTakenBack)
{
    CtlClub club;
    const std::size_t before = itemsAt(json(club.out({"kinds"})), "kinds").size();
    const auto journal = club.journalLength();
    const auto dry = json(
        club.out({"set-kind", "oiling", "--name", "Lane oiling", "--minutes", "45", "--dry-run"}));
    EXPECT_TRUE(test::isNullAt(dry, "changeSet"));
    EXPECT_EQ(club.journalLength(), journal);
    club.out({"set-kind", "oiling", "--name", "Lane oiling", "--minutes", "45"});
    club.out({"set-kind", "oiling", "--creators", "manager,owner", "--counted", "yes"});
    auto kinds = itemsAt(json(club.out({"kinds"})), "kinds");
    ASSERT_EQ(kinds.size(), before + 1);
    EXPECT_EQ(test::keysOf(kinds.back()),
              "key,name,shown,colour,hatch,icon,creators,bookOver,counted,seenBy,minutes,retired,"
              "blocks,series");
    EXPECT_EQ(textAt(kinds.back(), "key"), "oiling");
    EXPECT_EQ(textAt(kinds.back(), "name"), "Lane oiling");
    EXPECT_EQ(itemsAt(kinds.back(), "creators").size(), 2U);
    EXPECT_EQ(numberAt(kinds.back(), "minutes"), 45);
    EXPECT_TRUE(boolAt(kinds.back(), "counted"));
    club.out({"set-kind", "oiling", "--retire"});
    EXPECT_EQ(itemsAt(json(club.out({"kinds"})), "kinds").size(), before);
    EXPECT_EQ(itemsAt(json(club.out({"kinds", "--all"})), "kinds").size(), before + 1);
    club.out({"undo"});
    EXPECT_EQ(itemsAt(json(club.out({"kinds"})), "kinds").size(), before + 1);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(KindCommands, CountWhatIsInUse)
{
    CtlClub club;
    club.out({"block",
              "--bays",
              "Harbour/Bay 1",
              "--kind",
              "cleaning",
              "--start",
              "2026-11-24T06:00",
              "--rrule",
              "FREQ=DAILY;COUNT=3"});
    for (const auto &kind : itemsAt(json(club.out({"kinds"})), "kinds")) {
        const bool used = textAt(kind, "key") == "cleaning";
        EXPECT_EQ(numberAt(kind, "blocks"), used ? 3 : 0);
        EXPECT_EQ(numberAt(kind, "series"), used ? 1 : 0);
    }
}

TEST(KindCommands, OneKindIsBookedOverByManagersTheOtherByTheFrontDeskToo)
{
    CtlClub club;
    club.out({"set-kind", "repair", "--book-over", "manager"});
    const auto kind
        = json(club.out({"set-kind", "training", "--book-over", "manager, front_desk"}));
    EXPECT_EQ(textAt(*kind.member("kind"), "bookOver"), "manager,front_desk");
    const auto lay = [&](const char *bay, const char *key) {
        club.out(
            {"block", "--bays", bay, "--kind", key, "--start", at("18:00"), "--minutes", "120"});
    };
    lay("Harbour/Bay 1", "repair");
    lay("Harbour/Bay 2", "training");
    const auto booked = [&](const char *bay, const char *who) {
        return club
            .run({"create-booking",
                  "--bay",
                  bay,
                  "--start",
                  at("18:30"),
                  "--minutes",
                  "60",
                  "--customer",
                  "Jo Guest",
                  "--as",
                  who})
            .exit;
    };
    EXPECT_EQ(booked("Harbour/Bay 1", "Sam"), exitRefused);
    EXPECT_EQ(booked("Harbour/Bay 1", "Ana"), exitDone);
    EXPECT_EQ(booked("Harbour/Bay 2", "Rey"), exitDone) << "front desk there";
    lay("Hillside/Upper", "training");
    EXPECT_EQ(booked("Hillside/Upper", "Rey"), exitRefused) << "but not here";
    EXPECT_EQ(club.run({"set-kind", "repair", "--book-over", "fly"}).exit, exitInput);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(KindCommands, WhatIsRefusedEndsSo)
{
    CtlClub club;
    EXPECT_EQ(club.run({"set-kind", "oiling"}).exit, exitInput); // no name
    EXPECT_EQ(club.run({"set-kind", "cleaning", "--colour", "blue"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-kind", "cleaning", "--retire", "--restore"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-kind", "cleaning", "--minutes", "5", "--as", "Sam"}).exit,
              exitRefused);
    EXPECT_EQ(club.run({"set-kind"}).exit, exitUsage);
    EXPECT_EQ(club.run({"set-kind", "cleaning", "--hatch", "dots"}).exit, exitUsage);
}

} // namespace
} // namespace bayboard
