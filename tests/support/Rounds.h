#pragma once

#include <cstdlib>

namespace bayboard::test {

/// How many rounds a random test runs: as many as named, times BAYBOARD_ROUNDS where the long
/// checks set it.
[[nodiscard]] inline int rounds(int usual)
{
    const char *factor = std::getenv("BAYBOARD_ROUNDS");
    const int times = factor == nullptr ? 1 : std::atoi(factor);
    return usual * (times > 0 ? times : 1);
}

} // namespace bayboard::test
