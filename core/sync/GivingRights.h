#pragma once

#include "core/base/Uuid.h"
#include "core/store/ServerData.h"

namespace bayboard {

/// missedRights() on a server's data: given as the server itself, as one step that the desks hear
/// of, under the lock of the club's own data, so that of several servers one does it. Whether there
/// was something to give; nothing is where no club is yet. Errors of the store.
[[nodiscard]] Result<bool> giveMissedRights(ServerData &data, Instant now, Random &random);

} // namespace bayboard
