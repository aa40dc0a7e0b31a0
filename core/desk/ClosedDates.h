#pragma once

#include "core/club/Ids.h"
#include "core/journal/ChangeSet.h"

#include <string>
#include <vector>

namespace bayboard {

/// The dates on which a location is to be closed, all of them (Location::closedDates).
struct ClosedDatesEdit
{
    LocationId location;
    std::vector<std::string> dates;
};

/// What came of it.
struct ClosedDatesChange
{
    ChangeSetId id; ///< null where nothing had to be changed, or of a trial
    std::size_t cleared = 0; ///< blocks of dates that are closed now, taken away
    std::size_t returned = 0; ///< blocks of dates that are open again, laid once more
    std::size_t inTheWay = 0; ///< bookings that such blocks go round; notices say so
};

} // namespace bayboard
