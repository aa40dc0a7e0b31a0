#pragma once

#include "core/time/Instant.h"

#include <libical/ical.h>
#include <string>

namespace bayboard {

/// libical's broken-down time of a wall time, without a zone.
[[nodiscard]] icaltimetype toIcalTime(LocalTime wall, bool dateOnly = false);
/// Nothing when the fields are no date and time of the calendar.
[[nodiscard]] std::optional<LocalTime> fromIcalTime(const icaltimetype &time);

/// A DATE or DATE-TIME value.
struct IcalMoment
{
    LocalTime wall;
    bool dateOnly = false;
    bool utc = false;
};

[[nodiscard]] std::optional<IcalMoment> readIcalMoment(std::string_view value);
/// A DURATION value; nothing when it is not one or not positive.
[[nodiscard]] std::optional<seconds> readIcalDuration(std::string_view value);

} // namespace bayboard
