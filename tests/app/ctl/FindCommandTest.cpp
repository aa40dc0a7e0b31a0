#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::isNullAt;
using test::itemsAt;
using test::json;
using test::keysOf;
using test::numberAt;
using test::textAt;

TEST(FindCommand, PrintsRankedSlotsAndHowTheWishWasRead)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"), "60");
    const std::string out
        = club.out({"find", "60 min 2 bays at 18 today Quinn", "--location", "Harbour"});
    const auto root = json(out);
    EXPECT_EQ(keysOf(root), "slots,understood,notUnderstood,violations,stopped");
    const auto slots = itemsAt(root, "slots");
    ASSERT_FALSE(slots.empty());
    EXPECT_EQ(textAt(slots.front(), "bay"), "Harbour/Bay 2,Harbour/Bay 3");
    EXPECT_EQ(textAt(slots.front(), "start"), at("18:00"));
    EXPECT_EQ(textAt(slots.front(), "end"), at("19:00"));
    EXPECT_NE(out.find("\"understood\":{\"location\":\"Harbour\",\"minutes\":60,\"bayCount\":2,"
                       "\"bays\":[],\"dates\":[\"2026-11-23\"],\"from\":null,"
                       "\"startsBefore\":null,\"until\":null,\"around\":\"18:00\",\"people\":null,"
                       "\"name\":\"Quinn\"}"),
              std::string::npos)
        << out;
}

TEST(FindCommand, EverySlotItOffersCanBeBooked)
{
    CtlClub club;
    const auto slots = itemsAt(
        json(club.out(
            {"find", "90 min après 17h jeu ven", "--location", "Hillside", "--limit", "3"})),
        "slots");
    ASSERT_EQ(slots.size(), 3U);
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
        EXPECT_EQ(ran.exit, 0) << textAt(slot, "start") << ran.err;
    }
}

TEST(FindCommand, SaysWhatIsInTheWayAndWhatWasNotUnderstood)
{
    CtlClub club;
    const auto root = json(club.out({"find", "45 min tomorrow 99999", "--location", "Harbour"}));
    EXPECT_TRUE(itemsAt(root, "slots").empty());
    ASSERT_FALSE(itemsAt(root, "violations").empty());
    EXPECT_EQ(textAt(itemsAt(root, "violations").front(), "code"), "INVALID_DURATION");
    ASSERT_EQ(itemsAt(root, "notUnderstood").size(), 1U);
}

TEST(FindCommand, AnotherLocationThatIsNamedIsMeant)
{
    CtlClub club;
    const auto slots = itemsAt(
        json(club.out(
            {"find", "60 min hillside at 18 today", "--location", "Harbour", "--limit", "1"})),
        "slots");
    ASSERT_EQ(slots.size(), 1U);
    EXPECT_EQ(textAt(slots.front(), "bay"), "Hillside/Bay 1");
}

TEST(FindCommand, WhatIsWrongIsSaid)
{
    CtlClub club;
    EXPECT_EQ(club.run({"find", "60 min"}).exit, exitUsage);
    EXPECT_EQ(club.run({"find", "60 min", "--location", "Nowhere"}).exit, exitInput);
    EXPECT_EQ(club.run({"find", "60 min", "--location", "Harbour", "--limit", "0"}).exit,
              exitUsage);
    EXPECT_EQ(club.run({"find", "60 min", "--location", "Harbour", "--customer", "Nobody"}).exit,
              exitInput);
}

} // namespace
} // namespace bayboard
