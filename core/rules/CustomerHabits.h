#pragma once

#include "core/rules/Proposal.h"

#include <functional>

namespace bayboard {

/// What a customer's bookings say of him: what comes next, how often, where and when.
struct CustomerHabits
{
    /// A place that he is at.
    struct Place
    {
        LocationId location;
        std::int64_t count = 0;

        bool operator==(const Place &) const = default;
    };

    /// A time that he comes at, by the wall clock of the place.
    struct Time
    {
        unsigned weekday = 0; ///< 0 Sunday … 6 Saturday
        std::int64_t hour = 0; ///< 0 … 23
        std::int64_t count = 0;

        bool operator==(const Time &) const = default;
    };

    std::int64_t kept = 0; ///< that have begun, without no-shows
    std::int64_t noShows = 0;
    std::int64_t upcoming = 0;
    std::optional<CustomerBooking> last; ///< the newest that was kept
    std::optional<CustomerBooking> next;
    /// From a quarter of an hour before its start to half an hour after its end.
    std::optional<CustomerBooking> active;
    std::vector<Place> places; ///< of those that were kept, the most frequent first
    std::vector<Time> times; ///< the same
};

/// `maySee`: places whose bookings count. Of places and times that are as frequent as each other
/// the club's earlier place and the week's earlier time come first.
[[nodiscard]] CustomerHabits habitsOf(const CustomerFacts &facts,
                                      const Club &club,
                                      Instant now,
                                      const std::function<bool(LocationId)> &maySee);

} // namespace bayboard
