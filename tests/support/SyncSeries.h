#pragma once

#include "tests/support/SyncClub.h"

namespace bayboard::test {

/// The desk's operator lays an hour of maintenance from noon of SyncClub::noon() on these bays by
/// that rule, on the desk's own file; null id where the file refuses.
SeriesId
laySeries(SyncDesk &desk, const SyncClub &club, const std::string &rule, std::vector<BayId> bays);

} // namespace bayboard::test
