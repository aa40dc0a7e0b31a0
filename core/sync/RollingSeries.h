#pragma once

#include "core/store/ServerData.h"
#include "core/sync/Judge.h"

namespace bayboard {

/// What became of a look at series.
struct RolledSeries
{
    std::size_t blocks = 0; ///< laid, changed or taken away
    std::optional<Error> trouble; ///< the first one; the other series are laid all the same
    LocalDate day; ///< of the club, on which it looked
};

/// Lays the next dates of series that repeat, to the horizon, on a server's data: desks that follow
/// it leave that to it. Each series is a step of the server itself, which the desks hear of, under
/// the lock of everything, so that of several servers one does it. Bookings in the way keep their
/// time, and a notice tells of each. Nothing to do where `done` is the club's day already, or no
/// club is there. Errors of the store before anything was laid.
[[nodiscard]] Result<RolledSeries> rollSeries(ServerData &data,
                                              Judge &judge,
                                              Instant now,
                                              Random &random,
                                              std::optional<LocalDate> done = {});

/// The same for these, which somebody has just changed: what the server had laid without his
/// knowing follows the series (straysOf). Withdrawn ones too.
[[nodiscard]] Result<RolledSeries> rollSeries(ServerData &data,
                                              Judge &judge,
                                              const std::vector<SeriesId> &changed,
                                              Instant now,
                                              Random &random);

} // namespace bayboard
