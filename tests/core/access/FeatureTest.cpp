// Which switch decides: a table of clubs, who asks, and what comes out.

#include "core/access/Feature.h"
#include "tests/core/access/SmallClub.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

std::shared_ptr<const Club> clubWith(std::vector<std::string> switches)
{
    Operator person;
    person.id = test::sam;
    person.name = "Sam";
    person.tags = {"trainee", "evenings"};
    Settings settings;
    settings.switches = std::move(switches);
    ZoneCache zones;
    return Club::make(settings, {}, {}, {}, {}, {person}, {}, zones).value();
}

TEST(Features, AreKnownByTheirWordAndNothingElse)
{
    for (std::size_t i = 0; i < featureCount; ++i) {
        const auto feature = static_cast<Feature>(i);
        EXPECT_EQ(featureFor(wordFor(feature)), feature);
    }
    EXPECT_FALSE(featureFor("time.travel"));
}

TEST(Features, ASwitchIsOneLineAndComesBackFromIt)
{
    const std::string place = test::bedford.toString();
    for (const Switch &one :
         {Switch{Feature::BlockBulk, SwitchScope::Everybody, {}, false},
          Switch{Feature::BlockBulk, SwitchScope::Everybody, {}, true},
          Switch{Feature::BookingNew, SwitchScope::Stop, {}, false},
          Switch{Feature::BookingNew, SwitchScope::Location, place, true},
          Switch{Feature::OverridePin, SwitchScope::OperatorTag, "a=b!c", false},
          Switch{Feature::BookingNew, SwitchScope::CustomerTag, "vip", true}})
        EXPECT_EQ(switchFrom(toText(one)), one) << toText(one);
    EXPECT_EQ(toText({Feature::BlockBulk, SwitchScope::OperatorTag, "trainee", false}),
              "block.bulk!operator:trainee=off");
    for (const char *line : {"",
                             "block.bulk",
                             "block.bulk=maybe",
                             "time.travel=off",
                             "block.bulk!operator:=off",
                             "block.bulk!stop=on",
                             "block.bulk!weather:rain=off"})
        EXPECT_FALSE(switchFrom(line)) << line;
}

TEST(Features, TheFirstThatFitsDecides)
{
    const std::string here = "!location:" + test::bedford.toString();
    const std::vector<std::string> vip{"vip"};

    struct Case
    {
        std::vector<std::string> switches;
        bool isOn;
    };

    const std::vector<Case> cases = {
        {{}, true},
        {{"booking.new=off"}, false},
        {{"booking.new=on"}, true},
        {{"block.bulk=off"}, true}, // another feature
        {{"booking.new=off", "booking.new" + here + "=on"}, true},
        {{"booking.new" + here + "=off"}, false},
        {{"booking.new!location:" + test::truro.toString() + "=off"}, true},
        {{"booking.new" + here + "=on", "booking.new!operator:trainee=off"}, false},
        {{"booking.new!operator:manager=off"}, true},
        {{"booking.new!operator:trainee=on", "booking.new!operator:evenings=off"}, false},
        {{"booking.new!operator:trainee=off", "booking.new!customer:vip=on"}, true},
        {{"booking.new!customer:banned=off"}, true},
        {{"booking.new!customer:vip=on", "booking.new!stop=off"}, false},
    };
    for (const Case &each : cases) {
        const auto club = clubWith(each.switches);
        const auto off
            = whatSwitchesOff(*club, Feature::BookingNew, {test::sam, test::bedford, &vip});
        EXPECT_EQ(!off, each.isOn) << (each.switches.empty() ? "" : each.switches.front());
    }
}

TEST(Features, WhatIsNotKnownIsNotAsked)
{
    const auto club = clubWith({"booking.new!customer:vip=off",
                                "booking.new!location:" + test::bedford.toString() + "=off",
                                "booking.new!operator:trainee=off"});
    EXPECT_TRUE(whatSwitchesOff(*club, Feature::BookingNew, {test::sam}).has_value());
    EXPECT_FALSE(whatSwitchesOff(*club, Feature::BookingNew, {systemOperator()}).has_value());
}

TEST(Features, AreSetAndTakenOutLineByLine)
{
    const Switch bulk{Feature::BlockBulk, SwitchScope::Everybody, {}, false};
    auto lines = withSwitch({"a newer program's line"}, bulk, false);
    EXPECT_EQ(lines, (std::vector<std::string>{"a newer program's line", "block.bulk=off"}));
    lines = withSwitch(lines, bulk, true);
    EXPECT_EQ(lines, (std::vector<std::string>{"a newer program's line", "block.bulk=on"}));
    EXPECT_EQ(withSwitch(lines, bulk, std::nullopt),
              std::vector<std::string>{"a newer program's line"});
}

TEST(Features, TheErrorSaysForWhom)
{
    const auto club = clubWith({"block.bulk!operator:trainee=off"});
    const auto error = featureError(*club, Feature::BlockBulk, {test::sam});
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, ErrorCode::FeatureOff);
    EXPECT_EQ(error->arguments[0].plain(), "block.bulk");
    EXPECT_EQ(error->arguments[1].english(), "for operators with the tag trainee");
}

} // namespace
} // namespace bayboard
