#pragma once

#include "core/exchange/Mapping.h"

namespace bayboard {

/// The places that a cell names. A piece without the mark belongs to the piece before it, so that
/// "A: x, y ,B: z" are two.
[[nodiscard]] std::vector<std::string> placesIn(std::string_view cell, const Mapping &mapping);

} // namespace bayboard
