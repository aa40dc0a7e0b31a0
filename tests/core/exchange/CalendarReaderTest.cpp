#include "core/exchange/CalendarReader.h"
#include "core/exchange/CsvReader.h"
#include "tests/core/exchange/TestClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace bayboard;

namespace {

const Mapping &anywhere()
{
    static const Mapping mapping = [] {
        Mapping made;
        made.name = "iCalendar";
        made.source = "ics";
        made.createLocations = true;
        made.createBays = true;
        made.location = "Dartmouth";
        made.place = "Bay 9";
        return made;
    }();
    return mapping;
}

CalendarOptions horizon()
{
    CalendarOptions options;
    options.until = fromUnix(1893456000); // 2030-01-01
    return options;
}

ImportFile read(const std::string &text,
                const Mapping &mapping = anywhere(),
                const CalendarOptions &options = horizon())
{
    const auto calendar = readCalendar(text);
    EXPECT_TRUE(calendar.has_value());
    const auto club = test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"});
    return calendar ? readEvents(*calendar, mapping, *club, "file.ics", options) : ImportFile{};
}

std::string event(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::vector<std::string> starts(const ImportFile &file)
{
    std::vector<std::string> texts;
    for (const ImportRow &row : file.rows)
        texts.push_back(formatUtc(row.span.start()));
    return texts;
}

} // namespace

TEST(CalendarReader, ReadsAnEventInItsZone)
{
    const auto file = read(event("UID:1\r\nDTSTART;TZID=America/New_York:20260501T100000\r\n"
                                 "DURATION:PT90M\r\nLOCATION:bay 1\r\nSUMMARY:League\\, final\r\n"
                                 "STATUS:TENTATIVE\r\n"));
    ASSERT_EQ(file.rows.size(), 1U);
    const ImportRow &row = file.rows[0];
    EXPECT_EQ(formatUtc(row.span.start()), "2026-05-01T14:00:00Z");
    EXPECT_EQ(row.span.length(), minutes(90));
    EXPECT_EQ(row.title, "League, final");
    EXPECT_EQ(row.state, BookingState::Pending);
    EXPECT_EQ(row.reference, "1");
    EXPECT_EQ(file.places.bays()[row.bays[0]].id, test::bayNamed("Dartmouth/Bay 1"));
}

TEST(CalendarReader, ExpandsARuleInWallTimeWithExceptions)
{
    const auto file = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s\nDTSTART;TZID=America/Halifax:20260305T060000\n"
        "DTEND;TZID=America/Halifax:20260305T070000\nRRULE:FREQ=WEEKLY;COUNT=4\n"
        "EXDATE;TZID=America/Halifax:20260319T060000\nRDATE;TZID=America/Halifax:20260401T080000\n"
        "END:VEVENT\n"
        "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID;TZID=America/Halifax:20260312T060000\n"
        "DTSTART;TZID=America/Halifax:20260312T090000\nDTEND;TZID=America/Halifax:20260312T100000\n"
        "END:VEVENT\nEND:VCALENDAR\n");
    // 06:00 stays 06:00 over the change of 8 March; the 12th is moved, the 19th left out.
    EXPECT_EQ(starts(file),
              (std::vector<std::string>{"2026-03-05T10:00:00Z",
                                        "2026-03-26T09:00:00Z",
                                        "2026-04-01T11:00:00Z",
                                        "2026-03-12T12:00:00Z"}));
    EXPECT_EQ(file.rows[3].reference, "s/20260312T090000Z");
}

TEST(CalendarReader, CutsWhatRepeatsForEverAndSaysSo)
{
    const auto file = read(event("UID:1\r\nDTSTART:20260101T100000Z\r\nDTEND:20260101T110000Z\r\n"
                                 "RRULE:FREQ=DAILY\r\n"));
    EXPECT_EQ(file.rows.size(), 1461U); // to 2030
    ASSERT_EQ(file.remarks.size(), 1U);
    EXPECT_NE(file.remarks[0].text.english().find("beyond 2030"), std::string::npos);
    const auto often = read(event("UID:1\r\nDTSTART:20260101T100000Z\r\nDTEND:20260101T100030Z\r\n"
                                  "RRULE:FREQ=MINUTELY\r\n"));
    EXPECT_EQ(often.rows.size(), horizon().maxPerEvent);
    const auto never = read(event("UID:1\r\nDTSTART:20260101T100000Z\r\nDTEND:20260101T110000Z\r\n"
                                  "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"));
    EXPECT_EQ(never.rows.size(), 1U);
}

