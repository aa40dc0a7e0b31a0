#pragma once

// One function for each thing that can be asked; RestOperations.cpp lists them.

#include "core/serving/RestCase.h"

namespace bayboard::rest {

[[nodiscard]] RestAnswer listLocations(RestCase &asked);
[[nodiscard]] RestAnswer getLocation(RestCase &asked);
[[nodiscard]] RestAnswer listBays(RestCase &asked);
[[nodiscard]] RestAnswer getBay(RestCase &asked);

[[nodiscard]] RestAnswer listBookings(RestCase &asked);
[[nodiscard]] RestAnswer getBooking(RestCase &asked);
[[nodiscard]] RestAnswer createBooking(RestCase &asked);
[[nodiscard]] RestAnswer rescheduleBooking(RestCase &asked);
[[nodiscard]] RestAnswer cancelBooking(RestCase &asked);
[[nodiscard]] RestAnswer checkInBooking(RestCase &asked);
[[nodiscard]] RestAnswer completeBooking(RestCase &asked);
[[nodiscard]] RestAnswer noShowBooking(RestCase &asked);
[[nodiscard]] RestAnswer releaseBooking(RestCase &asked);
[[nodiscard]] RestAnswer reopenBooking(RestCase &asked);

[[nodiscard]] RestAnswer listCustomers(RestCase &asked);
[[nodiscard]] RestAnswer getCustomer(RestCase &asked);
[[nodiscard]] RestAnswer getBookingContext(RestCase &asked);
[[nodiscard]] RestAnswer createCustomer(RestCase &asked);
[[nodiscard]] RestAnswer updateCustomer(RestCase &asked);

[[nodiscard]] RestAnswer listBlocks(RestCase &asked);
[[nodiscard]] RestAnswer getBlock(RestCase &asked);
[[nodiscard]] RestAnswer previewBlocks(RestCase &asked);
[[nodiscard]] RestAnswer layBlocks(RestCase &asked);

[[nodiscard]] RestAnswer listFreeSlots(RestCase &asked);
[[nodiscard]] RestAnswer checkSlot(RestCase &asked);

[[nodiscard]] RestAnswer getRules(RestCase &asked);
[[nodiscard]] RestAnswer listChanges(RestCase &asked);
[[nodiscard]] RestAnswer getSnapshot(RestCase &asked);

} // namespace bayboard::rest
