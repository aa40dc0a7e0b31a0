#pragma once

#include "app/ctl/Session.h"
#include "core/recurrence/BasicTime.h"
#include "core/recurrence/Recurrence.h"

namespace bayboard {

// How the words of a command line become a recurrence.

/// A date or a time on the wall, in ISO 8601 or as calendars write it; a time with an offset is
/// turned into the zone's wall time. InvalidTime.
[[nodiscard]] Result<BasicTime> readWall(const std::string &text, const Zone &zone);
/// The dates of --rdate and --exdate.
[[nodiscard]] Status addDates(const CommandLine &line, const Zone &zone, Recurrence &recurrence);
/// Exit 4 with the reason.
[[nodiscard]] Printed refuseRule(const RuleFault &fault);

} // namespace bayboard
