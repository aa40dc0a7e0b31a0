#pragma once

#include "core/base/Phrase.h"
#include "core/time/Zone.h"

#include <string>
#include <vector>

namespace bayboard {

/// The instant of a wall time in a file, and what had to be decided for it: a time that happens
/// twice is the first one; a time that a gap skips is read as RFC 5545, 3.3.5 says. Both are noted.
[[nodiscard]] Instant readWallTime(LocalTime wall, const Zone &zone, std::vector<Phrase> &remarks);

/// "2026-11-22 18:30"
[[nodiscard]] std::string formatWall(LocalTime wall);

} // namespace bayboard
