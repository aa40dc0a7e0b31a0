#pragma once

#include "core/club/Place.h"

namespace bayboard {

/// The date on which the night began that `at` is part of: from midnight on until a location that
/// is open over midnight closes, or until 5 o'clock where it does not close in the morning. "Sunday
/// 00:30" is easily meant as the night that begins on Sunday. Nothing by day, in the evening, and
/// where the location is closed at midnight or at `at`. In wall time of the location's `zone`.
[[nodiscard]] std::optional<LocalDate> nightOf(const WeekHours &week, const Zone &zone, Instant at);

} // namespace bayboard
