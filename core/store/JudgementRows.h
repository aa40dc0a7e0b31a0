#pragma once

// How judgements are kept. Private to core/store.

#include "core/journal/Judgement.h"
#include "core/store/Sqlite.h"

namespace bayboard::judgement_rows {

/// Columns that both functions know, in tables judgement and conflict.
inline constexpr const char *columns
    = "kind, code, rule, blocker_kind, blocker, step, detail, overridable";
inline constexpr int width = 8;

/// StoreDamaged where the row makes no sense. The id is the caller's.
[[nodiscard]] Result<Judgement> read(sqlite::Statement &row, int first);
/// Binds `width` parameters; the judgement outlives the statement's run.
void bind(sqlite::Statement &to, int first, const Judgement &judgement);

} // namespace bayboard::judgement_rows
