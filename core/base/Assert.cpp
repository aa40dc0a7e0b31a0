#include "core/base/Assert.h"

#include <cstdio>
#include <cstdlib>

namespace bayboard {

void assertionFailed(const char *condition, const char *file, int line) noexcept
{
    std::fprintf(stderr, "bayboard: broken invariant: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace bayboard
