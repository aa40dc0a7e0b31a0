#pragma once

#include "core/club/Value.h"
#include "core/rules/Verdict.h"

#include <optional>

namespace bayboard {

/// What a change of the rule book means for a booking that was made.
enum class TrialChange : std::uint8_t {
    Refused, ///< would pass only for who may override
    Warned, ///< passes, with a warning that it had not
    Allowed, ///< needed an override, and would need none
    Silent, ///< was warned of, and would not be
};
/// "refused", "warned", "allowed", "silent"
[[nodiscard]] const char *wordFor(TrialChange change);

/// One rule that speaks otherwise of one booking.
struct TrialDifference
{
    TrialChange change = TrialChange::Refused;
    /// Of the candidate; where it says nothing (any more), of the book in force.
    Violation violation;

    bool operator==(const TrialDifference &) const = default;
};

/// A rule that has another id in the candidate, and nothing else, makes no difference.
[[nodiscard]] std::vector<TrialDifference> differences(const Verdict &inForce,
                                                       const Verdict &candidate);

struct TrialEntry
{
    TrialDifference difference;
    BookingId booking;
    LocationId location; ///< where it was made
    Slot slot{{}, Span(Instant(), seconds(1))}; ///< as it was made
    std::optional<Instant> made; ///< nothing: not known
    std::string who; ///< customer or guest; empty where the operator may not know
    std::string title; ///< the same
    bool movedSince = false; ///< it stands elsewhere by now
};

struct TrialCount
{
    std::string rule; ///< id in the book
    RuleCode code = RuleCode::DoubleBooking;
    TrialChange change = TrialChange::Refused;
    std::int64_t bookings = 0;

    bool operator==(const TrialCount &) const = default;
};

/// What a rule book would have said of the bookings of a period.
struct TrialReport
{
    /// Entries that are kept; the heaviest are.
    static constexpr std::size_t most = 5000;

    std::vector<TrialEntry> entries; ///< refused first, then by start
    std::int64_t leftOut = 0; ///< entries beyond `most`
    std::vector<TrialCount> counts; ///< refused first, then most bookings
    std::int64_t judged = 0; ///< bookings
    std::int64_t refused = 0; ///< bookings that at least one rule would refuse, as no rule had
    std::int64_t differing = 0; ///< bookings with any difference
    std::int64_t cancelled = 0; ///< bookings of the period that were cancelled: not judged
    /// Bookings of which nobody knows when they were made: judged without the rules that ask.
    std::int64_t timeUnknown = 0;
    /// Bookings whose first steps the journal does not have: judged as they were at its beginning.
    std::int64_t pastUnknown = 0;
};

} // namespace bayboard
