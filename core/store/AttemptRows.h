#pragma once

#include "core/store/Sqlite.h"
#include "core/store/Store.h"

namespace bayboard {

/// Writes one refused or overridden attempt, as the row named or as the next one. Private to
/// core/store.
[[nodiscard]] Status
insertAttempt(sqlite::Database &database, const Attempt &attempt, std::int64_t rowid = 0);

} // namespace bayboard
