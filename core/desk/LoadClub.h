#pragma once

#include "core/club/Booking.h"
#include "core/desk/ClubTemplate.h"

namespace bayboard {

/// How large a made-up club is, for measurements and long tests.
struct LoadShape
{
    std::size_t locations = 1;
    std::size_t bays = 100; ///< over all locations, a multiple of `locations`
    std::size_t customers = 5000; ///< 0: walk-ins only
    std::size_t bookings = 100000;
    Instant first{}; ///< start of the first bookings, on a whole half-hour
    std::string zone = "America/Halifax";
    std::uint64_t seed = 1;
};

/// Makes a club of any size in pieces, so that a million bookings never stand in memory at once.
/// Booking i is on bay i mod bays; each bay has one every two hours, 60 or 90 minutes long, on the
/// half-hour, so none overlap. The same shape gives the same club, id for id.
class LoadClub
{
public:
    LoadClub(LoadShape shape, DeskId desk);

    /// Locations, bays, one owner and the customers: one change set, to be committed first.
    [[nodiscard]] ChangeSet club();
    /// The next bookings, at most `most`; nothing when all are made.
    [[nodiscard]] std::optional<ChangeSet> next(std::size_t most = 10000);
    /// Booking `index` by itself (the same as in the change sets).
    [[nodiscard]] Booking booking(std::size_t index) const;

    [[nodiscard]] const ClubTemplate &plan() const { return m_plan; }

    [[nodiscard]] const std::vector<BayId> &bays() const { return m_bays; }

    [[nodiscard]] OperatorId owner() const { return m_plan.operators.front().id; }

private:
    [[nodiscard]] ChangeSet head();

    LoadShape m_shape;
    DeskId m_desk;
    SeededRandom m_random;
    ClubTemplate m_plan;
    std::vector<BayId> m_bays; ///< in order of location and bay
    std::vector<LocationId> m_locationOf; ///< by index of bay
    std::vector<CustomerId> m_customers;
    std::size_t m_made = 0;
};

} // namespace bayboard
