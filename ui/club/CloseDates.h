#pragma once

#include "core/desk/Desk.h"

namespace bayboard {

/// What Location::closedDates is to be.
struct ClosedDates
{
    LocationId location;
    std::vector<std::string> dates; ///< "2026-12-25 Christmas Day"
};

/// The closed dates of these locations from now on, as one step named by `what` (a file, a
/// holiday). Needs club.edit; null id where nothing changes. On the desk's thread; the answer comes
/// there.
void closeDates(Desk &desk,
                const std::vector<ClosedDates> &wanted,
                const std::string &what,
                std::function<void(Outcome)> done);

} // namespace bayboard
