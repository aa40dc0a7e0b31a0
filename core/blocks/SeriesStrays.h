#pragma once

#include "core/blocks/SeriesEdit.h"

namespace bayboard {

/// Blocks of a series that do not stand as it says, though nobody but the program has ever touched
/// them: somebody edited the series without knowing of them, at a desk that was offline while they
/// were laid. As they should be: on the same date as the series has it now, or withdrawn where it
/// has no such date. Only blocks that begin after `now`. `isOnlyRolled` is asked of those that
/// differ; its errors.
[[nodiscard]] Result<std::vector<DraftedBlock>>
straysOf(const SeriesState &state,
         const Club &club,
         Instant now,
         const std::function<Result<bool>(BlockId)> &isOnlyRolled);

/// What a series has to make and to mend, in one draft: the strays are laid as they should be, and
/// the dates behind them as draftRoll() says.
[[nodiscard]] Result<BlockDraft>
draftRoll(SeriesState state, std::vector<DraftedBlock> strays, const Club &club, Instant now);

} // namespace bayboard
