#pragma once

#include "core/time/Instant.h"

#include <string>

namespace bayboard {

/// "2026-11-26T17:14:00Z"
[[nodiscard]] std::string utcText(Instant at);

} // namespace bayboard
