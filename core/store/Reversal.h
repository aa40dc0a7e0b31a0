#pragma once

#include "core/store/ChangeWriter.h"

namespace bayboard {

/// Writes an undo or a redo (as `head.kind` says) of `head.target` into the transaction that is
/// open, with the changes that it comes to; gives it back with them. NotFound, AlreadyUndone,
/// NotUndone, ChangedSince and Overlap as Store::commitUndo. The same for every database.
[[nodiscard]] Result<ChangeSet>
writeReversal(RowWriter &rows, StepReader &journal, ChangeSet head, const CommitWatch &watch = {});

} // namespace bayboard
