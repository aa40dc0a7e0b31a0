#include "app/desktop/SystemSources.h"

#include <QRandomGenerator>

namespace bayboard {

Instant SystemClock::now() const
{
    return std::chrono::floor<seconds>(std::chrono::system_clock::now()) + m_ahead;
}

SystemClock SystemClock::startingAt(Instant start)
{
    return SystemClock(start - SystemClock().now());
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace bayboard
