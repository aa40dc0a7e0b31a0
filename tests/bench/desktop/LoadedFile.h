#pragma once

#include "core/time/Instant.h"

#include <filesystem>

namespace bayboard::bench {

/// What the measured clubs have in common: five locations with 20 bays each, 5,000 customers.
inline constexpr Instant loadNow = fromUnix(1795446000); ///< 2026-11-23T11:00:00-04:00

/// Makes a club file with so many bookings, half of them before loadNow, one every two hours on
/// each bay. False with a sentence on standard error when it cannot.
[[nodiscard]] bool makeLoadedFile(const std::filesystem::path &path, std::size_t bookings);

} // namespace bayboard::bench
