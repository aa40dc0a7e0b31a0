// Series and blocks out to iCalendar and back.

#include "core/exchange/CalendarReader.h"
#include "tests/core/exchange/BlockClub.h"

#include <gtest/gtest.h>

using namespace bayboard;
using test::BlockClub;
using test::ClubBuilder;

namespace {

/// Lines of the events that hold `mark`, unfolded.
std::vector<std::string> eventsWith(const std::string &text, const std::string &mark)
{
    std::vector<std::string> found;
    std::size_t at = 0;
    while ((at = text.find("BEGIN:VEVENT", at)) != std::string::npos) {
        const std::size_t end = text.find("END:VEVENT", at);
        std::string event = text.substr(at, end - at);
        for (std::size_t fold = event.find("\r\n "); fold != std::string::npos;
             fold = event.find("\r\n "))
            event.erase(fold, 3);
        if (event.find(mark) != std::string::npos)
            found.push_back(std::move(event));
        at = end;
    }
    return found;
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// Exports, imports into a fresh club, and expects everything to be there; again changes nothing.
void expectRoundTrip(BlockClub &from, const std::string &zone = "America/Halifax")
{
    const std::string text = from.exported();
    BlockClub fresh(zone, 2);
    const ImportPlan made = fresh.import(text);
    EXPECT_TRUE(made.unreadable.empty()) << made.unreadable.front().reason.english();
    EXPECT_TRUE(made.clashes.empty());
    EXPECT_EQ(fresh.told(), from.told()) << text;
    EXPECT_EQ(fresh.series().size(), from.series().size());
    const ImportPlan again = fresh.plan(text);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.blocks.same, made.blocks.created);
    EXPECT_EQ(again.blocks.kept, 0);
    // The club that it came from has all of it by its own ids.
    const ImportPlan home = from.plan(text);
    EXPECT_TRUE(home.changes.empty());
    EXPECT_EQ(home.blocks.same, made.blocks.created);
    for (const RowRemark &remark : home.remarks)
        ADD_FAILURE() << remark.text.english();
    // What was imported goes out the same way.
    BlockClub third(zone, 3);
    third.import(fresh.exported());
    EXPECT_EQ(third.told(), from.told());
}

} // namespace

TEST(BlockExport, ASeriesIsOneEventWithItsRuleInTheZoneOfItsPlace)
{
    BlockClub club;
    club.lay({1, 2}, "2026-06-16T06:00", 60, "FREQ=WEEKLY;BYDAY=TU");
    const std::string text = club.exported();
    const auto events = eventsWith(text, "X-BAYBOARD-KIND:cleaning");
    ASSERT_EQ(events.size(), 1U);
    const std::string &event = events.front();
    EXPECT_TRUE(has(event, "DTSTART;TZID=America/Halifax:20260616T060000\r\n")) << event;
    EXPECT_TRUE(has(event, "DURATION:PT1H\r\n")) << event;
    EXPECT_TRUE(has(event, "RRULE:FREQ=WEEKLY;BYDAY=TU\r\n")) << event;
    EXPECT_FALSE(has(event, "RDATE")) << event;
    EXPECT_TRUE(has(event, "X-BAYBOARD-BAY:Bay 1\r\n")) << event;
    EXPECT_TRUE(has(event, "X-BAYBOARD-BAY:Bay 2\r\n")) << event;
    EXPECT_TRUE(has(event, "LOCATION:Dartmouth: Bay 1\\, Bay 2\r\n")) << event;
    EXPECT_TRUE(has(text, "BEGIN:VTIMEZONE\r\nTZID:America/Halifax\r\n"));
}

TEST(BlockExport, OtherReadersSeeADateThatTheRuleNames)
{
    BlockClub club;
    // Every second Tuesday, said from a Monday: a start that is no date itself.
    club.lay({1},
             "2026-06-22T06:00",
             60,
             "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20260902T025959Z",
             "RDATE:20260624T060000\nEXDATE;VALUE=DATE:20260707\n");
    const auto events = eventsWith(club.exported(), "RRULE");
    ASSERT_EQ(events.size(), 1U);
    EXPECT_TRUE(has(events[0], "DTSTART;TZID=America/Halifax:20260623T060000\r\n")) << events[0];
    EXPECT_TRUE(has(events[0], "UNTIL=20260902T025959Z")) << events[0];
    EXPECT_TRUE(has(events[0], "RDATE;TZID=America/Halifax:20260624T060000\r\n")) << events[0];
    EXPECT_TRUE(has(events[0], "EXDATE;TZID=America/Halifax:20260707T060000\r\n")) << events[0];
    expectRoundTrip(club);
}

