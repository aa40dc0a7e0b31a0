#include "app/server/WebhookWorker.h"

namespace bayboard {

namespace {

const char *wordFor(CourierNote::Kind kind)
{
    switch (kind) {
    case CourierNote::Kind::Delivered:
        return "delivered";
    case CourierNote::Kind::Failed:
        return "failed";
    case CourierNote::Kind::GivenUp:
        return "given up";
    case CourierNote::Kind::Ended:
        return "ended";
    case CourierNote::Kind::Opened:
        return "opened";
    case CourierNote::Kind::Closed:
        return "closed";
    }
    return "";
}

} // namespace

WebhookWorker::WebhookWorker(const Parts &parts, const WebhookPatience &patience)
    : m_parts(parts)
    , m_courier(
          parts.clock, parts.random, parts.secrets, patience, [this](const CourierNote &note) {
              tell(note);
          })
{
    addGauges();
}

void WebhookWorker::addGauges()
{
    const auto add = [this](const char *name, const char *help, std::int64_t CourierState::*what) {
        m_parts.metrics.addGauge(name, help, [this, what] {
            const std::lock_guard lock(m_mutex);
            return static_cast<double>(m_state.*what);
        });
    };
    add("bayboard_webhooks_held", "Webhooks that this server works on.", &CourierState::webhooks);
    add("bayboard_webhooks_open",
        "Webhooks that are not sent to for a while.",
        &CourierState::open);
    add("bayboard_webhook_events_waiting", "Events not told yet.", &CourierState::waiting);
    add("bayboard_webhook_events_dead", "Events given up.", &CourierState::dead);
}

void WebhookWorker::poke()
{
    if (m_posted.exchange(true))
        return;
    if (!m_parts.pool.post([this](SyncService &service) { round(service); }))
        m_posted = false;
}

void WebhookWorker::round(SyncService &service)
{
    m_posted = false;
    std::vector<std::pair<Uuid, WebhookOutcome>> landed;
    {
        const std::lock_guard lock(m_mutex);
        landed.swap(m_landed);
    }
    if (const Status done = m_courier.landed(service.data(), std::move(landed)); !done) {
        std::ignore = service.later(done.error()); // for the log; the next round tries again
        return;
    }
    if (m_stopping) {
        const std::lock_guard lock(m_mutex);
        m_flying = m_courier.onTheirWay();
        return;
    }
    auto sendings = m_courier.work(service.data());
    if (!sendings)
        std::ignore = service.later(sendings.error());
    if (m_courier.troubles() != m_troubles) // rounds come twice a second, and trouble lasts
        for (const Error &trouble : m_courier.troubles())
            std::ignore = service.later(trouble);
    m_troubles = m_courier.troubles();
    {
        const std::lock_guard lock(m_mutex);
        m_state = m_courier.state();
        m_flying = m_courier.onTheirWay();
    }
    if (!sendings)
        return;
    for (WebhookSending &sending : *sendings) {
        const Uuid delivery = sending.delivery;
        const auto begun = std::chrono::steady_clock::now();
        m_parts.sender.send(std::move(sending), [this, delivery, begun](WebhookOutcome outcome) {
            m_parts.metrics.observe("bayboard_webhook_attempt_seconds",
                                    "Time that attempts to tell somebody took.",
                                    std::chrono::steady_clock::now() - begun);
            land(delivery, std::move(outcome));
        });
    }
    if (m_courier.hasMore()) // behind what others ask meanwhile
        poke();
}

void WebhookWorker::land(const Uuid &delivery, WebhookOutcome outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        m_landed.emplace_back(delivery, std::move(outcome));
    }
    poke();
}

bool WebhookWorker::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_flying == 0 && m_landed.empty();
}

void WebhookWorker::tell(const CourierNote &note)
{
    m_parts.metrics.count("bayboard_webhook_attempts_total",
                          "What came of telling webhooks something.",
                          std::string("outcome=\"") + wordFor(note.kind) + "\",word=\"" + note.word
                              + "\"");
    if (note.kind == CourierNote::Kind::Delivered)
        return;
    const bool isBad = note.kind != CourierNote::Kind::Closed;
    m_parts.log.write(isBad ? LogLevel::Warning : LogLevel::Info,
                      std::string("webhook ") + wordFor(note.kind),
                      {{"webhook", note.webhook.toString()}, {"word", note.word}});
}

} // namespace bayboard
