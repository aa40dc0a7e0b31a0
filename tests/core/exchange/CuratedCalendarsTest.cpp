// The calendars that made other readers stumble (ics/curated.csv): each has its right reading here,
// and none is left out.

#include "core/exchange/CalendarReader.h"
#include "core/exchange/CsvReader.h"
#include "tests/core/exchange/TestClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <map>

using namespace bayboard;

namespace {

/// How a file is to be read.
struct Reading
{
    std::size_t events = 1;
    std::vector<std::string> starts = {}; ///< of the bookings; the first ones where there are more
    std::size_t bookings = 0; ///< where they are more than `starts`
    std::size_t unreadable = 0;
    const char *said = nullptr; ///< stands in a remark or a reason
};

const std::map<std::string, Reading> &readings()
{
    static const std::map<std::string, Reading> table = {
        {"bom_calendar.ics", {.events = 0}},
        {"broken_ical.ics", {.starts = {"2014-04-09T12:30:00Z"}}},
        {"broken_dtstart.ics", {.unreadable = 1, .said = "INVALID-DATE"}},
        {"small_bad_calendar.ics", {.unreadable = 1, .said = "END:VCALENDAR is missing"}},
        {"big_bad_calendar.ics",
         {.events = 20, .unreadable = 20, .said = "END:VCALENDAR is missing"}},
        {"pr_480_summary_with_colon.ics",
         {.events = 2, .unreadable = 2, .said = "END:VCALENDAR is missing"}},
        {"issue_104_broken_calendar.ics",
         {.starts = {"2014-04-01T00:00:00Z"}, .said = "\"X\" is no content line"}},
        {"issue_104_mark_events_broken.ics",
         {.starts = {"2014-04-01T00:00:00Z"}, .said = "\"X\" is no content line"}},
        {"parsing_error.ics", {.events = 2, .bookings = 40, .said = "EXDATE"}},
        {"issue_165_missing_event.ics", {.starts = {"2015-07-03T08:00:00Z"}, .bookings = 14}},
        {"issue_168_input.ics", {.starts = {"2015-09-05T09:00:00Z"}, .said = "X-APPLE-RADIUS"}},
        {"issue_350.ics", {.starts = {"2022-02-22T18:30:00Z"}}},
        {"issue_351_whitespace_in_property_and_params.ics", {.starts = {"2026-03-19T09:00:00Z"}}},
        {"issue_218_bad_tzid.ics", {.starts = {"2017-02-28T12:00:00Z"}}},
        {"issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics",
         {.starts = {"2017-05-11T16:30:00Z"}}},
        {"issue_466_convert_tzid_with_slash.ics",
         {.starts = {"2022-10-21T18:00:00Z"}, .bookings = 376}},
        {"issue_466_respect_unique_timezone.ics",
         {.starts = {"2022-10-21T18:00:00Z"}, .bookings = 376}},
        // The zone goes from +12 to +10 at 08:00: 07:00:01 happens twice, and the first is meant.
        {"issue_722_timezone_transition_ambiguity.ics",
         {.events = 4,
          .starts = {"2024-03-02T20:00:00Z",
                     "2024-08-02T22:00:00Z",
                     "2024-05-04T22:00:01Z",
                     "2024-05-04T19:00:01Z"}}},
        {"issue_722_missing_timezones.ics",
         {.events = 3, .starts = {"2014-08-29T12:00:00Z"}, .bookings = 2, .unreadable = 2}},
        {"america_new_york_forward_reference.ics",
         {.starts = {"2014-08-29T12:00:00Z"}, .said = "stands twice"}},
        {"issue_1081_invalid_rrule_freq.ics", {.bookings = 1, .said = "INVALID_TYPE_CAUSES_ERROR"}},
        {"issue_1081_invalid_start_valid_end.ics", {.unreadable = 1, .said = "INVALID-DATE"}},
        {"invalid_duration.ics", {.unreadable = 1, .said = "P999999999999999999W"}},
        {"parsing_error_in_UTC_offset.ics", {.events = 0}},
        {"fuzz_testcase_invalid_month.ics", {.events = 0}},
        // Three calendars, the first in pieces: all three events are told of.
        {"multiple_calendar_components.ics", {.events = 3, .bookings = 2, .unreadable = 1}},
        {"event_with_escaped_characters.ics", {.unreadable = 1}},
        {"event_with_recurrence_exdates_on_different_lines.ics", {.bookings = 10}},
        {"timezone_same_start.ics", {.starts = {"2017-02-24T20:00:00Z"}}},
        {"pacific_fiji.ics", {.starts = {"2014-08-28T20:00:00Z"}, .said = "stands twice"}},
    };
    return table;
}

/// Many of the files are about other things than how long an event is: without an end they are
/// given an hour.
std::string withEnds(const std::string &text)
{
    std::string whole;
    std::string event;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string line = text.substr(at, end - at);
        at = end;
        if (line.starts_with("BEGIN:VEVENT")) {
            inside = true;
            event.clear();
        }
        if (inside && line.starts_with("END:VEVENT")) {
            if (event.find("\nDTEND") == std::string::npos
                && event.find("\nDURATION") == std::string::npos)
                event += "DURATION:PT1H\r\n";
            inside = false;
            whole += event;
            event.clear();
        }
        (inside ? event : whole) += line;
    }
    return whole + event;
}

