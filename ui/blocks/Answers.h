#pragma once

#include "core/blocks/BlockAnswers.h"

namespace bayboard {

/// What the answers come to so far; cheap enough to be asked after each of them.
struct AnswerTotals
{
    std::size_t open = 0; ///< hits that nothing settles yet
    std::size_t moved = 0;
    std::size_t cancelled = 0;
    std::size_t shortened = 0; ///< bookings whose time the blocks leave out
    std::size_t skipped = 0; ///< blocks that are not laid
    seconds lost{0}; ///< bay time of cancelled bookings

    bool operator==(const AnswerTotals &) const = default;
};

[[nodiscard]] AnswerTotals totalsOf(const BlockPlan &plan, const std::vector<BlockAnswer> &answers);

/// Which hits are settled because all blocks that hit them are skipped, by whosever answer.
[[nodiscard]] std::vector<bool> settledBySkips(const BlockPlan &plan,
                                               const std::vector<BlockAnswer> &answers);

/// Whether all blocks that hit it stand already, elsewhere or shorter: skipping leaves them so.
[[nodiscard]] bool isHitByStanding(const BlockPlan &plan, const BlockHit &hit);

/// Moves among the answers that want the same time on a bay, or on linked ones. The desk finds what
/// else is in the way; this is told at once.
[[nodiscard]] std::vector<AnswerFault> clashesAmong(const BlockPlan &plan,
                                                    const std::vector<BlockAnswer> &answers);

/// The answers of a plan for the one that takes its place: kept for each booking that stands where
/// it stood and is hit again, as far as its way out is still there.
[[nodiscard]] std::vector<BlockAnswer>
carriedOver(const BlockPlan &old, const std::vector<BlockAnswer> &answers, const BlockPlan &fresh);

/// The other hits of the same customer (for a walk-in: the same name and phone), and itself.
[[nodiscard]] std::vector<std::size_t> alikeTo(const BlockPlan &plan, std::size_t hit);

/// What the answer to one hit means for another: the same, and for a move the first of its own ways
/// out of the same sort (the same time on other bays, or another time), else the proposed one. Open
/// where it has none; who keeps the time stays in place.
[[nodiscard]] BlockAnswer
sameFor(const BlockPlan &plan, const BlockAnswer &answer, std::size_t from, std::size_t to);

} // namespace bayboard
