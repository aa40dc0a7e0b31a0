#include "core/desk/Presence.h"

namespace bayboard {

Presence presenceOf(const std::vector<const BookingView *> &bookings, Instant now)
{
    Presence presence;
    for (const BookingView *view : bookings) {
        const Booking &booking = view->booking;
        const Span &span = booking.slot.span;
        if (booking.state == BookingState::CheckedIn) {
            (span.end() <= now ? presence.over : presence.here).push_back(view);
            continue;
        }
        const bool waits
            = booking.state == BookingState::Confirmed || booking.state == BookingState::Pending;
        if (!waits || span.end() <= now)
            continue;
        (span.start() + arrivesOnTime <= now ? presence.late : presence.next).push_back(view);
    }
    return presence;
}

} // namespace bayboard
