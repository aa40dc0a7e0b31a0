#include "app/server/SeriesRounds.h"

#include "app/ctl/ProgramClock.h"
#include "app/ctl/Sentences.h"

namespace bayboard {

void SeriesRounds::look()
{
    m_pool.insist([this](SyncService &service) {
        std::optional<LocalDate> done;
        {
            const std::lock_guard lock(m_mutex);
            done = m_done;
        }
        ProgramRandom random;
        const auto rolled
            = rollSeries(service.data(), service.judge(), m_clock.now(), random, done);
        tell(rolled);
        if (!rolled || rolled->trouble || rolled->day == LocalDate{})
            return; // the next look tries again
        const std::lock_guard lock(m_mutex);
        m_done = rolled->day;
    });
}

void SeriesRounds::follow(SyncService &service)
{
    const auto changed = service.takeChangedSeries();
    if (changed.empty())
        return;
    ProgramRandom random;
    tell(rollSeries(service.data(), service.judge(), changed, m_clock.now(), random));
}

void SeriesRounds::tell(const Result<RolledSeries> &rolled)
{
    // What the data says of itself: files and disks, no person.
    if (!rolled || rolled->trouble)
        m_log.write(LogLevel::Error,
                    "data",
                    {{"detail", sentenceFor(rolled ? *rolled->trouble : rolled.error())}});
    if (!rolled || rolled->blocks == 0)
        return;
    m_log.write(
        LogLevel::Info, "series rolled", {{"blocks", static_cast<std::int64_t>(rolled->blocks)}});
    m_polls.lookAtEnds();
}

} // namespace bayboard
