#pragma once

#include "core/club/Club.h"
#include "core/schedule/Schedule.h"

namespace bayboard {

/// Sets of bays of one location that are free for a whole span and could take a booking of so many
/// bays, best first: side by side before scattered, keeping what it has of its own bays, then where
/// the least time is left unused around it, then nearest. Bays linked to others must be free of
/// those too. What `holder` holds itself is in nobody's way.
[[nodiscard]] std::vector<std::vector<BayId>> freeBaySets(const Club &club,
                                                          const Schedule &schedule,
                                                          LocationId location,
                                                          const std::vector<BayId> &own,
                                                          const Span &span,
                                                          const Uuid &holder,
                                                          std::size_t most);

} // namespace bayboard