TEST(CalendarReader, HostileRulesCostAMomentEach)
{
    // Each of these would keep libical busy for a minute or for ever.
    std::string text = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Busy\nBEGIN:STANDARD\n"
                       "DTSTART:16010101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                       "RRULE:FREQ=MINUTELY\nEND:STANDARD\nEND:VTIMEZONE\n";
    for (int i = 0; i < 200; ++i)
        text += "BEGIN:VEVENT\nUID:" + std::to_string(i)
            + "\nDTSTART;TZID=Busy:20260101T100000\nDTEND;TZID=Busy:20260101T110000\n"
              "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5,6,7,8,9;BYSECOND=1,2,3;"
              "BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    const auto file = read(text + "END:VCALENDAR\n");
    EXPECT_EQ(file.rows.size(), 200U);
    EXPECT_NE(file.remarks.back().text.english().find("no time at all"), std::string::npos);
    // Without a horizon each would be followed through all ages.
    CalendarOptions ages;
    ages.until = openEnd;
    const auto all = read(text + "END:VCALENDAR\n", anywhere(), ages);
    EXPECT_EQ(all.rows.size(), 200U);
    EXPECT_NE(all.remarks.back().text.english().find("too many rules"), std::string::npos);
}

TEST(CalendarReader, TakesWholeDaysInTheLocationsZone)
{
    const auto file = read(event("UID:1\r\nDTSTART;VALUE=DATE:20260308\r\n"));
    ASSERT_EQ(file.rows.size(), 1U);
    EXPECT_EQ(formatUtc(file.rows[0].span.start()), "2026-03-08T04:00:00Z");
}

TEST(CalendarReader, UsesTheFilesOwnZoneAndReportsOneThatNobodyKnows)
{
    const std::string zone = "BEGIN:VTIMEZONE\nTZID:Mine\nBEGIN:STANDARD\nDTSTART:20200101T000000\n"
                             "TZOFFSETFROM:+0500\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE\n";
    const std::string body = "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Mine:20260501T100000\n"
                             "DTEND;TZID=Mine:20260501T110000\nEND:VEVENT\n";
    EXPECT_EQ(starts(read("BEGIN:VCALENDAR\n" + body + zone + "END:VCALENDAR\n")),
              (std::vector<std::string>{"2026-05-01T05:00:00Z"})); // the zone may come later
    const auto unknown = read("BEGIN:VCALENDAR\n" + body + "END:VCALENDAR\n");
    EXPECT_EQ(starts(unknown), (std::vector<std::string>{"2026-05-01T13:00:00Z"}));
    ASSERT_EQ(unknown.remarks.size(), 1U);
    EXPECT_NE(unknown.remarks[0].text.english().find("Mine"), std::string::npos);
}

TEST(CalendarReader, PutsDamageAsideWithLineAndReason)
{
    const auto calendar = readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nX\n"
                                       "DTSTART:20260501T100000Z\nDTEND:20260501T110000Z\n"
                                       "BEGIN:VEVENT\nUID:2\nDTSTART:INVALID\nEND:VEVENT\n");
    ASSERT_TRUE(calendar.has_value());
    ASSERT_EQ(calendar->events.size(), 2U);
    ASSERT_EQ(calendar->parts.problems.size(), 3U);
    EXPECT_EQ(calendar->parts.problems[0].line, 4);
    EXPECT_EQ(calendar->parts.problems[1].line, 7);
    ASSERT_EQ(calendar->events[1].problems.size(), 1U);
    EXPECT_EQ(calendar->events[1].problems[0].line, 9);
    const auto nothing = readCalendar("hello");
    ASSERT_FALSE(nothing.has_value());
    EXPECT_EQ(nothing.error().code, ErrorCode::InvalidCalendar);
}

TEST(CalendarReader, KeepsTheNewestOfEventsThatComeTwice)
{
    const auto file = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSEQUENCE:2\n"
                           "DTSTART:20260501T100000Z\nDTEND:20260501T110000Z\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:1\nSEQUENCE:1\nDTSTART:20260601T100000Z\n"
                           "DTEND:20260601T110000Z\nEND:VEVENT\nEND:VCALENDAR\n");
    EXPECT_EQ(starts(file), (std::vector<std::string>{"2026-05-01T10:00:00Z"}));
}

