#pragma once

#include "core/club/Ids.h"
#include "core/time/Instant.h"

#include <vector>

namespace bayboard {

/// What somebody at the phone would like, as it was typed: "90 min 2 bays after 17 thu fri". What
/// was not said is absent. Times are of the wall clock, counted from the start of a day; behind
/// 24 h they are of the night after it.
struct CallerWish
{
    std::optional<minutes> length;
    std::optional<std::size_t> bayCount; ///< at the same time
    std::vector<BayId> bays; ///< particular ones, of one location; sorted
    bool oneOfBays = false; ///< "bay 3 or 4": any of them, not all
    std::optional<LocationId> location; ///< where another one was named
    std::vector<LocalDate> dates; ///< sorted; empty: any
    std::optional<seconds> from; ///< begins no earlier
    std::optional<seconds> startsBefore; ///< begins earlier than this
    std::optional<seconds> until; ///< is over by then
    std::optional<seconds> around; ///< begins as near to it as may be
    std::int64_t people = 0; ///< 0: not said
    std::string name; ///< of whom it is for, as typed; may be empty
    std::vector<std::string> unread; ///< what was not understood, as typed

    /// Whether it says enough to look for slots: a length, a number of bays, or two of day, time
    /// and bay. A name alone, or a day alone, is something else.
    bool isWish = false;

    [[nodiscard]] bool hasTime() const { return from || startsBefore || until || around; }

    bool operator==(const CallerWish &) const = default;
};

} // namespace bayboard
