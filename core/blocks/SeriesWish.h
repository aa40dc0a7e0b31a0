#pragma once

#include "core/blocks/EditSketch.h"

namespace bayboard {

/// What a wish makes of a series, and which date and bay of before is which one of after.
struct WishedSeries
{
    Series series;
    seconds by{0}; ///< dates go to this much later on the wall
    std::optional<std::pair<BayId, BayId>> bay; ///< replaced by the second

    /// Dates or bays may be others: blocks are made and withdrawn. Else they go along at most.
    bool otherDates = false;
    bool otherTime = false; ///< by another start or length

    [[nodiscard]] BayId bayFor(BayId before) const
    {
        return bay && bay->first == before ? bay->second : before;
    }
};

/// `date`: what the series says of the block that was taken, where that is one of its dates.
[[nodiscard]] Result<WishedSeries> wishedSeries(const Series &series,
                                                const BlockWish &wish,
                                                const Block &taken,
                                                const std::optional<SeriesDate> &date,
                                                const Club &club,
                                                Instant now);

} // namespace bayboard
