#pragma once

#include "core/postgres/Connection.h"
#include "core/store/Store.h"

namespace bayboard::postgres {

/// Columns of change_set (as `s`) that readStep() reads, from column 0.
inline constexpr const char *stepColumns
    = "s.sequence, s.id, s.desk, s.actor, s.at, s.kind, s.target, s.label, s.label_arguments, "
      "s.reason, s.rule_book, s.overrides, s.entities, s.undone, s.approved_by";
inline constexpr int stepWidth = 15;

/// StoreDamaged where the row makes no sense; so do the others.
[[nodiscard]] Result<Step> readStep(Connection &connection, const Rows &rows, int row);
/// The columns from `first`: entity_kind, entity, created, fields.
[[nodiscard]] Result<EntityChange>
readChange(Connection &connection, const Rows &rows, int row, int first);
/// The only row, or nothing.
[[nodiscard]] Result<std::optional<Step>> firstStep(Connection &connection, const Rows &rows);

[[nodiscard]] Result<std::optional<Step>> findStep(Connection &connection, ChangeSetId id);
[[nodiscard]] Result<ChangeSet> loadChanges(Connection &connection, const Step &step);
/// Several steps with their changes, in the order that is asked for; StoreDamaged when one is not
/// there.
[[nodiscard]] Result<std::vector<ChangeSet>> loadSteps(Connection &connection,
                                                       const std::vector<std::int64_t> &sequences);
/// Steps that touched the entity, newest first, with their changes to it.
[[nodiscard]] Result<std::vector<Step>> history(Connection &connection, EntityRef entity);

} // namespace bayboard::postgres
