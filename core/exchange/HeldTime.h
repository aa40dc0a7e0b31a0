#pragma once

#include "core/schedule/Schedule.h"

#include <cstdint>
#include <map>
#include <vector>

namespace bayboard {

/// The stretches that somebody holds on bays; of the file's own bookings too. Nothing overlaps.
class HeldTime
{
public:
    struct Holder
    {
        std::int64_t row = 0; ///< of the file; 0: stored
        Uuid id;
        HolderKind kind = HolderKind::Booking;
    };

    void hold(BayId bay, const Span &span, const Holder &holder);
    /// In order of time.
    [[nodiscard]] std::vector<std::pair<Span, Holder>> on(BayId bay, const Span &span) const;

private:
    std::map<BayId, std::map<Instant, std::pair<Instant, Holder>>> m_lanes;
};

} // namespace bayboard
