#pragma once

#include "core/time/Zone.h"

namespace bayboard {

/// The zone as a VTIMEZONE of iCalendar, named by its id, with every change of its offset in the
/// span. For readers who do not know the tz database; with the ends of its lines.
[[nodiscard]] std::string zoneText(const Zone &zone, const Span &covered);

} // namespace bayboard
