#pragma once

#include "core/exchange/Mapping.h"

#include <string_view>
#include <utility>
#include <vector>

namespace bayboard {

/// The mappings of resources/mappings, compiled in: file name without ending, and text.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>> &
shippedMappingTexts();
/// The same, read; the first call reads them (thread-safe).
[[nodiscard]] const std::vector<Mapping> &shippedMappings();

} // namespace bayboard
