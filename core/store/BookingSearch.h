#pragma once

#include "core/club/Value.h"
#include "core/store/Sqlite.h"
#include "core/store/Store.h"

namespace bayboard {

/// Words by which a booking is found, as they were written; empty where it has no name of its own.
[[nodiscard]] std::string bookingWords(const Record &record);

/// Puts the words of a walk-in's name and of the title in the search index.
[[nodiscard]] Status
indexBooking(sqlite::Database &database, const Uuid &id, const Record &record, bool isNew);

/// Takes a booking's words out, before its row goes.
[[nodiscard]] Status dropBookingFromIndex(sqlite::Database &database, const Uuid &id);

/// Which bookings are looked for.
struct BookingSearch
{
    /// Words that begin words of a walk-in's name or a title, or the beginning of a reference.
    std::string text;
    std::vector<CustomerId> customers; ///< whose bookings are found as well
    std::vector<LocationId> places; ///< only there; none: nothing is found
    Instant now; ///< what ends later is upcoming
    std::int64_t limit = 20;
    std::int64_t perCustomer = 3; ///< upcoming ones, and as many past ones where there are none
};

/// What is upcoming by start, then what is past, the newest first; cancelled ones last. Withdrawn
/// ones are not found. Of very many that a text finds the newest are looked at.
[[nodiscard]] Result<std::vector<BookingRow>> searchBookings(Store &store,
                                                             const BookingSearch &search);

} // namespace bayboard
