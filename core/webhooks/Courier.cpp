#include "core/webhooks/Courier.h"

#include <algorithm>

namespace bayboard {

Status Courier::landed(ServerData &data, Outcomes outcomes)
{
    std::move(outcomes.begin(), outcomes.end(), std::back_inserter(m_unwritten));
    return settle(data);
}

/// In one transaction; where it fails, all of it is tried again at the next call.
Status Courier::settle(ServerData &data)
{
    if (m_unwritten.empty())
        return {};
    auto transaction = data.judging();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto all = data.webhooks().webhooks();
    if (!all)
        return tl::unexpected(all.error());
    std::map<WebhookId, Webhook> webhooks;
    for (Webhook &each : *all)
        webhooks.emplace(each.id, std::move(each));
    m_notes.clear();
    for (const auto &[id, outcome] : m_unwritten) {
        const auto delivery = m_onTheirWay.find(id);
        if (delivery == m_onTheirWay.end())
            continue;
        if (Status done = settleOne(data, delivery->second, outcome, webhooks); !done)
            return done;
    }
    if (Status committed = (*transaction)->commit(); !committed)
        return committed;
    for (const auto &[id, outcome] : m_unwritten)
        m_onTheirWay.erase(id);
    m_unwritten.clear();
    for (const CourierNote &note : m_notes)
        m_tell(note);
    return {};
}

Status Courier::settleOne(ServerData &data,
                          const WebhookDelivery &delivery,
                          const WebhookOutcome &outcome,
                          std::map<WebhookId, Webhook> &webhooks)
{
    const auto known = webhooks.find(delivery.webhook);
    if (known == webhooks.end()) // removed meanwhile, with its queue
        return {};
    if (outcome.isDelivered()) {
        m_notes.push_back({CourierNote::Kind::Delivered, delivery.webhook, {}});
        if (Status done = data.webhooks().dropDelivery(delivery.id); !done)
            return done;
        return settleHealth(data, outcome, known->second);
    }
    WebhookDelivery after = afterFailure(delivery, outcome, m_patience, m_random, m_clock.now());
    const Webhook &webhook = known->second;
    if (webhook.ended && !isPaused(webhook) && !after.dead) // while this one was on its way
        after.dead = m_clock.now();
    const bool isDead = after.dead.has_value();
    m_notes.push_back({isDead ? CourierNote::Kind::GivenUp : CourierNote::Kind::Failed,
                       delivery.webhook,
                       outcome.word()});
    if (Status done = data.webhooks().putOff(after); !done)
        return done;
    return settleHealth(data, outcome, known->second);
}

Status Courier::settleHealth(ServerData &data, const WebhookOutcome &outcome, Webhook &webhook)
{
    const Instant now = m_clock.now();
    const Webhook after = healthAfter(webhook, outcome, m_patience, now);
    const bool was = isOpen(webhook, now);
    const bool is = isOpen(after, now);
    if (is && !was)
        m_notes.push_back({CourierNote::Kind::Opened, webhook.id, outcome.word()});
    else if (outcome.isDelivered() && webhook.failures >= m_patience.failuresUntilOpen)
        m_notes.push_back({CourierNote::Kind::Closed, webhook.id, {}});
    const auto isGone = [](const Webhook &each) {
        return each.ended && !isPaused(each);
    };
    if (isGone(after) && !isGone(webhook)) {
        m_notes.push_back({CourierNote::Kind::Ended, webhook.id, outcome.word()});
        Status done = data.webhooks().endWebhook(webhook.id, now);
        if (done)
            done = data.webhooks().giveUpAll(webhook.id, now, outcome.word());
        if (!done)
            return done;
    }
    if (after == webhook)
        return {};
    webhook = after;
    return data.webhooks().noteHealth(webhook);
}

std::int64_t Courier::onTheirWayTo(WebhookId webhook) const
{
    return std::count_if(m_onTheirWay.begin(), m_onTheirWay.end(), [&](const auto &each) {
        return each.second.webhook == webhook;
    });
}

} // namespace bayboard
