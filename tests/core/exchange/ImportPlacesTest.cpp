// Which bays a file's names mean, and that what an import makes is said by name.

#include "core/exchange/Import.h"
#include "core/exchange/ImportReport.h"
#include "tests/core/exchange/MemoryStore.h"
#include "tests/core/exchange/TestClub.h"

#include <gtest/gtest.h>

using namespace bayboard;
using test::MemoryStore;

namespace {

constexpr Instant placesNow{seconds(1'777'000'000)};

ImportPlan planOf(const std::string &text,
                  const std::vector<std::string> &bays,
                  const std::vector<std::string> &locations = {"Dartmouth"})
{
    MemoryStore store;
    store.add(*test::clubWith(locations, bays));
    const auto club = store.club();
    ImportOptions reading;
    reading.fileName = "list.csv";
    reading.now = placesNow;
    SeededRandom random(1);
    PlanOptions options;
    options.now = placesNow;
    options.random = &random;
    return planImport(readImportFile(text, *club, reading).value(), *club, store, options).value();
}

/// A row an hour, each at a place of its own.
std::string at(const std::vector<std::string> &places)
{
    std::string text = "Bay,Start,End,Title\n";
    for (std::size_t i = 0; i < places.size(); ++i)
        text += "\"" + places[i] + "\",2026-05-01 " + std::to_string(i + 8) + ":00,2026-05-01 "
            + std::to_string(i + 9) + ":00,x\n";
    return text;
}

/// Bays of each booking that the plan makes, "Dartmouth/Bay 1+Dartmouth/Bay 2".
std::vector<std::size_t> bayCounts(const ImportPlan &plan)
{
    std::vector<std::size_t> counts;
    for (const EntityChange &change : plan.changes) {
        Booking booking;
        if (change.entity.kind == EntityKind::Booking
            && fromRecord(apply(Record(), change), booking))
            counts.push_back(booking.slot.bays.size());
    }
    return counts;
}

std::string remarksOf(const ImportPlan &plan)
{
    std::string text;
    for (const RowRemark &remark : plan.remarks)
        text += remark.text.english() + '\n';
    return text;
}

} // namespace

TEST(ImportPlaces, WhatIsMadeIsNamed)
{
    const auto plan = planOf("Location,Bay,Start,End\n"
                             "Dartmouth,Bay 1,2026-05-01 08:00,2026-05-01 09:00\n"
                             "Dartmouth,Bay 9,2026-05-01 08:00,2026-05-01 09:00\n"
                             "Annex,Hall,2026-05-01 08:00,2026-05-01 09:00\n",
                             {"Dartmouth/Bay 1"});
    EXPECT_EQ(plan.newBays, 2);
    const std::string json = reportJson(plan);
    EXPECT_NE(json.find("\"newBays\":2,\"madeLocations\":[\"Annex\"],"
                        "\"madeBays\":[\"Dartmouth/Bay 9\",\"Annex/Hall\"]"),
              std::string::npos)
        << json;
}

TEST(ImportPlaces, NamesThatDifferInBlanksAndMarksAreTheClubsBay)
{
    const auto plan = planOf(at({"Bay1", "BAY-1", "bay 1.", "Bay1"}), {"Dartmouth/Bay 1"});
    EXPECT_EQ(plan.newBays, 0);
    EXPECT_EQ(plan.created, 4);
    EXPECT_EQ(remarksOf(plan),
              "\"Bay1\" is read as the bay \"Bay 1\"\n"
              "\"BAY-1\" is read as the bay \"Bay 1\"\n"
              "\"bay 1.\" is read as the bay \"Bay 1\"\n");
    EXPECT_EQ(plan.remarks.at(1).row, 2);
}

TEST(ImportPlaces, OtherNumbersAndOtherWordsAreOtherBays)
{
    const std::vector<std::string> club{"Dartmouth/Bay 11", "Dartmouth/Box-A"};
    EXPECT_EQ(planOf(at({"Bay 1.1", "Bay 1", "Bay 1 1", "Box B"}), club).newBays, 4);
    // Two that look alike are kept apart by their exact names.
    const std::vector<std::string> twins{"Dartmouth/Box-A", "Dartmouth/Box A"};
    EXPECT_EQ(planOf(at({"Box-A", "Box A"}), twins).newBays, 0);
    EXPECT_EQ(planOf(at({"BoxA"}), twins).newBays, 1);
}

TEST(ImportPlaces, ACellOfTheClubsBaysWithCommasIsTheseBays)
{
    const std::vector<std::string> club{
        "Dartmouth/Bay 1", "Dartmouth/Bay 2", "Dartmouth/Left, Rear"};
    const auto plan = planOf(at({"Bay 1, Bay 2", "Left, Rear", "Bay 1,Bay 7"}), club);
    EXPECT_EQ(bayCounts(plan), (std::vector<std::size_t>{2, 1, 1}));
    ASSERT_EQ(plan.madeBays.size(), 1U);
    EXPECT_EQ(plan.madeBays[0].name, "Bay 1,Bay 7");
    bool isNoted = false;
    for (const Phrase &note : plan.notes)
        isNoted = isNoted || note.english() == "\"Bay 1, Bay 2\" is read as Bay 1 + Bay 2";
    EXPECT_TRUE(isNoted);
}

TEST(ImportPlaces, OfAnEventAreReadTheSameWay)
{
    const auto plan = planOf("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\n"
                             "DTSTART:20260501T120000Z\r\nDTEND:20260501T130000Z\r\nSUMMARY:x\r\n"
                             "LOCATION:Bay 1\\, bay2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                             {"Dartmouth/Bay 1", "Dartmouth/Bay 2"});
    EXPECT_EQ(plan.newBays, 0);
    EXPECT_EQ(bayCounts(plan), (std::vector<std::size_t>{2}));
}

TEST(ImportPlaces, AClashNamesItsLocation)
{
    const std::string row = "Bay 1,2026-05-01 08:00,2026-05-01 09:00,";
    const auto plan
        = planOf("Location,Bay,Start,End,Title\nDartmouth," + row + "a\nBedford," + row
                     + "b\nBedford," + row + "c\nBedford,New,2026-05-01 08:00,"
                     + "2026-05-01 09:00,d\nBedford,New,2026-05-01 08:00," + "2026-05-01 09:00,e\n",
                 {"Dartmouth/Bay 1", "Bedford/Bay 1"},
                 {"Dartmouth", "Bedford"});
    const std::string json = reportJson(plan);
    EXPECT_NE(json.find("\"clashes\":[{\"row\":3,\"with\":2,\"bay\":\"Bedford/Bay 1\","),
              std::string::npos)
        << json;
    EXPECT_NE(json.find("{\"row\":5,\"with\":4,\"bay\":\"Bedford/New\","), std::string::npos)
        << json;
}
