#pragma once

#include <QString>

namespace bayboard::test {

/// How long is waited for another program at most.
inline constexpr int patienceMilliseconds = 30000;

[[nodiscard]] inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace bayboard::test
