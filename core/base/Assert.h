#pragma once

// Invariants that stay on in release builds. A broken one ends the program with the place and the
// condition: what the disk holds is whole at every commit, so stopping is safer than going on.

namespace bayboard {

[[noreturn]] void assertionFailed(const char *condition, const char *file, int line) noexcept;

} // namespace bayboard

#define BAYBOARD_ASSERT(condition)                                                                 \
    ((condition) ? static_cast<void>(0)                                                            \
                 : ::bayboard::assertionFailed(#condition, __FILE__, __LINE__))
