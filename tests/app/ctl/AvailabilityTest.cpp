#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::itemsAt;
using test::json;
using test::textAt;

std::vector<std::string> slotsOf(const std::string &out, const std::string &start)
{
    std::vector<std::string> bays;
    for (const auto &slot : itemsAt(json(out), "slots"))
        if (textAt(slot, "start") == start)
            bays.push_back(textAt(slot, "bay"));
    return bays;
}

TEST(CheckAvailability, PrintsTheFixedShape)
{
    CtlClub club;
    const std::string out = club.out({"check-availability",
                                      "--location",
                                      "Hillside",
                                      "--date",
                                      "2026-11-23",
                                      "--minutes",
                                      "60"});
    EXPECT_EQ(out.rfind("{\"slots\":[{\"bay\":\"Hillside/Bay 1\",\"start\":\"2026-11-23T10:00:00-"
                        "04:00\",\"end\":\"2026-11-23T11:00:00-04:00\"},{\"bay\":\"Hillside/"
                        "Upper\",",
                        0),
              0U)
        << out.substr(0, 300);
    EXPECT_EQ(out.back(), '\n');
}

TEST(CheckAvailability, TakenTimeIsNotOffered)
{
    CtlClub club;
    club.book("Harbour/Bay 2", at("18:00"), "90");
    const std::string out = club.out(
        {"check-availability", "--location", "Harbour", "--date", "2026-11-23", "--minutes", "60"});
    const std::vector<std::string> without{"Harbour/Bay 1", "Harbour/Bay 3"};
    EXPECT_EQ(slotsOf(out, at("17:30")), without);
    EXPECT_EQ(slotsOf(out, at("18:00")), without);
    EXPECT_EQ(slotsOf(out, at("19:00")), without);
    EXPECT_EQ(slotsOf(out, at("19:30")).size(), 3U);
    EXPECT_EQ(slotsOf(out, at("17:00")).size(), 3U);
}

TEST(CheckAvailability, TimeThatABlockHasIsNotOfferedToWhoMayBookOverItEither)
{
    CtlClub club;
    const std::string block = club.out({"block",
                                        "--bays",
                                        "Harbour/Bay 2",
                                        "--start",
                                        at("18:00"),
                                        "--minutes",
                                        "90",
                                        "--kind",
                                        "maintenance"});
    ASSERT_NE(block.find("changeSet"), std::string::npos) << block;
    const std::string out = club.out(
        {"check-availability", "--location", "Harbour", "--date", "2026-11-23", "--minutes", "60"});
    const std::vector<std::string> without{"Harbour/Bay 1", "Harbour/Bay 3"};
    EXPECT_EQ(slotsOf(out, at("17:30")), without);
    EXPECT_EQ(slotsOf(out, at("19:00")), without);
    EXPECT_EQ(slotsOf(out, at("19:30")).size(), 3U);
}

TEST(CheckAvailability, EverySlotItOffersCanBeBooked)
{
    CtlClub club;
    club.book("Hillside/Bay 1", at("12:00"), "120");
    const auto slots = itemsAt(json(club.out({"check-availability",
                                              "--location",
                                              "Hillside",
                                              "--date",
                                              "2026-11-23",
                                              "--minutes",
                                              "90"})),
                               "slots");
    ASSERT_GT(slots.size(), 20U);
    for (const auto &slot : slots) {
        const auto ran = club.run({"create-booking",
                                   "--bay",
                                   textAt(slot, "bay"),
                                   "--start",
                                   textAt(slot, "start"),
                                   "--minutes",
                                   "90",
                                   "--customer",
                                   "X",
                                   "--dry-run"});
        EXPECT_EQ(ran.exit, 0) << textAt(slot, "bay") << textAt(slot, "start") << ran.err;
    }
}

TEST(CheckAvailability, TimeThatIsOverIsNotOffered)
{
    CtlClub club;
    const auto slots = itemsAt(json(club.out({"check-availability",
                                              "--location",
                                              "Harbour",
                                              "--date",
                                              "2026-11-22",
                                              "--minutes",
                                              "60"})),
                               "slots");
    EXPECT_TRUE(slots.empty());
}

TEST(CheckAvailability, GroupsGetBaysSideBySide)
{
    CtlClub club;
    const std::string out = club.out({"check-availability",
                                      "--location",
                                      "Harbour",
                                      "--date",
                                      "2026-11-23",
                                      "--minutes",
                                      "60",
                                      "--bays",
                                      "2"});
    EXPECT_EQ(
        slotsOf(out, at("18:00")),
        (std::vector<std::string>{"Harbour/Bay 1,Harbour/Bay 2", "Harbour/Bay 2,Harbour/Bay 3"}));
    const auto ran = club.run({"create-booking",
                               "--bay",
                               "Harbour/Bay 1,Harbour/Bay 2",
                               "--start",
                               at("18:00"),
                               "--minutes",
                               "60",
                               "--customer",
                               "Group"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(itemsAt(json(club.out({"check-availability",
                                       "--location",
                                       "Harbour",
                                       "--date",
                                       "2026-11-23",
                                       "--minutes",
                                       "60",
                                       "--bays",
                                       "4"})),
                        "slots")
                    .empty());
}

TEST(CheckAvailability, NightsOfClockChangesHaveTheirTrueHours)
{
    CtlClub club;
    club.setNow("2026-10-31T12:00:00Z");
    // Clocks go back at 02:00 on 1 November: 01:00 and 01:30 come twice.
    const auto slots = itemsAt(json(club.out({"check-availability",
                                              "--location",
                                              "Harbour",
                                              "--date",
                                              "2026-11-01",
                                              "--minutes",
                                              "60"})),
                               "slots");
    EXPECT_EQ(slots.size(), 3U * 50U);
    const auto has = [&](const char *start) {
        return std::any_of(slots.begin(), slots.end(), [&](const auto &slot) {
            return textAt(slot, "start") == start;
        });
    };
    EXPECT_TRUE(has("2026-11-01T01:30:00-03:00"));
    EXPECT_TRUE(has("2026-11-01T01:30:00-04:00"));
}

TEST(CheckAvailability, WhatIsWrongIsSaid)
{
    CtlClub club;
    const auto with = [&](const char *location, const char *date) {
        return club.run(
            {"check-availability", "--location", location, "--date", date, "--minutes", "60"});
    };
    EXPECT_EQ(with("Nowhere", "2026-11-23").exit, exitInput);
    EXPECT_EQ(with("Harbour", "2026-11-31").exit, exitInput);
    EXPECT_NE(with("Harbour", "2026-11-31").err.find("2026-11-31"), std::string::npos);
    EXPECT_TRUE(with("Harbour", "2026-11-31").out.empty());
    for (const char *date : {"2026-02-30", "2026-11-22T18:30", "tomorrow"}) {
        const auto ran = with("Harbour", date);
        EXPECT_EQ(ran.exit, exitInput) << date;
        EXPECT_NE(ran.err.find("is no date"), std::string::npos) << ran.err;
        EXPECT_NE(ran.err.find("write 2026-11-22."), std::string::npos) << ran.err;
    }
    EXPECT_EQ(club.run({"check-availability",
                        "--location",
                        "Harbour",
                        "--date",
                        "2026-11-23",
                        "--minutes",
                        "60",
                        "--customer",
                        "Nobody"})
                  .exit,
              exitInput);
}

} // namespace
} // namespace bayboard
