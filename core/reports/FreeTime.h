#pragma once

#include "core/store/Store.h"

namespace bayboard {

/// Time that a booking was given for nothing, by one step; see core/desk/GivenTime.h.
struct GivenTime
{
    ChangeSetId step;
    Instant at; ///< when it was given
    OperatorId by;
    OperatorId approvedBy; ///< null: nobody had to allow it
    minutes given{}; ///< over all bays of the booking together
    std::string reason; ///< empty for who may not know customers: people name people
    BookingId booking;
    LocationId location; ///< where the booking is now; so the others
    Slot slot{{}, Span(Instant(), seconds(1))};
    BookingState state = BookingState::Confirmed;
    CustomerId customer; ///< null for a walk-in, or where names may not be known
    std::string who; ///< empty: not known, or not to be told

    bool operator==(const GivenTime &) const = default;
};

/// Which of it is asked for; absent: all.
struct FreeTimeOrder
{
    std::optional<Instant> from = std::nullopt; ///< given at it or later
    std::optional<Instant> to = std::nullopt; ///< given before it
    std::optional<OperatorId> by = std::nullopt;
    std::optional<CustomerId> customer = std::nullopt;

    bool operator==(const FreeTimeOrder &) const = default;
};

/// The ledger, newest first: read off the journal, so what was undone is not in it, and what was
/// done again is. Of places whose schedule `who` may see; names as far as they may be known there.
/// See also freeTimeKnownFrom(). Errors of the store; its thread.
[[nodiscard]] Result<std::vector<GivenTime>>
readFreeTime(Store &store, const Club &club, OperatorId who, const FreeTimeOrder &order);

/// From when on the ledger is whole: a desk that began with a snapshot of its server has no journal
/// of what was before. Nothing: it goes back to the club's beginning. Errors of the store; its
/// thread.
[[nodiscard]] Result<std::optional<Instant>> freeTimeKnownFrom(Store &store);

/// How much of it one customer got, or one operator gave.
struct FreeTimeSum
{
    CustomerId customer; ///< null: a walk-in, or sums by operator
    OperatorId by; ///< null: sums by customer
    std::string who; ///< the customer's name; walk-ins are told apart by theirs
    std::int64_t times = 0;
    minutes given{};

    bool operator==(const FreeTimeSum &) const = default;
};

// The most first; of equals the one of whom the ledger speaks first. Pure.

[[nodiscard]] std::vector<FreeTimeSum> sumsByCustomer(const std::vector<GivenTime> &ledger);
[[nodiscard]] std::vector<FreeTimeSum> sumsByOperator(const std::vector<GivenTime> &ledger);
[[nodiscard]] minutes sumOf(const std::vector<GivenTime> &ledger);

} // namespace bayboard
