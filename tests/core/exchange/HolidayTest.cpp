#include "core/exchange/ExportRow.h"
#include "core/exchange/HolidayFile.h"
#include "core/exchange/HolidayPlan.h"
#include "core/exchange/Import.h"
#include "tests/core/exchange/MemoryStore.h"
#include "tests/core/exchange/TestClub.h"

#include <gtest/gtest.h>

using namespace bayboard;
using bayboard::test::MemoryStore;

namespace {

HolidayFile holidaysIn(const std::string &events)
{
    const HolidayRange range{LocalDate(std::chrono::year(2026) / 1 / 1),
                             LocalDate(std::chrono::year(2028) / 12 / 31)};
    const auto file
        = readHolidays("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n", range);
    EXPECT_TRUE(file.has_value());
    return file.value_or(HolidayFile{});
}

std::string holidayEvent(const std::string &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<std::string> told(const std::vector<Holiday> &holidays)
{
    std::vector<std::string> texts;
    for (const Holiday &holiday : holidays)
        texts.push_back(closedDateOf(holiday));
    return texts;
}

using Texts = std::vector<std::string>;

TEST(HolidayFile, TakesEachDayOfAnEventOfWholeDays)
{
    const auto file = holidaysIn(
        holidayEvent("UID:1\r\nDTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas\\, day one\r\n")
        + holidayEvent("UID:2\r\nDTSTART;VALUE=DATE:20261230\r\n"
                       "DTEND;VALUE=DATE:20270102\r\nSUMMARY:Turn of the year\r\n")
        + holidayEvent("UID:3\r\nDTSTART;VALUE=DATE:20260704\r\nDURATION:P2D\r\n"));
    EXPECT_EQ(told(file.holidays),
              (Texts{"2026-07-04",
                     "2026-07-05",
                     "2026-12-25 Christmas, day one",
                     "2026-12-30 Turn of the year",
                     "2026-12-31 Turn of the year",
                     "2027-01-01 Turn of the year"}));
    EXPECT_TRUE(file.unreadable.empty());
}

TEST(HolidayFile, FollowsYearlyRulesWithinTheRangeAndTheirExceptions)
{
    const auto file = holidaysIn(
        holidayEvent("UID:1\r\nDTSTART;VALUE=DATE:20100701\r\nRRULE:FREQ=YEARLY\r\n"
                     "EXDATE;VALUE=DATE:20270701\r\nSUMMARY:Canada Day\r\n")
        + holidayEvent(
            "UID:2\r\nDTSTART;VALUE=DATE:20200907\r\n"
            "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO;UNTIL=20271231\r\nSUMMARY:Labour Day\r\n")
        + holidayEvent(
            "UID:2\r\nRECURRENCE-ID;VALUE=DATE:20260907\r\nDTSTART;VALUE=DATE:20260908\r\n"
            "SUMMARY:Labour Day, moved\r\n")
        + holidayEvent("UID:3\r\nDTSTART;VALUE=DATE:20260406\r\nRDATE;VALUE=DATE:20270329\r\n"
                       "SUMMARY:Easter Monday\r\n"));
    EXPECT_EQ(told(file.holidays),
              (Texts{"2026-04-06 Easter Monday",
                     "2026-07-01 Canada Day",
                     "2026-09-08 Labour Day, moved",
                     "2027-03-29 Easter Monday",
                     "2027-09-06 Labour Day",
                     "2028-07-01 Canada Day"}));
}

TEST(HolidayFile, ListsWhatIsAboutTimesOfDayWithItsLine)
{
    const auto file = holidaysIn(
        holidayEvent(
            "UID:1\r\nDTSTART:20261225T180000Z\r\nDTEND:20261225T190000Z\r\nSUMMARY:Party\r\n")
        + holidayEvent("UID:2\r\nDTSTART;TZID=America/Halifax:20261226T000000\r\n"
                       "DTEND;TZID=America/Halifax:20261227T000000\r\nSUMMARY:From midnight on\r\n")
        + holidayEvent("UID:3\r\nDTSTART;VALUE=DATE:someday\r\n")
        + holidayEvent("UID:4\r\nDTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED\r\n"));
    EXPECT_EQ(told(file.holidays), (Texts{"2026-12-26 From midnight on"}));
    ASSERT_EQ(file.unreadable.size(), 2U);
    EXPECT_EQ(file.unreadable[0].row, 1);
    EXPECT_EQ(file.unreadable[0].line, 3);
    EXPECT_NE(file.unreadable[0].reason.english().find("times of day"), std::string::npos);
    EXPECT_EQ(file.unreadable[1].row, 3);
    EXPECT_EQ(file.events, 4);
}

TEST(HolidayFile, JoinsTheNamesOfOneDate)
{
    const auto file = holidaysIn(
        holidayEvent("UID:1\r\nDTSTART;VALUE=DATE:20260519\r\nSUMMARY:Victoria Day\r\n")
        + holidayEvent("UID:2\r\nDTSTART;VALUE=DATE:20260519\r\nSUMMARY:Fête\r\n")
        + holidayEvent("UID:3\r\nDTSTART;VALUE=DATE:20260519\r\nSUMMARY:Fête\r\n"));
    EXPECT_EQ(told(file.holidays), (Texts{"2026-05-19 Victoria Day, Fête"}));
}

TEST(HolidayFile, RulesThatGiveNothingEndTheSearch)
{
    std::string events;
    for (int i = 0; i < 200; ++i)
        events += holidayEvent("UID:" + std::to_string(i)
                               + "\r\nDTSTART;VALUE=DATE:20260101\r\n"
                                 "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n");
    EXPECT_TRUE(holidaysIn(events).holidays.empty());
}

Location located(Texts dates)
{
    Location location;
    location.name = "Harbour";
    location.closedDates = std::move(dates);
    return location;
}

Holiday on(const char *text)
{
    return holidayOf(text).value();
}

TEST(HolidayPlan, AddsWhatIsNewAndKeepsWhatIsThere)
{
    const Location location = located({"2026-07-01", "2026-08-03 Our own", "2026-12-25 Noël"});
    const auto plan = planHolidays(
        {on("2026-07-01 Canada Day"), on("2026-12-25 Christmas"), on("2026-12-26 Boxing Day")},
        location,
        HolidayMerge::Add);
    EXPECT_EQ(told(plan.added), (Texts{"2026-12-26 Boxing Day"}));
    EXPECT_EQ(told(plan.renamed), (Texts{"2026-07-01 Canada Day"}));
    EXPECT_TRUE(plan.removed.empty());
    EXPECT_EQ(plan.same, 1);
    EXPECT_EQ(plan.closedDates,
              (Texts{"2026-07-01 Canada Day",
                     "2026-08-03 Our own",
                     "2026-12-25 Noël",
                     "2026-12-26 Boxing Day"}));
}

TEST(HolidayPlan, ReplacesBetweenTheFilesFirstAndLastDate)
{
    const Location location = located(
        {"2026-01-01 Before", "2026-08-03 Our own", "2026-12-25 Noël", "2027-01-01 After"});
    const std::vector<Holiday> file{on("2026-07-01 Canada Day"), on("2026-12-25 Christmas")};
    const auto plan = planHolidays(file, location, HolidayMerge::Replace);
    EXPECT_EQ(told(plan.removed), (Texts{"2026-08-03 Our own"}));
    EXPECT_EQ(plan.closedDates,
              (Texts{"2026-01-01 Before",
                     "2026-07-01 Canada Day",
                     "2026-12-25 Christmas",
                     "2027-01-01 After"}));
    const auto again = planHolidays(file, located(plan.closedDates), HolidayMerge::Replace);
    EXPECT_TRUE(again.changesNothing());
    EXPECT_EQ(again.same, 2);
}

TEST(HolidayPlan, LosesNothingThatItDoesNotUnderstand)
{
    const Location location = located({"2026-12-25 One", "2026-12-25 Two", "some day"});
    const auto plan = planHolidays({on("2026-12-26")}, location, HolidayMerge::Add);
    EXPECT_EQ(plan.closedDates,
              (Texts{"2026-12-25 One", "2026-12-25 Two", "2026-12-26", "some day"}));
}

TEST(HolidayPlan, AnExportBringsClosedDatesToAnotherClubAndBackToItsOwn)
{
    const Instant now = fromUnix(1781265600);
    const auto bare
        = test::clubWith({"Harbour", "Hill; side"}, {"Harbour/Bay 1", "Hill; side/Bay 1"});
    std::vector<Location> places = bare->locations();
    places[0].closedDates = {"2026-12-25 Christmas, \"all day\"", "2026-12-26"};
    places[1].closedDates = {"2026-07-01 Canada Day"};
    ZoneCache zones;
    const auto club = Club::make({}, places, bare->bays(), {}, {}, {}, {}, zones).value();
    const std::string text = writeCalendar({{}, closedDatesOf(*club, {})}, *club, now);
    SeededRandom random(1);
    const auto import = [&](MemoryStore &store) {
        auto file = readImportFile(text, *store.club(), {"export.ics", nullptr, now});
        EXPECT_TRUE(file.has_value());
        PlanOptions options;
        options.now = now;
        options.random = &random;
        auto plan = planImport(std::move(*file), *store.club(), store, options).value();
        EXPECT_TRUE(store.apply(plan.changes));
        return plan;
    };
    MemoryStore own;
    own.add(*club);
    EXPECT_TRUE(import(own).changes.empty());
    MemoryStore empty;
    EXPECT_EQ(import(empty).closedDates, 3);
    EXPECT_TRUE(import(empty).changes.empty());
    for (const Location &place : places) {
        const auto id = empty.club()->findLocation(place.name);
        ASSERT_TRUE(id.has_value()) << place.name;
        EXPECT_EQ(empty.club()->location(*id)->closedDates, place.closedDates);
        EXPECT_EQ(empty.club()->location(*id)->zone, place.zone);
    }
    // What is exported can be read as holidays too.
    const auto file = readHolidays(text, {LocalDate(), LocalDate(std::chrono::year(2030) / 1 / 1)});
    EXPECT_EQ(file.value().holidays.size(), 3U);
}

} // namespace
