// Calendars of others as blocks; blocks and bookings in each other's way; importing again.

#include "core/exchange/Import.h"
#include "tests/core/exchange/BlockClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <filesystem>

using namespace bayboard;
using test::BlockClub;
using test::calendarOf;
using test::ClubBuilder;

namespace {

constexpr const char *cleaning = "UID:clean-1\nDTSTART;TZID=America/Halifax:20260616T060000\n"
                                 "DTEND;TZID=America/Halifax:20260616T070000\n"
                                 "RRULE:FREQ=DAILY;COUNT=4\nSUMMARY:Clean\n"
                                 "DESCRIPTION:Every morning\nLOCATION:Bay 1\n";

std::vector<std::string> starts(BlockClub &club)
{
    std::vector<std::string> found;
    for (const std::string &text : club.told())
        found.push_back(text.substr(0, text.find(' ', 6)));
    return found;
}

bool remarksSay(const ImportPlan &plan, const std::string &part)
{
    for (const RowRemark &remark : plan.remarks)
        if (remark.text.english().find(part) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST(AsBlocks, EventsOfAnyCalendarBecomeSeriesWithTheirExceptions)
{
    BlockClub club;
    const std::string moved = "UID:clean-1\nRECURRENCE-ID;TZID=America/Halifax:20260618T060000\n"
                              "DTSTART;TZID=America/Halifax:20260618T080000\n"
                              "DTEND;TZID=America/Halifax:20260618T083000\nSUMMARY:Short\n"
                              "LOCATION:Bay 1\n";
    const std::string gone = "UID:clean-1\nRECURRENCE-ID;TZID=America/Halifax:20260619T060000\n"
                             "DTSTART;TZID=America/Halifax:20260619T060000\n"
                             "DURATION:PT1H\nSTATUS:CANCELLED\nLOCATION:Bay 1\n";
    const std::string text = calendarOf(
        {std::string(cleaning) + "EXDATE;TZID=America/Halifax:20260617T060000\n", moved, gone});
    const ImportPlan made = club.import(text, "cleaning");
    EXPECT_EQ(made.blocks.events, 1);
    EXPECT_EQ(made.blocks.series, 1);
    EXPECT_EQ(made.blocks.created, 1);
    EXPECT_EQ(made.blocks.laid, 2);
    EXPECT_EQ(made.bookings, 0);
    EXPECT_EQ(club.told(),
              (std::vector<std::string>{
                  "Bay 1 2026-06-16T06:00:00-03:00 2026-06-16T07:00:00-03:00 cleaning|Clean|Every "
                  "morning|20260616T060000",
                  "Bay 1 2026-06-18T08:00:00-03:00 2026-06-18T08:30:00-03:00 "
                  "cleaning|Short||20260618T060000"}));
    const ImportPlan again = club.plan(text, "cleaning");
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.blocks.same, 1);
    ASSERT_TRUE(club.lastStep());
    ASSERT_TRUE(club.file().undo(*club.lastStep()).has_value());
    EXPECT_TRUE(club.told().empty());
    EXPECT_EQ(club.import(text, "cleaning").blocks.created, 1); // undone: it is new again
    EXPECT_EQ(club.told().size(), 2U);
}

TEST(AsBlocks, WithoutTheOptionTheyAreBookings)
{
    BlockClub club;
    const ImportPlan made = club.plan(calendarOf({cleaning}));
    EXPECT_EQ(made.bookings, 4);
    EXPECT_EQ(made.blocks.events, 0);
}

TEST(AsBlocks, TimesOfAnotherZoneKeepTheirRuleWhereTheWallAllowsIt)
{
    BlockClub club;
    // An hour behind Halifax all the year.
    club.import(calendarOf({"UID:a\nDTSTART;TZID=America/New_York:20260616T060000\nDURATION:PT1H\n"
                            "RRULE:FREQ=WEEKLY\nLOCATION:Bay 1\n"}),
                "cleaning");
    ASSERT_EQ(club.series().size(), 1U);
    EXPECT_EQ(club.series()[0].recurrence, "DTSTART:20260616T070000\nRRULE:FREQ=WEEKLY\n");
    // UTC does not put its clock back: no rule of Halifax says that.
    const ImportPlan utc
        = club.import(calendarOf({"UID:b\nDTSTART:20261028T100000Z\nDURATION:PT1H\n"
                                  "RRULE:FREQ=DAILY;COUNT=6\nLOCATION:Bay 2\n"}),
                      "cleaning");
    EXPECT_TRUE(remarksSay(utc, "another time zone"));
    std::vector<std::string> found;
    for (const std::string &each : starts(club))
        if (each.starts_with("Bay 2"))
            found.push_back(each.substr(6));
    EXPECT_EQ(found,
              (std::vector<std::string>{"2026-10-28T07:00:00-03:00",
                                        "2026-10-29T07:00:00-03:00",
                                        "2026-10-30T07:00:00-03:00",
                                        "2026-10-31T07:00:00-03:00",
                                        "2026-11-01T06:00:00-04:00",
                                        "2026-11-02T06:00:00-04:00"}));
}

TEST(AsBlocks, AnEndThatIsADateIsTheWholeDay)
{
    BlockClub club;
    std::string text = cleaning;
    text.replace(text.find("COUNT=4"), 7, "UNTIL=20260618");
    EXPECT_TRUE(club.import(calendarOf({text}), "cleaning").unreadable.empty());
    EXPECT_EQ(club.told().size(), 3U);
    EXPECT_EQ(club.series().at(0).recurrence,
              "DTSTART:20260616T060000\nRRULE:FREQ=DAILY;UNTIL=20260619T025959Z\n");
}

TEST(AsBlocks, WholeDaysAreAsLongAsTheyAre)
{
    BlockClub club;
    club.import(calendarOf({"UID:a\nDTSTART;VALUE=DATE:20261031\nRRULE:FREQ=DAILY;COUNT=3\n"
                            "SUMMARY:Tournament\nLOCATION:Bay 1\n"}),
                "maintenance");
    const auto found = club.told();
    ASSERT_EQ(found.size(), 3U);
    EXPECT_NE(found[1].find("2026-11-01T00:00:00-03:00 2026-11-02T00:00:00-04:00"),
              std::string::npos)
        << found[1];
}

TEST(AsBlocks, WhatCannotBeFollowedGetsOneLineWithItsReason)
{
    BlockClub club;
    const auto reason = [&](const std::string &event) {
        const ImportPlan made = club.plan(calendarOf({event}), "cleaning");
        EXPECT_EQ(made.unreadable.size(), 1U) << event;
        EXPECT_TRUE(made.changes.empty());
        return made.unreadable.empty() ? std::string() : made.unreadable[0].reason.english();
    };
    const std::string head
        = "UID:x\nDTSTART;TZID=America/Halifax:20260616T060000\nLOCATION:Bay 1\n";
    EXPECT_NE(reason(head + "DURATION:PT1H\nRRULE:FREQ=SOMETIMES\n").find("its rule"),
              std::string::npos);
    EXPECT_NE(reason(head + "DURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=2TU\n").find("its rule"),
              std::string::npos);
    EXPECT_NE(reason(head + "DURATION:PT2H\nRRULE:FREQ=HOURLY;COUNT=3\n").find("closer together"),
              std::string::npos);
    EXPECT_NE(reason(head + "DURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=30000\n").find("more than"),
              std::string::npos);
    EXPECT_NE(reason(head).find("no end"), std::string::npos);
    EXPECT_NE(reason("UID:x\nLOCATION:Bay 1\nDURATION:PT1H\n").find("no start"), std::string::npos);
    EXPECT_NE(reason(head + "X-BAYBOARD-KIND:party\nDURATION:PT1H\n").find("no kind of block"),
              std::string::npos);
    EXPECT_NE(reason(head + "X-BAYBOARD-KIND:cleaning\nDURATION:PT1H\nX-BAYBOARD-LIFTED:rubbish\n")
                  .find("no stretch"),
              std::string::npos);
    EXPECT_NE(
        reason(head + "X-BAYBOARD-KIND:cleaning\nX-BAYBOARD-UNTIL-LIFTED:TRUE\nRRULE:FREQ=DAILY\n")
            .find("cannot repeat"),
        std::string::npos);
}

TEST(BlocksAndBookings, ABlockLeavesOutWhatIsBookedAndSaysSo)
{
    BlockClub club;
    Booking booking = club.file().booking({ClubBuilder::bay(1)}, 0, 60);
    booking.slot.span = Span(club.at("2026-06-17T06:30"), minutes(60));
    Booking whole = booking;
    whole.id = BookingId{club.file().uuid()};
    whole.slot.span = Span(club.at("2026-06-18T05:00"), minutes(180));
    club.file().made(booking);
    club.file().made(whole);
    const ImportPlan made = club.import(calendarOf({cleaning}), "cleaning");
    EXPECT_EQ(made.blocks.laid, 3);
    EXPECT_EQ(made.blocks.shortened, 1);
    EXPECT_EQ(made.blocks.leftOut, 1);
    ASSERT_EQ(made.clashes.size(), 2U);
    EXPECT_EQ(made.clashes[0].row, 1);
    EXPECT_EQ(made.clashes[0].withHolder, booking.id.value);
    EXPECT_EQ(made.clashes[0].bay, "Bay 1");
    EXPECT_TRUE(remarksSay(made, "Bay 1 is booked at that time")) << made.remarks.size();
    EXPECT_NE(club.told()[1].find("-2026-06-17T06:30:00-03:00/2026-06-17T07:00:00-03:00"),
              std::string::npos)
        << club.told()[1];
    // A person has to decide about both.
    const auto notices = club.file()->listNotices(true).value();
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[0].kind, NoticeKind::Clash);
    EXPECT_EQ(notices[0].reason, "Every morning");
    EXPECT_TRUE(club.plan(calendarOf({cleaning}), "cleaning").changes.empty());
    // One step: its undo takes the notices along.
    ASSERT_TRUE(club.file().undo(*club.lastStep()).has_value());
    EXPECT_TRUE(club.file()->listNotices(true).value().empty());
    EXPECT_TRUE(club.told().empty());
}

TEST(BlocksAndBookings, ABookingOverABlockIsReportedWithWhatItIs)
{
    BlockClub club;
    const Uuid series = club.lay({1}, "2026-06-16T06:00", 60, "FREQ=DAILY;COUNT=3");
    const Uuid block = club.block(series, "20260617T060000", 1).id.value;
    for (const bool calendar : {false, true}) {
        SCOPED_TRACE(calendar ? "ics" : "csv");
        const ImportPlan made = club.plan(
            calendar ? calendarOf({"UID:b\nDTSTART:20260617T093000Z\nDURATION:PT1H\nLOCATION:Bay "
                                   "1\nSUMMARY:Jo\n"})
                     : "Location,Space,Start,End,Holder\n"
                       "Dartmouth,Bay 1,2026-06-17 06:30,2026-06-17 07:30,Jo\n");
        ASSERT_EQ(made.clashes.size(), 1U);
        EXPECT_EQ(made.clashes[0].withHolder, block);
        ASSERT_NE(made.clashes[0].block, nullptr);
        EXPECT_EQ(made.clashes[0].block->reason, "Carpet\nand glass");
        EXPECT_EQ(made.leftOut, 1);
        EXPECT_TRUE(remarksSay(made, "Bay 1 is closed at that time"));
        EXPECT_TRUE(remarksSay(made, "Carpet"));
        EXPECT_TRUE(remarksSay(made, "06:00"));
    }
}

TEST(BlocksAndBookings, WhatStandsInOneFileGoesRoundEachOther)
{
    BlockClub club;
    const std::string booking = "UID:b\nX-BAYBOARD-STATE:confirmed\nX-BAYBOARD-LOCATION:Dartmouth\n"
                                "X-BAYBOARD-BAY:Bay 1\nDTSTART:20260616T093000Z\nDURATION:PT1H\n";
    const ImportPlan made = club.import(calendarOf({cleaning, booking}), "cleaning");
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(made.blocks.laid, 4);
    EXPECT_EQ(made.blocks.shortened, 1);
    ASSERT_EQ(made.clashes.size(), 1U);
    EXPECT_EQ(made.clashes[0].row, 1);
    EXPECT_EQ(made.clashes[0].withRow, 2);
}

TEST(BlocksAgain, AChangedFileChangesWhatNobodyTouched)
{
    BlockClub club;
    club.import(calendarOf({cleaning}), "cleaning");
    std::string other = cleaning;
    other.replace(other.find("070000"), 6, "073000");
    other.replace(other.find("COUNT=4"), 7, "COUNT=3");
    const ImportPlan changed = club.import(calendarOf({other}), "cleaning");
    EXPECT_EQ(changed.blocks.changed, 1);
    EXPECT_EQ(changed.blocks.removed, 1);
    EXPECT_EQ(club.told().size(), 3U);
    EXPECT_NE(club.told()[0].find("07:30:00"), std::string::npos);
    EXPECT_TRUE(club.plan(calendarOf({other}), "cleaning").changes.empty());
    // Taken back by the file: what is to come goes.
    const ImportPlan gone = club.import(calendarOf({other + "STATUS:CANCELLED\n"}), "cleaning");
    EXPECT_EQ(gone.blocks.removed, 3);
    EXPECT_TRUE(club.told().empty());
}

TEST(BlocksAgain, WhatAnOperatorChangedOrRemovedStaysTheirs)
{
    BlockClub club;
    club.import(calendarOf({cleaning}), "cleaning");
    const Uuid series = club.series().at(0).id.value;
    BlockWish later;
    later.start = club.at("2026-06-17T10:00");
    club.edit(
        edit::Change{club.block(series, "20260617T060000", 1).id, EditScope::This, false, later});
    const auto theirs = club.told();
    std::string other = cleaning;
    other.replace(other.find("SUMMARY:Clean"), 13, "SUMMARY:Other");
    for (const std::string &text : {std::string(cleaning), other}) {
        const ImportPlan made = club.import(calendarOf({text}), "cleaning");
        EXPECT_TRUE(made.changes.empty());
        EXPECT_EQ(made.blocks.kept, 1);
        EXPECT_TRUE(remarksSay(made, "theirs are kept"));
        EXPECT_EQ(club.told(), theirs);
    }
    club.edit(edit::Remove{club.block(series, "20260617T060000", 1).id, EditScope::All, false});
    ASSERT_TRUE(club.told().empty());
    const ImportPlan made = club.import(calendarOf({cleaning}), "cleaning");
    EXPECT_TRUE(made.changes.empty());
    EXPECT_TRUE(remarksSay(made, "removed it since"));
}

TEST(BlocksAgain, AnExportAddsWhatIsMissingAndTakesNothingBack)
{
    BlockClub club;
    const Uuid series = club.lay({1}, "2026-06-16T06:00", 60, "FREQ=DAILY;COUNT=3");
    const std::string text = club.exported();
    BlockWish named;
    named.title = "Other";
    club.edit(
        edit::Change{club.block(series, "20260617T060000", 1).id, EditScope::This, false, named});
    const ImportPlan made = club.import(text);
    EXPECT_TRUE(made.changes.empty());
    EXPECT_EQ(made.blocks.kept, 1);
    EXPECT_TRUE(remarksSay(made, "otherwise since the export"));
}

TEST(Holidays, AnImportOfClosedDatesGivesLaidDatesBackWithOneUndo)
{
    BlockClub club;
    BlockRequest request;
    request.bays = {ClubBuilder::bay(1), ClubBuilder::bay(2)};
    request.first = Span(club.at("2026-06-29T06:00"), minutes(60));
    request.kind = "cleaning";
    request.skipHolidays = true;
    request.recurrence
        = Recurrence::parse("DTSTART:20260629T060000\nRRULE:FREQ=DAILY;COUNT=4").value();
    club.lay(request);
    const auto before = club.told();
    const ImportPlan made
        = club.import(calendarOf({"UID:c\nDTSTART;VALUE=DATE:20260701\nX-BAYBOARD-CLOSED:TRUE\n"
                                  "X-BAYBOARD-LOCATION:Dartmouth\nX-BAYBOARD-TITLE:Canada Day\n"}));
    EXPECT_EQ(made.closedDates, 1);
    EXPECT_EQ(made.holidayBlocks, 2);
    EXPECT_EQ(club.told().size(), 6U);
    ASSERT_TRUE(club.file().undo(*club.lastStep()).has_value());
    EXPECT_EQ(club.told(), before);
}

TEST(AsBlocks, TakesWhateverIsInTheCalendarsOfOthers)
{
    const auto folder = test::vectors("ics");
    if (!folder)
        return;
    std::size_t files = 0;
    std::int64_t blocks = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(*folder)) {
        if (entry.path().extension() != ".ics")
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        BlockClub club;
        const auto loaded = club.club();
        const std::string text = test::readFile(entry.path());
        const auto file = readImportFile(text, *loaded, {"f.ics", nullptr, club.now(), "cleaning"});
        ++files;
        if (!file)
            continue; // says why; CalendarReaderTest looks at that
        const ImportPlan made = club.import(text, "cleaning");
        EXPECT_EQ(made.bookings, 0);
        if (made.blocks.laid == 0)
            continue;
        blocks += made.blocks.laid;
        EXPECT_TRUE(club.plan(text, "cleaning").changes.empty());
        const std::string out = club.exported();
        BlockClub fresh("America/Halifax", 2);
        fresh.import(out);
        EXPECT_EQ(fresh.told().size(), club.told().size());
    }
    EXPECT_GT(files, 300U);
    EXPECT_GT(blocks, 300);
}
