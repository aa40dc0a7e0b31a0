#pragma once

#include "core/serving/RestCase.h"

namespace bayboard {

/// The booking with what is shown of its customer; nothing where there is none, or its making was
/// undone.
[[nodiscard]] Result<std::optional<BookingRow>> rowOf(RestCase &asked, BookingId id);
/// The booking that the path names: NOT_FOUND, NOT_PERMITTED.
[[nodiscard]] OrAnswer<BookingRow> namedRow(RestCase &asked);
/// The same for who wants to change it: PRECONDITION_FAILED where he has seen another version.
[[nodiscard]] OrAnswer<BookingRow> rowToChange(RestCase &asked);
/// A problem where the asker has named a version, and the booking is another one.
[[nodiscard]] std::optional<RestAnswer> objectToVersion(RestCase &asked, const BookingRow &row);
/// As the asker may see it.
[[nodiscard]] std::string bookingText(const RestCase &asked, const BookingRow &row);

} // namespace bayboard
