#pragma once

#include "core/blocks/SeriesEdit.h"
#include "tests/support/SyncClub.h"

namespace bayboard::test {

/// The desk's operator lays an hour of maintenance from noon of SyncClub::noon() on these bays by
/// that rule, on the desk's own file; null id where the file refuses.
SeriesId
laySeries(SyncDesk &desk, const SyncClub &club, const std::string &rule, std::vector<BayId> bays);

/// The same for an edit of a block or of its series; null id where the file refuses.
ChangeSetId editSeries(SyncDesk &desk, const SeriesEdit &edit, SeriesId series);

} // namespace bayboard::test
