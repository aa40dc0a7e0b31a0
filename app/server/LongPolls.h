#pragma once

#include "app/server/DataPool.h"
#include "app/server/Http.h"
#include "core/serving/FeedWaiters.h"

#include <atomic>
#include <chrono>
#include <unordered_set>

namespace bayboard {

/// Questions about the feeds whose answers are held back until there is something to say. Who waits
/// at the same place gets the same text, read and written once. Any thread.
class LongPolls
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Both outlive it. `clock`: by which tokens expire.
    LongPolls(DataPool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) { }

    /// `who` is asked about again before each answer: whose token was revoked or has expired
    /// meanwhile, or who may not follow any more, is told nothing but that.
    void ask(const FeedQuestion &question, const DeviceToken &who, Respond respond);
    /// Tokens may have been revoked: answers whom that is true of. On the data's thread.
    void readTokens(SyncService &service);
    /// Something was committed: looks where the feeds end, once for all who say so before it looks.
    void lookAtEnds();
    /// The feeds have grown.
    void moved(const FeedCursors &ends);
    /// Answers those whose time is over with an empty page, those whose tokens have expired with
    /// that, and has tokens read again now and then, for others may revoke them.
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
        DeviceToken who;
        Uuid epoch;
        Moment until;
        Respond respond;
    };

    void look(Waiter waiter);
    void wait(Waiter waiter);
    void answerAll(const Uuid &epoch);
    void answerTogether(std::vector<Waiter> those);
    [[nodiscard]] std::optional<WireProblem> objection(SyncService &service, const Waiter &waiter);
    [[nodiscard]] bool isRevoked(TokenId token) const;

    DataPool &m_pool;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    FeedWaiters m_feeds;
    Uuid m_epoch; ///< of the data whose feeds these are
    std::map<FeedWaiters::Number, Waiter> m_waiters;
    FeedWaiters::Number m_last = 0;
    std::unordered_set<Uuid> m_revoked; ///< tokens
    Moment m_tokensRead; ///< or about to be
    bool m_stopped = false;
    std::function<void()> m_alsoTell;
    std::atomic<bool> m_isToLook = false; ///< somebody is about to
};

} // namespace bayboard
