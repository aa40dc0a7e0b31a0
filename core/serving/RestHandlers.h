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
[[nodiscard]] RestAnswer updateBooking(RestCase &asked);
[[nodiscard]] RestAnswer cancelBooking(RestCase &asked);
[[nodiscard]] RestAnswer giveTime(RestCase &asked);
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
[[nodiscard]] RestAnswer liftBlock(RestCase &asked);
[[nodiscard]] RestAnswer unliftBlock(RestCase &asked);
[[nodiscard]] RestAnswer updateBlock(RestCase &asked);
[[nodiscard]] RestAnswer removeBlock(RestCase &asked);

[[nodiscard]] RestAnswer listWebhooks(RestCase &asked);
[[nodiscard]] RestAnswer getWebhook(RestCase &asked);
[[nodiscard]] RestAnswer createWebhook(RestCase &asked);
[[nodiscard]] RestAnswer updateWebhook(RestCase &asked);
[[nodiscard]] RestAnswer deleteWebhook(RestCase &asked);
[[nodiscard]] RestAnswer rotateWebhookSecret(RestCase &asked);
[[nodiscard]] RestAnswer listDeadDeliveries(RestCase &asked);
[[nodiscard]] RestAnswer replayDeliveries(RestCase &asked);

[[nodiscard]] RestAnswer listFreeSlots(RestCase &asked);
[[nodiscard]] RestAnswer checkSlot(RestCase &asked);

[[nodiscard]] RestAnswer getRules(RestCase &asked);
[[nodiscard]] RestAnswer listChanges(RestCase &asked);
[[nodiscard]] RestAnswer getHistory(RestCase &asked);
[[nodiscard]] RestAnswer undoChange(RestCase &asked);
[[nodiscard]] RestAnswer redoChange(RestCase &asked);
[[nodiscard]] RestAnswer getSnapshot(RestCase &asked);

} // namespace bayboard::rest