TEST(BlockExport, LongListsOfDatesAreFolded)
{
    BlockClub club;
    std::string out;
    for (int day = 16; day <= 30; ++day)
        out += (out.empty() ? "EXDATE:202606" : ",202606") + std::to_string(day) + "T060000";
    club.lay({1}, "2026-06-15T18:00", 60, "FREQ=DAILY;COUNT=30;BYHOUR=6,18", out + "\n");
    const std::string text = club.exported();
    std::size_t begin = 0;
    for (std::size_t end = text.find("\r\n"); end != std::string::npos;
         begin = end + 2, end = text.find("\r\n", begin))
        EXPECT_LE(end - begin, 75U) << text.substr(begin, end - begin);
    expectRoundTrip(club);
}

TEST(BlockRoundTrip, DatesThatAreOtherwiseComeBackAsTheyWere)
{
    BlockClub club;
    const Uuid series = club.lay({1, 2, 3}, "2026-06-16T06:00", 60, "FREQ=DAILY");
    const auto on = [&](const char *date, std::uint8_t bay) {
        return club.block(series, date, bay);
    };
    // A whole date left out, a date on one bay, another time, another bay, other words, parts free.
    club.edit(edit::Remove{on("20260617T060000", 1).id, EditScope::This, true});
    club.edit(edit::Remove{on("20260618T060000", 2).id, EditScope::This, false});
    BlockWish later;
    later.start = club.at("2026-06-19T09:30");
    club.edit(edit::Change{on("20260619T060000", 1).id, EditScope::This, true, later});
    BlockWish elsewhere;
    elsewhere.bay = ClubBuilder::bay(4);
    club.edit(edit::Change{on("20260620T060000", 1).id, EditScope::This, false, elsewhere});
    BlockWish named;
    named.title = "Projector";
    named.kind = "maintenance";
    club.edit(edit::Change{on("20260621T060000", 3).id, EditScope::This, false, named});
    const auto part = [&](const char *from, const char *to) {
        return Span(club.at(from), club.at(to));
    };
    club.edit(edit::Lift{
        on("20260622T060000", 2).id, part("2026-06-22T06:15", "2026-06-22T06:30"), false});
    club.edit(edit::Lift{
        on("20260623T060000", 1).id, part("2026-06-23T06:30", "2026-06-23T07:00"), true});
    club.edit(edit::Lift{
        on("20260624T060000", 1).id, part("2026-06-24T06:00", "2026-06-24T07:00"), false});
    const std::string text = club.exported();
    EXPECT_EQ(eventsWith(text, "RRULE").size(), 1U);
    EXPECT_EQ(eventsWith(text, "RECURRENCE-ID;TZID=America/Halifax:2026061").size(), 2U);
    EXPECT_EQ(eventsWith(text, "RECURRENCE-ID;TZID=America/Halifax:20260617").size(), 0U);
    EXPECT_EQ(eventsWith(text, "EXDATE;TZID=America/Halifax:20260617T060000").size(), 1U);
    expectRoundTrip(club);
}

TEST(BlockRoundTrip, BlocksThatDoNotRepeatAndThoseUntilLifted)
{
    BlockClub club;
    club.lay({1}, "2026-06-16T06:00", 90);
    const Uuid both = club.lay({1, 2}, "2026-06-17T06:00", 90);
    club.edit(edit::Lift{club.block(both, "20260617T060000", 2).id,
                         Span(club.at("2026-06-17T06:30"), club.at("2026-06-17T06:45")),
                         false});
    BlockRequest outage;
    outage.bays = {ClubBuilder::bay(3), ClubBuilder::bay(4)};
    outage.first = Span(club.at("2026-06-14T06:00"), openEnd);
    outage.kind = "out_of_service";
    const Uuid out = club.lay(outage);
    club.edit(edit::Lift{club.block(out, "20260614T060000", 3).id,
                         Span(club.at("2026-06-18T06:00"), openEnd),
                         false});
    outage.bays = {ClubBuilder::bay(5)};
    club.lay(outage);
    EXPECT_EQ(eventsWith(club.exported(), "RECURRENCE-ID").size(), 0U);
    expectRoundTrip(club);
}

TEST(BlockRoundTrip, ARuleThatGoesOnForEverIsLaidOnAndNotCutAtTheHorizon)
{
    BlockClub club;
    club.lay({1}, "2026-06-16T06:00", 60, "FREQ=MONTHLY;BYDAY=3TU");
    BlockClub later("America/Halifax", 2);
    later.setNow(club.now() + days(200));
    later.import(club.exported());
    EXPECT_EQ(club.told().size(), 14U);
    EXPECT_EQ(later.told().size(), 20U);
    EXPECT_TRUE(later.plan(club.exported()).changes.empty());
}

