#include "app/ctl/CommandTable.h"
#include "core/access/Feature.h"
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
using test::textAt;

TEST(FlagCommands, AFeatureIsSwitchedForSomeForAllAndBack)
{
    CtlClub club;
    EXPECT_EQ(itemsAt(json(club.out({"flags"})), "features").size(), featureCount);
    club.out({"set-flag", "booking.walk_in", "--off", "--location", "Harbour"});
    club.out({"set-flag", "booking.walk_in", "--on", "--operator-tag", "lead"});
    const auto refused = club.run({"create-booking",
                                   "--bay",
                                   "Harbour/Bay 1",
                                   "--start",
                                   at("18:00"),
                                   "--minutes",
                                   "60",
                                   "--customer",
                                   "Jo Guest"});
    EXPECT_EQ(refused.exit, exitRefused);
    EXPECT_EQ(textAt(itemsAt(json(refused.out), "violations")[0], "code"), "FEATURE_OFF");
    EXPECT_NE(refused.err.find("at Harbour"), std::string::npos) << refused.err;
    club.out({"set-operator", "Max", "--tags", "lead"});
    club.book("Harbour/Bay 1", at("18:00"));
    club.out({"set-flag", "booking.new", "--stop"});
    EXPECT_EQ(club.run({"create-booking",
                        "--bay",
                        "Harbour/Bay 1",
                        "--start",
                        at("20:00"),
                        "--minutes",
                        "60",
                        "--customer",
                        "Jo Guest"})
                  .exit,
              exitRefused);
    auto features = itemsAt(json(club.out({"flags"})), "features");
    EXPECT_TRUE(boolAt(features[0], "stopped"));
    EXPECT_TRUE(boolAt(features[0], "on"));
    EXPECT_EQ(itemsAt(features[1], "switches").size(), 2U);
    club.out({"set-flag", "booking.new", "--clear"});
    features = itemsAt(json(club.out({"flags"})), "features");
    EXPECT_FALSE(boolAt(features[0], "stopped"));
    const auto history = itemsAt(json(club.out({"flags"})), "history");
    ASSERT_EQ(history.size(), 4U);
    EXPECT_EQ(textAt(history[0], "operator"), "Max");
    EXPECT_EQ(textAt(history[1], "label"), "Stop for everybody: New bookings");
    EXPECT_EQ(textAt(history[3], "label"), "Switch off: Bookings of walk-ins (at Harbour)");
}

TEST(FlagCommands, ImportAndExportStopWithTheirSwitch)
{
    CtlClub club;
    club.out({"export", "--format", "json"});
    club.out({"set-flag", "export.personal", "--off"});
    EXPECT_EQ(club.run({"export", "--format", "json"}).exit, exitRefused);
    club.out({"set-flag", "data.import", "--off"});
    EXPECT_EQ(club.run({"import", "nothing.csv"}).exit, exitRefused);
}

TEST(FlagCommands, WhatIsRefusedEndsSo)
{
    CtlClub club;
    for (const std::vector<std::string> &args : {
             std::vector<std::string>{"set-flag", "time.travel", "--off"},
             {"set-flag", "booking.new"},
             {"set-flag", "booking.new", "--off", "--on"},
             {"set-flag", "booking.new", "--stop", "--location", "Harbour"},
             {"set-flag", "booking.new", "--off", "--location", "Mars"},
             {"set-flag", "data.import", "--off", "--customer-tag", "vip"},
         })
        EXPECT_EQ(club.run(args).exit, exitInput) << args[1];
    EXPECT_EQ(club.run({"set-flag", "booking.new", "--off", "--as", "Sam"}).exit, exitRefused);
}

} // namespace
} // namespace bayboard
