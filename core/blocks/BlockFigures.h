#pragma once

#include "core/blocks/BlockAnswers.h"

namespace bayboard {

/// What is left of a plan's blocks once the answers are taken: open ones change nothing.
struct BlockFigures
{
    std::size_t blocks = 0; ///< that are made or changed
    std::size_t dates = 0; ///< different times at which they begin
    seconds blocked{0}; ///< as BlockPlan::blocked
};

[[nodiscard]] BlockFigures figuresOf(const BlockPlan &plan,
                                     const std::vector<BlockAnswer> &answers);

/// Of each block of the plan, whether an answer skips it.
[[nodiscard]] std::vector<bool> skippedBy(const BlockPlan &plan,
                                          const std::vector<BlockAnswer> &answers);

/// Bay time that the step closes more with this block than was closed, or less (negative). Nothing
/// where it has no end, before or after.
[[nodiscard]] seconds closedBy(const DraftedBlock &block);

} // namespace bayboard
