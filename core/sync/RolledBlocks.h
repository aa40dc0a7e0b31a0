#pragma once

#include "core/store/JudgingTransaction.h"

namespace bayboard {

/// Whether nobody but the server has ever touched the block: it was laid by a series that rolls on.
[[nodiscard]] Result<bool> isOnlyRolled(JudgingTransaction &transaction, BlockId id);

/// Where the set takes a series away, what the server laid of it without the desk's knowing goes
/// with it, and comes back with its undo. What a person has touched stays in the way. Errors of the
/// store.
[[nodiscard]] Status takeRolledAlong(JudgingTransaction &transaction, ChangeSet &set);

} // namespace bayboard
