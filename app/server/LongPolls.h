#pragma once

#include "app/server/DataPool.h"
#include "app/server/Http.h"
#include "core/serving/FeedWaiters.h"

#include <atomic>
#include <chrono>

namespace bayboard {

/// Questions about the feeds whose answers are held back until there is something to say. Who waits
/// at the same place gets the same text, read and written once. Any thread.
class LongPolls
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// The pool outlives it.
    explicit LongPolls(DataPool &pool) : m_pool(pool) { }

    void ask(const FeedQuestion &question, Respond respond);
    /// Something was committed: looks where the feeds end, once for all who say so before it looks.
    void lookAtEnds();
    /// The feeds have grown.
    void moved(const FeedCursors &ends);
    /// Answers those whose time is over with an empty page.
    void tick(Moment now);
    /// Answers everybody, now and from now on.
    void stop();

    /// Has somebody else told, on any thread, of what may have been committed. Before it is used.
    void onMoved(std::function<void()> tell) { m_alsoTell = std::move(tell); }

    [[nodiscard]] std::size_t waiting() const;

private:
    struct Waiter
    {
        FeedQuestion question;
        Uuid epoch;
        Moment until;
        Respond respond;
    };

    void look(Waiter waiter);
    void wait(Waiter waiter);
    void answerTogether(std::vector<Waiter> those);

    DataPool &m_pool;
    mutable std::mutex m_mutex;
    FeedWaiters m_feeds;
    std::map<FeedWaiters::Number, Waiter> m_waiters;
    FeedWaiters::Number m_last = 0;
    bool m_stopped = false;
    std::function<void()> m_alsoTell;
    std::atomic<bool> m_isToLook = false; ///< somebody is about to
};

} // namespace bayboard
