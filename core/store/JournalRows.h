#pragma once

// How the journal's rows are read. Private to core/store.

#include "core/store/Sqlite.h"
#include "core/store/Store.h"

namespace bayboard::journal_rows {

/// On a desk that follows a server, steps that wait have numbers (and their changes row numbers)
/// from here on, in the order in which they stand on top of what is confirmed, and with gaps. What
/// the server has confirmed is numbered from 1 on without gaps.
inline constexpr std::int64_t waitingFrom = 1'000'000'000'000;

/// Columns of change_set (as `s`) that readStep() reads, from column 0; the last is `waiting`.
inline constexpr const char *stepColumns
    = "s.sequence, s.id, s.desk, s.actor, s.at, s.kind, s.target, s.label, s.label_arguments, "
      "s.reason, s.rule_book, s.overrides, s.entities, s.undone, s.approved_by, "
      "s.sequence > (SELECT confirmed FROM following)";
inline constexpr int stepWidth = 16;

/// StoreDamaged where the row makes no sense; so do the others.
[[nodiscard]] Result<Step> readStep(sqlite::Statement &row);
/// The columns from `first`: entity_kind, entity, created, fields.
[[nodiscard]] Result<EntityChange> readChange(sqlite::Statement &row, int first);
/// The step with this id; nothing when there is none.
[[nodiscard]] Result<std::optional<Step>> findStep(sqlite::Database &database, ChangeSetId id);
/// The step of this number with its changes; StoreDamaged when there is none.
[[nodiscard]] Result<ChangeSet> loadAt(sqlite::Database &database, std::int64_t sequence);
/// Every change of a step, in order; StoreDamaged when there are not as many as the step says.
[[nodiscard]] Result<ChangeSet> loadChanges(sqlite::Database &database, Step step);

} // namespace bayboard::journal_rows
