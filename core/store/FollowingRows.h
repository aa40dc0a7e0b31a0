#pragma once

// How a desk keeps where it stands with its server. Private to core/store.

#include "core/journal/FeedPage.h"
#include "core/store/Sqlite.h"

namespace bayboard::following_rows {

/// The file follows from now on; steps up to `confirmed` are the server's. `club` may be null.
[[nodiscard]] Status
insert(sqlite::Database &database, const Uuid &epoch, const Uuid &club, std::int64_t confirmed);
[[nodiscard]] Result<FeedCursors> loadCursors(sqlite::Database &database);
[[nodiscard]] Status saveCursors(sqlite::Database &database, const FeedCursors &cursors);
/// The file's history begins with a snapshot taken then.
[[nodiscard]] Status noteBaseline(sqlite::Database &database, Instant now);
/// An own step that the journal here does not hold: see table kept_step.
[[nodiscard]] Status keepAside(sqlite::Database &database, const ChangeSet &set);
/// It began with a snapshot: what came before is no part of its journal.
[[nodiscard]] Result<bool> hasBaseline(sqlite::Database &database);

} // namespace bayboard::following_rows
