#include "app/desktop/SystemSources.h"

#include <QRandomGenerator>

namespace bayboard {

Instant SystemClock::now() const
{
    return std::chrono::floor<seconds>(std::chrono::system_clock::now()) + seconds(m_ahead);
}

void SystemClock::startAt(Instant start)
{
    m_ahead = 0;
    m_ahead = (start - now()).count();
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace bayboard
