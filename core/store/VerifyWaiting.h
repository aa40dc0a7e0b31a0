#pragma once

#include "core/base/Error.h"
#include "core/store/Sqlite.h"

#include <vector>

namespace bayboard {

/// On a desk that follows a server: what waits stands behind what is confirmed, in the journal or
/// (at risk) in the outbox alone. Private to core/store; see Store::verify().
[[nodiscard]] Status checkWaiting(sqlite::Database &database, std::vector<Phrase> &findings);

} // namespace bayboard
