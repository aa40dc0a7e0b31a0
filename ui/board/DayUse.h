#pragma once

#include "core/club/Club.h"
#include "core/desk/Desk.h"

namespace bayboard {

/// Use of one bay on a day: booked time ÷ (open time − blocked time). Nothing when the bay was
/// not for sale at all. Blocks of a kind that counts (league) are use, others are taken out.
struct DayUse
{
    seconds booked{};
    seconds open{};
    seconds blocked{};

    [[nodiscard]] std::optional<double> share() const;

    bool operator==(const DayUse &) const = default;
};

/// Open spans of the location on a true local day: opening hours less closed dates.
[[nodiscard]] std::vector<Span>
openSpans(const Location &location, const Zone &zone, const Span &within);

/// One answer for each of `bays`, in their order.
[[nodiscard]] std::vector<DayUse> dayUse(const std::vector<BayId> &bays,
                                         const std::vector<Span> &open,
                                         const std::vector<const BookingView *> &bookings,
                                         const std::vector<const BlockView *> &blocks,
                                         const Club &club);

} // namespace bayboard
