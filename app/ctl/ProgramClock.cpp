#include "app/ctl/ProgramClock.h"

#include <QRandomGenerator>

namespace bayboard {

Instant ProgramClock::now() const
{
    const std::int64_t fixed = m_fixed;
    return fixed == notSet ? std::chrono::floor<seconds>(std::chrono::system_clock::now())
                           : fromUnix(fixed);
}

std::uint64_t ProgramRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace bayboard
