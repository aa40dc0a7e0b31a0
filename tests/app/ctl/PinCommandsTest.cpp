#include "app/ctl/Handover.h"
#include "app/ctl/PinSource.h"
#include "core/desk/DeskPins.h"
#include "tests/app/ctl/CtlClub.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace bayboard {
namespace {

using test::CtlClub;

TEST(PinSource, AFileThatOthersMayReadIsNotTaken)
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("pin", "135790\n");
    const auto line = parseCommandLine({"list", "--pin-file", path.string()});
    ASSERT_TRUE(line);
    using std::filesystem::perms;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write | perms::group_read);
    EXPECT_EQ(readPin(*line, {}).error().code, ErrorCode::FileNotReadable);
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
    EXPECT_EQ(*readPin(*line, {}), "135790");
    std::filesystem::remove(path);
    EXPECT_EQ(readPin(*line, {}).error().code, ErrorCode::FileNotReadable);
}

TEST(PinSource, ItTravelsInTheRequestNotInTheArguments)
{
    const auto back = decodeRequest(encode(HandoverRequest{{"list"}, "/", "135790"}));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->pin, "135790");
    EXPECT_EQ(decodeRequest(encode(HandoverRequest{{"list"}, "/"}))->pin, "");
}

TEST(ForgetPins, IsForTheOwnerOfTheFileAndKeptInTheJournal)
{
    CtlClub club;
    const auto steps = club.journalLength();
    EXPECT_EQ(club.run({"forget-pins"}).exit, exitDone);
    EXPECT_EQ(club.journalLength(), steps + 1);
}

TEST(Overrides, ListWhatWasSetAsideWithWhoAndWhy)
{
    CtlClub club;
    EXPECT_EQ(club.out({"overrides"}), "{\"overrides\":[]}\n");
    EXPECT_EQ(club.run({"overrides", "--as", "Sam"}).exit, exitRefused);
    EXPECT_EQ(club.run({"overrides", "--operator", "nobody at all"}).exit, exitInput);
}

} // namespace
} // namespace bayboard
