#pragma once

#include "core/store/ServerData.h"
#include "tests/bench/postgres/WriteClub.h"

namespace bayboard::bench {

/// Twenty places with three weeks of bookings around now and 5,000 customers.
class MixedClub
{
public:
    static constexpr std::size_t customerCount = 5'000;
    static constexpr int daysBefore = 7;
    static constexpr int daysBehind = 14;
    static constexpr int bookingsADay = 10; ///< on each bay

    /// `today`: UTC midnight.
    explicit MixedClub(Instant today) : m_today(today) { }

    /// Writes all of it into data that are empty.
    void fill(ServerData &data);

    [[nodiscard]] const WriteClub &plan() const { return m_plan; }

    [[nodiscard]] Instant today() const { return m_today; }

    [[nodiscard]] const std::vector<CustomerId> &customers() const { return m_customers; }

    [[nodiscard]] const std::vector<BookingId> &bookings() const { return m_bookings; }

private:
    [[nodiscard]] ChangeSet blank();
    void write(ServerData &data, ChangeSet set) const;
    void addCustomers(ServerData &data);
    void addBookings(ServerData &data);

    WriteClub m_plan;
    Instant m_today;
    SeededRandom m_random{11};
    std::vector<CustomerId> m_customers;
    std::vector<BookingId> m_bookings;
};

} // namespace bayboard::bench
