#include "tests/bench/desktop/TurnMeter.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace bayboard::bench {

namespace {

constexpr std::chrono::milliseconds pace{2};

double wallMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

TurnMeter::TurnMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { tick(); });
    m_timer.start(pace);
    reset();
}

void TurnMeter::reset()
{
    m_last = wallMilliseconds();
    m_lastComputed = threadMilliseconds();
    m_longest = 0;
    m_mostComputed = 0;
}

void TurnMeter::tick()
{
    const double now = wallMilliseconds();
    const double computed = threadMilliseconds();
    m_longest = std::max(m_longest, now - m_last);
    m_mostComputed = std::max(m_mostComputed, computed - m_lastComputed);
    m_last = now;
    m_lastComputed = computed;
}

bool TurnMeter::runUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace bayboard::bench
