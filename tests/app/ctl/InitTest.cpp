#include "app/ctl/InitCommand.h"
#include "app/ctl/Session.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::json;
using test::Ran;

class Init : public testing::Test
{
protected:
    Init() { m_clock.set(fromUnix(1795442400)); }

    Ran run(std::vector<std::string> args, const std::string &name = "club.bayboard")
    {
        args.insert(args.begin(), "init");
        const auto line = parseCommandLine(args);
        EXPECT_TRUE(line.has_value()) << line.error().sentence;
        Ran ran;
        ran.exit = runInit(
            *line, m_folder.path() / name, m_folder.path(), m_clock, m_random, ran.out, ran.err);
        return ran;
    }

    [[nodiscard]] bool exists(const std::string &name) const
    {
        return std::filesystem::exists(m_folder.path() / name);
    }

    test::TemporaryFolder m_folder;
    ProgramClock m_clock;
    ProgramRandom m_random;
};

TEST_F(Init, DemoSaysWhatItMade)
{
    const Ran ran = run({"--demo", "--date", "2026-11-22"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const auto made = json(ran.out);
    EXPECT_EQ(test::keysOf(made), "file,club,locations,bays,operators,customers,bookings,blocks");
    EXPECT_EQ(test::numberAt(made, "locations"), 5);
    EXPECT_EQ(test::numberAt(made, "bays"), 15);
    EXPECT_EQ(test::numberAt(made, "customers"), 5000);
    EXPECT_TRUE(ran.err.empty());
}

TEST_F(Init, ClubFileIsRelativeToTheCaller)
{
    m_folder.write("plan.json", test::smallClubFile());
    const Ran ran = run({"--club", "plan.json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(test::numberAt(json(ran.out), "bays"), 5);
    EXPECT_EQ(test::numberAt(json(ran.out), "customers"), 4);
    EXPECT_EQ(test::textAt(json(ran.out), "club"), "Test club");
}

TEST_F(Init, AnExistingFileIsLeftAlone)
{
    const auto file = m_folder.write("club.bayboard", "precious");
    const Ran ran = run({"--demo"});
    EXPECT_EQ(ran.exit, exitInput);
    EXPECT_NE(ran.err.find("exists already"), std::string::npos) << ran.err;
    EXPECT_EQ(*readWholeFile(file), "precious");
}

TEST_F(Init, ABrokenClubFileLeavesNothingBehind)
{
    m_folder.write("plan.json", "{\n\"name\": \"C\",\n\"locations\": 7}");
    const Ran ran = run({"--club", "plan.json"});
    EXPECT_EQ(ran.exit, exitInput);
    EXPECT_TRUE(ran.out.empty());
    EXPECT_NE(ran.err.find("3"), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find("locations must be a list"), std::string::npos) << ran.err;
    EXPECT_FALSE(exists("club.bayboard"));
}

TEST_F(Init, AMissingClubFileIsNamed)
{
    const Ran ran = run({"--club", "nowhere.json"});
    EXPECT_EQ(ran.exit, exitInput);
    EXPECT_NE(ran.err.find("nowhere.json"), std::string::npos) << ran.err;
    EXPECT_FALSE(exists("club.bayboard"));
}

TEST_F(Init, BadDatesAreRefused)
{
    for (const char *date : {"2026-02-30", "22.11.2026", "today"}) {
        const Ran ran = run({"--demo", "--date", date});
        EXPECT_EQ(ran.exit, exitInput) << date;
        EXPECT_NE(ran.err.find(date), std::string::npos) << ran.err;
        EXPECT_FALSE(exists("club.bayboard"));
    }
}

TEST_F(Init, NowMayBeWallTimeOfTheClub)
{
    m_folder.write("plan.json", test::smallClubFile());
    EXPECT_EQ(run({"--club", "plan.json", "--now", "2026-11-22T15:12"}, "a").exit, 0);
    EXPECT_EQ(run({"--demo", "--now", "2026-11-22T15:12"}, "b").exit, 0);
    EXPECT_EQ(run({"--demo", "--now", "2026-11-22T15:12:00-04:00"}, "c").exit, 0);
    const Ran skipped = run({"--demo", "--now", "2026-03-08T02:30"}, "d");
    EXPECT_EQ(skipped.exit, exitInput);
    EXPECT_NE(skipped.err.find("skip"), std::string::npos) << skipped.err;
    EXPECT_FALSE(exists("d"));
}

TEST_F(Init, FoldersOnTheWayAreMade)
{
    const Ran ran = run({"--demo", "--date", "2026-11-22"}, "a/b/club.bayboard");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(exists("a/b/club.bayboard"));
}

} // namespace
} // namespace bayboard
