#pragma once

#include "core/club/Club.h"

namespace bayboard {

/// These bays and those linked to them, sorted, each once: who holds one of them may be in the way.
[[nodiscard]] std::vector<BayId> withLinked(const Club &club, std::vector<BayId> bays);

/// The bay and all that hang together with it, by links of links too (the two halves of a court are
/// in one group by way of the whole one), without withdrawn ones; in the club's order.
[[nodiscard]] std::vector<BayId> linkedGroup(const Club &club, BayId bay);
/// All groups of more than one bay, each once, in the club's order.
[[nodiscard]] std::vector<std::vector<BayId>> linkedGroups(const Club &club);

} // namespace bayboard
