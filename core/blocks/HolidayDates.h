#pragma once

#include "core/blocks/SeriesEdit.h"

namespace bayboard {

/// What becomes of a series when closed dates of its location change: of dates that were laid and
/// are closed now its blocks go, as far as they are still to come and nobody moved them; of dates
/// that are open again they come back, if those begin in the future. Without changes for a series
/// that does not leave closed dates out.
[[nodiscard]] Result<BlockDraft>
draftHolidays(const SeriesState &state, const Club &before, const Club &after, Instant now);

} // namespace bayboard
