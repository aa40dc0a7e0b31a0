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

const std::vector<std::string> theDay{"list", "--date", "2026-11-23"};

TEST(UndoCommands, TakeBackAndDoAgain)
{
    CtlClub club;
    const std::string empty = club.out(theDay);
    club.book("Harbour/Bay 1", at("18:00"));
    const std::string booked = club.out(theDay);
    const auto undone = json(club.out({"undo"}));
    EXPECT_EQ(test::keysOf(undone), "changeSet,target,label");
    EXPECT_EQ(club.out(theDay), empty);
    const auto redone = json(club.out({"redo"}));
    EXPECT_EQ(textAt(redone, "target"), textAt(undone, "target"));
    EXPECT_EQ(club.out(theDay), booked);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(UndoCommands, SurviveTheProgram)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"));
    const std::string before = club.out(theDay);
    club.out({"reschedule-booking", id, "--bay", "Harbour/Bay 2"});
    club.close();
    club.out({"undo"});
    EXPECT_EQ(club.out(theDay), before);
    club.close();
    club.out({"redo"});
    EXPECT_NE(club.out(theDay), before);
}

TEST(UndoCommands, NothingToTakeBackIsARefusal)
{
    CtlClub club;
    for (const auto &[command, code] :
         {std::pair("undo", "NOTHING_TO_UNDO"), std::pair("redo", "NOTHING_TO_REDO")}) {
        const auto ran = club.run({command, "--as", "Sam"});
        EXPECT_EQ(ran.exit, exitRefused);
        EXPECT_EQ(textAt(firstAt(json(ran.out), "violations"), "code"), code);
    }
}

TEST(UndoCommands, EveryoneTakesBackTheirOwnStep)
{
    CtlClub club;
    const auto mine = club.book("Harbour/Bay 1", at("18:00"));
    const auto made = json(club.out({"create-booking",
                                     "--bay",
                                     "Harbour/Bay 2",
                                     "--start",
                                     at("18:00"),
                                     "--minutes",
                                     "60",
                                     "--customer",
                                     "X",
                                     "--as",
                                     "Sam"}));
    club.out({"undo"}); // the owner's step, though Sam's is newer
    const std::string day = club.out(theDay);
    EXPECT_EQ(day.find(mine), std::string::npos);
    EXPECT_NE(day.find(textAt(made, "id")), std::string::npos);
}

TEST(UndoCommands, ANamedStepIsTakenBackByWhoMay)
{
    CtlClub club;
    const auto made = json(club.out({"create-booking",
                                     "--bay",
                                     "Harbour/Bay 2",
                                     "--start",
                                     at("18:00"),
                                     "--minutes",
                                     "60",
                                     "--customer",
                                     "X"}));
    const std::string step = textAt(made, "changeSet");
    EXPECT_EQ(club.run({"undo", "--change", step, "--as", "Sam"}).exit, exitRefused);
    const auto undone = json(club.out({"undo", "--change", step, "--as", "Ana"}));
    EXPECT_EQ(textAt(undone, "target"), step);
    const auto again = club.run({"undo", "--change", step, "--as", "Ana"});
    EXPECT_EQ(again.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(again.out), "violations"), "code"), "ALREADY_UNDONE");
    EXPECT_EQ(club.run({"undo", "--change", "7"}).exit, exitInput);
    EXPECT_EQ(club.run({"undo", "--change", "00000000-0000-7000-8000-00000000dead"}).exit,
              exitInput);
}

TEST(UndoCommands, AStepThatSomebodyBuiltOnStands)
{
    CtlClub club;
    const auto made = json(club.out({"create-booking",
                                     "--bay",
                                     "Harbour/Bay 2",
                                     "--start",
                                     at("18:00"),
                                     "--minutes",
                                     "60",
                                     "--customer",
                                     "X"}));
    const auto moved
        = json(club.out({"reschedule-booking", textAt(made, "id"), "--start", at("19:00")}));
    club.out({"reschedule-booking", textAt(made, "id"), "--start", at("20:00"), "--as", "Sam"});
    const auto ran = club.run({"undo", "--change", textAt(moved, "changeSet")});
    EXPECT_EQ(ran.exit, exitRefused);
    EXPECT_EQ(textAt(firstAt(json(ran.out), "violations"), "code"), "CHANGED_SINCE");
}

} // namespace
} // namespace bayboard
