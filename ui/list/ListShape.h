#pragma once

#include "core/time/Instant.h"
#include "ui/list/ListFilter.h"
#include "ui/views/ClubView.h"

#include <array>

namespace bayboard {

/// How the columns of the list stand, and what its rows are put in order by.
struct ListColumns
{
    std::vector<ListColumn> order; ///< as seen from the start; those that it lacks come after them
    /// Pixels, of those that somebody has drawn wider or narrower; 0: as wide as its words.
    std::array<int, listColumnCount> widths{};
    int textSize = 0; ///< pixels; widths hold for text of this size only
    ListColumn sortedBy = ListColumn::Start;
    bool isDescending = false;

    bool operator==(const ListColumns &) const = default;
};

/// What a list shows, apart from place and date.
struct ListShape
{
    ClubView::Period period = ClubView::Period::Day;
    LocalDate from{}; ///< of a range
    LocalDate to{}; ///< the last one
    ListFilter filter; ///< its words are for the moment and left out
    bool withBlocks = false;
    ListColumns columns;

    bool operator==(const ListShape &) const = default;
};

} // namespace bayboard
