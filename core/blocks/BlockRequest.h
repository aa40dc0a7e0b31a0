#pragma once

#include "core/club/Ids.h"
#include "core/recurrence/Recurrence.h"
#include "core/time/Span.h"

namespace bayboard {

/// What a manager would like to lay: a value, nothing saved. Bays may be of several locations; each
/// location gets a series of its own, all in one step.
struct BlockRequest
{
    std::vector<BayId> bays; ///< at least one; no repeats
    /// The first date, in the zone of the first bay's location; other locations get the same wall
    /// time. The end may be openEnd ("until lifted") where nothing repeats. Every date of what
    /// repeats is as long.
    Span first{Instant(), seconds(1)};
    /// Its start is the first date's wall time, also where the clock skips that one: later dates
    /// keep to it. Nothing: once.
    std::optional<Recurrence> recurrence;
    bool skipHolidays = false; ///< not on the closed dates of a location
    std::string kind; ///< key of a BlockKind
    std::string title;
    std::string reason;

    bool operator==(const BlockRequest &) const = default;
};

} // namespace bayboard
