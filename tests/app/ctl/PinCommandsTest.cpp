#include "app/ctl/Handover.h"
#include "app/ctl/PinSource.h"
#include "core/desk/DeskPins.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <unistd.h>

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
    EXPECT_EQ(readPins(*line, {}, -1).error().code, ErrorCode::FileNotReadable);
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
    EXPECT_EQ(readPins(*line, {}, -1)->own, "135790");
    std::filesystem::remove(path);
    EXPECT_EQ(readPins(*line, {}, -1).error().code, ErrorCode::FileNotReadable);
}

TEST(PinSource, ItTravelsInTheRequestNotInTheArguments)
{
    const auto back
        = decodeRequest(encode(HandoverRequest{{"list"}, "/", {"135790", "24681357", "111222"}}));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->pins, (GivenPins{"135790", "24681357", "111222"}));
    EXPECT_EQ(decodeRequest(encode(HandoverRequest{{"list"}, "/"}))->pins, GivenPins());
}

/// A pipe with lines in it, as standard input.
class Pipe
{
public:
    explicit Pipe(const std::string &text)
    {
        EXPECT_EQ(pipe(m_ends), 0);
        EXPECT_EQ(write(m_ends[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
        ::close(m_ends[1]);
    }

    ~Pipe() { ::close(m_ends[0]); }

    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] int end() const { return m_ends[0]; }

private:
    int m_ends[2] = {-1, -1};
};

TEST(PinSource, LinesOfStandardInputAreTakenInOrder)
{
    const Pipe both("135790\r\n864209\n");
    const auto line = parseCommandLine({"set-pin", "--pin-file", "-", "--new-pin-file", "-"});
    ASSERT_TRUE(line);
    EXPECT_EQ(*readPins(*line, {}, both.end()), (GivenPins{"135790", "864209", ""}));
    const Pipe one("135790");
    EXPECT_EQ(readPins(*line, {}, one.end()).error().code, ErrorCode::FileNotReadable);
}

TEST(SetPin, FromThenOnThePinIsAskedFor)
{
    CtlClub club;
    EXPECT_EQ(club.run({"set-pin", "--as", "Ana"}).exit, exitInput); // no PIN given
    club.pins.fresh = "12";
    EXPECT_EQ(club.run({"set-pin", "--as", "Ana"}).exit, exitInput); // too short
    club.pins.fresh = "864209";
    EXPECT_EQ(club.out({"set-pin", "--as", "Ana"}), "{\"operator\":\"Ana\",\"pin\":true}\n");
    club.close(); // it holds in the next program too
    EXPECT_EQ(club.run({"list", "--as", "Ana"}).exit, exitRefused);
    club.pins.own = "111111";
    const auto wrong = club.run({"list", "--as", "Ana"});
    EXPECT_EQ(wrong.exit, exitRefused);
    EXPECT_EQ(wrong.out.find("bookings"), std::string::npos) << wrong.out;
    EXPECT_EQ(club.run({"set-pin", "--as", "Ana"}).exit, exitRefused);
    club.pins.own = "864209";
    EXPECT_EQ(club.run({"list", "--as", "Ana"}).exit, exitDone);
    club.pins.fresh = "975310";
    EXPECT_EQ(club.run({"set-pin", "--as", "Ana"}).exit, exitDone);
    EXPECT_EQ(club.run({"list", "--as", "Ana"}).exit, exitRefused);
    club.pins.own = "975310";
    EXPECT_EQ(club.out({"set-pin", "--as", "Ana", "--remove"}),
              "{\"operator\":\"Ana\",\"pin\":false}\n");
    club.pins = {};
    EXPECT_EQ(club.run({"list", "--as", "Ana"}).exit, exitDone);
}

TEST(SetPin, IsRemovedForSomebodyWhoForgotIt)
{
    CtlClub club;
    club.pins.fresh = "864209";
    club.out({"set-pin", "--as", "Sam"});
    club.pins = {};
    EXPECT_EQ(club.run({"set-pin", "--remove", "--operator", "Sam", "--as", "Kim"}).exit,
              exitRefused);
    EXPECT_EQ(club.run({"set-pin", "--operator", "Sam"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-pin", "--remove", "--operator", "Nobody"}).exit, exitInput);
    EXPECT_EQ(club.run({"set-pin", "--remove", "--operator", "Sam"}).exit, exitDone);
    EXPECT_EQ(club.run({"list", "--as", "Sam"}).exit, exitDone);
}

TEST(ApproveAs, AManagersPinAllowsOneStepThatTheClerkMayNot)
{
    CtlClub club;
    club.pins.fresh = "864209";
    club.out({"set-pin", "--as", "Ana"});
    club.pins = {};
    const auto book = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"create-booking",
                                      "--bay",
                                      "Harbour/Bay 1",
                                      "--start",
                                      test::at("18:10"),
                                      "--minutes",
                                      "60",
                                      "--customer",
                                      "Jo",
                                      "--as",
                                      "Sam"};
        args.insert(args.end(), more.begin(), more.end());
        return club.run(args);
    };
    EXPECT_EQ(book({"--override", "she asked"}).exit, exitRefused);
    EXPECT_EQ(book({"--approve-as", "Ana"}).exit, exitInput); // no reason
    EXPECT_EQ(book({"--approve-as", "Max", "--override", "she asked"}).exit, exitInput); // no PIN
    EXPECT_EQ(book({"--approve-as", "Nobody", "--override", "she asked"}).exit, exitInput);
    EXPECT_EQ(book({"--approve-as", "Ana", "--override", "she asked"}).exit, exitRefused);
    club.pins.approver = "123456";
    EXPECT_EQ(book({"--approve-as", "Ana", "--override", "she asked"}).exit, exitRefused);
    club.pins.approver = "864209";
    const auto allowed = book({"--approve-as", "Ana", "--override", "she asked"});
    EXPECT_EQ(allowed.exit, exitDone) << allowed.err;
    const auto listed = test::json(club.out({"overrides"}));
    const auto step = test::firstAt(listed, "overrides");
    EXPECT_EQ(test::textAt(step, "operator"), "Sam");
    EXPECT_EQ(test::textAt(step, "approvedBy"), "Ana");
    EXPECT_EQ(test::textAt(step, "reason"), "she asked");
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

TEST(Audit, ListsWhoDidWhatNewestFirstAndOnlyToWhoMaySeeIt)
{
    CtlClub club;
    ASSERT_EQ(club.run({"customers", "add", "--name", "Ann", "--as", "Sam"}).exit, exitDone);
    ASSERT_EQ(club.run({"undo", "--as", "Sam"}).exit, exitDone);
    const auto all = test::json(club.out({"audit", "--operator", "Sam"}));
    const auto step = test::firstAt(all, "steps");
    EXPECT_EQ(test::textAt(step, "kind"), "undo");
    EXPECT_EQ(test::textAt(step, "operator"), "Sam");
    const std::string customers = club.out({"audit", "--about", "customers"});
    EXPECT_NE(customers.find("Ann"), std::string::npos);
    EXPECT_NE(customers.find("\"undone\":true"), std::string::npos);
    EXPECT_EQ(club.out({"audit", "--about", "bookings", "--operator", "Sam"}),
              "{\"steps\":[],\"more\":false}\n");
    EXPECT_NE(club.out({"audit", "--limit", "1"}).find("\"more\":true"), std::string::npos);
    EXPECT_EQ(club.run({"audit", "--as", "Sam"}).exit, exitRefused);
    EXPECT_EQ(club.run({"audit", "--about", "weather"}).exit, exitUsage);
}

} // namespace
} // namespace bayboard
