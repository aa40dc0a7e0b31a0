// Ways out as the command line prints them: those of a window, for the same facts.

#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::Ran;
using test::textAt;

using Args = std::vector<std::string>;

Args create(const std::string &bay, const std::string &start, const Args &more = {})
{
    Args args{"create-booking", "--bay", bay, "--start", start, "--minutes", "60", "--customer"};
    args.emplace_back("Jo Guest");
    args.insert(args.end(), more.begin(), more.end());
    return args;
}

/// "Hillside/Upper 2026-12-01T00:00:00-04:00" of each fix of the first objection.
std::vector<std::string> fixesOf(const Ran &ran)
{
    std::vector<std::string> fixes;
    for (const auto &fix : itemsAt(firstAt(json(ran.out), "violations"), "fixes"))
        fixes.push_back(textAt(fix, "bay") + " " + textAt(fix, "start"));
    return fixes;
}

bool has(const std::vector<std::string> &fixes, const std::string &fix)
{
    return std::find(fixes.begin(), fixes.end(), fix) != fixes.end();
}

/// Both bays of Hillside are taken from Saturday to Monday.
class FullWeekend : public testing::Test
{
protected:
    FullWeekend()
    {
        for (const char *bay : {"Hillside/Bay 1", "Upper"}) {
            const Ran ran = club.run({"create-booking",
                                      "--bay",
                                      bay,
                                      "--start",
                                      "2026-11-28 00:00",
                                      "--minutes",
                                      "4320",
                                      "--customer",
                                      "League",
                                      "--as",
                                      "Max",
                                      "--override",
                                      "a tournament"});
            EXPECT_EQ(ran.exit, 0) << ran.err;
        }
        club.close(); // what was known is forgotten
    }

    CtlClub club;
};

TEST_F(FullWeekend, HasWaysOutBeforeAndBehindIt)
{
    const Ran ran = club.run(create("Hillside/Bay 1", "2026-11-29 10:00"));
    EXPECT_EQ(ran.exit, exitRefused);
    const auto fixes = fixesOf(ran);
    EXPECT_TRUE(has(fixes, "Hillside/Bay 1 2026-12-01T00:00:00-04:00")) << ran.out;
    EXPECT_TRUE(has(fixes, "Hillside/Bay 1 2026-11-27T23:00:00-04:00")) << ran.out;
    EXPECT_TRUE(has(fixes, "Hillside/Upper 2026-11-27T23:00:00-04:00")) << ran.out;
}

TEST_F(FullWeekend, HasTheWaysOutThatAWindowHas)
{
    const Args wanted = create("Hillside/Bay 1", "2026-11-29 10:00", {"--dry-run"});
    const Ran alone = club.run(wanted);
    club.close();
    club.loadAhead();
    EXPECT_EQ(alone.out, club.run(wanted).out);
    EXPECT_FALSE(fixesOf(alone).empty());
}

TEST_F(FullWeekend, IsExplainedWithTheSameWaysOut)
{
    const Args wanted{
        "explain", "--bay", "Hillside/Bay 1", "--start", "2026-11-29 10:00", "--minutes", "60"};
    const std::string alone = club.out(wanted);
    club.close();
    club.loadAhead();
    EXPECT_EQ(alone, club.out(wanted));
    EXPECT_FALSE(itemsAt(json(alone), "fits").empty());
}

TEST_F(FullWeekend, AMoveOntoItHasWaysOutToo)
{
    const std::string id = club.book("Hillside/Bay 1", at("18:00"));
    club.close();
    const Ran ran = club.run({"reschedule-booking", id, "--start", "2026-11-29 10:00"});
    EXPECT_EQ(ran.exit, exitRefused);
    EXPECT_FALSE(fixesOf(ran).empty()) << ran.out;
}

TEST(WaysOut, OfAThirdMoveOntoTakenTimeAreThoseOfTheOverride)
{
    CtlClub club;
    const std::string id = club.book("Harbour/Bay 1", at("18:00"));
    const auto move = [&](const std::string &start, const Args &more) {
        Args args{"reschedule-booking", id, "--start", start, "--as", "Max"};
        args.insert(args.end(), more.begin(), more.end());
        return club.run(args);
    };
    EXPECT_EQ(move(at("19:00"), {}).exit, 0);
    EXPECT_EQ(move(at("20:00"), {}).exit, 0);
    club.book("Harbour/Bay 1", at("15:00"));
    const Ran plain = move(at("15:00"), {});
    EXPECT_EQ(plain.exit, exitRefused);
    EXPECT_TRUE(fixesOf(plain).empty()) << "no other time would help";
    const Ran third = move(at("15:00"), {"--override", "the owner's word"});
    EXPECT_EQ(third.exit, exitRefused);
    const auto fixes = itemsAt(firstAt(json(third.out), "violations"), "fixes");
    ASSERT_FALSE(fixes.empty()) << third.out;
    const Ran taken = move(textAt(fixes[0], "start"),
                           {"--bay", textAt(fixes[0], "bay"), "--override", "the owner's word"});
    EXPECT_EQ(taken.exit, 0) << taken.err;
}

TEST(WaysOut, OfTooFarAheadAreNearTheSameTimeOfTheLastDay)
{
    CtlClub club;
    const Ran ran = club.run(create("Harbour/Bay 2", "2031-06-02 10:00", {"--dry-run"}));
    EXPECT_EQ(ran.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(ran.out), "violations"), "code"), "ADVANCE_LIMIT");
    ASSERT_FALSE(fixesOf(ran).empty()) << ran.out;
    EXPECT_EQ(fixesOf(ran)[0], "Harbour/Bay 2 2026-12-07T10:00:00-04:00");
}

TEST(OwnTiers, HaveTheLimitsOfTheirLocation)
{
    // resources/club/courts.json: guests 7 days, members 21, the location 21; 23 November.
    CtlClub club(test::readFile(std::filesystem::path(BAYBOARD_RESOURCES) / "club/courts.json"));
    const auto asked = [&](const char *start) {
        return club.run(create("Half A", start, {"--as", "Reception", "--dry-run"}));
    };
    EXPECT_EQ(asked("2026-12-14 10:00").exit, 0) << asked("2026-12-14 10:00").err;
    const Ran far = asked("2026-12-15 10:00");
    EXPECT_EQ(far.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(far.out), "violations"), "code"), "ADVANCE_LIMIT");
    EXPECT_EQ(asked("2031-06-02 10:00").exit, exitRefused);
}

} // namespace
} // namespace bayboard
