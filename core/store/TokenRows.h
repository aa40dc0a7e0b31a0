#pragma once

// How tokens of devices stand in the file. Private to core/store.

#include "core/identity/DeviceToken.h"
#include "core/store/Sqlite.h"

namespace bayboard::token_rows {

inline constexpr const char *columns
    = "id, hash, device, desk, actor, made, last_seen, revoked, expires";
/// Of a file from before tokens could have an end.
inline constexpr const char *columnsWithoutEnd
    = "id, hash, device, desk, actor, made, last_seen, revoked, NULL";

[[nodiscard]] DeviceToken read(const sqlite::Statement &row, int first);
[[nodiscard]] Status insert(sqlite::Database &database, const DeviceToken &token);

} // namespace bayboard::token_rows
