#pragma once

#include "core/base/Error.h"
#include "core/store/Sqlite.h"

#include <vector>

namespace bayboard {

/// Customers, walk-ins and titles are found by the words that their rows give, and by no others.
/// Opens a transaction of its own; nothing of the file changes, also where the connection may write
/// nothing. Private to core/store; see Store::verify().
[[nodiscard]] Status checkSearch(sqlite::Database &database, std::vector<Phrase> &findings);

} // namespace bayboard
