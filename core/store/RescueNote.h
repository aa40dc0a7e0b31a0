#pragma once

#include "core/store/ClubFile.h"
#include "core/store/Sqlite.h"

/// What a rescue had to tell, kept in the rescued file itself until a person was told: the program
/// that rescued may not live to say it. Private to core/store.
namespace bayboard::rescue {

/// Writes it (setAside and what follows it) in place of an older one.
[[nodiscard]] Status keepNote(sqlite::Database &database, const OpenReport &report);
/// Puts what is kept into `report`; nothing where nothing is kept.
[[nodiscard]] Status recallNote(sqlite::Database &database, OpenReport &report);
[[nodiscard]] Status forgetNote(sqlite::Database &database);

} // namespace bayboard::rescue
