#pragma once

#include "core/postgres/Connection.h"

#include <span>

namespace bayboard::postgres {

/// The version of the tables that this program reads and writes.
inline constexpr int schemaVersion = 6;

/// Migrations, oldest first: number i brings version i to version i + 1.
using Migrations = std::span<const char *const>;
[[nodiscard]] Migrations ownMigrations();
extern const char *const migration1;
extern const char *const migration2;
extern const char *const migration3;
extern const char *const migration4;
extern const char *const migration5;
extern const char *const migration6;

/// Brings an empty or older database to the newest version, all of it in one transaction: a failure
/// leaves the database as it was. Several programs may do so at once; one does the work, the others
/// wait for it. StoreNewer when a newer program has made it. The role needs the right to create
/// tables, and the extension btree_gist where it is not there yet.
/// The version that it had before; 0: it was empty.
[[nodiscard]] Result<std::int64_t> migrate(Connection &connection,
                                           Migrations migrations = ownMigrations());
/// StoreNewer, or StoreForeign where the tables are not there or older.
[[nodiscard]] Status checkVersion(Connection &connection);

} // namespace bayboard::postgres
