#pragma once

#include <chrono>

namespace bayboard::test {

/// Asks again and again until it is so; for what another process does in its own time. Only what
/// never comes true takes the whole patience, so a slow machine fails no test, nor a fast one that
/// asks a thousand times in a second.
template <typename Condition> [[nodiscard]] bool comesTrue(const Condition &condition)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!condition())
        if (std::chrono::steady_clock::now() > until)
            return false;
    return true;
}

} // namespace bayboard::test
