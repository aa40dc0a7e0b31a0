#pragma once

#include "app/server/DataPool.h"
#include "app/server/Log.h"
#include "app/server/Metrics.h"
#include "app/server/WebhookSender.h"

#include <atomic>

namespace bayboard {

/// The courier of a server that runs: its rounds are jobs of the data's thread, what it sends goes
/// over the network. One round at a time; any thread may ask for one.
class WebhookWorker
{
public:
    struct Parts
    {
        DataPool &pool; ///< with one thread
        WebhookSender &sender;
        WebhookSecrets &secrets;
        const Clock &clock;
        Random &random; ///< of the pool's thread
        Metrics &metrics;
        Log &log;
    };

    /// The parts outlive it; the pool is stopped before it goes.
    WebhookWorker(const Parts &parts, const WebhookPatience &patience);

    /// Something may have been committed, or be due.
    void poke();

    /// Nothing further is sent; what is on its way is still written down.
    void stop() { m_stopping = true; }

    /// Whether nothing is on its way.
    [[nodiscard]] bool isIdle() const;

private:
    void round(SyncService &service);
    void land(const Uuid &delivery, WebhookOutcome outcome);
    void tell(const CourierNote &note);
    void addGauges();

    Parts m_parts;
    Courier m_courier; ///< the pool's thread
    std::vector<Error> m_troubles; ///< of the last round; the pool's thread
    mutable std::mutex m_mutex;
    std::vector<std::pair<Uuid, WebhookOutcome>> m_landed;
    CourierState m_state;
    std::size_t m_flying = 0;
    std::atomic<bool> m_posted = false;
    std::atomic<bool> m_stopping = false;
};

} // namespace bayboard