ImportFile rowsOf(const Calendar &calendar)
{
    Mapping mapping;
    mapping.name = "iCalendar";
    mapping.source = "ics";
    mapping.createLocations = true;
    mapping.createBays = true;
    mapping.location = "Dartmouth";
    mapping.place = "Bay 9";
    CalendarOptions options;
    options.until = fromUnix(1893456000); // 2030-01-01
    const auto club = test::clubWith({"Dartmouth"}, {"Dartmouth/Bay 1"});
    return readEvents(calendar, mapping, *club, "file.ics", options);
}

bool says(const Calendar &calendar, const ImportFile &file, const char *what)
{
    const auto has = [&](const Phrase &phrase) {
        return phrase.english().find(what) != std::string::npos;
    };
    return std::any_of(calendar.parts.problems.begin(),
                       calendar.parts.problems.end(),
                       [&](const auto &each) { return has(each.reason); })
        || std::any_of(file.remarks.begin(),
                       file.remarks.end(),
                       [&](const auto &each) { return has(each.text); })
        || std::any_of(file.unreadable.begin(), file.unreadable.end(), [&](const auto &each) {
               return has(each.reason);
           });
}

void expectRead(const std::string &bytes, const Reading &right)
{
    const auto calendar = readCalendar(withEnds(bytes));
    if (!calendar) {
        EXPECT_EQ(right.events, 0U) << calendar.error().arguments.back().english();
        return;
    }
    EXPECT_EQ(calendar->events.size(), right.events);
    const ImportFile file = rowsOf(*calendar);
    EXPECT_EQ(file.rows.size(), std::max(right.bookings, right.starts.size()));
    for (std::size_t i = 0; i < right.starts.size() && i < file.rows.size(); ++i)
        EXPECT_EQ(formatUtc(file.rows[i].span.start()), right.starts[i]) << "booking " << i;
    EXPECT_EQ(file.unreadable.size(), right.unreadable);
    EXPECT_TRUE(right.said == nullptr || says(*calendar, file, right.said)) << right.said;
}

} // namespace

TEST(CuratedCalendars, AreAllReadRight)
{
    const auto list = test::vectors("ics/curated.csv");
    if (!list)
        return;
    const auto table = CsvTable::read(test::readFile(*list));
    ASSERT_TRUE(table.has_value());
    ASSERT_EQ(table->records().size(), readings().size() + 1) << "a calendar without a reading";
    for (std::size_t i = 1; i < table->records().size(); ++i) {
        const std::filesystem::path path(std::string(table->cell(table->records()[i], 0)));
        SCOPED_TRACE(path.filename().string());
        const auto right = readings().find(path.filename().string());
        ASSERT_NE(right, readings().end());
        const auto file = test::vectors(path.string());
        ASSERT_TRUE(file.has_value());
        expectRead(test::readFile(*file), right->second);
    }
}
