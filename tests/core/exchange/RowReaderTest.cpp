#include "core/exchange/HeaderFit.h"
#include "core/exchange/RowReader.h"
#include "core/exchange/ShippedMappings.h"
#include "tests/core/exchange/TestClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

#include <set>

using namespace bayboard;

namespace {

std::shared_ptr<const Club> demoClub()
{
    return test::clubWith({"Bedford", "Dartmouth"},
                          {"Bedford/Bay 1", "Bedford/Bay 2", "Dartmouth/Bay 1", "Dartmouth/Bay 3"});
}

Result<ImportFile>
tryRead(const std::string &text, const Club &club, const std::string &mappingJson = {})
{
    const auto table = CsvTable::read(text);
    EXPECT_TRUE(table.has_value());
    if (!mappingJson.empty()) {
        const auto mapping = Mapping::parse(mappingJson);
        EXPECT_TRUE(mapping.has_value());
        return readRows(*table, *mapping, club, "file.csv");
    }
    const Mapping *mapping = chooseMapping(*table, shippedMappings());
    EXPECT_NE(mapping, nullptr) << text;
    return readRows(*table, *mapping, club, "file.csv");
}

ImportFile readRows(const std::string &text, const Club &club, const std::string &mapping = {})
{
    auto file = tryRead(text, club, mapping);
    EXPECT_TRUE(file.has_value()) << text;
    for (const auto &row : file ? file->unreadable : std::vector<UnreadableRow>())
        ADD_FAILURE() << "row " << row.row << ": " << row.reason.english();
    return file.value_or(ImportFile{});
}

/// "Dartmouth/Bay 1+Dartmouth/Bay 3 2026-05-01T10:00:00-03:00 2026-05-01T11:00:00-03:00"
std::string told(const ImportFile &file, std::size_t index)
{
    const ImportRow &row = file.rows.at(index);
    std::string text;
    for (const std::size_t bay : row.bays) {
        const ImportBay &place = file.places.bays()[bay];
        text += (text.empty() ? "" : "+") + file.places.locations()[place.location].name + "/"
            + place.name;
    }
    const Zone &zone = file.places.zoneOf(row.bays.front());
    return text + " " + zone.format(row.span.start()) + " " + zone.format(row.span.end());
}

constexpr const char *twoBays = R"({"columns": {"place": "bay", "start": "start", "end": "end"},
    "places": {"separator": "+"}, "location": "Dartmouth"})";

} // namespace

