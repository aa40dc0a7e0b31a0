#pragma once

#include "core/store/ServerData.h"
#include "core/sync/Judge.h"

namespace bayboard {

/// Lays the next dates of series that repeat, to the horizon, on a server's data: desks that follow
/// it leave that to it. Each series is a step of the server itself, which the desks hear of, under
/// the lock of everything, so that of several servers one does it. Bookings in the way keep their
/// time, and a notice tells of each. How many blocks were laid; 0 where no club is yet. The first
/// error of the store, or of a series that cannot be read; the other series are laid all the same.
[[nodiscard]] Result<std::size_t>
rollSeries(ServerData &data, Judge &judge, Instant now, Random &random);

} // namespace bayboard
