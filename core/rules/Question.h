#pragma once

#include "core/rules/Proposal.h"

namespace bayboard {

/// What a proposal does to the booking, as bits. A rule names those on which it is asked, so that
/// what did not change is not judged again.
using Changes = std::uint32_t;

namespace change {
inline constexpr Changes created = 1U << 0U; ///< a new booking that holds time
inline constexpr Changes start = 1U << 1U;
inline constexpr Changes length = 1U << 2U;
inline constexpr Changes bays = 1U << 3U;
inline constexpr Changes location = 1U << 4U;
inline constexpr Changes customer = 1U << 5U;
inline constexpr Changes people = 1U << 6U; ///< party size
inline constexpr Changes grows = 1U << 7U; ///< holds bays or time that it did not hold before
inline constexpr Changes reopened = 1U << 8U; ///< holds time again in the same slot
inline constexpr Changes cancelled = 1U << 9U;
inline constexpr Changes rescheduled = 1U << 10U; ///< Proposal::reschedules()
inline constexpr Changes anySlot = start | length | bays | location;
} // namespace change

[[nodiscard]] Changes changesOf(const Proposal &proposal);

/// A proposal with the facts around it, looked up once for all rules. Refers to both; lives as long
/// as one verdict.
struct Question
{
    Question(const Proposal &asked, const Facts &around);

    const Proposal &proposal;
    const Facts &facts;
    const Club &club;
    const Zone &zone; ///< of the proposal's location
    const Location *location; ///< null for one that the club does not have
    const CustomerFacts *customer; ///< null for walk-ins, and while `customerPending`
    bool customerPending; ///< there is a customer, whose facts are not here yet
    Instant now;
    std::string_view tier; ///< key; of a walk-in: the club's first; empty: nobody is named yet
    LocalTime wallStart;
    Changes changes;

    [[nodiscard]] const Booking &booking() const { return proposal.after; }

    [[nodiscard]] const Slot &slot() const { return proposal.after.slot; }

    [[nodiscard]] const Span &span() const { return proposal.after.slot.span; }

    [[nodiscard]] LocalDate date() const { return dateOf(wallStart); }

    [[nodiscard]] bool isOwn(const Uuid &holder) const { return holder == booking().id.value; }

    /// A change of a booking that is stored already, as against a new one.
    [[nodiscard]] bool isChange() const { return proposal.before.has_value(); }
};

} // namespace bayboard
