#pragma once

#include "core/desk/Desk.h"

#include <QStringList>

namespace bayboard {

/// What Location::closedDates is to be.
struct ClosedDates
{
    LocationId location;
    std::vector<std::string> dates; ///< "2026-12-25 Christmas Day"
};

/// The closed dates of these locations from now on, as one step named by `what` (a file, a
/// holiday). Needs club.edit; null id where nothing changes, or where it is a trial. On the desk's
/// thread; the answer comes there.
void closeDates(Desk &desk,
                const std::vector<ClosedDates> &wanted,
                const std::string &what,
                bool isTrial,
                std::function<void(Result<ClosedDatesChange>)> done);

/// What becomes of blocks of series that are not for closed dates: "3 blocks taken away", "1 block
/// laid again".
[[nodiscard]] QStringList blocksOf(const ClosedDatesChange &change);

/// As a step that the window tells of.
[[nodiscard]] Outcome stepOf(const Result<ClosedDatesChange> &changed);

} // namespace bayboard