TEST(RowReader, ReadsEveryShippedFormat)
{
    struct Case
    {
        const char *mapping;
        const char *text;
        const char *expected;
        const char *customer;
    };

    const Case cases[] = {
        {"LibreBooking import template",
         "email,resource names,title,description,begin,end\n"
         "a@b.ca,\"Hall A, Hall B\",League,,2026-05-01 10:00,2026-05-01 11:30\n",
         "librebooking-import/Hall A+librebooking-import/Hall B 2026-05-01T10:00:00-03:00 "
         "2026-05-01T11:30:00-03:00",
         ""},
        {"LibreBooking export",
         "User,Resource,Title,Description,BeginDate,EndDate,Duration,Created,LastModified,"
         "ReferenceNumber\n"
         "Amira Haddad,Court 1,,,25/05/2026 09:00,25/05/2026 10:00,1 hour,20/05/2026 08:00,,abc1\n"
         "Amira Haddad,Court 2,,,25/05/2026 09:00,25/05/2026 10:00,1 hour,20/05/2026 08:00,,abc1\n",
         "librebooking/Court 1+librebooking/Court 2 2026-05-25T09:00:00-03:00 "
         "2026-05-25T10:00:00-03:00",
         "Amira Haddad"},
        {"Skedda list",
         "Space,Start,End,Holder,Title,Price\n"
         "\"Bay 3\",2026-05-01T10:00:00,2026-05-01T11:00:00,Zoe L,Practice,$35.00\n",
         "Dartmouth/Bay 3 2026-05-01T10:00:00-03:00 2026-05-01T11:00:00-03:00",
         "Zoe L"},
        {"Microsoft Bookings export",
         "Date & Time\tCustomer Name\tCustomer Email\tCustomer Phone\tCustomer Address\tStaff\t"
         "Service\tLocation\tDuration (minutes)\n"
         "05/25/2026 2:30 PM\tAmira Haddad\ta@b.ca\t902-555-0142\t\tJo\tBay 1\tBedford\t90\n",
         "Bedford/Bay 1 2026-05-25T14:30:00-03:00 2026-05-25T16:00:00-03:00",
         "Amira Haddad"},
        {"ActiveNet facility schedules",
         "Item Type,Item Name,Start Date,Start Time,Setup Time,End Date,End Time,Teardown Time,"
         "Event Type,Event Description,Permit Status,Permit Number,Schedule Type,Customer\n"
         "Facility,Rink A,05/25/2026,9:00 PM,,05/26/2026,12:30 AM,,Hockey,Final,Issued,R77,,Club "
         "X\n",
         "activenet/Rink A 2026-05-25T21:00:00-03:00 2026-05-26T00:30:00-03:00",
         "Club X"},
        {"SpacetoCo bookings",
         "Booking ID,Booking Name,Type,Status,Guest Name,Booking Created,Booking Updated,Attendees,"
         "Space Title,Day,Start Date,Start Time,End Date,End Time,Duration in hours,Price\n"
         "B1,Yoga,Casual,Confirmed,Jo Li,20/05/2026,20/05/2026,12,Hall,Mon,25/05/2026,18:00,"
         "25/05/2026,19:30,1.5,60\n",
         "spacetoco/Hall 2026-05-25T18:00:00-03:00 2026-05-25T19:30:00-03:00",
         "Jo Li"},
        {"Spacebase export",
         "ID,Status,Kind,Venue_ID,Venue_name,Space_name,Check_in,Check_out,requested_on,guests,"
         "renter,organization,company_name,First Name,Last Name,Booking Reference\n"
         "9,confirmed,x,1,Loft,Room 1,2026-05-25 09:00,2026-05-25 "
         "17:00,2026-05-01,8,,ACME,,Jo,Li,SB9\n",
         "Loft/Room 1 2026-05-25T09:00:00-03:00 2026-05-25T17:00:00-03:00",
         "Jo Li"},
        {"iVvy bookings",
         "Booking Name,Event Date,Booking Reference,Booking Status,Coordinator,Total Amount,"
         "Attendees #,Function Space,Session Start Time,Session End Time,Company Name,"
         "Contact - Full Name,Contact - Email,Contact - Phone\n"
         "Gala,04/05/2026,IV1,Confirmed,,900.00,40,Bay 3,18:00:00,23:00:00,,\"Haddad, Amira\",,\n",
         "Dartmouth/Bay 3 2026-05-04T18:00:00-03:00 2026-05-04T23:00:00-03:00",
         "Amira Haddad"},
        {"Acuity appointments",
         "client name,date,start time,duration,appointment type,phone,email,calendar,notes\n"
         "Amira Haddad,05/04/2026,6:00 PM,90,Lesson,9025550142,,Bay 3,\n",
         "Dartmouth/Bay 3 2026-05-04T18:00:00-03:00 2026-05-04T19:30:00-03:00",
         "Amira Haddad"},
        {"FlashQuotes",
         "Entity to Invoice,Full Name,Payment Method,Total Price (Dollars),Event Date,Start Time,"
         "End Time,Number of Days,Guest Count,Event Address,Location Name,Location ID\n"
         "ACME,Jo Li,Card,120,2026-05-04,6:00 PM,11:00 PM,1,30,1 Main St,Barn,7\n",
         "flashquotes/Barn 2026-05-04T18:00:00-03:00 2026-05-04T23:00:00-03:00",
         "Jo Li"},
        {"QloApps bookings",
         "Order Reference ID;Customer ID;Room Type ID;Duration(yyyy-mm-dd);Number Of Rooms;"
         "Order Price;Due Amount;Currency ID;Order Status ID\n"
         "Q1;12;4;2026-05-04,2026-05-06;1;200;0;1;2\n",
         "qloapps/4 2026-05-04T00:00:00-03:00 2026-05-06T00:00:00-03:00",
         ""},
        {"pgexercises country club",
         "bookid,facid,memid,starttime,slots\n0,3,1,2012-07-03 11:00:00,2\n",
         "Country Club/3 2012-07-03T11:00:00-03:00 2012-07-03T12:00:00-03:00",
         ""},
        {"Any list of bookings",
         "User;Resource;Title;Begin;End;Status\n"
         "Jo Li;Bay 3;;25.05.2026 10:00;25.05.2026 11:00;Approved\n",
         "Dartmouth/Bay 3 2026-05-25T10:00:00-03:00 2026-05-25T11:00:00-03:00",
         "Jo Li"},
    };
    const auto club = demoClub();
    for (const Case &one : cases) {
        SCOPED_TRACE(one.mapping);
        const auto file = readRows(one.text, *club);
        EXPECT_EQ(file.mapping, one.mapping);
        ASSERT_EQ(file.rows.size(), 1U);
        EXPECT_EQ(told(file, 0), one.expected);
        EXPECT_EQ(file.rows[0].customer, one.customer);
        EXPECT_FALSE(file.rows[0].reference.empty());
    }
}

