#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// Who is where at a moment, as the front desk asks it. Pointers are those that were given.
struct Presence
{
    std::vector<const BookingView *> over; ///< checked in, and their time is up
    std::vector<const BookingView *> late; ///< should have come: their time runs, nobody came
    std::vector<const BookingView *> here; ///< checked in, their time runs or is about to
    std::vector<const BookingView *> next; ///< expected; just begun counts as on time
};

/// After so long somebody who was expected is late.
inline constexpr minutes arrivesOnTime{5};

/// Of bookings in order of start. Each is in one list at most; who left or was cancelled in none.
[[nodiscard]] Presence presenceOf(const std::vector<const BookingView *> &bookings, Instant now);

} // namespace bayboard
