#include "app/ctl/CommandTable.h"
#include "tests/app/ctl/CtlClub.h"
#include "tests/app/ctl/Json.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

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