TEST(RowReader, ReadsWallTimesThroughDaylightSavingAndReportsThem)
{
    const auto file = readRows("bay,start,end\nBay 1,2026-03-08 02:30,2026-03-08 04:00\n"
                               "Bay 1,2026-11-01 01:30,2026-11-01 03:00\n"
                               "Bay 1,2026-11-01T01:30-04:00,2026-11-01T03:00-04:00\n",
                               *demoClub(),
                               twoBays);
    ASSERT_EQ(file.rows.size(), 3U);
    EXPECT_EQ(told(file, 0), "Dartmouth/Bay 1 2026-03-08T03:30:00-03:00 2026-03-08T04:00:00-03:00");
    EXPECT_EQ(told(file, 1), "Dartmouth/Bay 1 2026-11-01T01:30:00-03:00 2026-11-01T03:00:00-04:00");
    EXPECT_EQ(told(file, 2), "Dartmouth/Bay 1 2026-11-01T01:30:00-04:00 2026-11-01T03:00:00-04:00");
    ASSERT_EQ(file.remarks.size(), 2U);
    EXPECT_NE(file.remarks[0].text.english().find("does not exist"), std::string::npos);
    EXPECT_NE(file.remarks[1].text.english().find("happens twice"), std::string::npos);
}

TEST(RowReader, GivesEachBadRowItsReasonAndReadsTheRest)
{
    const auto file = tryRead("bay,start,end,Status\n"
                              "Bay 1,2026-05-01 10:00,2026-05-01 11:00,\n" // 1
                              ",2026-05-01 10:00,2026-05-01 11:00,\n" // 2
                              "Bay 9,2026-05-01 10:00,2026-05-01 11:00,\n" // 3
                              "Bay 1,soon,2026-05-01 11:00,\n" // 4
                              "Bay 1,2026-05-01 11:00,2026-05-01 10:00,\n" // 5
                              "Bay 1,2026-05-01 11:00,2026-05-01 11:00,\n" // 6
                              "Bay 1,2026-05-01 11:00,,\n" // 7
                              "Bay 1,2026-05-01 11:00,2026-05-01 12:00,Wobbly\n" // 8
                              "Bay 1,\"2026-05-01 11:00,2026-05-01 12:00,\n" // 9
                              "Bay 3,2026-05-01 11:00,12:30,\n", // 10
                              *demoClub(),
                              R"({"columns": {"place": "bay", "start": "start", "end": "end",
                                  "status": "status"}, "location": "Dartmouth"})");
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->rowCount, 10);
    ASSERT_EQ(file->rows.size(), 2U);
    EXPECT_EQ(file->rows[1].row, 10);
    EXPECT_EQ(file->rows[1].line, 11);
    const std::vector<std::string> words = {"no bay is named",
                                            "Bay 9",
                                            "soon",
                                            "before it starts",
                                            "same time",
                                            "no end",
                                            "Wobbly",
                                            "quote"};
    ASSERT_EQ(file->unreadable.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(file->unreadable[i].row, static_cast<std::int64_t>(i) + 2);
        EXPECT_EQ(file->unreadable[i].line, static_cast<std::int64_t>(i) + 3);
        EXPECT_NE(file->unreadable[i].reason.english().find(words[i]), std::string::npos)
            << file->unreadable[i].reason.english();
    }
}

TEST(RowReader, KeepsNamesOnOneLineAndWhatIsTooLongInTheNotes)
{
    const std::string longName(250, 'x');
    const auto file
        = readRows("bay,start,end,who,what,notes\n"
                   "Bay 1,2026-05-01 10:00,2026-05-01 11:00,\"Ann\nLee\",\"a\r\n b\",kept\n"
                   "Bay 1,2026-05-01 12:00,2026-05-01 13:00,"
                       + longName + ",league,\"two\nlines\"\n",
                   *demoClub(),
                   R"({"columns": {"place": "bay", "start": "start", "end": "end",
                               "customer": "who", "title": "what", "notes": "notes"},
                               "location": "Dartmouth"})");
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows[0].customer, "Ann Lee");
    EXPECT_EQ(file.rows[0].title, "a b");
    EXPECT_EQ(file.rows[0].notes, "kept");
    EXPECT_EQ(file.rows[1].customer, longName.substr(0, 200));
    EXPECT_EQ(file.rows[1].notes, longName + "\ntwo\nlines");
    ASSERT_EQ(file.remarks.size(), 1U);
    EXPECT_EQ(file.remarks[0].row, 2);
}

TEST(RowReader, RefusesAFileWhoseDatesSayNothing)
{
    const auto club = demoClub();
    const std::string text = "bay,start,end\nBay 1,03/04/2026 10:00,03/04/2026 11:00\n";
    const auto open = tryRead(text, *club, twoBays);
    ASSERT_FALSE(open.has_value());
    EXPECT_EQ(open.error().code, ErrorCode::InvalidCsv);
    EXPECT_NE(open.error().arguments.at(1).english().find("dateFormat"), std::string::npos);
    const auto told1 = readRows(text,
                                *club,
                                R"({"columns": {"place": "bay", "start": "start", "end": "end"},
            "location": "Dartmouth", "file": {"dateFormat": "MM/dd/yyyy"}})");
    EXPECT_EQ(told(told1, 0),
              "Dartmouth/Bay 1 2026-03-04T10:00:00-04:00 2026-03-04T11:00:00-04:00");
}

