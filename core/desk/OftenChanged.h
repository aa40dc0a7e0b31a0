#pragma once

#include "core/club/Booking.h"

namespace bayboard {

/// Moves that a customer may see as free; from the next one on the booking is flagged. Set the same
/// way where a move is drafted and where it is judged.
inline void flagWhenOftenChanged(Booking &booking)
{
    constexpr std::int64_t unflagged = 1;
    if (booking.reschedules > unflagged)
        booking.flags |= static_cast<std::int64_t>(BookingFlag::OftenChanged);
}

} // namespace bayboard
