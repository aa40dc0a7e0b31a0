#pragma once

#include "core/store/Store.h"

#include <functional>

namespace bayboard {

/// From when on something that a customer does is a pattern. Of the club's figures, the window of
/// cancelling is taken from what was agreed with each booking; the rule book has no place for the
/// others.
struct PatternFigures
{
    days within{90}; ///< bookings that began (or were to begin) so long ago at most
    std::int64_t noShows = 2;
    std::int64_t lateCancellations = 2;
    minutes late = hours(24); ///< before the start, where a booking keeps no terms of its own
    std::int64_t extended = 3; ///< and more than half of those that were kept
    std::int64_t usual = 3; ///< at the same time and bays, and at least half of those kept
};

/// A booking of the customer's with what the journal says of it.
struct CustomerVisit
{
    Booking booking;
    std::optional<Instant> cancelled; ///< when; nothing: it was not, or that is not known
    bool extended = false; ///< made to end later while the customer was there
};

/// Something that the customer does again and again. Computed, never stored.
struct CustomerPattern
{
    enum class Kind : std::uint8_t { NoShows, LateCancellations, Extends, UsualSlot };

    Kind kind = Kind::NoShows;
    std::int64_t count = 0;
    std::int64_t of = 0; ///< that were kept; of no-shows and cancellations: all of the period
    days within{};
    // The usual slot, by the wall clock of the place
    unsigned weekday = 0; ///< 0 Sunday … 6 Saturday
    minutes timeOfDay{};
    LocationId location;
    std::vector<BayId> bays; ///< in the club's order

    bool operator==(const CustomerPattern &) const = default;
};

/// "NO_SHOWS"
[[nodiscard]] const char *wordFor(CustomerPattern::Kind kind);

/// In the order of the kinds, each once. `visits` in any order. Pure; any thread.
[[nodiscard]] std::vector<CustomerPattern> patternsOf(const std::vector<CustomerVisit> &visits,
                                                      const Club &club,
                                                      Instant now,
                                                      const PatternFigures &figures = {});

/// The customer's bookings that begin at `since` or later, at places whose schedule `who` may see.
/// Errors of the store; its thread.
[[nodiscard]] Result<std::vector<CustomerVisit>>
readVisits(Store &store, const Club &club, OperatorId who, CustomerId customer, Instant since);

/// Both, for what is shown of a customer now.
[[nodiscard]] Result<std::vector<CustomerPattern>> readPatterns(Store &store,
                                                                const Club &club,
                                                                OperatorId who,
                                                                CustomerId customer,
                                                                Instant now,
                                                                const PatternFigures &figures = {});

} // namespace bayboard
