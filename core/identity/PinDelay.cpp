#include "core/identity/PinDelay.h"

#include <algorithm>

namespace bayboard {

seconds pinWait(std::int64_t wrong)
{
    if (wrong < triesWithoutWait)
        return seconds(0);
    seconds wait(5);
    for (std::int64_t i = triesWithoutWait; i < wrong && wait < longestPinWait; ++i)
        wait *= 3;
    return std::min(wait, longestPinWait);
}

seconds waitLeft(const WrongTries &tries, Instant now)
{
    const seconds whole = pinWait(tries.count);
    return std::clamp(tries.last + whole - now, seconds(0), whole);
}

} // namespace bayboard
