#pragma once

// Blocks of a series brought to what the series says. Private to core/blocks.

#include "core/blocks/BlockDraft.h"
#include "core/blocks/SeriesDates.h"

#include <map>

namespace bayboard {

/// How dates and bays of the series before are those of the series after.
struct SeriesMove
{
    seconds shift{0}; ///< on the wall
    std::map<BayId, BayId> bays; ///< old to new; a bay that is not named stays itself

    [[nodiscard]] BayId to(BayId bay) const
    {
        const auto at = bays.find(bay);
        return at == bays.end() ? bay : at->second;
    }
};

/// The block as it is when it is taken away now: withdrawn before it begins, ended where it runs,
/// untouched where it is over.
[[nodiscard]] Block takenAway(Block block, Instant now);

/// Adds to the draft what `rows` (blocks of `before`, withdrawn ones too) need to be what `after`
/// says. Three-way: a field in which a row differs from `before` stays its own. What is over keeps
/// time and bay. Errors of datesOf, and too many blocks.
[[nodiscard]] Status reconcile(const Series &before,
                               const Series &after,
                               const std::vector<Block> &rows,
                               const SeriesMove &move,
                               const Club &club,
                               Instant now,
                               BlockDraft &draft);

} // namespace bayboard
