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
using test::textAt;

TEST(Operators, TheOwnerActsWhenNobodyIsNamed)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    const auto steps = itemsAt(json(club.out({"history", id})), "steps");
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(textAt(steps[0], "operator"), "Max");
}

TEST(Operators, WhoIsNamedActs)
{
    CtlClub club;
    const auto made = club.out({"create-booking",
                                "--bay",
                                "Upper",
                                "--start",
                                at("18:00"),
                                "--minutes",
                                "60",
                                "--customer",
                                "X",
                                "--as",
                                "sam"});
    const auto steps = itemsAt(json(club.out({"history", textAt(json(made), "id")})), "steps");
    EXPECT_EQ(textAt(steps[0], "operator"), "Sam");
    EXPECT_EQ(club.run({"list", "--as", "Nobody"}).exit, exitInput);
}

TEST(Operators, WhatTheyMayNotIsRefused)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    for (const std::vector<std::string> &args : {
             std::vector<std::string>{"create-booking",
                                      "--bay",
                                      "Upper",
                                      "--start",
                                      at("18:00"),
                                      "--minutes",
                                      "60",
                                      "--customer",
                                      "X"},
             {"cancel-booking", id},
             {"customers"},
             {"customers", "add", "--name", "N"},
             {"attempts"},
         }) {
        auto all = args;
        all.insert(all.end(), {"--as", "Kim"});
        const auto ran = club.run(all);
        EXPECT_EQ(ran.exit, exitRefused) << args[0] << ran.out;
        const auto violations = itemsAt(json(ran.out), "violations");
        ASSERT_FALSE(violations.empty());
        EXPECT_EQ(textAt(violations[0], "code"), "NOT_PERMITTED") << args[0];
        EXPECT_FALSE(textAt(violations[0], "message").empty());
    }
}

TEST(Operators, ACleanerSeesTheScheduleWithoutNames)
{
    CtlClub club;
    club.out({"create-booking",
              "--bay",
              "Upper",
              "--start",
              at("18:00"),
              "--minutes",
              "60",
              "--customer",
              "Amira Haddad",
              "--notes",
              "secret"});
    const std::string out = club.out({"list", "--as", "Kim"});
    EXPECT_EQ(itemsAt(json(out), "bookings").size(), 1U);
    EXPECT_EQ(out.find("Amira"), std::string::npos);
    EXPECT_EQ(out.find("902-555-0101"), std::string::npos); // less of it may stand in a random id
    EXPECT_EQ(out.find("secret"), std::string::npos);
    EXPECT_NE(out.find("Hillside/Upper"), std::string::npos);
}

TEST(Operators, WhoWorksAtOnePlaceDoesAllOfItThereAndNothingElsewhere)
{
    CtlClub club;
    const auto asRey = [&](std::vector<std::string> args) {
        args.insert(args.end(), {"--as", "Rey"});
        return club.run(args);
    };
    const auto book = [&](const std::string &bay, const std::string &who) {
        return asRey({"create-booking",
                      "--bay",
                      bay,
                      "--start",
                      at("18:00"),
                      "--minutes",
                      "60",
                      "--customer",
                      who});
    };
    const auto known = book("Harbour/Bay 1", "Amira Haddad");
    ASSERT_EQ(known.exit, exitDone) << known.err;
    EXPECT_EQ(known.err.find("walk-in"), std::string::npos) << "the customer is known";
    EXPECT_EQ(book("Hillside/Upper", "Amira Haddad").exit, exitRefused);
    const auto found = asRey({"customers", "--search", "haddad"});
    ASSERT_EQ(found.exit, exitDone) << found.err;
    EXPECT_EQ(textAt(firstAt(json(found.out), "customers"), "phone"), "902-555-0101");
    EXPECT_EQ(asRey({"customers", "add", "--name", "Ida Boyd"}).exit, exitDone);

    const auto there = club.book("Hillside/Upper", at("18:00"));
    const auto away = asRey({"reschedule-booking", there, "--bay", "Harbour/Bay 2"});
    EXPECT_EQ(away.exit, exitRefused) << away.out;
    EXPECT_EQ(asRey({"history", there}).exit, exitRefused);
    const auto own = textAt(json(known.out), "id");
    const auto history = asRey({"history", own});
    ASSERT_EQ(history.exit, exitDone) << history.err;
    EXPECT_NE(history.out.find("Amira Haddad"), std::string::npos);
    const auto listed = asRey({"list"});
    ASSERT_EQ(listed.exit, exitDone) << listed.err;
    EXPECT_EQ(itemsAt(json(listed.out), "bookings").size(), 1U);
    EXPECT_EQ(textAt(firstAt(json(listed.out), "bookings"), "name"), "Amira Haddad");
    EXPECT_EQ(asRey({"list", "--location", "Hillside"}).exit, exitRefused);
}

TEST(Operators, TheClockIsSetOnlyByWhoMay)
{
    CtlClub club;
    const std::vector<std::string> base{
        "check-availability", "--location", "Hillside", "--date", "2026-11-23", "--minutes", "60"};
    const auto with = [&](const std::vector<std::string> &more) {
        auto all = base;
        all.insert(all.end(), more.begin(), more.end());
        return club.run(all);
    };
    const auto clerk = with({"--as", "Sam", "--now", at("20:00")});
    EXPECT_EQ(clerk.exit, exitRefused);
    EXPECT_NE(clerk.out.find("NOT_PERMITTED"), std::string::npos);
    const auto owner = with({"--now", "2026-11-23T22:00"});
    EXPECT_EQ(owner.exit, 0) << owner.err;
    EXPECT_EQ(textAt(firstAt(json(owner.out), "slots"), "start"), at("22:00"));
    EXPECT_EQ(with({"--now", "late"}).exit, exitInput);
}

} // namespace
} // namespace bayboard
