#pragma once

#include "core/club/Value.h"

namespace bayboard {

/// Why somebody is to be told.
enum class NoticeKind : std::uint8_t {
    Cancelled, ///< the club took the booking back
    Moved, ///< the club moved it
    Clash, ///< a series reached a date on which somebody has booked: to be decided
};
[[nodiscard]] const char *wordFor(NoticeKind kind);
[[nodiscard]] std::optional<NoticeKind> noticeKindFor(std::string_view word);

/// One line on the list of people to be told. Sending is another matter: until then somebody calls
/// and ticks it off.
struct Notice
{
    NoticeId id;
    bool withdrawn = false;
    NoticeKind kind = NoticeKind::Cancelled;
    LocationId location;
    BookingId booking;
    CustomerId customer; ///< null for a walk-in: see the booking
    Slot slot{{}, Span(Instant(), seconds(1))}; ///< what the booking held when this was written
    std::optional<Slot> offer; ///< where it went, or what they are offered instead
    std::string reason; ///< what they are told
    bool done = false; ///< they were told
    std::optional<Instant> made;

    bool operator==(const Notice &) const = default;
};

[[nodiscard]] Record toRecord(const Notice &notice);
[[nodiscard]] bool fromRecord(const Record &record, Notice &notice);

} // namespace bayboard
