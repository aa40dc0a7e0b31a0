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

constexpr const char *holidayFile = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                    "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20201125\r\n"
                                    "RRULE:FREQ=YEARLY\r\nSUMMARY:Founding Day\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261224T180000Z\r\n"
                                    "DTEND:20261224T200000Z\r\nSUMMARY:Party\r\nEND:VEVENT\r\n"
                                    "END:VCALENDAR\r\n";

TEST(ImportHolidays, IsOneStepThatCanBeTakenBack)
{
    CtlClub club;
    club.folder().write("holidays.ics", holidayFile);
    const auto journal = club.journalLength();
    const auto dry = json(club.out({"import-holidays", "holidays.ics", "--all", "--dry-run"}));
    EXPECT_EQ(test::keysOf(dry),
              "new,same,renamed,removed,events,unreadable,remarks,blocks,changeSet");
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
    club.folder().write("holidays.ics", holidayFile);
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
    club.folder().write("holidays.ics", holidayFile);
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

constexpr const char *oneDay = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                               "DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\r\n"
                               "END:VEVENT\r\nEND:VCALENDAR\r\n";
constexpr const char *around = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                               "DTSTART;VALUE=DATE:20261224\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n"
                               "UID:2\r\nDTSTART;VALUE=DATE:20261226\r\n"
                               "END:VEVENT\r\nEND:VCALENDAR\r\n";

/// Blocks of Harbour on Christmas Day.
std::size_t blocksThen(CtlClub &club)
{
    const auto listed = json(club.out({"blocks", "--from", "2026-12-25", "--to", "2026-12-25"}));
    return itemsAt(listed, "blocks").size();
}

TEST(ImportHolidays, SeriesThatLeaveHolidaysOutGiveLaidDatesBackAndTakeThemAgain)
{
    CtlClub club;
    club.folder().write("christmas.ics", oneDay);
    club.folder().write("around.ics", around);
    for (const char *bay : {"Harbour/Bay 1,Harbour/Bay 2", "Harbour/Bay 3"}) {
        std::vector<std::string> args{"block",
                                      "--bays",
                                      bay,
                                      "--start",
                                      "2026-11-24T06:00",
                                      "--minutes",
                                      "60",
                                      "--kind",
                                      "cleaning",
                                      "--rrule",
                                      "FREQ=DAILY"};
        if (std::string(bay) != "Harbour/Bay 3")
            args.push_back("--not-on-holidays");
        club.out(args);
    }
    ASSERT_EQ(blocksThen(club), 3U);
    const auto journal = club.journalLength();
    const auto dry = json(club.out({"import-holidays", "christmas.ics", "--all", "--dry-run"}));
    EXPECT_EQ(numberAt(*dry.member("blocks"), "cleared"), 2);
    EXPECT_EQ(club.journalLength(), journal);
    ASSERT_EQ(blocksThen(club), 3U);
    const auto made = json(club.out({"import-holidays", "christmas.ics", "--all"}));
    EXPECT_EQ(numberAt(*made.member("blocks"), "cleared"), 2);
    EXPECT_EQ(club.journalLength(), journal + 1);
    EXPECT_EQ(blocksThen(club), 1U);
    club.out({"undo"});
    EXPECT_EQ(blocksThen(club), 3U);
    club.out({"redo"});
    EXPECT_EQ(blocksThen(club), 1U);
    // Between the file's dates it alone counts: Christmas is open again, and its blocks come back.
    const auto open = json(club.out({"import-holidays", "around.ics", "--all", "--replace"}));
    EXPECT_EQ(numberAt(*open.member("blocks"), "returned"), 2);
    EXPECT_EQ(numberAt(*open.member("blocks"), "cleared"), 4); // the 24th and the 26th
    EXPECT_EQ(blocksThen(club), 3U);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

TEST(Series, RollOnWhenACommandWritesAndNotWhenItReads)
{
    CtlClub club;
    club.out({"block",
              "--bays",
              "Harbour/Bay 1",
              "--start",
              "2026-11-24T06:00",
              "--minutes",
              "60",
              "--kind",
              "cleaning",
              "--rrule",
              "FREQ=DAILY"});
    const auto count = [&] {
        return itemsAt(json(club.out({"blocks", "--from", "2026-11-01", "--to", "2029-01-01"})),
                       "blocks")
            .size();
    };
    const auto first = count();
    club.close();
    club.setNow("2026-11-30T14:00:00Z");
    EXPECT_EQ(count(), first);
    club.book("Harbour/Bay 2", "2026-11-30T18:00:00-04:00");
    EXPECT_EQ(count(), first + 7);
    const auto journal = club.journalLength();
    club.close(); // another program of the same day has nothing to do
    club.book("Harbour/Bay 2", "2026-11-30T20:00:00-04:00");
    EXPECT_EQ(club.journalLength(), journal + 1);
    // What the program laid is in nobody's undo.
    club.out({"undo"});
    club.out({"undo"});
    EXPECT_EQ(count(), first + 7);
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
}

} // namespace
} // namespace bayboard
