#pragma once

#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// A step of the server itself, as the system, with a new id and without changes; nobody judges it,
/// and nobody undoes it. Errors of the store.
[[nodiscard]] Result<ChangeSet> blankServerStep(
    JudgingTransaction &transaction, const Uuid &epoch, Label label, Instant now, Random &random);

/// Writes, numbers and commits it: durable when it returns, and the desks hear of it.
[[nodiscard]] Status commitServerStep(JudgingTransaction &transaction, const ChangeSet &set);

} // namespace bayboard
