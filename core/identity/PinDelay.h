#pragma once

#include "core/time/Instant.h"

namespace bayboard {

/// Wrong tries in a row that were made with one operator's PIN, as kept over restarts.
struct WrongTries
{
    std::int64_t count = 0;
    Instant last{};

    bool operator==(const WrongTries &) const = default;
};

/// From this many wrong tries on there is a wait, and a line in the log of attempts.
inline constexpr std::int64_t triesWithoutWait = 3;
inline constexpr seconds longestPinWait{900};

/// How long nothing is tried after so many wrong tries: nothing after two, then 5 s, 15 s, 45 s,
/// 135 s, 405 s, at last 15 minutes each. So a day holds some 100 tries at one of a million PINs.
[[nodiscard]] seconds pinWait(std::int64_t wrong);

/// How long from `now` until the next try is looked at; zero: at once. A clock that was put back
/// since does not lengthen the wait beyond what it was in all.
[[nodiscard]] seconds waitLeft(const WrongTries &tries, Instant now);

} // namespace bayboard
