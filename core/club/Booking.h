#pragma once

#include "core/club/BookingState.h"
#include "core/club/Money.h"
#include "core/club/Value.h"

namespace bayboard {

/// Bits of Booking::flags.
enum class BookingFlag : std::uint8_t { OftenChanged = 1, Disputed = 2, Vip = 4, Gap = 8 };

/// "unpaid", "paid", "refunded"; unknown is not known, never guessed.
enum class Payment : std::uint8_t { Unknown, Unpaid, Paid, Refunded };
[[nodiscard]] const char *wordFor(Payment payment);
[[nodiscard]] std::optional<Payment> paymentFor(std::string_view word);

/// What a customer (or a walk-in) holds: one bay or several for one span of time.
struct Booking
{
    BookingId id;
    bool withdrawn = false; ///< creation was undone; kept for redo and history
    LocationId location;
    Slot slot{{}, Span(Instant(), seconds(1))};
    CustomerId customer; ///< null for a walk-in
    std::string guestName; ///< walk-in's name, or the name the import gave
    std::string guestPhone;
    std::string title; ///< league, group or event; may be empty
    std::int64_t partySize = 0; ///< 0: not known
    BookingState state = BookingState::Confirmed;
    std::string notes; ///< for staff
    std::string source; ///< "phone", "walk-in", "web", "import", "desk"
    std::string externalSource; ///< which system or file an imported row came from
    std::string externalReference; ///< its id there; with the source it is the row's identity
    std::string imported; ///< JSON of the values the last import gave: base of its next merge
    std::optional<Money> price; ///< nothing: not known
    std::optional<Money> fee;
    Payment payment = Payment::Unknown;
    std::int64_t flags = 0; ///< BookingFlag bits
    std::int64_t reschedules = 0; ///< moves that counted
    std::string policy; ///< JSON: cancellation and reschedule terms in force when it was made
    std::string reason; ///< why it was cancelled
    std::optional<Instant> released; ///< a no-show that was released holds its bays until then
    std::optional<Instant> made; ///< when it was booked
    std::vector<std::string> tags;
    OperatorId madeBy; ///< whose it is to move; null: nobody's (imported, or of an older file)

    bool operator==(const Booking &) const = default;
};

/// The tag of bookings that an import kept aside because their time was taken.
inline constexpr const char *asideTag = "aside";

/// Cancelled by an import, until somebody finds it a time.
[[nodiscard]] bool isKeptAside(const Booking &booking);

/// The time that the booking really holds on each of its bays; nothing when it holds none.
[[nodiscard]] std::optional<Span> heldSpan(const Booking &booking);

[[nodiscard]] Record toRecord(const Booking &booking);
/// Fields of the wrong type or with unknown words are an Internal error naming the field.
[[nodiscard]] bool fromRecord(const Record &record, Booking &booking);

} // namespace bayboard
