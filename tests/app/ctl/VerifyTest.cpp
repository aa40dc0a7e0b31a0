#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace bayboard {
namespace {

using test::at;
using test::CtlClub;
using test::itemsAt;
using test::json;

/// Does to the file what no program of ours does.
void damage(const std::filesystem::path &file, const std::string &sql)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << message;
    EXPECT_GT(sqlite3_total_changes(database), 0) << "nothing was damaged";
    sqlite3_free(message);
    EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
}

struct Damage
{
    const char *name;
    const char *sql;
    std::size_t findings = 1; ///< that it makes, where that is known

    /// Else the test's name would hold addresses.
    friend void PrintTo(const Damage &damage, std::ostream *out) { *out << damage.name; }
};

class VerifyFinds : public testing::TestWithParam<Damage>
{ };

TEST_P(VerifyFinds, WhatWasPlanted)
{
    CtlClub club;
    const auto id = club.book("Harbour/Bay 1", at("18:00"), "90");
    club.book("Harbour/Bay 1", at("20:00"), "60");
    club.out({"reschedule-booking", id, "--minutes", "60"});
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
    club.close();
    damage(club.file(), GetParam().sql);
    const auto ran = club.run({"verify"});
    EXPECT_EQ(ran.exit, exitStore);
    EXPECT_FALSE(test::boolAt(json(ran.out), "ok")) << ran.out;
    EXPECT_FALSE(itemsAt(json(ran.out), "findings").empty());
    EXPECT_FALSE(ran.err.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Damages,
    VerifyFinds,
    testing::Values(
        Damage{"overlappingOccupancy",
               "DROP TRIGGER occupancy_fixed;"
               "UPDATE occupancy SET end = end + 7200 WHERE start = (SELECT min(start) FROM "
               "occupancy)"},
        Damage{"missingOccupancy",
               "DELETE FROM occupancy WHERE start = (SELECT min(start) FROM occupancy)"},
        Damage{
            "occupancyOfNobody",
            "INSERT INTO occupancy(bay, start, end, kind, holder) "
            "SELECT bay, start - 86400, end - 86400, kind, randomblob(16) FROM occupancy LIMIT 1"},
        Damage{"rowUnlikeItsJournal", "UPDATE booking SET guest_name = 'Somebody else'"},
        Damage{"rowWithoutJournal", "UPDATE location SET name = 'Elsewhere'"},
        Damage{
            "gapInTheJournal",
            "PRAGMA foreign_keys = OFF;"
            "DELETE FROM change WHERE change_set = 2; DELETE FROM change_set WHERE sequence = 2"},
        Damage{
            "endBeforeItsTime",
            "UPDATE booking SET end = end + 1800 WHERE start = (SELECT min(start) FROM booking)"}),
    [](const auto &test) { return std::string(test.param.name); });

/// What was done, taken back and done again, in a file whose steps are changed afterwards.
class VerifyReads : public testing::TestWithParam<Damage>
{ };

TEST_P(VerifyReads, EachStepAndEveryWord)
{
    CtlClub club;
    club.out({"customers", "add", "--name", "Zoë Brandt"});
    const auto id = club.book("Harbour/Bay 1", at("18:00"), "90", "Ola Berg");
    club.out({"reschedule-booking", id, "--minutes", "60"});
    club.out({"undo"});
    club.out({"redo"});
    club.out({"reschedule-booking", id, "--minutes", "120"});
    club.out({"undo"});
    EXPECT_EQ(club.out({"verify"}), "{\"ok\":true,\"findings\":[]}\n");
    club.close();
    damage(club.file(), GetParam().sql);
    const auto ran = club.run({"verify"});
    EXPECT_EQ(ran.exit, exitStore);
    EXPECT_FALSE(test::boolAt(json(ran.out), "ok")) << ran.out;
    EXPECT_EQ(itemsAt(json(ran.out), "findings").size(), GetParam().findings) << ran.out;
}

INSTANTIATE_TEST_SUITE_P(
    Damages,
    VerifyReads,
    testing::Values(
        Damage{"undoneThatIsNot",
               "UPDATE change_set SET undone = 1 WHERE sequence = (SELECT min(sequence) FROM "
               "change_set)"},
        Damage{"notUndoneThatIs", "UPDATE change_set SET undone = 0 WHERE undone <> 0"},
        Damage{"anotherTarget",
               "UPDATE change_set SET target = (SELECT id FROM change_set WHERE label = "
               "'createBooking') WHERE sequence = (SELECT max(sequence) FROM change_set)",
               3}, // its own mark, the other's, and what it says
        Damage{"aTargetThatIsNotThere",
               "UPDATE change_set SET target = randomblob(16) WHERE sequence = (SELECT "
               "max(sequence) FROM change_set)",
               2}, // and the mark of what it took back
        Damage{"aTargetOfWhatTakesNothingBack",
               "UPDATE change_set SET target = (SELECT id FROM change_set WHERE sequence = 1) "
               "WHERE label = 'createBooking'"},
        Damage{"anUndoForARedo",
               "UPDATE change_set SET kind = 2 WHERE kind = 3",
               2}, // its mark, and undone twice
        Damage{"anActorWhoIsNotThere",
               "UPDATE change_set SET actor = randomblob(16) WHERE sequence = (SELECT "
               "max(sequence) FROM change_set)"},
        Damage{"anApproverWhoIsNotThere",
               "UPDATE change_set SET approved_by = randomblob(16) WHERE label = 'createBooking'"},
        Damage{"aDeskThatNeverHadTheFile",
               "UPDATE change_set SET desk = randomblob(16) WHERE label = 'createBooking'"},
        Damage{"overridesThatAreNone",
               "UPDATE change_set SET overrides = 'x' WHERE label = 'createBooking'"},
        Damage{"anOverrideOfNoRule",
               "UPDATE change_set SET overrides = '[\"LUNCH_HOUR noon\"]' WHERE label = "
               "'createBooking'"},
        Damage{"otherWordsOfACustomer",
               "UPDATE customer_search SET words = 'somebody else' WHERE words LIKE '%brandt%'"},
        Damage{"otherWordsOfABooking", "UPDATE booking_search SET words = 'somebody else'"},
        Damage{"aCustomerWhoIsNotFound",
               "DELETE FROM customer_search WHERE words LIKE '%brandt%'",
               2}, // and the count
        Damage{"wordsThatTheIndexDoesNotKnow",
               "UPDATE booking_search_content SET c0 = c0 || ' x'",
               2}, // and its words
        Damage{"anIndexWithoutItsWords", "DELETE FROM booking_search_data WHERE id > 10"}),
    [](const auto &test) { return std::string(test.param.name); });

/// Overwrites every page of a table but its first, as a disk does that forgets.
void wipe(const std::filesystem::path &file, const std::string &table)
{
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    const std::string sql = "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'";
    sqlite3_stmt *select = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(database, sql.c_str(), -1, &select, nullptr), SQLITE_OK);
    ASSERT_EQ(sqlite3_step(select), SQLITE_ROW);
    const int page = sqlite3_column_int(select, 0);
    EXPECT_EQ(sqlite3_finalize(select), SQLITE_OK);
    EXPECT_EQ(
        sqlite3_wal_checkpoint_v2(database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr),
        SQLITE_OK);
    EXPECT_EQ(sqlite3_close(database), SQLITE_OK);
    constexpr int pageSize = 4096;
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes.seekp(std::streamoff{page - 1} * pageSize);
    bytes << std::string(pageSize, '\x5a');
}

TEST(Verify, DamagedPagesAreFindingsAndTheRestIsLookedAt)
{
    CtlClub club;
    club.book("Harbour/Bay 1", at("18:00"));
    club.close();
    wipe(club.file(), "attempt_by_time");
    wipe(club.file(), "change_of_entity");
    damage(club.file(), "UPDATE change_set SET undone = 1 WHERE sequence = 1");
    const auto ran = club.run({"verify"});
    EXPECT_EQ(ran.exit, exitStore);
    EXPECT_FALSE(test::boolAt(json(ran.out), "ok")) << ran.out;
    EXPECT_NE(ran.out.find("SQLite says"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("could not be read to the end"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("step 1 is marked as undone"), std::string::npos) << ran.out;
}

TEST(Verify, ACleanFileIsOneLine)
{
    CtlClub club;
    const auto ran = club.run({"verify"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.out, "{\"ok\":true,\"findings\":[]}\n");
    EXPECT_TRUE(ran.err.empty());
}

} // namespace
} // namespace bayboard
