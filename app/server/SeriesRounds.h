#pragma once

#include "app/server/DataPool.h"
#include "app/server/Log.h"
#include "app/server/LongPolls.h"
#include "core/sync/RollingSeries.h"

namespace bayboard {

/// Sees to it that the series of the club are laid on, once on each of its days, and that what was
/// laid follows an edit that knew nothing of it. Works on the data's threads; all that it is given
/// outlives the pool.
class SeriesRounds
{
public:
    SeriesRounds(DataPool &pool, LongPolls &polls, const Clock &clock, Log &log)
        : m_pool(pool)
        , m_polls(polls)
        , m_clock(clock)
        , m_log(log)
    { }

    /// Does nothing where this day's round is done. Any thread.
    void look();
    /// What a batch that was just judged has changed. On a thread of the data's.
    void follow(SyncService &service);

private:
    void tell(const Result<RolledSeries> &rolled);

    DataPool &m_pool;
    LongPolls &m_polls;
    const Clock &m_clock;
    Log &m_log;
    std::mutex m_mutex;
    std::optional<LocalDate> m_done; ///< the club's day of the last whole round
};

} // namespace bayboard