TEST(RowReader, NamesAHeadingThatIsMissing)
{
    const auto file = tryRead("bay,start\nBay 1,2026-05-01\n", *demoClub(), twoBays);
    ASSERT_FALSE(file.has_value());
    EXPECT_NE(file.error().arguments.at(1).english().find("\"end\""), std::string::npos);
    const auto table = CsvTable::read("colour,size\nred,7\n");
    EXPECT_EQ(chooseMapping(*table, shippedMappings()), nullptr);
}

TEST(RowReader, FindsBaysWhereverTheyAreNamed)
{
    const auto club = demoClub();
    const std::string generic = R"({"columns": {"place": "bay", "start": "start", "end": "end"}})";
    const std::string times = ",2026-05-01 10:00,2026-05-01 11:00\n";
    const auto file = tryRead("bay,start,end\nDartmouth/Bay 1" + times + "bay  3" + times + "Bay 1"
                                  + times + "Bay 7" + times,
                              *club,
                              generic);
    ASSERT_TRUE(file.has_value());
    ASSERT_EQ(file->rows.size(), 2U);
    EXPECT_EQ(told(*file, 0).substr(0, 15), "Dartmouth/Bay 1");
    EXPECT_EQ(told(*file, 1).substr(0, 15), "Dartmouth/Bay 3");
    ASSERT_EQ(file->unreadable.size(), 2U);
    EXPECT_NE(file->unreadable[0].reason.english().find("several locations"), std::string::npos);
}

TEST(RowReader, ReadsNewYorksPermitsExactly)
{
    const auto path = test::vectors("bookings/nyc_permits.csv");
    if (!path)
        return;
    const auto club = demoClub();
    const auto file = readRows(test::readFile(*path), *club);
    EXPECT_EQ(file.mapping, "New York City permitted events");
    EXPECT_EQ(file.rowCount, 2872);
    ASSERT_EQ(file.rows.size(), 3240U);
    EXPECT_EQ(file.places.bays().size() - club->bays().size(), 359U);
    const auto expected
        = CsvTable::read(test::readFile(*test::vectors("bookings/nyc_bookings_expected.csv")));
    ASSERT_EQ(expected->records().size(), 3241U);
    std::set<std::string> references;
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        const CsvRecord &record = expected->records()[i + 1];
        const ImportRow &row = file.rows[i];
        const ImportBay &bay = file.places.bays()[row.bays.at(0)];
        const Zone &zone = file.places.zoneOf(row.bays.at(0));
        EXPECT_EQ(zone.id(), "America/New_York");
        EXPECT_EQ(row.bays.size(), 1U);
        EXPECT_EQ(bay.name, expected->cell(record, 3));
        EXPECT_EQ(zone.toInstant(parseTime(expected->cell(record, 6))->wall), row.span.start());
        EXPECT_EQ(zone.toInstant(parseTime(expected->cell(record, 7))->wall), row.span.end());
        EXPECT_TRUE(references.insert(row.reference).second) << row.reference;
    }
}

TEST(RowReader, ReadsTheClubsBookings)
{
    const auto path = test::vectors("bookings/club_bookings.csv");
    if (!path)
        return;
    const auto file = readRows(test::readFile(*path), *demoClub());
    EXPECT_EQ(file.mapping, "Country club bookings");
    EXPECT_EQ(file.rows.size(), 4044U);
    EXPECT_EQ(file.places.locations().back().name, "Country Club");
}

TEST(RowReader, ReadsAHundredThousandRows)
{
    std::string text = "Space,Start,End,Holder,Holder email,Title\n";
    for (int i = 0; i < 100'000; ++i) {
        char line[200];
        std::snprintf(
            line,
            sizeof line,
            "Bay %d,%02d/%02d/2026 %d:00 PM,%02d/%02d/2026 %d:30 PM,Person %d,p%d@example.org,"
            "\"Title, %d\"\n",
            100 + i % 40,
            i / 40 % 12 + 1,
            i / 480 % 28 + 1,
            i % 11 + 1,
            i / 40 % 12 + 1,
            i / 480 % 28 + 1,
            i % 11 + 1,
            i,
            i,
            i);
        text += line;
    }
    const auto table = CsvTable::read(text);
    ASSERT_TRUE(table.has_value());
    const auto file = readRows(*table, *chooseMapping(*table, shippedMappings()), *demoClub(), "f");
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->rows.size(), 100'000U);
    EXPECT_EQ(file->rows.back().title, "Title, 99999");
}
