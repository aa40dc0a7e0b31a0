#pragma once

#include "core/store/Store.h"

namespace bayboard {

/// What rules see of a booking at one time.
struct PastState
{
    Instant at; ///< from then on
    std::int64_t step = 0; ///< of the journal; tells which of two in one second was first
    LocationId location;
    Slot slot{{}, Span(Instant(), seconds(1))};
    CustomerId customer;
    BookingState state = BookingState::Confirmed;
    std::vector<std::string> tags;
    std::optional<Span> held; ///< nothing: it held no time, or was withdrawn
};

/// A booking through time, as the journal tells it.
struct PastBooking
{
    BookingId id;
    std::vector<PastState> states; ///< by time; the first one is how it was made
    Booking made; ///< as it was made
    bool timeKnown = true; ///< else it was there from its first step on, or from its start
    bool pastKnown = true; ///< the journal has the step that made it
};

/// What a booking that is in the file now has been. The journal is asked where `withSteps`; else it
/// is taken to have been what it is since it was made. Errors of the store; its thread.
[[nodiscard]] Result<PastBooking> readPast(Store &store, const BookingRow &row, bool withSteps);

} // namespace bayboard
