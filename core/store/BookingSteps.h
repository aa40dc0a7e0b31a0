#pragma once

#include "core/store/Store.h"

namespace bayboard {

/// A step that somebody made and nobody took back, with what it did to one booking.
struct BookingStepRow
{
    ChangeSet head; ///< without changes
    BookingId booking;
    EntityChange change;
};

/// Steps on the bookings that are the customer's now and begin at `since` or later, in the
/// journal's order. Errors of the store; its thread.
[[nodiscard]] Result<std::vector<BookingStepRow>>
readCustomerSteps(Store &store, CustomerId customer, Instant since);

/// Which steps of one name are asked for; absent: all.
struct NamedSteps
{
    LabelCode label = LabelCode::GiveTime;
    std::optional<Instant> from = std::nullopt; ///< made at it or later
    std::optional<Instant> to = std::nullopt; ///< made before it
    std::optional<OperatorId> actor = std::nullopt; ///< who made it
};

/// In the journal's order; a step on several bookings stands once for each. Found by an index where
/// time was given (Migration10.cpp), for others by a walk over the journal.
[[nodiscard]] Result<std::vector<BookingStepRow>> readNamedSteps(Store &store,
                                                                 const NamedSteps &wanted);

} // namespace bayboard
