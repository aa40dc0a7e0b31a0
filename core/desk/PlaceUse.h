#pragma once

#include "core/club/Club.h"
#include "core/store/Store.h"

namespace bayboard {

/// Whom a change of a location or bay would leave outside: bookings that fit as it is, and would
/// not as it is wanted. They stay as they are; a person has to know.
struct LeftOutside
{
    std::int64_t ahead = 0; ///< bookings that are not over, all of them
    std::int64_t bookings = 0; ///< of these, those left outside
    std::int64_t blocks = 0; ///< not over, where the place itself would be gone
    /// Where the place itself would be gone: something stands there, or ever stood. Then it stays:
    /// history names it (Store refuses, too).
    bool isHeld = false;
    std::vector<BookingRow> next; ///< the first of `bookings`, by start
};

/// Names in LeftOutside::next at most.
inline constexpr std::size_t mostLeftNamed = 5;

/// By another week of hours, another zone or season, or a location that is closed or taken out;
/// `bays`: all that it has. On the reader's side. Errors of Store; InvalidZone.
[[nodiscard]] Result<LeftOutside> leftOutside(Store &store,
                                              const Location &before,
                                              const Location &wanted,
                                              const std::vector<BayId> &bays,
                                              Instant now);
/// By a bay for fewer people, one that is booked no more, or one that is taken out.
[[nodiscard]] Result<LeftOutside>
leftOutside(Store &store, const Bay &before, const Bay &wanted, Instant now);

/// The first of these bays that a booking or block holds, or ever held; nothing: none.
[[nodiscard]] Result<std::optional<BayId>> heldBay(Store &store, const std::vector<BayId> &bays);

} // namespace bayboard
