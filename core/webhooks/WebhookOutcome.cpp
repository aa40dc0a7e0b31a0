#include "core/webhooks/WebhookOutcome.h"

#include <algorithm>

namespace bayboard {

namespace {

constexpr std::int64_t mostAtOnce = 8; ///< to one webhook

/// `first` × `factor`^`times`, at most `longest`.
seconds grown(seconds first, std::int64_t factor, std::int64_t times, seconds longest)
{
    seconds rest = first;
    for (std::int64_t i = 0; i < times && rest < longest; ++i)
        rest *= factor;
    return std::min(rest, longest);
}

seconds jittered(seconds rest, Random &random)
{
    const std::int64_t whole = rest.count();
    if (whole == 0)
        return rest;
    const auto part
        = static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(whole + 1));
    return seconds(whole / 2 + part);
}

std::int64_t waitWanted(const WebhookOutcome &outcome, const WebhookPatience &patience)
{
    const bool counts = outcome.status == 429 || outcome.status == 503;
    return counts
        ? std::clamp<std::int64_t>(outcome.retryAfterSeconds, 0, patience.longestRetryAfter)
        : 0;
}

} // namespace

std::string WebhookOutcome::word() const
{
    if (isDelivered())
        return {};
    return status == 0 ? fault : "status " + std::to_string(status);
}

WebhookDelivery afterFailure(WebhookDelivery delivery,
                             const WebhookOutcome &outcome,
                             const WebhookPatience &patience,
                             Random &random,
                             Instant now)
{
    ++delivery.attempts;
    delivery.fault = outcome.word();
    const seconds rest = grown(patience.first, 4, delivery.attempts - 1, patience.longest);
    delivery.due = now + std::max(jittered(rest, random), seconds(waitWanted(outcome, patience)));
    if (delivery.attempts >= patience.attempts || now - delivery.made >= patience.oldest)
        delivery.dead = now;
    return delivery;
}

Webhook healthAfter(Webhook webhook,
                    const WebhookOutcome &outcome,
                    const WebhookPatience &patience,
                    Instant now)
{
    if (webhook.ended && !isPaused(webhook)) // what lands late does not bring it back
        return webhook;
    if (outcome.isDelivered()) {
        webhook.failures = 0;
        webhook.notBefore.reset();
        webhook.lastFault.clear();
        webhook.lastDelivered = now;
        return webhook;
    }
    const bool wasOpen = isOpen(webhook, now); // what was on its way then says nothing new
    if (!wasOpen)
        ++webhook.failures;
    webhook.lastFault = outcome.word();
    if (outcome.isGone())
        webhook.ended = now;
    std::int64_t wait = waitWanted(outcome, patience);
    if (!wasOpen && webhook.failures >= patience.failuresUntilOpen)
        wait = std::max(wait,
                        grown(patience.firstOpen,
                              2,
                              webhook.failures - patience.failuresUntilOpen,
                              patience.longestOpen)
                            .count());
    if (wait > 0)
        webhook.notBefore = std::max(webhook.notBefore.value_or(now), now + seconds(wait));
    return webhook;
}

bool isOpen(const Webhook &webhook, Instant now)
{
    return webhook.notBefore && now < *webhook.notBefore;
}

bool isPaused(const Webhook &webhook)
{
    return webhook.ended && webhook.lastFault != WebhookOutcome{goneStatus}.word();
}

void pause(Webhook &webhook, Instant now)
{
    webhook.ended = now;
    webhook.lastFault.clear(); // else an old "gone" would be the reason
}

void beginAgain(Webhook &webhook)
{
    webhook.ended.reset();
    webhook.failures = 0;
    webhook.notBefore.reset();
    webhook.lastFault.clear();
}

std::int64_t mayBeSent(const Webhook &webhook,
                       std::int64_t onTheirWay,
                       const WebhookPatience &patience,
                       Instant now)
{
    if (webhook.ended || isOpen(webhook, now))
        return 0;
    const std::int64_t most = webhook.failures >= patience.failuresUntilOpen ? 1 : mostAtOnce;
    return std::max<std::int64_t>(most - onTheirWay, 0);
}

} // namespace bayboard
