#pragma once

#include "core/sync/Judge.h"

namespace bayboard::bench {

/// Twenty locations of five bays, and who books them. Values only.
class WriteClub
{
public:
    static constexpr std::size_t locations = 20;
    static constexpr std::size_t baysEach = 5;

    WriteClub();

    [[nodiscard]] const ChangeSet &start() const { return m_start; }

    [[nodiscard]] const std::vector<LocationId> &places() const { return m_places; }

    /// By location.
    [[nodiscard]] const std::vector<BayId> &bays() const { return m_bays; }

    [[nodiscard]] static Instant noon();
    /// One booking of an hour, `hour` hours after tomorrow's noon.
    [[nodiscard]] UpBatch
    booking(DeskId desk, SeededRandom &random, std::size_t bay, std::int64_t hour) const;

private:
    ChangeSet m_start;
    OperatorId m_manager;
    std::vector<LocationId> m_places;
    std::vector<BayId> m_bays;
};

/// Ends the program when something that is measured did not work.
void require(bool fine, const std::string &what);

} // namespace bayboard::bench
