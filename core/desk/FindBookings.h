#pragma once

#include "core/desk/Desk.h"
#include "core/store/BookingSearch.h"

namespace bayboard {

/// Bookings by the name of a walk-in, title or reference, and those of the customers named,
/// upcoming ones first: at the places where the actor may see the schedule and customers' names.
/// Contacts are left out where they may not be read. NotPermitted where there is no such place.
/// `done` runs on the desk's thread.
void findBookings(Desk &desk,
                  std::string text,
                  std::vector<CustomerId> customers,
                  std::int64_t limit,
                  std::function<void(Result<std::vector<BookingRow>>)> done);

} // namespace bayboard
