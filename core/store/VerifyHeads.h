#pragma once

#include "core/base/Error.h"
#include "core/store/Sqlite.h"

#include <vector>

namespace bayboard {

/// What the head of each step says, against the rest of the file: what it takes back and whether
/// that is what it names, which steps are undone, who acted, on which desk, which rules were set
/// aside. Private to core/store; see Store::verify().
[[nodiscard]] Status checkHeads(sqlite::Database &database, std::vector<Phrase> &findings);

} // namespace bayboard
