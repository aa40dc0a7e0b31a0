#pragma once

#include "core/store/ClubFile.h"

#include <filesystem>

namespace bayboard::bench {

/// A club of 100 bays and 5,000 customers on a file of its own, and bookings for it that never
/// clash.
class BenchClub
{
public:
    explicit BenchClub(const char *name);
    ~BenchClub();
    BenchClub(const BenchClub &) = delete;
    BenchClub &operator=(const BenchClub &) = delete;

    [[nodiscard]] Store &store() { return *m_store; }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "club.bayboard"; }

    /// Lets go of the file, for another connection.
    void close();
    /// One step that books the next `count` slots.
    [[nodiscard]] ChangeSet bookings(std::size_t count);
    [[nodiscard]] ChangeSet blank(ChangeSetId target = {});
    [[nodiscard]] ChangeSet customers(std::size_t count);

private:
    [[nodiscard]] Uuid uuid();

    std::filesystem::path m_folder;
    ManualClock m_clock{fromUnix(1'781'535'600)};
    SeededRandom m_random{7};
    std::unique_ptr<ClubFile> m_file;
    std::unique_ptr<Store> m_store;
    LocationId m_location;
    std::vector<BayId> m_bays;
    std::vector<CustomerId> m_customers;
    std::int64_t m_next = 0; ///< slot
    std::int64_t m_made = 0; ///< ids
};

} // namespace bayboard::bench
