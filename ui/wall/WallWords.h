#pragma once

#include "core/reports/PlaceView.h"

#include <QStringList>

#include <vector>

namespace bayboard {

/// What stands on a wall, in words. Of who holds a time there is no name in it, but for a coach's
/// own bookings, as far as the operator may know names.
struct WallPage
{
    struct Row
    {
        QStringList cells;
        bool strong = false; ///< what its reader looks for

        bool operator==(const Row &) const = default;
    };

    QStringList heads;
    std::vector<Row> rows;
    QString empty; ///< said where there are no rows

    bool operator==(const WallPage &) const = default;
};

/// "Bays now", "Cleaning", "Bookings of %1".
[[nodiscard]] QString wallTitle(PlaceViewKind kind, const Club &club, OperatorId who);
/// `who` looks at it. Pure; times are the location's wall time.
[[nodiscard]] WallPage wallPage(PlaceViewKind kind, const PlaceFacts &facts, OperatorId who);

} // namespace bayboard
