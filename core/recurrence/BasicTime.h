#pragma once

#include "core/time/Instant.h"

namespace bayboard {

/// A DATE or DATE-TIME value of iCalendar: "20260105", "20260105T060000", "20260105T100000Z".
struct BasicTime
{
    LocalTime at; ///< the date's midnight; of UTC the figures as they stand
    bool dateOnly = false;
    bool utc = false;
};

/// Letters in either case; nothing when it is no date and time of the calendar. A leap second is
/// the second before it.
[[nodiscard]] std::optional<BasicTime> parseBasicTime(std::string_view text);
/// "20260105T060000", or "20260105".
[[nodiscard]] std::string basicText(LocalTime at, bool dateOnly = false);

} // namespace bayboard
