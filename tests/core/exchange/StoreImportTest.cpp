// The whole way on a real file: read, plan, commit, export, undo.

#include "core/exchange/ExportRow.h"
#include "core/exchange/Import.h"
#include "core/exchange/StoreImportSource.h"
#include "tests/core/store/StoreClub.h"
#include "tests/support/Vectors.h"

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

/// A real file with a small club on it.
class StoreImport : public testing::Test
{
protected:
    ImportPlan plan(const std::string &text)
    {
        ZoneCache zones;
        const auto loaded = club->loadClub(zones).value();
        ImportOptions reading;
        reading.fileName = "file.csv";
        reading.now = clock.now();
        auto rows = readImportFile(text, *loaded, reading);
        EXPECT_TRUE(rows.has_value());
        StoreImportSource source(club.store());
        PlanOptions options;
        options.now = clock.now();
        options.random = &club.random();
        return planImport(std::move(*rows), *loaded, source, options).value();
    }

    ChangeSetId import(const std::string &text) { return club.done(plan(text).changes); }

    test::StoreClub club;
    ManualClock clock{test::ClubBuilder::noon()};
};

constexpr const char *rows
    = "Booking id,Location,Space,Start,End,Holder,Phone,Email,Title\n"
      "S1,Dartmouth,Bay 1,2026-06-20 10:00,2026-06-20 11:00,Zoe,,zoe@x.org,A\n"
      "S2,Dartmouth,Bay 1,2026-06-20 11:00,2026-06-20 12:00,Zoe,,zoe@x.org,B\n"
      "S3,Annex,Bay 9,2026-06-20 10:00,2026-06-20 11:00,,,,C\n";

} // namespace

TEST_F(StoreImport, OneChangeSetOneUndoAndTheRowsAreNewAgain)
{
    const ChangeSetId step = import(rows);
    EXPECT_EQ(plan(rows).same, 3);
    EXPECT_TRUE(plan(rows).changes.empty());
    EXPECT_EQ(club.findings(), "");
    ASSERT_TRUE(club.undo(step).has_value());
    const auto again = plan(rows);
    EXPECT_EQ(again.created, 3);
    EXPECT_EQ(again.newLocations, 1);
    import(rows);
    EXPECT_EQ(plan(rows).same, 3);
    EXPECT_EQ(club.findings(), "");
}

TEST_F(StoreImport, ExportsWhatWasImported)
{
    import(rows);
    ZoneCache zones;
    const auto loaded = club->loadClub(zones).value();
    const auto exported = loadExportRows(club.store(), {});
    ASSERT_TRUE(exported.has_value());
    ASSERT_EQ(exported->size(), 3U);
    const std::string text = writeCsv(*exported, *loaded);
    EXPECT_NE(text.find("S1,Dartmouth,America/Halifax,Bay 1,2026-06-20T10:00:00-03:00,"
                        "2026-06-20T11:00:00-03:00,confirmed,Zoe,,zoe@x.org"),
              std::string::npos)
        << text;
    EXPECT_EQ(plan(text).same, 3);
    EXPECT_EQ(plan(writeCalendar({*exported, {}}, *loaded, clock.now())).same, 3);
}

TEST_F(StoreImport, SeesBlocksAndBookingsOfOthers)
{
    const Booking booking = club.booking({test::ClubBuilder::bay(1)}, 0, 60);
    const Block block = club.block(test::ClubBuilder::bay(2), 0, 60);
    club.made(booking);
    club.made(block);
    const auto made = plan("Location,Space,Start,End,Holder\n"
                           "Dartmouth,Bay 1,2026-06-15 12:30,2026-06-15 13:30,Jo\n"
                           "Dartmouth,Bay 2,2026-06-15 12:30,2026-06-15 13:30,Jo\n"
                           "Dartmouth,Bay 2,2026-06-15 13:00,2026-06-15 13:30,Jo\n");
    ASSERT_EQ(made.clashes.size(), 3U); // rows 2 and 3 overlap too
    const auto has = [&](std::int64_t row, std::int64_t withRow, const Uuid &withHolder) {
        return std::any_of(made.clashes.begin(), made.clashes.end(), [&](const ImportClash &clash) {
            return clash.row == row && clash.withRow == withRow && clash.withHolder == withHolder;
        });
    };
    EXPECT_TRUE(has(1, 0, booking.id.value));
    EXPECT_TRUE(has(2, 0, block.id.value));
    EXPECT_TRUE(has(3, 2, Uuid{}));
    EXPECT_EQ(made.created, 1);
}

TEST_F(StoreImport, TakesNewYorkWholeAndTheFileStaysSound)
{
    const auto path = test::vectors("bookings/nyc_permits.csv");
    if (!path)
        return;
    const std::string text = test::readFile(*path);
    import(text);
    EXPECT_EQ(club.findings(), "");
    const auto again = plan(text);
    EXPECT_TRUE(again.changes.empty());
    EXPECT_EQ(again.clashes.size(), 989U);
}
