#pragma once

// How a desk keeps where it stands with its server. Private to core/store.

#include "core/journal/FeedPage.h"
#include "core/store/DaysHere.h"
#include "core/store/Sqlite.h"

namespace bayboard::following_rows {

/// The file follows from now on; steps up to `confirmed` are the server's. `club` may be null.
[[nodiscard]] Status
insert(sqlite::Database &database, const Uuid &epoch, const Uuid &club, std::int64_t confirmed);
[[nodiscard]] Result<FeedCursors> loadCursors(sqlite::Database &database);
[[nodiscard]] Status saveCursors(sqlite::Database &database, const FeedCursors &cursors);
/// Steps that the server has said are in its feeds.
[[nodiscard]] Result<KnownSteps> loadKnown(sqlite::Database &database);
/// The file's history begins with a snapshot taken then.
[[nodiscard]] Status noteBaseline(sqlite::Database &database, Instant now);
/// Of which days the file has everything. All that there are, unless it is being filled.
[[nodiscard]] Result<DaysHere> loadDaysHere(sqlite::Database &database);
/// While it is being filled: of these, too; a longer span that is here stays.
[[nodiscard]] Status addDaysHere(sqlite::Database &database, const Span &span);
/// Before a filling: what is here stays until something newer comes.
[[nodiscard]] Status keepDaysHere(sqlite::Database &database);
[[nodiscard]] Status forgetDaysHere(sqlite::Database &database);
/// An own step that the journal here does not hold: see table kept_step.
[[nodiscard]] Status keepAside(sqlite::Database &database, const ChangeSet &set);
/// It began with a snapshot: what came before is no part of its journal.
[[nodiscard]] Result<bool> hasBaseline(sqlite::Database &database);

} // namespace bayboard::following_rows
