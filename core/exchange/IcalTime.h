#pragma once

#include "core/recurrence/BasicTime.h"

#include <libical/ical.h>
#include <string>

namespace bayboard {

/// libical's broken-down time of a wall time, without a zone.
[[nodiscard]] icaltimetype toIcalTime(LocalTime wall);
/// A DATE or DATE-TIME value, blanks around it passed over.
[[nodiscard]] std::optional<BasicTime> readIcalMoment(std::string_view value);
/// A DURATION value; nothing when it is not one or not positive.
[[nodiscard]] std::optional<seconds> readIcalDuration(std::string_view value);

} // namespace bayboard
