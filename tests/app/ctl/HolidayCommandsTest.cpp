#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::CtlClub;
using test::firstAt;
using test::itemsAt;
using test::json;
using test::numberAt;
using test::textAt;

constexpr const char *file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                             "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20201125\r\n"
                             "RRULE:FREQ=YEARLY\r\nSUMMARY:Founding Day\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261224T180000Z\r\n"
                             "DTEND:20261224T200000Z\r\nSUMMARY:Party\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n";

TEST(ImportHolidays, IsOneStepThatCanBeTakenBack)
{
    CtlClub club;
    club.folder().write("holidays.ics", file);
    const auto journal = club.journalLength();
    const auto dry = json(club.out({"import-holidays", "holidays.ics", "--all", "--dry-run"}));
    EXPECT_EQ(test::keysOf(dry), "new,same,renamed,removed,events,unreadable,remarks,changeSet");
    EXPECT_TRUE(test::isNullAt(dry, "changeSet"));
    EXPECT_EQ(club.journalLength(), journal);
    const auto report = json(club.out({"import-holidays", "holidays.ics", "--all"}));
    EXPECT_EQ(itemsAt(report, "new").size(), 12U); // this year and five more, two locations
    const auto bad = firstAt(report, "unreadable");
    EXPECT_EQ(numberAt(bad, "event"), 2);
    EXPECT_EQ(numberAt(bad, "line"), 9);
    EXPECT_EQ(club.journalLength(), journal + 1);
    const auto again = json(club.out({"import-holidays", "holidays.ics", "--all"}));
    EXPECT_EQ(numberAt(again, "same"), 12);
    EXPECT_TRUE(test::isNullAt(again, "changeSet"));
    const auto listed = itemsAt(json(club.out({"holidays", "--location", "Hillside"})), "holidays");
    ASSERT_EQ(listed.size(), 6U);
    EXPECT_EQ(textAt(listed[0], "location"), "Hillside");
    EXPECT_EQ(textAt(listed[0], "date"), "2026-11-25");
    EXPECT_EQ(textAt(listed[0], "name"), "Founding Day");
    club.out({"undo"});
    EXPECT_EQ(club.out({"holidays"}), "{\"holidays\":[]}\n");
}

TEST(ImportHolidays, ClosesTheDayToBookings)
{
    CtlClub club;
    club.folder().write("holidays.ics", file);
    const std::vector<std::string> ask{
        "check-availability", "--location", "Harbour", "--date", "2026-11-25", "--minutes", "60"};
    EXPECT_FALSE(itemsAt(json(club.out(ask)), "slots").empty());
    club.out({"import-holidays", "holidays.ics", "--location", "Harbour", "--years", "0"});
    EXPECT_TRUE(itemsAt(json(club.out(ask)), "slots").empty());
    EXPECT_EQ(itemsAt(json(club.out({"holidays"})), "holidays").size(), 1U);
}

TEST(ImportHolidays, IsRefusedToWhoMayNotAndWithoutAPlace)
{
    CtlClub club;
    club.folder().write("holidays.ics", file);
    club.folder().write("empty.ics", "nothing of the kind");
    EXPECT_EQ(club.run({"import-holidays", "holidays.ics", "--all", "--as", "Sam"}).exit,
              exitRefused);
    EXPECT_EQ(club.run({"import-holidays", "holidays.ics"}).exit, exitInput);
    EXPECT_EQ(club.run({"import-holidays", "holidays.ics", "--all", "--location", "Harbour"}).exit,
              exitInput);
    EXPECT_EQ(club.run({"import-holidays", "holidays.ics", "--location", "Nowhere"}).exit,
              exitInput);
    EXPECT_EQ(club.run({"import-holidays", "empty.ics", "--all"}).exit, exitInput);
    EXPECT_EQ(club.out({"holidays"}), "{\"holidays\":[]}\n");
}

} // namespace
} // namespace bayboard
