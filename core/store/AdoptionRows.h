#pragma once

// A club that is being given to a server's file. Private to core/store.

#include "core/store/JudgingTransaction.h"
#include "core/store/Sqlite.h"

namespace bayboard::adoption_rows {

[[nodiscard]] Result<std::optional<Adoption>> load(sqlite::Database &database);
[[nodiscard]] Status save(sqlite::Database &database, const std::optional<Adoption> &adoption);

} // namespace bayboard::adoption_rows
