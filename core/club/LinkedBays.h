#pragma once

#include "core/club/Club.h"

namespace bayboard {

/// These bays and those linked to them, sorted, each once: who holds one of them may be in the way.
[[nodiscard]] std::vector<BayId> withLinked(const Club &club, std::vector<BayId> bays);

} // namespace bayboard
