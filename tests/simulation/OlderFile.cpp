#include "tests/simulation/OlderFile.h"

#include "core/store/Schema.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <array>

namespace bayboard::test {

namespace {

/// The ways back of what came after version 7, the newest first, which are there for tests only.
struct WayBack
{
    std::int64_t from;
    const char *mustBeNone; ///< what an older file cannot hold
    const char *sql;
};

constexpr std::array waysBack = {
    WayBack{11,
            "SELECT count(*) FROM device_token WHERE expires IS NOT NULL",
            "ALTER TABLE device_token DROP COLUMN expires; PRAGMA user_version = 10"},
    WayBack{10, "SELECT 0", "DROP INDEX change_set_giving; PRAGMA user_version = 9"},
    WayBack{9, "SELECT 0", "DROP TABLE booking_search; PRAGMA user_version = 8"},
    WayBack{8,
            "SELECT (SELECT count(*) FROM operator WHERE tags IS NOT NULL) + (SELECT count(*) FROM "
            "settings WHERE switches IS NOT NULL OR sign_in IS NOT NULL) + (SELECT count(*) FROM "
            "password) + (SELECT count(*) FROM webhook) + (SELECT count(*) FROM kept_step) + "
            "(SELECT count(*) FROM last_known)",
            "ALTER TABLE operator DROP COLUMN tags; ALTER TABLE settings DROP COLUMN switches; "
            "ALTER TABLE settings DROP COLUMN sign_in; DROP TABLE password; DROP INDEX "
            "outbox_judged; DROP TABLE kept_step; DROP TABLE last_known; DROP TABLE "
            "webhook_delivery; DROP TABLE webhook; "
            "CREATE TABLE change_before(id INTEGER PRIMARY KEY, change_set INTEGER NOT NULL "
            "REFERENCES change_set(sequence), entity_kind INTEGER NOT NULL, entity BLOB NOT NULL, "
            "created INTEGER NOT NULL, fields TEXT NOT NULL) STRICT; INSERT INTO change_before "
            "SELECT * FROM change; DROP TABLE change; ALTER TABLE change_before RENAME TO change; "
            "CREATE INDEX change_of_entity ON change(entity); PRAGMA user_version = 7"},
};

/// The way back of migrations 7 to 5.
constexpr const char *wayBack = R"sql(
BEGIN;
ALTER TABLE booking DROP COLUMN made_by;
DROP INDEX kept_answer_by_time;
DROP TABLE kept_answer;
CREATE TEMP TABLE step AS SELECT sequence AS was,
    (SELECT confirmed FROM following) + row_number() OVER (ORDER BY sequence) AS is_now
    FROM main.change_set WHERE sequence >= 1000000000000;
CREATE TEMP TABLE part AS SELECT c.id AS was,
    (SELECT coalesce(max(id), 0) FROM main.change WHERE id < 1000000000000)
    + row_number() OVER (ORDER BY c.id) AS is_now
    FROM main.change c WHERE c.id >= 1000000000000;
UPDATE main.change SET change_set = (SELECT is_now FROM step WHERE was = change_set),
    id = (SELECT is_now FROM part WHERE was = main.change.id) WHERE id >= 1000000000000;
UPDATE main.change_set SET
    first_change = coalesce((SELECT is_now FROM part WHERE was = first_change), first_change),
    sequence = (SELECT is_now FROM step WHERE was = sequence) WHERE sequence >= 1000000000000;
DROP INDEX at_risk_by_position;
DROP INDEX outbox_at_risk;
DROP TABLE at_risk_change;
DROP TABLE adoption;
ALTER TABLE following DROP COLUMN club;
ALTER TABLE following DROP COLUMN filling;
ALTER TABLE serving DROP COLUMN club;
PRAGMA main.user_version = 4;
COMMIT;
)sql";

std::int64_t numberOf(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    const std::int64_t number
        = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return number;
}

bool run(sqlite3 *database, const char *sql)
{
    char *problem = nullptr;
    const bool done = sqlite3_exec(database, sql, nullptr, nullptr, &problem) == SQLITE_OK;
    EXPECT_TRUE(done) << problem;
    sqlite3_free(problem);
    return done;
}

bool isNewest(std::int64_t version)
{
    return version == schema::currentVersion && version <= waysBack.front().from;
}

bool makeOlder(sqlite3 *database)
{
    std::int64_t version = numberOf(database, "PRAGMA user_version");
    EXPECT_TRUE(isNewest(version)) << "a newer migration needs its way back here";
    bool fits = numberOf(database, "SELECT filling FROM following") == 0
        && numberOf(database, "SELECT count(*) FROM meta WHERE key = 'baseline'") == 0
        && numberOf(database, "SELECT count(*) FROM booking WHERE made_by IS NOT NULL") == 0;
    for (const WayBack &each : waysBack)
        if (each.from <= version)
            fits = fits && numberOf(database, each.mustBeNone) == 0;
    if (!fits)
        return false;
    for (const WayBack &each : waysBack)
        if (each.from == version && run(database, each.sql))
            --version;
    return run(database, wayBack);
}

} // namespace

bool makeOlder(const std::filesystem::path &file)
{
    sqlite3 *database = nullptr;
    EXPECT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    const bool done = makeOlder(database);
    sqlite3_close(database);
    return done;
}

} // namespace bayboard::test