TEST(CalendarReader, ReadsEveryFileOfTheCollection)
{
    const auto manifest = test::vectors("ics/manifest.csv");
    if (!manifest)
        return;
    std::string text = test::readFile(*manifest);
    std::replace(text.begin(), text.end(), '\0', '?'); // quoted from the broken files themselves
    const auto table = CsvTable::read(text);
    ASSERT_TRUE(table.has_value()) << table.error().arguments.at(1).english();
    const auto &header = table->records()[0];
    std::map<std::string, std::size_t> column;
    for (std::size_t i = 0; i < header.cellCount; ++i)
        column.emplace(table->cell(header, i), i);
    std::size_t files = 0;
    for (std::size_t i = 1; i < table->records().size(); ++i) {
        const CsvRecord &record = table->records()[i];
        const std::string name(table->cell(record, column["file"]));
        SCOPED_TRACE(name);
        const auto path = test::vectors("ics/" + name);
        ASSERT_TRUE(path.has_value());
        ++files;
        const auto expected = static_cast<std::size_t>(
            std::stoul(std::string(table->cell(record, column["VEVENT"]))));
        const auto calendar = readCalendar(test::readFile(*path));
        if (!calendar) {
            EXPECT_EQ(expected, 0U) << calendar.error().arguments.back().english();
            EXPECT_FALSE(calendar.error().arguments.back().english().empty());
            continue;
        }
        // The other readers see nothing in this one: it is UTF-16.
        const bool wide = name.ends_with("Bug2912657.ics");
        EXPECT_EQ(calendar->events.size(), wide ? 3U : expected);
        const auto club = test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"});
        const auto file = readEvents(*calendar, anywhere(), *club, "file.ics", horizon());
        // Every event gives a row, or a line that says why not.
        std::vector<std::int64_t> told;
        for (const ImportRow &row : file.rows)
            told.push_back(row.row);
        for (const UnreadableRow &row : file.unreadable) {
            EXPECT_FALSE(row.reason.isEmpty());
            EXPECT_GT(row.line, 0);
            told.push_back(row.row);
        }
        for (const RowRemark &remark : file.remarks)
            told.push_back(remark.row);
        for (const CalendarEvent &one : calendar->events)
            EXPECT_NE(std::find(told.begin(), told.end(), one.number), told.end())
                << "event " << one.number;
        for (const CalendarProblem &problem : calendar->parts.problems)
            EXPECT_LE(problem.reason.english().size(), 100U) << problem.reason.english();
    }
    EXPECT_EQ(files, 314U);
}

TEST(CalendarReader, ReadsTheTrickyOnesRight)
{
    const std::string folder = "ics/collective-icalendar/src/icalendar/tests/";
    if (!test::vectors(folder + "calendars"))
        return;
    const auto file = [&](const std::string &name) {
        return read(test::readFile(*test::vectors(folder + name)));
    };
    using Texts = std::vector<std::string>;
    EXPECT_EQ(starts(file("calendars/issue_104_broken_calendar.ics")),
              (Texts{"2014-04-01T00:00:00Z"}));
    EXPECT_EQ(starts(file("events/issue_104_mark_events_broken.ics")),
              (Texts{"2014-04-01T00:00:00Z"}));
    EXPECT_EQ(starts(file("calendars/issue_168_input.ics")), (Texts{"2015-09-05T09:00:00Z"}));
    EXPECT_EQ(starts(file("calendars/issue_350.ics")), (Texts{"2022-02-22T18:30:00Z"}));
    EXPECT_EQ(starts(file("calendars/issue_218_bad_tzid.ics")), (Texts{"2017-02-28T12:00:00Z"}));
    EXPECT_EQ(starts(file("calendars/issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics")),
              (Texts{"2017-05-11T16:30:00Z"}));
    // 21 days without the excluded one, the empty EXDATE put aside.
    EXPECT_EQ(file("calendars/parsing_error.ics").rows.size(), 40U);
    const auto exchange = starts(file("calendars/issue_165_missing_event.ics"));
    ASSERT_EQ(exchange.size(), 14U); // weekdays from 3 to 22 July, the last one included
    EXPECT_EQ(exchange.front(), "2015-07-03T08:00:00Z");
    EXPECT_EQ(exchange.back(), "2015-07-22T08:00:00Z");
    EXPECT_EQ(starts(file("calendars/issue_466_convert_tzid_with_slash.ics")).front(),
              "2022-10-21T18:00:00Z");
    EXPECT_EQ(starts(file("calendars/issue_466_respect_unique_timezone.ics")).front(),
              "2022-10-21T18:00:00Z");
    EXPECT_EQ(starts(file("events/event_with_recurrence_exdates_on_different_lines.ics")).size(),
              10U);
    const auto missing = file("calendars/issue_722_missing_timezones.ics");
    EXPECT_FALSE(missing.rows.empty());
    const auto broken = file("calendars/broken_dtstart.ics");
    EXPECT_TRUE(broken.rows.empty());
    ASSERT_EQ(broken.unreadable.size(), 1U);
    EXPECT_EQ(broken.unreadable[0].line, 4);
}
