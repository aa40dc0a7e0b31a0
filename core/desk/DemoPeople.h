#pragma once

#include "core/club/Customer.h"

#include <vector>

namespace bayboard {

/// Invented people with names of many places, all different; the same random source gives the same
/// people. `now` bounds when they were first seen.
[[nodiscard]] std::vector<Customer> makePeople(std::size_t count, Instant now, Random &random);

/// A number below `limit` (> 0).
[[nodiscard]] std::size_t below(Random &random, std::size_t limit);

} // namespace bayboard
