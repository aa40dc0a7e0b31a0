#pragma once

#include "app/server/DataPool.h"
#include "app/server/Routes.h"

#include <chrono>
#include <list>

namespace bayboard {

/// Says whether the data answer: asked of the data themselves, each time. Data that say nothing are
/// not ready, so whoever asks waits two seconds at most. Any thread.
class Readiness
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit Readiness(DataPool &pool) : m_pool(pool) { }

    void ask(const Respond &respond);
    /// Those who have waited long enough are answered.
    void tick(Moment now);

private:
    struct Asked
    {
        Respond respond; ///< empty: it was answered
        Moment until;
    };

    void answer(const std::shared_ptr<Asked> &asked, bool isReady);

    DataPool &m_pool;
    std::mutex m_mutex;
    std::list<std::shared_ptr<Asked>> m_asked; ///< the oldest first
};

} // namespace bayboard
