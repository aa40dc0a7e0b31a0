#pragma once

#include "core/club/Booking.h"
#include "core/desk/ClubTemplate.h"

namespace bayboard {

class Zone;

/// Three weeks of a busy club.
struct DemoCalendar
{
    std::vector<Booking> bookings;
    std::vector<Block> blocks;
};

/// Bookings and blocks from a week before to two weeks after `now` for a completed template: blocks
/// first, then groups over several bays, then single bookings where time is left; evenings and
/// weekends are fuller, the far future emptier. No overlap on a bay; nobody at two places at once.
[[nodiscard]] DemoCalendar makeCalendar(const ClubTemplate &plan,
                                        const std::vector<Customer> &people,
                                        const Zone &zone,
                                        Instant now,
                                        Random &random);

} // namespace bayboard
