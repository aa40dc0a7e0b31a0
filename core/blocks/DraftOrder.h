#pragma once

// What drafts of requests and of edits have in common.

#include "core/blocks/BlockDraft.h"
#include "core/blocks/SeriesDates.h"

namespace bayboard {

/// In order of time, then of the club's bays.
void setInOrder(BlockDraft &draft, const Club &club);
/// More than `most`.
[[nodiscard]] tl::unexpected<Error> tooManyBlocks(std::size_t most = mostBlocksInStep);
/// InvalidArgument where a series cannot repeat so: dates without times, parts of the rule that do
/// not go together.
[[nodiscard]] Status checkRecurrence(const Recurrence &recurrence);

} // namespace bayboard
