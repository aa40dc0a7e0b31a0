// What a courier does in one round: read, queue, choose.

#include "core/webhooks/Courier.h"
#include "core/webhooks/WebhookPages.h"
#include "core/webhooks/WebhookSignature.h"

#include <algorithm>

namespace bayboard {

namespace {

/// Behind so many, a webhook's place in the feeds is memory enough.
constexpr std::int64_t mostWaiting = 10'000;
constexpr hours betweenForgetting{1};

bool isBehind(const FeedCursors &read, const FeedCursors &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](const auto &end) {
        const auto known = read.find(end.first);
        return end.second > (known == read.end() ? 0 : known->second);
    });
}

Result<std::shared_ptr<const Club>> clubOf(ServerData &data)
{
    const auto transaction = data.judging();
    return transaction ? (*transaction)->club() : tl::unexpected(transaction.error());
}

} // namespace

Result<std::vector<WebhookSending>> Courier::work(ServerData &data)
{
    if (Status settled = settle(data); !settled)
        return tl::unexpected(settled.error());
    auto webhooks = data.webhooks().webhooks();
    if (!webhooks)
        return tl::unexpected(webhooks.error());
    m_state = {};
    std::vector<WebhookSending> sendings;
    if (webhooks->empty())
        return sendings;
    std::vector<WebhookId> wanted;
    for (const Webhook &each : *webhooks)
        if (!each.ended)
            wanted.push_back(each.id);
    const auto held = data.webhooks().hold(wanted);
    const auto ends = data.ends();
    auto counts = data.webhooks().counts();
    if (!held || !ends || !counts)
        return tl::unexpected(!held ? held.error() : !ends ? ends.error() : counts.error());
    std::shared_ptr<const Club> club; ///< read when there is something to do
    for (Webhook &webhook : *webhooks) {
        WebhookCount &count = (*counts)[webhook.id];
        m_state.dead += count.dead;
        m_state.waiting += count.waiting;
        m_state.open += isOpen(webhook, m_clock.now()) ? 1 : 0;
        if (!held->contains(webhook.id))
            continue;
        ++m_state.webhooks;
        const bool behind = isBehind(webhook.read, *ends);
        if (!behind && count.waiting == 0)
            continue;
        if (!club) {
            auto read = clubOf(data);
            if (!read)
                return giveBack(sendings, read.error());
            club = std::move(*read);
        }
        if (!mayBeTold(*club, webhook))
            continue;
        Status done = behind ? collect(data, webhook, count.waiting) : Status();
        if (done)
            done = choose(data, webhook, sendings);
        if (!done)
            return giveBack(sendings, done.error());
    }
    if (Status done = forgetOldDead(data); !done)
        return giveBack(sendings, done.error());
    return sendings;
}

/// They will not be sent, for nobody hears of them.
tl::unexpected<Error> Courier::giveBack(const std::vector<WebhookSending> &sendings,
                                        const Error &error)
{
    for (const WebhookSending &each : sendings)
        m_onTheirWay.erase(each.delivery);
    return tl::unexpected(error);
}

Status Courier::collect(ServerData &data, Webhook &webhook, std::int64_t waiting)
{
    for (bool more = true; more && waiting < mostWaiting;) {
        auto transaction = data.judging();
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto page = readWebhookPage(data, **transaction, webhook, m_clock.now());
        if (!page)
            return tl::unexpected(page.error());
        Status done = data.webhooks().queue(webhook.id, page->read, page->events);
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return done;
        webhook.read = std::move(page->read);
        waiting += static_cast<std::int64_t>(page->events.size());
        m_state.waiting += static_cast<std::int64_t>(page->events.size());
        more = page->more;
    }
    return {};
}

Status Courier::choose(ServerData &data, const Webhook &webhook, std::vector<WebhookSending> &to)
{
    const std::int64_t already = onTheirWayTo(webhook.id);
    std::int64_t room = mayBeSent(webhook, already, m_patience, m_clock.now());
    if (room == 0)
        return {};
    const auto due = data.webhooks().due(webhook.id, m_clock.now(), room + already);
    if (!due)
        return tl::unexpected(due.error());
    for (const WebhookDelivery &delivery : *due) {
        if (room == 0 || m_onTheirWay.contains(delivery.id))
            continue;
        auto sending = signedFor(webhook, delivery);
        if (!sending) { // no attempt: somebody has to bring the key
            if (webhook.lastFault == "secret")
                return {};
            Webhook noted = webhook;
            noted.lastFault = "secret";
            m_tell({CourierNote::Kind::Failed, webhook.id, noted.lastFault});
            return data.webhooks().noteHealth(noted);
        }
        m_onTheirWay.emplace(delivery.id, delivery);
        to.push_back(std::move(*sending));
        --room;
    }
    return {};
}

std::optional<WebhookSending> Courier::signedFor(const Webhook &webhook,
                                                 const WebhookDelivery &delivery)
{
    const Instant now = m_clock.now();
    const std::string id = "evt_" + delivery.id.toString();
    std::string signatures;
    std::vector<std::string_view> sealed{webhook.secret};
    if (!webhook.oldSecret.empty() && webhook.oldUntil && now < *webhook.oldUntil)
        sealed.emplace_back(webhook.oldSecret);
    for (const std::string_view each : sealed) {
        const auto secret = m_secrets.open(each, webhook.id);
        if (!secret)
            return std::nullopt;
        const auto signature = webhookSignature(secret->view(), id, now, delivery.body);
        if (!signature)
            return std::nullopt;
        signatures += (signatures.empty() ? "" : " ") + *signature;
    }
    return WebhookSending{delivery.id,
                          webhook.id,
                          webhook.url,
                          {{"Content-Type", "application/json"},
                           {"webhook-id", id},
                           {"webhook-timestamp", std::to_string(toUnix(now))},
                           {"webhook-signature", signatures}},
                          delivery.body};
}

Status Courier::forgetOldDead(ServerData &data)
{
    const Instant now = m_clock.now();
    if (now - m_forgot < betweenForgetting)
        return {};
    m_forgot = now;
    return data.webhooks().dropDeadBefore(now - m_patience.deadAreKept);
}

} // namespace bayboard