TEST(BlockRoundTrip, ClosedDatesAreLeftOutForBeingClosedAndNotForGood)
{
    BlockClub club;
    Location closed = *club.club()->location(ClubBuilder::dartmouth());
    const Location open = closed;
    closed.closedDates = {"2026-07-01 Canada Day"};
    club.file().done(
        {difference({EntityKind::Location, closed.id.value}, toRecord(open), toRecord(closed))});
    BlockRequest request;
    request.bays = {ClubBuilder::bay(1)};
    request.first = Span(club.at("2026-06-29T06:00"), minutes(60));
    request.kind = "cleaning";
    request.skipHolidays = true;
    request.recurrence
        = Recurrence::parse("DTSTART:20260629T060000\nRRULE:FREQ=DAILY;COUNT=5").value();
    club.lay(request);
    ASSERT_EQ(club.told().size(), 4U);
    expectRoundTrip(club);
    BlockClub fresh("America/Halifax", 2);
    fresh.import(club.exported());
    ASSERT_EQ(fresh.series().size(), 1U);
    EXPECT_TRUE(fresh.series()[0].skipHolidays);
    EXPECT_FALSE(has(fresh.series()[0].recurrence, "EXDATE")) << fresh.series()[0].recurrence;
}

TEST(BlockRoundTrip, KeepsTheWallTimeThroughEveryChangeOfTheClock)
{
    const struct
    {
        const char *zone;
        const char *first;
        const char *now;
        const char *rule;
    } cases[] = {
        {"America/Halifax", "2026-10-30T01:30", "2026-10-29T12:00", "FREQ=DAILY;COUNT=4"},
        {"America/Halifax", "2027-03-12T02:30", "2027-03-11T12:00", "FREQ=DAILY;COUNT=4"},
        {"Europe/London", "2026-10-23T01:30", "2026-10-22T12:00", "FREQ=DAILY;COUNT=4"},
        {"Europe/London", "2027-03-26T01:30", "2027-03-25T12:00", "FREQ=DAILY;COUNT=4"},
        {"Australia/Lord_Howe", "2026-10-02T02:15", "2026-10-01T12:00", "FREQ=DAILY;COUNT=4"},
        {"Australia/Lord_Howe", "2027-04-02T01:45", "2027-04-01T12:00", "FREQ=DAILY"},
        {"Pacific/Apia", "2011-12-28T06:00", "2011-12-27T12:00", "FREQ=DAILY;COUNT=6"},
        {"Pacific/Apia", "2011-12-23T06:00", "2011-12-22T12:00", "FREQ=WEEKLY;COUNT=3"},
    };

    for (const auto &one : cases) {
        SCOPED_TRACE(std::string(one.zone) + " " + one.first);
        BlockClub club(one.zone);
        club.setNow(club.at(one.now));
        club.lay({1, 2}, one.first, 45, one.rule);
        const std::string text = club.exported();
        BlockClub fresh(one.zone, 2);
        fresh.setNow(club.now());
        const ImportPlan made = fresh.import(text);
        EXPECT_EQ(fresh.told(), club.told()) << text;
        EXPECT_EQ(fresh.series().at(0).recurrence, club.series().at(0).recurrence);
        EXPECT_TRUE(fresh.plan(text).changes.empty());
        EXPECT_TRUE(club.plan(text).changes.empty());
        // The file's own VTIMEZONE says the same as the tz database.
        std::string foreign = text;
        for (std::size_t at = foreign.find(one.zone); at != std::string::npos;
             at = foreign.find(one.zone, at))
            foreign.replace(at, std::string(one.zone).size(), "Club Time");
        BlockClub other(one.zone, 3);
        other.setNow(club.now());
        EXPECT_TRUE(other.plan(foreign).unreadable.empty());
    }
}

TEST(BlockRoundTrip, TheSecondTimeOfAnAutumnNightIsItself)
{
    BlockClub club;
    club.setNow(club.at("2026-10-30T12:00"));
    BlockRequest request;
    request.bays = {ClubBuilder::bay(1)};
    request.first = Span(club.at("2026-11-01T01:30:00-04:00"), minutes(30));
    request.kind = "cleaning";
    club.lay(request);
    const auto before = club.told();
    EXPECT_TRUE(has(before.at(0), "01:30:00-04:00")) << before.at(0);
    expectRoundTrip(club);
}
