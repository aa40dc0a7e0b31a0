#pragma once

#include "core/store/SchemaVersion.h"
#include "core/store/Sqlite.h"
#include "core/store/Store.h"

#include <span>
#include <vector>

namespace bayboard::schema {

/// "Bayb": SQLite's application_id of our files.
inline constexpr std::int64_t applicationId = 0x42617962;
/// Stored as user_version.
inline constexpr int currentVersion = schemaVersion;

/// Migrations, oldest first: number i brings version i to version i + 1. A file without tables has
/// version 0.
using Migrations = std::span<const char *const>;
[[nodiscard]] Migrations ownMigrations();
extern const char *const migration1;
extern const char *const migration2;
extern const char *const migration3;
extern const char *const migration4;
extern const char *const migration5;
extern const char *const migration6;
extern const char *const migration7;
extern const char *const migration8;
extern const char *const migration9;
extern const char *const migration10;
extern const char *const migration11;

/// What kind of file is behind a connection.
struct Found
{
    std::int64_t application = 0;
    int version = 0;
    bool empty = false; ///< no tables at all
};

[[nodiscard]] Result<Found> look(sqlite::Database &database);

/// Brings an empty or older file to the newest version, all of it in one transaction: a failure
/// leaves the file as it was. `desk` names the desk of a new file.
[[nodiscard]] Status
migrate(sqlite::Database &database, const Uuid &desk, Migrations migrations = ownMigrations());

/// Tables, indexes and triggers as the file describes them, in order of name.
[[nodiscard]] Result<std::vector<std::string>> describe(sqlite::Database &database);
/// The same for a new file of this program.
[[nodiscard]] Result<std::vector<std::string>> describeOwn();

} // namespace bayboard::schema
