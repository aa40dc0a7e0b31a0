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
constexpr seconds betweenCounts{5};
constexpr const char *withoutKey = "secret"; ///< a word of WebhookOutcome

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

/// One webhook's trouble is no other's, as long as the data can be asked at all.
Result<std::vector<WebhookSending>> Courier::work(ServerData &data)
{
    m_troubles.clear();
    m_hasMore = false;
    if (Status settled = settle(data); !settled)
        return tl::unexpected(settled.error());
    auto webhooks = data.webhooks().webhooks();
    if (!webhooks)
        return tl::unexpected(webhooks.error());
    m_state = {};
    Round round;
    if (webhooks->empty())
        return std::move(round.sendings);
    if (Status counted = count(data); !counted)
        return tl::unexpected(counted.error());
    const auto held = hold(data, *webhooks);
    auto ends = data.ends();
    if (!held || !ends)
        return tl::unexpected(held ? ends.error() : held.error());
    round.ends = std::move(*ends);
    for (Webhook &webhook : *webhooks) {
        m_state.open += isOpen(webhook, m_clock.now()) ? 1 : 0;
        if (!held->contains(webhook.id))
            continue;
        ++m_state.webhooks;
        if (Status done = serve(data, webhook, round); !done) {
            if (!data.ping())
                return giveBack(round.sendings, done.error());
            m_troubles.push_back(done.error());
        }
    }
    for (const auto &[id, count] : m_counts) {
        m_state.waiting += count.waiting;
        m_state.dead += count.dead;
    }
    Status done = move(data, round.moves);
    if (done)
        done = forgetOldDead(data);
    if (!done)
        return giveBack(round.sendings, done.error());
    return std::move(round.sendings);
}

/// They will not be sent, for nobody hears of them.
tl::unexpected<Error> Courier::giveBack(const std::vector<WebhookSending> &sendings,
                                        const Error &error)
{
    for (const WebhookSending &each : sendings)
        m_onTheirWay.erase(each.delivery);
    return tl::unexpected(error);
}

/// Only what can be signed: another server may have the key.
Result<std::set<WebhookId>> Courier::hold(ServerData &data, const std::vector<Webhook> &webhooks)
{
    std::vector<WebhookId> wanted;
    std::vector<Webhook> closed;
    for (const Webhook &each : webhooks) {
        if (each.ended)
            continue;
        if (m_secrets.open(each.secret, each.id))
            wanted.push_back(each.id);
        else if (each.lastFault != withoutKey)
            closed.push_back(each);
    }
    if (!closed.empty())
        if (Status noted = noteWithoutKey(data, wanted, closed); !noted)
            return tl::unexpected(noted.error());
    return data.webhooks().hold(wanted);
}

/// Said of those that nobody else works on; somebody has to bring the key. Those that are `wanted`
/// stay held meanwhile.
Status Courier::noteWithoutKey(ServerData &data,
                               std::vector<WebhookId> wanted,
                               const std::vector<Webhook> &closed)
{
    for (const Webhook &each : closed)
        wanted.push_back(each.id);
    const auto held = data.webhooks().hold(wanted);
    if (!held)
        return tl::unexpected(held.error());
    for (Webhook each : closed) {
        if (!held->contains(each.id))
            continue;
        each.lastFault = withoutKey;
        m_tell({CourierNote::Kind::Failed, each.id, each.lastFault});
        if (Status done = data.webhooks().noteHealth(each); !done)
            return done;
    }
    return {};
}

/// Counting walks through all that waits.
Status Courier::count(ServerData &data)
{
    const Instant now = m_clock.now();
    if (m_counted <= now && now - m_counted < betweenCounts)
        return {};
    auto counts = data.webhooks().counts();
    if (!counts)
        return tl::unexpected(counts.error());
    m_counts = std::move(*counts);
    m_counted = now;
    return {};
}

Status Courier::serve(ServerData &data, Webhook &webhook, Round &round)
{
    if (isBehind(webhook.read, round.ends) && m_counts[webhook.id].waiting < mostWaiting)
        if (Status done = collect(data, webhook, round); !done)
            return done;
    return choose(data, webhook, round);
}

Result<bool> Courier::mayBeTold(ServerData &data, const Webhook &webhook, Round &round)
{
    if (!round.club) {
        auto read = clubOf(data);
        if (!read)
            return tl::unexpected(read.error());
        round.club = std::move(*read);
    }
    return bayboard::mayBeTold(*round.club, webhook);
}

/// One piece of the feeds: who has more to read does not keep others waiting. Where there is
/// nothing to tell, the place is written down with that of others.
Status Courier::collect(ServerData &data, Webhook &webhook, Round &round)
{
    const auto may = mayBeTold(data, webhook, round);
    if (!may || !*may)
        return may ? Status() : tl::unexpected(may.error());
    auto transaction = data.judging();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto page = readWebhookPage(data, **transaction, webhook, m_clock.now());
    if (!page)
        return tl::unexpected(page.error());
    if (page->events.empty()) {
        round.moves.push_back({webhook.id, webhook.read, std::move(page->read)});
    } else {
        Status done = data.webhooks().queue(webhook.id, webhook.read, page->read, page->events);
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return done;
        m_counts[webhook.id].waiting += static_cast<std::int64_t>(page->events.size());
    }
    m_hasMore = m_hasMore || page->more;
    return {};
}

Status Courier::move(ServerData &data, const std::vector<Move> &moves)
{
    if (moves.empty())
        return {};
    auto transaction = data.judging();
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Move &each : moves) {
        const Status done = data.webhooks().queue(each.webhook, each.from, each.to, {});
        if (!done && done.error().code != ErrorCode::Stale) // else another server reads for it now
            return done;
    }
    return (*transaction)->commit();
}

Status Courier::choose(ServerData &data, const Webhook &webhook, Round &round)
{
    const std::int64_t already = onTheirWayTo(webhook.id);
    std::int64_t room = mayBeSent(webhook, already, m_patience, m_clock.now());
    if (room == 0)
        return {};
    const auto due = data.webhooks().due(webhook.id, m_clock.now(), room + already);
    if (!due)
        return tl::unexpected(due.error());
    if (due->empty())
        return {};
    const auto may = mayBeTold(data, webhook, round);
    if (!may || !*may)
        return may ? Status() : tl::unexpected(may.error());
    for (const WebhookDelivery &delivery : *due) {
        if (room == 0 || m_onTheirWay.contains(delivery.id))
            continue;
        auto sending = signedFor(webhook, delivery);
        if (!sending) { // no attempt: an old secret that nobody can open goes with its time
            if (webhook.lastFault == withoutKey)
                return {};
            Webhook noted = webhook;
            noted.lastFault = withoutKey;
            m_tell({CourierNote::Kind::Failed, webhook.id, noted.lastFault});
            return data.webhooks().noteHealth(noted);
        }
        m_onTheirWay.emplace(delivery.id, delivery);
        round.sendings.push_back(std::move(*sending));
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
    // Also what is not tried at all, for its receiver is left alone or nobody has the key.
    Status done = data.webhooks().giveUpMadeBefore(now - m_patience.oldest, now);
    if (done)
        done = data.webhooks().dropDeadBefore(now - m_patience.deadAreKept);
    return done;
}

} // namespace bayboard
