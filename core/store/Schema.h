#pragma once

#include "core/store/Sqlite.h"

namespace bayboard::schema {

/// "Bayb": SQLite's application_id of our files.
inline constexpr std::int64_t applicationId = 0x42617962;
/// The schema that this program writes; stored as user_version.
inline constexpr int currentVersion = 1;

/// What kind of file is behind a connection.
struct Found
{
    std::int64_t application = 0;
    int version = 0;
    bool empty = false; ///< no tables at all
};

[[nodiscard]] Result<Found> look(sqlite::Database &database);

/// Brings an empty or older file to `currentVersion`, each step in its own transaction; `desk`
/// names the desk of a new file.
[[nodiscard]] Status migrate(sqlite::Database &database, const Uuid &desk);

} // namespace bayboard::schema
